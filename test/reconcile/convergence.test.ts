import { describe, expect, it } from "vitest";
import { isError } from "../../src/model/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import { serve } from "../../src/simulator/server.ts";
import { desiredOf, nobodysKey, Organization } from "../support/organization.ts";
import { departures } from "./declared.ts";
import { randomOrganization, type RandomOrganization } from "./random-organization.ts";
import { brokenRules } from "./random/declared-keys.ts";
import type { State } from "./random/sentences.ts";

/** Before any effect: a run may fail in part, and the next one goes on. */
const faults = [
  { rate: 0.05, then: "429" as const },
  { rate: 0.05, then: "500" as const },
  { rate: 0.05, then: "reset" as const },
];

/** What may stay although nothing is left to do: entries that nobody could tell apart, and what hangs on them. */
function excused({ ambiguous }: RandomOrganization): boolean {
  return ambiguous.length > 0;
}

/** Without faults one run is enough: an order that the API refuses would only be healed by a second. */
async function converge(random: RandomOrganization, organization: Organization, runs: number): Promise<void> {
  const desired = desiredOf(JSON.stringify(random.document));
  for (let run = 1; ; run += 1) {
    const { plan, outcomes, withheld } = await organization.apply(desired);
    expect(idle(plan)).toEqual([]);
    // What a second pass has to ask a person about is asked, and approved, in the next run.
    const isAsked = withheld.length > 0;
    if (outcomes.every(({ status }) => status === "applied") && (!isAsked || run > runs)) break;
    if (isAsked && run <= runs) continue;
    expect(run, outcomes.map((outcome) => (outcome.status === "failed" ? outcome.failure.message : "")).join("\n")).toBeLessThan(runs);
  }
  expect(writtenKeys(organization)).toEqual([]);
}

/** Updates to what is there already, but for the order of a set or the case of an address. */
function idle({ changes }: Plan): readonly unknown[] {
  const told = (value: unknown): string =>
    JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item).toLowerCase()).sort() : value);
  return changes.filter((change) => change.action === "update" && change.fields.every(({ before, after }) => told(before) === told(after)));
}

/** Keys are listed and judged, and none is touched. */
function writtenKeys({ simulator }: Organization): readonly string[] {
  return simulator
    .requests()
    .flatMap(({ method, route }) => (method !== "GET" && route.includes("api_keys") ? [`${method} ${route}`] : []));
}

async function expectConverged(random: RandomOrganization, organization: Organization, before: State): Promise<void> {
  const desired = desiredOf(JSON.stringify(random.document));
  organization.simulator.clearRequests();
  const { plan } = await organization.apply(desired);
  expect(plan.changes).toEqual([]);
  expect(plan.deferred).toEqual([]);
  expect(organization.writes()).toBe(0);
  if (excused(random)) return;
  const after = organization.simulator.state();
  expect(plan.diagnostics.filter(isError)).toEqual([]);
  expect(plan.withheld).toEqual([]);
  expect(departures(random, { before, after })).toEqual([]);
  expect(judged(plan)).toEqual(brokenRules({ document: random.document, before, after }));
}

function judged({ diagnostics }: Plan): readonly unknown[] {
  return diagnostics.flatMap(({ code, address }) => (code === "rule-broken" ? [address] : [])).toSorted();
}

describe("random organizations", () => {
  const count = 30;
  it.each(Array.from({ length: count }, (_, index) => index + 1))("number %i becomes what the file says, and stays so", async (number) => {
    const random = randomOrganization(number);
    const organization = new Organization(
      { seed: random.seed, pageLimit: 2 + (number % 3), faults: number % 3 === 0 ? faults : [] },
      { identity: nobodysKey },
    );
    const before = organization.simulator.state();
    await converge(random, organization, number % 3 === 0 ? 12 : 1);
    organization.simulator.clearFaults();
    await expectConverged(random, organization, before);
  });

  it.each(Array.from({ length: 10 }, (_, index) => index + 1_001))("number %i over a socket", async (number) => {
    const random = randomOrganization(number);
    const { simulator } = new Organization({ seed: random.seed, pageLimit: 2 });
    const before = simulator.state();
    const server = await serve(simulator);
    try {
      const organization = new Organization({}, { served: { simulator, url: server.url }, identity: nobodysKey });
      await converge(random, organization, 1);
      await expectConverged(random, organization, before);
    } finally {
      await server.close();
    }
  });

  it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    "number %i has the same plan whatever the order of the file",
    async (number) => {
      const random = randomOrganization(number);
      const forward = await new Organization({ seed: random.seed }, { identity: nobodysKey }).plan(
        desiredOf(JSON.stringify(random.document)),
      );
      const backward = await new Organization({ seed: random.seed }, { identity: nobodysKey }).plan(
        desiredOf(JSON.stringify(reversed(random.document))),
      );
      for (const part of ["changes", "deferred", "waiting", "withheld"] as const)
        expect(withoutSources(backward.plan[part])).toEqual(withoutSources(forward.plan[part]));
      expect(backward.plan.unmanaged).toEqual(forward.plan.unmanaged);
      expect(backward.plan.digest).toBe(forward.plan.digest);
    },
  );

  it("are worth it: every kind that can be is created, updated, deleted, renamed, deferred and waited for", async () => {
    const seen = new Set<string>();
    for (let number = 1; number <= 60 && sights.some((sight) => !seen.has(sight)); number += 1) {
      const random = randomOrganization(number);
      const { plan } = await new Organization({ seed: random.seed }, { identity: nobodysKey }).plan(
        desiredOf(JSON.stringify(random.document)),
      );
      for (const sight of sightsIn(plan)) seen.add(sight);
    }
    expect(sights.filter((sight) => !seen.has(sight))).toEqual([]);
  });
});

function sightsIn({ changes, deferred, waiting, unmanaged, diagnostics }: Plan): readonly string[] {
  const actions = new Map(changes.map(({ address, action, kind }) => [address, `${action} ${kind}`]));
  return [
    ...actions.values(),
    ...changes.flatMap(({ action, kind, after }) => after.map((earlier) => `${action} ${kind} after ${actions.get(earlier)}`)),
    ...changes.flatMap(({ kind, reason }) => (reason.startsWith("renamed") ? [`rename ${kind}`] : [])),
    ...deferred.map(({ action, kind }) => `defer ${action} ${kind}`),
    ...waiting.map(({ kind }) => `wait ${kind}`),
    ...Object.keys(unmanaged).map((kind) => `keep ${kind}`),
    ...diagnostics.map(({ code }) => code),
  ];
}

const every = (action: string, kinds: string): readonly string[] => kinds.split(/\s+/).map((kind) => `${action} ${kind}`);
const rule = "workload_identity_provider_federation_rule";

/** What the random organizations must hold for their success to mean something. */
const sights: readonly string[] = [
  ...every(
    "create",
    `role user_role invite group group_user group_service_account group_role spend_limit spend_alert external_key workload_identity_provider ${rule}
    project project_user project_user_role project_group project_group_role project_role project_service_account project_model_permissions
    project_spend_limit project_spend_alert project_external_storage project_certificate`,
  ),
  ...every(
    "update",
    `role user group certificate spend_limit spend_alert data_retention workload_identity_provider ${rule} project project_user project_role
    project_service_account project_rate_limit project_model_permissions project_hosted_tool_permissions project_service_tier_settings
    project_spend_limit project_spend_alert project_data_retention`,
  ),
  ...every(
    "delete",
    `role user user_role invite group group_user group_service_account group_role certificate spend_limit spend_alert external_key
    workload_identity_provider ${rule} project project_user project_user_role project_group project_group_role project_role
    project_service_account project_model_permissions project_spend_limit project_spend_alert project_external_storage project_certificate`,
  ),
  ...every("rename", `role group certificate workload_identity_provider ${rule} project project_service_account`),
  ...every(
    "keep",
    `role user invite group certificate external_key workload_identity_provider ${rule} project_external_storage project_certificate`,
  ),
  ...every("keep", "admin_api_key project_api_key"),
  ...every("wait", "user user_role group group_user project_rate_limit"),
  ...every(
    "defer update",
    "project_user project_rate_limit project_hosted_tool_permissions project_service_tier_settings project_data_retention",
  ),
  ...["replace invite", "defer delete project_user", "ambiguous-identity", "rule-broken"],
  // What is in use goes last, and what is to be used comes first.
  ...every("delete role after delete", "user_role group_role"),
  ...every("delete project_role after delete", "project_user_role project_group_role"),
  ...every("delete certificate after delete", "project_certificate"),
  ...["delete external_key after update project", "update project after create external_key"],
  ...[`delete workload_identity_provider after delete ${rule}`, `create ${rule} after create project_service_account`],
];

/** The same mapping with its keys in the opposite order, at every depth; lists keep theirs. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

function withoutSources(changes: readonly object[]): readonly unknown[] {
  return changes.map((change) => ({ ...change, source: undefined }));
}
