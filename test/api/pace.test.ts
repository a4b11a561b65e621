import { describe, expect, test } from "vitest";
import { paceBook, paceOf, unpaced, type Pace, type PaceState } from "../../src/api/pace.ts";

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

  test("what was learned is tried in a fresh minute, in which nothing counts that came before", () => {
    const pace = paceOf();
    sendAll(pace, NOON, times(5));
    sendAll(pace, NOON + 2_000, [429]);
    expect(pace.next(NOON + 2_001)).toBe(NOON + 2_000 + MINUTE);
  });

  test("the answers of two windows look like a greater allowance, until the fresh minute is refused too", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [...times(8), 429]);
    for (const goingOn of [paceOf(pace.state()), pace]) {
      sendAll(goingOn, NOON + MINUTE, [...times(5), 429]);
      expect(goingOn.state()).toMatchObject({ allowance: 5, ceiling: 5 });
    }
  });

  test("a fresh minute that accepts nothing says nothing about the allowance", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [...times(6), 429]);
    sendAll(pace, NOON + MINUTE, [429]);
    expect(pace.state().allowance).toBe(6);
  });

  test("it is confirmed when one minute has held all of it", () => {
    const pace = paceOf();
    sendAll(pace, NOON, [...times(3), 429]);
    sendAll(pace, NOON + MINUTE, times(2));
    expect(pace.state().confirmed).toBe(false);
    sendAll(pace, NOON + MINUTE, times(1));
    expect(pace.state().confirmed).toBe(true);
    expect(paceOf(pace.state()).state()).toEqual(pace.state());
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
  ])("refused below what a minute has held: of $allowance, $left are left", ({ allowance, left }) => {
    const pace = paceOf({ allowance, ceiling: allowance, confirmed: true, refusedAt: NOON - MINUTE });
    sendAll(pace, NOON, [...times(allowance - 1), 429]);
    expect(pace.state().allowance).toBe(left);
  });
});

describe("a shared allowance", () => {
  test("a silent refusal while slots are open: somebody else has used them, for a minute at most", () => {
    const pace = paceOf({ allowance: 7, ceiling: 7, confirmed: true, refusedAt: NOON - MINUTE });
    sendAll(pace, NOON, times(2));
    sendAll(pace, NOON + 5_000, [429]);
    expect(pace.next(NOON + 5_001), "what we had used opens first").toBe(NOON + MINUTE);
    sendAll(pace, NOON + MINUTE, times(2));
    expect(pace.next(NOON + MINUTE)).toBe(NOON + 5_000 + MINUTE);
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

test("an answered request is cheap to count, however many there are", () => {
  const pace = paceOf();
  const begun = performance.now();
  for (let now = NOON; now < NOON + 200_000; now += 1) {
    pace.started(pace.next(now));
    pace.answered({ status: 200 }, now);
  }
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(pace.state().answeredAt.length).toBeLessThanOrEqual(1_000);
});
