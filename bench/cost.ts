import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Readable } from "node:stream";

/** What a process took, as the operating system counts it. */
export interface Cost {
  readonly seconds: number;
  /** Of all threads, in user and system mode: does not grow when others use the machine as much. */
  readonly cpuSeconds: number;
  /** The most that was resident at once, in megabytes. */
  readonly megabytes: number;
}

/** Says it on a pipe of its own when the process ends: nothing else gets in between. */
const report = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));',
)}`;

/** Runs a program of ours in a process of its own. @throws where it fails */
export async function costOf(program: string, args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", report, program, ...args], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [[code], errors, usage] = await Promise.all([
    once(child, "close"),
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
  ]);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${errors}`);
  const seconds = (performance.now() - start) / 1_000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1_000_000, megabytes: maxRSS / 1_024 };
}
