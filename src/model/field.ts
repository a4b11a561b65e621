import type { Call, Kind } from "./kind.ts";

declare const value: unique symbol;

/** JSON as the API speaks it. */
export type Wire = Readonly<Record<string, unknown>>;
/** A resource's fields by their names in the file. A reference holds an address, on the desired and on the live side. */
export type Spec = Readonly<Record<string, unknown>>;
/** Draft 2020-12, with a `description` that an editor shows and docs/kinds prints. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One attribute of a kind. Inert: every member is read by an interpreter in another folder. */
export interface Field<T = unknown> {
  readonly schema: JsonSchema;
  /** The property in API bodies, where it differs from the field's name. Dots reach into objects. */
  readonly wire?: string | { readonly read: string; readonly write: string };
  /** Another unit or shape on the wire, whose types `wire` tells: cents, `{enabled}`. `read` gets undefined where the API left the property out. */
  readonly convert?: { readonly wire: JsonSchema; read(wire: unknown): unknown; write(value: T): unknown };
  /** The value names another resource; its id travels. Lazy, for kinds that refer to one declared after them. */
  readonly refersTo?: Kind;
  /** An array that is a set: compared and printed sorted. */
  readonly unordered?: true;
  /** `create`: write-once. `update`: refused at creation, sent in an update right after it. `never`: the API gives it and does not take it. */
  readonly writeAt?: "create" | "update" | "never";
  /** Needed to create. */
  readonly required?: true;
  /** Needed to create, and left out where the entry names what is there already: content that the API does not list. */
  readonly requiredToCreate?: true;
  /** A row shows it where it has it, and nothing gives it to one that does not: what limits images, of a model that makes none. */
  readonly ownOnly?: true;
  /** The API takes it and never gives it back: sent, not compared. */
  readonly unreadable?: true;
  /** The key of rows that need none, and then say null: a certificate may have no name. */
  readonly nullable?: true;
  /** How values are made alike before they are compared. */
  readonly fold?: "email" | "trim";
  /** What each object of a list holds; its references are told and filled like any other. */
  readonly items?: Fields;
  /**
   * How its values compare in what they grant: more of a `limit`, where none at all grants the most; each of the `members` of a
   * set; a flag that is `on`; the ranks of a role, from the least to the most. Guards and readers go by it; a value it does not
   * know says nothing.
   */
  readonly grants?: "limit" | "members" | "on" | readonly T[];
  /** What it comes to when it is an empty list, as a clause: hardly what is meant. */
  readonly emptyMeans?: string;
  /** A flag with verbs of its own: neither creation nor update takes it. Without `off` it is switched on for good. */
  readonly toggle?: { readonly on: Call; readonly off?: Call };
  /** The entry may name a file under this key instead; its content is the value. */
  readonly fromFile?: string;
  /** Not written by hand: read from the X.509 certificate that another field holds, in Unix seconds. */
  readonly fromCertificate?: { readonly field: string; readonly property: "validFrom" | "validTo" };
  /** The target lies below what this other field of the same entry names, and the file gives it by its last name. */
  readonly below?: string;
  /** A name that exists everywhere is not meant here: another field says it. */
  readonly customOnly?: true;
  /** Not written by hand in the file: set by the engine (see `Kind.brings`). */
  readonly internal?: true;
  /** What every entry wants of it, although none says so. */
  readonly always?: T;
  /** Phantom, for SpecOf. */
  readonly [value]?: T;
}

/**
 * Text as it is compared: e-mail addresses without case, names without the blanks that the API trims; and of the two ways that Unicode
 * has to write an accent by one, for nobody can see which it is.
 */
export function foldedText({ fold }: Pick<Field, "fold">, text: string): string {
  if (fold === "email") return text.trim().toLowerCase().normalize();
  return fold === "trim" ? text.trim().normalize() : text;
}

export type Fields = Readonly<Record<string, Field>>;

/** The spec that a set of fields describes; every field may be absent, for absent means not managed. */
export type SpecOf<F extends Fields> = { readonly [N in keyof F]?: F[N] extends Field<infer T> ? T : never };

type Options<T> = Omit<Partial<Field<T>>, "schema"> & { readonly schema?: JsonSchema };

function field<T>(schema: JsonSchema, { schema: more, ...options }: Options<T> = {}): Field<T> {
  return { schema: { ...schema, ...more }, ...options };
}

export function text(description: string, options?: Options<string>): Field<string> {
  return field({ type: "string", minLength: 1, description }, options);
}

export function integer(description: string, options?: Options<number>): Field<number> {
  return field({ type: "integer", minimum: 0, description }, options);
}

export function flag(description: string, options?: Options<boolean>): Field<boolean> {
  return field({ type: "boolean", description }, options);
}

export function oneOf<const V extends string>(values: readonly V[], description: string, options?: Options<V>): Field<V> {
  return field({ enum: values, description }, options);
}

/** A set of strings: order means nothing, and the API is free to answer in another. */
export function setOf(description: string, options?: Options<readonly string[]>): Field<readonly string[]> {
  return field({ type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true, description }, { unordered: true, ...options });
}

/** The name of another resource, in the file; its address, in a spec; its id, on the wire. */
export function reference(kind: Kind, description: string, options?: Options<string>): Field<string> {
  return field({ type: "string", minLength: 1, description }, { refersTo: kind, ...options });
}

/** Dollars with at most two decimals in the file; whole cents on the wire. */
export function dollars(description: string, options?: Options<number>): Field<number> {
  return field(
    { type: "number", minimum: 0, multipleOf: 0.01, description },
    {
      convert: {
        wire: { type: "integer" },
        read: (cents) => (typeof cents === "number" ? cents / 100 : undefined),
        write: (usd) => Math.round(usd * 100),
      },
      ...options,
    },
  );
}
