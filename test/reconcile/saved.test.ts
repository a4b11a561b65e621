import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { renewed, type Renewed } from "../../src/reconcile/saved.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { desiredOf, nobodysKey, Organization, permissive, taskOf } from "../support/organization.ts";

const seed: Seed = {
  users: [
    { email: "ada@acme.example", role: "owner" },
    { email: "bo@acme.example", role: "reader" },
    { email: "cy@acme.example", role: "reader" },
    { email: "dee@acme.example", role: "reader" },
  ],
  groups: [{ name: "old" }],
  projects: [
    {
      name: "Search",
      users: [{ email: "cy@acme.example", role: "member" }],
      service_accounts: [{ name: "indexer", role: "member" }],
      rate_limits: [{ model: "gpt-5", max_requests_per_1_minute: 5_000, max_tokens_per_1_minute: 90_000 }],
    },
  ],
};

const body = `
version: 1
absent: [group/old]
policy: {unmanaged: {project_user: delete}}
projects:
  Search:
    users: {bo@acme.example: member}
    service_accounts: {indexer: owner, crawler: member}
    rate_limits: {gpt-5: {max_requests_per_1_minute: 3000, max_tokens_per_1_minute: 80000}}
  Robotics: {hosted_tool_permissions: {mcp: false}}
`;

/** As a file gives it back. */
const kept = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan)) as Plan;

async function start(text = body) {
  const organization = new Organization({ seed }, { identity: nobodysKey });
  const { plan } = await organization.plan(desiredOf(text));
  return { organization, saved: kept(plan) };
}

function renew(
  organization: Organization,
  saved: Plan,
  { text = body, approvals = [] }: { readonly text?: string; readonly approvals?: readonly string[] } = {},
): Promise<Renewed> {
  return renewed(saved, { ...taskOf(text), approvals }, organization.reader());
}

async function carriedOut(organization: Organization, found: Renewed): Promise<readonly string[]> {
  if ("stale" in found) throw new Error(found.stale.join("\n"));
  const { outcomes } = await organization.carryOut(found.prepared);
  expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
  return outcomes.map(({ change }) => `${change.action} ${change.address}`);
}

const staleOf = (found: Renewed): readonly string[] => ("stale" in found ? found.stale : []);
const all = [
  "create project/Robotics",
  "create project/Search/service_account/crawler",
  "create project/Search/user/bo@acme.example",
  "delete group/old",
  "delete project/Search/user/cy@acme.example",
  "update project/Robotics/hosted_tool_permissions",
  "update project/Search/rate_limit/gpt-5",
  "update project/Search/service_account/indexer",
];

describe("a saved plan", () => {
  it("is carried out as it was shown, second pass and all", async () => {
    const { organization, saved } = await start();
    expect((await carriedOut(organization, await renew(organization, saved))).toSorted()).toEqual(all);
    const { plan } = await organization.plan(desiredOf(body));
    expect([...plan.changes, ...plan.deferred]).toEqual([]);
  });

  it("may be repeated: what is done is seen and not done twice", async () => {
    const { organization, saved } = await start();
    await carriedOut(organization, await renew(organization, saved));
    const writes = organization.writes();
    const again = await renew(organization, saved);
    expect(await carriedOut(organization, again)).toEqual([]);
    expect("done" in again && again.done).toHaveLength(saved.changes.length);
    expect(organization.writes()).toBe(writes);
  });

  it("goes on where a run has stopped, between a project and what the API made together with it, and in the middle of an account", async () => {
    const { organization, saved } = await start();
    organization.simulator.act({ do: "create_project", name: "Robotics" });
    organization.simulator.act({ do: "create_service_account", project: "Search", name: "crawler" });
    const steps = await carriedOut(organization, await renew(organization, saved));
    expect(steps).toContain("update project/Robotics/hosted_tool_permissions");
    expect(steps).toContain("update project/Search/service_account/crawler");
    expect(steps).not.toContain("create project/Robotics");
  });

  it("does nothing that fell due since", async () => {
    const { organization, saved } = await start();
    organization.simulator.act({ do: "add_project_user", project: "Search", email: "dee@acme.example", role: "owner" });
    organization.simulator.act({ do: "create_service_account", project: "Search", name: "by hand" });
    organization.simulator.act({ do: "set_hosted_tool", project: "Search", tool: "mcp", enabled: false });
    expect((await carriedOut(organization, await renew(organization, saved))).toSorted()).toEqual(all);
  });

  it("reads what it touches and nothing else", async () => {
    const { organization, saved } = await start(`${body}roles: {auditor: {permissions: [a]}}\n`);
    const narrow: Plan = { ...saved, changes: saved.changes.filter(({ kind }) => kind === "role"), deferred: [], withheld: [] };
    organization.simulator.clearRequests();
    await renew(organization, narrow, { text: `${body}roles: {auditor: {permissions: [a]}}\n` });
    expect(organization.simulator.requests().map(({ route }) => route)).toEqual(["/organization/roles"]);
  });
});

it("a saved plan is judged by the policy that was in force when it was made, whatever its own and the merged file's say", async () => {
  const owners = ["ada", "bo", "cy"].map((name) => ({ email: `${name}@acme.example`, role: "owner" as const }));
  const organization = new Organization({ seed: { users: owners } }, { identity: nobodysKey });
  const text = "version: 1\nusers: {cy@acme.example: reader}\n";
  const { desired, policy } = taskOf(text);
  const inForce = { ...policy, owners: { at_least: 2, always: [] } };
  const { plan } = await organization.plan(desired, { policy, inForce: [inForce], approvals: [] });
  expect(plan.changes.map(({ address }) => address)).toEqual(["user/cy@acme.example"]);
  organization.simulator.act({ do: "set_user_role", email: "bo@acme.example", role: "reader" });
  const found = await renew(organization, kept(plan), { text });
  expect("prepared" in found && found.prepared.plan.withheld).toMatchObject([{ guard: "owners", address: "user/cy@acme.example" }]);
});

it("a saved plan frees nothing that it withheld, though nothing is said against it any more, unless somebody accepts it", async () => {
  const { organization } = await start();
  const task = taskOf(body);
  const strict = { ...task.policy, deletions: { max: 1, percent: 100 } };
  const { plan } = await organization.plan(task.desired, { policy: strict, approvals: [] });
  const saved = { ...kept(plan), basis: { ...kept(plan).basis, policy: task.policy } };
  const found = await renew(organization, saved);
  expect("prepared" in found && [found.prepared.plan.changes.length, found.prepared.plan.withheld.length]).toEqual([
    0,
    plan.withheld.length,
  ]);
  // One approval is for what the guard objects to, and for all that it held back meanwhile.
  const approvals = plan.withheld.flatMap(({ approval }) => approval ?? []);
  const steps = await carriedOut(organization, await renew(organization, saved, { approvals }));
  expect(steps.toSorted()).toEqual(all.filter((step) => !step.endsWith("hosted_tool_permissions")));
});

describe("a saved plan is stale, and nothing of it may be done", () => {
  it("when a value has moved another way", async () => {
    const { organization, saved } = await start();
    organization.simulator.act({ do: "set_rate_limit", project: "Search", model: "gpt-5", fields: { max_requests_per_1_minute: 4_000 } });
    expect(staleOf(await renew(organization, saved))).toEqual([
      "project/Search/rate_limit/gpt-5: `max_requests_per_1_minute` was 5000 and is 4000",
    ]);
  });

  it("when what is to be deleted is not what it was", async () => {
    const { organization, saved } = await start();
    organization.simulator.act({ do: "set_project_user_role", project: "Search", email: "cy@acme.example", role: "owner" });
    expect(staleOf(await renew(organization, saved))).toEqual([
      "project/Search/user/cy@acme.example: its values are not those that were planned",
    ]);
  });

  it("when the file does not ask for it any more, or asks for something else", async () => {
    const { organization, saved } = await start();
    const text = body.replace("crawler: member", "").replace("max_tokens_per_1_minute: 80000", "max_tokens_per_1_minute: 70000");
    expect(staleOf(await renew(organization, saved, { text })).toSorted()).toEqual([
      "project/Search/rate_limit/gpt-5: `max_tokens_per_1_minute` was to become 80000, and is to become 70000",
      "project/Search/service_account/crawler: to create it is not asked for any more",
    ]);
  });

  it("when what a change needs is gone", async () => {
    const { organization, saved } = await start();
    organization.simulator.act({ do: "archive_project", project: "Search" });
    expect(staleOf(await renew(organization, saved)).length).toBeGreaterThan(0);
    expect(organization.writes()).toBe(0);
  });
});

describe("approvals and a saved plan", () => {
  const text = `
version: 1
projects: {Search: {rate_limits: {gpt-5: {max_requests_per_1_minute: 50, max_tokens_per_1_minute: 80000}}}, Old: {archived: true}}
`;
  const policy = { ...permissive, reductions: { percent: 50 } };

  it("accept what was withheld, also when a part of it is done already", async () => {
    const organization = new Organization({ seed: { ...seed, projects: [...seed.projects!, { name: "Old" }, { name: "Older" }] } });
    const both = text.replace("Old:", "Older: {archived: true}, Old:");
    const desired = desiredOf(both);
    const { plan } = await organization.plan(desired, { policy, approvals: [] });
    const saved = kept(plan);
    const digests = [...new Set(saved.withheld.flatMap(({ approval }) => approval ?? []))];
    expect(saved.withheld.map(({ guard }) => guard).toSorted()).toEqual(["irreversible", "irreversible", "reductions"]);
    organization.simulator.act({ do: "archive_project", project: "Older" });
    const found = await renewed(saved, { desired, policy, approvals: digests }, organization.reader());
    expect((await carriedOut(organization, found)).toSorted()).toEqual(["delete project/Old", "update project/Search/rate_limit/gpt-5"]);
  });

  it("are judged by the stricter of the plan's policy and the file's", async () => {
    const { organization, saved } = await start(text.replace(", Old: {archived: true}", ""));
    expect(saved.changes).toHaveLength(1);
    const strict = { ...permissive, reductions: { percent: 10 } };
    const desired = desiredOf(text.replace(", Old: {archived: true}", ""));
    for (const [plan, now] of [
      [saved, strict],
      [{ ...saved, basis: { ...saved.basis, policy: strict } }, permissive],
    ] as const) {
      const found = await renewed(plan, { desired, policy: now }, organization.reader());
      expect("prepared" in found && found.prepared.plan.withheld.map(({ guard }) => guard)).toEqual(["reductions"]);
      expect("prepared" in found && found.prepared.plan.changes).toEqual([]);
    }
  });
});
