import { counted } from "../model/listing.ts";
import type { Estimate } from "../model/plan.ts";
import { roughly } from "./phrase.ts";
import type { PlanView } from "./view.ts";

/** `4 to create, 2 to delete (3 more come or go with them); 1 deferred.` */
export function counts({ tally, complete }: Pick<PlanView, "tally" | "complete">): string {
  const done = (["create", "update", "replace", "delete"] as const).flatMap((action) =>
    tally[action] === 0 ? [] : [`${tally[action]} to ${action}`],
  );
  const implied = tally.implied === 0 ? "" : ` (${tally.implied} more ${tally.implied === 1 ? "comes or goes" : "come or go"} with them)`;
  const others = (["deferred", "withheld", "held", "waiting"] as const).flatMap((word) =>
    tally[word] === 0 ? [] : [`${tally[word]} ${word}`],
  );
  const changes = done.length === 0 ? nothing({ complete, others }) : `Plan: ${done.join(", ")}${implied}`;
  return `${[changes, ...others].join("; ")}.`;
}

function nothing({ complete, others }: { readonly complete: boolean; readonly others: readonly string[] }): string {
  if (!complete) return "Nothing to change in what could be read";
  return others.length > 0 ? "Nothing to change now" : "Nothing to change: the organization is as the file says";
}

/** What the plan took and what applying it takes, in requests and in time. */
export function costOf({ read, apply, seconds, per_minute, dearest }: Estimate): string {
  const reading = `Requests: ${read} made to plan`;
  const applying = apply === 0 ? "" : `; ${apply} to apply, ${roughly(seconds)} at ${per_minute} a minute on each route`;
  const sections = dearest.filter(({ requests }) => requests > 0).map(({ kind, requests }) => `${kind} ${requests}`);
  return `${reading}${applying}${sections.length === 0 ? "" : `. Dearest: ${sections.join(", ")}`}.`;
}

/** `12 changes`: those of the second pass are counted, and what comes or goes with another is not. */
export function countOf({ tally }: Pick<PlanView, "tally">): string {
  return counted(tally.create + tally.update + tally.replace + tally.delete + tally.deferred, "change");
}
