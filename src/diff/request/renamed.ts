import { addressOf, asAddress, collectionKey, edgeName, type Address, type CollectionKey } from "../../model/address.ts";
import type { Spec } from "../../model/field.ts";
import { keyTarget, segmentOf, type Kind } from "../../model/kind.ts";
import type { Collection, Desired, DesiredState } from "../../model/resource.ts";
import { nameIn } from "../fold.ts";

/**
 * The base with the names that the head gives: what bears another key there and is the same thing, by its pin or its names,
 * goes by its new address, and so does all that is below it or names it. A rename then is one change, and not two of everything.
 */
export function renamed(base: DesiredState, head: DesiredState): DesiredState {
  const names = new Renames(base, head);
  const renamed = new Map<CollectionKey, Collection>();
  for (const collection of fromTheTop(base)) {
    const { kind, parent: old } = collection;
    if (names.isReplaced(collection.ancestors)) continue;
    const ancestors = collection.ancestors.map((address) => names.of(address));
    const parent = old === undefined ? {} : { parent: names.of(old) };
    const wanted = new Map<Address, Desired>();
    for (const entry of collection.wanted.values()) {
      if (names.isReplaced([entry.address])) continue;
      const own = names.ofEntry(entry, ancestors);
      wanted.set(own.address, own);
    }
    renamed.set(collectionKey(parent.parent, kind.name), { ...collection, ...parent, ancestors, wanted });
  }
  return renamed;
}

const fromTheTop = (state: DesiredState): readonly Collection[] =>
  [...state.values()].toSorted(({ ancestors: a }, { ancestors: b }) => a.length - b.length);

/** Whether the two entries claim one live thing, as far as the files tell. */
export function isSameThing(before: Desired, after: Desired): boolean {
  if (before.claims.id !== undefined || after.claims.id !== undefined) return before.claims.id === after.claims.id;
  const name = nameIn(before.kind, before.spec);
  return name === nameIn(after.kind, after.spec) || (name !== undefined && after.claims.previously.includes(name));
}

class Renames {
  readonly #addresses = new Map<Address, Address>();
  /** Entries of the base whose address another one has taken. */
  readonly #replaced = new Set<Address>();

  constructor(base: DesiredState, head: DesiredState) {
    for (const collection of fromTheTop(base)) {
      if (collection.kind.claims === undefined) continue;
      const parent = collection.parent && this.of(collection.parent);
      const after = head.get(collectionKey(parent, collection.kind.name));
      if (after !== undefined) this.#match(collection, after);
    }
  }

  #match(before: Collection, after: Collection): void {
    const successors = new Map<Desired, Desired>();
    const taken = new Set<Desired>();
    const give = (entry: Desired, successor: Desired | undefined): void => {
      if (successor === undefined || taken.has(successor) || successors.has(entry)) return;
      successors.set(entry, successor);
      taken.add(successor);
    };
    const [old, current] = [[...before.wanted.values()], [...after.wanted.values()]];
    const byPin = new Map(current.flatMap((entry) => (entry.claims.id === undefined ? [] : [[entry.claims.id, entry] as const])));
    for (const entry of old) give(entry, entry.claims.id && byPin.get(entry.claims.id));
    for (const entry of old) give(entry, after.wanted.get(this.of(entry.address)));
    for (const entry of old) {
      const others = current.filter((other) => !taken.has(other) && isSameThing(entry, other));
      if (others.length === 1) give(entry, others[0]);
    }
    for (const [entry, { address }] of successors) if (address !== this.of(entry.address)) this.#addresses.set(entry.address, address);
    const moved = new Set([...successors].flatMap(([entry, { address }]) => (address === entry.address ? [] : [address])));
    for (const entry of old) if (!successors.has(entry) && moved.has(this.of(entry.address))) this.#replaced.add(entry.address);
  }

  isReplaced(addresses: readonly Address[]): boolean {
    return addresses.some((address) => this.#replaced.has(address));
  }

  of(address: Address): Address {
    if (this.#addresses.size === 0) return address;
    const parts = address.split("/");
    for (let length = parts.length; length > 0; length -= 1) {
      const known = this.#addresses.get(asAddress(parts.slice(0, length).join("/")));
      if (known !== undefined) return asAddress([known, ...parts.slice(length)].join("/"));
    }
    return address;
  }

  /** An edge goes by the name of what it points at. */
  ofEntry(entry: Desired, ancestors: readonly Address[]): Desired {
    const { kind } = entry;
    const spec = this.#ofSpec(kind, entry.spec);
    const key = kind.key === undefined || keyTarget(kind) === undefined ? undefined : spec[kind.key];
    const address =
      typeof key === "string" ? addressOf(ancestors.at(-1), segmentOf(kind), edgeName(asAddress(key), ancestors)) : this.of(entry.address);
    if (address !== this.of(entry.address)) this.#addresses.set(entry.address, address);
    return { ...entry, address, ancestors, spec, ...(address !== entry.address && { formerly: entry.address }) };
  }

  #ofSpec({ fields }: Kind, spec: Spec): Spec {
    const one = (value: unknown): unknown => (typeof value === "string" ? this.of(asAddress(value)) : value);
    return Object.fromEntries(
      Object.entries(spec).map(([field, value]) => {
        if (fields[field]?.refersTo === undefined) return [field, value];
        return [field, Array.isArray(value) ? value.map(one) : one(value)];
      }),
    );
  }
}
