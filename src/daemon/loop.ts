import type { Clock } from "../model/clock.ts";
import type { Trigger } from "./status.ts";
import { stoppable } from "./stoppable.ts";

export interface Beat {
  readonly clock: Clock;
  /** Does what is to be done, for all the reasons at once. @throws only where a bug of ours shows itself */
  readonly run: (triggers: readonly Trigger[], signal: AbortSignal) => Promise<void>;
  /** When the next run is due by itself, in milliseconds; asked after each run. */
  readonly next: () => number;
}

/**
 * Runs until aborted: when it is due, and at once when poked.
 *
 * Level-triggered: a poke carries no news, only the suspicion that there is some. Any number of pokes during a run lead to one more.
 */
export class Loop {
  readonly #beat: Beat;
  readonly #due = new Set<Trigger>();
  #idle = new AbortController();

  constructor(beat: Beat) {
    this.#beat = beat;
  }

  poke(trigger: Trigger): void {
    this.#due.add(trigger);
    this.#idle.abort();
  }

  /** @returns once a run that was under way has ended */
  async turn(signal: AbortSignal): Promise<void> {
    const wake = (): void => this.#idle.abort();
    signal.addEventListener("abort", wake);
    while (!signal.aborted) {
      this.#idle = new AbortController();
      if (this.#due.size === 0 && !(await slept(this.#beat.clock, this.#beat.next(), this.#idle.signal))) continue;
      const triggers: readonly Trigger[] = this.#due.size === 0 ? ["schedule"] : [...this.#due];
      this.#due.clear();
      await stoppable(signal, (own) => this.#beat.run(triggers, own.signal));
    }
    signal.removeEventListener("abort", wake);
  }
}

/** A clock that somebody sets is looked at again by then: timers know nothing of it. */
const LONGEST_MS = 60_000;

/** False where something came in between, or the clock went back, so that what is next is to be asked anew. */
async function slept(clock: Clock, until: number, signal: AbortSignal): Promise<boolean> {
  try {
    for (let now = clock.now(); now < until;) {
      await clock.sleep(Math.min(until - now, LONGEST_MS), signal);
      const before = now;
      now = clock.now();
      if (now < before) return false;
    }
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
