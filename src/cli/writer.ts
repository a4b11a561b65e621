import { randomUUID } from "node:crypto";
import type { Plan } from "../model/plan.ts";
import type { Ledger } from "../reconcile/ledger.ts";
import type { Outcome } from "../model/outcome.ts";
import { openJournal } from "../state/file-journal.ts";
import { fileLock } from "../state/file-lock.ts";
import type { Holder, Lock, Taken } from "../state/lock.ts";
import { exit, Refusal } from "./exit.ts";

interface Done {
  readonly outcomes: readonly Outcome[];
}

/** What whoever writes holds: the lock, and the journal once there is something to write. */
export interface Writer {
  readonly mayWrite: () => boolean;
  /** Runs with a journal, and closes it. */
  record<T extends Done>(plan: Plan, run: (ledger: Ledger) => Promise<T>): Promise<T>;
}

/** Runs while nobody else writes. @throws Refusal where somebody does; StateError */
export async function asWriter<T>(options: { readonly stateDir: string }, doing: string, run: (writer: Writer) => Promise<T>): Promise<T> {
  const ran = await ifFree(options, doing, run);
  if ("result" in ran) return ran.result;
  throw new Refusal(`Somebody else is writing: ${holderSentence(ran.by)}. ${ran.remedy}`, { code: exit.locked });
}

export const holderSentence = ({ pid, host, since, doing }: Holder): string =>
  `\`${doing}\` with process ${pid} on ${host}, since ${since}`;

/** The same, or who writes. @throws StateError */
export async function ifFree<T>(
  { stateDir }: { readonly stateDir: string },
  doing: string,
  run: (writer: Writer) => Promise<T>,
): Promise<{ readonly result: T } | Extract<Taken, { readonly by: Holder }>> {
  const lock: Lock = fileLock(stateDir, { doing, pid: process.pid, now: Date.now });
  const taken = await lock.take();
  if ("by" in taken) return taken;
  const { held } = taken;
  const startedAt = Date.now();
  try {
    return { result: await run({ mayWrite: () => held.isHeld(), record: (plan, work) => recorded({ stateDir, startedAt, plan }, work) }) };
  } finally {
    held.release();
  }
}

interface Recording {
  readonly stateDir: string;
  readonly startedAt: number;
  readonly plan: Plan;
}

async function recorded<T extends Done>({ stateDir, startedAt, plan }: Recording, run: (ledger: Ledger) => Promise<T>): Promise<T> {
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
