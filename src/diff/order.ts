import { asAddress, type Address } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Live, LiveState } from "../model/resource.ts";
import { nameIn } from "./fold.ts";
import { Graph } from "./graph.ts";
import { grouped } from "./grouped.ts";
import { referencesOf } from "./references.ts";

/**
 * Fills in who waits for whom, and sorts so that every change comes after what it waits for.
 *
 * Nothing here is a table. A change waits for the creation of its ancestors and of what it refers to; a deletion waits
 * until nothing refers to what it deletes; a name is taken only after whoever bore it has let it go; on an exact list
 * the new comes before the old goes, so that nobody is without a role in between. Everything else may run at once.
 */
export function order(
  changes: readonly Change[],
  live: LiveState,
  { kinds, edges = [] }: { kinds: ReadonlyMap<string, Kind>; edges?: readonly Edge[] },
): readonly Change[] {
  const graph = new Graph(changes);
  const referrers = referrersIn(live);
  for (const change of changes)
    for (const earlier of requirementsOf(change, { graph, referrers, kinds })) graph.require(change.address, earlier);
  for (const [later, earlier] of edges) graph.require(later, earlier);
  for (const [later, earlier] of nameReleases(changes, live, kinds)) graph.prefer(later, earlier);
  for (const [later, earlier] of successions(changes, live)) graph.prefer(later, earlier);
  for (const [later, earlier] of exactLists(changes, kinds)) graph.prefer(later, earlier);
  return graph.sorted();
}

/** What guards ask for beyond what follows from references. */
export type Edge = readonly [later: Address, earlier: Address];

interface Known {
  readonly graph: Graph;
  readonly referrers: ReadonlyMap<Address, readonly Live[]>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

function requirementsOf(change: Change, { graph, referrers, kinds }: Known): readonly Address[] {
  if ((change.action === "create" || change.action === "delete") && change.implied !== undefined) return [change.implied];
  if (change.action === "delete") {
    return [
      ...graph.explicitDeletionsBelow(change.address),
      ...(referrers.get(change.address) ?? []).flatMap((row) => (graph.lets(row, change.address, kinds) ? [row.address] : [])),
    ];
  }
  const kind = kindOf(change, kinds);
  const targets = [...change.ancestors, ...referencesOf(kind, change.spec)];
  return targets.filter((address) => graph.change(address)?.action === "create");
}

function referrersIn(live: LiveState): ReadonlyMap<Address, readonly Live[]> {
  const rows = [...live.values()].flatMap((reading) => ("unread" in reading ? [] : reading.rows));
  const edges = rows.flatMap((row) => referencesOf(row.kind, row.spec).map((target) => ({ target, row })));
  return new Map([...grouped(edges, ({ target }) => target)].map(([target, all]) => [target, all.map(({ row }) => row)]));
}

/** Changes that take a name which another live resource of the same listing bears until it is renamed or deleted. */
function nameReleases(
  changes: readonly Change[],
  live: LiveState,
  kinds: ReadonlyMap<string, Kind>,
): readonly (readonly [Address, Address])[] {
  const bearers = new Map<string, Address>();
  for (const reading of live.values()) {
    for (const row of "unread" in reading ? [] : reading.rows) bearers.set(nameKey(row, row.kind, row.spec), row.address);
  }
  return changes.flatMap((change) => {
    if (change.action === "delete" || change.action === "replace") return [];
    const kind = kindOf(change, kinds);
    // Versions of one thing bear one name beside each other.
    if (kind.version !== undefined) return [];
    if (change.action === "update" && !change.fields.some(({ field }) => field === kind.key)) return [];
    const bearer = bearers.get(nameKey(change, kind, change.spec));
    return bearer === undefined || bearer === change.address ? [] : [[change.address, bearer] as const];
  });
}

const nameKey = ({ ancestors }: { readonly ancestors: readonly Address[] }, kind: Kind, spec: Change["spec"]): string =>
  JSON.stringify([ancestors.at(-1), kind.name, nameIn(kind, spec)]);

/** A superseded version goes after its successor is there and in use wherever this plan puts it. */
function successions(changes: readonly Change[], live: LiveState): readonly (readonly [Address, Address])[] {
  const rows = [...live.values()].flatMap((reading) => ("unread" in reading ? [] : reading.rows));
  const successors = new Map(
    rows.flatMap(({ address, supersededBy }) => (supersededBy === undefined ? [] : [[address, supersededBy] as const])),
  );
  if (successors.size === 0) return [];
  const users = grouped(
    changes.filter(({ action }) => action === "create").flatMap((change) => namesOf(change).map((target) => ({ target, change }))),
    ({ target }) => target,
  );
  return changes.flatMap((later) => {
    const olds = later.action === "delete" ? [later.address, ...namesOf(later)] : [later.address];
    return olds.flatMap((old) => {
      const successor = successors.get(old);
      const earlier = successor === undefined ? [] : [successor, ...(users.get(successor) ?? []).map(({ change }) => change.address)];
      return earlier.map((address) => [later.address, address] as const);
    });
  });
}

/** Addresses among a change's values. */
const namesOf = ({ spec }: Change): readonly Address[] =>
  Object.values(spec).flatMap((value) => (typeof value === "string" && value.includes("/") ? [asAddress(value)] : []));

function exactLists(changes: readonly Change[], kinds: ReadonlyMap<string, Kind>): readonly (readonly [Address, Address])[] {
  const lists = grouped(
    changes.filter((change) => kindOf(change, kinds).exact && !("implied" in change && change.implied !== undefined)),
    ({ kind, ancestors }) => JSON.stringify([kind, ancestors.at(-1)]),
  );
  return [...lists.values()].flatMap((list) =>
    list
      .filter(({ action }) => action === "delete")
      .flatMap((later) => list.filter(({ action }) => action === "create").map((earlier) => [later.address, earlier.address] as const)),
  );
}

function kindOf(change: Change, kinds: ReadonlyMap<string, Kind>): Kind {
  const kind = kinds.get(change.kind);
  if (kind === undefined) throw new Error(`no kind is named ${change.kind}`);
  return kind;
}
