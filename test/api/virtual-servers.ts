import type { Pace } from "../../src/api/pace.ts";

/** A throttle in virtual time. Told of every request that arrives, in order of time; true where it is accepted. */
export interface Throttle {
  accepts(now: number): boolean;
  /** How long it takes until a request would be accepted: what a 429 may name. */
  delay(now: number): number;
}

const MINUTE = 60_000;

/** Full at the start, and refilled evenly. */
export function tokenBucket(capacity: number): Throttle {
  let tokens = capacity;
  let at = 0;
  const refill = (now: number) => {
    tokens = Math.min(capacity, tokens + ((now - at) * capacity) / MINUTE);
    at = now;
  };
  return {
    accepts(now) {
      refill(now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    delay(now) {
      refill(now);
      return ((1 - tokens) * MINUTE) / capacity;
    },
  };
}

/** A minute begins with the first request after the last minute has ended. */
export function openedWindow(capacity: number): Throttle {
  let opened = -Infinity;
  let used = 0;
  return {
    accepts(now) {
      if (now >= opened + MINUTE) [opened, used] = [now, 0];
      if (used >= capacity) return false;
      used += 1;
      return true;
    },
    delay: (now) => opened + MINUTE - now,
  };
}

/** So many in any minute that ends now. */
export function slidingLog(capacity: number): Throttle {
  const log: number[] = [];
  const forget = (now: number) => {
    while ((log[0] ?? Infinity) <= now - MINUTE) log.shift();
  };
  return {
    accepts(now) {
      forget(now);
      if (log.length >= capacity) return false;
      log.push(now);
      return true;
    },
    delay: (now) => (log[0] ?? now) + MINUTE - now,
  };
}

/** Minutes of a clock, which stands `phase` milliseconds into one at time 0. */
export function clockWindow(capacity: number, phase: number): Throttle {
  let current = -1;
  let used = 0;
  return {
    accepts(now) {
      const minute = Math.floor((now + phase) / MINUTE);
      if (minute !== current) [current, used] = [minute, 0];
      if (used >= capacity) return false;
      used += 1;
      return true;
    },
    delay: (now) => MINUTE - ((now + phase) % MINUTE),
  };
}

/** None at all. */
export function noThrottle(): Throttle {
  return { accepts: () => true, delay: () => 0 };
}

/** Numbers in [0, 1) that are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Drive {
  readonly pace: Pace;
  readonly throttle: Throttle;
  readonly requests: number;
  /** Defaults to 0: where an earlier drive of the same throttle ended. */
  readonly startAt?: number;
  readonly latency?: { readonly min: number; readonly max: number };
  readonly concurrency?: number;
  /** 429s say how long to wait. */
  readonly namesDelay?: boolean;
  readonly random?: () => number;
}

export interface Driven {
  readonly endedAt: number;
  readonly refusals: number;
  /** Requests that started before the time that an earlier 429 had named. */
  readonly early: number;
  /** The longest time in which a request waited and none was in flight. */
  readonly idle: number;
}

interface Flight {
  readonly arrivesAt: number;
  readonly answersAt: number;
  answer?: { readonly status: number; readonly delayMs?: number };
}

/** Sends `requests` at the pace, refused ones again, and lets virtual time pass. */
export function drive({ pace, throttle, requests, startAt = 0, concurrency = 8, namesDelay = false, ...options }: Drive): Driven {
  const { random = randomOf(1), latency = { min: 100, max: 400 } } = options;
  const flights = new Set<Flight>();
  const run = { now: startAt, waiting: requests, heldUntil: 0, refusals: 0, early: 0, idle: 0 };

  const mayStart = () => run.waiting > 0 && flights.size < concurrency;
  const start = () => {
    const duration = latency.min + random() * (latency.max - latency.min);
    flights.add({ arrivesAt: run.now + duration * random(), answersAt: run.now + duration });
    if (run.now < run.heldUntil) run.early += 1;
    run.waiting -= 1;
    pace.started(run.now);
  };
  const arrive = (flight: Flight) => {
    if (throttle.accepts(run.now)) flight.answer = { status: 200 };
    else flight.answer = namesDelay ? { status: 429, delayMs: throttle.delay(run.now) } : { status: 429 };
  };
  const land = (flight: Flight, answer: NonNullable<Flight["answer"]>) => {
    flights.delete(flight);
    if (answer.status === 429) {
      run.refusals += 1;
      run.waiting += 1;
      run.heldUntil = Math.max(run.heldUntil, run.now + (answer.delayMs ?? 0));
    }
    pace.answered(answer, run.now);
  };

  while (run.waiting > 0 || flights.size > 0) {
    while (mayStart() && pace.next(run.now) <= run.now) start();
    const next = mayStart() ? pace.next(run.now) : Infinity;
    const due = Math.min(next, ...[...flights].map((flight) => (flight.answer ? flight.answersAt : flight.arrivesAt)));
    if (due === Infinity) throw new Error(`${run.waiting} requests wait for an answer, and none is in flight`);
    if (flights.size === 0) run.idle = Math.max(run.idle, due - run.now);
    run.now = due;
    for (const flight of flights) {
      if (!flight.answer && flight.arrivesAt <= run.now) arrive(flight);
      else if (flight.answer && flight.answersAt <= run.now) land(flight, flight.answer);
    }
  }
  const { now: endedAt, refusals, early, idle } = run;
  return { endedAt, refusals, early, idle };
}
