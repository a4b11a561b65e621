import type { Definition } from "./action.ts";
import { groups } from "./groups.ts";
import { projects } from "./projects.ts";
import { roles } from "./roles.ts";
import { settings } from "./settings.ts";
import { users } from "./users.ts";

export const actions = { ...users, ...roles, ...groups, ...projects, ...settings } as const;
type Actions = typeof actions;
type InputOf<D> = D extends Definition<infer I> ? I : never;

/** What a person does in the dashboard, told apart by `do`. `by` says who, by e-mail address; left out, the owner of the key. */
export type Action = {
  [K in keyof Actions]: { readonly do: K; readonly by?: string } & InputOf<Actions[K]>;
}[keyof Actions];
