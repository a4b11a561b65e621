const MINUTE_MS = 60_000;
/** No place puts its clocks forth and back again within one. */
const WEEK_MS = 7 * 86_400_000;

/** A time at which the clocks of a place are put forth. */
export interface Leap {
  readonly at: number;
  /** What clocks would have shown in between, minute by minute, as if it were UTC. */
  readonly skipped: readonly number[];
}

/** The first one after a time, and not after another, in milliseconds. */
export function leapAfter(timeZone: string): (after: number, until: number) => Leap | undefined {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (time: number): number => {
    const name = format.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  };
  return (after, until) => {
    for (let from = after; from < until; from += WEEK_MS) {
      const [before, to] = [offsetAt(from), Math.min(from + WEEK_MS, until)];
      if (offsetAt(to) <= before) continue;
      const at = firstMinute({ from, to }, (time) => offsetAt(time) !== before);
      const count = (offsetAt(at) - before) / MINUTE_MS;
      return { at, skipped: Array.from({ length: count }, (_, index) => at + before + index * MINUTE_MS) };
    }
    return undefined;
  };
}

/** For what is false at first, and true at last. */
function firstMinute({ from, to }: { readonly from: number; readonly to: number }, isTrue: (time: number) => boolean): number {
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(middle * MINUTE_MS)) high = middle;
    else low = middle;
  }
  return high * MINUTE_MS;
}
