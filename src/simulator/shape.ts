/**
 * What a value from outside must look like: request bodies, seeds, actions and faults are all read through these.
 * A shape never changes a value. Objects are closed: a key that is not named is a mistake.
 */
export interface Shape<T> {
  /** The first thing that is wrong, or nothing. */
  readonly find: (value: unknown) => Mismatch | undefined;
  /** Only carries the type. */
  readonly type?: T;
}

/** A field that may be left out. Null is a value like any other: see `nullable`. */
export interface Optional<T> extends Shape<T> {
  readonly optional: true;
}

export interface Mismatch {
  /** `projects[2].users[0].role`; empty for the value itself. */
  readonly path: string;
  /** Goes after the path: `must be an integer, not a string`. */
  readonly problem: string;
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
export type ObjectOf<F> = { readonly [K in Exclude<keyof F, OptionalKey<F>>]: TypeOf<F[K]> } & {
  readonly [K in OptionalKey<F>]?: TypeOf<F[K]>;
} extends infer O
  ? { [K in keyof O]: O[K] }
  : never;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const wrong = (problem: string): Mismatch => ({ path: "", problem });
const not = (expected: string, value: unknown): Mismatch => wrong(`must be ${expected}, not ${describe(value)}`);

function inside(key: string | number, { path, problem }: Mismatch): Mismatch {
  const rest = path === "" || path.startsWith("[") ? path : `.${path}`;
  return { path: typeof key === "number" ? `[${key}]${rest}` : `${key}${rest}`, problem };
}

/** Lengths are counted after trimming, as the API trims names itself. */
export function text({ min = 0, max = Infinity }: { readonly min?: number; readonly max?: number } = {}): Shape<string> {
  return {
    find: (value) => {
      if (typeof value !== "string") return not("a string", value);
      const { length } = value.trim();
      if (length < min) return wrong(min === 1 ? "must not be empty" : `must have at least ${min} characters`);
      return length > max ? wrong(`must have at most ${max} characters`) : undefined;
    },
  };
}

export function integer({ min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number } = {}): Shape<number> {
  return {
    find: (value) => {
      if (typeof value !== "number" || !Number.isSafeInteger(value)) return not("an integer", value);
      if (value < min) return wrong(`must be at least ${min}`);
      return value > max ? wrong(`must be at most ${max}`) : undefined;
    },
  };
}

export const amount: Shape<number> = {
  find: (value) => (typeof value === "number" && Number.isFinite(value) ? undefined : not("a number", value)),
};

export const flag: Shape<boolean> = {
  find: (value) => (typeof value === "boolean" ? undefined : not("true or false", value)),
};

export function oneOf<const T extends string | number | boolean>(...words: readonly T[]): Shape<T> {
  const known = new Set<unknown>(words);
  const list = words.map((word) => JSON.stringify(word)).join(", ");
  return { find: (value) => (known.has(value) ? undefined : wrong(`must be one of ${list}`)) };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { find: (value) => (value === null ? undefined : shape.find(value)) };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { find: shape.find, optional: true };
}

export function list<T>(
  item: Shape<T>,
  { min = 0, max = Infinity }: { readonly min?: number; readonly max?: number } = {},
): Shape<readonly T[]> {
  return {
    find: (value) => {
      if (!Array.isArray(value)) return not("a list", value);
      if (value.length < min) return wrong(`must have at least ${min} ${min === 1 ? "item" : "items"}`);
      if (value.length > max) return wrong(`must have at most ${max} items`);
      for (const [index, element] of value.entries()) {
        const mismatch = item.find(element);
        if (mismatch) return inside(index, mismatch);
      }
      return undefined;
    },
  };
}

export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const entries = Object.entries<Shape<unknown> & { readonly optional?: true }>(fields);
  return {
    find: (value) => {
      if (!isRecord(value)) return not("an object", value);
      for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return inside(key, wrong("is not known"));
      for (const [key, shape] of entries) {
        const member = value[key];
        if (member === undefined && shape.optional) continue;
        const mismatch = member === undefined ? wrong("is missing") : shape.find(member);
        if (mismatch) return inside(key, mismatch);
      }
      return undefined;
    },
  };
}

/** The same shape under each of some keys. */
export const each = <const K extends string, S extends Shape<unknown>>(keys: readonly K[], shape: S): { readonly [P in K]: S } =>
  Object.fromEntries(keys.map((key) => [key, shape])) as { readonly [P in K]: S };

/** Keys are free; what they hold is not. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    find: (value) => {
      if (!isRecord(value)) return not("an object", value);
      for (const [key, member] of Object.entries(value)) {
        const mismatch = item.find(member);
        if (mismatch) return inside(key, mismatch);
      }
      return undefined;
    },
  };
}

export const anything: Shape<unknown> = { find: () => undefined };

/** Several objects told apart by the word under `tag`, which the members themselves do not name. */
export function tagged<const K extends string, const M extends Readonly<Record<string, Fields>>>(
  tag: K,
  members: M,
): Shape<{ [N in keyof M & string]: ObjectOf<M[N]> & { readonly [P in K]: N } }[keyof M & string]> {
  const word = oneOf(...Object.keys(members));
  const shapes = new Map(Object.entries(members).map(([name, fields]) => [name, object({ ...fields, [tag]: word })]));
  return {
    find: (value) => {
      if (!isRecord(value)) return not("an object", value);
      const shape = shapes.get(String(value[tag]));
      if (shape) return shape.find(value);
      return inside(tag, value[tag] === undefined ? wrong("is missing") : (word.find(value[tag]) ?? not("a string", value[tag])));
    },
  };
}

/** The first shape's complaint is told when neither fits. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    find: (value) => {
      const mismatch = first.find(value);
      return mismatch && second.find(value) ? mismatch : undefined;
    },
  };
}

/** @throws what `refuse` makes of the first mismatch. */
export function read<T>(shape: Shape<T>, value: unknown, refuse: (mismatch: Mismatch) => Error): T {
  const mismatch = shape.find(value);
  if (mismatch) throw refuse(mismatch);
  return value as T;
}
