/** The plan that people approved before it was merged, or why there is none. */
export type Approval =
  | {
      /** `pull request #12` */
      readonly request: string;
      readonly by: readonly string[];
      /** When the last of them approved. Milliseconds since the epoch, as is `made`. */
      readonly at: number;
      readonly made: number;
      /** The plan file, as it was made. @throws HostError */
      readonly fetch: () => Promise<Uint8Array>;
    }
  | { readonly denied: string };

/** An approval that still stands, by somebody who may give one. */
export interface Review {
  readonly by: string;
  readonly at: number;
}

/** What is looked for. */
export interface Wanted {
  /** What became of the request. */
  readonly commit: string;
  /** Of the job or the artifact. */
  readonly name: string;
}

export interface Planned {
  readonly request: string;
  readonly made: number;
  readonly fetch: () => Promise<Uint8Array>;
}

/** Whoever approves has seen the plan only if it was there by then. */
export function approvalOf({ request, made, fetch }: Planned, reviews: readonly Review[]): Approval {
  const after = reviews.filter(({ at }) => at > made);
  if (after.length > 0) return { request, made, fetch, by: after.map(({ by }) => by), at: Math.max(...after.map(({ at }) => at)) };
  const [early] = reviews;
  const advice = "Look at the plan, approve it, and run this job again: that is possible after the merge too.";
  if (early === undefined) return { denied: `The ${request} has no approval of the commit that was merged. ${advice}` };
  const [approved, planned] = [early.at, made].map((time) => new Date(time).toISOString());
  return { denied: `The ${request} was approved by ${early.by} at ${approved}, before its plan was made at ${planned}. ${advice}` };
}

export const planFile = "plan.json";
/** What the job on GitLab is called, and the artifact on GitHub, where the commit follows, unless somebody has several of them. */
export const planName = "orgform-plan";
