import type { Change } from "../../model/plan.ts";
import { nameIn } from "../fold.ts";
import { kindOf, objectTo, type Guard, type View } from "./guard.ts";

/** Invitations leave the house: who is not of these domains is not invited, and not very many at once. */
export const limitInvitations: Guard = {
  name: "invitations",
  judge(view) {
    const { max, domains } = view.policy.invitations;
    const invitations = invitationsIn(view);
    const strangers = domains === undefined ? [] : invitations.filter((change) => !domains.includes(domainOf(change, view)));
    const outside = objectTo(strangers, (change) => `${domainOf(change, view)} is none of policy.invitations.domains`, {
      isApprovable: false,
    });
    const many = invitations.length > max ? invitations : [];
    const reason = `${invitations.length} invitations, and policy allows ${max} in one run`;
    return { objections: [...outside, ...objectTo(many, reason, { isApprovable: true })] };
  },
};

function invitationsIn({ changes, kinds }: View): readonly Change[] {
  const names = new Set([...kinds.values()].flatMap(({ joinsBy }) => joinsBy?.kind.name ?? []));
  return changes.filter(({ kind, action }) => names.has(kind) && (action === "create" || action === "replace"));
}

function domainOf(change: Change, { kinds }: View): string {
  const name = nameIn(kindOf(change, kinds), change.spec) ?? "";
  return name.slice(name.lastIndexOf("@") + 1).toLowerCase();
}
