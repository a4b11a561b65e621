import { Refusal, tooManyRequests } from "../refusal.ts";
import type { Fault } from "./fault.ts";
import type { Distortion } from "./paging.ts";

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

const before = (error: Refusal | ConnectionFault): Mishap => ({ when: "before", error });
const after = (error: Refusal | ConnectionFault): Mishap => ({ when: "after", error });
const failure = (): Refusal => new Refusal(500, "The server had an error while processing your request. Sorry about that!");

/** Short, so that a test which waits for it does not take long. */
const DELAY_SECONDS = 0.05;

export const mishaps: { readonly [K in Fault["then"]]: () => Mishap } = {
  "429": () => before(new Refusal(429, "You're making too many requests, please slow down.", { code: "rate_limit_exceeded" })),
  "429-with-delay": () => before(tooManyRequests(DELAY_SECONDS)),
  "500": () => before(failure()),
  "503": () => before(new Refusal(503, "The server is overloaded, please try again later.")),
  reset: () => before(new ConnectionFault("reset")),
  timeout: () => before(new ConnectionFault("timeout")),
  truncate: () => before(new ConnectionFault("truncate")),
  // With a status of success: a proxy that answers in place of the API, and no failure that a retry would cure unseen.
  html: () => ({
    when: "before",
    answer: { status: 200, body: "<!doctype html><title>Sign in</title>", headers: { "content-type": "text/html" } },
  }),
  redirect: () => ({ when: "before", answer: { status: 302, body: "", headers: { location: "https://elsewhere.invalid/v1" } } }),
  "repeat-cursor": () => ({ when: "during", distortion: "repeat-cursor" }),
  "more-without-cursor": () => ({ when: "during", distortion: "more-without-cursor" }),
  "lost-answer": () => after(new ConnectionFault("reset")),
  "effect-then-500": () => after(failure()),
  "effect-then-404": () => after(new Refusal(404, "Not found")),
};
