import type { Spec } from "../model/field.ts";
import { nameIn } from "../diff/fold.ts";
import { referencesOf } from "../diff/references.ts";
import { lastName, type Address } from "../model/address.ts";
import { keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import type { Collection, Desired, Live } from "../model/resource.ts";
import type { Portion } from "../model/scope.ts";

/** What a collection's entries refer to, except what exists everywhere. */
export function targetsNamed(collection: Collection | undefined): readonly { readonly kind: Kind; readonly address: Address }[] {
  if (collection === undefined) return [];
  const targets = targetsOf(collection.kind);
  return targets.length === 0 ? [] : [...collection.wanted.values()].flatMap(({ spec }) => targetsIn(collection.kind, spec, targets));
}

const targetsOf = ({ fields }: Kind): readonly Kind[] => Object.values(fields).flatMap(({ refersTo }) => refersTo ?? []);

/** What a spec names, but for what exists everywhere. */
export function targetsIn(
  kind: Kind,
  spec: Spec,
  targets = targetsOf(kind),
): readonly { readonly kind: Kind; readonly address: Address }[] {
  return referencesOf(kind, spec).flatMap((address) => {
    const target = targets.find((candidate) => segmentOf(candidate) === address.split("/").at(-2));
    return target === undefined || Object.hasOwn(target.predefined ?? {}, lastName(address)) ? [] : [{ kind: target, address }];
  });
}

/** What its rows point at, where only those of it count that are not predefined. */
export function customTarget(kind: Kind): Kind | undefined {
  return kind.key !== undefined && kind.fields[kind.key]?.customOnly ? keyTarget(kind) : undefined;
}

/** The collection with those of its entries alone that are asked for. */
export function portioned(collection: Collection, portion: Portion): Collection {
  return portion === "all"
    ? collection
    : { ...collection, wanted: new Map([...collection.wanted].filter(([address]) => portion.has(address))) };
}

/** The names that an entry's row may bear. */
export function namesIn({ kind, spec, claims }: Desired): readonly string[] {
  return [nameIn(kind, spec) ?? [], claims.previously].flat();
}

/** Whether it matters who is on the way: somebody wanted is missing, or somebody not wanted may come. */
export function mayJoin(
  { wanted, unmanaged, joining }: Collection,
  { rows, portion }: { rows: readonly Live[]; portion: Portion | undefined },
): boolean {
  const there = new Set(rows.map(({ address }) => address));
  const entries = [...wanted.values()];
  const isMissing = entries.some(({ address, presence }) => presence === "present" && !there.has(address));
  const isUndeclared = portion === "all" || (portion !== undefined && portion.size > wanted.size);
  const isUnwelcome = (unmanaged === "delete" && isUndeclared) || entries.some(({ presence }) => presence === "absent");
  return isUnwelcome || (joining?.mode === "invite" && isMissing);
}

/** Whether this plan is going to delete the row, as far as its own collection tells. */
export const isDoomed = (row: Live, { wanted, unmanaged, kind }: Collection): boolean => {
  const entry = wanted.get(row.address);
  if (row.standing !== "ours" || kind.api.delete === undefined) return false;
  return entry === undefined ? unmanaged === "delete" && !kind.neverUnmanaged : entry.presence === "absent";
};
