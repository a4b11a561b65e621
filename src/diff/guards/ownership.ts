import { collectionKey, type Address } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import { impliedBy, type Change } from "../../model/plan.ts";
import type { Collection, LiveState } from "../../model/resource.ts";
import { grouped } from "../grouped.ts";
import type { Edge } from "../order.ts";
import { projected } from "../projected.ts";
import { rowsOf } from "./guard.ts";

type Kinds = ReadonlyMap<string, Kind>;

export interface Ownership {
  /** Owners now who are none afterwards. */
  readonly lost: ReadonlySet<Address>;
  readonly left: ReadonlySet<Address>;
  /** The changes that take it from each of them. */
  readonly takers: ReadonlyMap<Address, readonly Change[]>;
  /** The changes that make somebody an owner. */
  readonly givers: readonly Change[];
}

/** Who is an owner before and after. Those who are invited are none until they accept. */
export function ownershipAfter(changes: readonly Change[], live: LiveState, kinds: Kinds): Ownership {
  const own = new Map([...live].filter(([, { kind }]) => concernsOwners(kind, kinds)));
  const leaving = changes.filter(({ action, kind }) => action === "delete" && kinds.get(kind)?.isOwner !== undefined);
  const unexplained = ownersAmong(leaving, live);
  const before = new Set([...ownersIn(own), ...unexplained]);
  const relevant = relevantIn(changes, own, { before, kinds });
  const after = (some: readonly Change[]): ReadonlySet<Address> => {
    // Whoever leaves is in no group any more, whatever the plan says of the group.
    const gone = new Set(some.flatMap(({ action, address }) => (action === "delete" ? [address] : [])));
    return new Set([...ownersIn(projected(own, some, { kinds })), ...unexplained].filter((owner) => !gone.has(owner)));
  };
  const left = relevant.length === 0 ? before : after(relevant);
  const lost = new Set([...before].filter((owner) => !left.has(owner)));
  const takers = new Map([...lost].map((owner) => [owner, takersOf(owner, relevant, after)] as const));
  const givers = relevant.filter((change) => change.action !== "delete" && [...after([change])].some((owner) => !before.has(owner)));
  return { lost, left, takers, givers };
}

/** Those that take it alone; where only several together do, all of them. */
function takersOf(owner: Address, changes: readonly Change[], after: (some: readonly Change[]) => ReadonlySet<Address>): readonly Change[] {
  const alone = changes.filter((change) => !after([change]).has(owner));
  return alone.length > 0 ? alone : changes.filter(({ action }) => action !== "create");
}

/** Edges for the order: nobody loses ownership before everybody who is to have it has it. */
export function ownersFirst(changes: readonly Change[], live: LiveState, kinds: Kinds): readonly Edge[] {
  const { takers, givers } = ownershipAfter(changes, live, kinds);
  const losses = new Set([...takers.values()].flatMap((own) => own.map((change) => impliedBy(change) ?? change.address)));
  const gains = new Set(givers.map((change) => impliedBy(change) ?? change.address));
  return [...losses].flatMap((later) => [...gains].map((earlier) => [later, earlier] as const));
}

/** Owners by themselves, and members of what makes its members owners. */
export function ownersIn(live: LiveState): ReadonlySet<Address> {
  const rows = rowsOf(live);
  const making = new Set(rows.filter(({ kind, spec }) => kind.makesOwners?.(spec)).map(({ ancestors }) => ancestors.at(-1)));
  const direct = rows.filter(({ kind, spec }) => kind.isOwner?.(spec)).map(({ address }) => address);
  const through = rows.flatMap(({ kind, spec, ancestors }) =>
    ancestors.length > 0 && making.has(ancestors.at(-1)) && keyTarget(kind)?.isOwner !== undefined ? [spec[kind.key ?? ""] as Address] : [],
  );
  return new Set([...direct, ...through]);
}

/** Of people who go, those whose own list of roles says that they are owners, by whatever way: the group need not be in the file. */
function ownersAmong(leaving: readonly Change[], live: LiveState): readonly Address[] {
  const people = new Set(leaving.map(({ address }) => address));
  return [...live.values()].flatMap((reading) => {
    const person = reading.ancestors.at(-1);
    if (person === undefined || !people.has(person) || "unread" in reading) return [];
    return reading.rows.some(({ kind, spec }) => kind.makesOwners?.(spec)) ? [person] : [];
  });
}

/** Whether rows of the kind say who is an owner: people, what makes its members owners, and the members. */
export function concernsOwners(kind: Kind, kinds: Kinds): boolean {
  return kind.isOwner !== undefined || makesMembersOwners(kind) || isMembership(kind, kinds);
}

const makesMembersOwners = ({ makesOwners, parent }: Kind): boolean => makesOwners !== undefined && parent?.isOwner === undefined;

function isMembership(kind: Kind, kinds: Kinds): boolean {
  if (keyTarget(kind)?.isOwner === undefined || kind.parent === undefined) return false;
  return [...kinds.values()].some((other) => other.parent === kind.parent && makesMembersOwners(other));
}

/** Changes that may make or unmake an owner: few, though a plan may move thousands of people. */
function relevantIn(
  changes: readonly Change[],
  live: LiveState,
  { before, kinds }: { before: ReadonlySet<Address>; kinds: Kinds },
): readonly Change[] {
  const own = changes.filter(({ kind }) => concernsOwners(kinds.get(kind)!, kinds));
  const rows = new Map(rowsOf(live).map((row) => [row.address, row]));
  const making = new Set([
    ...[...rows.values()].filter(({ kind, spec }) => kind.makesOwners?.(spec)).map(({ ancestors }) => ancestors.at(-1)),
    ...own.filter(({ kind, spec }) => kinds.get(kind)?.makesOwners?.(spec)).map(({ ancestors }) => ancestors.at(-1)),
  ]);
  return own.filter((change) => {
    const kind = kinds.get(change.kind);
    if (kind?.isOwner === undefined) return making.has(change.ancestors.at(-1));
    const was = rows.get(change.address)?.spec ?? {};
    return before.has(change.address) || (change.action !== "delete" && kind.isOwner({ ...was, ...change.spec }));
  });
}

/**
 * What has to be known besides, before it can be told who loses ownership: what a group makes of the members that it loses, and
 * who are the members of one that makes owners no more. The file may say nothing of either.
 */
export function unknownOwnership(
  changes: readonly Change[],
  live: LiveState,
  kinds: Kinds,
): readonly { readonly change: Change; readonly unknown: Pick<Collection, "kind" | "parent" | "ancestors"> }[] {
  const siblings = grouped(
    [...kinds.values()].filter((kind) => kind.isOwner === undefined && concernsOwners(kind, kinds)),
    ({ parent }) => parent,
  );
  return changes.flatMap((change) => {
    const kind = kinds.get(change.kind);
    const parent = change.ancestors.at(-1);
    if (kind === undefined || parent === undefined || change.action !== "delete" || !concernsOwners(kind, kinds)) return [];
    if (makesMembersOwners(kind) && kind.makesOwners?.(change.spec) !== true) return [];
    const others = (siblings.get(kind.parent) ?? []).filter(
      (other) => other !== kind && makesMembersOwners(other) !== makesMembersOwners(kind),
    );
    return others.flatMap((other) => {
      const reading = live.get(collectionKey(parent, other.name));
      const isKnown = reading !== undefined && !("unread" in reading) && !reading.partial;
      return isKnown ? [] : [{ change, unknown: { kind: other, parent, ancestors: change.ancestors } }];
    });
  });
}
