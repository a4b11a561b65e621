import { routesOf } from "../api/steps.ts";
import { grouped } from "../diff/grouped.ts";
import type { Kind } from "../model/kind.ts";
import type { Change, Deferred, Estimate } from "../model/plan.ts";

/** How often one route was called, or will be, for the sake of one kind. `route` bears its method: `GET /organization/users`. */
export interface RequestCount {
  readonly kind: string;
  readonly route: string;
  readonly requests: number;
}

/** What the administration API was seen to allow on each route (mkdev provider's probe of 2026-05-07). */
const perMinute = 7;

export interface EstimateInput {
  readonly changes: readonly Change[];
  readonly deferred: readonly Deferred[];
  readonly read: readonly RequestCount[];
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** What a plan costs: requests are throttled by route, and routes do not wait for each other, so the busiest one sets the time. */
export function estimate({ changes, deferred, read, kinds }: EstimateInput): Estimate {
  const writes = changes.flatMap((change) =>
    routesOf(kinds.get(change.kind)!, change).map((route) => ({ kind: change.kind, route, requests: 1 })),
  );
  const later = deferred.map(({ kind }) => ({ kind, route: `second pass of ${kind}`, requests: 1 }));
  const apply = [...writes, ...later];
  const byRoute = [...grouped(apply, ({ route }) => route).values()].map(sum);
  const byKind = [...grouped([...read, ...apply], ({ kind }) => kind)].map(([kind, counts]) => ({ kind, requests: sum(counts) }));
  return {
    read: sum(read),
    apply: sum(apply),
    seconds: Math.max(0, ...byRoute.map(secondsFor)),
    per_minute: perMinute,
    dearest: byKind.sort((a, b) => b.requests - a.requests || (a.kind < b.kind ? -1 : 1)).slice(0, 3),
  };
}

/** The first `perMinute` go at once, each further batch a minute later. */
const secondsFor = (requests: number): number => Math.max(0, Math.ceil(requests / perMinute) - 1) * 60;

const sum = (counts: readonly RequestCount[]): number => counts.reduce((total, { requests }) => total + requests, 0);
