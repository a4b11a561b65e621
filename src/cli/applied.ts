import { setMaxListeners } from "node:events";
import type { Outcome } from "../model/outcome.ts";
import type { Ledger } from "../reconcile/ledger.ts";
import { carryOut, type Result } from "../reconcile/sync.ts";
import type { Prepared } from "../reconcile/task.ts";
import { impliedBy, type Change, type Plan } from "../model/plan.ts";
import { escaped } from "../report/escape.ts";
import type { Applied } from "../report/summary.ts";
import { systemClock } from "./clock.ts";
import { Interruption } from "./exit.ts";
import { tell } from "./failure.ts";
import type { WritingSession } from "./session.ts";
import type { Shell } from "./shell.ts";
import type { Work } from "./work.ts";

export interface ApplyContext {
  readonly work: Work<WritingSession>;
  readonly shell: Shell;
  /** How long something just created may stay hidden. */
  readonly settleMs: number;
  readonly ledger: Ledger;
  readonly mayWrite: () => boolean;
}

/** Carries a plan out. Whatever ends it early, even a bug of ours, what was done by then is told. */
export async function applied(prepared: Prepared, { work, shell, ...context }: ApplyContext): Promise<Applied> {
  const { session, progress, signal, log } = work;
  const { plan } = prepared;
  const outcomes: Outcome[] = [];
  const onOutcome = (outcome: Outcome): void => {
    outcomes.push(outcome);
    log.outcome(outcome);
    // What happens by another change is told with that, and a hundred lines of what was not begun with the summary.
    if (impliedBy(outcome.change) === undefined && outcome.status !== "cancelled") progress.finished(outcome);
  };
  progress.applying({ changes: sentOf(plan), seconds: plan.requests.seconds });
  // Whatever waits listens to it, and many things may wait at once.
  setMaxListeners(0, signal);
  let isTold = false;
  const onDoubt = ({ address }: Change, until: number): void => {
    const seconds = Math.ceil((until - Date.now()) / 1_000);
    if (isTold || seconds <= 0) return;
    isTold = true;
    shell.err.write(
      `Looking again in ${seconds} s before creating ${escaped(address)}: an earlier run may have created it, and it may not show yet.\n`,
    );
  };
  let result: Result | undefined;
  try {
    result = await carryOut(prepared, session.reader, {
      ...context,
      client: session.client,
      stop: signal,
      clock: systemClock,
      onOutcome,
      onDoubt,
    });
  } catch (error) {
    if (!(error instanceof Interruption)) tell(error, shell);
  }
  progress.hide();
  return {
    plan,
    outcomes,
    waiting: result?.waiting ?? [],
    diagnostics: result?.diagnostics ?? [],
    withheld: result?.withheld ?? [],
    postponed: postponedOf(plan, outcomes, result !== undefined && !signal.aborted),
  };
}

/** How many changes and deferred settings there are to count. */
function sentOf({ changes, deferred }: Plan): number {
  return changes.filter((change) => impliedBy(change) === undefined).length + deferred.length;
}

/** What is deferred and was neither set nor found to be right: what it waits for is not there, or the run ended before. */
function postponedOf({ deferred }: Plan, outcomes: readonly Outcome[], isEnded: boolean): Applied["postponed"] {
  const reached = new Set(outcomes.map(({ change }) => change.address));
  const done = new Set(outcomes.flatMap(({ status, change }) => (status === "applied" ? [change.address] : [])));
  return deferred.filter(({ address, until }) => !reached.has(address) && !(isEnded && done.has(until)));
}
