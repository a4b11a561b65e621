import { describe, expect, test } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { defaultPolicy } from "../../src/model/policy.ts";
import type { Change, Plan } from "../../src/model/plan.ts";
import { codeOfApply, codeOfPlan, codeOfRehearsal } from "../../src/cli/exit.ts";

const change: Change = {
  action: "create",
  kind: "role",
  address: asAddress("role/a"),
  ancestors: [],
  after: [],
  reason: "declared",
  spec: {},
};
const second: Change = { ...change, address: asAddress("role/b") };
const empty: Plan = {
  format_version: "1.0",
  organization: { host: "api.openai.com" },
  changes: [],
  deferred: [],
  withheld: [],
  waiting: [],
  held: [],
  unmanaged: {},
  diagnostics: [],
  requests: { read: 1, apply: 0, seconds: 0, per_minute: 7, dearest: [] },
  basis: { at: "2026-11-22T00:00:00.000Z", policy: defaultPolicy, totals: {} },
  complete: true,
  digest: "0",
};
const withheld: Plan = {
  ...empty,
  withheld: [{ guard: "g", kind: "role", address: change.address, ancestors: [], action: "delete", fields: [], reason: "r" }],
};
const waiting: Plan = {
  ...empty,
  waiting: [{ kind: "user", address: asAddress("user/a"), reason: "r" }],
  unmanaged: { user: [asAddress("user/b")] },
};
const flawed: Plan = { ...empty, complete: false };
const refused: Plan = { ...empty, diagnostics: [{ severity: "error", code: "c", message: "m" }] };
const warned: Plan = { ...empty, diagnostics: [{ severity: "warning", code: "c", message: "m" }] };
const pending: Plan = { ...empty, changes: [change] };

describe("a plan that is looked at", () => {
  test.each<[string, Plan, number, number, number]>([
    ["nothing", empty, 0, 0, 0],
    ["waiting and unmanaged, which are no changes", waiting, 0, 0, 0],
    ["a warning", warned, 0, 0, 0],
    ["changes", pending, 0, 2, 0],
    ["deferred settings", { ...empty, deferred: [{ ...change, action: "update", until: change.address }] }, 0, 2, 0],
    ["something withheld", withheld, 0, 3, 3],
    ["changes and something withheld", { ...withheld, changes: [second] }, 0, 3, 3],
    ["a section that could not be read", { ...flawed, changes: [change] }, 1, 1, 1],
    ["an error", { ...refused, withheld: withheld.withheld }, 1, 1, 1],
  ])("%s: plan %#", (_, plan, code, detailed, rehearsal) => {
    expect([codeOfPlan(plan, { detailed: false }), codeOfPlan(plan, { detailed: true }), codeOfRehearsal(plan)]).toEqual([
      code,
      detailed,
      rehearsal,
    ]);
  });
});

describe("a plan that was carried out", () => {
  const both: Plan = { ...empty, changes: [change, second] };
  const applied = (one: Change): Outcome => ({ status: "applied", change: one });
  const failed = (one: Change, ambiguous = false): Outcome => ({ status: "failed", change: one, failure: { message: "m", ambiguous } });
  const cancelled = (one: Change): Outcome => ({ status: "cancelled", change: one });

  test.each<[string, Plan, readonly Outcome[], number]>([
    ["nothing to do", empty, [], 0],
    ["all applied", both, [applied(change), applied(second)], 0],
    ["all applied, something withheld", { ...both, withheld: withheld.withheld }, [applied(change), applied(second)], 3],
    ["nothing to do, something withheld", withheld, [], 3],
    ["one failed", both, [applied(change), failed(second)], 4],
    ["one blocked", both, [failed(change), { status: "blocked", change: second, by: change.address }], 1],
    ["all failed", both, [failed(change), failed(second)], 1],
    ["all failed, one perhaps not", both, [failed(change), failed(second, true)], 4],
    ["stopped before anything", both, [cancelled(change), cancelled(second)], 1],
    ["stopped half-way", both, [applied(change), cancelled(second)], 4],
    ["ended by a bug half-way", both, [applied(change)], 4],
    ["all applied of what could be read", { ...both, complete: false }, [applied(change), applied(second)], 4],
    ["nothing to do in what could be read", flawed, [], 1],
  ])("%s", (_, plan, outcomes, code) => {
    expect(codeOfApply({ plan, outcomes, waiting: [], postponed: [], withheld: [], diagnostics: [] })).toBe(code);
  });

  test("a deferred setting that was not reached is something that was not done", () => {
    const postponed = [{ ...change, action: "update", until: second.address } as const];
    expect(
      codeOfApply({ plan: both, outcomes: [applied(change), applied(second)], waiting: [], postponed, withheld: [], diagnostics: [] }),
    ).toBe(4);
  });
});
