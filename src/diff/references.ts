import { asAddress, lastName, type Address } from "../model/address.ts";
import type { Fields, Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";

/** Addresses that a spec names, in the order of the kind's fields. */
export function referencesOf(kind: Kind, spec: Spec): readonly Address[] {
  return referencesIn(kind.fields, spec);
}

function referencesIn(fields: Fields, spec: Spec): readonly Address[] {
  return Object.entries(fields).flatMap(([name, { refersTo, items }]) => {
    const value = spec[name];
    if (items !== undefined && Array.isArray(value)) return value.flatMap((item: Spec) => referencesIn(items, item));
    return refersTo === undefined || typeof value !== "string" ? [] : [asAddress(value)];
  });
}

/** Whether the address names a member that exists everywhere without being listed: a predefined role. */
export function isPredefined(kind: Kind | undefined, target: Address): boolean {
  return kind?.predefined !== undefined && Object.hasOwn(kind.predefined, lastName(target));
}
