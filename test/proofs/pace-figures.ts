import { paceOf, type Pace, type PaceState } from "../../src/api/pace.ts";
import { clockWindow, drive, openedWindow, randomOf, slidingLog, tokenBucket, type Driven, type Throttle } from "../api/virtual-servers.ts";

export const MINUTE = 60_000;
/** Far from the clock's zero, as in real life, and at the beginning of a minute. */
export const NOON = 1_790_000_040_000;

/** What a server may be. All but the last are the same at every time of the minute. */
export const servers = {
  "token bucket": tokenBucket,
  "window opened by the first request": openedWindow,
  "sliding log": slidingLog,
  "minutes of a clock": clockWindow,
} satisfies Readonly<Record<string, (allowance: number, phase: number) => Throttle>>;

export type Server = keyof typeof servers;
export const serverNames = Object.keys(servers) as readonly Server[];

export const goesByTheClock = (server: Server): boolean => server === "minutes of a clock";
/** A minute that ends while the allowance is learned makes it look greater than it is, and only a second 429 tells. */
export const mostRefusals = (server: Server): number => (goesByTheClock(server) ? 2 : 1);

/** The pace of the next run, after this one's was kept in a file. */
export const keptOf = (pace: Pace): Pace => paceOf(JSON.parse(JSON.stringify(pace.state())) as PaceState);

export interface Case {
  readonly server: Server;
  /** Requests a minute. */
  readonly allowance: number;
  readonly requests: number;
}

export interface Circumstances {
  /** Milliseconds of the server's minute that are over at the start. */
  readonly phase: number;
  readonly seed: number;
  /** 429s say how long to wait. */
  readonly namesDelay?: boolean;
}

export interface Run extends Pick<Driven, "refusals" | "early"> {
  /** The time it took, as a part of that in which the allowance lets so many requests through on the average. */
  readonly ratio: number;
  /** 429s of a second run, begun at once with what the first one kept. */
  readonly refusalsAgain: number;
}

/** A run from a cold start, and a second one right after it. */
export function run({ server, allowance, requests }: Case, { phase, seed, namesDelay = false }: Circumstances): Run {
  const [throttle, random, pace] = [servers[server](allowance, phase), randomOf(seed), paceOf()];
  const { endedAt, refusals, early } = drive({ pace, throttle, requests, random, startAt: NOON, namesDelay });
  const again = drive({ pace: keptOf(pace), throttle, requests: 50, random, startAt: endedAt });
  return { refusals, early, ratio: ((endedAt - NOON) * allowance) / (requests * MINUTE), refusalsAgain: again.refusals };
}

/** Runs at `count` times of the server's minute. */
export function runs(
  given: Case,
  { count, namesDelay = false }: { readonly count: number; readonly namesDelay?: boolean },
): readonly Run[] {
  return Array.from({ length: count }, (_, index) => run(given, { phase: (index * MINUTE) / count, seed: index + 1, namesDelay }));
}

export interface Figures {
  /** The slowest run's time, as a part of the time that is promised. */
  readonly slowest: number;
  readonly mostRefusals: number;
  /** The part of the runs, or of the throttled routes of one, that had one 429. */
  readonly once: number;
  readonly refusalsAgain: number;
}

/** One line of the table that the proof prints. */
export interface Row extends Figures {
  readonly server: string;
  readonly allowance: number;
  readonly requests: string;
  readonly runs: number;
}

/** @param within how many times the average is promised */
export function figuresOf(all: readonly Run[], within: number): Figures {
  return {
    slowest: greatest(all.map(({ ratio }) => ratio)) / within,
    mostRefusals: greatest(all.map(({ refusals }) => refusals)),
    once: shareOfOnes(all.map(({ refusals }) => refusals)),
    refusalsAgain: greatest(all.map(({ refusalsAgain }) => refusalsAgain)),
  };
}

export const greatest = (numbers: readonly number[]): number => Math.max(...numbers);

export const shareOfOnes = (counts: readonly number[]): number => counts.filter((count) => count === 1).length / counts.length;
