import { describe, expect, it } from "vitest";
import { course, type Course } from "./lease-world.ts";

const hour = 3_600_000;

async function courses(seeds: number, rates: readonly [number, number]): Promise<readonly Course[]> {
  const all: Course[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) all.push(await course({ seed, candidates: 2 + (seed % 2), rates, forMs: hour }));
  return all;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("an hour of two or three processes that want one lease, in an unreliable world", () => {
  it("never has two that believe they hold it, and leaves nobody waiting for good", async () => {
    const all = await courses(120, [0.9, 1.1]);
    expect(all.flatMap(({ doubled }) => doubled)).toEqual([]);
    expect(all.filter(({ heldAt }) => heldAt < hour - 60_000)).toEqual([]);
    // That much happens in it.
    expect(sum(all.map(({ transitions }) => transitions)) / all.length).toBeGreaterThan(15);
    expect(sum(all.map(({ lost }) => lost)) / all.length).toBeGreaterThan(4);
    expect(sum(all.map(({ covered }) => covered)) / all.length).toBeGreaterThan(0.4);
  });

  it("has two where one clock runs twice as fast as another, which is more than the times of a lease allow for", async () => {
    const all = await courses(60, [0.6, 1.6]);
    expect(all.flatMap(({ doubled }) => doubled)).not.toEqual([]);
  });
});
