import { readFileSync } from "node:fs";
import { parse } from "yaml";
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
  // The simulator itself tells what is wrong with a fault.
  return faults === undefined
    ? createSimulator(options)
    : understood(faults, (value) => createSimulator({ ...options, faults: value as readonly Fault[] }));
}

/** What a file of YAML, and so of JSON too, says. @throws Refusal that names the file */
function understood<T>(path: string, parsed: (value: unknown) => T): T {
  try {
    return parsed(parse(readFileSync(path, "utf8")));
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
