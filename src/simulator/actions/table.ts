import type { Definition } from "./action.ts";
import { people } from "./people.ts";
import { projects } from "./projects.ts";

export const actions = { ...people, ...projects } as const;
type Actions = typeof actions;
type InputOf<D> = D extends Definition<infer I> ? I : never;

/** What a person does in the dashboard, told apart by `do`. `by` says who, by e-mail address; left out, the owner of the key. */
export type Action = {
  [K in keyof Actions]: { readonly do: K; readonly by?: string } & InputOf<Actions[K]>;
}[keyof Actions];
