import type { JsonSchema } from "../../model/field.ts";

/** What will stand in the file, before it is YAML. */
export type Written = string | number | boolean | readonly Written[] | Block | Names | Noted | Copied;
export type Block = ReadonlyMap<string, Written>;
/** A map whose keys are names of the user's: a line for each, so that one more is one line more in a review. */
export interface Names {
  readonly byName: Block;
  /** Whether a blank line sets entries off from each other. */
  readonly isSpaced?: boolean;
}
/** With comment lines above it; in a map, above its key. */
export interface Noted {
  readonly notes: readonly string[];
  readonly value: Written;
}
/** YAML that stands on one line somewhere, to be repeated as it is. */
export interface Copied {
  readonly yaml: string;
}

/** Without the comments above it. */
export function bareOf(value: Written): Exclude<Written, Noted> {
  return typeof value === "object" && "notes" in value ? bareOf(value.value) : value;
}

/** The pairs of a map; none of anything else. */
export function pairsOf(value: Written): Block {
  const bare = bareOf(value);
  if (typeof bare !== "object" || "yaml" in bare || Array.isArray(bare)) return new Map();
  return "byName" in bare ? bare.byName : (bare as Block);
}

/** The same text for the same value, whatever it looks like in a file. */
export function canonical(value: Written): string {
  const bare = bareOf(value);
  if (typeof bare !== "object" || "yaml" in bare) return JSON.stringify(bare);
  if (Array.isArray(bare)) return `[${bare.map((item: Written) => canonical(item)).join()}]`;
  return `{${[...pairsOf(bare)].map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}

/** Whether a live value passes the field's own schema, as far as the API is known to stray from it: new words, empty texts. */
export function isSayable({ enum: values, minLength, minimum, items, type }: JsonSchema, value: unknown): boolean {
  if (Array.isArray(values)) return values.includes(value);
  if (Array.isArray(value))
    return (type === undefined || type === "array") && value.every((item) => isSayable((items ?? {}) as JsonSchema, item));
  if (typeof value === "string") return value.length >= Number(minLength ?? 0);
  if (typeof value === "number") return value >= Number(minimum ?? -Infinity);
  return value !== undefined && value !== null;
}

export function writtenOf(value: unknown): Written {
  if (Array.isArray(value)) return value.map(writtenOf);
  if (typeof value === "object" && value !== null) {
    // The API says null where a part was never given; a file leaves it out.
    const given = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
    return new Map(given.map(([key, each]) => [key, writtenOf(each)]));
  }
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Alphabetical without regard to case, and the same on every machine. */
export function byText(a: unknown, b: unknown): number {
  const [one, two] = [String(a), String(b)];
  return compare(one.toLowerCase(), two.toLowerCase()) || compare(one, two);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
