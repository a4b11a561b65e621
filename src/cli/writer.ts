import { randomUUID } from "node:crypto";
import type { Plan } from "../model/plan.ts";
import type { Ledger } from "../reconcile/ledger.ts";
import type { Applied } from "../report/summary.ts";
import { openJournal } from "../state/file-journal.ts";
import { fileLock } from "../state/file-lock.ts";
import type { Lock } from "../state/lock.ts";
import { exit, Refusal } from "./exit.ts";

/** What whoever writes holds: the lock, and the journal once there is something to write. */
export interface Writer {
  readonly mayWrite: () => boolean;
  /** Runs with a journal, and closes it. */
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
    throw new Refusal(`Somebody else is writing: \`${work}\` with process ${pid} on ${host}, since ${since}. ${taken.remedy}`, {
      code: exit.locked,
    });
  }
  const { held } = taken;
  const startedAt = Date.now();
  try {
    return await run({ mayWrite: () => held.isHeld(), record: (plan, work) => recorded({ stateDir, startedAt, plan }, work) });
  } finally {
    held.release();
  }
}

interface Recording {
  readonly stateDir: string;
  readonly startedAt: number;
  readonly plan: Plan;
}

async function recorded({ stateDir, startedAt, plan }: Recording, run: (ledger: Ledger) => Promise<Applied>): Promise<Applied> {
  const { host, id: organization } = plan.organization;
  const name = `${plan.digest}-${randomUUID().slice(0, 8)}`;
  const journal = openJournal(stateDir, { host, organization, now: Date.now, run: name, startedAt });
  // A bug that ends the run leaves the journal open: like a kill, and the next run looks as closely.
  const result = await run(journal);
  const counts = { applied: 0, failed: 0, blocked: 0, cancelled: 0 };
  for (const { status } of result.outcomes) counts[status] += 1;
  journal.close(counts);
  return result;
}
