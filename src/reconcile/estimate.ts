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

/** What the administration API was seen to allow on most routes (mkdev provider's probe of 2026-05-07). */
export const perMinute = 7;

export interface EstimateInput {
  readonly changes: readonly Change[];
  readonly deferred: readonly Deferred[];
  readonly read: readonly RequestCount[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly allowances?: Allowances;
}

/** Requests a minute by method and route, as far as they were learned. */
export type Allowances = (route: string) => number | undefined;

/** What a plan costs: requests are throttled by route, and routes do not wait for each other, so the busiest one sets the time. */
export function estimate({ changes, deferred, read, kinds, allowances = () => undefined }: EstimateInput): Estimate {
  const writes = changes.flatMap((change) =>
    routesOf(kinds.get(change.kind)!, change).map((route) => ({ kind: change.kind, route, requests: 1 })),
  );
  const later = deferred.map(({ kind }) => ({ kind, route: `second pass of ${kind}`, requests: 1 }));
  const apply = [...writes, ...later];
  const byRoute = [...grouped(apply, ({ route }) => route)].map(([route, counts]) => {
    const allowance = allowances(route) ?? perMinute;
    return { allowance, seconds: secondsFor(sum(counts), allowance) };
  });
  const slowest = byRoute.sort((a, b) => b.seconds - a.seconds || a.allowance - b.allowance)[0];
  const byKind = [...grouped([...read, ...apply], ({ kind }) => kind)].map(([kind, counts]) => ({ kind, requests: sum(counts) }));
  return {
    read: sum(read),
    apply: sum(apply),
    seconds: slowest?.seconds ?? 0,
    per_minute: slowest?.allowance ?? perMinute,
    dearest: byKind.sort((a, b) => b.requests - a.requests || (a.kind < b.kind ? -1 : 1)).slice(0, 3),
  };
}

/** As many as are allowed go at once, each further batch a minute later. */
export const secondsFor = (requests: number, allowance: number): number => Math.max(0, Math.ceil(requests / allowance) - 1) * 60;

const sum = (counts: readonly RequestCount[]): number => counts.reduce((total, { requests }) => total + requests, 0);
