import type { ReadClient } from "../api/client.ts";
import { projected } from "../diff/projected.ts";
import { collectionKey, type Address, type CollectionKey } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Deferred, Organization, Plan, Waiting, Withheld } from "../model/plan.ts";
import type { Collection, Desired, DesiredState, LiveState } from "../model/resource.ts";
import type { RequestCount } from "./estimate.ts";
import { execute, type Execution } from "./execute.ts";
import { Identities } from "./identities.ts";
import { observe } from "./observe.ts";
import { planOf } from "./plan.ts";

export interface Reader {
  readonly client: ReadClient;
  readonly kinds: readonly Kind[];
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
  /** Values before our first change ever, for the plan to show. */
  readonly firstSeen?: () => ReadonlyMap<Address, Spec>;
  /** What the API's answers have told about the organization so far. */
  readonly organization: () => Organization;
  /** The GETs made so far, by kind and route. */
  readonly requests: () => readonly RequestCount[];
}

/** A plan and what it was made from: enough to carry it out without reading again. */
export interface Prepared {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly plan: Plan;
}

/** Reads, and plans. Holds nothing that could write. @throws ApiError as `observe` does */
export async function prepare(desired: DesiredState, reader: Reader, known?: LiveState): Promise<Prepared> {
  const { client, kinds, signal, now } = reader;
  const live = await observe(desired, { client, kinds, signal, ...(known && { known }) });
  const plan = planOf({
    desired,
    live,
    kinds: byName(kinds),
    organization: reader.organization(),
    now: now(),
    read: reader.requests(),
    ...(reader.firstSeen && { firstSeen: reader.firstSeen() }),
  });
  return { desired, live, plan };
}

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
export async function carryOut(prepared: Prepared, reader: Reader, run: Omit<Execution, "identities" | "kinds">): Promise<Result> {
  const kinds = byName(reader.kinds);
  const identities = new Identities(prepared.live, reader.kinds);
  const outcomes = await execute(prepared.plan.changes, { ...run, kinds, identities });
  const applied = outcomes.flatMap(({ status, change }) => (status === "applied" ? [change] : []));
  const done = new Set<Address>(applied.map(({ address }) => address));
  const due = prepared.plan.deferred.filter(({ until }) => done.has(until));
  if (due.length === 0 || run.stop.aborted) return { outcomes, waiting: [], diagnostics: [], withheld: [] };
  const now = projected(prepared.live, applied, {
    kinds,
    idOf: (address) => (identities.isFresh(address) ? identities.idOf(address) : undefined),
  });
  const desired = narrowed(prepared.desired, due, kinds);
  const known = new Map([...now].filter(([key]) => !desired.has(key)));
  const second = await prepare(desired, reader, known);
  const ids = new Identities(second.live, reader.kinds);
  const more = await execute(second.plan.changes, { ...run, kinds, identities: ids });
  const { waiting, diagnostics, withheld } = second.plan;
  return { outcomes: [...outcomes, ...more], waiting, diagnostics, withheld };
}

/** Nothing but the deferred entries; one that is deferred because it is not declared is wanted absent. */
function narrowed(desired: DesiredState, due: readonly Deferred[], kinds: ReadonlyMap<string, Kind>): DesiredState {
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

const byName = (kinds: readonly Kind[]): ReadonlyMap<string, Kind> => new Map(kinds.map((kind) => [kind.name, kind]));
