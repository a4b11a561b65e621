import { afterAll, expect, test } from "vitest";
import { killedAtEveryWrite, variants } from "./kill-suite.ts";
import { tableOf } from "./table.ts";

const head = ["killed", "kills", "second runs", "requests", "adopted", "duplicates", "differences", "time"];
const rows: string[][] = [];

test.each(variants.map((each) => [each.name, each] as const))("killed %s", { timeout: 3_600_000 }, async (_, variant) => {
  const { kills, secondRuns, requests, adopted, missed, duplicates, differences, seconds } = await killedAtEveryWrite(variant);
  const figures = [kills, secondRuns, requests, adopted, duplicates.length, differences.length];
  rows.push([variant.name, ...figures.map((figure) => figure.toLocaleString("en-US")), `${Math.round(seconds)} s`]);
  expect(kills).toBeGreaterThanOrEqual(60);
  expect({ missed, duplicates, differences }).toEqual({ missed: [], duplicates: [], differences: [] });
  // Else nothing would have been hidden, and nothing found again.
  if (variant.loses || variant.lagMs) expect(adopted).toBeGreaterThan(0);
});

afterAll(() => console.log(`\n${tableOf([head, ...rows])}\n`));
