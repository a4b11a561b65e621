import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../src/simulator/server.ts";
import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";
import { closeLater, temporary } from "../support/closing.ts";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly ended: Promise<Ran>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves once the text stands in what was written so far. */
  said(text: string): Promise<void>;
  soFar(): Omit<Ran, "code">;
  closeStdout(): void;
}

export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

/** A new folder has no journal, so whoever creates a project would wait first. */
export const atOnce = (args: readonly string[]): readonly string[] =>
  args[0] === "apply" && !args.includes("--settle") ? [...args, "--settle", "0s"] : args;

/** The program as it is shipped, in a process of its own, with nothing of this one's environment. */
export function start(given: readonly string[], { env = {}, cwd = folder() }: Circumstances = {}): Running {
  const child = spawn(process.execPath, [program, ...atOnce(given)], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // One whose test failed would go on for ever.
  closeLater(() => child.kill("SIGKILL"));
  const written = { stdout: "", stderr: "" };
  const watchers = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      written[name] += chunk;
      for (const watch of watchers) watch();
    });
  }
  return {
    ended: new Promise((resolve, reject) => child.once("error", reject).once("close", (code) => resolve({ code, ...written }))),
    kill: (signal) => void child.kill(signal),
    soFar: () => ({ ...written }),
    closeStdout: () => void child.stdout.destroy(),
    said: (text) =>
      new Promise((resolve, reject) => {
        const watch = (): void => void (`${written.stdout}${written.stderr}`.includes(text) && resolve());
        watchers.add(watch);
        child.once("close", () => reject(new Error(`it ended without saying "${text}":\n${written.stdout}${written.stderr}`)));
        watch();
      }),
  };
}

export const orgform = (args: readonly string[], circumstances?: Circumstances): Promise<Ran> => start(args, circumstances).ended;

/** A folder that is nobody else's, with these files in it. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = temporary();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

export interface Simulated {
  readonly simulator: Simulator;
  readonly env: Readonly<Record<string, string>>;
  /** What was asked of it that could have changed something. */
  writes(): number;
}

/** A simulated API on a port of its own, not throttled unless asked for. */
export async function simulated(options: SimulatorOptions = {}): Promise<Simulated> {
  const simulator = createSimulator({ rateLimit: "off", ...options });
  const { url, close } = await serve(simulator);
  closeLater(close);
  return {
    simulator,
    env: { OPENAI_BASE_URL: url, OPENAI_ADMIN_KEY: simulator.adminKey },
    writes: () => simulator.requests().filter(({ method }) => method !== "GET").length,
  };
}

/** One project that is not there yet, and a person in it. */
export const oneProject = `
version: 1
projects:
  Search:
    service_accounts: {indexer: member, crawler: member}
    spend_limit: {monthly_usd: 500}
`;
