import { addressOf, collectionKey, type Address, type CollectionKey } from "./address.ts";
import { isSetting, segmentOf } from "./kind.ts";
import type { Collection, DesiredState } from "./resource.ts";

/** A collection as a whole, or these entries of it alone. */
export type Portion = "all" | ReadonlySet<Address>;

/**
 * The part of the organization that a plan is about, where it is not about all that the file says. A collection that is not in it is
 * read for ids alone, if at all, and never compared.
 */
export type Scope = ReadonlyMap<CollectionKey, Portion>;

/** Undefined: the collection is not in the scope. Without a scope everything is. */
export function portionOf(scope: Scope | undefined, { kind, parent }: Pick<Collection, "kind" | "parent">): Portion | undefined {
  return scope === undefined ? "all" : scope.get(collectionKey(parent, kind.name));
}

export const isIn = (portion: Portion | undefined, address: Address): boolean => portion === "all" || (portion?.has(address) ?? false);

/** What is in either. */
export function joined(a: Scope, b: Scope): Scope {
  const both = new Map(a);
  for (const [key, portion] of b) {
    const other = both.get(key);
    both.set(key, portion === "all" || other === "all" ? "all" : new Set([...(other ?? []), ...portion]));
  }
  return both;
}

/** Whether `part` holds nothing that `whole` does not. */
export function isWithin(part: Scope, whole: Scope): boolean {
  return [...part].every(([key, portion]) => {
    const other = whole.get(key);
    return other === "all" || (portion !== "all" && [...portion].every((address) => isIn(other, address)));
  });
}

/** As a reader is told: collections by what is in them, `project/Search/user/*`, and single resources. */
export function placesIn(scope: Scope, states: readonly DesiredState[]): readonly string[] {
  const places = [...scope].flatMap(([key, portion]) => {
    const collection = states.flatMap((state) => state.get(key) ?? [])[0];
    if (collection === undefined) return [];
    if (portion !== "all") return [...portion];
    const place = addressOf(collection.parent, segmentOf(collection.kind));
    return [isSetting(collection.kind) ? place : `${place}/*`];
  });
  return places.sort();
}

/** The kinds of which all that the file says is in the scope. */
export function kindsWhole(scope: Scope | undefined, desired: DesiredState): readonly string[] {
  const kinds = new Set([...desired.values()].map(({ kind }) => kind.name));
  for (const [key, { kind }] of desired) if (scope !== undefined && scope.get(key) !== "all") kinds.delete(kind.name);
  return [...kinds];
}

/** Whether all that the file says is in the scope. */
export function isWhole(scope: Scope | undefined, desired: DesiredState): boolean {
  return scope === undefined || [...desired.keys()].every((key) => scope.get(key) === "all");
}
