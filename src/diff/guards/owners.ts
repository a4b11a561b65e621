import type { Address } from "../../model/address.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Kind } from "../../model/kind.ts";
import type { Change } from "../../model/plan.ts";
import type { Policy } from "../../model/policy.ts";
import type { DesiredState, LiveState } from "../../model/resource.ts";
import { objectTo, rowsOf, type Guard, type Objection, type View } from "./guard.ts";
import { ownersIn, ownershipAfter, unknownOwnership } from "./ownership.ts";

/**
 * The last owners, those whom policy names, and whoever the key in use belongs to are never removed or demoted; without
 * proof of whose key that is, no owner is. Judged on the state that the plan would leave. No approval helps.
 */
export const keepOwners: Guard = {
  name: "owners",
  judge(view) {
    const { changes, live, kinds, policy, identity } = view;
    const { lost, left, takers } = ownershipAfter(changes, live, kinds);
    const object = (reason: string, whom: Iterable<Address> = lost): readonly Objection[] => {
      const taking = [...whom].flatMap((person) => takers.get(person) ?? changes.filter((change) => removes(change, person)));
      return objectTo(taking, reason, { isApprovable: false });
    };
    const bearer = bearerOf(view);
    const { at_least: least, always } = policy.owners;
    return {
      objections: [
        ...unknownOwnership(changes, live, kinds).flatMap(({ change, unknown: { kind, parent } }) =>
          objectTo([change], `the ${kind.section} of ${parent} are not known, nor who is an owner by them`, { isApprovable: false }),
        ),
        ...(identity?.proven === true
          ? []
          : object(`it is not proven whose key this is (${identity?.reason ?? "it was not asked"}), so no owner is touched`)),
        ...always.flatMap((named) => object(`policy.owners.always names ${named}`, [named])),
        ...(bearer === undefined ? [] : object(`the key in use belongs to ${bearer}`, [bearer])),
        ...(left.size < least ? object(`it would leave ${ownersText(left.size)}, and policy asks for ${least}`) : []),
      ],
    };
  },
};

const removes = ({ action, address }: Change, whom: Address): boolean => action === "delete" && address === whom;

/** Whose key is in use: a person, or a service account. */
function bearerOf({ live, identity }: View): Address | undefined {
  const owner = identity?.proven === true ? identity.owner : undefined;
  return owner && rowsOf(live).find(({ id, kind }) => id === owner && kind.principal !== undefined)?.address;
}

/** Whether it must be known whose key this is before these changes can be judged: one of them may end the key, or take an owner away. */
export function asksForIdentity(changes: readonly Change[], live: LiveState, kinds: ReadonlyMap<string, Kind>): boolean {
  const bearers: readonly (string | undefined)[] = ["person", "service account"];
  return (
    changes.some(({ action, kind }) => action === "delete" && bearers.includes(kinds.get(kind)?.principal)) ||
    ownershipAfter(changes, live, kinds).lost.size > 0
  );
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
