import { mulberry32 } from "../../src/simulator/random.ts";
import { StateError } from "../../src/state/files.ts";
import { leaseLock, type LeaseLock } from "../../src/state/lease.ts";
import type { LeaseRecord, Leases, StoredLease } from "../../src/state/lease-record.ts";
import type { LeaseTime } from "../../src/state/lease-time.ts";
import type { Held } from "../../src/state/lock.ts";

interface Event {
  readonly at: number;
  readonly run: () => void;
}

/** Virtual time, in milliseconds. Between two events all that can go on has. */
class Events {
  now = 0;
  readonly #waiting: Event[] = [];

  at(at: number, run: () => void): () => void {
    const event = { at: Math.max(at, this.now), run };
    this.#waiting.push(event);
    return () => {
      const index = this.#waiting.indexOf(event);
      if (index !== -1) this.#waiting.splice(index, 1);
    };
  }

  async until(end: number, afterEach: () => void): Promise<void> {
    for (;;) {
      const next = this.#waiting.reduce<Event | undefined>(
        (first, event) => (first === undefined || event.at < first.at ? event : first),
        undefined,
      );
      if (next === undefined || next.at > end) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.now = next.at;
      next.run();
      await new Promise(setImmediate);
      afterEach();
    }
  }
}

/** What the server keeps. */
class Server {
  stored: StoredLease | undefined;
  holders: string[] = [];
  #version = 0;

  write(record: LeaseRecord, before: StoredLease | undefined): StoredLease | undefined {
    if (before?.version !== this.stored?.version) return undefined;
    if (record.holder !== "" && record.holder !== this.stored?.record.holder) this.holders.push(record.holder);
    this.stored = { record, version: String((this.#version += 1)), whole: {} };
    return this.stored;
  }
}

export interface Conditions {
  readonly seed: number;
  readonly candidates: number;
  /** How fast the slowest and the fastest clock run. */
  readonly rates: readonly [number, number];
  readonly forMs: number;
}

export interface Course {
  /** Moments at which two believed that they hold it. */
  readonly doubled: readonly string[];
  /** How often it came to another process. */
  readonly transitions: number;
  readonly lost: number;
  /** The part of the time that somebody held it. */
  readonly covered: number;
  /** When somebody held it last. All goes well for the last five minutes. */
  readonly heldAt: number;
}

const timeoutMs = 5_000;
const calmMs = 300_000;

/** Some processes that want one lease, while requests are late or lost, processes stand still or are killed, and clocks are set and run unevenly. */
export async function course({ seed, candidates, rates, forMs }: Conditions): Promise<Course> {
  const random = mulberry32(seed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const [events, server] = [new Events(), new Server()];
  const isCalm = (): boolean => events.now > forMs - calmMs;
  let lost = 0;

  class Process {
    readonly #rate = between(...rates);
    readonly #started = between(0, 1e6);
    #wallOffset = between(-1e9, 1e9);
    #pausedUntil = 0;
    #cutUntil = 0;
    #isDead = false;
    #lock: LeaseLock;
    held: Held | undefined;

    constructor(name: string) {
      const leases: Leases = {
        name: "The lease",
        read: () => this.#request(() => server.stored),
        create: (record) => this.#request(() => server.write(record, undefined)),
        replace: (lease, record) => this.#request(() => server.write(record, lease)),
      };
      this.#lock = leaseLock({ leases, pid: 1, host: name, doing: "daemon", time: this.#time(), onLost: () => void (lost += 1) });
      this.#later(between(0, 5_000), () => void this.#want());
      this.#later(between(0, 60_000), () => this.#suffer(name));
    }

    get isRunning(): boolean {
      return !this.#isDead && events.now >= this.#pausedUntil;
    }

    #time(): LeaseTime {
      return {
        now: () => ({ monotonic: this.#started + events.now * this.#rate, wall: 1.8e12 + events.now * this.#rate + this.#wallOffset }),
        after: (ms, work) => this.#later(ms / this.#rate, work),
      };
    }

    /** When it is standing still, as soon as it goes on. */
    #later(ms: number, work: () => void): () => void {
      let end = events.at(events.now + ms, () => {
        if (this.#isDead) return;
        if (this.isRunning) work();
        else end = this.#later(this.#pausedUntil - events.now, work);
      });
      return () => end();
    }

    #request<T>(work: () => T): Promise<T> {
      const lag = (): number =>
        isCalm() || random() < 0.8 ? between(5, 200) : random() < 0.8 ? between(200, 6_000) : between(6_000, 120_000);
      const isCut = (): boolean => events.now < this.#cutUntil;
      return new Promise((resolve, reject) => {
        const end = this.#later(timeoutMs / this.#rate, () => reject(new StateError("no answer")));
        // Under way in the network, whatever becomes of who sent it.
        if (!isCut()) events.at(events.now + lag(), () => answer(work()));
        const answer = (result: T): void => {
          if (!isCut()) this.#later(lag(), () => (end(), resolve(result)));
        };
      });
    }

    async #want(): Promise<void> {
      const taken = await this.#lock.take().catch(() => undefined);
      if (taken !== undefined && "held" in taken) {
        this.held = taken.held;
        this.#later(between(1_000, 240_000), () => {
          taken.held.release();
          this.#later(between(10, 20_000), () => void this.#want());
        });
      } else this.#later(between(1_000, 10_000), () => void this.#want());
    }

    #suffer(name: string): void {
      if (isCalm()) return;
      const fate = random();
      if (fate < 0.25) this.#cutUntil = events.now + between(1_000, 150_000);
      else if (fate < 0.5) this.#pausedUntil = events.now + between(1_000, 150_000);
      else if (fate < 0.6) this.#wallOffset += between(-1e8, 1e8);
      else if (fate < 0.7) {
        this.#isDead = true;
        processes.splice(processes.indexOf(this), 1, new Process(name));
      }
      this.#later(between(1_000, 120_000), () => this.#suffer(name));
    }
  }

  const processes: Process[] = [];
  for (let index = 0; index < candidates; index += 1) processes.push(new Process(`pod-${index}`));
  const doubled: string[] = [];
  let [covered, before, wasHeld, heldAt] = [0, 0, false, 0];
  await events.until(forMs, () => {
    if (wasHeld) covered += events.now - before;
    const holders = processes.filter(({ isRunning, held }) => isRunning && held?.isHeld());
    [before, wasHeld] = [events.now, holders.length > 0];
    if (wasHeld) heldAt = events.now;
    if (holders.length > 1) doubled.push(`seed ${seed} at ${events.now}`);
  });
  return { doubled, transitions: server.holders.length, lost, covered: covered / forMs, heldAt };
}
