import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { paceBook } from "../../src/api/pace.ts";
import { StateError } from "../../src/state/files.ts";
import { loadPaces, savePaces } from "../../src/state/paces.ts";
import { newFolder, running } from "./support.ts";

const host = "api.openai.com";
const day = 86_400_000;
const start = Date.parse("2026-08-02T09:30:00Z");
const projects = "GET /organization/projects";
const groups = "GET /organization/groups";

let folder: string;
let file: string;
beforeEach(() => {
  folder = newFolder();
  file = join(folder, "paces.json");
});

const save = (paces: Readonly<Record<string, unknown>>, now = start, of = host): void => savePaces(folder, paces, { host: of, now });

describe("paces", () => {
  it("are what the next run goes on from", () => {
    const learned = paceBook();
    const pace = learned.paceOf(projects);
    for (let count = 0; count < 6; count += 1) pace.started(start);
    for (let count = 0; count < 5; count += 1) pace.answered({ status: 200 }, start + count);
    pace.answered({ status: 429 }, start + 5);
    save(learned.state(), start + 5);
    const next = paceBook(loadPaces(folder, host));
    expect(next.state()).toEqual(learned.state());
    expect(next.paceOf(projects).next(start + 6)).toBe(pace.next(start + 6));
  });

  it("belong to a host", () => {
    save({ [projects]: { allowance: 7 } });
    save({ [projects]: { allowance: 60 } }, start, "127.0.0.1:8080");
    expect(loadPaces(folder, host)).toEqual({ [projects]: { allowance: 7 } });
    expect(loadPaces(folder, "127.0.0.1:8080")).toEqual({ [projects]: { allowance: 60 } });
    expect(loadPaces(folder, "constructor")).toEqual({});
  });

  it("stay where a run that called other routes saves its own", () => {
    save({ [projects]: { allowance: 7 } });
    save({ [groups]: { allowance: 9 } });
    expect(loadPaces(folder, host)).toEqual({ [projects]: { allowance: 7 }, [groups]: { allowance: 9 } });
  });

  it("are forgotten when nobody has called the route for thirty days, nor the host", () => {
    save({ old: { allowance: 1 } }, start, "other");
    save({ [projects]: { allowance: 7 }, [groups]: { allowance: 9 } });
    // What has not changed has not been called.
    save({ [projects]: { allowance: 7 }, [groups]: { allowance: 8 } }, start + 29 * day);
    expect(loadPaces(folder, host)).toEqual({ [projects]: { allowance: 7 }, [groups]: { allowance: 8 } });
    save({ [projects]: { allowance: 7 }, [groups]: { allowance: 8 } }, start + 31 * day);
    expect(loadPaces(folder, host)).toEqual({ [groups]: { allowance: 8 } });
    expect(Object.keys(JSON.parse(readFileSync(file, "utf8")) as object)).toEqual([host]);
  });

  it("are for this user's eyes alone", () => {
    save({});
    expect([file, folder].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(["600", "700"]);
  });

  const damaged: Readonly<Record<string, () => void>> = {
    "that is empty": () => writeFileSync(file, ""),
    "that is torn": () => writeFileSync(file, '{"api.openai.com": {'),
    "of another shape": () =>
      writeFileSync(file, JSON.stringify({ [host]: { a: 1, b: null, c: [], d: { called: 5, pace: {} }, e: { called: "" } } })),
    "that is a list": () => writeFileSync(file, JSON.stringify([[host, []]])),
    "that is huge": () => {
      writeFileSync(file, JSON.stringify({ [host]: { [projects]: { called: new Date(start).toISOString(), pace: {} } } }));
      truncateSync(file, 2 ** 33);
    },
    "that is a pipe": () => void execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", file]),
  };
  it.each(Object.entries(damaged))("are none in a file %s, and the next ones take its place", (_, damage) => {
    mkdirSync(folder);
    damage();
    expect(loadPaces(folder, host)).toEqual({});
    save({ [projects]: { allowance: 7 } });
    expect(loadPaces(folder, host)).toEqual({ [projects]: { allowance: 7 } });
    expect(readdirSync(folder)).toEqual(["paces.json"]);
  });

  it("are never torn where several processes save at once", async () => {
    const program = `
      const { savePaces } = await state("paces");
      for (let count = 0; count < 40; count += 1)
        savePaces(process.argv[1], { ["route " + process.pid]: { answeredAt: Array(500).fill(count) } }, { host: "h", now: Date.now() });
      console.log("saved");`;
    mkdirSync(folder);
    const ended = Promise.all([1, 2, 3].map(() => running(program, [folder]).output));
    let seen = 0;
    while ((await Promise.race([ended, sleep(1)])) === undefined) {
      const text = readdirSync(folder).includes("paces.json") ? readFileSync(file, "utf8") : "{}";
      expect(() => void JSON.parse(text)).not.toThrow();
      seen += 1;
    }
    expect(await ended).toEqual(["saved\n", "saved\n", "saved\n"]);
    expect(seen).toBeGreaterThan(1);
    expect(readdirSync(folder)).toEqual(["paces.json"]);
  });

  it("that cannot be saved leave nothing behind", () => {
    mkdirSync(file, { recursive: true });
    expect(() => save({})).toThrow(StateError);
    expect(readdirSync(folder)).toEqual(["paces.json"]);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "");
    expect(() => save({})).toThrow(`${folder} cannot be read and written: something else stands in its place (EEXIST).`);
  });
});
