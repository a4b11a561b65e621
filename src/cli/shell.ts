import { createInterface } from "node:readline/promises";
import { Output } from "./output.ts";

/** The world outside, as commands see it. */
export interface Shell {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The result, and nothing else. */
  readonly out: Output;
  /** Everything else. */
  readonly err: Output;
  /** Whether somebody is there to answer a question. */
  readonly isInteractive: boolean;
  /** The answer, or undefined where the input ends instead. @throws the signal's reason */
  ask(question: string, signal: AbortSignal): Promise<string | undefined>;
}

export function shellOf({ env, stdin, stdout, stderr }: NodeJS.Process): Shell {
  return {
    environment: env,
    out: new Output(stdout, env),
    err: new Output(stderr, env),
    isInteractive: stdin.isTTY && stderr.isTTY,
    ask: async (question, signal) => {
      // Not as a terminal: then Ctrl-C stays the signal that it is everywhere else.
      const lines = createInterface({ input: stdin, output: stderr, terminal: false });
      const end = new Promise<undefined>((resolve) => void lines.once("close", () => resolve(undefined)));
      try {
        return await Promise.race([lines.question(question, { signal }), end]);
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      } finally {
        lines.close();
      }
    },
  };
}
