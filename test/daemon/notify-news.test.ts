import { describe, expect, it } from "vitest";
import { judged, type Ledger } from "../../src/daemon/notify-news.ts";
import type { State, Status } from "../../src/daemon/status.ts";
import { quarantineOf, statusOf } from "./notify-support.ts";

const minute = 60_000;
const start = Date.parse("2026-11-22T05:00:00Z");

/** What is told, minute by minute, as `name: before → after`. */
function told(course: readonly (readonly Status[])[]): readonly (readonly string[])[] {
  let ledger: Ledger = {};
  return course.map((statuses, index) => {
    const result = judged(ledger, statuses, start + index * minute);
    ledger = JSON.parse(JSON.stringify(result.ledger)) as Ledger;
    return result.news.map(({ status, before }) => `${status.name}: ${before} → ${status.state}`);
  });
}

const at = (index: number, state: State, more: Partial<Status> = {}): Status =>
  statusOf("search", state, { since: start + index * minute, ...more });

describe("what is told", () => {
  it("is each state once, and that it is well again", () => {
    const states: readonly State[] = ["unknown", "in_sync", "drifted", "drifted", "failing", "failing", "in_sync", "in_sync"];
    expect(told(states.map((state, index) => [at(index, state)]))).toEqual([
      [],
      [],
      ["search: in_sync → drifted"],
      [],
      ["search: drifted → failing"],
      [],
      ["search: failing → in_sync"],
      [],
    ]);
  });

  it.each(["failing", "invalid", "refused", "drifted"] as const)("is that it is %s when the process begins with that", (state) => {
    expect(told([[at(0, "unknown")], [at(1, state)]])).toEqual([[], [`search: in_sync → ${state}`]]);
  });

  it("is nothing anew after a restart, when what was told is kept", () => {
    const { ledger } = judged({}, [at(0, "refused", { quarantine: [quarantineOf("deletions", "abc")] })], start);
    const again = (status: Status) => judged(ledger, [status], start + minute).news;
    expect(again(at(0, "unknown"))).toEqual([]);
    expect(again(at(1, "refused", { quarantine: [quarantineOf("deletions", "abc")] }))).toEqual([]);
    expect(again(at(1, "in_sync"))).toHaveLength(1);
  });

  it("is a refusal again when there is something else to approve, and not when something was settled", () => {
    const course = [
      [at(0, "refused", { quarantine: [quarantineOf("deletions", "abc"), quarantineOf("owners")] })],
      [at(0, "refused", { quarantine: [quarantineOf("deletions", "abc")] })],
      [at(0, "refused", { quarantine: [quarantineOf("deletions", "def")] })],
      [at(0, "refused", { quarantine: [quarantineOf("deletions", "def")] })],
    ];
    expect(told(course).map((each) => each.length)).toEqual([1, 0, 1, 0]);
  });

  it("is of each organization by itself, and nothing of one that has left", () => {
    const other = (state: State): Status => statusOf("labs", state);
    const course = [
      [at(0, "drifted"), other("drifted")],
      [at(1, "in_sync"), other("drifted")],
      [at(1, "in_sync")],
      [at(1, "in_sync"), other("drifted")],
    ];
    expect(told(course)).toEqual([
      ["search: in_sync → drifted", "labs: in_sync → drifted"],
      ["search: drifted → in_sync"],
      [],
      ["labs: in_sync → drifted"],
    ]);
  });

  it("of a recovery says since when it was not well, whatever it was in between", () => {
    let ledger: Ledger = {};
    const since = (["drifted", "failing", "in_sync"] as const).map((state, index) => {
      const result = judged(ledger, [at(index, state)], start + index * minute);
      ledger = result.ledger;
      return result.news[0]?.since;
    });
    expect(since).toEqual([start, start + minute, start]);
  });
});

describe("of one that changes every minute", () => {
  const flapping = (minutes: number, state: State = "drifted"): readonly (readonly Status[])[] =>
    Array.from({ length: minutes }, (_, index) => [at(index, index % 2 === 0 ? state : "in_sync")]);

  it("no more is told than four times an hour, and four times at once", () => {
    const counts = told(flapping(600)).map((each) => each.length);
    expect(counts.slice(0, 5)).toEqual([1, 1, 1, 1, 0]);
    for (let from = 0; from + 60 <= 600; from += 7)
      expect(counts.slice(from, from + 60).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
  });

  it("what it came to is told when its turn comes, with how often it has changed, and it is said when to look again", () => {
    let ledger: Ledger = {};
    for (const [index, statuses] of flapping(8).entries()) ledger = judged(ledger, statuses, start + index * minute).ledger;
    // Told last: in_sync, at minute 3.
    const drifted = [at(8, "drifted")];
    const held = judged(ledger, drifted, start + 8 * minute);
    expect([held.news, held.lookAgainAt]).toEqual([[], start + 60 * minute]);
    const quiet = judged(held.ledger, drifted, start + 30 * minute);
    expect(quiet.news).toEqual([]);
    const { news, lookAgainAt } = judged(quiet.ledger, drifted, start + 60 * minute);
    expect([news.map(({ before, unsaid }) => ({ before, unsaid })), lookAgainAt]).toEqual([[{ before: "in_sync", unsaid: 4 }], undefined]);
    expect(judged(quiet.ledger, [at(9, "in_sync")], start + 60 * minute).news).toEqual([]);
  });

  it.each(["failing", "invalid", "refused"] as const)("that it is %s waits for nothing but its own kind", (state) => {
    let ledger: Ledger = {};
    for (const [index, statuses] of flapping(8).entries()) ledger = judged(ledger, statuses, start + index * minute).ledger;
    expect(judged(ledger, [at(8, "drifted")], start + 8 * minute).news).toEqual([]);
    expect(judged(ledger, [at(8, state)], start + 8 * minute).news).toHaveLength(1);
    const counts = told(flapping(600, state)).map((each) => each.length);
    for (let from = 0; from + 60 <= 600; from += 7)
      expect(counts.slice(from, from + 60).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(8);
  });

  it("a clock that was ahead keeps nobody silent for good", () => {
    const ledger: Ledger = { search: { state: "in_sync", approvals: [], unsaid: 0, at: [1, 2, 3, 4].map((count) => start + count * 1e9) } };
    expect(judged(ledger, [at(0, "drifted")], start).news).toHaveLength(1);
  });
});
