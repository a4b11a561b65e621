import type { Outcome } from "../model/outcome.ts";
import { isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Applied } from "../report/summary.ts";

/** What the process says by its exit code. Waiting, held and unmanaged are not changes. */
export const exit = {
  /** Done, or nothing to do. */
  done: 0,
  /** Nothing was written. Also a plan that could not read all of what the file manages. */
  error: 1,
  /** `plan --detailed-exitcode`: changes are pending. */
  pending: 2,
  /** A guard withheld something. */
  withheld: 3,
  /** Something was written, and something that the plan holds was not. */
  partly: 4,
  /** The saved plan is not what would be done now: nothing was written. */
  stale: 5,
  /** Somebody else is writing: nothing was written. */
  locked: 6,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** An expected failure: its message is one sentence for the user, and its stack is nobody's business. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ExitCode;
  /** Lines below the sentence. */
  readonly details: readonly string[];

  constructor(
    message: string,
    { code = exit.error, details = [] }: { readonly code?: ExitCode; readonly details?: readonly string[] } = {},
  ) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** Ended by Ctrl-C or SIGTERM before anything was written. */
export class Interruption extends Error {
  override readonly name = "Interruption";
}

/** Of `plan`. `detailed`: what is pending counts too, for a CI job that asks whether there is anything. */
export function codeOfPlan(plan: Plan, { detailed }: { readonly detailed: boolean }): ExitCode {
  if (isFlawed(plan)) return exit.error;
  if (!detailed) return exit.done;
  if (plan.withheld.length > 0) return exit.withheld;
  return hasChanges(plan) ? exit.pending : exit.done;
}

/** Of `apply --dry-run`: as if all of the plan could be carried out. */
export function codeOfRehearsal(plan: Plan): ExitCode {
  if (isFlawed(plan)) return exit.error;
  return plan.withheld.length > 0 ? exit.withheld : exit.done;
}

/** Of `apply`. */
export function codeOfApply({ plan, outcomes, postponed, diagnostics, withheld }: Applied): ExitCode {
  const reached = new Set(outcomes.map(({ change }) => change.address));
  const isDone =
    postponed.length === 0 &&
    withheld.length === 0 &&
    !diagnostics.some(isError) &&
    plan.changes.every(({ address }) => reached.has(address)) &&
    outcomes.every(({ status }) => status === "applied");
  if (isDone && !isFlawed(plan)) return codeOfRehearsal(plan);
  return outcomes.some(mayHaveWritten) ? exit.partly : exit.error;
}

export const hasChanges = ({ changes, deferred }: Plan): boolean => changes.length + deferred.length > 0;

/** What was left out on purpose, for want of time, is no flaw. */
const isFlawed = ({ complete, diagnostics }: Plan): boolean =>
  diagnostics.some(isError) || (!complete && !diagnostics.some(({ code }) => code === "not-read"));

function mayHaveWritten(outcome: Outcome): boolean {
  return outcome.status === "applied" || (outcome.status === "failed" && outcome.failure.ambiguous);
}
