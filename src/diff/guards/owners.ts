import type { Address } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import { impliedBy, type Change } from "../../model/plan.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Policy } from "../../model/policy.ts";
import type { DesiredState, LiveState } from "../../model/resource.ts";
import type { Edge } from "../order.ts";
import { projected } from "../projected.ts";
import { fine, objectTo, rowsOf, type Guard, type Objection } from "./guard.ts";

type Kinds = ReadonlyMap<string, Kind>;

/**
 * The last owners, those whom policy names, and whoever the key in use belongs to are never removed or demoted; without
 * proof of whose key that is, no owner is. Judged on the state that the plan would leave. No approval helps.
 */
export const keepOwners: Guard = {
  name: "owners",
  judge({ changes, live, kinds, policy, identity }) {
    const { lost, left, takers } = ownershipAfter(changes, live, kinds);
    if (lost.size === 0) return fine;
    const object = (reason: string, whom: ReadonlySet<Address> = lost): readonly Objection[] =>
      objectTo(
        [...whom].flatMap((owner) => takers.get(owner) ?? []),
        reason,
        { isApprovable: false },
      );
    if (identity?.proven !== true) {
      return {
        objections: object(`it is not proven whose key this is (${identity?.reason ?? "it was not asked"}), so no owner is touched`),
      };
    }
    const named = policy.owners.always.filter((owner) => lost.has(owner));
    const own = rowsOf(live).find(({ id, kind }) => id !== undefined && id === identity.owner && kind.isOwner !== undefined)?.address;
    const { at_least: least } = policy.owners;
    return {
      objections: [
        ...named.flatMap((owner) => object(`policy.owners.always names ${owner}`, new Set([owner]))),
        ...(own !== undefined && lost.has(own) ? object(`the key in use belongs to ${own}`, new Set([own])) : []),
        ...(left.size < least ? object(`it would leave ${ownersText(left.size)}, and policy asks for ${least}`) : []),
      ],
    };
  },
};

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
  const relevant = relevantIn(changes, own, kinds);
  const before = ownersIn(own);
  const after = (some: readonly Change[]): ReadonlySet<Address> => ownersIn(projected(own, some, { kinds }));
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

/** What is wrong already is told, and stops nothing. Only where the file is about people, and all of them were read. */
export function ownersMissing({ owners }: Policy, { desired, live }: { desired: DesiredState; live: LiveState }): readonly Diagnostic[] {
  const people = [...desired].find(([, { kind }]) => kind.isOwner !== undefined);
  const reading = people === undefined ? undefined : live.get(people[0]);
  if (reading === undefined || "unread" in reading || reading.partial) return [];
  const there = ownersIn(live);
  const missing = owners.always.filter((address) => !there.has(address));
  const few =
    there.size < owners.at_least ? [`the organization has ${ownersText(there.size)}, and policy.owners asks for ${owners.at_least}`] : [];
  const named = missing.map((address) => `policy.owners.always names ${address}, who is no owner`);
  return [...few, ...named].map((message) => ({ severity: "warning", code: "too-few-owners", message }));
}

const ownersText = (count: number): string => `${count} ${count === 1 ? "owner" : "owners"}`;

/** Owners by themselves, and members of what makes its members owners. */
function ownersIn(live: LiveState): ReadonlySet<Address> {
  const rows = rowsOf(live);
  const making = new Set(rows.filter(({ kind, spec }) => kind.makesOwners?.(spec)).map(({ ancestors }) => ancestors.at(-1)));
  const direct = rows.filter(({ kind, spec }) => kind.isOwner?.(spec)).map(({ address }) => address);
  const through = rows.flatMap(({ kind, spec, ancestors }) =>
    ancestors.length > 0 && making.has(ancestors.at(-1)) && keyTarget(kind)?.isOwner !== undefined ? [spec[kind.key ?? ""] as Address] : [],
  );
  return new Set([...direct, ...through]);
}

/** Whether rows of the kind say who is an owner: people, what makes its members owners, and the members. */
export function concernsOwners(kind: Kind, kinds: Kinds): boolean {
  if (kind.isOwner !== undefined || kind.makesOwners !== undefined) return true;
  const isMember = keyTarget(kind)?.isOwner !== undefined && kind.parent !== undefined;
  return isMember && [...kinds.values()].some(({ parent, makesOwners }) => makesOwners !== undefined && parent === kind.parent);
}

/** Changes that may make or unmake an owner: few, though a plan may move thousands of people. */
function relevantIn(changes: readonly Change[], live: LiveState, kinds: Kinds): readonly Change[] {
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
    return kind.isOwner(was) || (change.action !== "delete" && kind.isOwner({ ...was, ...change.spec }));
  });
}
