import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { GitError, Revision } from "../../src/source/git.ts";
import { temporary } from "../support/closing.ts";

const who = ["-c", "user.name=bo", "-c", "user.email=bo@acme.example", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"];
const environment = { PATH: process.env["PATH"], HOME: temporary() };

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", [...who, ...args], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

/** A repository with these files in its one commit, on `main`. */
function repository(files: Readonly<Record<string, string>> = { "org.yaml": "version: 1\n" }): string {
  const folder = temporary();
  git(folder, "init", "--quiet", "--initial-branch=main");
  write(folder, files);
  commit(folder);
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function commit(folder: string): string {
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--message", "change");
  return git(folder, "rev-parse", "HEAD");
}

const at = (folder: string, name = "main"): Revision => new Revision(name, folder, { environment });

function textOf(revision: Revision, path: string): string {
  return Buffer.from(revision.read([path])[0]!).toString("utf8");
}

function refused(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("a revision", () => {
  test("is what was committed, whatever is in the folder now", () => {
    const folder = repository({ "org.yaml": "old", "orgs/a.yaml": "a" });
    const id = git(folder, "rev-parse", "HEAD");
    write(folder, { "org.yaml": "new", "orgs/b.yaml": "b" });
    const revision = at(folder);
    expect([revision.name, revision.commit]).toEqual(["main", id]);
    expect(textOf(revision, "org.yaml")).toBe("old");
    expect(revision.list("orgs")).toEqual([{ path: "orgs/a.yaml", isFile: true }]);
    expect(revision.list("")).toHaveLength(2);
    expect(revision.list("nothing")).toEqual([]);
  });

  test("goes by any name that git has for a commit", () => {
    const folder = repository();
    const id = git(folder, "rev-parse", "HEAD");
    git(folder, "tag", "--annotate", "v1", "--message", "v1");
    for (const name of ["main", "HEAD", "HEAD~0", "v1", "refs/tags/v1", id, id.slice(0, 8)]) expect(at(folder, name).commit).toBe(id);
  });

  test("has paths as they are, whatever letters are in them", () => {
    const names = [
      "a b.yaml",
      "*.yaml",
      "x?y.yaml",
      ":(glob)z.yaml",
      'quo"te.yaml',
      "tab\t.yaml",
      "line\nbreak.yaml",
      "ünï.yaml",
      "-rf.yaml",
    ];
    const folder = repository(Object.fromEntries(names.map((name) => [name, `text of ${name}`])));
    const revision = at(folder);
    expect(new Set(revision.list("").map(({ path }) => path))).toEqual(new Set(names));
    for (const name of names) {
      expect(revision.list(name)).toEqual([{ path: name, isFile: true }]);
      expect(textOf(revision, name)).toBe(`text of ${name}`);
    }
  });

  test("has contents as they are: empty ones, without line breaks, and bytes that are no text", () => {
    const folder = repository({ empty: "", short: "no line break", lines: "a\r\nb\n\n" });
    writeFileSync(join(folder, "bytes"), Buffer.from([0, 255, 10, 13, 0]));
    commit(folder);
    const contents = at(folder).read(["empty", "bytes", "short", "lines"]);
    expect(contents.map((each) => [...each])).toEqual([
      [],
      [0, 255, 10, 13, 0],
      [...Buffer.from("no line break")],
      [...Buffer.from("a\r\nb\n\n")],
    ]);
  });

  test("is found from below, and knows where in it a path is", () => {
    const folder = repository({ "orgs/acme/org.yaml": "text" });
    const revision = at(join(folder, "orgs", "acme", "org.yaml"));
    expect(revision.pathOf(join(folder, "orgs", "acme"))).toBe("orgs/acme");
    expect(revision.pathOf(folder)).toBe("");
    expect(refused(() => revision.pathOf(temporary()))).toContain("lies outside of the repository");
  });
});

describe("what is no regular file", () => {
  test("a link is told of and not followed, nor is anything found below one", () => {
    const folder = repository({ "real/org.yaml": "text" });
    symlinkSync("real", join(folder, "linked"));
    symlinkSync("/etc/passwd", join(folder, "passwords.yaml"));
    commit(folder);
    const revision = at(folder);
    expect(revision.list("linked")).toEqual([{ path: "linked", isFile: false }]);
    expect(revision.list("linked/org.yaml")).toEqual([{ path: "linked", isFile: false }]);
    expect(revision.list("passwords.yaml")).toEqual([{ path: "passwords.yaml", isFile: false }]);
    expect(refused(() => revision.read(["passwords.yaml"]))).toContain("is no file");
  });

  test("a submodule is told of and not entered", () => {
    const folder = repository();
    git(folder, "submodule", "--quiet", "add", `file://${repository()}`, "vendor");
    commit(folder);
    expect(at(folder).list("vendor")).toEqual([{ path: "vendor", isFile: false }]);
    expect(at(folder).list("vendor/org.yaml")).toEqual([{ path: "vendor", isFile: false }]);
  });
});

describe("nothing is run that a repository brings along", () => {
  /** Settings and attributes by which git runs something, each of which leaves a proof. */
  function booby(folder: string): string {
    const proof = join(temporary(), "ran");
    const script = join(temporary(), "evil.sh");
    writeFileSync(script, `#!/bin/sh\ntouch '${proof}'\ncat\n`);
    chmodSync(script, 0o755);
    const settings = {
      "core.fsmonitor": script,
      "core.hooksPath": dirname(script),
      "core.pager": script,
      "core.editor": script,
      "core.sshCommand": script,
      "core.alternateRefsCommand": script,
      "pager.ls-tree": script,
      "pager.cat-file": script,
      "diff.external": script,
      "diff.evil.textconv": script,
      "filter.evil.smudge": script,
      "filter.evil.clean": script,
      "filter.evil.process": script,
      "filter.evil.required": "true",
      "alias.ls-tree": `!${script}`,
      "alias.cat-file": `!${script}`,
      "alias.rev-parse": `!${script}`,
      "gpg.program": script,
      "credential.helper": `!${script}`,
    };
    for (const [name, value] of Object.entries(settings)) git(folder, "config", name, value);
    return proof;
  }

  test("neither filters nor conversions, hooks, monitors, pagers or aliases", () => {
    const folder = repository({ "org.yaml": "text", ".gitattributes": "* filter=evil diff=evil\n" });
    const proof = booby(folder);
    const revision = at(folder);
    expect(textOf(revision, "org.yaml")).toBe("text");
    expect(revision.list("")).toHaveLength(2);
    expect(existsSync(proof)).toBe(false);
    // The check sees what it is for.
    spawnSync("git", ["status"], { cwd: folder, env: environment });
    expect(existsSync(proof)).toBe(true);
  });

  test("not what a bare repository has that lies among the files", () => {
    const folder = repository();
    const inner = join(folder, "inner");
    git(folder, "init", "--quiet", "--bare", inner);
    const proof = booby(inner);
    expect(refused(() => at(inner))).toContain("is in no working tree of git");
    expect(existsSync(proof)).toBe(false);
  });

  test("nothing is fetched: what a partial clone lacks is said to be missing", () => {
    const origin = repository();
    git(origin, "config", "uploadpack.allowFilter", "true");
    const folder = temporary();
    git(folder, "clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${origin}`, ".");
    const revision = at(folder);
    expect(revision.list("")).toEqual([{ path: "org.yaml", isFile: true }]);
    expect(refused(() => revision.read(["org.yaml"]))).toMatch(/fetch it first|cannot read/);
    // It would have been there to fetch.
    expect(git(folder, "show", "main:org.yaml")).toBe("version: 1");
    expect(textOf(at(folder), "org.yaml")).toBe("version: 1\n");
  });

  test("git gets no secret of the environment, and nothing that leads it elsewhere", () => {
    const [tools, told] = [temporary(), join(temporary(), "environment")];
    writeFileSync(join(tools, "git"), `#!/bin/sh\nenv >'${told}'\nexit 1\n`);
    chmodSync(join(tools, "git"), 0o755);
    const env = {
      ...environment,
      PATH: `${tools}:/usr/bin:/bin`,
      OPENAI_ADMIN_KEY: "sk-admin-secret",
      GITHUB_TOKEN: "ghs_secret",
      GIT_DIR: "/elsewhere",
    };
    refused(() => new Revision("main", repository(), { environment: env }));
    const seen = readFileSync(told, "utf8");
    expect(seen).toContain("GIT_NO_LAZY_FETCH=1");
    expect(seen).not.toMatch(/secret|GIT_DIR/);
  });
});

describe("a base that cannot be had is refused, with what to do", () => {
  test.each(["--help", "-n", "", " main", "^main", "main..main", "main:org.yaml", "nothing", "a\nb", "@{-1}", "HEAD^{tree}"])(
    "%j",
    (name) => {
      expect(refused(() => at(repository(), name))).toMatch(/is no (revision of git|commit that is here)/);
    },
  );

  test("a commit that a shallow clone has not fetched", () => {
    const origin = repository();
    const base = git(origin, "rev-parse", "HEAD");
    write(origin, { "org.yaml": "new" });
    commit(origin);
    const folder = temporary();
    git(folder, "clone", "--quiet", "--depth=1", `file://${origin}`, ".");
    expect(refused(() => at(folder, base))).toContain("This clone is shallow: let the checkout fetch all commits (`fetch-depth: 0`");
    git(folder, "fetch", "--quiet", "--unshallow");
    expect(at(folder, base).commit).toBe(base);
  });

  test.each(["blob:none", "tree:0"])("files that a partial clone (%s) has not fetched", (filter) => {
    const origin = repository();
    git(origin, "config", "uploadpack.allowFilter", "true");
    write(origin, { "org.yaml": "new" });
    commit(origin);
    const folder = temporary();
    git(folder, "clone", "--quiet", `--filter=${filter}`, `file://${origin}`, ".");
    const text = (): readonly Uint8Array[] => {
      const base = at(folder, "HEAD~1");
      return base.read(base.list("org.yaml").map(({ path }) => path));
    };
    expect(refused(text)).toContain("This clone is partial, and nothing is fetched for it: leave out the checkout's `filter`");
    git(folder, "fetch", "--quiet", "--refetch", "--no-filter");
    expect(text()).toHaveLength(1);
  });

  test("a branch that is at the remote alone", () => {
    const origin = repository();
    git(origin, "branch", "stable");
    const folder = temporary();
    git(folder, "clone", "--quiet", `file://${origin}`, ".");
    expect(refused(() => at(folder, "stable"))).toContain("write origin/stable");
    expect(at(folder, "origin/stable").commit).toBe(at(folder).commit);
  });

  test("where there is no git, and where there is no repository", () => {
    const options = { environment: { ...environment, PATH: temporary() } };
    expect(refused(() => new Revision("main", repository(), options))).toContain("git is not installed");
    expect(refused(() => at(temporary()))).toContain("is in no working tree of git, so it has no revisions: give --base a file");
  });
});
