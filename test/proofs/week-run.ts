import { leadInTurn } from "../../src/daemon/leader.ts";
import { createSimulator, type Action, type Simulator } from "../../src/simulator/simulator.ts";
import { Dice } from "../reconcile/random/dice.ts";
import { KeptOrganization } from "../support/kept-organization.ts";
import { VirtualClock } from "./virtual-clock.ts";
import { VirtualLease } from "./virtual-lease.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How often each replica that leads looks by itself. */
const PERIOD = 30 * MINUTE;
/** What a run may take, at the pace of the API, and somebody else to take over. */
const SLACK = 6 * MINUTE;
const NOON = Date.UTC(2026, 10, 21, 12);

const people = Array.from({ length: 24 }, (_, index) => `person-${index + 1}@acme.example`);
const groups = ["red", "blue", "green"];

/** Who is declared to be in which group. */
type Declared = ReadonlyMap<string, ReadonlySet<string>>;

const textOf = (declared: Declared): string =>
  [
    "version: 1",
    "policy: {unmanaged: {group_user: delete}, owners: {at_least: 1}, deletions: {max: 1000, percent: 100}}",
    "groups:",
    ...[...declared].map(([name, users]) => `  ${name}: {users: [${[...users].join(", ")}]}`),
    "",
  ].join("\n");

/** Something that was changed by hand, and when somebody who looked should have seen it. */
interface Drift {
  readonly at: number;
  readonly address: string;
}

export interface Week {
  readonly runs: number;
  readonly writes: number;
  readonly refusedForPace: number;
  readonly restarts: number;
  readonly takeovers: number;
  readonly pushes: number;
  readonly drifts: number;
  /** Milliseconds from a change by hand to the run that told of it. */
  readonly longest: number;
  /** Bytes in use at the end of each day, after what is garbage was thrown away. */
  readonly heap: readonly number[];
  readonly violations: readonly string[];
}

/** Two replicas before one lease keep one organization in line, in virtual time, while everything happens to them. */
export async function week(number: number, days: number): Promise<Week> {
  return new Story(number).tell(days * DAY);
}

class Story {
  readonly #dice: Dice;
  readonly #clock = new VirtualClock(NOON);
  readonly #lease = new VirtualLease(this.#clock);
  readonly #simulator: Simulator;
  readonly #replicas: readonly Replica[];
  readonly #drifts: Drift[] = [];
  readonly #violations: string[] = [];
  readonly #touched = new Map<string, number>();
  readonly #heap: number[] = [];
  #declared: Declared;
  #counts = { pushes: 0, restarts: 0 };
  #end = NOON;

  constructor(number: number) {
    this.#dice = new Dice(number);
    this.#declared = new Map(groups.map((name) => [name, new Set(this.#dice.some(people))]));
    this.#simulator = createSimulator({
      now: this.#clock.now,
      rateLimit: { requests: 7, windowMs: 60_000 },
      seed: {
        users: [{ email: "ada@acme.example", role: "owner" as const }, ...people.map((email) => ({ email, role: "reader" as const }))],
        groups: groups.map((name) => ({ name })),
      },
    });
    this.#replicas = ["a", "b"].map((name) => this.#replica(name));
  }

  async tell(ms: number): Promise<Week> {
    this.#end = NOON + ms;
    this.#push(textOf(this.#declared));
    const happening = [this.#pushes(), this.#handiwork(), this.#mishaps(), this.#days()];
    const living = this.#replicas.map((replica) => replica.live(this.#end));
    await this.#clock.pass(Promise.all([...happening, ...living]));
    const kept = this.#replicas.flatMap(({ organization }) => organization.kept);
    const waits = this.#drifts.map((drift) => this.#waitOf(drift));
    return {
      runs: kept.length,
      writes: this.#simulator.requests().filter(({ method }) => method !== "GET").length,
      refusedForPace: this.#simulator.requests().filter(({ status }) => status === 429).length,
      restarts: this.#counts.restarts,
      takeovers: this.#lease.takeovers,
      pushes: this.#counts.pushes,
      drifts: this.#drifts.length,
      longest: Math.max(0, ...waits),
      heap: this.#heap,
      violations: this.#violations,
    };
  }

  #replica(name: string): Replica {
    const replica = new Replica(name, { simulator: this.#simulator, clock: this.#clock, lease: this.#lease, period: PERIOD });
    replica.organization.answer = (request) => {
      if (replica.isDead) return new Promise(() => undefined);
      if (request.method !== "GET" && this.#lease.holder !== name) {
        this.#violations.push(`${name} writes while ${this.#lease.holder ?? "nobody"} has the lease: ${request.method} ${request.url}`);
      }
      return undefined;
    };
    return replica;
  }

  /** Whoever works in git: now and then what comes out is no configuration, or cannot be fetched. */
  async #pushes(): Promise<void> {
    while (await this.#after(3 * HOUR, 9 * HOUR)) {
      this.#counts.pushes += 1;
      const sort = this.#dice.below(100);
      if (sort < 15) {
        this.#push("version: 1\ngroups: {red: {usrs: []}}\n");
        await this.#after(20 * MINUTE, 2 * HOUR);
      } else if (sort < 28) {
        this.#push({ problem: "the repository cannot be reached" });
        await this.#after(20 * MINUTE, 2 * HOUR);
      }
      // Now and then as many as take the API minutes.
      const moved = this.#dice.some(people, this.#dice.chance(0.4) ? 0.6 : 0.05);
      const group = this.#dice.one(groups);
      const users = new Set(this.#declared.get(group));
      for (const person of moved) {
        if (!users.delete(person)) users.add(person);
        this.#touched.set(`group/${group}/user/${person}`, this.#clock.now());
      }
      this.#declared = new Map(this.#declared).set(group, users);
      this.#push(textOf(this.#declared));
    }
  }

  /** Whoever clicks in the dashboard, against what the file says. */
  async #handiwork(): Promise<void> {
    while (await this.#after(2 * HOUR, 5 * HOUR)) {
      const [group, email] = [this.#dice.one(groups), this.#dice.one(people)];
      const address = `group/${group}/user/${email}`;
      const now = this.#clock.now();
      // What git is about, or was touched just now, is not told apart from what is done by hand.
      if (now - (this.#touched.get(address) ?? 0) < 2 * (PERIOD + SLACK)) continue;
      const isDeclared = this.#declared.get(group)?.has(email) === true;
      const isThere = this.#simulator.state().groups.some((each) => each.name === group && each.members.some(({ name }) => name === email));
      if (isThere !== isDeclared) continue;
      const action: Action = isDeclared ? { do: "remove_group_user", group, email } : { do: "add_group_user", group, email };
      this.#touched.set(address, now);
      this.#simulator.act(action);
      this.#drifts.push({ at: now, address });
    }
  }

  /** Processes that are killed, and replicas that lose sight of the lease. */
  async #mishaps(): Promise<void> {
    while (await this.#after(HOUR, 6 * HOUR)) {
      const replica = this.#dice.chance(0.7) ? await this.#atWork() : this.#dice.one(this.#replicas);
      if (this.#dice.chance(0.5)) {
        this.#counts.restarts += 1;
        replica.kill();
        await this.#after(MINUTE, 10 * MINUTE);
        replica.start();
      } else {
        replica.isCut = true;
        await this.#after(MINUTE, 10 * MINUTE);
        replica.isCut = false;
      }
    }
  }

  /** Whoever is in the middle of writing. */
  async #atWork(): Promise<Replica> {
    for (;;) {
      const found = this.#replicas.find(({ isDead, organization }) => !isDead && organization.status.running?.phase === "applying");
      if (found !== undefined) return found;
      if (!(await this.#after(5_000, 15_000))) return this.#dice.one(this.#replicas);
    }
  }

  async #days(): Promise<void> {
    for (let day = 1; NOON + day * DAY <= this.#end; day += 1) {
      await this.#clock.sleep(NOON + day * DAY - this.#clock.now());
      globalThis.gc?.();
      this.#heap.push(process.memoryUsage().heapUsed);
    }
  }

  #push(file: KeptOrganization["file"]): void {
    for (const { organization } of this.#replicas) organization.push(file);
  }

  async #after(least: number, most: number): Promise<boolean> {
    const ms = least + this.#dice.below(most - least);
    if (this.#clock.now() + ms >= this.#end - PERIOD - SLACK) return false;
    await this.#clock.sleep(ms);
    return true;
  }

  #waitOf({ at, address }: Drift): number {
    const told = this.#replicas
      .flatMap(({ organization }) => organization.kept)
      .filter(({ record, plan }) => record.endedAt >= at && plan?.changes.some((change) => change.address === address))
      .map(({ record }) => record.endedAt - at);
    const wait = Math.min(Infinity, ...told);
    if (wait > PERIOD + SLACK)
      this.#violations.push(`${address}, changed by hand at ${new Date(at).toISOString()}, was told of after ${wait / MINUTE} min`);
    return wait;
  }
}

interface Stage {
  readonly simulator: Simulator;
  readonly clock: VirtualClock;
  readonly lease: VirtualLease;
  readonly period: number;
}

/** One process after the other, which share a state directory. */
class Replica {
  readonly organization: KeptOrganization;
  /** It cannot reach the lease. */
  isCut = false;
  isDead = false;
  readonly #name: string;
  readonly #stage: Stage;
  #process = new AbortController();
  #wake: () => void = () => undefined;
  #mayWrite = (): boolean => false;

  constructor(name: string, stage: Stage) {
    this.#name = name;
    this.#stage = stage;
    const { simulator, clock, period } = stage;
    const schedule = { next: (after: number) => (Math.floor(after / period) + 1) * period };
    this.organization = new KeptOrganization({ simulator, clock, isPaced: true, settings: { schedule } });
    this.organization.mayWrite = () => this.#mayWrite();
  }

  /** Until then, however often it is killed and started. */
  async live(end: number): Promise<void> {
    const { clock, lease } = this.#stage;
    const over = clock.sleep(end - clock.now()).then(() => this.#process.abort(new Error("the week is over")));
    while (clock.now() < end) {
      this.#process = new AbortController();
      const own = this.#process.signal;
      const lock = lease.lockFor(this.#name, () => this.isCut || own.aborted);
      const lead = async (signal: AbortSignal, { isHeld }: { isHeld: () => boolean }): Promise<void> => {
        this.#mayWrite = isHeld;
        await Promise.race([this.organization.start().turn(signal), aborted(own)]);
      };
      await leadInTurn({ lock, clock, lead, onLeader: () => undefined, onProblem: () => undefined }, own);
      if (this.isDead) await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    await over;
  }

  /** As by SIGKILL: nothing of what is under way comes to an end. */
  kill(): void {
    this.isDead = true;
    this.#process.abort(new Error("killed"));
  }

  start(): void {
    this.isDead = false;
    this.#wake();
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener("abort", () => resolve(), { once: true })));
