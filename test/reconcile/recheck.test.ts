import { expect, it } from "vitest";
import { carryOut, prepare } from "../../src/reconcile/sync.ts";
import type { Reader } from "../../src/reconcile/task.ts";
import { noLedger } from "../../src/reconcile/ledger.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { nobodysKey, Organization, taskOf } from "../support/organization.ts";

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

/** Plans, lets time pass and somebody act, and carries the plan out. */
async function after(passed: number, act: (organization: Organization) => void) {
  const organization = new Organization({ seed }, { identity: nobodysKey });
  let now = Date.now();
  const reader: Reader = { ...organization.reader(), now: () => now };
  const prepared = await prepare(taskOf(file), reader);
  expect(prepared.plan.changes).toHaveLength(2);
  now += passed;
  act(organization);
  organization.simulator.clearRequests();
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const { outcomes } = await carryOut(prepared, reader, {
    client: organization.client,
    ledger: noLedger,
    stop: new AbortController().signal,
    clock,
    settleMs: 0,
  });
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
