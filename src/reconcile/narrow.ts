import { diff } from "../diff/diff.ts";
import { lacking } from "../diff/lacking.ts";
import { metBy } from "../diff/met.ts";
import { renamed } from "../diff/request/renamed.ts";
import { touched, type Declared } from "../diff/request/touched.ts";
import type { Address } from "../model/address.ts";
import { byName } from "../model/kind.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import { isWithin, joined, type Scope } from "../model/scope.ts";
import { besideOf } from "./beside.ts";
import { Listings } from "./listings.ts";
import { observe } from "./observe.ts";
import { draftOf, type PlanDraft } from "./plan.ts";
import type { Reader, Task } from "./task.ts";

/** Where to begin, where a plan is about a part of what the file says; undefined where it is about all of it. */
export function scopeOf({ desired, policy, base, selection }: Task): Scope | undefined {
  if (base !== undefined) return touched({ ...base, desired: renamed(base.desired, desired) }, { desired, policy });
  return selection === undefined || selection.target.length === 0 ? undefined : metBy(selection.target, desired);
}

/** What the file says in the scope: what it costs to read is told from that. */
export function inScope(desired: DesiredState, scope: Scope | undefined): DesiredState {
  return scope === undefined ? desired : new Map([...desired].filter(([key]) => scope.has(key)));
}

interface Narrowing {
  readonly begin: Scope;
  /** What has to be known as well, from what is known so far. */
  readonly lacks?: typeof lacking;
  /** See `observe`. */
  readonly among?: ReadonlySet<Address>;
}

/**
 * Reads what the scope needs and compares it. What turns out to be lacking (a parent that has to be created, everybody's role
 * where an owner goes) is read as well, until nothing is. No listing is read twice. @throws ApiError as `observe` does
 */
export async function narrowed(task: Task, reader: Reader, { begin, lacks = lacking, among }: Narrowing): Promise<PlanDraft> {
  const { desired, policy } = task;
  const kinds = byName(reader.kinds);
  const base = task.base && { ...task.base, desired: renamed(task.base.desired, desired) };
  const listings = new Listings(reader);
  try {
    let seen: DesiredState = desired;
    for (let scope = begin; ;) {
      const { live, before } = await settled({ desired: seen, base, scope, among }, { reader, listings });
      const draft = draftOf({ desired, live, kinds, policy, now: reader.now(), scope });
      const besides = besideOf(draft);
      const more = joined(lacks({ desired, live, kinds, scope, changes: draft.changes }), wholeOf(besides));
      seen = new Map([...besides, ...seen]);
      if (isWithin(more, scope)) return { ...draft, ...(base && before && { base: sideOf(base, before, draft) }) };
      scope = joined(scope, more);
    }
  } finally {
    listings.stop();
  }
}

const wholeOf = (state: DesiredState): Scope => new Map([...state.keys()].map((key) => [key, "all"]));

interface Sides {
  readonly desired: DesiredState;
  readonly base: Declared | undefined;
  readonly scope: Scope;
  readonly among: ReadonlySet<Address> | undefined;
}

/** Both sides as the organization is now, once all whom they name were looked for. */
async function settled(
  { desired, base, scope, among }: Sides,
  { reader, listings }: { reader: Reader; listings: Listings },
): Promise<{ readonly live: LiveState; readonly before?: LiveState }> {
  const { client, kinds, signal, now } = reader;
  const options = { client, kinds, signal, now, scope, among, listings };
  for (;;) {
    const live = await observe(desired, { ...options, ...(base && { beside: base.desired }) });
    const before = base && (await observe(base.desired, { ...options, beside: desired }));
    if (!(await listings.find())) return { live, ...(before && { before }) };
  }
}

function sideOf({ desired, policy }: Declared, live: LiveState, { now, scope }: PlanDraft): NonNullable<PlanDraft["base"]> {
  return { desired, live, difference: diff(desired, live, { now, ignore: policy.ignore, scope }) };
}
