import { addressOf, asAddress, edgeName, type Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { keyTarget, segmentOf } from "../model/kind.ts";
import type { Collection, Live } from "../model/resource.ts";
import { nameIn } from "./fold.ts";
import { Matching, type Candidate } from "./matching.ts";

export interface Identified {
  readonly rows: readonly Live[];
  /** One for each entry that no row, or more than one, could be told to be. Its `address` is the entry's. */
  readonly unclear: readonly Diagnostic[];
}

/**
 * Gives each live row its address.
 *
 * A row is the entry that pins its id; else the entry whose name it bears; else the one that lists its name under
 * `previously`; else it is nobody's and goes by its own name, or by `~id` where it has none. Two rows for one entry, or
 * one row for two entries, is never decided here: the entry is unclear, and its rows are left out, so that nothing
 * downstream can touch either.
 */
export function identify(
  collection: Pick<Collection, "kind" | "parent" | "ancestors" | "wanted">,
  candidates: readonly Candidate[],
): Identified {
  const matching = new Matching(collection.kind, candidates);
  for (const entry of collection.wanted.values()) if (entry.claims.id !== undefined) matching.byPin(entry, entry.claims.id);
  for (const entry of collection.wanted.values()) if (entry.claims.id === undefined) matching.byName(entry);
  matching.byLikeness([...collection.wanted.values()]);
  matching.byPreviousNames([...collection.wanted.values()]);
  const addresses = new Addresses(collection);
  const rows = candidates.flatMap((candidate) => {
    if (matching.isUnclear(candidate)) return [];
    const entry = matching.entryOf(candidate);
    const address = entry?.address ?? addresses.ofStranger(candidate);
    const supersededBy = entry === undefined ? matching.otherVersionOf(candidate) : undefined;
    return [{ kind: collection.kind, address, ancestors: collection.ancestors, ...candidate, ...(supersededBy && { supersededBy }) }];
  });
  return { rows, unclear: matching.unclear };
}

/** Names for rows that are no entry's: unique beside each other and beside the entries. */
class Addresses {
  readonly #collection: Pick<Collection, "kind" | "parent" | "ancestors" | "wanted">;
  readonly #taken: Set<Address>;

  constructor(collection: Pick<Collection, "kind" | "parent" | "ancestors" | "wanted">) {
    this.#collection = collection;
    this.#taken = new Set(collection.wanted.keys());
  }

  ofStranger({ spec, id }: Candidate): Address {
    const { kind, parent, ancestors } = this.#collection;
    const key = nameIn(kind, spec);
    const name = key !== undefined && keyTarget(kind) ? edgeName(asAddress(key), ancestors) : key;
    const segment = segmentOf(kind);
    const plain = addressOf(parent, segment, name ?? (id === undefined ? undefined : `~${id}`));
    const address = this.#taken.has(plain) && id !== undefined ? addressOf(parent, segment, `${name ?? ""}~${id}`) : plain;
    this.#taken.add(address);
    return address;
  }
}
