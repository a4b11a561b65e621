import { asAddress, collectionKey, lastName, type Address } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Desired, DesiredState, Live, LiveState, Reading } from "../../model/resource.ts";
import { keyFolded, lineOf, nameFrom } from "../names.ts";

/** What a row is called in the file, and what its entry must say of its identity. */
export interface Naming {
  /** Its key. */
  readonly key: string;
  /** Given where the key is not the real name. */
  readonly name?: string;
  /** Given where a name is not enough: two bear it, or a mistake could not be undone. */
  readonly id?: string;
  /** How many bear the name, where it is more than one. */
  readonly namesakes?: number;
}

const ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** What everything is called in the file: as a file says already, or as a new one will. */
export class Names {
  readonly #namings = new Map<Address, Naming>();

  constructor(live: LiveState, declared: DesiredState = new Map()) {
    for (const reading of live.values()) {
      if (!("rows" in reading) || reading.kind.key === undefined || keyTarget(reading.kind)) continue;
      const collection = declared.get(collectionKey(reading.ancestors.at(-1), reading.kind.name));
      for (const [address, naming] of namesIn(reading, collection?.wanted ?? new Map())) this.#namings.set(address, naming);
    }
  }

  /** An entry's key and identity; none for a row that no entry could be told to be. */
  of({ kind, address, spec }: Live): Naming | undefined {
    const target = keyTarget(kind);
    if (!target || kind.key === undefined) return this.#namings.get(address);
    const key = this.reference(kind, target, asAddress(String(spec[kind.key])));
    return key === undefined ? undefined : { key };
  }

  /** How an entry of a kind refers to something; undefined where that was never seen. */
  reference(kind: Kind, target: Kind, address: Address): string | undefined {
    const known = lineOf(address).every((each) => this.called(each) !== undefined);
    return known ? nameFrom(kind, target, { address, nameOf: (each) => this.called(each) ?? "" }) : undefined;
  }

  /** `~` begins an address that was made of an id, for want of a name. */
  called(address: Address): string | undefined {
    const name = this.#namings.get(address)?.key;
    return name ?? (lastName(address).startsWith("~") ? undefined : lastName(address));
  }
}

type Wanted = ReadonlyMap<Address, Desired>;

function namesIn({ kind, rows }: Reading & { readonly rows: readonly Live[] }, wanted: Wanted): readonly (readonly [Address, Naming])[] {
  const named = rows.filter(({ standing }) => standing !== "absent").map((row) => ({ row, name: nameOf(kind, row) }));
  const bearers = new Map<string, number>();
  for (const { name } of named) bearers.set(name.toLowerCase(), (bearers.get(name.toLowerCase()) ?? 0) + 1);
  const declared = named.filter(({ row }) => wanted.has(row.address));
  const seen = new Set(declared.map(({ name }) => name.toLowerCase()));
  const keys = new Set([...wanted.keys()].map((address) => lastName(address).toLowerCase()));
  const taken = new Set([...bearers.keys(), ...keys]);
  const strangers = named.filter(({ row }) => !wanted.has(row.address)).toSorted(byAddress);
  return [
    ...declared.map(({ row, name }) => [row.address, declaredNaming(row, name, wanted)] as const),
    ...strangers.flatMap(({ row: { address, id }, name }) => {
      const folded = name.toLowerCase();
      const namesakes = bearers.get(folded) ?? 1;
      // A key that says something else is in its way, too.
      const isSecond = seen.has(folded) || keys.has(folded);
      seen.add(folded);
      const canPin = id !== undefined && kind.claims?.includes("id") === true;
      if (name === "" || name === "__proto__" || (isSecond && !(canPin && kind.claims?.includes("name")))) return [];
      const pin = canPin && (namesakes > 1 || isSecond || kind.irreversible?.create !== undefined) ? { id } : {};
      const more = namesakes > 1 ? { namesakes } : {};
      return [[address, isSecond ? { key: apart(name, taken), ...pin, name, ...more } : { key: name, ...pin, ...more }] as const];
    }),
  ];
}

/** What the file says already is not said otherwise. */
function declaredNaming({ address }: Live, name: string, wanted: Wanted): Naming {
  const key = lastName(address);
  const id = wanted.get(address)?.claims.id;
  return { key, ...(id !== undefined && { id }), ...(key.toLowerCase() !== name.toLowerCase() && { name }) };
}

/** A name beside those that are taken: `Search (second)`. */
function apart(name: string, taken: Set<string>): string {
  for (let count = 2; ; count += 1) {
    const key = `${name} (${ordinals[count - 2] ?? count})`;
    if (taken.has(key.toLowerCase())) continue;
    taken.add(key.toLowerCase());
    return key;
  }
}

/** The real name, however the address had to put it; empty where it has none. */
function nameOf(kind: Kind, { spec, address }: Live): string {
  const name = kind.key === undefined ? undefined : spec[kind.key];
  const own = lastName(address);
  return keyFolded(kind, typeof name === "string" ? name : own.startsWith("~") ? "" : own);
}

function byAddress(a: { readonly row: Live }, b: { readonly row: Live }): number {
  if (a.row.address === b.row.address) return 0;
  return a.row.address < b.row.address ? -1 : 1;
}
