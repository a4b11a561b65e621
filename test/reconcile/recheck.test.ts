import { describe, expect, it } from "vitest";
import { carryOut, prepare } from "../../src/reconcile/sync.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Reader } from "../../src/reconcile/task.ts";
import { noLedger } from "../../src/reconcile/ledger.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { nobodysKey, Organization, permissive, taskOf } from "../support/organization.ts";

const minute = 60_000;
const seed: Seed = {
  users: [{ email: "ada@acme.example", role: "owner" }, { email: "bo@acme.example" }, { email: "cy@acme.example" }],
  projects: [
    {
      name: "Search",
      users: [
        { email: "bo@acme.example", role: "member" },
        { email: "cy@acme.example", role: "member" },
      ],
    },
  ],
};
const file = "version: 1\nabsent: [project/Search/user/bo@acme.example, project/Search/user/cy@acme.example]\nprojects: {Search: {}}";
const listing = "/organization/projects/{project_id}/users";

interface Late {
  readonly text: string;
  readonly passed: number;
  readonly act: (organization: Organization) => void;
  readonly policy?: Policy;
}

/** Plans, lets time pass and somebody act, and carries the plan out. */
async function lateRun(organization: Organization, { text, passed, act, policy }: Late) {
  let now = Date.now();
  const reader: Reader = { ...organization.reader(), now: () => now };
  const prepared = await prepare({ ...taskOf(text), ...(policy && { policy }) }, reader);
  expect(prepared.plan.changes).toHaveLength(2);
  now += passed;
  act(organization);
  organization.simulator.clearRequests();
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const means = { client: organization.client, ledger: noLedger, stop: new AbortController().signal, clock, settleMs: 0 };
  return carryOut(prepared, reader, means);
}

async function after(passed: number, act: (organization: Organization) => void) {
  const organization = new Organization({ seed }, { identity: nobodysKey });
  const { outcomes } = await lateRun(organization, { text: file, passed, act });
  const reads = organization.simulator.requests().filter(({ method, route }) => method === "GET" && route === listing).length;
  return { outcomes, reads };
}

const promote = ({ simulator }: Organization): void =>
  simulator.act({ do: "set_project_user_role", project: "Search", email: "bo@acme.example", role: "owner" });

it("what a deletion takes away is read again when its reading is older than ten minutes, once for all of a listing", async () => {
  const { outcomes, reads } = await after(11 * minute, () => {});
  expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
  expect(reads).toBe(1);
});

it("a deletion of what has moved since is skipped, and the rest is done", async () => {
  const { outcomes } = await after(11 * minute, promote);
  const [bo, cy] = outcomes;
  expect(bo).toMatchObject({ status: "failed", failure: { ambiguous: false } });
  expect(bo?.status === "failed" && bo.failure.message).toMatch(/its `role` has changed since the plan was made; plan again/);
  expect(cy).toMatchObject({ status: "applied" });
});

it("a recent reading is trusted", async () => {
  const { outcomes, reads } = await after(9 * minute, promote);
  expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
  expect(reads).toBe(0);
});

describe("an owner", () => {
  const owner = (name: string) => ({ email: `${name}@acme.example`, role: "owner" }) as const;
  const four: Seed = { users: [owner("ada"), owner("bo"), owner("cy"), owner("dee")], keyOwner: "ada@acme.example" };
  const demoting = "version: 1\nusers: {cy@acme.example: reader, dee@acme.example: reader}";

  /** Who is an owner at the end, and what was said on the way. */
  async function left(passed: number, act: (organization: Organization) => void) {
    const organization = new Organization({ seed: four }, { identity: nobodysKey });
    const policy: Policy = { ...permissive, owners: { at_least: 2, always: [] } };
    const { outcomes } = await lateRun(organization, { text: demoting, passed, act, policy });
    const said = outcomes.map((outcome) => (outcome.status === "failed" ? outcome.failure.message : outcome.status));
    return { said, owners: organization.simulator.state().users.flatMap(({ email, role }) => (role === "owner" ? [email] : [])) };
  }
  const demoteBo = ({ simulator }: Organization): void =>
    simulator.act({ do: "set_user_role", email: "bo@acme.example", role: "reader", by: "ada@acme.example" });

  it("stays where somebody else was demoted since, and too few would be left", async () => {
    const { said, owners } = await left(11 * minute, demoteBo);
    expect(said).toEqual([
      expect.stringContaining("it would leave 1 owners by now, and policy asks for 2"),
      expect.stringContaining("plan again"),
    ]);
    expect(owners).toEqual(["ada@acme.example", "cy@acme.example", "dee@acme.example"]);
  });

  it("is demoted where nobody was", async () => {
    expect(await left(11 * minute, () => {})).toEqual({ said: ["applied", "applied"], owners: ["ada@acme.example", "bo@acme.example"] });
  });
});
