const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** What a duration in the file looks like: a whole number and one unit, `90d`. */
export const durationPattern = "^[1-9][0-9]*[mhdw]$";

/** Milliseconds. Undefined where the text is not a number and one of m, h, d, w. */
export function millisecondsOf(duration: unknown): number | undefined {
  if (typeof duration !== "string" || !new RegExp(durationPattern).test(duration)) return undefined;
  return Number(duration.slice(0, -1)) * units[duration.at(-1) as keyof typeof units];
}

/** Whole days, rounded down: an age that a person reads. */
export const daysIn = (milliseconds: number): number => Math.floor(milliseconds / units.d);
