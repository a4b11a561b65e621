import { readFileSync } from "node:fs";
import { plainOf } from "../../config/document/node.ts";
import { read } from "../../config/document/read.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { livedIn } from "../../simulator/lived-in.ts";
import { parseSeed, type Seed } from "../../simulator/seed.ts";
import { serve, type Served } from "../../simulator/server.ts";
import { createSimulator, type Fault, type Simulator } from "../../simulator/simulator.ts";
import { exit, Refusal, type ExitCode } from "../exit.ts";
import type { RateLimit } from "../options.ts";
import type { Shell } from "../shell.ts";

export interface SimulateOptions {
  readonly port: number;
  readonly seed?: string;
  readonly rateLimit: RateLimit;
  readonly latency: number;
  readonly lag: number;
  readonly faults?: string;
}

/** The simulated API on this machine, until somebody ends it. Prints one line of JSON: where it is, and the key it takes. */
export async function simulate({ out }: Shell, options: SimulateOptions): Promise<ExitCode> {
  const simulator = simulatorOf(options);
  const served = await listening(simulator, options.port);
  out.write(`${JSON.stringify({ url: served.url, admin_key: simulator.adminKey })}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await served.close();
  return exit.done;
}

function simulatorOf({ seed, faults, rateLimit, latency, lag }: SimulateOptions): Simulator {
  const given: Seed = seed === undefined ? livedIn : understood(seed, parseSeed);
  const options = { seed: given, rateLimit, latencyMs: latency, lagMs: lag };
  if (faults === undefined) return createSimulator(options);
  return understood(faults, (value) => createSimulator({ ...options, faults: faultsIn(value) }));
}

/** A list under `faults`, and nothing beside it; what is wrong in the list the simulator tells. */
function faultsIn(value: unknown): readonly Fault[] {
  const [[name, list] = [], ...others] = Object.entries(value ?? {}) as [string, readonly Fault[]][];
  if (name !== "faults" || list === undefined || others.length > 0) throw new Error("it holds a list under `faults`, and nothing else.");
  return list;
}

/** What a YAML file says. @throws Refusal that names the file */
function understood<T>(path: string, parsed: (value: unknown) => T): T {
  try {
    const problems: Diagnostic[] = [];
    const root = read({ path, text: readFileSync(path, "utf8") }, (problem) => problems.push(problem));
    const [problem] = problems;
    if (root === undefined)
      throw new Error(problem === undefined ? "it cannot be understood" : `${problem.message} (line ${problem.source?.line ?? 1})`);
    return parsed(plainOf(root));
  } catch (error) {
    throw new Refusal(`${path}: ${sentenceOf(error)}`);
  }
}

async function listening(simulator: Simulator, port: number): Promise<Served> {
  try {
    return await serve(simulator, { port });
  } catch (error) {
    throw new Refusal(`Nothing can listen on port ${port}: ${sentenceOf(error)}`);
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n").slice(0, 1).join("");
