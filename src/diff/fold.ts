import type { Field, Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";

/** A value as it is compared: e-mail addresses without case, names without the blanks that the API trims. */
export function folded(field: Field, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (field.fold === "email") return value.trim().toLowerCase();
  return field.fold === "trim" ? value.trim() : value;
}

/** The folded name of a resource, or undefined where the spec does not give its key. */
export function nameIn(kind: Kind, spec: Spec): string | undefined {
  const field = kind.key === undefined ? undefined : kind.fields[kind.key];
  const name = field === undefined || kind.key === undefined ? undefined : folded(field, spec[kind.key]);
  return typeof name === "string" ? name : undefined;
}
