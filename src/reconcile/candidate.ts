import { decode, idIn } from "../api/codec.ts";
import type { Candidate } from "../diff/matching.ts";
import { addressOf, type Address, type RemoteId } from "../model/address.ts";
import type { Spec, Wire } from "../model/field.ts";
import { keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import type { Collection } from "../model/resource.ts";

/** Where a collection stands. `ancestors` from the top down; the last one is `parent`. */
export type Place = Pick<Collection, "kind" | "parent" | "ancestors">;

/** A row as its fields say it, ids as the addresses that `names` knows for them (by `kindName id`). */
export function candidateOf(
  wire: Wire,
  { place, own, names }: { place: Place; own: readonly Wire[]; names: ReadonlyMap<string, Address> },
): Candidate {
  const { kind, ancestors } = place;
  let strange = false;
  const spec: Spec = decode(kind, wire, (target, id) => {
    const name = predefinedName(target, id);
    const known = name === undefined ? names.get(`${target.name} ${id}`) : addressOf(scopeOf(target, ancestors), segmentOf(target), name);
    strange ||= known === undefined;
    return known ?? addressOf(scopeOf(target, ancestors), segmentOf(target), `~${id}`);
  });
  const id = idIn(kind, wire);
  // A member whom nothing known names is left alone: it cannot have been declared.
  const standing = strange && keyTarget(kind) !== undefined ? "foreign" : (kind.standing?.(wire, own) ?? "ours");
  return { spec, standing, ...(id && { id }) };
}

/** Whether a row of the organization's listing names this parent. */
export const isBelow = (parentId: RemoteId | undefined, wire: Wire, { parentIn }: Kind): boolean =>
  parentIn === undefined || wire[parentIn] === parentId;

/** Fields that refer to another kind, themselves or in the objects that they hold. */
export function referringFields({ fields }: Kind): readonly (readonly [field: string, target: Kind])[] {
  return Object.entries(fields).flatMap(([name, { refersTo, items = {} }]) =>
    [refersTo, ...Object.values(items).map((item) => item.refersTo)].flatMap((target) =>
      target === undefined ? [] : [[name, target] as const],
    ),
  );
}

export function predefinedName(kind: Kind, id: RemoteId): string | undefined {
  return Object.entries(kind.predefined ?? {}).find(([, alias]) => alias === id)?.[0];
}

function scopeOf(target: Kind, ancestors: readonly Address[]): Address | undefined {
  if (target.parent === undefined) return undefined;
  const segment = segmentOf(target.parent);
  return ancestors.find((address) => address.split("/").at(-2) === segment);
}
