import type { Clock } from "../../src/model/clock.ts";
import type { Held, Lock } from "../../src/state/lock.ts";

const LASTS_MS = 15_000;
/** Whoever has it gives up writing before anybody else can take it. */
const DEADLINE_MS = 10_000;
const RENEWED_EVERY_MS = 5_000;

/** What a server that holds one lease would say, in virtual time. */
export class VirtualLease {
  readonly #clock: Clock;
  #holder: { readonly name: string; until: number } | undefined;
  takeovers = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get holder(): string | undefined {
    return this.#holder !== undefined && this.#holder.until > this.#clock.now() ? this.#holder.name : undefined;
  }

  /** `isCut`: whether the replica cannot reach the server just now. */
  lockFor(name: string, isCut: () => boolean): Lock {
    return {
      take: () => {
        if (isCut()) throw new Error("the server cannot be reached");
        const other = this.holder;
        if (other !== undefined && other !== name) {
          return Promise.resolve({ by: { pid: 1, host: other, since: "", doing: "daemon" }, remedy: "" });
        }
        this.takeovers += 1;
        return Promise.resolve({ held: this.#held(name, isCut) });
      },
    };
  }

  #held(name: string, isCut: () => boolean): Held {
    const { now } = this.#clock;
    const mine = { name, until: now() + LASTS_MS };
    this.#holder = mine;
    let deadline = now() + DEADLINE_MS;
    const stop = new AbortController();
    const renewing = async (): Promise<void> => {
      while (!stop.signal.aborted && this.#holder === mine) {
        await this.#clock.sleep(RENEWED_EVERY_MS, stop.signal).catch(() => undefined);
        if (isCut() || this.#holder !== mine || stop.signal.aborted) continue;
        mine.until = now() + LASTS_MS;
        deadline = now() + DEADLINE_MS;
      }
    };
    void renewing();
    return {
      isHeld: () => this.#holder === mine && now() < deadline,
      release: () => {
        stop.abort();
        if (this.#holder === mine) this.#holder = undefined;
      },
    };
  }
}
