import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/diff/select.ts";
import type { Plan } from "../../src/model/plan.ts";
import { covers } from "../../src/model/policy.ts";
import { renewed } from "../../src/reconcile/saved.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { desiredOf, nobodysKey, Organization, taskOf } from "../support/organization.ts";
import { randomOrganization } from "./random-organization.ts";
import { Dice } from "./random/dice.ts";

const ada = { email: "ada@acme.example", role: "owner" } as const;
const seed: Seed = {
  users: [ada, { email: "bo@acme.example" }, { email: "cy@acme.example" }],
  groups: [{ name: "old", users: ["cy@acme.example"] }],
  roles: [{ name: "auditor", permissions: [] }],
  projects: [
    {
      name: "Search",
      users: [{ email: "cy@acme.example", role: "member" }],
      groups: [{ group: "old", roles: ["member"] }],
      spend_limit: { threshold_amount: 500_00 },
    },
  ],
};
const file = `version: 1
policy: {unmanaged: {default: delete}}
groups: {ml: {users: [bo@acme.example]}}
roles: {}
projects:
  Search:
    users: {bo@acme.example: member}
    groups: {ml: [member]}
    spend_limit: {monthly_usd: 700}
  Robotics:
    users: {bo@acme.example: member}
    hosted_tool_permissions: {mcp: false}
    spend_limit: {monthly_usd: 20}
`;

const pattern = (address: string) => ({ address });
const selecting = ({ target = [], exclude = [], noDelete }: { target?: string[]; exclude?: string[]; noDelete?: true }): Selection => ({
  target: target.map(pattern),
  exclude: exclude.map(pattern),
  keeps: noDelete ? "what is deleted" : "nothing",
});

const steps = ({ changes, deferred }: Pick<Plan, "changes" | "deferred">): readonly string[] =>
  [...changes, ...deferred].map(({ action, address }) => `${action} ${address}`).toSorted();
const skippedIn = ({ skipped = [] }: Plan): readonly string[] =>
  skipped.map(({ action, address, reason }) => `${action} ${address}: ${reason}`);

async function planned(options: Parameters<typeof selecting>[0], text = file) {
  const organization = new Organization({ seed }, { identity: nobodysKey });
  const prepared = await organization.plan(desiredOf(text), { selection: selecting(options) });
  return { organization, prepared, plan: prepared.plan };
}

describe("--target", () => {
  it("plans what it covers, and nothing else is read", async () => {
    const { plan, organization } = await planned({ target: ["project/Search/spend_limit"] });
    expect(steps(plan)).toEqual(["update project/Search/spend_limit"]);
    expect(organization.simulator.requests().map(({ route }) => route)).toEqual([
      "/organization/projects",
      "/organization/projects/{project_id}/spend_limit",
    ]);
    expect([plan.scope, plan.basis.partial]).toEqual([["project/Search/spend_limit"], true]);
  });

  it("takes along what has to be there first, and says so", async () => {
    const { plan, organization, prepared } = await planned({ target: ["project/Robotics/user/*", "project/Search/group/ml"] });
    expect(steps(plan)).toEqual([
      "create group/ml",
      "create project/Robotics",
      "create project/Robotics/user/bo@acme.example",
      "create project/Search/group/ml",
      "create project/Search/group/ml/role/member",
    ]);
    expect(plan.selection?.taken_along.toSorted()).toEqual(["group/ml", "project/Robotics"]);
    expect(skippedIn(plan)).toContain("create project/Robotics/spend_limit: not among the targets");
    const { outcomes } = await organization.carryOut(prepared);
    expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
  });

  it("of a project is of all that is in it, its second pass included", async () => {
    const { plan, organization, prepared } = await planned({ target: ["project/Robotics"] });
    expect(steps(plan)).toContain("update project/Robotics/hosted_tool_permissions");
    const { outcomes } = await organization.carryOut(prepared);
    expect(outcomes.map(({ change }) => change.address)).toContain("project/Robotics/hosted_tool_permissions");
    const { plan: rest } = await organization.plan(desiredOf(file));
    expect(steps(rest).filter((step) => step.includes("Robotics"))).toEqual([]);
    expect(rest.changes.length).toBeGreaterThan(3);
  });
});

describe("--exclude", () => {
  it("leaves out what it covers and what waits for that, and says why", async () => {
    const { plan } = await planned({ exclude: ["group/ml", "project/*/spend_limit"] });
    expect(skippedIn(plan).toSorted()).toEqual([
      "create group/ml/user/bo@acme.example: excluded by group/ml",
      "create group/ml: excluded by group/ml",
      "create project/Robotics/spend_limit: excluded by project/*/spend_limit",
      "create project/Search/group/ml: it waits for group/ml, which is left out",
      "update project/Search/spend_limit: excluded by project/*/spend_limit",
    ]);
    expect(steps(plan)).toContain("create project/Robotics/user/bo@acme.example");
  });

  it("of what a deletion takes along leaves the deletion out", async () => {
    const { plan } = await planned({ exclude: ["project/Search/group/old"] });
    expect(steps(plan).filter((step) => step.includes("old"))).toEqual([]);
    expect(
      skippedIn(plan).some(
        (each) => each.startsWith("delete group/old: it waits for") || each.startsWith("delete group/old: it would take"),
      ),
    ).toBe(true);
  });

  it("is stronger than --target, and takes out what a target needs with the target", async () => {
    const { plan } = await planned({ target: ["project/Search/group/ml"], exclude: ["group/ml"] });
    expect(steps(plan)).toEqual([]);
    expect(skippedIn(plan)).toContain("create project/Search/group/ml: it waits for group/ml, which is left out");
  });
});

describe("--no-delete", () => {
  it("leaves out what deletes, and does the rest", async () => {
    const { plan, organization, prepared } = await planned({ noDelete: true });
    expect(plan.changes.filter(({ action }) => action === "delete")).toEqual([]);
    expect(skippedIn(plan).toSorted()).toEqual([
      "delete group/old: deletions are left out",
      "delete project/Search/group/old: deletions are left out",
      "delete project/Search/user/cy@acme.example: deletions are left out",
      "delete role/auditor: deletions are left out",
    ]);
    await organization.carryOut(prepared);
    const { plan: rest } = await organization.plan(desiredOf(file));
    expect(rest.changes.map(({ action }) => action).filter((action) => action !== "delete")).toEqual([]);
    expect(rest.changes.length).toBeGreaterThan(3);
  });

  it("archives nothing", async () => {
    const { plan } = await planned({ noDelete: true }, "version: 1\nprojects: {Search: {archived: true}}\n");
    expect([steps(plan), skippedIn(plan)]).toEqual([[], ["delete project/Search: deletions are left out"]]);
  });
});

describe("a saved plan of a part", () => {
  it("does that part and no more, and may be repeated", async () => {
    const { plan, organization } = await planned({
      target: ["project/Robotics", "project/Search/user"],
      exclude: ["project/Search/user/cy@acme.example"],
    });
    const saved = JSON.parse(JSON.stringify(plan)) as Plan;
    const found = await renewed(saved, taskOf(file), organization.reader());
    if ("stale" in found) throw new Error(found.stale.join("\n"));
    const { outcomes } = await organization.carryOut(found.prepared);
    expect(outcomes.every(({ status }) => status === "applied")).toBe(true);
    expect(outcomes.map(({ change }) => `${change.action} ${change.address}`).toSorted()).toEqual(steps(plan));
    const again = await renewed(saved, taskOf(file), organization.reader());
    expect("done" in again && again.done).toHaveLength(plan.changes.length);
    const { plan: rest } = await organization.plan(desiredOf(file));
    expect(steps(rest)).toContain("delete project/Search/user/cy@acme.example");
    expect(steps(rest)).toContain("create group/ml");
  });
});

describe("random organizations, a part at a time", () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);

  it.each(numbers)(
    "number %i: each part is planned as in the plan of everything, and carried out nothing of it is left",
    async (number) => {
      const { seed: start, document } = randomOrganization(number);
      const organization = new Organization({ seed: start, pageLimit: 3 }, { identity: nobodysKey });
      const desired = desiredOf(JSON.stringify(document));
      const { plan: full } = await organization.plan(desired);
      const dice = new Dice(number + 500);
      const tops = [...new Set([...full.changes, ...full.deferred].map(({ address }) => address.split("/").slice(0, 2).join("/")))];
      if (tops.length === 0) return;
      const target = dice.one(tops);
      const prepared = await organization.plan(desired, { selection: selecting({ target: [target] }) });
      const { plan } = prepared;
      const everything = new Set(steps(full));
      expect(steps(plan).filter((step) => !everything.has(step))).toEqual([]);
      const own = (each: Plan) =>
        steps({ changes: each.changes.filter(({ address }) => covers({ address: target }, address)), deferred: [] });
      expect(own(plan)).toEqual(own(full));
      const { outcomes } = await organization.carryOut(prepared);
      expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
    },
  );

  it.each(numbers)("number %i: what is excluded is not touched, nor is anything else that was not planned", async (number) => {
    const { seed: start, document } = randomOrganization(number);
    const organization = new Organization({ seed: start, pageLimit: 3 }, { identity: nobodysKey });
    const desired = desiredOf(JSON.stringify(document));
    const { plan: full } = await organization.plan(desired);
    const dice = new Dice(number + 700);
    if (full.changes.length === 0) return;
    const exclude = dice.one(full.changes).address;
    const prepared = await organization.plan(desired, { selection: selecting({ exclude: [exclude] }) });
    const left = prepared.plan.changes.filter(({ address }) => covers({ address: exclude }, address));
    expect(left).toEqual([]);
    const { outcomes } = await organization.carryOut(prepared);
    expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
    const { plan: rest } = await organization.plan(desired);
    expect(steps(rest).some((step) => step.endsWith(exclude))).toBe(true);
  });
});
