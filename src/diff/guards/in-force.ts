import type { Address } from "../../model/address.ts";
import type { Kind } from "../../model/kind.ts";
import type { Delete } from "../../model/plan.ts";
import { kindOf, type Guard, type View } from "./guard.ts";

/**
 * What the policy in force keeps or ignores, though the file's own does not any more: a file cannot loosen its policy and
 * use that in the same step. The file's own policy has shaped the plan already, and never objects here.
 */
export const heedInForce: Guard = {
  name: "policy-in-force",
  judge(view) {
    const { changes, known, policy } = view;
    const objections = changes.flatMap((change) => {
      const ignored = known.covering(policy.ignore, change.address);
      const reason =
        ignored === undefined ? "the policy in force keeps what is not declared" : `the policy in force ignores ${ignored.address}`;
      const kept = change.action === "delete" && change.cause === "undeclared" && change.implied === undefined && isKept(change, view);
      return ignored === undefined && !kept ? [] : [{ change, reason, isApprovable: false }];
    });
    return { objections };
  },
};

function isKept(change: Delete, view: View): boolean {
  const { kinds } = view;
  const kind = kindOf(change, kinds);
  if (kind.exact) return false;
  // Invitations follow the word for people.
  const joining = [...kinds.values()].find(({ joinsBy }) => joinsBy?.kind === kind);
  return wordFor(joining ?? kind, change.ancestors, view) === "keep";
}

function wordFor(kind: Kind, ancestors: readonly Address[], { known, policy: { unmanaged } }: View): "keep" | "delete" {
  const above = ancestors.flatMap((address) => known.of(address));
  const near = unmanaged.filter(({ below }) => below !== undefined && above.includes(below));
  const far = unmanaged.filter(({ below }) => below === undefined);
  const words = [...near, ...far].flatMap(({ words: own }) => [own[kind.name], kind.deleteByName ? undefined : own["default"]]);
  return words.find((word) => word !== undefined) ?? "keep";
}
