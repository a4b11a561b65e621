import { describe, expect, test } from "vitest";
import { paceBook, paceOf, unpaced, type Pace, type PaceState } from "../../src/api/pace.ts";
import {
  clockWindow,
  drive,
  noThrottle,
  openedWindow,
  randomOf,
  slidingLog,
  tokenBucket,
  type Driven,
  type Throttle,
} from "./virtual-servers.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Far from the clock's zero, as in real life. */
const NOON = 1_790_000_040_000;

/** Sends requests one after another, each answered at once, until the pace makes them wait. */
function sendAll(pace: Pace, now: number, statuses: readonly number[]): void {
  for (const status of statuses) {
    expect(pace.next(now)).toBe(now);
    pace.started(now);
    pace.answered({ status }, now);
  }
}

const times = (count: number, status = 200): readonly number[] => Array<number>(count).fill(status);

describe("slots", () => {
  test("an answer keeps its slot for a minute", () => {
    const pace = paceOf({ allowance: 2, answeredAt: [0, 5_000] });
    expect(pace.next(10_000)).toBe(60_000);
    expect(pace.next(60_000)).toBe(60_000);
  });

  test("the minute begins with the answer, not with the request", () => {
    const pace = paceOf({ allowance: 1 });
    pace.started(NOON);
    expect(pace.next(NOON + 20_000)).toBe(Infinity);
    pace.answered({ status: 200 }, NOON + 25_000);
    expect(pace.next(NOON + 26_000)).toBe(NOON + 85_000);
  });

  test("a request without an answer has used its slot", () => {
    const pace = paceOf({ allowance: 1 });
    pace.started(NOON);
    pace.answered({ status: 0 }, NOON + 30_000);
    expect(pace.next(NOON + 30_000)).toBe(NOON + 90_000);
  });

  test("a clock that was set back costs a minute, not a day", () => {
    const pace = paceOf({ allowance: 1, answeredAt: [NOON + 24 * HOUR] });
    expect(pace.next(NOON)).toBe(NOON + MINUTE);
  });
});

describe("learning", () => {
  test("begins with four, and sends a fifth when they are answered", () => {
    const pace = paceOf();
    for (let request = 1; request <= 4; request += 1) {
      expect(pace.next(NOON)).toBe(NOON);
      pace.started(NOON);
    }
    expect(pace.next(NOON)).toBe(Infinity);
    for (let answer = 1; answer <= 3; answer += 1) pace.answered({ status: 200 }, NOON);
    expect(pace.next(NOON), "one of the four is still under way").toBe(Infinity);
    pace.answered({ status: 200 }, NOON);
    expect(pace.next(NOON)).toBe(NOON);
  });

  test("the first refusal tells the allowance", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [...times(5), 429]);
    expect(pace.state().allowance).toBe(5);
    expect(pace.next(NOON + 1)).toBe(NOON + MINUTE);
  });

  test("a burst is judged when the last of it is answered", () => {
    const pace = paceOf();
    for (let request = 1; request <= 4; request += 1) pace.started(NOON);
    pace.answered({ status: 429 }, NOON + 1);
    expect(pace.next(NOON + 1)).toBe(Infinity);
    for (const status of [200, 200, 429]) pace.answered({ status }, NOON + 2);
    expect(pace.state().allowance).toBe(2);
  });

  test("after a refusal the allowance is tried one by one, and goes at once when proven", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [...times(6), 429]);
    const later = NOON + MINUTE;
    pace.started(later);
    expect(pace.next(later)).toBe(Infinity);
    pace.answered({ status: 200 }, later);
    sendAll(pace, later, times(5));
    const atLast = later + MINUTE;
    for (let request = 1; request <= 6; request += 1) {
      expect(pace.next(atLast)).toBe(atLast);
      pace.started(atLast);
    }
    expect(pace.next(atLast)).toBe(Infinity);
  });

  test.each([
    { allowance: 40, left: 30 },
    { allowance: 13, left: 7 },
    { allowance: 8, left: 7 },
    { allowance: 7, left: 6 },
    { allowance: 1, left: 1 },
  ])("refused again: of $allowance, $left are left", ({ allowance, left }) => {
    const pace = paceOf({ allowance, ceiling: allowance, refusedAt: NOON });
    sendAll(pace, NOON, [...times(allowance - 1), 429]);
    expect(pace.state().allowance).toBe(left);
  });
});

describe("a shared allowance", () => {
  test("a silent refusal while slots are open: somebody else has used them, for a minute at most", () => {
    const pace = paceOf({ allowance: 7, ceiling: 7, refusedAt: NOON });
    sendAll(pace, NOON, [...times(2), 429]);
    expect(pace.next(NOON + 1)).toBe(NOON + MINUTE);
  });

  test("refused before anything was accepted: the believed seven, a minute later", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [429]);
    expect(pace.state().allowance).toBe(7);
    expect(pace.next(NOON + 1)).toBe(NOON + MINUTE);
  });

  test("what gave way grows back, up to what was learned", () => {
    const pace = paceOf({ allowance: 5, ceiling: 6, refusedAt: NOON, answeredAt: [] });
    sendAll(pace, NOON + 9 * MINUTE, times(5));
    expect(pace.next(NOON + 9 * MINUTE)).toBeGreaterThan(NOON + 9 * MINUTE);
    sendAll(pace, NOON + 25 * MINUTE, times(6));
    expect(pace.next(NOON + 25 * MINUTE)).toBeGreaterThan(NOON + 25 * MINUTE);
  });

  test("refused within the first four: less than any route allows, so it grows back to the believed seven", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [200, 200, 429]);
    expect(pace.state().allowance).toBe(2);
    sendAll(pace, NOON + 3 * HOUR, times(7));
    expect(pace.next(NOON + 3 * HOUR)).toBe(NOON + 3 * HOUR + MINUTE);
  });

  test("an allowance that was learned does not grow", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [...times(5), 429]);
    sendAll(pace, NOON + 5 * HOUR, times(5));
    expect(pace.next(NOON + 5 * HOUR)).toBe(NOON + 5 * HOUR + MINUTE);
  });

  test("after a day without a refusal it is learned anew", () => {
    const pace = paceOf({ allowance: 5, ceiling: 5, refusedAt: NOON, answeredAt: [] });
    sendAll(pace, NOON + 25 * HOUR, [...times(9), 429]);
    expect(pace.state().allowance).toBe(9);
  });
});

describe("a delay that is named", () => {
  test("is obeyed to the millisecond", () => {
    const pace = paceOf({ allowance: 7 });
    pace.started(NOON);
    pace.answered({ status: 429, delayMs: 6_937 }, NOON);
    expect(pace.next(NOON + 1)).toBe(NOON + 6_937);
  });

  test("is not shortened by a later, shorter one, and outlives the run", () => {
    const pace = paceOf({ allowance: 7 });
    for (const delayMs of [90_000, 1_000]) {
      pace.started(NOON);
      pace.answered({ status: 429, delayMs }, NOON);
    }
    expect(paceOf(pace.state()).next(NOON + 1)).toBe(NOON + 90_000);
  });

  test("is not believed when it is no wait at all", () => {
    const pace = paceOf({ allowance: 7 });
    pace.started(NOON);
    pace.answered({ status: 429, delayMs: 0 }, NOON);
    expect(pace.next(NOON + 1)).toBe(NOON + MINUTE);
  });

  test("is not believed when it was kept by a clock far ahead", () => {
    expect(paceOf({ heldUntil: NOON + 400 * HOUR }).next(NOON)).toBe(NOON);
  });

  test("is all that holds back where nothing is paced", () => {
    const pace = unpaced();
    sendAll(pace, NOON, times(100));
    pace.answered({ status: 429, delayMs: 2_000 }, NOON);
    expect(pace.next(NOON + 1)).toBe(NOON + 2_000);
  });
});

describe("what is kept", () => {
  test("is JSON, and counts requests whose answers were not waited for", () => {
    const pace = paceOf({ allowance: 2 });
    sendAll(pace, NOON, [200]);
    pace.started(NOON + 1);
    const kept = JSON.parse(JSON.stringify(pace.state())) as PaceState;
    expect(paceOf(kept).next(NOON + 2)).toBe(NOON + MINUTE);
  });

  test.each([
    { kept: null },
    { kept: [] },
    { kept: "7" },
    { kept: { "GET /a": null } },
    { kept: { "GET /a": { allowance: "7", answeredAt: [null, "x"], heldUntil: null } } },
  ])("nonsense is as nothing: $kept", ({ kept }) => {
    expect(paceBook(kept).paceOf("GET /a").next(NOON)).toBe(NOON);
  });

  test("a book has one pace for each endpoint, and goes on where it was", () => {
    const book = paceBook();
    sendAll(book.paceOf("GET /a"), NOON, [...times(4), 429]);
    const again = paceBook(JSON.parse(JSON.stringify(book.state())));
    expect(again.paceOf("GET /a").next(NOON + 1)).toBe(NOON + MINUTE);
    expect(again.paceOf("POST /a").next(NOON + 1)).toBe(NOON + 1);
  });
});

const throttles: Readonly<Record<string, (capacity: number) => Throttle>> = {
  "token bucket": tokenBucket,
  "window opened by the first request": openedWindow,
  "sliding log": slidingLog,
};

interface Run extends Driven {
  /** The time it took, as a part of the time that the allowance needs on the average. */
  readonly ratio: number;
  /** 429s of a second run, begun at once with what the first one kept. */
  readonly refusalsAgain: number;
}

function run(
  throttle: Throttle,
  { capacity, requests, seed, namesDelay }: { capacity: number; requests: number; seed: number; namesDelay?: boolean },
): Run {
  const pace = paceOf();
  const random = randomOf(seed);
  const first = drive({ pace, throttle, requests, random, startAt: NOON, ...(namesDelay && { namesDelay }) });
  const again = drive({ pace: paceOf(pace.state()), throttle, requests: 20, random, startAt: first.endedAt });
  return { ...first, ratio: (first.endedAt - NOON) / ((requests * MINUTE) / capacity), refusalsAgain: again.refusals };
}

describe.each([
  { capacity: 7, within: 1.03, share: 0.95, most: 2 },
  { capacity: 5, within: 1.15, share: 0.9, most: 15 },
  { capacity: 10, within: 1.15, share: 0.9, most: 4 },
])("a server that allows $capacity a minute and refuses silently", ({ capacity, within, share, most }) => {
  describe.each([50, 500])("%i requests", (requests) => {
    test.each(Object.entries(throttles))("%s: one refusal, and none when begun again", (_, throttleOf) => {
      for (let seed = 1; seed <= 20; seed += 1) {
        const { ratio, refusals, refusalsAgain } = run(throttleOf(capacity), { capacity, requests, seed });
        expect({ refusals, refusalsAgain }).toEqual({ refusals: 1, refusalsAgain: 0 });
        expect(ratio).toBeLessThanOrEqual(within);
      }
    });

    test("minutes of a clock: so at nearly every time of the minute", () => {
      const runs = Array.from({ length: 500 }, (_, phase) =>
        run(clockWindow(capacity, phase * 120), { capacity, requests, seed: phase + 1 }),
      );
      const good = runs.filter(({ ratio, refusals }) => ratio <= within && refusals <= 1);
      expect(good.length / runs.length).toBeGreaterThanOrEqual(share);
      expect(Math.max(...runs.map(({ refusals }) => refusals))).toBeLessThanOrEqual(most);
    });
  });
});

test.each(Object.entries(throttles))("%s: a run that is begun again anywhere has one refusal in all", (_, throttleOf) => {
  for (let requests = 1; requests <= 30; requests += 1) {
    const [throttle, random] = [throttleOf(7), randomOf(requests)];
    const pace = paceOf();
    const first = drive({ pace, throttle, requests, random, startAt: NOON });
    const again = drive({ pace: paceOf(pace.state()), throttle, requests: 30, random, startAt: first.endedAt });
    expect(first.refusals + again.refusals, `begun again after ${requests}`).toBe(1);
  }
});

test("a minute of the clock that ends while the allowance is learned costs one more refusal", () => {
  for (let before = 0; before < 3_000; before += 5) {
    const phase = MINUTE - ((NOON + before) % MINUTE);
    const { refusals, ratio } = run(clockWindow(7, phase), { capacity: 7, requests: 60, seed: before + 1 });
    expect(refusals).toBeLessThanOrEqual(2);
    expect(ratio).toBeLessThanOrEqual(1.03);
  }
});

test.each(Object.entries(throttles))("%s: no request before the time that a 429 names", (_, throttleOf) => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { early, refusals } = run(throttleOf(7), { capacity: 7, requests: 50, seed, namesDelay: true });
    expect({ early, refusals }).toEqual({ early: 0, refusals: 1 });
  }
});

test("without a throttle nothing is idle, and more goes at once by and by", () => {
  const { idle, endedAt } = drive({ pace: paceOf(), throttle: noThrottle(), requests: 500, startAt: NOON });
  expect(idle).toBe(0);
  expect(endedAt - NOON, "one after another would be 125 seconds").toBeLessThan(30_000);
});

test("an answered request is cheap to count, however many there are", () => {
  const pace = paceOf();
  const begun = performance.now();
  for (let now = NOON; now < NOON + 200_000; now += 1) {
    pace.started(pace.next(now));
    pace.answered({ status: 200 }, now);
  }
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(pace.state().answeredAt.length).toBeLessThanOrEqual(1_000);
});
