import { invalid } from "../refusal.ts";

/** How one query parameter is read. Each may be left out; none may be given that is not named. */
export interface Parameter<T> {
  /** @returns undefined when the values are wrong. */
  readonly read: (values: readonly string[]) => T | undefined;
  readonly expected: string;
  /** May come with brackets. */
  readonly list?: true;
}

export type QueryShape = Readonly<Record<string, Parameter<unknown>>>;
export type QueryOf<S> = { readonly [K in keyof S]?: S[K] extends Parameter<infer T> ? T : never };

const single = <T>(expected: string, parse: (value: string) => T | undefined): Parameter<T> => ({
  expected,
  read: ([value, ...more]) => (value === undefined || more.length > 0 ? undefined : parse(value)),
});

export const string: Parameter<string> = single("a string", (value) => (value === "" ? undefined : value));
export const boolean: Parameter<boolean> = single("true or false", (value) => ({ true: true, false: false })[value]);
export const strings: Parameter<readonly string[]> = { list: true, expected: "a list of strings", read: (values) => values };

export const word = <const T extends string>(...words: readonly T[]): Parameter<T> =>
  single(`one of ${words.join(", ")}`, (value) => words.find((known) => known === value));

export const words = <const T extends string>(...known: readonly T[]): Parameter<readonly T[]> => ({
  list: true,
  expected: `a list of ${known.join(", ")}`,
  read: (values) => {
    const chosen = known.filter((one) => values.includes(one));
    return chosen.length === new Set(values).size ? chosen : undefined;
  },
});

export const wholeNumber = (min: number, max: number): Parameter<number> =>
  single(`an integer between ${min} and ${max}`, (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    return number >= min && number <= max ? number : undefined;
  });

/**
 * Lists are taken with and without brackets: the description writes `emails`, the official client sends `emails[]`.
 * @throws Refusal 400
 */
export function readQuery<S extends QueryShape>(shape: S, search: URLSearchParams): QueryOf<S> {
  const result: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const bare = name.endsWith("[]") ? name.slice(0, -2) : name;
    const parameter = Object.hasOwn(shape, bare) ? shape[bare] : undefined;
    if (!parameter || (bare !== name && !parameter.list)) throw invalid(`Unknown query parameter: '${name}'.`, name);
    const value = parameter.read(search.getAll(name));
    if (value === undefined) throw invalid(`Invalid value for query parameter '${name}': expected ${parameter.expected}.`, name);
    result[bare] = value;
  }
  return result as QueryOf<S>;
}
