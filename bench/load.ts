/**
 * How long `orgform validate` takes as a whole process, and how much memory, for files of 500 to 4,000 projects. What it
 * prints is the best of five runs: other work on the machine only ever adds to it.
 *
 *     npm run bench:load
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { costOf, type Cost } from "./cost.ts";
import { largeFile } from "./large-file.ts";

const program = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const runs = 5;

async function best(path: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await costOf(program, ["validate", "-f", path]));
  const least = (of: (cost: Cost) => number): number => Math.min(...costs.map(of));
  return {
    seconds: least((cost) => cost.seconds),
    cpuSeconds: least((cost) => cost.cpuSeconds),
    megabytes: least((cost) => cost.megabytes),
  };
}

const folder = mkdtempSync(join(tmpdir(), "orgform-bench-"));
try {
  console.log("projects  file MB  seconds  CPU seconds  resident MB  MB for each project more");
  let before: { readonly projects: number; readonly megabytes: number } | undefined;
  for (const projects of [500, 1_000, 2_000, 4_000]) {
    const path = join(folder, `${projects}.yaml`);
    const content = largeFile(projects);
    writeFileSync(path, content);
    const { seconds, cpuSeconds, megabytes } = await best(path);
    const growth = before === undefined ? "" : ((megabytes - before.megabytes) / (projects - before.projects)).toFixed(3);
    const cells = [projects, (content.length / 1e6).toFixed(2), seconds.toFixed(2), cpuSeconds.toFixed(2), megabytes.toFixed(0), growth];
    console.log(cells.map((cell, index) => String(cell).padStart([8, 9, 9, 13, 13, 26][index] ?? 0)).join(""));
    before = { projects, megabytes };
  }
} finally {
  rmSync(folder, { recursive: true });
}
