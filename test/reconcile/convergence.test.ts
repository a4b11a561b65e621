import { describe, expect, it } from "vitest";
import { isError } from "../../src/model/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import { serve } from "../../src/simulator/server.ts";
import { desiredOf, Organization } from "../support/organization.ts";
import { departures } from "./declared.ts";
import { randomOrganization, type RandomOrganization } from "./random-organization.ts";

/** Before any effect: a run may fail in part, and the next one goes on. */
const faults = [
  { rate: 0.05, then: "429" as const },
  { rate: 0.05, then: "500" as const },
  { rate: 0.05, then: "reset" as const },
];

/** What may stay although nothing is left to do: entries that nobody could tell apart, or that look renamed by hand, and what hangs on them. */
function excused({ ambiguous }: RandomOrganization, { diagnostics }: Plan): boolean {
  return ambiguous.length > 0 || diagnostics.some(({ code }) => code === "renamed-by-hand");
}

/** Without faults one run is enough: an order that the API refuses would only be healed by a second. */
async function converge(random: RandomOrganization, organization: Organization, runs: number): Promise<void> {
  const desired = desiredOf(JSON.stringify(random.document));
  for (let run = 1; ; run += 1) {
    const { outcomes } = await organization.apply(desired);
    if (outcomes.every(({ status }) => status === "applied")) break;
    expect(run, outcomes.map((outcome) => (outcome.status === "failed" ? outcome.failure.message : "")).join("\n")).toBeLessThan(runs);
  }
}

async function expectConverged(random: RandomOrganization, organization: Organization): Promise<void> {
  const desired = desiredOf(JSON.stringify(random.document));
  organization.simulator.clearRequests();
  const { plan } = await organization.apply(desired);
  expect(plan.changes).toEqual([]);
  expect(plan.deferred).toEqual([]);
  expect(organization.writes()).toBe(0);
  if (!excused(random, plan)) {
    expect(plan.diagnostics.filter(isError)).toEqual([]);
    expect(plan.withheld).toEqual([]);
    expect(departures(random, organization.simulator.state())).toEqual([]);
  }
}

describe("random organizations", () => {
  const count = 300;
  it.each(Array.from({ length: count }, (_, index) => index + 1))("number %i becomes what the file says, and stays so", async (number) => {
    const random = randomOrganization(number);
    const organization = new Organization({ seed: random.seed, pageLimit: 2 + (number % 3), faults: number % 3 === 0 ? faults : [] });
    await converge(random, organization, number % 3 === 0 ? 12 : 1);
    organization.simulator.clearFaults();
    await expectConverged(random, organization);
  });

  it.each(Array.from({ length: 20 }, (_, index) => index + 1_001))("number %i over a socket", async (number) => {
    const random = randomOrganization(number);
    const { simulator } = new Organization({ seed: random.seed, pageLimit: 2 });
    const server = await serve(simulator);
    try {
      const organization = new Organization({}, { served: { simulator, url: server.url } });
      await converge(random, organization, 1);
      await expectConverged(random, organization);
    } finally {
      await server.close();
    }
  });

  it.each([2, 5, 7, 12])("number %i has the same plan whatever the order of the file", async (number) => {
    const random = randomOrganization(number);
    const forward = await new Organization({ seed: random.seed }).plan(desiredOf(JSON.stringify(random.document)));
    const backward = await new Organization({ seed: random.seed }).plan(desiredOf(JSON.stringify(reversed(random.document))));
    expect(withoutSources(backward.plan.changes)).toEqual(withoutSources(forward.plan.changes));
    expect(backward.plan.digest).toBe(forward.plan.digest);
  });

  it("are worth it: many of them delete, rename, archive, defer and wait", async () => {
    const seen = new Set<string>();
    for (let number = 1; number <= 40; number += 1) {
      const random = randomOrganization(number);
      const { plan } = await new Organization({ seed: random.seed }).plan(desiredOf(JSON.stringify(random.document)));
      for (const { kind, action, reason } of plan.changes)
        seen.add(`${action} ${kind}`).add(reason.startsWith("renamed") ? `rename ${kind}` : "");
      for (const { kind } of plan.deferred) seen.add(`defer ${kind}`);
      for (const { kind } of plan.waiting) seen.add(`wait ${kind}`);
      for (const { code } of plan.diagnostics) seen.add(code);
    }
    for (const sight of [
      ...["create project", "delete project", "rename project", "delete user", "update user", "delete group_user", "delete project_user"],
      ...[
        "delete project_service_account",
        "delete project_role",
        "delete project_group",
        "create project_group_role",
        "delete project_group_role",
      ],
      ...["create group_service_account", "rename group", "rename role", "update project_model_permissions", "delete project_spend_limit"],
      ...["defer project_rate_limit", "defer project_user", "wait user", "wait group", "wait project_rate_limit", "ambiguous-identity"],
    ]) {
      expect([...seen]).toContain(sight);
    }
  });
});

/** The same mapping with its keys in the opposite order, at every depth; lists keep theirs. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const withoutSources = (changes: readonly object[]): readonly object[] => changes.map((change) => ({ ...change, source: undefined }));
