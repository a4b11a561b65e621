import type { Guard } from "./guard.ts";

/** What gathered behind a hold comes all at once when it ends: somebody looks at it first. */
export const approveReleased: Guard = {
  name: "released",
  judge({ changes, known, policy: { hold }, now }) {
    const ended = hold.filter(({ ends_at: end }) => end !== undefined && end <= now);
    const objections = changes.flatMap((change) => {
      const was = known.covering(ended, change.address);
      if (was === undefined) return [];
      return [{ change, reason: `it was held until ${was.until} by ${was.address}; take the hold out, or approve`, isApprovable: true }];
    });
    return { objections };
  },
};
