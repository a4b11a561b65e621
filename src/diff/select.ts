import type { Address } from "../model/address.ts";
import { impliedBy, type Change, type Deferred, type PlanSelection, type Skipped } from "../model/plan.ts";
import { covering, covers, type Pattern } from "../model/policy.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import { closure } from "./closure.ts";
import { rowsOf } from "./guards/guard.ts";

/** What of a plan a run is about. */
export interface Selection {
  /** None: everything. */
  readonly target: readonly Pattern[];
  readonly exclude: readonly Pattern[];
  /** Whether what is to be deleted, archived or withdrawn stays this time. */
  readonly keeps: "nothing" | "what is deleted";
}

export interface Selected {
  readonly changes: readonly Change[];
  readonly deferred: readonly Deferred[];
  readonly selection?: PlanSelection;
  readonly skipped?: readonly Skipped[];
}

/**
 * Takes out what is not wanted in this run, and what depends on it. What a wanted change needs comes along: the creation of its
 * parent, of what it refers to, and whatever else has to come first. `changes` are in order.
 */
export function select(changes: readonly Change[], deferred: readonly Deferred[], selection: Selection | undefined): Selected {
  if (selection === undefined) return { changes, deferred };
  const targeted = selection.target.length === 0 ? undefined : targetedIn(changes, deferred, selection.target);
  const left = leftOut(changes, { selection, targeted });
  const reasons = new Map([...left, ...deferred.flatMap((each) => laterReason(each, { selection, left }))]);
  const skipped = [...changes.filter((change) => impliedBy(change) === undefined), ...deferred].flatMap((each): readonly Skipped[] => {
    const reason = reasons.get(each.address);
    const { kind, address, action, source } = each;
    return reason === undefined ? [] : [{ kind, address, action, reason, ...(source && { source }) }];
  });
  const chosen = changes.filter(({ address }) => !left.has(address));
  const along =
    targeted === undefined ? [] : chosen.filter((change) => !isTold(change, selection.target) && impliedBy(change) === undefined);
  return {
    changes: chosen,
    deferred: deferred.filter(({ address }) => !reasons.has(address)),
    selection: {
      target: selection.target.map(({ address }) => address),
      exclude: selection.exclude.map(({ address }) => address),
      no_delete: selection.keeps === "what is deleted",
      taken_along: along.map(({ address }) => address),
    },
    skipped,
  };
}

const isTold = ({ address }: { readonly address: Address }, patterns: readonly Pattern[]): boolean =>
  covering(patterns, address) !== undefined;

/** The targets with all that has to come before them, and what happens by any of these. */
function targetedIn(changes: readonly Change[], deferred: readonly Deferred[], target: readonly Pattern[]): ReadonlySet<Address> {
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const wanted = new Set<Address>();
  const want = (address: Address): void => {
    const change = byAddress.get(address);
    if (change === undefined || wanted.has(address)) return;
    wanted.add(address);
    change.after.forEach(want);
  };
  for (const change of changes) if (isTold(change, target)) want(change.address);
  for (const later of deferred) if (isTold(later, target)) want(later.until);
  // In order: a cause stands before what happens by it.
  for (const change of changes) {
    const by = impliedBy(change);
    if (by !== undefined && wanted.has(by)) want(change.address);
  }
  return wanted;
}

const untargeted = "not among the targets";

interface Choice {
  readonly selection: Selection;
  readonly targeted: ReadonlySet<Address> | undefined;
}

/** Why each change that is left out is. */
function leftOut(changes: readonly Change[], { selection, targeted }: Choice): ReadonlyMap<Address, string> {
  const direct = new Map(
    changes.flatMap((change) => {
      const reason = reasonFor(change, selection);
      return reason === undefined ? [] : [[change.address, reason] as const];
    }),
  );
  const kept = closure(changes, direct, {
    upward: (below, reason) => `it would take ${below} along: ${reason}`,
    onward: (earlier) => `it waits for ${earlier}, which is left out`,
  });
  const others = changes.flatMap(({ address }) =>
    targeted === undefined || targeted.has(address) ? [] : [[address, untargeted] as const],
  );
  return new Map([...others, ...kept]);
}

function reasonFor({ address, action }: Pick<Change, "address" | "action">, { exclude, keeps }: Selection): string | undefined {
  const by = covering(exclude, address);
  if (by !== undefined) return `excluded by ${by.address}`;
  return keeps === "what is deleted" && (action === "delete" || action === "replace") ? "deletions are left out" : undefined;
}

function laterReason(
  later: Deferred,
  { selection, left }: { selection: Selection; left: ReadonlyMap<Address, string> },
): readonly (readonly [Address, string])[] {
  const { address, until, ancestors } = later;
  const waits = [until, ...ancestors].find((each) => left.has(each));
  const isOther = selection.target.length > 0 && !isTold(later, selection.target);
  const reason = reasonFor(later, selection) ?? (waits === undefined ? undefined : `it waits for ${waits}, which is left out`);
  if (reason !== undefined) return [[address, reason]];
  return isOther ? [[address, untargeted]] : [];
}

/** Patterns that stand for nothing there is or is to be: whoever wrote one means something else. */
export function unmatched(
  { target, exclude }: Selection,
  { desired, live }: { readonly desired: DesiredState; readonly live: LiveState },
): readonly Pattern[] {
  const addresses = [...[...desired.values()].flatMap(({ wanted }) => [...wanted.keys()]), ...rowsOf(live).map(({ address }) => address)];
  return [...target, ...exclude].filter((pattern) => !addresses.some((address) => covers(pattern, address)));
}
