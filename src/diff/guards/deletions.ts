import { grouped } from "../grouped.ts";
import { fine, isLoss, kindOf, objectTo, type Guard } from "./guard.ts";

/** More losses than `max` in the whole plan are more likely a mistake than an intention: nothing is done. Ends that were announced are exempt. */
export const limitDeletions: Guard = {
  name: "deletions",
  judge({ changes, deferred, kinds, policy: { deletions } }) {
    const losses = changes.filter((change) => isLoss(change, kindOf(change, kinds)));
    const counted = losses.filter((change) => change.action !== "delete" || change.cause !== "expired");
    const total = counted.length + deferred.filter(({ action }) => action === "delete").length;
    if (total <= deletions.max) return fine;
    const reason = `${total} deletions and demotions, and policy allows ${deletions.max} in one plan`;
    return { objections: objectTo(counted, reason, { isApprovable: true }), stops: reason };
  },
};

/** So few of a kind are never held back by a percentage. */
const few = 3;

/** A large part of all there is of a kind: a listing that came back short looks like this, and so does a wrong file. */
export const limitShares: Guard = {
  name: "deletions-percent",
  judge({ changes, kinds, totals, policy: { deletions } }) {
    const losses = grouped(
      changes.filter((change) => isLoss(change, kindOf(change, kinds))),
      ({ kind }) => kind,
    );
    const objections = [...losses].flatMap(([kind, own]) => {
      const total = totals[kind];
      if (total === undefined) return [];
      if (own.length <= few || own.length * 100 <= total * deletions.percent) return [];
      const reason = `${own.length} of ${total} ${kind}, and policy allows ${deletions.percent} % of a kind`;
      return objectTo(own, reason, { isApprovable: true });
    });
    return { objections };
  },
};
