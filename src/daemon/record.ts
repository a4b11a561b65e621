import { countsOf, endingOf, type Ended } from "./ended.ts";
import type { Mode, Running, RunRecord } from "./status.ts";

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
