import type { RequestEvent } from "../api/http.ts";
import type { Outcome } from "../model/outcome.ts";
import { counted, roughly } from "../report/phrase.ts";
import { outcomeLine } from "../report/summary.ts";
import type { Output } from "./output.ts";

/** What long work shows while it lasts: a status line on a terminal, plain lines elsewhere. On standard error. */
export interface Progress {
  hear(event: RequestEvent): void;
  /** From here on changes are applied. `seconds`: how long that takes at the API's usual pace. */
  applying(work: { readonly changes: number; readonly seconds: number }): void;
  finished(outcome: Outcome): void;
  /** Takes the status line away until there is more to tell. */
  hide(): void;
  /** For good. */
  stop(): void;
}

/** Often enough for an eye, and for a log. */
const everyMs = { terminal: 100, log: 10_000 } as const;

export function progressOn(output: Output, now: () => number = Date.now): Progress {
  const course = new Course(now);
  const { isTerminal } = output;
  let isShown = true;
  const tick = (): void => {
    if (isTerminal && isShown) output.pin(course.status());
    else if (!isTerminal && course.isWaiting()) output.write(`${course.status()}\n`);
  };
  const timer = setInterval(tick, isTerminal ? everyMs.terminal : everyMs.log).unref();
  return {
    hear: (event) => course.hear(event),
    applying: (work) => {
      isShown = true;
      course.applying(work);
    },
    finished: (outcome) => {
      course.finished();
      output.write(`${outcomeLine(outcome, output.palette)}${isTerminal ? "" : ` (${course.part()})`}\n`);
    },
    hide: () => {
      isShown = false;
      output.pin("");
    },
    stop: () => {
      clearInterval(timer);
      output.pin("");
    },
  };
}

/** How far the work has come. */
class Course {
  readonly #now: () => number;
  readonly #waits = new Map<string, number>();
  #work: { readonly changes: number; readonly endMs: number } | undefined;
  #done = 0;
  #requests = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  hear(event: RequestEvent): void {
    if (event.type === "sent") this.#requests += 1;
    if (event.type === "waiting") this.#waits.set(`${event.method} ${event.route}`, event.untilMs);
  }

  applying({ changes, seconds }: { readonly changes: number; readonly seconds: number }): void {
    this.#work = { changes, endMs: this.#now() + seconds * 1_000 };
  }

  finished(): void {
    this.#done += 1;
  }

  part(): string {
    return this.#work === undefined ? "" : `${this.#done} of ${this.#work.changes}`;
  }

  isWaiting(): boolean {
    return this.#longestWait() !== undefined;
  }

  /** `Applying: 3 of 12 changes · 8 requests · about 2 minutes left · waiting 41 s for POST /organization/projects` */
  status(): string {
    const wait = this.#longestWait();
    const leftMs = Math.max((this.#work?.endMs ?? 0) - this.#now(), wait?.ms ?? 0);
    return [
      this.#work === undefined ? "Reading the organization" : `Applying: ${this.part()} changes`,
      counted(this.#requests, "request"),
      ...(this.#work !== undefined && leftMs > 0 ? [`${roughly(leftMs / 1_000)} left`] : []),
      ...(wait === undefined ? [] : [`waiting ${Math.ceil(wait.ms / 1_000)} s for ${wait.route}`]),
    ].join(" · ");
  }

  #longestWait(): { readonly route: string; readonly ms: number } | undefined {
    const waits = [...this.#waits].map(([route, until]) => ({ route, ms: until - this.#now() })).filter(({ ms }) => ms > 0);
    return waits.sort((a, b) => b.ms - a.ms)[0];
  }
}
