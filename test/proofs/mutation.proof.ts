import { afterAll, expect, test } from "vitest";
import { mutations } from "./mutations.ts";
import { tableOf } from "./table.ts";
import { verdictOn } from "./mutation-suite.ts";

const rows: string[][] = [["switched off", "the test that fails", "fails"]];

test.each(mutations.map((each) => [each.safeguard, each] as const))(
  "without %s a test fails",
  { timeout: 120_000 },
  async (_, mutation) => {
    const verdict = await verdictOn(mutation);
    rows.push([mutation.safeguard, mutation.test.join(": "), verdict.failsWithout ? "yes" : "NO"]);
    expect(verdict).toEqual({ passesAsItIs: true, failsWithout: true });
  },
);

afterAll(() => console.log(`\n${tableOf(rows)}\n`));
