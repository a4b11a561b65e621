import { afterAll, expect, test } from "vitest";
import { soak, type Soaked } from "./soak-suite.ts";
import { tableOf } from "./table.ts";

const count = Number(process.env["ORGFORM_SOAK"] ?? 1_000);
const all: Soaked[] = [];

test.each(Array.from({ length: count }, (_, index) => index + 1))("random organization %i", async (number) => {
  const soaked = await soak(number);
  all.push(soaked);
  expect(soaked.violations).toEqual([]);
});

afterAll(() => {
  const sum = (of: (soaked: Soaked) => number): string => all.reduce((total, soaked) => total + of(soaked), 0).toLocaleString("en-US");
  const rows = [
    ["organizations", `${all.length}`],
    ["held against their file in the end", sum(({ isCompared }) => Number(isCompared))],
    ["requests", sum(({ requests }) => requests)],
    ["lost creations adopted", sum(({ adopted }) => adopted)],
    ["runs needed, at most", `${Math.max(...all.map(({ runs }) => runs))}`],
    ["violations", sum(({ violations }) => violations.length)],
  ];
  console.log(`\n${tableOf(rows)}\n`);
});
