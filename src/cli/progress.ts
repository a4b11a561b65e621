import type { RequestEvent } from "../api/http.ts";
import { perMinute, secondsFor } from "../reconcile/estimate.ts";
import type { SectionCost } from "../reconcile/forecast.ts";
import type { Outcome } from "../model/outcome.ts";
import { counted } from "../model/listing.ts";
import { roughly } from "../report/phrase.ts";
import { outcomeLine } from "../report/summary.ts";
import type { Output } from "./output.ts";

/** What long work shows while it lasts: a status line on a terminal, plain lines elsewhere. On standard error. */
export interface Progress {
  hear(event: RequestEvent): void;
  /** From here on sections are read, at least at this cost; what takes long is said first. */
  reading(costs: readonly SectionCost[]): void;
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
    reading: (costs) => {
      course.reading(Math.max(0, ...costs.map(({ seconds }) => seconds)));
      const sentence = costSentence(costs);
      if (sentence !== undefined) output.write(`${sentence}\n`);
    },
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

/** Nothing where it is over before anybody wonders. */
function costSentence(costs: readonly SectionCost[]): string | undefined {
  const [dearest] = costs;
  if (dearest === undefined || dearest.seconds === 0) return undefined;
  const requests = costs.reduce((sum, cost) => sum + cost.requests, 0);
  const names = costs.slice(0, 3).map(({ kind, requests: own }) => `${kind.name} ${own}`);
  return `Reading takes at least ${counted(requests, "request")}, ${roughly(dearest.seconds)}. Dearest: ${names.join(", ")}.`;
}

interface OpenWait {
  readonly route: string;
  readonly ms: number;
  /** What those at the end of the line wait beyond that, at least: each answer may bring more. */
  readonly behindMs: number;
}

/** How far the work has come. */
class Course {
  readonly #now: () => number;
  readonly #waits = new Map<string, { readonly untilMs: number; readonly behindMs: number }>();
  #work: { readonly changes: number } | undefined;
  #endMs = 0;
  #done = 0;
  #requests = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  hear(event: RequestEvent): void {
    if (event.type === "sent") this.#requests += 1;
    if (event.type !== "waiting") return;
    const { method, route, untilMs, requests, allowance = perMinute } = event;
    this.#waits.set(`${method} ${route}`, { untilMs, behindMs: secondsFor(requests, allowance) * 1_000 });
  }

  applying({ changes, seconds }: { readonly changes: number; readonly seconds: number }): void {
    this.#work = { changes };
    this.#endMs = this.#now() + seconds * 1_000;
  }

  reading(seconds: number): void {
    this.#endMs = this.#now() + seconds * 1_000;
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
    const leftMs = Math.max(this.#endMs - this.#now(), ...this.#open().map(({ ms, behindMs }) => ms + behindMs));
    const isKnown = this.#endMs > 0 || leftMs > (wait?.ms ?? 0);
    return [
      this.#work === undefined ? "Reading the organization" : `Applying: ${this.part()} changes`,
      counted(this.#requests, "request"),
      ...(isKnown && leftMs > 0 ? [`${roughly(leftMs / 1_000)} left`] : []),
      ...(wait === undefined ? [] : [`waiting ${Math.ceil(wait.ms / 1_000)} s for ${wait.route}`]),
    ].join(" · ");
  }

  #longestWait(): OpenWait | undefined {
    return this.#open().toSorted((a, b) => b.ms - a.ms)[0];
  }

  #open(): readonly OpenWait[] {
    const now = this.#now();
    return [...this.#waits].map(([route, { untilMs, behindMs }]) => ({ route, ms: untilMs - now, behindMs })).filter(({ ms }) => ms > 0);
  }
}
