import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { commentOf } from "../../src/report/comment.ts";

const golden = (name: string): Plan => JSON.parse(readFileSync(new URL(`../golden/${name}/plan.json`, import.meta.url), "utf8")) as Plan;
const shown = (plan: Plan): string => commentOf(plan, { head: { id: "0".repeat(40) } }, { limit: 65_536 });

const request = golden("request");
const unmanaged = { group: ["group/by-hand"] } as unknown as Plan["unmanaged"];
const nothing: Plan = { ...golden("nothing"), unmanaged };
const told = { base: { name: "main" }, last_full_check: null, own: [], drift: [], released: [] };

test("a plan that holds nothing is kept short, with a base and without", () => {
  for (const plan of [nothing, { ...nothing, request: told, scope: ["project/*"] }]) {
    expect(shown(plan)).toContain("Nothing to change");
    expect(shown(plan)).not.toContain("Unmanaged");
  }
});

test.each([
  ["drift", { request: { ...told, drift: request.request!.drift } }],
  ["what is let go", { request: { ...told, released: request.request!.released } }],
  ["what was left out", { skipped: request.skipped! }],
])("a plan that holds nothing but %s is told whole", (_, more) => {
  expect(shown({ ...nothing, ...more })).toContain("Unmanaged");
});

test("names the policy that judged, and the one in force where that says something else", () => {
  expect(shown(request)).toContain(
    "judged by the policy: `deletions at most 50, and 25 % of a kind; owners at least 2; protected 1; held 1`, and by the one in force: `deletions at most 10, ",
  );
  expect(shown({ ...request, basis: { ...request.basis, in_force: request.basis.policy } })).not.toContain("in force:");
});
