import type { Address } from "../model/address.ts";
import { impliedBy, type Change } from "../model/plan.ts";

export interface Spread<T> {
  /** For the change that would take along what is kept back. */
  readonly upward: (below: Address, kept: T) => T;
  /** For a change that waits for one that is kept back, or happens by it. */
  readonly onward: (earlier: Address, kept: T) => T;
}

/**
 * What is kept back with these: whatever waits for one of them, happens by one of them, or would make one of them happen.
 * `changes` are in order.
 */
export function closure<T>(
  changes: readonly Change[],
  kept: ReadonlyMap<Address, T>,
  { upward, onward }: Spread<T>,
): ReadonlyMap<Address, T> {
  const all = new Map(kept);
  const causes = new Map(changes.map((change) => [change.address, impliedBy(change)] as const));
  for (const [address, value] of kept) {
    for (let by = causes.get(address); by !== undefined; by = causes.get(by)) if (!all.has(by)) all.set(by, upward(address, value));
  }
  for (const { address, after } of changes) {
    const earlier = after.find((other) => all.has(other));
    if (earlier !== undefined && !all.has(address)) all.set(address, onward(earlier, all.get(earlier)!));
  }
  return all;
}
