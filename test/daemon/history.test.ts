import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileMemory } from "../../src/daemon/file-memory.ts";
import { History } from "../../src/daemon/history.ts";
import { nothingRemembered } from "../../src/daemon/memory.ts";
import type { Ending, RunRecord } from "../../src/daemon/status.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "orgform-history-"));

const recordOf = (number: number, ending: Ending): RunRecord => ({
  id: `20261121T120000000Z-${String(number).padStart(4, "0")}`,
  triggers: ["schedule"],
  startedAt: number,
  endedAt: number,
  mode: "enforce",
  ending,
  counts: { pending: 0, applied: 0, failed: 0, blocked: 0, cancelled: 0, withheld: 0 },
  requests: 1,
});

test("keeps the last runs, of those in which all was well fewer, and knows them after a restart", () => {
  const at = folder();
  const history = new History(at);
  for (let number = 0; number < 400; number += 1)
    history.keep({ record: recordOf(number, number % 2 === 0 ? "in_sync" : "corrected"), outcomes: [] });
  const endings = history.records.map(({ ending }) => ending);
  expect([endings.filter((ending) => ending === "in_sync").length, endings.length]).toEqual([20, 120]);
  expect(readdirSync(join(at, "runs"))).toHaveLength(120);
  expect(new History(at).records).toEqual(history.records);
  expect(history.run("20261121T120000000Z-0399")?.record.ending).toBe("corrected");
});

test("gives out no other file, and none that is damaged", () => {
  const at = folder();
  const history = new History(at);
  history.keep({ record: recordOf(1, "corrected"), outcomes: [] });
  writeFileSync(join(at, "daemon.json"), '{"record": {"id": "../daemon"}, "outcomes": []}');
  writeFileSync(join(at, "runs", "20261121T120000000Z-0001.json"), '{"record": {"id": "20261121T1');
  expect(history.run("../daemon")).toBeUndefined();
  expect(history.run("20261121T120000000Z-0001")).toBeUndefined();
  expect(new History(at).records).toEqual([]);
});

test("what a loop knows is remembered, and what cannot be read is as if it had never been there", () => {
  const at = folder();
  const memory = fileMemory(at);
  expect(memory.read()).toEqual(nothingRemembered);
  memory.write({ ...nothingRemembered, pause: { reason: "migration", until: 5 } });
  expect(fileMemory(at).read()).toEqual({ ...nothingRemembered, pause: { reason: "migration", until: 5 } });
  for (const damaged of [
    "",
    "{",
    "[]",
    "null",
    '{"quarantine": 1, "accepted": [], "corrections": []}',
    '{"quarantine": [], "accepted": [], "corrections": [], "pause": {}}',
  ]) {
    writeFileSync(join(at, "daemon.json"), damaged);
    expect(memory.read()).toEqual(nothingRemembered);
  }
});
