/*
 * How fast a route may be called.
 *
 * The API throttles each method and route by itself, tells nobody how, and mostly refuses without saying for how long. It may count in a
 * token bucket, in windows of whichever kind, or in a log of the last minute. One rule conforms to all of them: a request takes a slot when
 * it starts, and the slot reopens a minute after its answer. As many slots as the allowance, and nothing is refused.
 *
 * The first refusal tells the allowance: the number of answers in the minute before it. Until then nothing is idle. As many requests as some
 * minute has held are sent together, and whatever exceeds them singly, so that the edge is found with one refusal and not with many.
 *
 * A window of the API's may have ended among those answers, and then they are the answers of two. Nothing tells so, but a minute later every
 * kind of server has forgotten them all, and in that fresh minute the next refusal tells the truth. An allowance that a whole minute has held
 * is confirmed: who is refused below it shares the route with somebody, and gives way.
 */
const WINDOW_MS = 60_000;
/** Requests at once on a route of which nothing is known. */
const AT_FIRST = 4;
/** What people who measured found most routes to allow. */
const BELIEVED = 7;
/** So many proven requests carry one more above them: a route without a throttle opens up, an allowance of seven is never overrun. */
const PROVEN_PER_TRIAL = 16;
/** An allowance that gave way to somebody else's requests grows back by one in this time. */
const REGROWTH_MS = 600_000;
/** After so long without a refusal an allowance is learned anew: they change, and nobody announces it. */
const VALIDITY_MS = 86_400_000;
/** A wait shorter than this says nothing: a server that tells everybody to come back at once would be asked without end. */
const NAMED_MS = 1_000;
/** Answers that are remembered. Whoever gets more in a minute is as good as not throttled. */
const REMEMBERED = 1_000;

/** All that outlives a run, as JSON. */
export interface PaceState {
  /** Requests a minute; unknown until the first refusal. */
  readonly allowance?: number;
  /** How far the allowance may grow back. */
  readonly ceiling?: number;
  /** One minute has held as many as the allowance since it was learned. */
  readonly confirmed?: boolean;
  /** When the last refusal came. */
  readonly refusedAt?: number;
  /** No request before this, by the API's own word. */
  readonly heldUntil?: number;
  /** The answers of the last minute, oldest first. */
  readonly answeredAt: readonly number[];
}

/** Paces one method and route. Decides, never sleeps, and has no clock: times are milliseconds since the epoch, and never run backwards. */
export interface Pace {
  /** When the next request may start: `now`, or later, or Infinity where only an answer can tell. To be asked again after every answer. */
  next(now: number): number;
  /** A request starts. Each one is owed exactly one `answered`. */
  started(now: number): void;
  /** Status 0 where no answer came: the request may have used a slot all the same. `delayMs` is the wait that a 429 names. */
  answered(answer: { readonly status: number; readonly delayMs?: number }, now: number): void;
  state(): PaceState;
}

/** A pace that goes on from what was kept. What cannot be read there is as if it had not been kept. */
export function paceOf(state: Partial<PaceState> = {}): Pace {
  return new RoutePace(state);
}

/** Holds back only as long as an answer says: for a server that is known not to throttle. */
export function unpaced(): Pace {
  let heldUntil = 0;
  return {
    next: (now) => Math.max(now, heldUntil),
    started() {},
    answered({ delayMs = 0 }, now) {
      heldUntil = Math.max(heldUntil, now + delayMs);
    },
    state: () => ({ answeredAt: [] }),
  };
}

class RoutePace implements Pace {
  #allowance: number | undefined;
  #ceiling: number;
  #isConfirmed: boolean;
  #refusedAt: number | undefined;
  #heldUntil: number;
  readonly #answeredAt: number[];
  /** Oldest first. Answers come in another order; which of them is whose does not matter here. */
  readonly #startedAt: number[] = [];
  /** The most answers since the last refusal that one minute has held. */
  #proven: number;
  /** The refusal that the requests in flight may still add to: how many a burst was too many is known when all of it is answered. */
  #pending: { readonly isSilent: boolean } | undefined;

  constructor({ allowance, ceiling, confirmed, refusedAt, heldUntil, answeredAt }: Partial<PaceState>) {
    this.#allowance = isAmount(allowance) ? Math.max(1, Math.floor(allowance)) : undefined;
    this.#ceiling = isAmount(ceiling) ? ceiling : 0;
    this.#isConfirmed = confirmed === true;
    this.#refusedAt = isAmount(refusedAt) ? refusedAt : undefined;
    this.#heldUntil = isAmount(heldUntil) ? heldUntil : 0;
    this.#answeredAt = Array.isArray(answeredAt) ? answeredAt.filter(isAmount).sort((a, b) => a - b) : [];
    this.#proven = this.#allowance === undefined ? AT_FIRST : 0;
  }

  next(now: number): number {
    if (this.#pending !== undefined) return Infinity;
    // Nobody asks for more than a day: it was kept by a clock that went wrong.
    if (this.#heldUntil > now + VALIDITY_MS) this.#heldUntil = now;
    return Math.max(now, this.#heldUntil, this.#slot(now));
  }

  started(now: number): void {
    this.#startedAt.push(now);
  }

  answered({ status, delayMs = 0 }: { readonly status: number; readonly delayMs?: number }, now: number): void {
    this.#startedAt.shift();
    if (status === 429) {
      this.#pending = { isSilent: delayMs < NAMED_MS && (this.#pending?.isSilent ?? true) };
      this.#heldUntil = Math.max(this.#heldUntil, now + delayMs);
    } else {
      this.#answeredAt.push(now);
      this.#forget(now);
      this.#proven = Math.max(this.#proven, this.#accepted());
      this.#isConfirmed ||= this.#proven >= (this.#allowance ?? Infinity);
    }
    if (this.#pending !== undefined && this.#startedAt.length === 0) this.#refused(this.#pending, now);
  }

  state(): PaceState {
    return {
      ...(this.#allowance !== undefined && { allowance: this.#allowance, ceiling: this.#ceiling, confirmed: this.#isConfirmed }),
      ...(this.#refusedAt !== undefined && { refusedAt: this.#refusedAt }),
      ...(this.#heldUntil > 0 && { heldUntil: this.#heldUntil }),
      // A request in flight has used its slot, though its answer may never be seen.
      answeredAt: [...this.#answeredAt, ...this.#startedAt].sort((a, b) => a - b),
    };
  }

  #slot(now: number): number {
    this.#forget(now);
    const inFlight = this.#startedAt.length;
    const used = this.#answeredAt.length + inFlight;
    const surplus = used - (this.#allowanceAt(now) ?? Infinity);
    if (surplus >= 0) return (this.#answeredAt[surplus] ?? Infinity) + WINDOW_MS;
    const trials = Math.max(1, Math.floor(this.#proven / PROVEN_PER_TRIAL));
    return used < this.#proven || inFlight < trials ? now : Infinity;
  }

  #refused({ isSilent }: { readonly isSilent: boolean }, now: number): void {
    this.#forget(now);
    const before = this.#allowanceAt(now);
    const isShared = before !== undefined && this.#isConfirmed;
    const accepted = this.#accepted();
    // Nothing accepted at all: somebody else has used it up, and nothing is learned but that.
    const allowance = isShared ? lowered(before) : Math.min(before ?? Infinity, accepted || BELIEVED);
    const ceiling = isShared ? Math.max(allowance, BELIEVED) : firstCeiling(accepted);
    this.#allowance = allowance;
    this.#ceiling = before === undefined ? ceiling : Math.min(this.#ceiling, ceiling);
    this.#isConfirmed = isShared;
    this.#refusedAt = now;
    this.#proven = 0;
    this.#pending = undefined;
    if (!isSilent) return;
    // What was learned is tried in a fresh minute. What we had not used of a confirmed allowance, somebody else had.
    if (!isShared) this.#answeredAt.length = 0;
    while (this.#answeredAt.length < allowance) this.#answeredAt.push(now);
  }

  /** Answers of the last minute, since the last refusal. */
  #accepted(): number {
    const first = this.#answeredAt.findIndex((at) => at > (this.#refusedAt ?? -Infinity));
    return first === -1 ? 0 : this.#answeredAt.length - first;
  }

  #allowanceAt(now: number): number | undefined {
    if (this.#allowance === undefined || this.#refusedAt === undefined) return this.#allowance;
    const quiet = now - this.#refusedAt;
    if (quiet > VALIDITY_MS) return undefined;
    return Math.max(this.#allowance, Math.min(this.#ceiling, this.#allowance + Math.floor(quiet / REGROWTH_MS)));
  }

  #forget(now: number): void {
    const times = this.#answeredAt;
    // A time that is yet to come was kept by a clock that went wrong: it counts from now, and costs a minute at most.
    for (let last = times.length - 1; last >= 0 && (times[last] ?? 0) > now; last -= 1) times[last] = now;
    if (this.#refusedAt !== undefined) this.#refusedAt = Math.min(this.#refusedAt, now);
    while (times.length > REMEMBERED || (times[0] ?? Infinity) <= now - WINDOW_MS) times.shift();
  }
}

/** By a quarter while it is far above what is believed, then to that, then by one. */
function lowered(allowance: number): number {
  if (allowance > 2 * BELIEVED) return Math.floor(allowance * 0.75);
  return allowance > BELIEVED ? BELIEVED : Math.max(1, allowance - 1);
}

/** Refused within the first few: less than any route is known to allow, so somebody else was there and will go. */
function firstCeiling(accepted: number): number {
  return accepted < AT_FIRST ? BELIEVED : accepted;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** The paces of all routes, by method and route. */
export interface PaceBook {
  paceOf(endpoint: string): Pace;
  state(): Readonly<Record<string, PaceState>>;
}

/** @param kept what `state()` gave an earlier run, or whatever stands where that was kept */
export function paceBook(kept: unknown = {}): PaceBook {
  const earlier = new Map(Object.entries(isRecord(kept) ? kept : {}).filter(([, state]) => isRecord(state)));
  const paces = new Map([...earlier].map(([endpoint, state]) => [endpoint, paceOf(state as Partial<PaceState>)]));
  return {
    paceOf(endpoint) {
      const pace = paces.get(endpoint) ?? paceOf();
      paces.set(endpoint, pace);
      return pace;
    },
    state: () => Object.fromEntries([...paces].map(([endpoint, pace]) => [endpoint, pace.state()])),
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
