import { asksForIdentity } from "../diff/guards/owners.ts";
import { guards } from "../diff/judge.ts";
import { projected } from "../diff/projected.ts";
import { collectionKey, type Address, type CollectionKey } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { byName, type Kind } from "../model/kind.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Change, Deferred, PlanBase, Waiting, Withheld } from "../model/plan.ts";
import type { Collection, Desired, DesiredState, LiveState } from "../model/resource.ts";
import { execute } from "./execute.ts";
import type { Execution } from "./execution.ts";
import { within } from "./forecast.ts";
import { Identities } from "./identities.ts";
import { narrowed, scopeOf } from "./narrow.ts";
import { observe } from "./observe.ts";
import { draftOf, planOf, type PlanDraft } from "./plan.ts";
import { Rechecks } from "./recheck.ts";
import { shown } from "./shown.ts";
import { besideOf } from "./beside.ts";
import type { Base, Means, Prepared, Reader, Task } from "./task.ts";

/** Reads, and plans. Holds nothing that could write. @throws ApiError as `observe` does */
export async function prepare(task: Task, reader: Reader): Promise<Prepared> {
  const scope = scopeOf(task);
  return judged(scope === undefined ? await drafted(task, reader) : await narrowed(task, reader, { begin: scope }), { task, reader });
}

/** Reads and compares; nobody has objected to anything yet. `known`: readings that need not be made again. @throws ApiError as `observe` does */
export async function drafted({ desired, policy, budget }: Task, reader: Reader, known?: LiveState): Promise<PlanDraft> {
  const { client, kinds, signal, now, allowances } = reader;
  const affordable = budget === undefined ? { desired, unread: new Map() } : within(budget, desired, allowances);
  const read = await observe(affordable.desired, { client, kinds, signal, now, ...(known && { known }) });
  const draft = (found: LiveState): PlanDraft =>
    draftOf({ desired, live: new Map([...affordable.unread, ...found]), kinds: byName(kinds), policy, now: now() });
  const first = draft(read);
  const besides = besideOf(first);
  if (besides.size === 0) return first;
  return draft(await observe(new Map([...besides, ...affordable.desired]), { client, kinds, signal, now, known: read }));
}

/** `among`: the guards that judge; all of them, where nothing is said. */
export async function judged(
  draft: PlanDraft,
  { task, reader, among }: { task: Task; reader: Reader; among?: readonly string[] },
): Promise<Prepared> {
  const { inForce, approvals, accepted, basis, base, selection, notes } = task;
  const identity = asksForIdentity(draft.changes, draft.live, draft.kinds) ? await reader.identity() : undefined;
  const plan = planOf(draft, {
    organization: reader.organization(),
    identity,
    inForce,
    approvals,
    accepted,
    basis,
    selection,
    notes,
    request: base && { base: nameOf(base), lastFullCheck: reader.lastFullCheck?.() },
    read: reader.requests(),
    firstSeen: reader.firstSeen?.(),
    allowances: reader.allowances,
    guards: guards.filter(({ name }) => among === undefined || among.includes(name)),
  });
  return { task, live: draft.live, plan };
}

const nameOf = ({ name, commit }: Base): PlanBase => ({ name, ...(commit !== undefined && { commit }) });

export interface Result {
  readonly outcomes: readonly Outcome[];
  /** What the second pass found still to be brought by somebody else. */
  readonly waiting: readonly Waiting[];
  /** What the second pass could not read or refused to do; the plan did not know of it yet. */
  readonly diagnostics: readonly Diagnostic[];
  readonly withheld: readonly Withheld[];
}

/**
 * Carries out a plan, and then, once, what it deferred: settings that the API makes together with a project can only be
 * compared and set when it is there. The second pass may set nothing but what the plan listed as deferred.
 */
export async function carryOut(prepared: Prepared, reader: Reader, run: Means): Promise<Result> {
  const kinds = byName(reader.kinds);
  const { live, plan, task } = prepared;
  const identities = new Identities(live, reader.kinds);
  const outcomes = await execute(plan.changes, { ...run, kinds, identities, live, recheck: rechecksFor(prepared, reader) });
  const applied = outcomes.flatMap(({ status, change }) => (status === "applied" ? [change] : []));
  const due = dueAfter(applied, plan.deferred);
  if (due.length === 0 || run.stop.aborted) return { outcomes, waiting: [], diagnostics: [], withheld: [] };
  const idOf = (address: Address) => (identities.isFresh(address) ? identities.idOf(address) : undefined);
  const desired = onlyDeferred(task.desired, due, kinds);
  const known = new Map([...projected(live, applied, { kinds, idOf })].filter(([key]) => !desired.has(key)));
  // What a person accepted, or left out, was in the first plan; of this one the same approvals would seem to accept nothing.
  const accepted = [...(task.accepted ?? []), ...dueAlong(due)];
  const later = { ...task, desired, approvals: undefined, accepted, base: undefined, selection: undefined };
  const second = await shown(due, run, async () =>
    judged(await drafted(later, reader, known), { task: later, reader, among: inSecondPass }),
  );
  if (second === undefined) return { outcomes, waiting: [], diagnostics: [], withheld: [] };
  const more = await execute(second.plan.changes, {
    ...run,
    kinds,
    identities: new Identities(second.live, reader.kinds),
    live: second.live,
    recheck: rechecksFor(second, reader),
  });
  const { waiting, diagnostics, withheld } = second.plan;
  return { outcomes: [...outcomes, ...more], waiting, diagnostics, withheld };
}

/**
 * The brakes have counted what is deferred already, and what is set on a new project cuts nothing. What a person has to be asked about
 * nobody could be: it is left to the next run.
 */
const inSecondPass: readonly string[] = ["incomplete-view", "owners", "protect", "policy-in-force", "irreversible", "released"];

/** What comes with something new gathered behind no hold: whoever approved that one has approved it too. */
function dueAlong(due: readonly Deferred[]): readonly Pick<Withheld, "guard" | "address">[] {
  return due.flatMap(({ address, ancestors, until }) => (ancestors.includes(until) ? [{ guard: "released", address }] : []));
}

function dueAfter(applied: readonly Change[], deferred: readonly Deferred[]): readonly Deferred[] {
  const done = new Set<Address>(applied.map(({ address }) => address));
  return deferred.filter(({ until }) => done.has(until));
}

function rechecksFor(prepared: Prepared, reader: Reader): NonNullable<Execution["recheck"]> {
  const rechecks = new Rechecks({ ...prepared, reader });
  return (change) => rechecks.movedSince(change);
}

/** Nothing but the deferred entries; one that is deferred because it is not declared is wanted absent. */
function onlyDeferred(desired: DesiredState, due: readonly Deferred[], kinds: ReadonlyMap<string, Kind>): DesiredState {
  const narrow = new Map<CollectionKey, Collection & { readonly wanted: Map<Address, Desired> }>();
  for (const { address, kind: name, ancestors, reason, spec } of due) {
    const kind = kinds.get(name)!;
    const parent = ancestors.at(-1);
    const key = collectionKey(parent, name);
    const collection = narrow.get(key) ?? { kind, ancestors, unmanaged: "leave" as const, wanted: new Map(), ...(parent && { parent }) };
    const entry = desired.get(key)?.wanted.get(address);
    const gone: Desired = { kind, address, ancestors, spec, presence: "absent", because: reason, claims: { previously: [] }, sources: {} };
    collection.wanted.set(address, entry ?? gone);
    narrow.set(key, collection);
  }
  return narrow;
}
