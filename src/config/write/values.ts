import type { JsonSchema } from "../../model/field.ts";

/** What will stand in the file, before it is YAML. */
export type Written = string | number | boolean | readonly Written[] | Block | Names;
export type Block = ReadonlyMap<string, Written>;
/** A map whose keys are names of the user's: a line for each, so that one more is one line more in a review. */
interface Names {
  readonly byName: Block;
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
