import { decode, encode, idIn, keyIn } from "../api/codec.ts";
import type { Candidate } from "../diff/matching.ts";
import { addressOf, asAddress, asRemoteId, type Address, type RemoteId } from "../model/address.ts";
import type { Spec, Wire } from "../model/field.ts";
import { keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import type { Collection, Desired, Live } from "../model/resource.ts";

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

/** The row of an entry as its pin alone tells: its id and its name. */
export function believed({ kind, address, ancestors, spec: said }: Desired, id: RemoteId): Live {
  const { key } = kind;
  const spec = key === undefined ? {} : { [key]: said[key] };
  const wire = { ...encode(kind, spec, asRemoteId), id };
  return { kind, address, ancestors, spec, id, standing: kind.standing?.(wire, [wire]) ?? "ours" };
}

/** The name of what a row points at, where the row bears it too: members of a project are listed with their e-mail addresses. */
export function shownName(wire: Wire, target: Kind): string | undefined {
  const name = keyIn(target, wire);
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** Whether a row of the organization's listing names this parent. */
export const isBelow = (parentId: RemoteId | undefined, wire: Wire, { parentIn }: Kind): boolean =>
  parentIn === undefined || wire[parentIn] === parentId;

/** The parents that rows name in one field for what another one refers to: the project of a rule's service account. */
export function parentsShown(
  wires: readonly Wire[],
  { kind, field, names }: { kind: Kind; field: string; names: ReadonlyMap<string, Address> },
): ReadonlySet<Address> {
  const below = kind.fields[field]?.below;
  const parent = below === undefined ? undefined : kind.fields[below];
  if (below === undefined || parent === undefined) return new Set();
  const shown = wires.flatMap((wire) => {
    const spec = decode({ ...kind, fields: { [below]: parent } }, wire, (target, id) => names.get(`${target.name} ${id}`) ?? asAddress(id));
    return typeof spec[below] === "string" ? [asAddress(spec[below])] : [];
  });
  return new Set(shown);
}

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
