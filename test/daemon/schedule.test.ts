import { describe, expect, test } from "vitest";
import { frozenAt } from "../../src/daemon/freeze.ts";
import { scheduleOf } from "../../src/daemon/schedule.ts";

const HOUR = 3_600_000;

function times(expression: string, { timeZone, after, count }: { timeZone: string; after: string; count: number }): readonly string[] {
  const schedule = scheduleOf({ expression, timeZone });
  const found: string[] = [];
  for (let time = Date.parse(after); found.length < count;) {
    time = schedule.next(time);
    found.push(new Date(time).toISOString().slice(0, 16));
  }
  return found;
}

test("either day will do where one of the month and one of the week are said, as in a crontab", () => {
  expect(times("0 0 1,25 * 1", { timeZone: "UTC", after: "2026-11-22T00:00Z", count: 4 })).toEqual([
    "2026-11-23T00:00",
    "2026-11-25T00:00",
    "2026-11-30T00:00",
    "2026-12-01T00:00",
  ]);
});

describe("when the clocks change", () => {
  test("what is due at a time that is skipped is due at the end of it", () => {
    expect(times("30 2 * * *", { timeZone: "Europe/Berlin", after: "2027-03-27T00:00Z", count: 3 })).toEqual([
      "2027-03-27T01:30",
      "2027-03-28T01:00",
      "2027-03-29T00:30",
    ]);
    expect(times("0 0 * * 0", { timeZone: "America/Santiago", after: "2027-08-30T00:00Z", count: 2 })).toEqual([
      "2027-09-05T04:00",
      "2027-09-12T03:00",
    ]);
    expect(times("15 2 3 10 *", { timeZone: "Australia/Lord_Howe", after: "2027-09-25T00:00Z", count: 1 })).toEqual(["2027-10-02T15:30"]);
  });

  test("what is due at a time that comes twice is due twice", () => {
    expect(times("30 2 * * *", { timeZone: "Europe/Berlin", after: "2026-10-24T12:00Z", count: 3 })).toEqual([
      "2026-10-25T00:30",
      "2026-10-25T01:30",
      "2026-10-26T01:30",
    ]);
  });

  test("a freeze that would begin at a time that is skipped is there all the same", () => {
    const night = [{ name: "night", begins: scheduleOf({ expression: "30 2 * * *", timeZone: "Europe/Berlin" }), lasts: 4 * HOUR }];
    expect(frozenAt(Date.parse("2027-03-28T02:00Z"), night)).toEqual({ name: "night", until: Date.parse("2027-03-28T05:00Z") });
  });

  test("what is due each half hour is due each half hour", () => {
    expect(times("*/30 * * * *", { timeZone: "Europe/Berlin", after: "2027-03-28T00:00Z", count: 4 })).toEqual([
      "2027-03-28T00:30",
      "2027-03-28T01:00",
      "2027-03-28T01:30",
      "2027-03-28T02:00",
    ]);
  });
});
