import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renamed } from "../../src/diff/request/renamed.ts";
import { meaningOf } from "../../src/diff/request/touched.ts";
import { addressOf } from "../../src/model/address.ts";
import { isSetting, segmentOf } from "../../src/model/kind.ts";
import type { Change, Plan } from "../../src/model/plan.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { DesiredState } from "../../src/model/resource.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { load, nobodysKey, Organization, permissive } from "../support/organization.ts";
import { randomOrganization } from "./random-organization.ts";
import { Dice } from "./random/dice.ts";
import { earlier } from "./random/edit.ts";
import type { Block } from "./random/words.ts";

const organizationOf = (seed: Seed): Organization => new Organization({ seed, pageLimit: 3 }, { identity: nobodysKey });

interface Written {
  readonly desired: DesiredState;
  readonly policy: Policy;
}

/** Undefined for a file that says too little of a new entry. */
function written(document: Block): Written | undefined {
  const { desired, policy } = load(JSON.stringify(document));
  const { protect, hold, ignore, unmanaged } = policy;
  return desired && { desired, policy: { ...permissive, protect, hold, ignore, unmanaged } };
}

interface Plans {
  readonly full: Plan;
  readonly narrow: Plan;
  readonly requests: { readonly full: number; readonly narrow: number };
}

async function plansOf(seed: Seed, base: Written, { desired, policy }: Written): Promise<Plans> {
  const [whole, part] = [organizationOf(seed), organizationOf(seed)];
  const { plan: full } = await whole.plan(desired, { policy, approvals: [] });
  const { plan: narrow } = await part.plan(desired, { policy, approvals: [], base: { name: "base", ...base } });
  return { full, narrow, requests: { full: whole.simulator.requests().length, narrow: part.simulator.requests().length } };
}

/** What a change does. What it waits for, and how far it reaches, may lie outside of a request. */
const told = (change: Change): string =>
  JSON.stringify({ ...change, after: [], reason: "", source: undefined, reaches: undefined, widens: change.widens?.what });

/** The addresses of entries that are not the same in both. */
function differing(base: DesiredState, head: DesiredState): ReadonlySet<string> {
  const meanings = (state: DesiredState): ReadonlyMap<string, string> =>
    new Map(
      [...state.values()].flatMap(({ wanted }) => [...wanted].map(([address, entry]): [string, string] => [address, meaningOf(entry)])),
    );
  const [before, after] = [meanings(renamed(base, head)), meanings(head)];
  return new Set([...before.keys(), ...after.keys()].filter((address) => before.get(address) !== after.get(address)));
}

function expectSame({ full, narrow }: Plans, base: Written, head: Written): void {
  const everything = new Set(full.changes.map(told));
  expect(narrow.changes.map(told).filter((change) => !everything.has(change))).toEqual([]);
  const touched = differing(base.desired, head.desired);
  const planned = new Set(narrow.changes.map(({ address }) => address));
  const missed = full.changes.filter(({ address }) => !planned.has(address));
  expect(missed.filter(({ address }) => touched.has(address)).map(told)).toEqual([]);
  // Where the plan says that drift was looked for, all of it was found.
  const scope = new Set(narrow.scope);
  const places = new Map(
    [...head.desired.values()].map(({ kind, parent }) => {
      const place = addressOf(parent, segmentOf(kind));
      return [`${parent ?? ""} ${kind.name}`, isSetting(kind) ? place : `${place}/*`];
    }),
  );
  const found = missed.filter(({ kind, ancestors }) => scope.has(places.get(`${ancestors.at(-1) ?? ""} ${kind}`) ?? ""));
  const unknown = new Set(narrow.diagnostics.flatMap(({ code, address }) => (code === "unknown-member" ? (address ?? []) : [])));
  expect(found.filter(({ kind, ancestors }) => kind !== "group_service_account" || !unknown.has(ancestors.at(-1)!)).map(told)).toEqual([]);
}

describe("the plan of a request, for random organizations", () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  it.each(numbers)("number %i says what the plan of everything says about it", async (number) => {
    const { seed, document } = randomOrganization(number);
    const dice = new Dice(number + 10_000);
    // As often what was there before is taken out as something new comes.
    const [before, after] = dice.chance(0.5) ? [earlier(document, dice), document] : [document, earlier(document, dice)];
    const [base, head] = [written(before), written(after)];
    if (base !== undefined && head !== undefined) expectSame(await plansOf(seed, base, head), base, head);
  });

  it.each(numbers.slice(0, 12))("number %i, exported with its pins and edited: the plan of everything, for less", async (number) => {
    const { seed } = randomOrganization(number);
    const exported = parse(await organizationOf(seed).export()) as Block;
    const [base, head] = [written(exported), written(earlier(exported, new Dice(number + 20_000)))];
    if (base === undefined || head === undefined) return;
    const plans = await plansOf(seed, base, head);
    expectSame(plans, base, head);
    // What an export cannot say, such as a storage that was never validated, differs from it at once.
    const { plan: rest } = await organizationOf(seed).plan(base.desired, { policy: base.policy, approvals: [] });
    // By the names that a renamed thing had before.
    const toldAsBefore = (change: Change): string => told(change).replaceAll(/ now(?=[/"])/g, "");
    const already = new Set(rest.changes.map(toldAsBefore));
    const own = ({ changes }: Plan): readonly string[] =>
      changes
        .map(toldAsBefore)
        .filter((change) => !already.has(change))
        .toSorted();
    expect(own(plans.narrow)).toEqual(own(plans.full));
    expect(own(plans.narrow).length).toBe(plans.narrow.request?.own.length);
    expect(plans.requests.narrow).toBeLessThan(plans.requests.full);
  });

  it("are worth it: nearly all can be planned, with changes of the request's own, drift and things let go", async () => {
    const seen = { plans: 0, own: 0, others: 0, restored: 0, changed: 0, adopted: 0, left: 0, released: 0 };
    for (const number of numbers.slice(0, 30)) {
      const { seed, document } = randomOrganization(number);
      const [base, head] = [written(document), written(earlier(document, new Dice(number + 30_000)))];
      if (base === undefined || head === undefined) continue;
      const { narrow } = await plansOf(seed, base, head);
      const { own = [], drift = [], released = [] } = narrow.request ?? {};
      seen.plans += 1;
      seen.own += own.length;
      seen.others += narrow.changes.length - own.length;
      seen.released += released.length;
      for (const { fate } of drift) seen[fate] += 1;
    }
    expect(seen.plans).toBeGreaterThan(25);
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  });
});
