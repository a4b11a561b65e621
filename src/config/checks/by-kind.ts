import type { Kind } from "../../model/kind.ts";
import type { Collection, DesiredState } from "../../model/resource.ts";

/** Collections by kind: what a check asks of a kind it asks once, and not for each of thousands of collections. */
export type ByKind = ReadonlyMap<Kind, readonly Collection[]>;

export function byKind(desired: DesiredState): ByKind {
  const kinds = new Map<Kind, Collection[]>();
  for (const collection of desired.values()) {
    const found = kinds.get(collection.kind);
    if (found) found.push(collection);
    else kinds.set(collection.kind, [collection]);
  }
  return kinds;
}
