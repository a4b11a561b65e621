import type { ApiRequest } from "./client.ts";
import type { ApiError, Circumstances, Failure } from "./error.ts";
import type { Pace } from "./pace.ts";
import type { Clock } from "../model/clock.ts";
import type { Attempt, Patience } from "./attempt.ts";

/** So many requests stand in line for a route, and none of them starts before that time. */
export interface Wait {
  readonly untilMs: number;
  readonly requests: number;
  /** How many a minute the route is known to take. */
  readonly allowance?: number;
}

/** What a line needs of the client around it. */
export interface Surroundings {
  readonly errorOf: (request: ApiRequest, failure: Failure, after: Pick<Circumstances, "attempts" | "ambiguous">) => ApiError;
  readonly paceOf: (endpoint: string) => Pace;
  readonly onWait: (request: ApiRequest, wait: Wait) => void;
  readonly patience: Patience;
  readonly clock: Clock;
}

interface Waiter {
  start(): void;
  fail(error: unknown): void;
}

/** Those who wait to call one route, served in order as its pace allows. */
export class Line {
  readonly #pace: Pace;
  readonly #parts: Surroundings;
  /** Any request of the route: all that is read of it is the route. */
  readonly #sample: ApiRequest;
  readonly #waiting: Waiter[] = [];
  #isServing = false;
  #announced = 0;
  #wake: () => void = () => {};

  constructor(parts: Surroundings, sample: ApiRequest) {
    this.#pace = parts.paceOf(`${sample.method} ${sample.route}`);
    this.#parts = parts;
    this.#sample = sample;
  }

  /** Resolves when the request may start; to the pace it has started then, and `run` must follow. */
  turn(place: "first" | "last", signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const settled = (settle: () => void) => {
        signal.removeEventListener("abort", leave);
        settle();
      };
      const waiter: Waiter = { start: () => settled(resolve), fail: (error) => settled(() => reject(error)) };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal.reason);
        this.#wake();
      };
      signal.addEventListener("abort", leave, { once: true });
      if (place === "first") this.#waiting.unshift(waiter);
      else this.#waiting.push(waiter);
      void this.#serve();
    });
  }

  /** Makes an attempt, and tells the pace how it ended, whichever way it did. */
  async run(attempt: () => Promise<Attempt>): Promise<Attempt> {
    let answer: Parameters<Pace["answered"]>[0] = { status: 0 };
    try {
      const result = await attempt();
      answer = { status: result.status ?? 0, ...("delayMs" in result && { delayMs: result.delayMs }) };
      return result;
    } finally {
      this.#pace.answered(answer, this.#parts.clock.now());
      this.#wake();
    }
  }

  async #serve(): Promise<void> {
    if (this.#isServing) return;
    this.#isServing = true;
    try {
      while (this.#waiting.length > 0) {
        const now = this.#parts.clock.now();
        const at = this.#pace.next(now);
        if (at > now) await this.#pause(at, now);
        else this.#start(now);
      }
    } catch (error) {
      for (const waiter of this.#waiting.splice(0)) waiter.fail(error);
    } finally {
      this.#isServing = false;
    }
  }

  #start(now: number): void {
    this.#pace.started(now);
    this.#waiting.shift()?.start();
  }

  /** Until the time has come, an answer is in, or nobody waits any more. */
  async #pause(at: number, now: number): Promise<void> {
    const nap = new AbortController();
    this.#wake = () => nap.abort();
    if (at === Infinity) return await new Promise((resolve) => nap.signal.addEventListener("abort", () => resolve()));
    const { clock, patience, errorOf, onWait } = this.#parts;
    if (at - now > patience.throttledMs) {
      const until = new Date(at).toISOString();
      throw errorOf(
        this.#sample,
        { kind: "throttled", status: 429, message: `takes no such request before ${until}` },
        { attempts: 0, ambiguous: false },
      );
    }
    const { allowance } = this.#pace.state();
    if (at !== this.#announced)
      onWait(this.#sample, { untilMs: at, requests: this.#waiting.length, ...(allowance !== undefined && { allowance }) });
    this.#announced = at;
    await clock.sleep(at - now, nap.signal).catch((error: unknown) => {
      if (!nap.signal.aborted) throw error;
    });
  }
}
