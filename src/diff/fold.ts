import { foldedText, type Field, type Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";

/** A value as it is compared. */
export const folded = (field: Field, value: unknown): unknown => (typeof value === "string" ? foldedText(field, value) : value);

/** The folded name of a resource, or undefined where the spec does not give its key. */
export function nameIn(kind: Kind, spec: Spec): string | undefined {
  const field = kind.key === undefined ? undefined : kind.fields[kind.key];
  const name = field === undefined || kind.key === undefined ? undefined : folded(field, spec[kind.key]);
  return typeof name === "string" ? name : undefined;
}
