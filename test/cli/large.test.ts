import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { costOf, type Cost } from "../../bench/cost.ts";
import { largeFile } from "../../bench/large-file.ts";
import { folder } from "./harness.ts";

const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

function validating(text: string): Promise<Cost> {
  return costOf(program, ["validate", "-f", join(folder({ "org.yaml": text }), "org.yaml")]);
}

// The benchmark has the figures: `npm run bench:load`. Here is what no machine may exceed, in seconds of its processors, so that
// other work beside the test does not count.
test("checking a file takes time and memory that grow with it, and not with its square", { timeout: 240_000 }, async () => {
  const least = await validating("version: 1\nprojects: {}\n");
  const [small, medium, large] = [
    await validating(largeFile(1_000)),
    await validating(largeFile(2_000)),
    await validating(largeFile(4_000)),
  ];
  expect(medium.cpuSeconds).toBeLessThan(8);
  expect(medium.megabytes).toBeLessThan(400);
  // Four times as many projects: four times as much would be in proportion, sixteen times the square.
  const growth = (of: (cost: Cost) => number): number => (of(large) - of(least)) / (of(small) - of(least));
  expect(growth(({ cpuSeconds }) => cpuSeconds)).toBeLessThan(8);
  expect(growth(({ megabytes }) => megabytes)).toBeLessThan(8);
});
