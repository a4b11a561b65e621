import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { ApiError } from "../../src/api/error.ts";
import { kinds } from "../../src/kinds/index.ts";
import { ancestorsOf, type Kind } from "../../src/model/kind.ts";
import type { Change, Plan } from "../../src/model/plan.ts";
import type { DesiredState, LiveState } from "../../src/model/resource.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { desiredOf, Organization } from "../support/organization.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import { damage, type Damage, type IsLegal } from "./damage.ts";
import { isProof, property } from "./support.ts";

/** A plan that was made while nothing was wrong. */
interface Base {
  readonly seed: Seed;
  readonly desired: DesiredState;
  readonly plan: Plan;
  readonly live: LiveState;
  /** Every path that planning reads. */
  readonly paths: readonly string[];
}

async function baseOf(seed: Seed, desired: DesiredState): Promise<Base> {
  const organization = new Organization({ seed, pageLimit: 5 });
  const { plan, live } = await organization.plan(desired);
  const paths = [...new Set(organization.simulator.requests().map(({ path }) => path.replace(/\?.*/, "")))].sort();
  return { seed, desired, plan, live, paths };
}

/** Which request, and the how manieth of its method, is answered wrongly. */
type Aim = (request: Request, count: number) => boolean;
const at =
  (path: string): Aim =>
  ({ url }) =>
    new URL(url).pathname === `/v1${path}`;

/** The same organization with some answers damaged. A client of its own too: one remembers how long it was told to wait. */
class Damaged {
  readonly organization: Organization;
  /** Whether there was anything to damage. */
  isStruck = false;
  readonly #aim: Aim;
  readonly #damage: Damage;
  readonly #counts = new Map<string, number>();

  constructor({ seed }: Base, aim: Aim, damage: Damage) {
    this.#aim = aim;
    this.#damage = damage;
    this.organization = new Organization({ seed, pageLimit: 5 }, { routes: (request) => this.#answer(request) });
  }

  async #answer(request: Request): Promise<Response | undefined> {
    const isRead = request.method === "GET" ? "read" : "write";
    const count = this.#counts.get(isRead) ?? 0;
    this.#counts.set(isRead, count + 1);
    if (!this.#aim(request, count)) return undefined;
    const { simulator } = this.organization;
    const response = await simulator.handle(request);
    const headers = Object.fromEntries(response.headers);
    const body = await response.text();
    const wasStruck = this.isStruck;
    this.isStruck = true;
    const path = new URL(request.url).pathname.replace(/^\/v1/, "");
    const made = response.ok ? this.#damage.answer({ path, body, headers, adminKey: simulator.adminKey }) : undefined;
    this.isStruck = wasStruck || made !== undefined;
    return made ?? new Response(body, { status: response.status, headers });
  }
}

const bases = await Promise.all([
  baseOf(livedIn, desiredOf(readFileSync("examples/org.yaml", "utf8"), kinds, "examples")),
  ...Array.from({ length: isProof ? 20 : 6 }, (_, index) => {
    // Those with even numbers delete what is not declared, and have most to lose.
    const { seed, document } = randomOrganization(2 * (index + 1));
    return baseOf(seed, desiredOf(JSON.stringify(document)));
  }),
]);

/** By the published description these may be missing, or null, and that says something: it is no damage. */
const optional: readonly (readonly [path: RegExp, property: string, value?: null])[] = [
  [/^\/organization\/users$/, "email"],
  [/^\/organization\/users$/, "role"],
  [/^\/organization\/users$/, "is_scim_managed"],
  [/^\/organization\/users$/, "is_service_account"],
  [/^\/organization\/(groups|projects)\/[^/]+\/users$/, "email"],
  [/^\/organization\/projects$/, "status"],
  [/\/roles$/, "assignment_sources"],
  [/^\/organization\/certificates$/, "name", null],
  [/\/federation_rules$/, "name", null],
];

const isLegal: IsLegal = (path, property, value) => {
  // What the user writes as they like may be answered as it likes.
  if (property.startsWith("verification.jwks.")) return true;
  if (property.startsWith("attribute_matchers.")) return typeof value !== "object";
  // Of either type.
  if (property === "enabled_tiers") return typeof value === "string" || (Array.isArray(value) && value.length === 0);
  const isLeftOut = value === undefined || value === null;
  return isLeftOut && optional.some(([at, name, only = value]) => at.test(path) && name === property && only === value);
};

describe("a plan made while one answer is damaged", () => {
  const chosen = fc.record({ base: fc.nat(), path: fc.nat(), damage: damage(isLegal) });

  property(
    "creates and deletes nothing that it would not without",
    { of: chosen, runs: 60 },
    async ({ base: number, path: place, damage }) => {
      const base = bases[number % bases.length]!;
      const path = base.paths[place % base.paths.length]!;
      const damaged = new Damaged(base, at(path), damage);
      const { adminKey } = damaged.organization.simulator;
      try {
        const { plan } = await damaged.organization.plan(base.desired);
        if (!damaged.isStruck) expect(said(plan)).toEqual(said(base.plan));
        expectSafe(plan, base, { path, damage });
        expect(JSON.stringify(plan)).not.toContain(adminKey);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        expect(error.message).toMatch(/^GET \/\S+: .+$/);
        expect(error.message).not.toContain(adminKey);
      }
    },
  );
});

describe("an apply of which one answer is damaged, though the write took effect", () => {
  const chosen = fc.record({ base: fc.nat(), write: fc.nat(), damage: damage(isLegal).filter(({ denies }) => denies !== true) });

  property(
    "is made good by the next runs, and nothing is there twice",
    { of: chosen, runs: 8, weight: 10 },
    async ({ base: number, write, damage }) => {
      const base = bases[number % bases.length]!;
      const clean = await cleanOf(base);
      const damaged = new Damaged(base, (request, count) => request.method !== "GET" && count === write % (clean.writes || 1), damage);
      for (let run = 1; run <= runs; run += 1) await damaged.organization.apply(base.desired);
      expect(worldOf(damaged.organization), damage.what).toEqual(clean.world);
    },
  );
});

const runs = 3;
const cleans = new Map<Base, Promise<{ readonly writes: number; readonly world: unknown }>>();

/** What comes of it where nothing is damaged. */
function cleanOf(base: Base): ReturnType<typeof appliedCleanly> {
  const clean = cleans.get(base) ?? appliedCleanly(base);
  cleans.set(base, clean);
  return clean;
}

async function appliedCleanly({ seed, desired }: Base): Promise<{ readonly writes: number; readonly world: unknown }> {
  const organization = new Organization({ seed, pageLimit: 5 });
  await organization.apply(desired);
  const writes = organization.writes();
  for (let run = 2; run <= runs; run += 1) await organization.apply(desired);
  return { writes, world: worldOf(organization) };
}

/** All there is, without ids and times, in one order. */
function worldOf({ simulator }: Organization): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => (/^(id|project_id|external_key_id)$|_at$/.test(name) ? [] : [[name, plain(each)]])),
    );
  };
  return plain(simulator.state());
}

const named = ({ action, address, ...change }: Change): string => `${action} ${address} ${"id" in change ? change.id : ""}`;
const risky = (plan: Plan): readonly string[] => plan.changes.filter(({ action }) => action !== "update").map(named);
const said = ({ changes, deferred, withheld }: Plan): readonly string[] =>
  [
    ...changes.map((change) => `${named(change)} ${JSON.stringify("fields" in change ? change.fields : change.spec)}`),
    ...deferred.map(({ address }) => `later ${address}`),
    ...withheld.map(({ address }) => `not ${address}`),
  ].sort();

/** Nothing is asked of src/diff here: what a damaged listing holds is told by its path. */
function expectSafe(plan: Plan, { plan: whole, live }: Base, { path, damage }: { readonly path: string; readonly damage: Damage }): void {
  const context = `${damage.what} at ${path}`;
  expect(
    risky(plan).filter((each) => !risky(whole).includes(each)),
    context,
  ).toEqual([]);
  const [was, is] = [said(whole), said(plan)];
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  const section = sectionAt(path, { live, plan });
  const told = (each: Plan): number => each.diagnostics.filter(({ severity }) => severity === "error").length + each.withheld.length;
  if (plan.complete && told(plan) <= told(whole)) {
    expect(damage.missing, `${context} is not told`).toBe(true);
    const others = plan.changes.filter((change) => !was.some((each) => each.startsWith(named(change))));
    expect(others.filter((change) => change.action !== "update" || !section.holds(change)).map(named), context).toEqual([]);
    return;
  }
  const harmful = plan.changes.filter((change) => change.action !== "update" && (section.holds(change) || section.needs(change)));
  expect(harmful.map(named), context).toEqual([]);
}

interface Section {
  /** Whether the listing would hold what is changed. */
  readonly holds: (change: Change) => boolean;
  /** Whether something in it may hang on what is deleted. */
  readonly needs: (change: Change) => boolean;
}

function sectionAt(path: string, { live, plan }: Pick<Base, "live" | "plan">): Section {
  const listed = kinds.filter((kind) => patternOf(kind).test(path));
  const ids = listed.flatMap((kind) => patternOf(kind).exec(path)?.slice(1) ?? []);
  const addresses = new Map(
    [...live.values()].flatMap((reading) => ("rows" in reading ? reading.rows.map(({ address, id }) => [address, id] as const) : [])),
  );
  const referred = new Set(
    listed.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ refersTo }) => (refersTo?.parent === undefined ? (refersTo?.name ?? []) : [])),
    ),
  );
  const above = new Set(listed.flatMap(ancestorsOf).map(({ name }) => name));
  return {
    holds: ({ kind, ancestors }) =>
      listed.some(({ name }) => name === kind) &&
      ids.every((id) => ancestors.some((address) => addresses.get(address) === id)) &&
      // What does not exist yet is in no listing.
      !ancestors.some((address) => plan.changes.some((change) => change.action === "create" && change.address === address)),
    needs: (change) => {
      if (change.action !== "delete") return false;
      const line = [change.id, ...change.ancestors.map((address) => addresses.get(address))];
      return (above.has(change.kind) && line.every((id) => ids.includes(id ?? ""))) || referred.has(change.kind);
    },
  };
}

function patternOf({ api }: Kind): RegExp {
  const [, route = ""] = (api.list ?? api.read ?? "").split(" ");
  return new RegExp(`^${route.replaceAll(/\{\w+\}/g, "([^/]+)")}$`);
}
