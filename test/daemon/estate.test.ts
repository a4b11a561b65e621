import { describe, expect, test } from "vitest";
import { estateIn, written } from "../../src/daemon/estate.ts";
import { KeptFleet } from "../../src/daemon/fleet.ts";
import { leadInTurn, type Leader } from "../../src/daemon/leader.ts";
import { StateError } from "../../src/state/files.ts";
import type { Taken } from "../../src/state/lock.ts";
import { defaultPolicy } from "../../src/model/policy.ts";
import { VirtualClock } from "../proofs/virtual-clock.ts";
import { KeptOrganization } from "../support/kept-organization.ts";

const MINUTE = 60_000;
const seed = { users: [{ email: "ada@acme.example", role: "owner" as const }], groups: [{ name: "red" }] };
const file = (...groups: readonly string[]): string => `version: 1
policy: {owners: {at_least: 1}}
groups: {${groups.map((name) => `${name}: {}`).join(", ")}}
`;

interface Replica {
  readonly organization: KeptOrganization;
  readonly fleet: KeptFleet;
}

/** Each with a folder of its own, before the same organization. */
function replicas(): { readonly one: Replica; readonly other: Replica } {
  const organization = new KeptOrganization({ simulator: { seed } });
  const twin = new KeptOrganization({ simulator: organization.simulator, clock: organization.clock });
  const replica = (own: KeptOrganization): Replica => {
    const fleet = new KeptFleet();
    fleet.join({ keeper: own.keeper, run: () => undefined, isFrom: () => undefined });
    return { organization: own, fleet };
  };
  return { one: replica(organization), other: replica(twin) };
}

const there = ({ organization }: Replica): readonly string[] => organization.simulator.state().groups.map(({ name }) => name);

describe("the replica that follows", () => {
  test("goes on with the pause, the policy in force and what was reached", async () => {
    const { one, other } = replicas();
    one.organization.file = file("red");
    await one.organization.turn(MINUTE);
    one.organization.keeper.pause({ reason: "migration week" });
    other.organization.file = file("red", "blue");
    other.fleet.lead(one.fleet.leaves("one"), "other");
    await other.organization.turn(MINUTE);
    expect(there(other)).toEqual(["red"]);
    expect(other.organization.status).toMatchObject({ pause: { reason: "migration week" }, writer: { isUs: true } });
    expect(other.organization.keeper.left).toEqual(one.organization.keeper.left);
    expect(other.organization.keeper.left.policy?.owners.at_least).toBe(1);
  });

  test("forgets what it knew itself of earlier times, where another one led since", async () => {
    const { one, other } = replicas();
    one.organization.file = file("red");
    await one.organization.turn(MINUTE);
    one.organization.keeper.pause({ reason: "of last month" });
    const left = one.fleet.leaves("one");
    other.fleet.lead(left, "other");
    other.organization.keeper.resume();
    one.fleet.lead(other.fleet.leaves("other"), "one");
    expect(one.organization.status.pause).toBeUndefined();
  });

  test("knows more itself, where it led last", () => {
    const { one } = replicas();
    const left = one.fleet.leaves("one");
    one.organization.remembered = { quarantine: [], accepted: [], corrections: [], pause: { reason: "kept" } };
    one.fleet.lead(left, "one");
    expect(one.organization.status.pause).toEqual({ reason: "kept" });
  });

  test.each([undefined, "", "{", "[]", '{"by":1}', '{"by":"a","organizations":[]}'])(
    "takes %j for nothing that one of us has left",
    (text) => {
      expect(estateIn(text)).toBeUndefined();
    },
  );

  test("gets the pauses, whatever else there is too much of", () => {
    const policy = {
      ...defaultPolicy,
      hold: Array.from({ length: 5_000 }, () => ({ pattern: "project/*", reason: "x".repeat(20) })) as never,
    };
    const text = written({ by: "one", organizations: { acme: { pause: { reason: "migration" }, policy } } });
    expect(text.length).toBeLessThan(100_000);
    expect(estateIn(text)?.organizations).toEqual({ acme: { pause: { reason: "migration" } } });
  });
});

test("who has lost the lease does not go on as if it led, though nobody can say who does", async () => {
  const clock = new VirtualClock(0);
  const told: (Leader & { readonly at: number })[] = [];
  const end = new AbortController();
  let isHeld = true;
  const takes: (() => Taken)[] = [() => ({ held: { isHeld: () => isHeld, release: () => undefined }, left: "all of it" })];
  const turning = leadInTurn(
    {
      lock: {
        take: async () => {
          const take = takes.shift();
          if (take === undefined) throw new StateError("the cluster cannot be reached");
          return take();
        },
      },
      clock,
      onLeader: (leader) => void told.push({ ...leader, at: clock.now() }),
      lead: (own) => new Promise((resolve) => own.addEventListener("abort", () => resolve())),
      onProblem: () => undefined,
    },
    end.signal,
  );
  const script = (async () => {
    await clock.sleep(3_000);
    isHeld = false;
    await clock.sleep(20_000);
    end.abort();
  })();
  await clock.pass(Promise.all([turning, script]));
  expect(told[0]).toEqual({ isUs: true, left: "all of it", at: 0 });
  expect(told[1]?.at).toBeLessThanOrEqual(4_000);
  expect(told.slice(1).every(({ isUs, holder }) => !isUs && holder === undefined)).toBe(true);
  expect(told.length).toBeGreaterThan(3);
});
