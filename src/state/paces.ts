import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readKept, writeWhole } from "./files.ts";

/** What was learned of one route, and when it was last called, as an ISO time. */
interface Learned {
  readonly called: string;
  readonly pace: unknown;
}
/** By host, then by method and route. */
type Kept = ReadonlyMap<string, ReadonlyMap<string, Learned>>;

const FILE = "paces.json";
const FORGOTTEN_MS = 30 * 86_400_000;
/** Some thirty times what one host's routes can take: whatever is larger was not written here, and is not worth the time to read it. */
const LARGEST = 16 * 1024 * 1024;

/** How fast the routes of a host may be called, as `savePaces` got it from an earlier run, or nothing. To be believed with care. */
export function loadPaces(folder: string, host: string): unknown {
  return Object.fromEntries([...(read(folder).get(host) ?? [])].map(([route, { pace }]) => [route, pace]));
}

/**
 * Keeps what a run has learned, beside what is kept of other hosts and routes. Routes that nobody called for 30 days are dropped; one
 * whose pace is what it was has not been called.
 *
 * @param now in milliseconds
 * @throws StateError. Nothing but politeness is lost then: a caller may say so and go on
 */
export function savePaces(folder: string, paces: Readonly<Record<string, unknown>>, { host, now }: { host: string; now: number }): void {
  const kept = read(folder);
  const earlier = kept.get(host);
  const called = new Date(now).toISOString();
  const own = Object.entries(paces).map(([route, pace]): [string, Learned] => {
    const known = earlier?.get(route);
    return [route, known !== undefined && isDeepStrictEqual(known.pace, pace) ? known : { called, pace }];
  });
  const all: Kept = new Map([...kept, [host, new Map([...(earlier ?? []), ...own])]]);
  const recent = [...all].map(([host, routes]) => [host, [...routes].filter(([, learned]) => isRecent(learned, now))] as const);
  const text = JSON.stringify(objectOf(recent.filter(([, routes]) => routes.length > 0).map(([host, routes]) => [host, objectOf(routes)])));
  writeWhole(folder, FILE, `${text}\n`);
}

/** A time that is yet to come was kept by a clock that went wrong. */
function isRecent({ called }: Learned, now: number): boolean {
  return Math.abs(now - Date.parse(called)) <= FORGOTTEN_MS;
}

function read(folder: string): Kept {
  const hosts = entriesOf(parsed(readKept(join(folder, FILE), LARGEST)));
  return new Map(hosts.map(([host, routes]) => [host, new Map(entriesOf(routes).flatMap(([route, value]) => learnedIn(route, value)))]));
}

function learnedIn(route: string, value: unknown): readonly [string, Learned][] {
  const { called, pace } = Object.fromEntries(entriesOf(value));
  return typeof called === "string" && pace !== undefined ? [[route, { called, pace }]] : [];
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

const objectOf = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> => Object.fromEntries(entries);
