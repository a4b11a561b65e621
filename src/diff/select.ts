import { addressOf, lastName, type Address } from "../model/address.ts";
import { segmentOf, type Kind } from "../model/kind.ts";
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
  /** Why something stays for a reason of its own this time, as a clause. */
  readonly leaves?: (item: Pick<Change | Deferred, "kind" | "address" | "action">) => string | undefined;
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
export function select(
  { changes, deferred }: Pick<Selected, "changes" | "deferred">,
  { selection, kinds }: { readonly selection: Selection | undefined; readonly kinds: Kinds },
): Selected {
  if (selection === undefined) return { changes, deferred };
  const targeted = selection.target.length === 0 ? undefined : targetedIn({ changes, deferred }, selection.target, kinds);
  const left = leftOut(changes, { selection, targeted, kinds });
  const reasons = new Map([...left, ...deferred.flatMap((each) => laterReason(each, { selection, left, kinds }))]);
  const skipped = [...changes.filter((change) => impliedBy(change) === undefined), ...deferred].flatMap((each): readonly Skipped[] => {
    const reason = reasons.get(each.address);
    const { kind, address, action, source } = each;
    return reason === undefined ? [] : [{ kind, address, action, reason, ...(source && { source }) }];
  });
  const chosen = changes.filter(({ address }) => !left.has(address));
  const along =
    targeted === undefined
      ? []
      : chosen.filter((change) => coveringOf(change, selection.target, kinds) === undefined && impliedBy(change) === undefined);
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

type Kinds = ReadonlyMap<string, Kind>;
type Told = Pick<Change, "kind" | "address">;

/** Who asks for a person, or leaves one out, means the invitation too. */
function coveringOf({ kind, address }: Told, patterns: readonly Pattern[], kinds: Kinds): Pattern | undefined {
  const joining = [...kinds.values()].find(({ joinsBy }) => joinsBy?.kind.name === kind);
  const brought = joining && addressOf(undefined, segmentOf(joining), lastName(address));
  return covering(patterns, address) ?? (brought && covering(patterns, brought));
}

/** The targets with all that has to come before them, and what happens by any of these. */
function targetedIn(
  { changes, deferred }: Pick<Selected, "changes" | "deferred">,
  target: readonly Pattern[],
  kinds: Kinds,
): ReadonlySet<Address> {
  const isTold = (each: Told): boolean => coveringOf(each, target, kinds) !== undefined;
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const wanted = new Set<Address>();
  const want = (address: Address): void => {
    const change = byAddress.get(address);
    if (change === undefined || wanted.has(address)) return;
    wanted.add(address);
    change.after.forEach(want);
  };
  for (const change of changes) if (isTold(change)) want(change.address);
  for (const later of deferred) if (isTold(later)) want(later.until);
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
  readonly kinds: Kinds;
}

/** Why each change that is left out is. */
function leftOut(changes: readonly Change[], { selection, targeted, kinds }: Choice): ReadonlyMap<Address, string> {
  const direct = new Map(
    changes.flatMap((change) => {
      const reason = reasonFor(change, selection, kinds);
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

function reasonFor(item: Told & Pick<Change, "action">, { exclude, keeps, leaves }: Selection, kinds: Kinds): string | undefined {
  const { action } = item;
  const by = coveringOf(item, exclude, kinds);
  if (by !== undefined) return `excluded by ${by.address}`;
  const isKept = keeps === "what is deleted" && (action === "delete" || action === "replace");
  return isKept ? "deletions are left out" : leaves?.(item);
}

function laterReason(
  later: Deferred,
  { selection, left, kinds }: Omit<Choice, "targeted"> & { readonly left: ReadonlyMap<Address, string> },
): readonly (readonly [Address, string])[] {
  const { address, until, ancestors } = later;
  const waits = [until, ...ancestors].find((each) => left.has(each));
  const isOther = selection.target.length > 0 && coveringOf(later, selection.target, kinds) === undefined;
  const reason = reasonFor(later, selection, kinds) ?? (waits === undefined ? undefined : `it waits for ${waits}, which is left out`);
  if (reason !== undefined) return [[address, reason]];
  return isOther ? [[address, untargeted]] : [];
}

/** Patterns that stand for nothing there is or is to be: whoever wrote one means something else. */
export function unmatched(
  { target, exclude }: Selection,
  { desired, live }: { readonly desired: DesiredState; readonly live: LiveState },
): readonly Pattern[] {
  const declared = [...desired.values()].flatMap(({ wanted }) => [...wanted.values()]);
  const invited = declared.flatMap(({ kind: { joinsBy }, address }) =>
    joinsBy === undefined ? [] : [addressOf(undefined, segmentOf(joinsBy.kind), lastName(address))],
  );
  const addresses = [...[...declared, ...rowsOf(live)].map(({ address }) => address), ...invited];
  return [...target, ...exclude].filter((pattern) => !addresses.some((address) => covers(pattern, address)));
}
