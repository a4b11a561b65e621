import { ApiError } from "../../src/api/error.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { OrganizationState, Simulator } from "../../src/simulator/simulator.ts";
import { departures } from "../reconcile/declared.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import { VirtualOrganization } from "../support/virtual-organization.ts";
import { differencesOf, labelsOf } from "./labels.ts";

const faults = [
  { rate: 0.1, then: "500" },
  { rate: 0.05, then: "reset" },
  { rate: 0.02, then: "lost-answer" },
  { rate: 0.2, then: "429" },
] as const;
const settleMs = 30_000;
const mostRuns = 25;

export interface Soaked {
  readonly number: number;
  readonly requests: number;
  readonly runs: number;
  readonly adopted: number;
  /** Of all the checks, after every write and at the end, what they found. */
  readonly violations: readonly string[];
  /** Whether nothing was withheld in the end, so that the file could be held against the organization. */
  readonly isCompared: boolean;
}

/** One random organization under faults, until nothing is left to do; held against a run without faults, and against the file. */
export async function soak(number: number): Promise<Soaked> {
  const random = randomOrganization(number);
  const owners = (random.seed.users ?? []).filter(({ role }) => role === "owner").flatMap(({ email }) => email ?? []);
  const always = owners.slice(-1);
  const document = { ...random.document, policy: { ...(random.document["policy"] as object), owners: { at_least: 2, always } } };
  const text = JSON.stringify(document);
  const reference = await settled(new VirtualOrganization({ seed: random.seed, settleMs }), text);

  const watch = new Watch({ always, least: Math.min(2, owners.length), target: reference.organization.simulator.state() });
  const organization = new VirtualOrganization({
    seed: random.seed,
    settleMs,
    faults,
    answer: async (request, simulator) => {
      try {
        return await simulator.handle(request);
      } finally {
        if (request.method !== "GET") watch.look(simulator);
      }
    },
  });
  const before = organization.simulator.state();
  watch.begin(before);
  const { runs, adopted, plan } = await settled(organization, text);
  const after = organization.simulator.state();
  const isCompared = plan.withheld.length === 0 && random.ambiguous.length === 0;
  return {
    number,
    requests: organization.simulator.requests().length,
    runs,
    adopted,
    isCompared,
    violations: [
      ...new Set(watch.violations),
      ...(plan.changes.length + plan.deferred.length > 0 ? [`${plan.changes.length} changes are left after ${runs} runs`] : []),
      ...differencesOf({ wanted: reference.organization.simulator.state(), found: after }),
      ...(isCompared ? departures(random, { before, after }) : []),
    ],
  };
}

interface Settled {
  readonly organization: VirtualOrganization;
  readonly runs: number;
  readonly adopted: number;
  readonly plan: Plan;
}

/** Runs until a plan holds nothing any more, as a schedule would: each run a while after the one before. */
async function settled(organization: VirtualOrganization, text: string): Promise<Settled> {
  let adopted = 0;
  for (let runs = 1; ; runs += 1) {
    const done = await tried(() => organization.run(text));
    adopted += done?.outcomes.filter((outcome) => outcome.status === "applied" && outcome.adopted === true).length ?? 0;
    await organization.clock.pass(organization.clock.sleep(settleMs));
    const planned = await tried(() => organization.plan(text));
    const isOver = planned !== undefined && planned.plan.complete && planned.plan.changes.length + planned.plan.deferred.length === 0;
    if (planned !== undefined && (isOver || runs >= mostRuns)) return { organization, runs, adopted, plan: planned.plan };
  }
}

/** Undefined where the organization could not be read at all. */
async function tried<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

interface Promises {
  readonly always: readonly string[];
  readonly least: number;
  /** What a run without faults made of it. */
  readonly target: OrganizationState;
}

/** What must be so at every moment. */
class Watch {
  readonly violations: string[] = [];
  readonly #promises: Promises;
  #most: ReadonlyMap<string, number> = new Map();

  constructor(promises: Promises) {
    this.#promises = promises;
  }

  begin(before: OrganizationState): void {
    const [then, target] = [labelsOf(before), labelsOf(this.#promises.target)];
    this.#most = new Map([...then, ...target].map(([label]) => [label, Math.max(then.get(label) ?? 0, target.get(label) ?? 0)]));
  }

  look(simulator: Simulator): void {
    const { always, least } = this.#promises;
    const state = simulator.state();
    const owners = state.users.flatMap(({ email, role }) => (role === "owner" ? [email] : []));
    if (owners.length < least) this.violations.push(`only ${owners.length} owners were left`);
    for (const person of always) if (!owners.includes(person)) this.violations.push(`${person} was no owner`);
    for (const [label, count] of labelsOf(state)) {
      const most = this.#most.get(label);
      // Versions of a certificate bear one name while one takes the other's place, and what has no name passes through states.
      const isOnItsWay = label.includes("certificates") || label.includes("[[");
      if (most !== undefined && count > most && !isOnItsWay) this.violations.push(`${label} was there ${count} times`);
    }
  }
}
