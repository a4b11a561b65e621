import type { Schedule } from "./schedule.ts";
import type { Freeze } from "./status.ts";

/** A time that comes again and again, in which nothing is written. */
export interface FreezeWindow {
  /** As the status tells it. */
  readonly name: string;
  readonly begins: Schedule;
  /** Milliseconds. */
  readonly lasts: number;
}

/** The same as `frozenAt`, for whoever asks again and again. */
export function freezing(windows: readonly FreezeWindow[]): (now: number) => Freeze | undefined {
  let known: { readonly from: number; readonly until: number; readonly freeze: Freeze | undefined } | undefined;
  return (now) => {
    if (known === undefined || now < known.from || now >= known.until) {
      const freeze = frozenAt(now, windows);
      known = { from: now, until: Math.min(freeze?.until ?? Infinity, ...windows.map(({ begins }) => begins.next(now))), freeze };
    }
    return known.freeze;
  };
}

/** The window that is open, and of several the one that ends last. */
export function frozenAt(now: number, windows: readonly FreezeWindow[]): Freeze | undefined {
  const open = windows.flatMap(({ name, begins, lasts }) => {
    // One that overlaps itself lasts until the last of its beginnings has run out.
    let until: number | undefined;
    for (let begin = begins.next(now - lasts); begin <= now; begin = begins.next(begin)) until = begin + lasts;
    return until === undefined ? [] : [{ name, until }];
  });
  return open.toSorted((a, b) => b.until - a.until)[0];
}
