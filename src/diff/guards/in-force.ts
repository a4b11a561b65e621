import type { Address } from "../../model/address.ts";
import type { Kind } from "../../model/kind.ts";
import type { Delete } from "../../model/plan.ts";
import { covering, type Policy } from "../../model/policy.ts";
import { kindOf, type Guard, type View } from "./guard.ts";

/**
 * What the policy in force keeps or ignores, though the file's own does not any more: a file cannot loosen its policy and
 * use that in the same step. The file's own policy has shaped the plan already, and never objects here.
 */
export const heedInForce: Guard = {
  name: "policy-in-force",
  judge(view) {
    const { changes, policy } = view;
    const objections = changes.flatMap((change) => {
      const ignored = covering(policy.ignore, change.address);
      const reason =
        ignored === undefined ? "the policy in force keeps what is not declared" : `the policy in force ignores ${ignored.address}`;
      const kept = change.action === "delete" && change.cause === "undeclared" && change.implied === undefined && isKept(change, view);
      return ignored === undefined && !kept ? [] : [{ change, reason, isApprovable: false }];
    });
    return { objections };
  },
};

function isKept(change: Delete, { kinds, policy }: View): boolean {
  const kind = kindOf(change, kinds);
  if (kind.exact) return false;
  // Invitations follow the word for people.
  const joining = [...kinds.values()].find(({ joinsBy }) => joinsBy?.kind === kind);
  return wordFor(joining ?? kind, change.ancestors, policy) === "keep";
}

function wordFor(kind: Kind, ancestors: readonly Address[], { unmanaged }: Policy): "keep" | "delete" {
  const near = unmanaged.filter(({ below }) => below !== undefined && ancestors.includes(below));
  const far = unmanaged.filter(({ below }) => below === undefined);
  const words = [...near, ...far].flatMap(({ words: own }) => [own[kind.name], kind.deleteByName ? undefined : own["default"]]);
  return words.find((word) => word !== undefined) ?? "keep";
}
