import type { Distortion } from "./paging.ts";
import type { Random } from "../random.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "./route.ts";
import { amount, integer, list, object, oneOf, optional, read, text, type TypeOf } from "../shape.ts";

const fault = object({
  match: optional(
    object({
      method: optional(oneOf("GET", "POST", "DELETE")),
      /** A whole template, which matches itself alone, or the beginning of some. */
      route: optional(text({ min: 1 })),
      /** Below /v1, with ids and without the query; or the beginning of it. */
      path: optional(text({ min: 1 })),
    }),
  ),
  /** Probability; 1, if left out. */
  rate: optional(amount),
  /** How often at most; always, if left out. */
  times: optional(integer({ min: 1 })),
  /** That many requests that match go through first. */
  after: optional(integer({ min: 0 })),
  /** What happens. All but `lost-answer` and `effect-then-…` happen before the request has any effect. */
  then: oneOf(
    "429",
    "429-with-delay",
    "500",
    "503",
    "reset",
    "timeout",
    "truncate",
    "html",
    "redirect",
    "repeat-cursor",
    "more-without-cursor",
    "lost-answer",
    "effect-then-500",
    "effect-then-404",
  ),
});

export interface Fault extends TypeOf<typeof fault> {}

/** What breaks the connection. `fetch` rejects with a TypeError that has this as its cause; the server does it to the real socket. */
export class ConnectionFault extends Error {
  override readonly name = "ConnectionFault";
  readonly code: string;
  readonly manner: "reset" | "timeout" | "truncate";

  constructor(manner: ConnectionFault["manner"]) {
    super(manner === "timeout" ? "Headers Timeout Error" : "read ECONNRESET");
    this.code = manner === "timeout" ? "UND_ERR_HEADERS_TIMEOUT" : "ECONNRESET";
    this.manner = manner;
  }
}

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Before: instead of an answer. During: the page is told wrong. After: the effect is there, the answer is not. */
export type Mishap =
  | { readonly when: "before" | "after"; readonly error: Refusal | ConnectionFault }
  | { readonly when: "before"; readonly answer: RawAnswer }
  | { readonly when: "during"; readonly distortion: Distortion };

const serverError = (status: 500 | 503): Refusal =>
  new Refusal(status, status === 500 ? "The server had an error while processing your request. Sorry about that!" : "The server is overloaded, please try again later.");
const tooMany = (delay?: number): Refusal => {
  const advice = delay === undefined ? "You're making too many requests, please slow down." : `You've exceeded the rate limit, please slow down and try again after ${delay} seconds.`;
  return new Refusal(429, advice, { code: "rate_limit_exceeded" });
};

function mishapOf(then: Fault["then"]): Mishap {
  switch (then) {
    case "429":
      return { when: "before", error: tooMany() };
    case "429-with-delay":
      return { when: "before", error: tooMany(0.05) };
    case "500":
    case "503":
      return { when: "before", error: serverError(then === "500" ? 500 : 503) };
    case "reset":
    case "timeout":
    case "truncate":
      return { when: "before", error: new ConnectionFault(then) };
    case "html":
      // With a status of success: a proxy that answers in place of the API, and not a failure that a retry would cure unseen.
      return { when: "before", answer: { status: 200, body: "<!doctype html><title>Sign in</title>", headers: { "content-type": "text/html" } } };
    case "redirect":
      return { when: "before", answer: { status: 302, body: "", headers: { location: "https://elsewhere.invalid/v1" } } };
    case "repeat-cursor":
    case "more-without-cursor":
      return { when: "during", distortion: then };
    case "lost-answer":
      return { when: "after", error: new ConnectionFault("reset") };
    case "effect-then-500":
      return { when: "after", error: serverError(500) };
    case "effect-then-404":
      return { when: "after", error: new Refusal(404, "Not found") };
    default:
      return then satisfies never;
  }
}

interface Armed {
  readonly fault: Fault;
  /** Requests that matched so far. */
  seen: number;
  struck: number;
}

export interface Target {
  readonly route: Route;
  readonly path: string;
}

/** @throws an Error of one sentence. @param routes what a fault's `route` is looked up in: one that matches nothing is a mistake. */
export function parseFaults(value: unknown, routes: readonly Route[]): readonly Fault[] {
  const faults = read(list(fault), value, ({ path, problem }) => new Error(`The faults are wrong: ${path || "they"} ${problem}.`));
  for (const [index, { match, rate = 1, then }] of faults.entries()) {
    const known = match?.route === undefined || routes.some(({ template }) => template.startsWith(match.route ?? ""));
    if (!known) throw new Error(`The faults are wrong: [${index}].match.route ${match.route} is no route and begins none.`);
    if (rate < 0 || rate > 1) throw new Error(`The faults are wrong: [${index}].rate of ${then} must be between 0 and 1.`);
  }
  return faults;
}

/** The faults in force, and how often each has struck. */
export class Faults {
  #armed: Armed[] = [];
  readonly #templates: ReadonlySet<string>;
  readonly #random: Random;

  constructor(routes: readonly Route[], random: Random) {
    this.#templates = new Set(routes.map(({ template }) => template));
    this.#random = random;
  }

  add(faults: readonly Fault[]): void {
    this.#armed.push(...faults.map((fault) => ({ fault, seen: 0, struck: 0 })));
  }

  clear(): void {
    this.#armed = [];
  }

  /** What befalls this request: the first fault whose turn it is. */
  strike(target: Target): Mishap | undefined {
    for (const armed of this.#armed) {
      const { after = 0, times = Infinity, rate = 1, then } = armed.fault;
      if (!this.#matches(armed.fault, target)) continue;
      armed.seen += 1;
      if (armed.seen <= after || armed.struck >= times || (rate < 1 && this.#random() >= rate)) continue;
      armed.struck += 1;
      return mishapOf(then);
    }
    return undefined;
  }

  #matches({ match = {}, then }: Fault, { route, path }: Target): boolean {
    if (!route.lists && (then === "repeat-cursor" || then === "more-without-cursor")) return false;
    if (match.method && match.method !== route.method) return false;
    if (match.path && !path.startsWith(match.path)) return false;
    if (!match.route) return true;
    return this.#templates.has(match.route) ? match.route === route.template : route.template.startsWith(match.route);
  }
}

