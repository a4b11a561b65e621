import { countsOf, endingOf, type Ended } from "./ended.ts";
import type { Ending, Mode, Running, RunRecord, State } from "./status.ts";

export interface Facts {
  readonly number: number;
  readonly mode: Mode;
  readonly running: Running;
  /** Milliseconds. */
  readonly endedAt: number;
  readonly revision?: string | undefined;
}

/** A run as it is kept. */
export function recordOf(ended: Ended, { number, mode, running, endedAt, revision }: Facts): RunRecord {
  const { triggers, startedAt, requests } = running;
  const counts = countsOf(ended);
  // What is wrong with the files says so itself.
  const because = counts.pending > 0 && ended.state !== "invalid" ? ended.because : undefined;
  const message = [ended.message, because, ended.notice]
    .filter((part) => part !== undefined)
    .map((part, index, { length }) => (index === length - 1 ? part : part.replace(/\.$/, "")))
    .join("; ");
  return {
    id: `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, "")}-${number}`,
    triggers,
    startedAt,
    endedAt,
    mode,
    ending: endingOf(ended),
    counts,
    requests,
    ...(revision !== undefined && { revision }),
    ...(ended.before && { digest: ended.before.digest }),
    ...(message !== "" && { message }),
  };
}

/** An end that was asked for in the middle of a run is no failure, whatever is left. */
export function levelOf(ending: Ending, { aborted }: AbortSignal): "info" | "warn" | "error" {
  if (ending === "refused") return "warn";
  return (ending === "failed" || ending === "invalid") && !aborted ? "error" : "info";
}

const successes: readonly Ending[] = ["in_sync", "corrected", "drifted", "refused"];

/** @param runs newest first */
export const lastSuccessIn = (runs: readonly RunRecord[]): number | undefined =>
  runs.find(({ ending }) => successes.includes(ending))?.endedAt;

/** @param runs of an earlier process, newest first: it may have been so for long */
export function sinceOf(state: State, now: number, runs: readonly RunRecord[]): number {
  const end = runs.findIndex(({ ending }) => (ending === "failed" ? "failing" : ending === "corrected" ? "in_sync" : ending) !== state);
  return runs.slice(0, end === -1 ? runs.length : end).at(-1)?.endedAt ?? now;
}
