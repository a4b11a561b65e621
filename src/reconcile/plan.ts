import { createHash } from "node:crypto";
import { canonical } from "../diff/canonical.ts";
import { diff } from "../diff/diff.ts";
import type { Difference } from "../diff/draft.ts";
import { rowsOf, type Guard, type Identity } from "../diff/guards/guard.ts";
import { ownersMissing } from "../diff/guards/owners.ts";
import { ownersFirst } from "../diff/guards/ownership.ts";
import { hold } from "../diff/hold.ts";
import { judge, type Judgement } from "../diff/judge.ts";
import { KnownAs } from "../diff/known-as.ts";
import { order } from "../diff/order.ts";
import { policyChanges } from "../diff/policy-changes.ts";
import { answersOf, type Side } from "../diff/request/answers.ts";
import { select, type Selection } from "../diff/select.ts";
import { strangersIn } from "../diff/strangers.ts";
import { straysIn, strayPattern } from "../diff/stray.ts";
import { uninvited } from "../diff/uninvited.ts";
import { widenings } from "../diff/widening/widening.ts";
import { withhold, type Objected } from "../diff/withhold.ts";
import type { Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import {
  fieldsOf,
  idOf,
  impliedBy,
  type Basis,
  type Change,
  type Deferred,
  type Organization,
  type Plan,
  type PlanBase,
  type Widening,
  type Withheld,
} from "../model/plan.ts";
import type { Hold, Policy } from "../model/policy.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import { isWhole, kindsWhole, placesIn, type Scope } from "../model/scope.ts";
import { estimate, type Allowances, type RequestCount } from "./estimate.ts";

/** Grows by its second number where a member is added, by its first where one changes its meaning or goes. */
export const formatVersion = "1.4";

export interface DraftInput {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly policy: Policy;
  /** Milliseconds. */
  readonly now: number;
  /** What was compared, where that is not all that the file says. */
  readonly scope?: Scope | undefined;
}

/** All that differs, in order, before anybody objects to it. */
export interface PlanDraft extends DraftInput {
  readonly difference: Difference;
  readonly changes: readonly Change[];
  /** What would be done for the base of a request. */
  readonly base?: Side;
}

export function draftOf(input: DraftInput): PlanDraft {
  const { desired, live, kinds, policy, now, scope } = input;
  const difference = diff(desired, live, { now, ignore: policy.ignore, scope });
  const edges = ownersFirst(difference.changes, live, kinds);
  return { ...input, difference, changes: order(difference.changes, live, { kinds, edges }) };
}

export interface PlanInput {
  readonly organization: Organization;
  /** Whose key this is; needed where the draft asks for it. */
  readonly identity?: Identity | undefined;
  /** Policies that hold until the file's does. The strictest of all judges, and what changes is told against the first. */
  readonly inForce?: readonly Policy[] | undefined;
  /** What an earlier plan was made from: it may know of more than was read now. */
  readonly basis?: Pick<Basis, "totals" | "partial"> | undefined;
  /** What of it is wanted in this run. */
  readonly selection?: Selection | undefined;
  readonly notes?: readonly Diagnostic[] | undefined;
  readonly request?: { readonly base: PlanBase; readonly lastFullCheck: string | undefined } | undefined;
  /** Approvals that a person gave for what earlier plans withheld. */
  readonly approvals?: readonly string[] | undefined;
  /** Objections that were accepted one by one. */
  readonly accepted?: readonly Pick<Withheld, "guard" | "address">[] | undefined;
  /** Values before our first change ever, by address. */
  readonly firstSeen?: ReadonlyMap<Address, Spec> | undefined;
  /** What reading took, by kind and route. */
  readonly read: readonly RequestCount[];
  /** What each route is known to allow. */
  readonly allowances?: Allowances | undefined;
  /** All of them, where nothing is said. */
  readonly guards?: readonly Guard[] | undefined;
}

/** The plan: what is shown, and what is carried out. Pure, and the same for the same two states. */
export function planOf(draft: PlanDraft, input: PlanInput): Plan {
  const { difference, live, kinds, policy, desired, now, scope } = draft;
  const { organization, inForce: [inForce, ...others] = [] } = input;
  const policies = [policy, ...(inForce === undefined ? [] : [inForce]), ...others];
  const { totals, partial } = totalsOf(draft, input.basis);
  const selected = select({ changes: draft.changes, deferred: difference.deferred }, { selection: input.selection, kinds });
  const known = new KnownAs({ live, kinds, changes: selected.changes, base: draft.base?.desired });
  const strays = straysIn(policy, { desired, live, kinds, known });
  const free = hold(selected.changes, { holds: holdsIn(policies), live, kinds, now, known });
  const judgements = judge(
    {
      changes: free.changes,
      deferred: selected.deferred,
      live,
      kinds,
      identity: input.identity,
      totals,
      now,
      known,
      stray: strays.map(({ pattern }) => pattern),
    },
    policies,
    input.guards,
  );
  const approvals = input.approvals ?? [];
  const { objected, unused } = objectionsIn(judgements, free.changes, {
    organization,
    approvals,
    accepted: new Set((input.accepted ?? []).map(({ guard, address }) => `${guard} ${address}`)),
  });
  const { changes: bare, withheld } = withhold(free.changes, objected);
  const widening = widenings(bare, { live, kinds });
  const changes = bare.map((change) => widened(withFirstSeen(change, input.firstSeen?.get(change.address)), widening));
  // Whoever approves must see what would be widened with the rest.
  const wider = withheld.length === 0 ? widening : widenings(free.changes, { live, kinds });
  const notDone = [...difference.withheld, ...withheld];
  const deferred = stillDue(selected.deferred, [...notDone, ...free.held]);
  const { unmanaged } = difference;
  const at = new Date(now).toISOString();
  const basis: Basis = { at, policy, ...(inForce && { in_force: inForce }), totals, ...(partial && { partial }) };
  return {
    format_version: formatVersion,
    organization,
    changes,
    deferred,
    withheld: [...difference.withheld, ...withheld.map((each) => widened(each, wider))],
    waiting: uninvited(difference.waiting, { withheld: notDone, held: free.held, skipped: selected.skipped ?? [], known, kinds }),
    held: free.held,
    unmanaged,
    ...(selected.selection && { selection: selected.selection, skipped: selected.skipped ?? [] }),
    diagnostics: [
      ...(input.notes ?? []),
      ...difference.diagnostics,
      ...free.diagnostics,
      ...strangersIn(live, scope),
      ...strays.map(strayPattern),
      ...ownersMissing(policy, { desired, live }),
      ...unused,
    ],
    ...(inForce !== undefined && { policy_changes: policyChanges(inForce, policy) }),
    ...requestOf(draft, changes, input),
    ...(scope && partial && { scope: placesIn(scope, [desired, ...(draft.base ? [draft.base.desired] : [])]) }),
    requests: estimate({ changes, deferred, read: input.read, kinds, ...(input.allowances && { allowances: input.allowances }) }),
    basis,
    complete: ![...live.values()].some((reading) => "unread" in reading),
    digest: digestOfPlan({ organization, changes, deferred }),
  };
}

function requestOf(draft: PlanDraft, planned: readonly Change[], { request }: PlanInput): Pick<Plan, "request"> {
  const { base, desired, live, difference, changes } = draft;
  if (base === undefined || request === undefined) return {};
  const answers = answersOf({ base, head: { desired, live, difference: { ...difference, changes } }, planned });
  return { request: { base: request.base, last_full_check: request.lastFullCheck ?? null, ...answers } };
}

/** What follows from a change that does not come does not come either. */
function stillDue(deferred: readonly Deferred[], absent: readonly { readonly address: Address }[]): readonly Deferred[] {
  const gone = new Set(absent.map(({ address }) => address));
  return deferred.filter(({ until, ancestors }) => !gone.has(until) && !ancestors.some((address) => gone.has(address)));
}

/** A hold that several of them have, once: with the place where the first has it. */
function holdsIn(policies: readonly Policy[]): readonly Hold[] {
  const holds = policies.flatMap(({ hold: own }) => own).map((each) => [canonical({ ...each, source: undefined }), each] as const);
  return [...new Map(holds.toReversed()).values()];
}

/** How many there are of each kind; of one of which a part was not looked at nobody knows. */
function totalsOf({ live, desired, scope }: PlanDraft, earlier: PlanInput["basis"]): Pick<Basis, "totals" | "partial"> {
  const counted: Record<string, number> = {};
  for (const { kind } of rowsOf(live)) counted[kind.name] = (counted[kind.name] ?? 0) + 1;
  const totals = highest(counted, earlier?.totals ?? {});
  // What was made before knows how much of all it is about; what is read of it now need not be.
  if (earlier === undefined ? isWhole(scope, desired) : !earlier.partial) return { totals };
  const known = earlier === undefined ? kindsWhole(scope, desired) : Object.keys(earlier.totals);
  return { totals: Object.fromEntries(Object.entries(totals).filter(([kind]) => known.includes(kind))), partial: true };
}

function highest(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().map((kind) => [kind, Math.max(a[kind] ?? 0, b[kind] ?? 0)]),
  );
}

interface Approving {
  readonly organization: Organization;
  readonly approvals: readonly string[];
  readonly accepted: ReadonlySet<string>;
}

interface Objections {
  readonly objected: readonly Objected[];
  /** Approvals that accept nothing. */
  readonly unused: readonly Diagnostic[];
}

/** What is left of the objections once those that a person accepted are gone, each with what would accept it. */
function objectionsIn(judgements: readonly Judgement[], changes: readonly Change[], approving: Approving): Objections {
  const digests = new Map(judgements.map((judgement) => [judgement, approvalOf(judgement, approving)] as const));
  const objected = judgements.flatMap(({ guard, objections, stops }, index) => {
    const approval = digests.get(judgements[index]!)!;
    const isAccepted = (change: Change): boolean =>
      approving.approvals.includes(approval) || approving.accepted.has(`${guard} ${impliedBy(change) ?? change.address}`);
    const left = objections.filter(({ isApprovable, change }) => !isApprovable || !isAccepted(change));
    const direct = left.map(({ change, reason, isApprovable }) => ({ guard, change, reason, ...(isApprovable && { approval }) }));
    if (stops === undefined || left.length === 0) return direct;
    const own = new Set(left.map(({ change }) => change.address));
    const others = changes.filter(({ address }) => !own.has(address));
    return [...direct, ...others.map((change) => ({ guard, change, reason: `nothing is done meanwhile: ${stops}` }))];
  });
  const known = new Set(digests.values());
  return { objected, unused: approving.approvals.filter((approval) => !known.has(approval)).map(unusedApproval) };
}

/** Over what the guard objects to and nothing else, so that unrelated movement does not void an approval; and over the very things, for another may get their name. */
function approvalOf({ guard, objections }: Judgement, { organization }: Approving): string {
  const open = objections.filter(({ isApprovable }) => isApprovable);
  const items = open.map(({ change }) => [change.address, change.action, fieldsOf(change), idOf(change)] as const);
  return digestOf([organization.id ?? organization.host, guard, items.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

const unusedApproval = (approval: string): Diagnostic => ({
  severity: "warning",
  code: "unused-approval",
  message: `--approve ${approval} accepts nothing that is withheld now`,
  hint: "what is withheld has changed, or is done already: look at the plan again",
});

function withFirstSeen(change: Change, seen: Spec | undefined): Change {
  return change.action === "update" && seen !== undefined ? { ...change, first_seen: seen } : change;
}

function widened<T extends Change | Withheld>(each: T, by: ReadonlyMap<Address, Widening>): T {
  const widens = by.get(each.address);
  return widens === undefined ? each : { ...each, widens };
}

/** What is left of a plan once these are done. */
export function remaining(plan: Plan, done: ReadonlySet<Address>): Plan {
  const isLeft = ({ address }: { readonly address: Address }): boolean => !done.has(address);
  const changes = plan.changes.filter(isLeft).map((change) => ({ ...change, after: change.after.filter((address) => !done.has(address)) }));
  const deferred = plan.deferred.filter(isLeft);
  const requests = changes.length + deferred.length === 0 ? { ...plan.requests, apply: 0, seconds: 0 } : plan.requests;
  return { ...plan, changes, deferred, requests, digest: digestOfPlan({ ...plan, changes, deferred }) };
}

/** What a plan must bear as its `digest`, as long as nobody has changed it. */
export function digestOfPlan({
  organization: { id, host },
  changes,
  deferred,
}: Pick<Plan, "organization" | "changes" | "deferred">): string {
  return digestOf([id ?? host, changes.map(unworded), deferred.map(unworded)]);
}

/** Positions in the file and the wording of reasons may move without the plan being another one. */
export function digestOf(said: unknown): string {
  return createHash("sha256").update(canonical(said)).digest("hex").slice(0, 16);
}

function unworded(item: Change | Deferred): Readonly<Record<string, unknown>> {
  // For machines everything tells its fields; of these they follow from the spec.
  const isWhole = "until" in item || item.action === "create" || item.action === "delete";
  return {
    ...item,
    ...(isWhole && { fields: undefined }),
    source: undefined,
    reason: undefined,
    first_seen: undefined,
    reaches: undefined,
    widens: undefined,
  };
}
