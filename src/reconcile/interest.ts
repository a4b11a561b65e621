import { referencesOf } from "../diff/references.ts";
import { lastName, type Address } from "../model/address.ts";
import { segmentOf, type Kind } from "../model/kind.ts";
import type { Collection, Live } from "../model/resource.ts";

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

/** Whether it matters who is on the way: somebody wanted is missing, or somebody not wanted may come. */
export function mayJoin({ wanted, unmanaged, joining }: Collection, rows: readonly Live[]): boolean {
  const there = new Set(rows.map(({ address }) => address));
  const isMissing = [...wanted.values()].some(({ address, presence }) => presence === "present" && !there.has(address));
  const isUnwelcome = unmanaged === "delete" || [...wanted.values()].some(({ presence }) => presence === "absent");
  return isUnwelcome || (joining?.mode === "invite" && isMissing);
}

/** Whether this plan is going to delete the row, as far as its own collection tells. */
export const isDoomed = (row: Live, { wanted, unmanaged, kind }: Collection): boolean => {
  const entry = wanted.get(row.address);
  if (row.standing !== "ours" || kind.api.delete === undefined) return false;
  return entry === undefined ? unmanaged === "delete" && !kind.neverUnmanaged : entry.presence === "absent";
};
