import { object, optional, read, text, type ObjectOf, type Shape } from "../shape.ts";
import type { Names } from "./names.ts";

/** What a click comes down to: a request like any other, under the rules of the API. */
export interface Deed {
  readonly method: "POST" | "DELETE";
  /** Below /v1. */
  readonly path: string;
  readonly body?: unknown;
}

export interface Definition<I> {
  /** Changes the world itself, and returns nothing, where the API has no route for it. @throws an Error for what is not there or misspelt */
  readonly deed: (action: unknown, names: Names) => Deed | undefined;
  /** Only carries the type. */
  readonly input?: I;
}

/** Takes the fields and, as every action does, `do` and `by`. */
export function action<const F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
  deed: (input: ObjectOf<F>, names: Names) => Deed | undefined,
): Definition<ObjectOf<F>> {
  const shape: Shape<Readonly<Record<string, unknown>>> = object({ ...fields, do: text(), by: optional(text({ min: 1 })) });
  return {
    deed: (value, names) => {
      const entries = Object.entries(read(shape, value, ({ path, problem }) => new Error(`${path || "it"} ${problem}`)));
      const input = Object.fromEntries(entries.filter(([key]) => Object.hasOwn(fields, key)));
      return deed(input as ObjectOf<F>, names);
    },
  };
}

export const post = (path: string, body: unknown = {}): Deed => ({ method: "POST", path, body });
export const remove = (path: string): Deed => ({ method: "DELETE", path });
