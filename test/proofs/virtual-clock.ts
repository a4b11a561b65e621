import type { Clock } from "../../src/model/clock.ts";

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/** A clock that stands still while anything is done, and leaps to the next awakening when all that goes on is waiting. */
export class VirtualClock implements Clock {
  #now: number;
  #setBy = 0;
  readonly #sleepers = new Set<Sleeper>();

  constructor(startAt: number) {
    this.#now = startAt;
  }

  readonly now = (): number => this.#now + this.#setBy;

  /** What a clock says that nobody has set. */
  readonly right = (): number => this.#now;

  /** Somebody sets it, by so many milliseconds: whoever sleeps knows nothing of it. */
  set(by: number): void {
    this.#setBy += by;
  }

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => {
        this.#sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const wake = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const sleeper = { until: this.#now + ms, wake };
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", leave, { once: true });
    });

  /** Lets time pass until the work is done. */
  async pass<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const settle = () => void (isDone = true);
    work.then(settle, settle);
    for (;;) {
      await eventLoop();
      if (isDone) return work;
      const [first, ...others] = this.#sleepers;
      if (first === undefined) throw new Error("all that goes on waits for something that time does not bring");
      const next = others.reduce((earliest, sleeper) => (sleeper.until < earliest.until ? sleeper : earliest), first);
      this.#now = Math.max(this.#now, next.until);
      this.#sleepers.delete(next);
      next.wake();
    }
  }
}

/** A body is read in a few turns of the event loop. */
async function eventLoop(): Promise<void> {
  for (let turn = 1; turn <= 2; turn += 1) await new Promise(setImmediate);
}
