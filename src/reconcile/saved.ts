import { compare } from "../diff/compare.ts";
import { rowsOf } from "../diff/guards/guard.ts";
import { nameIn } from "../diff/fold.ts";
import { needed } from "../diff/lacking.ts";
import { referencesOf } from "../diff/references.ts";
import { addressOf, collectionKey, lastName, parentOf, type Address, type RemoteId } from "../model/address.ts";
import type { Spec } from "../model/field.ts";
import { byName, segmentOf, type Kind } from "../model/kind.ts";
import { fieldsOf, idOf, impliedBy, type Change, type Deferred, type Plan, type Withheld } from "../model/plan.ts";
import type { Live, LiveState } from "../model/resource.ts";
import { joined, type Scope } from "../model/scope.ts";
import { narrowed } from "./narrow.ts";
import { digestOf, type PlanDraft } from "./plan.ts";
import { judged } from "./sync.ts";
import type { Prepared, Reader, Task } from "./task.ts";

export type Renewed =
  | { readonly prepared: Prepared; /** What was planned and is so already. */ readonly done: readonly Address[] }
  /** Why nothing of it may be done: one sentence for each change that is not what was planned any more. */
  | { readonly stale: readonly string[] };

/**
 * What of a saved plan is still to be done. What it touches is read again: what is done already is dropped, what has moved
 * another way makes all of it stale. What fell due since is not in the plan, and waits for the next one.
 *
 * @param task what the files say now; the policy that the plan was judged by judges along
 * @throws ApiError as `prepare` does
 */
export async function renewed(saved: Plan, task: Task, reader: Reader): Promise<Renewed> {
  const kinds = byName(reader.kinds);
  const { policy, in_force: before } = saved.basis;
  const inForce = before === undefined ? [policy] : [before, policy];
  const again = { ...task, inForce, basis: saved.basis };
  const draft = await narrowed(again, reader, { begin: touchedBy(saved, kinds), lacks: needed, among: parentsNamed(saved, kinds) });
  const accepted = saved.withheld.filter(({ approval }) => approval !== undefined && task.approvals?.includes(approval));
  const found = comparison(saved, { draft, accepted });
  if (found.stale.length > 0) return { stale: found.stale };
  const others = task.approvals?.filter((approval) => !accepted.some((each) => each.approval === approval));
  const judge = (allowed: ReadonlySet<Address>): Promise<Prepared> =>
    judged(restricted(draft, allowed, saved), { task: { ...again, approvals: others, accepted }, reader });
  const prepared = await judge(found.allowed);
  const freed = freedIn(prepared.plan, saved, accepted);
  if (freed.size === 0) return { prepared, done: found.done };
  const less = await judge(new Set([...found.allowed].filter((address) => !freed.has(address))));
  const withheld = [...less.plan.withheld, ...saved.withheld.filter(({ address }) => freed.has(address))];
  return { prepared: { ...less, plan: { ...less.plan, withheld } }, done: found.done };
}

/** What was withheld, and what nobody objects to any more though nobody accepted it: a person has approved a plan without it. */
function freedIn({ changes }: Plan, saved: Plan, accepted: readonly Withheld[]): ReadonlySet<Address> {
  // One approval is for all that a guard objects to, and with it goes what it held back meanwhile.
  const guards = new Set(accepted.map(({ guard }) => guard));
  const left = new Set(saved.withheld.flatMap(({ guard, address }) => (guards.has(guard) ? [] : [address])));
  return new Set(changes.flatMap(({ address }) => (left.has(address) ? [address] : [])));
}

/** Where the plan's changes are, or follow from. */
function touchedBy({ changes, deferred, withheld }: Plan, kinds: ReadonlyMap<string, Kind>): Scope {
  return [...changes, ...deferred, ...withheld]
    .map(({ kind: name, ancestors, address }): Scope => {
      const own = kinds.get(name);
      const joining = [...kinds.values()].find(({ joinsBy }) => joinsBy !== undefined && joinsBy.kind === own);
      const kind = joining ?? own;
      if (kind === undefined) return new Map();
      // Of two invitations of one person each has its id behind its name.
      const names = [lastName(address), lastName(address).replace(/~[^~]*$/, "")];
      const entries = joining === undefined ? [address] : names.map((each) => addressOf(undefined, segmentOf(joining), each));
      return new Map([[collectionKey(ancestors.at(-1), kind.name), kind.api.find === undefined ? "all" : new Set(entries)]]);
    })
    .reduce(joined, new Map());
}

/** What the plan's changes refer to lies below these. */
function parentsNamed({ changes, deferred, withheld }: Plan, kinds: ReadonlyMap<string, Kind>): ReadonlySet<Address> {
  const specs = withheld.map(({ kind, fields }) => ({
    kind,
    spec: Object.fromEntries(fields.map((each) => [each.field, each.before ?? each.after])),
  }));
  return new Set(
    [...changes, ...deferred, ...specs].flatMap(({ kind: name, spec }) => {
      const kind = kinds.get(name);
      return kind === undefined ? [] : referencesOf(kind, spec).flatMap((address) => parentOf(address) ?? []);
    }),
  );
}

interface Comparison {
  readonly allowed: ReadonlySet<Address>;
  readonly done: readonly Address[];
  readonly stale: readonly string[];
}

function comparison(saved: Plan, { draft, accepted }: { draft: PlanDraft; accepted: readonly Withheld[] }): Comparison {
  const now = new Map(draft.changes.map((change) => [change.address, change]));
  const allowed = new Set<Address>();
  const done: Address[] = [];
  const stale: string[] = [];
  for (const planned of saved.changes) {
    const change = now.get(planned.address);
    const reading = draft.live.get(collectionKey(planned.ancestors.at(-1), planned.kind));
    if (reading !== undefined && "unread" in reading) stale.push(`${planned.address}: ${reading.unread.message}`);
    else if (change === undefined) {
      if (isDone(planned, draft) || impliedBy(planned) !== undefined) done.push(planned.address);
      else stale.push(`${planned.address}: to ${planned.action} it is not asked for any more`);
    } else if (isWithin(change, planned)) allowed.add(planned.address);
    else stale.push(`${planned.address}: ${howMoved(change, planned)}`);
  }
  for (const later of saved.deferred) {
    const change = now.get(later.address);
    if (change !== undefined && isWithinDeferred(change, later)) allowed.add(later.address);
  }
  for (const withheld of saved.withheld) {
    const change = now.get(withheld.address);
    if (change === undefined) continue;
    if (isAsWithheld(change, withheld)) allowed.add(withheld.address);
    else if (accepted.includes(withheld)) stale.push(`${withheld.address}: it is not what was approved any more`);
  }
  stale.push(...orphans(draft, allowed));
  return { allowed, done, stale };
}

/** A planned change that needs something which is not there, and whose creation is not in the plan. */
function orphans({ changes, kinds }: PlanDraft, allowed: ReadonlySet<Address>): readonly string[] {
  const missing = new Set(changes.flatMap(({ action, address }) => (action === "create" && !allowed.has(address) ? [address] : [])));
  return changes.flatMap(({ address, ancestors, kind, spec, action }) => {
    if (!allowed.has(address) || action === "delete") return [];
    const needed = [...ancestors, ...referencesOf(kinds.get(kind)!, spec)].find((each) => missing.has(each));
    return needed === undefined ? [] : [`${address}: it needs ${needed}, which is gone and is not in the plan`];
  });
}

function restricted(draft: PlanDraft, allowed: ReadonlySet<Address>, { deferred }: Plan): PlanDraft {
  const changes = draft.changes
    .filter(({ address }) => allowed.has(address))
    .map((change) => ({ ...change, after: change.after.filter((address) => allowed.has(address)) }));
  const planned = new Map(deferred.map((each) => [each.address, each]));
  const later = draft.difference.deferred.filter((each) => {
    const before = planned.get(each.address);
    return before !== undefined && before.action === each.action && isSame(before.spec, each.spec);
  });
  return { ...draft, changes, difference: { ...draft.difference, deferred: later } };
}

/** Whether it is what was shown with an approval, value by value. */
function isAsWithheld(change: Change, { action, fields, id }: Withheld): boolean {
  return change.action === action && !isOther(change, id) && isSame(fieldsOf(change), fields);
}

/** Whether another one bears the name now: what was planned was about the one that is gone. */
const isOther = (change: Change, planned: RemoteId | undefined): boolean => {
  const id = idOf(change);
  return id !== undefined && planned !== undefined && id !== planned;
};

/** Whether the change does what was planned, or what a run that stopped half-way has left of it. */
function isWithin(change: Change, planned: Change): boolean {
  if (isOther(change, idOf(planned))) return false;
  if (change.action === "delete") return planned.action === "delete" && isSame(change.spec, planned.spec);
  if (change.action === "create") return (planned.action === "create" || planned.action === "replace") && isSame(change.spec, planned.spec);
  if (planned.action === "create")
    return change.action === "update" && change.fields.every(({ field, after }) => isSame(after, planned.spec[field]));
  if (planned.action !== change.action) return false;
  return change.fields.every(({ field, before, after }) =>
    planned.fields.some((each) => each.field === field && isSame(each.before, before) && isSame(each.after, after)),
  );
}

function isWithinDeferred(change: Change, { action, spec }: Deferred): boolean {
  if (action === "delete") return change.action === "delete";
  if (change.action === "delete" || change.action === "replace") return false;
  return change.action === "create" ? isSame(change.spec, spec) : change.fields.every(({ field, after }) => isSame(after, spec[field]));
}

function howMoved(change: Change, planned: Change): string {
  if (isOther(change, idOf(planned))) return "another one bears its name now";
  if (change.action !== planned.action) return `it was to ${planned.action}, and is to ${change.action} now`;
  if (change.action !== "update" || planned.action !== "update") return "its values are not those that were planned";
  const moved = change.fields.find(
    ({ field, before, after }) =>
      !planned.fields.some((each) => each.field === field && isSame(each.before, before) && isSame(each.after, after)),
  );
  const was = planned.fields.find(({ field }) => field === moved?.field);
  if (moved === undefined || was === undefined) return `\`${moved?.field}\` was not in the plan`;
  const side = isSame(moved.after, was.after) ? "before" : "after";
  const [then, now] = [was[side], moved[side]].map((value) => JSON.stringify(value));
  return side === "before"
    ? `\`${moved.field}\` was ${then} and is ${now}`
    : `\`${moved.field}\` was to become ${then}, and is to become ${now}`;
}

/** Whether it is so already, though this run has not done it: by an earlier one, or by hand. */
function isDone(planned: Change, { live, kinds }: PlanDraft): boolean {
  const kind = kinds.get(planned.kind);
  const row = rowAt(planned, live);
  if (planned.action === "delete") return row === undefined;
  if (kind === undefined) return false;
  if (row === undefined) return hasJoined(planned, { live, kinds }) || hasNamesake(planned, { live, kinds });
  if (planned.action === "update")
    return planned.fields.every(({ field, after }) => compare(kind, { [field]: after }, row.spec).length === 0);
  return compare(kind, planned.spec, row.spec).length === 0;
}

/** Somebody whom the plan invites has come in the meantime. */
function hasJoined({ kind: name, spec }: Change, { live, kinds }: Pick<PlanDraft, "live" | "kinds">): boolean {
  const invitation = kinds.get(name);
  return rowsOf(live).some(({ kind, spec: own }) => {
    return invitation !== undefined && kind.joinsBy?.kind === invitation && nameIn(kind, own) === nameIn(invitation, spec);
  });
}

/** One of several that bear its name is what was planned: another invitation of the same person. */
function hasNamesake({ kind: name, ancestors, spec }: Change, { live, kinds }: Pick<PlanDraft, "live" | "kinds">): boolean {
  const kind = kinds.get(name);
  const reading = live.get(collectionKey(ancestors.at(-1), name));
  if (kind === undefined || reading === undefined || "unread" in reading) return false;
  return reading.rows.some(
    (row) => row.standing !== "absent" && nameIn(kind, row.spec) === nameIn(kind, spec) && compare(kind, spec, row.spec).length === 0,
  );
}

function rowAt({ kind, ancestors, address }: Change, live: LiveState): Live | undefined {
  const reading = live.get(collectionKey(ancestors.at(-1), kind));
  if (reading === undefined || "unread" in reading) return undefined;
  return reading.rows.find((row) => row.address === address && row.standing !== "absent");
}

/** A plan that was written to a file has lost what JSON does not keep, and nothing else. */
const isSame = (a: unknown, b: unknown): boolean => digestOf([withoutNothing(a)]) === digestOf([withoutNothing(b)]);

const withoutNothing = (value: unknown): unknown => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Spec));
