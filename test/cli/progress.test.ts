import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Output } from "../../src/cli/output.ts";
import { progressOn } from "../../src/cli/progress.ts";
import { asAddress } from "../../src/model/address.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { Captured } from "../support/captured.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const route = "/organization/projects/{project}/users";
const applied: Outcome = {
  status: "applied",
  change: { action: "create", kind: "role", address: asAddress("role/a"), ancestors: [], after: [], reason: "declared", spec: {} },
};

function watched(isTTY: boolean) {
  const stream = Object.assign(new Captured(), { isTTY, columns: 100 });
  return { progress: progressOn(new Output(stream, { NO_COLOR: "1" })), read: () => stream.taken() };
}

test("in a log: a line for each change, and one every ten seconds of waiting", () => {
  const { progress, read } = watched(false);
  progress.hear({ type: "sent", method: "GET", route });
  progress.hear({ type: "waiting", method: "GET", route, untilMs: 25_000, requests: 3 });
  vi.advanceTimersByTime(40_000);
  expect(read()).toBe(
    `Reading the organization · 1 request · waiting 15 s for GET ${route}\nReading the organization · 1 request · waiting 5 s for GET ${route}\n`,
  );
  progress.applying({ changes: 2, seconds: 0 });
  progress.finished(applied);
  expect(read()).toBe("✓ create role/a (1 of 2)\n");
  progress.stop();
  vi.advanceTimersByTime(60_000);
  expect(read()).toBe("");
});

test("on a terminal: one line that says what, how many of how many, requests and time left, below what is written", () => {
  const { progress, read } = watched(true);
  progress.hear({ type: "sent", method: "GET", route });
  vi.advanceTimersByTime(100);
  expect(read()).toBe("Reading the organization · 1 request");
  progress.applying({ changes: 12, seconds: 120 });
  progress.finished(applied);
  vi.advanceTimersByTime(100);
  expect(read()).toBe(
    "\r\u001B[2K✓ create role/a\nReading the organization · 1 request\r\u001B[2KApplying: 1 of 12 changes · 1 request · about 2 minutes left",
  );
  progress.stop();
  expect(read()).toBe("\r\u001B[2K");
});

test("where nobody could tell the cost before, the longest line tells how long it takes", () => {
  const { progress, read } = watched(false);
  progress.hear({ type: "waiting", method: "GET", route, untilMs: 40_000, requests: 1_554 });
  progress.hear({ type: "waiting", method: "GET", route: "/organization/users", untilMs: 55_000, requests: 60, allowance: 60 });
  vi.advanceTimersByTime(10_000);
  expect(read()).toBe("Reading the organization · 0 requests · about 3 h 42 min left · waiting 45 s for GET /organization/users\n");
});

test("nothing is wider than the terminal, for what wraps cannot be taken back", () => {
  const { progress, read } = watched(true);
  progress.hear({ type: "waiting", method: "POST", route: `/${"long/".repeat(40)}`, untilMs: 60_000, requests: 1 });
  vi.advanceTimersByTime(100);
  expect(read()).toHaveLength(99);
});

test("while somebody is asked, nothing is drawn", () => {
  const { progress, read } = watched(true);
  progress.hide();
  vi.advanceTimersByTime(1_000);
  expect(read()).toBe("");
});
