import { afterAll, describe, expect, test } from "vitest";
import { exportOf, sights, type Exported } from "./export-suite.ts";
import { revise, type Revised } from "./revision-suite.ts";
import { tableOf } from "./table.ts";

const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
const exported: Exported[] = [];
const revised: Revised[] = [];

describe("random organizations", () => {
  test.each(numbers)("number %i is exported as a file whose plan is empty", async (number) => {
    const result = await exportOf(number);
    exported.push(result);
    expect(result.problems).toEqual([]);
  });

  test("hold what makes it hard", () => {
    const seen = new Set(exported.flatMap((each) => each.sights));
    expect(sights.filter((sight) => !seen.has(sight))).toEqual([]);
  });
});

test.each(numbers)("file %i, which says something else, becomes true, and then stays as it is", async (number) => {
  const result = await revise(number);
  revised.push(result);
  expect(result.problems).toEqual([]);
});

afterAll(() => {
  const sum = (counts: readonly number[]): string => counts.reduce((total, count) => total + count, 0).toLocaleString("en-US");
  const rows = [
    ["organizations exported", `${exported.length}`],
    ["entries written", sum(exported.map(({ entries }) => entries))],
    ["left out, and said so", sum(exported.map(({ leftOut }) => leftOut))],
    ["listed as unmanaged, all of them among these", sum(exported.map(({ unmanaged }) => unmanaged))],
    ["warnings, of what is questionable in the organization", sum(exported.map(({ warnings }) => warnings))],
    ...sights.map((sight) => [`organizations with ${sight}`, `${exported.filter((each) => each.sights.includes(sight)).length}`]),
    ["files exported over", `${revised.length}`],
    ["what they say otherwise", sum(revised.map(({ revisions }) => revisions))],
    ["comments kept", sum(revised.map(({ comments }) => comments))],
    ["problems", sum([...exported, ...revised].map(({ problems }) => problems.length))],
  ];
  console.log(`\n${tableOf(rows)}\n`);
});
