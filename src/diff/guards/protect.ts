import { kindOf, type Guard } from "./guard.ts";

/** What is protected is not deleted, replaced, renamed or switched off, whoever asks. */
export const keepProtected: Guard = {
  name: "protect",
  judge({ changes, kinds, known, policy: { protect } }) {
    const objections = changes.flatMap((change) => {
      const pattern = known.covering(protect, change.address);
      if (pattern === undefined) return [];
      const { key, fields: own } = kindOf(change, kinds);
      const renamed = change.action === "update" && change.fields.some(({ field }) => field === key);
      const off =
        change.action === "update" && change.fields.some(({ field, after }) => own[field]?.toggle !== undefined && after !== true);
      if (change.action !== "delete" && change.action !== "replace" && !renamed && !off) return [];
      return [{ change, reason: `policy.protect covers it with ${pattern.address}`, isApprovable: false }];
    });
    return { objections };
  },
};
