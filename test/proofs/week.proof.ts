import { afterAll, expect, test } from "vitest";
import { tableOf } from "./table.ts";
import { week, type Week } from "./week-run.ts";

const rows: (readonly string[])[] = [];
const mb = (bytes: number | undefined): string => `${((bytes ?? 0) / 1_048_576).toFixed(1)} MB`;

test.each([1, 2, 3])("week %i", { timeout: 600_000 }, async (number) => {
  const found: Week = await week(number, 7);
  const { runs, writes, refusedForPace, restarts, takeovers, pushes, drifts, longest, heap, violations } = found;
  rows.push([
    `${number}`,
    ...[runs, writes, refusedForPace, restarts, takeovers, pushes, drifts].map(String),
    `${Math.round(longest / 60_000)} min`,
    mb(heap[0]),
    mb(heap.at(-1)),
    String(violations.length),
  ]);
  expect(violations).toEqual([]);
  // What is kept is bounded: after the second day there is no more of it than before.
  if (globalThis.gc !== undefined) expect(heap.at(-1)).toBeLessThan((heap[1] ?? 0) * 1.25);
});

afterAll(() => {
  const head = [
    "week",
    "runs",
    "writes",
    "429s",
    "kills",
    "takeovers",
    "pushes",
    "drifts",
    "found within",
    "heap, day 1",
    "day 7",
    "violations",
  ];
  console.log(`\n${tableOf([head, ...rows])}\n`);
});
