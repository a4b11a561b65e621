import { exit, Interruption, type ExitCode } from "./exit.ts";
import type { Shell } from "./shell.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

export interface Interrupt {
  /** Aborted, with an `Interruption` as its reason, at the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  dispose(): void;
}

interface Ending {
  readonly say?: (message: string) => void;
  /** What a process says that is not let finish. */
  readonly code?: () => ExitCode;
}

/**
 * Turns the first signal into an orderly end: what is in flight is finished, nothing new is begun. The second one ends
 * the process on the spot.
 */
export function interruptible(
  { err }: Shell,
  { say = (message) => err.write(`${message}\n`), code = () => exit.error }: Ending = {},
): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(code());
    say("Stopping: what is in flight is finished first. Once more to stop at once.");
    controller.abort(new Interruption("Interrupted: nothing was written."));
  };
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    dispose: () => {
      // Once it was pressed the process is ending, and a second one may still come in: it must not look like a crash.
      if (!controller.signal.aborted) for (const name of signals) process.off(name, stop);
    },
  };
}
