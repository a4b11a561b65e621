import { asAddress, lastName, type Address } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Live, LiveState } from "../../model/resource.ts";
import { keyFolded, lineOf, nameFrom } from "../names.ts";

/** What a row is called in the file, and what its entry must say of its identity. */
export interface Naming {
  /** Its key. */
  readonly key: string;
  /** Given where the key is not the real name. */
  readonly name?: string;
  /** Given where a name is not enough: two bear it, or a mistake could not be undone. */
  readonly id?: string;
}

const ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** What everything is called in the file. */
export class Names {
  readonly #namings = new Map<Address, Naming>();

  constructor(live: LiveState) {
    for (const reading of live.values()) {
      if (!("rows" in reading) || reading.kind.key === undefined || keyTarget(reading.kind)) continue;
      for (const [address, naming] of namesIn(reading.kind, reading.rows)) this.#namings.set(address, naming);
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

function namesIn(kind: Kind, rows: readonly Live[]): readonly (readonly [Address, Naming])[] {
  const named = rows.filter(({ standing }) => standing !== "absent").map((row) => ({ row, name: nameOf(kind, row) }));
  const bearers = new Map<string, number>();
  for (const { name } of named) bearers.set(name.toLowerCase(), (bearers.get(name.toLowerCase()) ?? 0) + 1);
  const taken = new Set(bearers.keys());
  const seen = new Set<string>();
  return named.toSorted(byAddress).flatMap(({ row: { address, id }, name }) => {
    const folded = name.toLowerCase();
    const isSecond = seen.has(folded);
    seen.add(folded);
    const canPin = id !== undefined && kind.claims?.includes("id") === true;
    if (name === "" || name === "__proto__" || (isSecond && !(canPin && kind.claims?.includes("name")))) return [];
    const pin = canPin && (bearers.get(folded) !== 1 || kind.irreversible?.create !== undefined) ? { id } : {};
    return [[address, isSecond ? { key: apart(name, taken), ...pin, name } : { key: name, ...pin }] as const];
  });
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

/** The real name, however the address had to put it. */
function nameOf(kind: Kind, { spec, address }: Live): string {
  const name = kind.key === undefined ? undefined : spec[kind.key];
  return keyFolded(kind, typeof name === "string" ? name : lastName(address));
}

function byAddress(a: { readonly row: Live }, b: { readonly row: Live }): number {
  if (a.row.address === b.row.address) return 0;
  return a.row.address < b.row.address ? -1 : 1;
}
