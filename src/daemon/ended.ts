import { counted } from "../model/listing.ts";
import { isError, type Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { remaining } from "../reconcile/plan.ts";
import type { Counts, Ending, Quarantine, State } from "./status.ts";

/** What a run came to. */
export interface Ended {
  readonly state: Exclude<State, "unknown">;
  /** What explains the state, where that is no calm one. */
  readonly message?: string | undefined;
  /** What is wrong with the newest revision. */
  readonly problems: readonly Diagnostic[];
  /** What is still to be done. */
  readonly plan?: Plan | undefined;
  /** What was to be done when the run began: for people to look at later. */
  readonly before?: Plan | undefined;
  readonly outcomes: readonly Outcome[];
  /** Why nothing was written although something differs, as a clause. */
  readonly because?: string | undefined;
  /** What a person should know of the revision, as a sentence. */
  readonly notice?: string | undefined;
}

interface Carried {
  /** All that differed, whether it was to be done or not. */
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  /** What a second pass met. */
  readonly diagnostics: readonly Diagnostic[];
  readonly quarantine: readonly Quarantine[];
}

/** How things stand after a run that could read the organization. */
export function ended({ plan: before, outcomes, diagnostics, quarantine }: Carried): Omit<Ended, "problems" | "because" | "notice"> {
  const done = new Set(outcomes.flatMap(({ status, change }) => (status === "applied" ? [change.address] : [])));
  const plan = remaining(before, done);
  const [state, message] = stateOf(plan, { outcomes, diagnostics: [...plan.diagnostics, ...diagnostics], quarantine });
  return { state, message, plan, before, outcomes };
}

function stateOf(
  plan: Plan,
  { outcomes, diagnostics, quarantine }: Omit<Carried, "plan">,
): readonly [state: Exclude<State, "unknown" | "invalid">, message?: string] {
  const flaw = diagnostics.find(isError)?.message ?? unreadIn(plan);
  if (flaw !== undefined) return ["failing", flaw];
  const failed = outcomes.filter((each) => each.status === "failed");
  const [first] = failed;
  if (first !== undefined) {
    const { change, failure } = first;
    return ["failing", `${counted(failed.length, "change")} failed: ${change.address}: ${failure.message}`];
  }
  if (outcomes.some(({ status }) => status !== "applied")) return ["failing", "stopped before all was done"];
  const kept = new Set([...plan.withheld, ...quarantine.flatMap(({ changes }) => changes)].map(({ address }) => address));
  if (kept.size > 0) return ["refused", `${counted(kept.size, "change")} withheld: ${guardsIn(plan, quarantine).join(", ")}`];
  return plan.changes.length + plan.deferred.length > 0 ? ["drifted"] : ["in_sync"];
}

const guardsIn = ({ withheld }: Plan, quarantine: readonly Quarantine[]): readonly string[] => [
  ...new Set([...withheld, ...quarantine].map(({ guard }) => guard)),
];

/** What was left for a later run on purpose is no flaw. */
function unreadIn({ complete, diagnostics }: Plan): string | undefined {
  if (complete || diagnostics.some(({ code }) => code === "not-read")) return undefined;
  return diagnostics.find(({ code }) => code === "unreadable-section")?.message ?? "a section that the file manages could not be read";
}

export function endingOf({ state, outcomes }: Ended): Ending {
  if (state === "failing") return "failed";
  return state === "in_sync" && outcomes.length > 0 ? "corrected" : state;
}

export function countsOf({ plan, outcomes }: Ended): Counts {
  const counts = { applied: 0, failed: 0, blocked: 0, cancelled: 0 };
  for (const { status } of outcomes) counts[status] += 1;
  return { pending: (plan?.changes.length ?? 0) + (plan?.deferred.length ?? 0), withheld: plan?.withheld.length ?? 0, ...counts };
}
