import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Change, Plan } from "../../src/model/plan.ts";
import { resultJson } from "../../src/report/json.ts";
import { renderSummary } from "../../src/report/summary.ts";

const plan = JSON.parse(readFileSync(new URL("../golden/tour/plan.json", import.meta.url), "utf8")) as Plan;
const change = (address: string): Change => plan.changes.find((one) => one.address === address)!;
const [deferred] = plan.deferred;

const failure = {
  message: "POST /organization/projects at api.openai.com answered 400: Name \u001B[31mtaken.",
  status: 400,
  requestId: "req_1",
  ambiguous: false,
};
const outcomes: readonly Outcome[] = [
  { status: "applied", change: change("role/usage-auditor") },
  { status: "applied", change: change("project/Old Experiment/user/cy@acme.example") },
  { status: "failed", change: change("project/Labs"), failure },
  { status: "blocked", change: change("project/Labs/user/bo@acme.example"), by: asAddress("project/Labs") },
  { status: "cancelled", change: change("project/Search/spend_limit") },
];

test("a half-done apply tells what was and was not done, by itself", async () => {
  const text = renderSummary({
    plan,
    outcomes,
    waiting: [],
    postponed: deferred === undefined ? [] : [deferred],
    withheld: [],
    diagnostics: [],
  });
  await expect(text).toMatchFileSnapshot("../golden/tour/summary.txt");
  expect(text).not.toMatch(/\p{Cc}(?<!\n)/u);
});

test("a change without an outcome was not attempted", () => {
  const text = renderSummary({ plan, outcomes: [], waiting: [], postponed: [], withheld: [], diagnostics: [] });
  expect(text).toContain("Applied 0 of 18 changes to org-8f2cA1 at api.openai.com (plan 5d0c1f7b9a3e4c21).");
  expect(text).toContain("Not attempted (18)");
});

test("what is done needs no advice", () => {
  const done = { ...plan, changes: [change("role/usage-auditor")], withheld: [], waiting: [] };
  const text = renderSummary({ plan: done, outcomes: outcomes.slice(0, 1), waiting: [], postponed: [], withheld: [], diagnostics: [] });
  expect(text).toBe("Applied 1 of 1 change to org-8f2cA1 at api.openai.com (plan 5d0c1f7b9a3e4c21).\n");
});

test("what a guard withholds stands with the very words that accept it, those of the second pass with their own", () => {
  const [unread, graver] = plan.withheld;
  const later = { ...graver!, approval: "00c0ffee00c0ffee" };
  const text = renderSummary({ plan, outcomes: [], waiting: [], postponed: [], withheld: [later], diagnostics: [] });
  const said = `update ${graver!.address}: ${graver!.reason}`;
  expect(text).toContain(
    [
      `Withheld by incomplete-view (1)\n  delete ${unread!.address}: ${unread!.reason}`,
      `Withheld by irreversible (1); if it is meant: --approve ${graver!.approval}\n  ${said}`,
      `Withheld by irreversible (1); if it is meant: --approve 00c0ffee00c0ffee\n  ${said}`,
    ].join("\n\n"),
  );
});

test("a lost answer is told as such", () => {
  const lost: Outcome = { status: "failed", change: change("project/Labs"), failure: { message: "no answer", ambiguous: true } };
  expect(renderSummary({ plan, outcomes: [lost], waiting: [], postponed: [], withheld: [], diagnostics: [] })).toContain(
    "Failed, and may have taken effect all the same (1)\n  create project/Labs: no answer",
  );
});

test("the result as JSON has an outcome for each change, and the API's words", () => {
  const result = JSON.parse(resultJson({ plan, outcomes, waiting: [], postponed: [], withheld: [], diagnostics: [] })) as {
    outcomes: readonly { status: string; error?: unknown; by?: string }[];
    digest: string;
  };
  expect(result.outcomes.map(({ status }) => status)).toEqual(["applied", "applied", "failed", "blocked", "cancelled"]);
  expect(result.outcomes[2]?.error).toEqual({ message: failure.message, status: 400, request_id: "req_1", ambiguous: false });
  expect(result.outcomes[3]?.by).toBe("project/Labs");
  expect(result.digest).toBe(plan.digest);
});
