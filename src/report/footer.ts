import { isError } from "../model/diagnostic.ts";
import { counted, figure } from "../model/listing.ts";
import type { Estimate } from "../model/plan.ts";
import { roughly } from "./phrase.ts";
import type { PlanView, Tally } from "./view.ts";

/** What is counted of a plan, in the order in which it is told: `4 to create`. */
export interface Count {
  readonly is: keyof Tally;
  readonly count: number;
  readonly words: string;
}

/** Nothing that there is none of. */
export function countsOf(tally: Tally): readonly Count[] {
  const words: readonly (readonly [keyof Tally, string])[] = [
    ["create", "to create"],
    ["update", "to update"],
    ["replace", "to replace"],
    ["delete", "to delete"],
    ["implied", `more ${tally.implied === 1 ? "comes or goes" : "come or go"} with them`],
    ["irreversible", "cannot be undone"],
    ["widening", `${tally.widening === 1 ? "widens" : "widen"} access`],
    ["policy", `${tally.policy === 1 ? "change" : "changes"} of policy`],
    ["deferred", "deferred"],
    ["withheld", "withheld"],
    ["held", "held"],
    ["waiting", "waiting"],
    ["skipped", "not selected"],
  ];
  return words.flatMap(([is, text]) => (tally[is] === 0 ? [] : [{ is, count: tally[is], words: text }]));
}

type Told = Pick<PlanView, "tally" | "complete" | "partial" | "diagnostics">;

const done: readonly (keyof Tally)[] = ["create", "update", "replace", "delete"];

/** `Plan: 4 to create, 2 to delete (3 more come or go with them); 1 cannot be undone; 1 deferred.` */
export function counts(view: Told): string {
  const all = countsOf(view.tally).map(({ is, count, words }) => ({ is, text: `${figure(count)} ${words}` }));
  const changes = all.flatMap(({ is, text }) => (done.includes(is) ? [text] : []));
  const implied = all.flatMap(({ is, text }) => (is === "implied" ? [` (${text})`] : []));
  const others = all.flatMap(({ is, text }) => (done.includes(is) || is === "implied" ? [] : [text]));
  const told = changes.length === 0 ? nothingOf(view) : `Plan: ${changes.join(", ")}${implied.join("")}`;
  return `${[told, ...others].join("; ")}.`;
}

/** What is said of a plan without changes. */
export function nothingOf({ complete, partial, tally, diagnostics }: Told): string {
  if (!complete) return "Nothing to change in what could be read";
  const isLeft = tally.deferred + tally.withheld + tally.held + tally.waiting + tally.skipped > 0;
  if (isLeft || diagnostics.some(isError)) return "Nothing to change now";
  return partial ? "Nothing to change in what was looked at" : "Nothing to change: the organization is as the file says";
}

/** What the plan took and what applying it takes, in requests and in time. */
export function costOf({ read, apply, seconds, per_minute, dearest }: Estimate): string {
  const reading = `Requests: ${figure(read)} made to plan`;
  const applying = apply === 0 ? "" : `; ${figure(apply)} to apply, ${roughly(seconds)} at ${per_minute} a minute on each route`;
  const sections = dearest.filter(({ requests }) => requests > 0).map(({ kind, requests }) => `${kind} ${figure(requests)}`);
  return `${reading}${applying}${sections.length === 0 ? "" : `. Dearest: ${sections.join(", ")}`}.`;
}

/** `12 changes`: those of the second pass are counted, and what comes or goes with another is not. */
export function countOf({ tally }: Pick<PlanView, "tally">): string {
  return counted(tally.create + tally.update + tally.replace + tally.delete + tally.deferred, "change");
}
