import { expect, test } from "vitest";
import { mutations } from "./mutations.ts";
import { verdictOn } from "./mutation-suite.ts";

// Each takes two runs of a file of tests. The others have their turn in `npm run proof:mutation`, and the guards are switched off one by one
// in test/diff/guards.test.ts too.
const quick = ["the create rule: never sent twice"];

const some = mutations.filter(({ safeguard }) => quick.includes(safeguard)).map((each) => [each.safeguard, each] as const);

test.each(some)("without %s a test fails", async (_, mutation) => {
  expect(await verdictOn(mutation)).toEqual({ passesAsItIs: true, failsWithout: true });
});
