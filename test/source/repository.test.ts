import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { repository, type Repository } from "../../src/source/repository.ts";
import type { Found, Source } from "../../src/source/source.ts";
import { temporary } from "../support/closing.ts";
import { Origin, userEnvironment } from "./origin.ts";

let origin: Origin;
let stateDir: string;
beforeEach(() => {
  origin = new Origin();
  stateDir = join(temporary(), "state");
});

const never = new AbortController().signal;

const sourceOf = (wanted: Partial<Repository> = {}, environment = userEnvironment()): Source =>
  repository({ url: origin.url, ref: "main", path: "org/", ...wanted }, { stateDir, environment, timeoutMs: 20_000, pollMs: 50 });

async function found(source: Source): Promise<Found> {
  const latest = await source.latest(never);
  if ("problem" in latest) throw new Error(latest.problem);
  return latest.found;
}

async function problem(source: Source): Promise<string> {
  const latest = await source.latest(never);
  return "problem" in latest ? latest.problem : `found ${latest.found.revision.id}`;
}

/** All files of what was found, by their names in the repository. */
function contentsOf({ paths, root = "" }: Found): Record<string, string> {
  const below = (path: string): readonly string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => below(join(path, name))) : [path];
  return Object.fromEntries(paths.flatMap(below).map((file) => [relative(root, file), readFileSync(file, "utf8")]));
}

const everythingIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: "utf8" });
const ownFolder = (): string =>
  join(
    stateDir,
    readdirSync(stateDir).find((name) => name.startsWith("git-"))!,
  );
/** What git keeps for us. */
const bareRepository = (): string =>
  join(
    ownFolder(),
    readdirSync(ownFolder()).find((name) => name.endsWith(".git"))!,
  );
const sizeOf = (folder: string): number => everythingIn(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

describe("a repository", () => {
  it("gives the files below the path at the ref, as they stand in the commit", async () => {
    const commit = origin.push({ "org/org.yaml": "version: 1\n", "org/teams/a.yaml": "projects: {}\r\n", "other.yaml": "no" });
    const { revision, ...rest } = await found(sourceOf());
    expect(revision).toEqual({ id: commit, name: "main" });
    expect(contentsOf({ revision, ...rest })).toEqual({ "org/org.yaml": "version: 1\n", "org/teams/a.yaml": "projects: {}\r\n" });
  });

  it("gives one file, or all of them", async () => {
    origin.push({ "org.yaml": "version: 1\n", "b.yaml": "" });
    const one = await found(sourceOf({ path: "./org.yaml" }));
    expect([contentsOf(one), one.paths.map((path) => statSync(path).isFile())]).toEqual([{ "org.yaml": "version: 1\n" }, [true]]);
    expect(Object.keys(contentsOf(await found(sourceOf({ path: "" }))))).toEqual(["b.yaml", "org.yaml"]);
  });

  it("follows the ref, and keeps the files of the commit that was accepted beside those of the last", async () => {
    const source = sourceOf();
    const commits = [1, 2, 3].map((number) => ({ number, commit: "" }));
    const first = origin.push({ "org/org.yaml": "1" });
    await found(source);
    await source.accept(first);
    for (const each of commits) {
      each.commit = origin.push({ "org/org.yaml": `later ${each.number}` });
      expect((await found(source)).revision.id).toBe(each.commit);
    }
    const last = commits.at(-1)!.commit;
    expect(readdirSync(join(ownFolder(), "files")).toSorted()).toEqual([first, last].toSorted());
    expect(contentsOf((await source.accepted())!)).toEqual({ "org/org.yaml": "1" });
    await source.accept(last);
    expect(readdirSync(join(ownFolder(), "files"))).toEqual([last]);
  });

  it("keeps what was accepted when the repository is gone, also in the next process", async () => {
    const commit = origin.push({ "org/org.yaml": "good" });
    const source = sourceOf();
    await found(source);
    await source.accept(commit);
    rmSync(origin.folder, { recursive: true });
    const next = sourceOf();
    expect(await problem(next)).toMatch(
      /^file:\/\/\S+ cannot be fetched: '\S+' does not appear to be a git repository\. Check the address/,
    );
    const accepted = (await next.accepted())!;
    expect([accepted.revision.id, contentsOf(accepted)]).toEqual([commit, { "org/org.yaml": "good" }]);
  });

  it("asks the server for nothing but the ref while that stays where it is", async () => {
    origin.push({ "org/org.yaml": "1" });
    const source = sourceOf();
    const before = await found(source);
    const written = statSync(join(bareRepository(), "objects", "pack")).mtimeMs;
    expect(await found(source)).toEqual(before);
    expect(statSync(join(bareRepository(), "objects", "pack")).mtimeMs).toBe(written);
  });

  it("tells of a ref that was rewritten, once, and of none that went on by many commits", async () => {
    origin.push({ "org/org.yaml": "1" });
    const source = sourceOf();
    const { revision } = await found(source);
    for (let count = 0; count < 20; count += 1) origin.push({ "org/org.yaml": `on ${count}` });
    expect((await found(source)).notice).toBeUndefined();
    const rewritten = origin.push({ "org/org.yaml": "else" }, "--amend");
    const { notice, ...after } = await found(source);
    expect(notice).toMatch(/^main was rewritten: [0-9a-f]{12} is not among the last commits that lead to [0-9a-f]{12}\.$/);
    expect([after.revision.id, contentsOf(after)]).toEqual([rewritten, { "org/org.yaml": "else" }]);
    expect((await found(source)).notice).toBeUndefined();
    expect(revision.id).not.toBe(rewritten);
  });

  it("takes a branch before a tag of its name, and a tag, a whole name and a commit where they are asked for", async () => {
    const tagged = origin.push({ "org/org.yaml": "tag" });
    origin.git("tag", "main");
    origin.git("tag", "--annotate", "--message", "said", "v1");
    const branch = origin.push({ "org/org.yaml": "branch" });
    const ids = await Promise.all(
      ["main", "refs/tags/main", "v1", "HEAD", tagged].map(async (ref) => (await found(sourceOf({ ref }))).revision.id),
    );
    expect(ids).toEqual([branch, tagged, tagged, branch, tagged]);
    expect(await problem(sourceOf({ ref: "mian" }))).toMatch(/ has neither a branch nor a tag mian: check the ref\.$/);
    expect(await problem(sourceOf({ ref: "refs/heads/ain" }))).toMatch(/ has no refs\/heads\/ain: check the ref\.$/);
  });

  it("reads a repository whose names are of SHA-256", async () => {
    const other = new Origin({ format: "sha256" });
    const commit = other.push({ "org/org.yaml": "long" });
    expect((await found(sourceOf({ url: other.url }))).revision.id).toBe(commit);
    expect(commit).toHaveLength(64);
  });

  it("calls when the ref has moved, once for each time, and no more when it is ended", async () => {
    origin.push({ "org/org.yaml": "1" });
    const source = sourceOf();
    await found(source);
    let calls = 0;
    const end = source.watch(() => void (calls += 1));
    const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));
    await settled();
    expect(calls).toBe(0);
    origin.push({ "org/org.yaml": "2" });
    await settled();
    expect(calls).toBe(1);
    // What could not be looked at is news when it is back.
    await found(source);
    renameSync(origin.folder, `${origin.folder}.away`);
    expect(await problem(source)).toContain("cannot be fetched");
    await settled();
    expect(calls).toBe(1);
    renameSync(`${origin.folder}.away`, origin.folder);
    await settled();
    expect(calls).toBe(2);
    end();
    origin.push({ "org/org.yaml": "3" });
    await settled();
    expect(calls).toBe(2);
  });
});

describe("what a commit must not hold", () => {
  const good = { "org/org.yaml": "good" };

  it.each([
    [
      "a link",
      () => (origin.link("org/link.yaml", "/etc/passwd"), origin.git("add", "org")),
      /^"org\/link\.yaml" at main \([0-9a-f]{12}\) is a symbolic link, which is not followed: put a file in its place\.$/,
    ],
    [
      "a link in place of the folder",
      () => (origin.git("rm", "-rq", "org"), origin.link("org", "elsewhere"), origin.git("add", "org")),
      /^"org" at main .* is a symbolic link/,
    ],
    [
      "a link to a folder",
      () => (origin.link("org/teams", "../.."), origin.git("add", "org")),
      /"org\/teams" at main .* is a symbolic link/,
    ],
    [
      "a submodule",
      () => origin.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},org/sub`),
      /^"org\/sub" at main .* is a submodule, which is not fetched/,
    ],
    ["nothing there", () => origin.git("rm", "-rq", "org"), /^There is nothing at "org" of main \([0-9a-f]{12}\): check the path\.$/],
    [
      "more than a configuration",
      () => (origin.write("org/film.mp4", "x".repeat(65 * 1024 * 1024)), origin.git("add", "org")),
      /^main .* holds 2 files of 66 MiB together, which is no configuration: name the folder/,
    ],
  ])("is %s, and what was there before stays", async (_, change, message) => {
    const commit = origin.push(good);
    const source = sourceOf();
    await found(source);
    await source.accept(commit);
    change();
    origin.git("commit", "--quiet", "--message", "bad");
    expect(await problem(source)).toMatch(message);
    expect(contentsOf((await source.accepted())!)).toEqual(good);
    expect(readdirSync(join(ownFolder(), "files"))).toEqual([commit]);
  });

  it("is no name that leaves its folder, whatever the tree says", async () => {
    origin.push(good);
    const blob = execFileSync("git", ["-C", origin.folder, "hash-object", "-w", "--stdin"], { input: "evil", encoding: "utf8" }).trim();
    const entry = (mode: string, name: string, id: string): Buffer =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
    const tree = (content: Buffer): string =>
      execFileSync("git", ["-C", origin.folder, "hash-object", "-t", "tree", "-w", "--literally", "--stdin"], {
        input: content,
        encoding: "utf8",
      }).trim();
    const up = tree(entry("40000", "org", tree(entry("40000", "..", tree(entry("100644", "escaped.yaml", blob))))));
    origin.git("update-ref", "refs/heads/main", origin.git("commit-tree", up, "-m", "evil"));
    expect(await problem(sourceOf())).toMatch(/cannot be fetched|is no name of a file/);
    expect(everythingIn(stateDir).filter((name) => name.includes("escaped"))).toEqual([]);
  });
});

describe("what a repository brings along", () => {
  it("is not run: no hook, filter or template of anybody's", async () => {
    const folder = temporary();
    const trace = join(folder, "ran");
    const script = join(folder, "script");
    writeFileSync(script, `#!/bin/sh\necho "$0" >> ${trace}\ncat\n`);
    chmodSync(script, 0o755);
    const hooks = join(folder, "template", "hooks");
    mkdirSync(hooks, { recursive: true });
    for (const hook of ["reference-transaction", "post-checkout", "pre-auto-gc", "post-index-change"]) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\necho ${hook} >> ${trace}\n`);
      chmodSync(join(hooks, hook), 0o755);
    }
    writeFileSync(
      join(folder, "config"),
      `[init]\n templateDir = ${join(folder, "template")}\n[core]\n hooksPath = ${hooks}\n fsmonitor = ${script}\n[filter "x"]\n smudge = ${script}\n clean = ${script}\n`,
    );
    const commit = origin.push({ "org/org.yaml": "plain $Id$\n", ".gitattributes": "* filter=x text eol=crlf ident export-ignore\n" });
    const result = await found(sourceOf({}, userEnvironment({ GIT_CONFIG_GLOBAL: join(folder, "config") })));
    expect([result.revision.id, contentsOf(result)]).toEqual([commit, { "org/org.yaml": "plain $Id$\n" }]);
    expect(existsSync(trace)).toBe(false);
  });
});

describe("a repository of ours", () => {
  it.each(["shallow.lock", "HEAD.lock", "config.lock", "packed-refs.lock", "refs/orgform/latest.lock"])(
    "that a killed git left with %s is used again",
    async (lock) => {
      origin.push({ "org/org.yaml": "1" });
      const source = sourceOf();
      await found(source);
      const commit = origin.push({ "org/org.yaml": "2" });
      writeFileSync(join(bareRepository(), lock), "");
      expect((await found(source)).revision.id).toBe(commit);
    },
  );

  it.each([
    ["without its objects", (bare: string) => rmSync(join(bare, "objects"), { recursive: true })],
    ["with a pack that is cut short", (bare: string) => cutShort(join(bare, "objects"))],
    ["with a spoiled HEAD", (bare: string) => writeFileSync(join(bare, "HEAD"), "\0\0")],
    ["with a spoiled config", (bare: string) => writeFileSync(join(bare, "config"), "[core\n")],
    ["with a spoiled list of shallow commits", (bare: string) => writeFileSync(join(bare, "shallow"), "nonsense\n")],
    ["that is a file", (bare: string) => (rmSync(bare, { recursive: true }), writeFileSync(bare, "x"))],
  ])("is made anew when it is found %s", async (_, damage) => {
    origin.push({ "org/org.yaml": "1", "org/more.yaml": "same" });
    const source = sourceOf();
    await found(source);
    const commit = origin.push({ "org/org.yaml": "2" });
    damage(bareRepository());
    const after = await found(source);
    expect([after.revision.id, contentsOf(after)]).toEqual([commit, { "org/more.yaml": "same", "org/org.yaml": "2" }]);
  });

  it("is no larger after thirty-six pushes, rewritten ones among them, than after eighteen", async () => {
    const random = (): string => Array.from({ length: 2_000 }, () => Math.random().toString(36)).join("\n");
    const source = sourceOf();
    const sizes: number[] = [];
    for (let count = 0; count < 36; count += 1) {
      origin.push({ "org/org.yaml": random() }, ...(count % 7 === 6 ? ["--amend"] : []));
      await source.accept((await found(source)).revision.id);
      sizes.push(sizeOf(ownFolder()));
    }
    const [early, late] = [sizes.slice(6, 18), sizes.slice(24)].map((part) => Math.max(...part));
    expect(late).toBeLessThan(early! * 1.15);
    expect(everythingIn(ownFolder()).length).toBeLessThan(60);
  }, 60_000);
});

function cutShort(objects: string): void {
  for (const name of everythingIn(objects)) {
    const file = join(objects, name);
    if (!statSync(file).isFile() || name.endsWith(".idx")) continue;
    chmodSync(file, 0o600);
    writeFileSync(file, readFileSync(file).subarray(0, 20));
  }
}
