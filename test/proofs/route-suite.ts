import { describe, expect, test } from "vitest";
import { paceOf } from "../../src/api/pace.ts";
import { drive, noThrottle, randomOf } from "../api/virtual-servers.ts";
import {
  figuresOf,
  goesByTheClock,
  greatest,
  keptOf,
  MINUTE,
  mostRefusals,
  NOON,
  run,
  runs,
  serverNames,
  servers,
  type Row,
} from "./pace-figures.ts";

/** In time is `within` times the average. Where a server goes by the clock, one 429 is promised in that `share` of the minute's times. */
const promises = [
  { allowance: 5, within: 1.15, share: 0.9 },
  { allowance: 7, within: 1.03, share: 0.95 },
  { allowance: 10, within: 1.15, share: 0.9 },
] as const;

export interface Extent {
  /** Of each case, every one at another time of the server's minute. */
  readonly runs: number;
  readonly requests: readonly number[];
}

/** What is promised of the pace of one route. The rows fill as the tests run. */
export function describeRoute(extent: Extent): readonly Row[] {
  const rows: Row[] = [];
  describe.each(promises)("a server that allows $allowance a minute and refuses silently", (promise) => {
    describeRefusals(promise, { ...extent, rows });
  });
  describe.each(serverNames)("%s", (server) => {
    describeOne(server, extent);
  });
  test("without a throttle nothing is idle, and more goes at once by and by", () => {
    const { idle, endedAt } = drive({ pace: paceOf(), throttle: noThrottle(), requests: 500, startAt: NOON });
    expect(idle).toBe(0);
    expect(endedAt - NOON, "one after another would be 125 seconds").toBeLessThan(30_000);
  });
  return rows;
}

function describeRefusals(
  { allowance, within, share }: (typeof promises)[number],
  { runs: count, requests: amounts, rows }: Extent & { readonly rows: Row[] },
): void {
  describe.each(amounts)("%i requests", (requests) => {
    test.each(serverNames)("%s: in time and with one 429, and with none when begun again at once", (server) => {
      const figures = figuresOf(runs({ server, allowance, requests }, { count }), within);
      rows.push({ server, allowance, requests: `${requests}`, runs: count, ...figures });
      expect(figures.slowest).toBeLessThanOrEqual(1);
      expect(figures.once).toBeGreaterThanOrEqual(goesByTheClock(server) ? share : 1);
      expect(figures.mostRefusals).toBeLessThanOrEqual(mostRefusals(server));
      expect(figures.refusalsAgain).toBe(0);
    });
  });

  test("a minute of the clock that ends while the allowance is learned costs a second 429, and no time", () => {
    const phases = Array.from({ length: count }, (_, index) => MINUTE - (index * 4_000) / count);
    const all = phases.map((phase, seed) => run({ server: "minutes of a clock", allowance, requests: 60 }, { phase, seed }));
    const figures = figuresOf(all, within);
    expect(figures).toMatchObject({ mostRefusals: 2, refusalsAgain: 0 });
    expect(figures.slowest).toBeLessThanOrEqual(1);
  });
}

function describeOne(server: (typeof serverNames)[number], { runs: count }: Extent): void {
  test("a run that is begun again anywhere has no more 429s than one that is not", () => {
    for (let seed = 1; seed <= count; seed += 1) {
      const [throttle, random, pace] = [servers[server](7, (seed * MINUTE) / count), randomOf(seed), paceOf()];
      const requests = 1 + (seed % 30);
      const first = drive({ pace, throttle, requests, random, startAt: NOON });
      const again = drive({ pace: keptOf(pace), throttle, requests: 50, random, startAt: first.endedAt });
      expect(first.refusals + again.refusals, `begun again after ${requests}`).toBeLessThanOrEqual(mostRefusals(server));
    }
  });

  test("no request before the time that a 429 names", () => {
    const all = runs({ server, allowance: 7, requests: 50 }, { count, namesDelay: true });
    expect(greatest(all.map(({ early }) => early))).toBe(0);
    expect(Math.min(...all.map(({ refusals }) => refusals)), "a 429 to name it").toBeGreaterThan(0);
    expect(greatest(all.map(({ refusals }) => refusals))).toBeLessThanOrEqual(mostRefusals(server));
  });
}
