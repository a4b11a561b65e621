import { asAddress, lastName, type Address } from "../model/address.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";

/** Addresses that a spec names, in the order of the kind's fields. */
export function referencesOf(kind: Kind, spec: Spec): readonly Address[] {
  return Object.entries(kind.fields).flatMap(([name, { refersTo }]) => {
    const target = spec[name];
    return refersTo === undefined || typeof target !== "string" ? [] : [asAddress(target)];
  });
}

/** Whether the address names a member that exists everywhere without being listed: a predefined role. */
export function isPredefined(kind: Kind | undefined, target: Address): boolean {
  return kind?.predefined !== undefined && Object.hasOwn(kind.predefined, lastName(target));
}
