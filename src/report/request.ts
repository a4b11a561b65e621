import { listed } from "../model/listing.ts";
import { impliedBy, type Change, type Drift, type Plan, type PlanRequest, type Skipped } from "../model/plan.ts";
import { escaped } from "./escape.ts";
import { driftItem, releasedItem, skippedItem } from "./item.ts";
import { changeSections, otherSections } from "./sections.ts";
import type { Part, Section } from "./view.ts";

/** What is carried out: of a request, what it changes by itself, and what had drifted before it. */
export function changeParts(plan: Plan): readonly Part[] {
  const { request, changes } = plan;
  if (request === undefined) return partOf(changeSections(plan));
  const isOwn = ownIn(plan, request);
  const own = changeSections({ ...plan, changes: changes.filter(isOwn) });
  const { policy_changes: _, ...rest } = plan;
  const restored = changeSections({ ...rest, changes: changes.filter((change) => !isOwn(change)) });
  const drifted = [...restored, ...driftSections(request.drift)];
  return [
    {
      title: `What this request changes, against ${escaped(baseText(request))}`,
      ...(own.length === 0 && { note: "Nothing." }),
      sections: own,
    },
    { title: "Drifted already", note: `${drifted.length === 0 ? "Nothing found. " : ""}${scopeText(plan, request)}`, sections: drifted },
  ];
}

/** What is not carried out now, and what nobody looks after any more. */
export function otherParts(plan: Plan): readonly Part[] {
  const { request, skipped = [] } = plan;
  const open = [...otherSections(plan), ...skippedSections(skipped)];
  if (request === undefined) return partOf(open);
  const items = request.released.map(releasedItem);
  const released: Section = { is: "released", title: "Not declared any more", note: "as it is live", items };
  return [
    ...partOf(open, "Will still differ after the merge"),
    ...(items.length === 0 ? [] : partOf([released], "No longer managed, stays as it is")),
  ];
}

const partOf = (sections: readonly Section[], title?: string): readonly Part[] =>
  sections.length === 0 ? [] : [{ ...(title !== undefined && { title }), sections }];

const baseText = ({ base: { name, commit } }: PlanRequest): string =>
  commit === undefined ? name : commit.startsWith(name) ? commit.slice(0, 12) : `${name} at ${commit.slice(0, 12)}`;

/** What happens by another change is told with that one. */
function ownIn({ changes }: Plan, { own }: PlanRequest): (change: Change) => boolean {
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const addresses = new Set(own);
  const isOwn = (change: Change): boolean => {
    const cause = byAddress.get(impliedBy(change) ?? change.address);
    return cause === undefined || cause === change ? addresses.has(change.address) : isOwn(cause);
  };
  return isOwn;
}

/** What is put right is told as the change that does it. */
function driftSections(drift: readonly Drift[]): readonly Section[] {
  const other = drift.filter(({ fate }) => fate !== "restored");
  if (other.length === 0) return [];
  return [{ is: "drift", title: "Not put back", note: "as the base has it, and as it is", items: other.map(driftItem) }];
}

/** Nobody may take a part for the whole. */
function scopeText({ scope }: Plan, { last_full_check: last }: PlanRequest): string {
  if (scope === undefined) return "All that the file says was compared.";
  // A plan may come from a file that somebody else has written.
  const isTime = last !== null && !Number.isNaN(Date.parse(last));
  const check = isTime ? `${new Date(last).toISOString().slice(0, 16).replace("T", " ")} UTC` : "never, as far as is known here";
  const places = scope.length === 0 ? "Nothing was looked at" : `Looked for only in ${placesText(scope)}`;
  return `${places}; last full check: ${check}.`;
}

/** `project/Search (4 sections), project/Labs/spend_limit`; the JSON names them all. */
function placesText(scope: readonly string[]): string {
  const places = new Map<string, string[]>();
  for (const each of scope) {
    const top = each.split("/").slice(0, 2).join("/");
    places.set(top, [...(places.get(top) ?? []), each]);
  }
  const texts = [...places].map(([top, [only = top, ...others]]) =>
    others.length === 0 ? only : `${top} (${others.length + 1} sections)`,
  );
  return listed(texts.map(escaped));
}

/** By why; the JSON has each of them. */
function skippedSections(skipped: readonly Skipped[]): readonly Section[] {
  const reasons = new Map<string, string[]>();
  for (const { reason, address } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), address]);
  if (skipped.length === 0) return [];
  const items = [...reasons].map(([reason, addresses]) => skippedItem(listed(addresses), reason));
  return [{ is: "skipped", title: "Not selected", note: "left out of this run, and still to be done", items }];
}

/** What a reader must know about the whole of the plan. */
export function notesOf({ selection, request, basis }: Plan): readonly string[] {
  const { target = [], exclude = [], no_delete: noDelete = false, taken_along: along = [] } = selection ?? {};
  const asked = [
    ...target.map((each) => `--target ${each}`),
    ...exclude.map((each) => `--exclude ${each}`),
    ...(noDelete ? ["--no-delete"] : []),
  ];
  return [
    ...(asked.length === 0 ? [] : [`A part of the changes only: ${asked.join(" ")}.`]),
    ...(along.length === 0 ? [] : [`Taken along, for a target needs it: ${listed(along)}.`]),
    ...(basis.partial
      ? [
          `Only what ${request === undefined ? "the targets need" : "the request touches"} was read; policy.deletions.percent is judged for the kinds that were read whole.`,
        ]
      : []),
  ].map(escaped);
}
