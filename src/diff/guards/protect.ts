import { mayMean } from "../stray.ts";
import { kindOf, type Guard } from "./guard.ts";

/**
 * What is protected is not deleted, replaced, renamed or switched off, whoever asks; nor is what somebody may have meant who misspelt
 * an address in the policy.
 */
export const keepProtected: Guard = {
  name: "protect",
  judge({ changes, kinds, known, stray, policy: { protect } }) {
    const doubtful = stray.map(mayMean);
    const objections = changes.flatMap((change) => {
      const pattern = known.covering(protect, change.address);
      const doubt = pattern === undefined ? known.covering(doubtful, change.address) : undefined;
      if (pattern === undefined && doubt === undefined) return [];
      const { key, fields: own } = kindOf(change, kinds);
      const renamed = change.action === "update" && change.fields.some(({ field }) => field === key);
      const off =
        change.action === "update" && change.fields.some(({ field, after }) => own[field]?.toggle !== undefined && after !== true);
      if (change.action !== "delete" && change.action !== "replace" && !renamed && !off) return [];
      const reason =
        pattern === undefined
          ? `the policy names ${doubt?.names}, which is not there, and may mean this`
          : `policy.protect covers it with ${pattern.address}`;
      return [{ change, reason, isApprovable: false }];
    });
    return { objections };
  },
};
