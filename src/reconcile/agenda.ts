import { grouped } from "../diff/grouped.ts";
import { collectionKey, parentOf, type CollectionKey } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { ancestorsOf, type Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Collection, DesiredState, LiveState, Reading } from "../model/resource.ts";
import { perMinute, type Allowances } from "./estimate.ts";
import { forecast, pathOf } from "./forecast.ts";
import { targetsIn } from "./interest.ts";

export interface AgendaOptions {
  /** Seconds that reading may take. */
  readonly seconds: number;
  /** Readings of earlier runs, of the same desired state. */
  readonly earlier: LiveState;
  readonly allowances?: Allowances | undefined;
}

/**
 * Readings that are not made this time, because making all of them takes too long: those of earlier runs stand in for them, and what was
 * never read is unread. A section that takes too long is read in turn, what was read longest ago first; every other one is read whole.
 */
export function notThisTime(desired: DesiredState, { seconds, earlier, allowances }: AgendaOptions): LiveState {
  const left = new Map<CollectionKey, Reading>();
  const dear = forecast(desired, allowances).filter((cost) => cost.seconds > seconds);
  const collections = grouped(desired.values(), ({ kind }) => kind);
  for (const { kind } of dear.toSorted((a, b) => ancestorsOf(a.kind).length - ancestorsOf(b.kind).length)) {
    const why = inTurn(kind);
    const route = kind.api.list ?? kind.api.read ?? "";
    const affordable = (Math.floor(seconds / 60) + 1) * (allowances?.(route) ?? perMinute);
    const own = (collections.get(kind) ?? []).toSorted((a, b) => ageOf(earlier, a) - ageOf(earlier, b));
    const due = new Set<string>();
    for (const collection of own) {
      const path = pathOf(collection);
      if (due.size < affordable) due.add(path);
      if (due.has(path)) continue;
      const key = keyOf(collection);
      left.set(key, earlier.get(key) ?? { kind, ancestors: collection.ancestors, unread: why });
    }
  }
  return new Map([...left, ...belowUnread(desired, left)]);
}

/** What hangs below something that was never read cannot be read either. */
function belowUnread(desired: DesiredState, left: LiveState): LiveState {
  const below = new Map<CollectionKey, Reading>();
  for (const [key, { kind, ancestors }] of desired) {
    const above = ancestorsOf(kind).map((each, index) => left.get(collectionKey(ancestors[index - 1], each.name)));
    const unread = above.find((reading) => reading !== undefined && "unread" in reading);
    if (unread !== undefined && "unread" in unread) below.set(key, { kind, ancestors, unread: unread.unread });
  }
  return below;
}

const keyOf = ({ parent, kind }: Collection): CollectionKey => collectionKey(parent, kind.name);

function ageOf(earlier: LiveState, collection: Collection): number {
  const reading = earlier.get(keyOf(collection));
  return (reading !== undefined && "rows" in reading && reading.at) || 0;
}

function inTurn({ section, name }: Kind): Diagnostic {
  return {
    severity: "warning",
    code: "not-read",
    message: `not all of ${section} (${name}) has been read yet: it takes longer than one run may, and is read in turn`,
    hint: "nothing in what was not read is compared, created or deleted",
  };
}

/** Nothing is written by what is older. */
const STALE_MS = 600_000;

/** Without the readings that these changes depend on and that are too old to write by; undefined where there are none. */
export function withoutStale(
  live: LiveState,
  changes: readonly Change[],
  { kinds, now }: { kinds: ReadonlyMap<string, Kind>; now: number },
): LiveState | undefined {
  const needed = new Set(changes.flatMap((change) => keysFor(change, kinds)));
  // Either way: a reading from the future is of no known age since the clock was put right.
  const stale = [...live].filter(
    ([key, reading]) => needed.has(key) && "rows" in reading && reading.at !== undefined && Math.abs(now - reading.at) > STALE_MS,
  );
  if (stale.length === 0) return undefined;
  const fresh = new Map(live);
  for (const [key] of stale) fresh.delete(key);
  return fresh;
}

/** Where a change takes place, and where all that is above it and all that it names is found. */
function keysFor(change: Change, kinds: ReadonlyMap<string, Kind>): readonly CollectionKey[] {
  const kind = kinds.get(change.kind);
  if (kind === undefined) return [];
  const line = [...ancestorsOf(kind), kind].map((each, index) => collectionKey(change.ancestors[index - 1], each.name));
  const named = targetsIn(kind, change.spec).map((target) => collectionKey(parentOf(target.address), target.kind.name));
  return [...line, ...named];
}
