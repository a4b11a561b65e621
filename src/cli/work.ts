import { exit } from "./exit.ts";
import { interruptible } from "./interrupt.ts";
import { logTo, type Log } from "./log.ts";
import type { GlobalOptions } from "./options.ts";
import { progressOn, type Progress } from "./progress.ts";
import { accessFrom, type Access, type Session } from "./session.ts";
import type { Shell } from "./shell.ts";

export interface Work<S extends Session> {
  readonly session: S;
  readonly progress: Progress;
  readonly log: Log;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Setting<S extends Session> {
  readonly shell: Shell;
  readonly options: GlobalOptions;
  /** What the work may do: `connectToRead`, or `connect`. */
  readonly open: (access: Access) => S;
}

/** Work against an organization, with what goes with it: progress, log, Ctrl-C. All of it is put away whatever happens. */
export async function atWork<S extends Session, T>({ shell, options, open }: Setting<S>, run: (work: Work<S>) => Promise<T>): Promise<T> {
  const access = accessFrom(shell, options);
  const log = logTo(shell.err, options);
  const progress = progressOn(shell.err);
  let session: S | undefined;
  const interrupt = interruptible(shell, { code: () => (session?.traffic.hasWritten ? exit.partly : exit.error) });
  const { signal } = interrupt;
  try {
    session = open({ ...access, signal, onRequest: (event) => (progress.hear(event), log.request(event)) });
    return await run({ session, progress, log, signal });
  } finally {
    progress.stop();
    await session?.close();
    interrupt.dispose();
  }
}
