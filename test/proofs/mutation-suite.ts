import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Mutation } from "./mutations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const run = promisify(execFile);

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** How the named test ends, with the safeguard switched off or as it is. */
async function outcomeOf({ test: [file, name] }: Mutation, mutation: string): Promise<Report> {
  const args = [vitest, "run", file, "-t", name, "--reporter=json", "--passWithNoTests=false"];
  const env = { ...process.env, ORGFORM_MUTATION: mutation, NO_COLOR: "1" };
  // A test that fails ends the process with 1, and the report is on standard output all the same.
  const { stdout } = await run(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 26 }).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout.slice(stdout.indexOf("{"))) as Report;
}

export interface Verdict {
  readonly passesAsItIs: boolean;
  readonly failsWithout: boolean;
}

export async function verdictOn(mutation: Mutation): Promise<Verdict> {
  const [whole, without] = [await outcomeOf(mutation, ""), await outcomeOf(mutation, mutation.safeguard)];
  return { passesAsItIs: whole.numPassedTests > 0 && whole.numFailedTests === 0, failsWithout: without.numFailedTests > 0 };
}
