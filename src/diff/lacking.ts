import { collectionKey, type Address } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Desired, DesiredState, LiveState } from "../model/resource.ts";
import { isIn, joined, type Scope } from "../model/scope.ts";
import { grouped } from "./grouped.ts";
import { rowsOf } from "./guards/guard.ts";
import { concernsOwners, ownershipAfter } from "./guards/ownership.ts";
import { referencesOf } from "./references.ts";

interface Compared {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly scope: Scope;
  readonly changes: readonly Change[];
}

/**
 * What has to be read and compared as well before a plan about a part can be trusted: what its entries need and is not there,
 * what a deletion or another version concerns, and who else is an owner.
 */
export function lacking(compared: Compared): Scope {
  return joined(needed(compared), referring(compared));
}

/** The same for a plan that was made before, and knows what its deletions concern. */
export function needed(compared: Compared): Scope {
  return joined(missing(compared), owners(compared));
}

/** Entries that are needed and not there will be created, with all that is below them. */
function missing({ desired, live, scope }: Compared): Scope {
  const there = new Set(rowsOf(live).map(({ address }) => address));
  const unclear = new Set(
    [...live.values()].flatMap((reading) => ("unread" in reading ? [] : reading.unclear.map(({ address }) => address))),
  );
  const declared = new Map([...desired.values()].flatMap(({ wanted }) => [...wanted]));
  const isMissing = ({ address, presence, ...entry }: Desired): boolean => {
    const reading = live.get(collectionKey(entry.ancestors.at(-1), entry.kind.name));
    return presence === "present" && !there.has(address) && !unclear.has(address) && !(reading !== undefined && "unread" in reading);
  };
  const named = new Set<Address>();
  for (const [key, portion] of scope) {
    for (const entry of desired.get(key)?.wanted.values() ?? []) {
      if (entry.presence !== "present" || !isIn(portion, entry.address)) continue;
      const others = [...referencesOf(entry.kind, entry.spec), ...(there.has(entry.address) ? [] : broughtBy(entry, desired))];
      for (const address of [entry.address, ...entry.ancestors, ...others]) named.add(address);
    }
  }
  const absentees = [...named].flatMap((address) => declared.get(address) ?? []).filter(isMissing);
  const created = new Set(absentees.map(({ address }) => address));
  const below = [...desired].filter(([, { ancestors }]) => ancestors.some((address) => created.has(address)));
  return joined(portionsOf(absentees), new Map(below.map(([key]) => [key, "all"])));
}

/** What has to be there before somebody can be invited: the projects that the invitation names. */
function broughtBy(entry: Desired, desired: DesiredState): readonly Address[] {
  const { joinsBy } = entry.kind;
  return joinsBy === undefined ? [] : referencesOf(joinsBy.kind, joinsBy.spec(entry, desired));
}

/** The collections of these entries; of those that are found by name, the entries alone. */
function portionsOf(entries: readonly Desired[]): Scope {
  const byCollection = grouped(entries, ({ kind, ancestors }) => collectionKey(ancestors.at(-1), kind.name));
  return new Map(
    [...byCollection].map(([key, own]) => {
      const isFound = own[0]?.kind.api.find !== undefined;
      return [key, isFound ? new Set(own.map(({ address }) => address)) : "all"];
    }),
  );
}

/** A thing in use is deleted once nothing uses it, and another version of it goes wherever it is used. */
function referring({ desired, scope, changes, kinds }: Compared): Scope {
  const versioned = [...scope.keys()].flatMap((key) => desired.get(key)?.kind ?? []).filter(({ version }) => version !== undefined);
  const deleted = changes.flatMap(({ action, kind }) => (action === "delete" ? (kinds.get(kind) ?? []) : []));
  const concerned = new Set([...versioned, ...deleted.filter(({ uses }) => uses !== undefined)]);
  const users = [...desired].filter(([, { kind }]) =>
    Object.values(kind.fields).some(({ refersTo }) => refersTo !== undefined && concerned.has(refersTo)),
  );
  return new Map(users.map(([key]) => [key, "all"]));
}

/** Where somebody loses ownership all owners are counted. */
function owners({ desired, live, changes, kinds }: Compared): Scope {
  if (ownershipAfter(changes, live, kinds).lost.size === 0) return new Map();
  const people = [...kinds.values()].filter(({ isOwner }) => isOwner !== undefined).map(({ name }) => collectionKey(undefined, name));
  const others = [...desired].flatMap(([key, { kind }]) => (concernsOwners(kind, kinds) ? [key] : []));
  return new Map([...people, ...others].map((key) => [key, "all"]));
}
