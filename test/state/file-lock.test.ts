import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fileLock } from "../../src/state/file-lock.ts";
import { StateError } from "../../src/state/files.ts";
import type { Held } from "../../src/state/lock.ts";
import { newFolder, running, type Spawned } from "./support.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = newFolder();
  file = join(folder, "lock.json");
});

const lockIn = (where: string) => fileLock(where, { doing: "apply", pid: process.pid, now: Date.now });

async function takenIn(where: string): Promise<Held> {
  const taken = await lockIn(where).take();
  if ("by" in taken) throw new Error(`held by ${taken.by.pid}`);
  return taken.held;
}

/** A process that takes the lock and keeps it. */
async function holder(where: string): Promise<Spawned> {
  const process = running(
    `const { fileLock } = await state("file-lock");
     const taken = await fileLock(process.argv[1], { doing: "daemon", pid: process.pid, now: Date.now }).take();
     console.log("held" in taken ? "holding" : "not free");
     setInterval(() => {}, 1000);`,
    [where],
  );
  await process.said("holding");
  return process;
}

/** What somebody left who was killed while holding a lock. */
async function deadClaim(): Promise<string> {
  const where = newFolder();
  await (await holder(where)).kill();
  return readFileSync(join(where, "lock.json"), "utf8");
}

/** What somebody left who holds a lock, somewhere, to this day. */
async function livingClaim(): Promise<string> {
  const where = newFolder();
  await takenIn(where);
  return readFileSync(join(where, "lock.json"), "utf8");
}

const altered = (claim: string, values: object): string => `${JSON.stringify({ ...(JSON.parse(claim) as object), ...values })}\n`;
const following = (claim: string): string =>
  join(folder, `lock-after-${createHash("sha256").update(claim).digest("hex").slice(0, 32)}.json`);

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe("a lock", () => {
  it("says who holds it, to a person and to whoever wants it, and is free again when it is released", async () => {
    const before = Date.now();
    const held = await takenIn(folder);
    const claim = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    expect(claim).toMatchObject({ pid: process.pid, host: hostname(), doing: "apply" });
    const since = claim["since"] as string;
    expect(Date.parse(since)).toBeGreaterThanOrEqual(before);
    expect(await lockIn(folder).take()).toEqual({
      by: { pid: process.pid, host: hostname(), since, doing: "apply" },
      remedy: "Wait until it has ended.",
    });
    expect(held.isHeld()).toBe(true);
    held.release();
    expect(held.isHeld()).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    await expect(takenIn(folder)).resolves.toBeDefined();
  });

  it("is for this user's eyes alone, and so is the folder made for it", async () => {
    await takenIn(folder);
    expect([file, folder].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(["600", "700"]);
  });

  it("is lost to whoever removes it by hand, and then no longer ours to release", async () => {
    const held = await takenIn(folder);
    rmSync(file);
    expect(held.isHeld()).toBe(false);
    const next = await takenIn(folder);
    expect(held.isHeld()).toBe(false);
    held.release();
    expect(next.isHeld()).toBe(true);
  });

  it("of a process that was killed is taken over at once, and nothing of it is left", async () => {
    const process = await holder(folder);
    expect(await lockIn(folder).take()).toMatchObject({ by: { pid: process.pid, doing: "daemon" } });
    await process.kill();
    const held = await takenIn(folder);
    expect(held.isHeld()).toBe(true);
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });

  it.runIf(process.platform === "linux")("of a process that was killed and that nobody has buried is taken over", async () => {
    // The shell starts it and becomes a program that never asks how it ended.
    const program = `
      const { fileLock } = await state("file-lock");
      const { spawn } = await import("node:child_process");
      const { readFileSync } = await import("node:fs");
      if (process.argv[2] === "hold") {
        await fileLock(process.argv[1], { doing: "daemon", pid: process.pid, now: Date.now }).take();
        process.kill(process.pid, "SIGKILL");
      }
      const again = process.execArgv.concat("--", process.argv[1], "hold");
      const parent = spawn("sh", ["-c", '"$@" & exec sleep 60', "sh", process.execPath, ...again]);
      for (;;) {
        try {
          const { pid } = JSON.parse(readFileSync(process.argv[1] + "/lock.json", "utf8"));
          if (/\\) Z /.test(readFileSync("/proc/" + pid + "/stat", "utf8"))) break;
        } catch {}
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const taken = await fileLock(process.argv[1], { doing: "apply", pid: process.pid, now: Date.now }).take();
      console.log("held" in taken ? "taken over" : "held by the dead");
      parent.kill("SIGKILL");`;
    expect(await running(program, [folder]).output).toBe("taken over\n");
  });

  it.runIf(process.platform === "linux")("of a process whose pid is another's by now is taken over", async () => {
    put(file, altered(await livingClaim(), { started: "1" }));
    expect((await takenIn(folder)).isHeld()).toBe(true);
  });

  it("of another machine is never taken over, and whoever waits for it is told how to remove it", async () => {
    const claim = altered(await deadClaim(), { host: "build-7" });
    put(file, claim);
    utimesSync(file, 0, 0);
    expect(await lockIn(folder).take()).toMatchObject({
      by: { host: "build-7", doing: "daemon" },
      remedy: `If that machine is certainly done with it, delete ${file}.`,
    });
    expect(readFileSync(file, "utf8")).toBe(claim);
    rmSync(file);
    expect((await takenIn(folder)).isHeld()).toBe(true);
  });

  it("of a container whose processes cannot be seen is taken over after a minute without a sign of life", async () => {
    put(file, altered(await livingClaim(), { place: "another" }));
    const before = (seconds: number): void => utimesSync(file, Date.now() / 1_000 - seconds, Date.now() / 1_000 - seconds);
    before(55);
    expect(await lockIn(folder).take()).toMatchObject({ by: { pid: process.pid }, remedy: expect.stringContaining("a minute after") });
    before(65);
    expect((await takenIn(folder)).isHeld()).toBe(true);
  });

  it("that nobody can have written is taken over: an empty one, a torn one", async () => {
    const claim = await livingClaim();
    for (const text of ["", "{}", "null", claim.slice(0, 40), altered(claim, { pid: 0 }), altered(claim, { pid: 2 ** 40 })]) {
      put(file, text);
      const held = await takenIn(folder);
      expect(held.isHeld()).toBe(true);
      held.release();
    }
  });

  it("goes on after somebody who was killed while taking it over", async () => {
    const [first, second] = [await deadClaim(), await deadClaim()];
    put(file, first);
    put(following(first), second);
    put(join(folder, "lock-claim.0.new"), "{");
    expect((await takenIn(folder)).isHeld()).toBe(true);
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });

  it("belongs to somebody who is just taking it over", async () => {
    const [first, second] = [await deadClaim(), await livingClaim()];
    put(file, first);
    put(following(first), second);
    expect(await lockIn(folder).take()).toMatchObject({ by: { pid: process.pid } });
  });

  it("is not held back by a claim that came too late", async () => {
    put(following(await deadClaim()), await livingClaim());
    expect((await takenIn(folder)).isHeld()).toBe(true);
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });

  it("cannot be had where the folder cannot be made, or something odd is in its place", async () => {
    const blocked = join(folder, "file");
    put(blocked, "");
    await expect(lockIn(blocked).take()).rejects.toThrow(
      new StateError(
        `${blocked} cannot be read and written: something else stands in its place (EEXIST). Mend that, or name another folder with --state-dir.`,
      ),
    );
    symlinkSync("nowhere", file);
    await expect(lockIn(folder).take()).rejects.toThrow(StateError);
  });
});

describe("the holder of a lock", () => {
  afterEach(() => void vi.useRealTimers());

  it("gives a sign of life every ten seconds, as long as it is the holder", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    const held = await takenIn(folder);
    const heardAt = (): number => statSync(file).mtimeMs;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(Date.now() - heardAt()).toBeLessThan(10_001);
    const other = altered(readFileSync(file, "utf8"), { doing: "daemon" });
    writeFileSync(file, other);
    utimesSync(file, 1, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heardAt()).toBe(1_000);
    held.release();
    expect(readFileSync(file, "utf8")).toBe(other);
  });

  it("does not keep its process alive by that", async () => {
    const program = `
      const { fileLock } = await state("file-lock");
      await fileLock(process.argv[1], { doing: "apply", pid: process.pid, now: Date.now }).take();`;
    expect(await running(program, [folder]).output).toBe("");
  });
});
