import { amount, integer, list, object, oneOf, optional, read, text, type TypeOf } from "../shape.ts";
import type { Route } from "./route.ts";

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
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the fault files, never called
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
