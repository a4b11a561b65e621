import type { Policy } from "../model/policy.ts";
import { approveEnforcement, approveIrreversible } from "./guards/approvals.ts";
import { limitCreations } from "./guards/creations.ts";
import { limitDeletions, limitShares } from "./guards/deletions.ts";
import type { Guard, Objection, View } from "./guards/guard.ts";
import { heedInForce } from "./guards/in-force.ts";
import { distrustIncompleteView } from "./guards/incomplete-view.ts";
import { limitInvitations } from "./guards/invitations.ts";
import { keepOwners } from "./guards/owners.ts";
import { keepProtected } from "./guards/protect.ts";
import { limitReductions } from "./guards/reductions.ts";
import { approveReleased } from "./guards/released.ts";

/** In the order in which a reader hears of them. */
export const guards: readonly Guard[] = [
  distrustIncompleteView,
  keepOwners,
  keepProtected,
  heedInForce,
  approveIrreversible,
  approveEnforcement,
  approveReleased,
  limitDeletions,
  limitShares,
  limitCreations,
  limitReductions,
  limitInvitations,
];

export interface Judgement {
  readonly guard: string;
  /** Each change once. */
  readonly objections: readonly Objection[];
  readonly stops?: string;
}

/** What each guard objects to under any of these policies: the stricter one wins, whatever it is stricter in. */
export function judge(view: Omit<View, "policy">, policies: readonly Policy[], among: readonly Guard[] = guards): readonly Judgement[] {
  return among.flatMap((guard) => {
    const verdicts = policies.map((policy) => guard.judge({ ...view, policy }));
    const objections = new Map<string, Objection>();
    for (const objection of verdicts.flatMap((verdict) => verdict.objections)) {
      const { address } = objection.change;
      const known = objections.get(address);
      // What no approval helps against outweighs what one does.
      if (known === undefined || (known.isApprovable && !objection.isApprovable)) objections.set(address, objection);
    }
    const stops = verdicts.find((verdict) => verdict.stops !== undefined)?.stops;
    return objections.size === 0
      ? []
      : [{ guard: guard.name, objections: [...objections.values()], ...(stops !== undefined && { stops }) }];
  });
}
