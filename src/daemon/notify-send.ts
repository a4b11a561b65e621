import type { Clock } from "../model/clock.ts";
import type { Event } from "./notify-news.ts";

/** Where messages go. */
export interface Target {
  readonly kind: "slack" | "json";
  /** A secret: whoever knows it may write there. It stands in no message, log or error. */
  readonly url: string;
  /** For logs: `slack webhook 1`. */
  readonly name: string;
  /** What is told there; everything, where nothing is said. */
  readonly events?: readonly Event[];
}

export interface Sending {
  readonly clock: Clock;
  readonly log: (level: "warn" | "error", message: string, facts?: Readonly<Record<string, unknown>>) => void;
  /** For one answer, in milliseconds. */
  readonly timeoutMs?: number;
}

const longestQueue = 100;
const attempts = 20;
const firstDelayMs = 1_000;
const longestDelayMs = 300_000;

/** Delivers to one target, in order and one at a time. What cannot be delivered is given up after about an hour, and said in the log. */
export class Sender {
  readonly #target: Target;
  readonly #sending: Sending;
  readonly #waiting: object[] = [];
  readonly #ending = new AbortController();
  #work: Promise<void> | undefined;

  /** @throws Error, without the address, where that cannot be one */
  constructor(target: Target, sending: Sending) {
    if (!URL.canParse(target.url) || !/^https?:$/.test(new URL(target.url).protocol))
      throw new Error(`The address of ${target.name} must begin with https:// (or http:// inside of a network of your own).`);
    this.#target = target;
    this.#sending = sending;
  }

  send(letter: object): void {
    if (this.#ending.signal.aborted) return;
    this.#waiting.push(letter);
    if (this.#waiting.length > longestQueue) {
      // The first may be under way, and what is newer is truer.
      this.#waiting.splice(1, 1);
      this.#sending.log("warn", `${this.#target.name} is too far behind: an older message is dropped`);
    }
    this.#work ??= this.#deliver().finally(() => (this.#work = undefined));
  }

  /** Gives up what is not delivered by then. */
  async close(graceMs: number): Promise<void> {
    const late = new AbortController();
    const grace = this.#sending.clock.sleep(graceMs, late.signal).catch(() => undefined);
    await Promise.race([this.#work, grace]);
    late.abort();
    this.#ending.abort();
    await this.#work;
  }

  async #deliver(): Promise<void> {
    for (let letter = this.#waiting[0]; letter !== undefined; letter = this.#waiting[0]) {
      await this.#deliverOne(letter).catch((error: unknown) => this.#giveUp(error));
      this.#waiting.shift();
    }
  }

  #giveUp(error: unknown): void {
    if (this.#ending.signal.aborted) return;
    this.#sending.log(
      "error",
      `${this.#target.name} did not take a message, which is given up: ${error instanceof Undelivered ? error.message : wordOf(error)}`,
    );
  }

  /** @throws Undelivered, and what an abort throws */
  async #deliverOne(letter: object): Promise<void> {
    const { clock, log } = this.#sending;
    const signal = this.#ending.signal;
    for (let attempt = 1; ; attempt += 1) {
      const { trouble, waitMs = 0 } = await this.#attempt(letter);
      signal.throwIfAborted();
      if (trouble === undefined) return;
      if (attempt === attempts) throw new Undelivered(`${trouble}, ${attempts} times`);
      const delay = Math.min(longestDelayMs, Math.max(waitMs, firstDelayMs * 2 ** (attempt - 1)));
      log("warn", `${this.#target.name} did not take a message, and is tried again: ${trouble}`, { in_ms: delay });
      await clock.sleep(delay, signal);
    }
  }

  /** @throws Undelivered where no further attempt helps */
  async #attempt(letter: object): Promise<{ readonly trouble?: string; readonly waitMs?: number }> {
    const { clock, timeoutMs = 10_000 } = this.#sending;
    const signal = AbortSignal.any([this.#ending.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      // Not followed: what is told goes to the address that was given.
      const response = await fetch(this.#target.url, { method: "POST", headers, body: JSON.stringify(letter), redirect: "manual", signal });
      const { status } = response;
      await response.body?.cancel();
      if (status >= 200 && status < 300) return {};
      if (status === 408 || status === 429 || status >= 500)
        return { trouble: `it answers ${status}`, waitMs: waitOf(response.headers.get("retry-after"), clock.now()) };
      throw new Undelivered(`it answers ${status}${status >= 300 && status < 400 ? ", pointing elsewhere" : ""}; check its address`);
    } catch (error) {
      if (error instanceof Undelivered) throw error;
      return { trouble: wordOf(error) };
    }
  }
}

const headers = { "content-type": "application/json", "user-agent": "orgform" };

class Undelivered extends Error {
  override readonly name = "Undelivered";
}

/** A number of seconds, or a date. */
function waitOf(after: string | null, now: number): number {
  if (after === null) return 0;
  const ms = /^\d+$/.test(after) ? Number(after) * 1_000 : Date.parse(after) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** Never its own words: they may hold the address. */
function wordOf(error: unknown): string {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(root instanceof Error)) return "it cannot be reached";
  if (root.name === "TimeoutError") return "it gave no answer in time";
  return `it cannot be reached (${"code" in root && typeof root.code === "string" ? root.code : root.name})`;
}
