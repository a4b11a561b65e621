import { collectionKey, type Address } from "../../model/address.ts";
import { fieldsOf, impliedBy, type Change, type Drift, type PlanRequest, type Released } from "../../model/plan.ts";
import type { Desired, DesiredState, Live, LiveState } from "../../model/resource.ts";
import { canonical } from "../canonical.ts";
import type { Difference } from "../draft.ts";
import { rowsOf } from "../guards/guard.ts";

/** One side of a request against the organization as it is. */
export interface Side {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly difference: Pick<Difference, "changes" | "deferred" | "withheld">;
}

interface Request {
  /** By the head's names (`renamed`). */
  readonly base: Side;
  readonly head: Side;
  /** What the plan does: the head's changes without those that are held back. */
  readonly planned: readonly Change[];
}

/**
 * What a request changes by itself, what had drifted before it, and what nobody looks after any more. What would be done for the
 * base as well, in the same way, is not the request's.
 */
export function answersOf(request: Request): Pick<PlanRequest, "own" | "drift" | "released"> {
  const { base, head, planned } = request;
  const before = byAddress(base.difference.changes);
  const own = planned.filter((change) => !isSame(change, before.get(change.address))).map(({ address }) => address);
  const released = releasedIn(request);
  const gone = new Set(released.map(({ address }) => address));
  const open = new Set([...head.difference.changes, ...head.difference.withheld].map(({ address }) => address));
  const done = byAddress(planned);
  const drift = base.difference.changes
    .filter((change) => impliedBy(change) === undefined && !gone.has(change.address))
    .map((change): Drift => {
      const { kind, address, action } = change;
      return { kind, address, action, fields: fieldsOf(change), fate: open.has(address) ? fateOf(change, done.get(address)) : "adopted" };
    });
  return { own, drift: drift.toSorted(inOrder), released };
}

const byAddress = (changes: readonly Change[]): ReadonlyMap<Address, Change> => new Map(changes.map((change) => [change.address, change]));

const inOrder = (a: { readonly address: Address }, b: { readonly address: Address }): number => (a.address < b.address ? -1 : 1);

const isSame = (change: Change, other: Change | undefined): boolean =>
  change.action === other?.action && canonical(fieldsOf(change)) === canonical(fieldsOf(other));

function fateOf(drifted: Change, done: Change | undefined): Drift["fate"] {
  if (done === undefined) return "left";
  if (done.action !== drifted.action) return "changed";
  const set = new Map(fieldsOf(done).map(({ field, after: value }) => [field, canonical(value)]));
  return fieldsOf(drifted).every(({ field, after: value }) => set.get(field) === canonical(value)) ? "restored" : "changed";
}

/** Entries that are gone from the file while what they stood for is there, and stays. */
function releasedIn({ base, head }: Request): readonly Released[] {
  const rows = new Map(rowsOf(base.live).map((row) => [row.address, row]));
  const claimed = new Set(rowsOf(head.live).flatMap((row) => (isDeclared(row.address, row, head.desired) ? [identityOf(row)] : [])));
  const { changes, deferred } = head.difference;
  const touched = new Set([...changes, ...deferred].map(({ address }) => address));
  const isKept = (entry: Desired): boolean => ![entry.address, ...entry.ancestors].some((address) => touched.has(address));
  return [...base.desired.values()]
    .flatMap(({ wanted }) => [...wanted.values()])
    .flatMap((entry): readonly Released[] => {
      const row = rows.get(entry.address);
      if (entry.presence === "absent" || row === undefined || isDeclared(entry.address, entry, head.desired) || !isKept(entry)) return [];
      if (claimed.has(identityOf(row)) || isGiven(row, rows)) return [];
      const source = entry.sources[""];
      const { kind, address, ancestors } = entry;
      return [{ kind: kind.name, address, ancestors, spec: row.spec, ...(source && { source }) }];
    })
    .toSorted(inOrder);
}

function isDeclared(address: Address, { kind, ancestors }: Pick<Desired, "kind" | "ancestors">, desired: DesiredState): boolean {
  return desired.get(collectionKey(ancestors.at(-1), kind.name))?.wanted.has(address) === true;
}

/** The live thing behind a row, whatever it is called. */
const identityOf = ({ kind, ancestors, address, id }: Live): string => canonical([kind.name, ancestors.at(-1), id ?? address]);

/** What somebody has anyway is not left to them by this request. */
function isGiven({ kind, spec }: Live, rows: ReadonlyMap<Address, Live>): boolean {
  return kind.implicit?.(spec, (address) => rows.get(address)?.spec) !== undefined;
}
