import type { Field, Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { FieldChange } from "../model/plan.ts";
import { folded } from "./fold.ts";

/**
 * The fields that the file gives and the organization has otherwise, in the kind's order.
 * A field that the file leaves out is not managed; one that the API never returns cannot be compared.
 */
export function compare(kind: Kind, wanted: Spec, found: Spec): readonly FieldChange[] {
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    const before = found[name] ?? null;
    const after = wanted[name];
    if (after === undefined || field.unreadable || field.writeAt === "never") return [];
    // What is taken at creation only and not returned by every organization cannot be told from what is right.
    if (field.writeAt === "create" && before === null) return [];
    return isSame(field, asSent(field, after), asSent(field, before)) ? [] : [{ field: name, before, after }];
  });
}

/** Values that would be sent alike are alike: 19.99 dollars and 1999 cents. */
const asSent = ({ convert }: Field, value: unknown): unknown => (convert === undefined || value === null ? value : convert.write(value));

function isSame(field: Field, wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted) && Array.isArray(found)) {
    return (
      wanted.length === found.length &&
      (field.unordered ? sorted(field, wanted) === sorted(field, found) : JSON.stringify(wanted) === JSON.stringify(found))
    );
  }
  if (isObject(wanted) && isObject(found)) {
    // Where the user names the keys, what the file does not name is to go; elsewhere the API answers with more than it takes.
    if (isObject(field.schema["additionalProperties"]) && Object.keys(found).length !== Object.keys(wanted).length) return false;
    return Object.keys(wanted).every((key) => isSame(field, wanted[key], found[key]));
  }
  return folded(field, wanted) === folded(field, found);
}

const sorted = (field: Field, values: readonly unknown[]): string =>
  JSON.stringify(values.map((value) => JSON.stringify(folded(field, value))).sort());

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
