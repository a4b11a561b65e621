import type { Plan } from "../model/plan.ts";
import { noLedger, type Ledger } from "../reconcile/ledger.ts";
import type { Applied } from "../report/summary.ts";
import { fileLock } from "../state/file-lock.ts";
import type { Lock } from "../state/lock.ts";
import { exit, Refusal } from "./exit.ts";

/** What whoever writes holds: the lock, and the journal once there is something to write. */
export interface Writer {
  readonly mayWrite: () => boolean;
  /** Runs with a journal, and closes it whatever happens. */
  record(plan: Plan, run: (ledger: Ledger) => Promise<Applied>): Promise<Applied>;
}

/** Runs while nobody else writes. @throws Refusal where somebody does; StateError */
export async function asWriter<T>(
  { stateDir }: { readonly stateDir: string },
  doing: string,
  run: (writer: Writer) => Promise<T>,
): Promise<T> {
  const lock: Lock = fileLock(stateDir, { doing, pid: process.pid, now: Date.now });
  const taken = await lock.take();
  if ("by" in taken) {
    const { pid, host, since, doing: work } = taken.by;
    throw new Refusal(`Somebody else is writing: \`${work}\` with process ${pid} on ${host}, since ${since}. ${taken.remedy}`, exit.locked);
  }
  const { held } = taken;
  try {
    return await run({ mayWrite: () => held.isHeld(), record: (_, work) => work(noLedger) });
  } finally {
    held.release();
  }
}
