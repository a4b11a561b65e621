import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { files } from "../../src/source/files.ts";
import type { Latest } from "../../src/source/source.ts";
import { temporary } from "../support/closing.ts";

const never = new AbortController().signal;
const idOf = (latest: Latest): string => ("found" in latest ? latest.found.revision.id : latest.problem);

let folder: string;
const ends: (() => void)[] = [];
beforeEach(() => {
  folder = temporary();
  writeFileSync(join(folder, "org.yaml"), "version: 1\n");
});
afterEach(() => ends.splice(0).forEach((end) => end()));

const sourceOf = (...paths: readonly string[]) => files(paths.length === 0 ? [folder] : paths, { pollMs: 100, settleMs: 50 });

describe("the revision of files", () => {
  it("is the same while they hold the same, and another one for every other content or name", async () => {
    const source = sourceOf();
    const ids = [idOf(await source.latest(never))];
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
    utimesSync(join(folder, "org.yaml"), 1, 1);
    expect(idOf(await source.latest(never))).toBe(ids[0]);
    const changes = [
      () => writeFileSync(join(folder, "org.yaml"), "version: 2\n"),
      () => writeFileSync(join(folder, "more.yaml"), ""),
      () => renameSync(join(folder, "more.yaml"), join(folder, "most.yaml")),
      () => (mkdirSync(join(folder, "keys")), writeFileSync(join(folder, "keys", "ca.pem"), "x")),
      () => writeFileSync(join(folder, "keys", "ca.pem"), "y"),
    ];
    for (const change of changes) {
      change();
      ids.push(idOf(await source.latest(never)));
    }
    expect(new Set(ids).size).toBe(6);
    writeFileSync(join(folder, "org.yaml"), "version: 1\n");
    unlinkSync(join(folder, "most.yaml"));
    rmSync(join(folder, "keys"), { recursive: true });
    expect(idOf(await source.latest(never))).toBe(ids[0]);
  });

  it("counts nothing that is hidden, nor what a link outside leads to", async () => {
    const source = sourceOf();
    const before = idOf(await source.latest(never));
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".git", "HEAD"), "x");
    writeFileSync(join(folder, ".org.yaml.swp"), "x");
    expect(idOf(await source.latest(never))).toBe(before);
    const outside = join(temporary(), "secret");
    writeFileSync(outside, "1");
    symlinkSync(outside, join(folder, "link.yaml"));
    const linked = idOf(await source.latest(never));
    writeFileSync(outside, "22");
    expect([linked === before, idOf(await source.latest(never)) === linked]).toEqual([false, true]);
  });

  it("sees a change that keeps size and time", async () => {
    const source = sourceOf();
    const before = idOf(await source.latest(never));
    writeFileSync(join(folder, "org.yaml"), "version: 9\n");
    utimesSync(join(folder, "org.yaml"), 1, 1);
    expect(idOf(await source.latest(never))).not.toBe(before);
  });

  it("follows the link that Kubernetes swaps under a mounted ConfigMap", async () => {
    const mount = temporary();
    const version = (name: string, text: string): void => {
      mkdirSync(join(mount, name));
      writeFileSync(join(mount, name, "org.yaml"), text);
      symlinkSync(name, join(mount, "..data_tmp"));
      renameSync(join(mount, "..data_tmp"), join(mount, "..data"));
    };
    version("..2026_1", "one");
    symlinkSync("..data/org.yaml", join(mount, "org.yaml"));
    const [whole, single] = [sourceOf(mount), sourceOf(join(mount, "org.yaml"))];
    const before = [idOf(await whole.latest(never)), idOf(await single.latest(never))];
    const calls: string[] = [];
    ends.push(
      whole.watch(() => void calls.push("whole")),
      single.watch(() => void calls.push("single")),
    );
    version("..2026_2", "two");
    await expect.poll(() => calls.toSorted(), { timeout: 3_000 }).toEqual(["single", "whole"]);
    const after = [idOf(await whole.latest(never)), idOf(await single.latest(never))];
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, false]);
  });
});

describe("files that change while they are looked at", () => {
  it("are not used before they have been left alone", async () => {
    const file = join(folder, "org.yaml");
    const source = sourceOf();
    writeFileSync(file, "half");
    const writing = setInterval(() => appendFileSync(file, "."), 10);
    setTimeout(() => (clearInterval(writing), writeFileSync(file, "whole")), 300);
    const id = idOf(await source.latest(never));
    expect(id).toBe(idOf(await sourceOf().latest(never)));
  });

  it("and do not stop are a problem that has an end, sooner where it is to end", async () => {
    const file = join(folder, "org.yaml");
    const writing = setInterval(() => appendFileSync(file, "."), 5);
    ends.push(() => clearInterval(writing));
    expect(idOf(await sourceOf().latest(never))).toMatch(/ did not stay the same for 50 milliseconds, and is not used while it changes\.$/);
    expect(idOf(await sourceOf().latest(AbortSignal.timeout(80)))).toMatch(/ was not read: it was to end\.$/);
  });
});

describe("files that cannot be read", () => {
  it("are a problem that says which, and why", async () => {
    expect(idOf(await sourceOf(join(folder, "none.yaml")).latest(never))).toBe(
      `${join(folder, "none.yaml")} cannot be read: there is no such file or folder.`,
    );
    symlinkSync("b", join(folder, "a"));
    symlinkSync("a", join(folder, "b"));
    expect(idOf(await sourceOf(join(folder, "a")).latest(never))).toMatch(/its links lead in a circle\.$/);
  });

  it("do not keep us waiting where they are a pipe", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
    expect(idOf(await sourceOf().latest(never))).toMatch(/^[0-9a-f]{64}$/);
  });

  it("are told of when they go and when they come back", async () => {
    const file = join(folder, "org.yaml");
    const source = sourceOf(file);
    await source.latest(never);
    let calls = 0;
    ends.push(source.watch(() => void (calls += 1)));
    unlinkSync(file);
    await expect.poll(() => calls, { timeout: 3_000 }).toBe(1);
    writeFileSync(file, "version: 2\n");
    await expect.poll(() => calls, { timeout: 3_000 }).toBe(2);
  });
});

describe("watching", () => {
  it("tells of what was away and has come back as it was, and of what was changed and changed back while it was read", async () => {
    const [path, away] = [join(folder, "org.yaml"), join(folder, "..", `${folder.split("/").at(-1)}-away.yaml`)];
    const source = sourceOf(path);
    const id = idOf(await source.latest(never));
    let calls = 0;
    ends.push(source.watch(() => void (calls += 1)));
    renameSync(path, away);
    await expect.poll(() => calls).toBe(1);
    expect(idOf(await source.latest(never))).toContain("no such file");
    renameSync(away, path);
    await expect.poll(() => calls).toBe(2);
    expect(idOf(await source.latest(never))).toBe(id);
    writeFileSync(path, "version: 2\n");
    expect(await source.isStill(id)).toBe(false);
    writeFileSync(path, "version: 1\n");
    await expect.poll(() => calls).toBe(3);
    expect(await source.isStill(id)).toBe(true);
  });

  it("calls once for an editor that saves in three steps, and for nothing that is only touched", async () => {
    const file = join(folder, "org.yaml");
    const source = sourceOf();
    await source.latest(never);
    let calls = 0;
    ends.push(source.watch(() => void (calls += 1)));
    utimesSync(file, 5, 5);
    await sleep(300);
    expect(calls).toBe(0);
    writeFileSync(`${file}~`, "version: 2\n");
    renameSync(file, join(folder, ".org.yaml.bak"));
    renameSync(`${file}~`, file);
    await expect.poll(() => calls, { timeout: 3_000 }).toBe(1);
    writeFileSync(file, "version: 1\n");
    await sleep(300);
    writeFileSync(file, "version: 2\n");
    await expect.poll(() => calls, { timeout: 3_000 }).toBe(2);
    await source.latest(never);
    await sleep(300);
    expect(calls).toBe(2);
  });

  it("sees what is deep below without being told, and nothing more once it is ended", async () => {
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    const source = sourceOf();
    await source.latest(never);
    let calls = 0;
    const end = source.watch(() => void (calls += 1));
    writeFileSync(join(folder, "a", "b", "c.yaml"), "x");
    await expect.poll(() => calls, { timeout: 3_000 }).toBe(1);
    end();
    writeFileSync(join(folder, "a", "b", "c.yaml"), "y");
    await sleep(300);
    expect(calls).toBe(1);
  });

  it("gives what was accepted only while it is there", async () => {
    const source = sourceOf();
    const id = idOf(await source.latest(never));
    expect(await source.accepted()).toBeUndefined();
    await source.accept(id);
    expect((await source.accepted())?.revision.id).toBe(id);
    writeFileSync(join(folder, "org.yaml"), "else");
    expect(await source.accepted()).toBeUndefined();
  });
});
