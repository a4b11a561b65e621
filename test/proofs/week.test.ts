import { expect, test } from "vitest";
import { week } from "./week-run.ts";

test("two replicas keep an organization in line for a day: never two writers, and every drift is found within one period", async () => {
  const { violations, drifts, takeovers, pushes } = await week(1, 1);
  expect(violations).toEqual([]);
  expect(Math.min(drifts, takeovers, pushes)).toBeGreaterThan(0);
});
