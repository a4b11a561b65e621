import { ApiError } from "../../src/api/error.ts";
import type { Plan } from "../../src/model/plan.ts";
import { mulberry32 } from "../../src/simulator/random.ts";
import type { OrganizationState, Simulator } from "../../src/simulator/simulator.ts";
import { departures } from "../reconcile/declared.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import { blockOf, isOver, same, type Block } from "../reconcile/random/sentences.ts";
import { VirtualOrganization } from "../support/virtual-organization.ts";
import { differencesOf, duplicatesSince } from "./labels.ts";

const faults = [
  { rate: 0.1, then: "500" },
  { rate: 0.05, then: "reset" },
  { rate: 0.02, then: "lost-answer" },
  { rate: 0.2, then: "429" },
] as const;
const settleMs = 30_000;
/**
 * One that grants too much is withdrawn and sent again. A run that fails in between leaves somebody with nothing but expired ones, and
 * where these are more than `renew` a person is asked: the only end that depends on what failed.
 */
const patient = { invitations: { renew: 10 } };
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
  const document = { ...random.document, policy: { ...blockOf(random.document["policy"]), owners: { at_least: 2, always }, ...patient } };
  const text = JSON.stringify(document);
  const reference = await settled(new VirtualOrganization({ seed: random.seed, settleMs }), text);

  const organization = new VirtualOrganization({
    seed: random.seed,
    settleMs,
    faults,
    random: mulberry32(number),
    answer: async (request, simulator) => {
      try {
        return await simulator.handle(request);
      } finally {
        if (request.method !== "GET") watch.look(simulator);
      }
    },
  });
  const before = organization.simulator.state();
  const watch = new Watch(before, { document, always, least: Math.min(2, owners.length) });
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
      ...(isCompared ? departures({ ...random, document }, { before, after }) : []),
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
  readonly document: Block;
  readonly always: readonly string[];
  readonly least: number;
}

/** What must be so at every moment. */
class Watch {
  readonly violations: string[] = [];
  readonly #promises: Promises;
  readonly #duplicatesIn: ReturnType<typeof duplicatesSince>;
  readonly #owners: readonly string[];
  /** Members whom the file makes owners. */
  readonly #rising: readonly string[];

  constructor(before: OrganizationState, promises: Promises) {
    this.#promises = promises;
    this.#duplicatesIn = duplicatesSince(before);
    this.#owners = ownersIn(before);
    const ours = before.users.filter(({ is_scim_managed }) => !is_scim_managed);
    const meant = Object.entries(blockOf(promises.document["users"])).flatMap(([email, said]) =>
      (said === "owner" || blockOf(said)["role"] === "owner") && !isOver(said) ? [email] : [],
    );
    this.#rising = meant.filter((email) => ours.some((user) => user.email !== null && same(user.email, email)));
  }

  look(simulator: Simulator): void {
    const { always, least } = this.#promises;
    const state = simulator.state();
    const owners = ownersIn(state);
    if (owners.length < least) this.violations.push(`only ${owners.length} owners were left`);
    for (const person of always) if (!owners.includes(person.toLowerCase())) this.violations.push(`${person} was no owner`);
    const fallen = this.#owners.filter((email) => !owners.includes(email));
    const late = this.#rising.filter((email) => !owners.includes(email));
    if (fallen.length > 0 && late.length > 0) this.violations.push(`${fallen.join()} was no owner any more before ${late.join()} was one`);
    // Versions of a certificate bear one name while one takes the other's place, and what has no name passes through states.
    const isOnItsWay = (label: string): boolean => label.includes("certificates") || label.includes("[[");
    this.violations.push(...this.#duplicatesIn(state).filter((label) => !isOnItsWay(label)));
  }
}

const ownersIn = ({ users }: OrganizationState): readonly string[] =>
  users.flatMap(({ email, role }) => (role === "owner" && email !== null ? [email.toLowerCase()] : []));
