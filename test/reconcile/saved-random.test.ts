import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { digestOfPlan } from "../../src/reconcile/plan.ts";
import { planJson } from "../../src/report/json.ts";
import { renewed } from "../../src/reconcile/saved.ts";
import { load, nobodysKey, Organization, permissive } from "../support/organization.ts";
import { randomOrganization } from "./random-organization.ts";
import { Dice } from "./random/dice.ts";
import { earlier } from "./random/edit.ts";

const kept = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan)) as Plan;
const told = (each: { readonly action: string; readonly address: string }): string => `${each.action} ${each.address}`;
const steps = ({ changes, deferred }: Plan): readonly string[] => [...changes, ...deferred].map(told).toSorted();

function written(document: object) {
  const { desired, policy } = load(JSON.stringify(document));
  const { protect, hold, ignore, unmanaged } = policy;
  return desired && { desired, policy: { ...permissive, protect, hold, ignore, unmanaged } };
}

describe("a saved plan of a random organization", () => {
  const seen = { changes: 0, partial: 0 };
  const numbers = Array.from({ length: 24 }, (_, index) => index + 1);

  it.each(numbers)("number %i, or of a request for it, is renewed as it is, and carried out nothing of it is left", async (number) => {
    const { seed, document } = randomOrganization(number);
    const base = number % 2 === 0 ? written(earlier(document, new Dice(number))) : undefined;
    const task = written(document);
    if (task === undefined) return;
    const organization = new Organization({ seed, pageLimit: 3 }, { identity: nobodysKey });
    const options = { policy: task.policy, approvals: [], ...(base && { base: { name: "main", ...base } }) };
    const { plan: first } = await organization.plan(task.desired, options);
    const approvals = first.withheld.flatMap(({ approval }) => approval ?? []);
    const { plan } = await organization.plan(task.desired, { ...options, approvals });
    // What a file holds of it is still what was shown.
    expect(digestOfPlan(JSON.parse(planJson(plan)) as Plan)).toBe(plan.digest);
    const again = await renewed(kept(plan), { ...task, approvals }, organization.reader());
    if ("stale" in again) throw new Error(again.stale.join("\n"));
    expect(again.done).toEqual([]);
    expect(steps(again.prepared.plan)).toEqual(steps(plan));
    const { outcomes } = await organization.carryOut(again.prepared);
    // What an undeclared thing is used by is not looked at with a base, and then the API refuses to delete it.
    const isUsed = outcomes.some((outcome) => outcome.status === "failed" && / (in use|assigned) /.test(outcome.failure.message));
    if (isUsed && base !== undefined) return;
    expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
    const repeated = await renewed(kept(plan), { ...task, approvals }, organization.reader());
    expect("stale" in repeated ? repeated.stale : []).toEqual([]);
    expect("done" in repeated && repeated.done.length).toBe(plan.changes.length);
    seen.changes += plan.changes.length;
    seen.partial += plan.basis.partial === true && plan.changes.length > 0 ? 1 : 0;
  });

  it("is worth it: there is much to do, and much of it is of a part", () => {
    expect(seen.changes).toBeGreaterThan(500);
    expect(seen.partial).toBeGreaterThan(5);
  });
});
