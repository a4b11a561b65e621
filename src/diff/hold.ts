import type { Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Kind } from "../model/kind.ts";
import { fieldsOf, type Change, type Held } from "../model/plan.ts";
import type { Hold } from "../model/policy.ts";
import type { LiveState } from "../model/resource.ts";
import { closure } from "./closure.ts";
import { rowsOf } from "./guards/guard.ts";
import type { KnownAs } from "./known-as.ts";
import { referencesOf } from "./references.ts";

const announcedBefore = 3 * 86_400_000;

const isActive = ({ ends_at: end }: Hold, now: number): boolean => end === undefined || end > now;

export interface HeldBack {
  readonly changes: readonly Change[];
  readonly held: readonly Held[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Holding {
  readonly holds: readonly Hold[];
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly now: number;
  readonly known: KnownAs;
}

/**
 * Takes out what is held, and what waits for it. The rest goes through; where something held refers to what changes, the
 * change says which hold it reaches.
 */
export function hold(changes: readonly Change[], { holds, live, kinds, now, known }: Holding): HeldBack {
  const active = holds.filter((each) => isActive(each, now));
  if (active.length === 0) return { changes, held: [], diagnostics: [] };
  const direct = new Map(
    changes.flatMap((change) => {
      const by = known.covering(active, change.address);
      return by === undefined ? [] : [[change.address, reasonOf(by)] as const];
    }),
  );
  const all = closure(changes, direct, {
    upward: (below, reason) => `it would take ${below} along: ${reason}`,
    onward: (earlier) => `it waits for ${earlier}, which is held`,
  });
  const reached = reachOf(active, { live, kinds, known });
  return {
    changes: changes.filter(({ address }) => !all.has(address)).map((change) => reaching(change, reached)),
    held: changes.flatMap((change) => {
      const reason = all.get(change.address);
      const { kind, address, action, source } = change;
      return reason === undefined ? [] : [{ kind, address, action, fields: fieldsOf(change), reason, ...(source && { source }) }];
    }),
    diagnostics: active.flatMap((each) => endOf(each, now)),
  };
}

function reasonOf({ address, until, reason }: Hold): string {
  const end = until === undefined ? "" : ` until ${until}`;
  return `held by ${address}${end}${reason === undefined ? "" : `: ${reason}`}`;
}

/** What rows under a hold refer to, with the holds that they are under. */
function reachOf(
  holds: readonly Hold[],
  { live, kinds, known }: Pick<Holding, "live" | "kinds" | "known">,
): ReadonlyMap<Address, ReadonlySet<string>> {
  const reached = new Map<Address, Set<string>>();
  for (const { kind, address, spec } of rowsOf(live)) {
    const by = known.covering(holds, address);
    if (by === undefined || !kinds.has(kind.name)) continue;
    for (const target of referencesOf(kind, spec)) reached.set(target, (reached.get(target) ?? new Set()).add(by.address));
  }
  return reached;
}

function reaching(change: Change, reached: ReadonlyMap<Address, ReadonlySet<string>>): Change {
  const holds = new Set([change.address, ...change.ancestors].flatMap((address) => [...(reached.get(address) ?? [])]));
  return holds.size === 0 ? change : { ...change, reaches: [...holds].sort() };
}

/** Whoever waits for a hold to end, or would rather prolong it, hears of it in time. */
function endOf({ address, until, ends_at: end, source }: Hold, now: number): readonly Diagnostic[] {
  if (end === undefined || end - now > announcedBefore) return [];
  const message = `the hold on ${address} ends on ${until}; what gathered behind it will need approval`;
  return [{ severity: "warning", code: "hold-ends-soon", message, ...(source && { source }) }];
}
