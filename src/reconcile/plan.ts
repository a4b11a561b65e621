import { createHash } from "node:crypto";
import { diff } from "../diff/diff.ts";
import { order } from "../diff/order.ts";
import { incompleteView, withhold } from "../diff/withhold.ts";
import type { Address } from "../model/address.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Change, Deferred, Organization, Plan } from "../model/plan.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import { estimate, type RequestCount } from "./estimate.ts";

/** Grows by its second number where a member is added, by its first where one changes its meaning or goes. */
const formatVersion = "1.0";

export interface PlanInput {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly organization: Organization;
  /** Milliseconds; for the ages of keys. */
  readonly now: number;
  /** Values before our first change ever, by address. */
  readonly firstSeen?: ReadonlyMap<Address, Spec>;
  /** What reading took, by kind and route. */
  readonly read: readonly RequestCount[];
}

/** The plan: what is shown, and what is carried out. Pure, and the same for the same two states. */
export function planOf({ desired, live, kinds, organization, now, read, firstSeen }: PlanInput): Plan {
  const difference = diff(desired, live, now);
  const ordered = order(difference.changes, live, kinds);
  const { changes: bare, withheld: held } = withhold(ordered, incompleteView(ordered, live));
  const withheld = [...difference.withheld, ...held];
  const changes = bare.map((change) => withFirstSeen(change, firstSeen?.get(change.address)));
  const { waiting, unmanaged, diagnostics } = difference;
  // What follows from a change that is withheld does not come either.
  const gone = new Set(withheld.map(({ address }) => address));
  const deferred = difference.deferred.filter(({ until }) => !gone.has(until));
  return {
    format_version: formatVersion,
    organization,
    changes,
    deferred,
    withheld,
    waiting,
    unmanaged,
    diagnostics,
    requests: estimate({ changes, deferred, read, kinds }),
    complete: ![...live.values()].some((reading) => "unread" in reading),
    digest: digestOf(organization, changes, deferred),
  };
}

function withFirstSeen(change: Change, seen: Spec | undefined): Change {
  return change.action === "update" && seen !== undefined ? { ...change, first_seen: seen } : change;
}

/** Positions in the file and the wording of reasons may move without the plan being another one. */
function digestOf(organization: Organization, changes: readonly Change[], deferred: readonly Deferred[]): string {
  const said = {
    organization: organization.id ?? organization.host,
    changes: changes.map(unworded),
    deferred: deferred.map(unworded),
  };
  return createHash("sha256").update(JSON.stringify(said, sortedKeys)).digest("hex").slice(0, 16);
}

/** The order of keys in the file, or in an answer, says nothing. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unworded(item: Change | Deferred): Readonly<Record<string, unknown>> {
  return { ...item, source: undefined, reason: undefined, first_seen: undefined };
}
