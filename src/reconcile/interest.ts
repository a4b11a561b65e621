import { nameIn } from "../diff/fold.ts";
import { referencesOf } from "../diff/references.ts";
import { lastName, type Address } from "../model/address.ts";
import { segmentOf, type Kind } from "../model/kind.ts";
import type { Collection, Desired, Live } from "../model/resource.ts";
import type { Portion } from "../model/scope.ts";

/** What a collection's entries refer to, except what exists everywhere. */
export function targetsNamed(collection: Collection | undefined): readonly { readonly kind: Kind; readonly address: Address }[] {
  const kind = collection?.kind;
  if (collection === undefined || kind === undefined) return [];
  const targets = Object.values(kind.fields).flatMap(({ refersTo }) => refersTo ?? []);
  if (targets.length === 0) return [];
  return [...collection.wanted.values()].flatMap(({ spec }) =>
    referencesOf(kind, spec).flatMap((address) => {
      const target = targets.find((candidate) => segmentOf(candidate) === address.split("/").at(-2));
      return target === undefined || Object.hasOwn(target.predefined ?? {}, lastName(address)) ? [] : [{ kind: target, address }];
    }),
  );
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
