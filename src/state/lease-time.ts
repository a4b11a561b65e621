export interface Instant {
  /** Milliseconds of a clock that nobody sets, and that may stand still while the machine sleeps. */
  readonly monotonic: number;
  /** Milliseconds since the epoch, by a clock that anybody may set, and that goes on. */
  readonly wall: number;
}

/** Neither clock alone tells that time has passed. */
export interface LeaseTime {
  now(): Instant;
  /** Runs later, unless what is returned is called before. Does not keep a process alive. */
  after(ms: number, work: () => void): () => void;
}

/** By either clock: one that was set back, or stood still while the machine slept, must not make anything last longer. */
export function isPast(since: Instant, ms: number, time: LeaseTime): boolean {
  const { monotonic, wall } = time.now();
  return monotonic - since.monotonic >= ms || wall - since.wall >= ms;
}

export const systemTime: LeaseTime = {
  now: () => ({ monotonic: performance.now(), wall: Date.now() }),
  after: (ms, work) => {
    const timer = setTimeout(work, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** `1 second`, `0.5 seconds`. */
export const seconds = (ms: number): string => `${ms / 1_000} second${ms === 1_000 ? "" : "s"}`;
