import type { Address, CollectionKey } from "../model/address.ts";
import { covering, type Pattern } from "../model/policy.ts";
import type { Collection, Desired, DesiredState, Live, LiveState, Reading } from "../model/resource.ts";
import { isIn, portionOf, type Portion, type Scope } from "../model/scope.ts";
import { bringFirstChildren, checkReferences, keepWhatIsUsed, loseChildren } from "./consequences.ts";
import { byAddress, Draft, sourceOf, type Difference } from "./draft.ts";
import { bring, keep, leave, remove } from "./entry.ts";
import { nameIn } from "./fold.ts";
import { join, withdraw } from "./join.ts";
import { lookalikes, refuseLookalike, tellLookalike } from "./lookalike.ts";
import { parentStanding } from "./place.ts";

export interface Surroundings {
  /** Milliseconds; for the rules for ages, and for ends. */
  readonly now: number;
  /** What is not compared, and counts as unmanaged. */
  readonly ignore?: readonly Pattern[];
  /** What is compared, where that is not all that the file says. */
  readonly scope?: Scope | undefined;
}

/**
 * What must be done so that the organization is as the file says. Pure: two values in, one value out, the same whatever
 * the order of the input. `now`, in milliseconds, serves the rules for ages alone.
 *
 * Absence means hands off: a collection that is not in `desired` is not looked at, one that is not in `live` belongs to
 * a parent that does not exist yet, and one that could not be read is left alone entirely.
 */
export function diff(desired: DesiredState, live: LiveState, { now, ignore = [], scope }: Surroundings): Difference {
  const draft = new Draft(desired, live);
  for (const [key, collection] of [...desired].sort(parentsFirst)) {
    const portion = portionOf(scope, collection);
    if (portion === undefined) continue;
    compareCollection(collection, live.get(key), { draft, desired, live, ignore, portion });
    judgeCollection(collection, live.get(key), { draft, now });
    announceEnds(collection, { draft, now, portion });
  }
  bringFirstChildren(draft);
  keepWhatIsUsed(draft);
  loseChildren(draft);
  checkReferences(draft, live);
  return draft.difference();
}

interface Comparing {
  readonly draft: Draft;
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly ignore: readonly Pattern[];
  readonly portion: Portion;
}

function compareCollection(
  collection: Collection,
  reading: Reading | undefined,
  { draft, desired, live, ignore, portion }: Comparing,
): void {
  if (reading !== undefined && "unread" in reading) return draft.report(reading.unread);
  const parent = parentStanding(collection, draft);
  if (parent === "unclear" || parent === "leaving") return;
  const entries = [...collection.wanted.values()].filter(({ address }) => isIn(portion, address)).sort(byAddress);
  if (parent === "awaited") {
    for (const entry of entries) if (entry.presence === "present") draft.waitFor(entry, `${collection.parent} is waited for`);
    return;
  }
  if (parent === "to be given" && collection.parent !== undefined) return deferBelow(collection.parent, entries, draft);
  if (parent === "given") return passOverBelowGiven(entries, draft);
  // No reading although the parent is there: what the collection refers to could not be read, which is reported there.
  if (reading === undefined && parent !== "to be created") return;
  draft.report(...(reading?.unclear ?? []));
  const rows = new Map((reading?.rows ?? []).map((row) => [row.address, parent === "foreign" ? foreign(row) : row]));
  const alike = lookalikes(collection, [...rows.values()], { desired, live });
  const isRefused = collection.kind.alikeBy?.then === "refuse";
  for (const [entry, row] of isRefused ? alike : []) {
    refuseLookalike(entry, row, draft);
    rows.delete(row.address);
  }
  const namesakes = namesakesIn(collection, reading?.rows ?? []);
  for (const entry of entries) {
    if (draft.unclear.has(entry.address)) continue;
    const row = rows.get(entry.address);
    const found = row?.standing === "absent" ? undefined : row;
    if (entry.presence === "absent") remove(entry, found, draft);
    else if (found !== undefined) keep(entry, found, draft);
    else if (entry.kind.joinsBy !== undefined) join(collection, entry, { draft, desired });
    else bring(entry, draft, { parent, namesake: namesakes.get(nameIn(entry.kind, entry.spec)) });
  }
  withdraw(collection, draft, { portion, ignore });
  for (const row of [...rows.values()].sort(byAddress)) {
    if (collection.wanted.has(row.address) || !isIn(portion, row.address)) continue;
    if (covering(ignore, row.address) === undefined) leave(row, draft, collection);
    else if (row.standing === "ours" && collection.unmanaged !== "leave") draft.keep(row);
  }
  for (const [entry, row] of isRefused ? [] : alike) tellLookalike(entry, row, draft);
}

/** A place that another resource gives holds all there is to hold, and the API takes nothing more for it. */
function passOverBelowGiven(entries: readonly Desired[], draft: Draft): void {
  for (const entry of entries) {
    if (entry.presence === "absent") continue;
    const message = `${entry.address} is not created: ${entry.ancestors.at(-1)} is given by itself and takes nothing more`;
    draft.report({ severity: "warning", code: "already-given", message, hint: "take it out", address: entry.address, ...sourceOf(entry) });
  }
}

/** What stands below a place that is not yet what it will be comes once that has happened. */
function deferBelow(place: Address, entries: readonly Desired[], draft: Draft): void {
  const until = draft.given.get(place);
  if (until === undefined) return;
  for (const entry of entries) draft.defer(entry, { until, because: `${place} comes with ${until}` });
}

const foreign = (row: Live): Live => (row.standing === "ours" ? { ...row, standing: "foreign" } : row);

/** What breaks the rule of its section is said, and nothing is done about it. */
function judgeCollection({ kind, rule }: Collection, reading: Reading | undefined, { draft, now }: { draft: Draft; now: number }): void {
  if (rule === undefined || reading === undefined || "unread" in reading) return;
  for (const { address, spec, standing } of [...reading.rows].sort(byAddress)) {
    const breach = standing === "ours" ? kind.judge?.(spec, rule, now) : undefined;
    if (breach !== undefined) draft.report({ severity: "warning", code: "rule-broken", message: `${address} ${breach}`, address });
  }
}

const announcedBefore = 7 * 86_400_000;

/** Access that ends by itself is told of a week ahead, to whoever would rather prolong it. */
function announceEnds({ wanted }: Collection, { draft, now, portion }: { draft: Draft; now: number; portion: Portion }): void {
  for (const entry of [...wanted.values()].sort(byAddress)) {
    const { address, until } = entry;
    if (until === undefined || !isIn(portion, address) || until - now > announcedBefore || !draft.rows.has(address)) continue;
    const message = `${address} ends by itself on ${new Date(until).toISOString().slice(0, 16).replace("T", " at ")} UTC`;
    draft.report({ severity: "warning", code: "ends-soon", message, address, ...sourceOf(entry) });
  }
}

/** Those that are gone for good, by name: they stand in the way of a creation unless the entry says otherwise. */
function namesakesIn({ kind }: Collection, rows: readonly Live[]): ReadonlyMap<string | undefined, Live> {
  if (!kind.claims?.includes("recreate")) return new Map();
  return new Map(rows.filter(({ standing }) => standing === "absent").map((row) => [nameIn(kind, row.spec), row]));
}

function parentsFirst(
  [a, { ancestors: aboveA }]: [CollectionKey, Collection],
  [b, { ancestors: aboveB }]: [CollectionKey, Collection],
): number {
  return aboveA.length - aboveB.length || (a < b ? -1 : 1);
}
