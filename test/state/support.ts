import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { closeLater, temporary } from "../support/closing.ts";

/** A state directory that nobody has made yet. */
export const newFolder = (): string => join(temporary(), ".orgform");

export interface Spawned {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it wrote until it ended. */
  readonly output: Promise<string>;
  /** Resolves once it has written this. */
  said(text: string): Promise<void>;
  /** Ends it as nothing but a crash does, and waits until it is gone. */
  kill(): Promise<void>;
}

const built = new URL("../../dist/src/state/", import.meta.url).href;

/**
 * A program in a process of its own, with what is built: `state(file)` imports a file of `src/state`.
 * @param limitBlocks the largest file that it may write, in blocks as the shell counts them
 */
export function running(program: string, args: readonly string[], limitBlocks?: number): Spawned {
  const text = `const state = (file) => import("${built}" + file + ".js");\n${program}`;
  const command = [process.execPath, "--input-type=module", "-e", text, "--", ...args];
  const limited = ["sh", "-c", `ulimit -f ${limitBlocks} && exec "$@"`, "sh", ...command];
  const [file = "", ...rest] = limitBlocks === undefined ? command : limited;
  const child = spawn(file, rest, { stdio: ["pipe", "pipe", "inherit"] });
  // One whose test failed would go on.
  closeLater(() => child.kill("SIGKILL"));
  let written = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => void (written += chunk));
  return {
    child,
    pid: child.pid!,
    output: once(child, "close").then(() => written),
    said: async (said) => {
      const ended = once(child, "close").then(() => Promise.reject(new Error(`it ended without saying "${said}": ${written}`)));
      while (!written.includes(said)) await Promise.race([once(child.stdout, "data"), ended]);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}
