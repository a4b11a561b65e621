import { grouped } from "../diff/grouped.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Correction } from "./memory.ts";
import type { Contested } from "./status.ts";

const WITHIN_MS = 7 * 86_400_000;
/** Whoever has left it alone for so long has given up. Longer than a day: it may be looked at no more often. */
const QUIET_MS = 36 * 3_600_000;
/** Once is drift, twice is a habit. */
const TIMES = 3;
/** Of the latest: whoever changes ten thousand things a week has another problem. */
const MOST = 10_000;

/** Either way: a time that is far ahead was written by a clock that went wrong. */
const isRecent = ({ at }: Correction, now: number): boolean => Math.abs(now - at) < WITHIN_MS;

/** What a run has put right that was right before, added to what is remembered. What a new revision asked for is no correction. */
export function corrected(earlier: readonly Correction[], outcomes: readonly Outcome[], at: number): readonly Correction[] {
  const own = outcomes.flatMap(({ status, change }) => (status === "applied" ? [{ address: change.address, at }] : []));
  return [...earlier.filter((each) => isRecent(each, at)), ...own].slice(-MOST);
}

/** Whatever somebody keeps changing back. It is told, and put right again all the same: giving up would let whoever insists win. */
export function contestedIn(corrections: readonly Correction[], now: number): readonly Contested[] {
  const recent = corrections.filter((each) => isRecent(each, now));
  return [...grouped(recent, ({ address }) => address)]
    .filter(([, own]) => own.length >= TIMES && own.some(({ at }) => Math.abs(now - at) < QUIET_MS))
    .map(([address, own]) => ({ address, times: own.length, at: Math.max(...own.map(({ at }) => at)) }))
    .sort((a, b) => b.times - a.times || (a.address < b.address ? -1 : 1));
}
