import { execFileSync } from "node:child_process";
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { environmentOf, hardened, noServer, type Environment } from "./hardened.ts";

/** Git cannot answer: one sentence that says why, and what to do. */
export class GitError extends Error {
  override readonly name = "GitError";
}

export interface GitOptions {
  /** Of it, what git needs to run and to find its settings is passed on, and no secret. */
  readonly environment: Environment;
}

/** `path` is relative to the root of the repository, with slashes. What is no regular file is a link or a submodule. */
export interface TreeEntry {
  readonly path: string;
  readonly isFile: boolean;
}

/**
 * The files of a commit, out of git's database. There is no checkout, so that nothing of what a repository may bring along is run:
 * no hook, no filter, no text conversion, no file system monitor, no fetch. Links and submodules are not followed.
 */
export class Revision {
  /** As it was asked for. */
  readonly name: string;
  readonly commit: string;
  readonly #root: string;
  readonly #git: Git;
  readonly #ids = new Map<string, string>();

  /** @param near a path in the repository @throws GitError where there is none, or no such commit in it */
  constructor(name: string, near: string, options: GitOptions) {
    if (!isRevision(name)) throw new GitError(`${JSON.stringify(name)} is no revision of git.`);
    this.name = name;
    this.#git = gitIn(folderAt(near), options);
    const root = this.#git(["rev-parse", "--show-toplevel"]);
    if (root === undefined) throw new GitError(`${near} is in no working tree of git, so it has no revisions: give --base a file.`);
    this.#root = realpathSync(root.toString("utf8").trimEnd());
    const commit = this.#commitOf(name);
    if (commit === undefined) throw new GitError(`${name} is no commit that is here. ${this.#advice(name)}`);
    this.commit = commit;
  }

  #commitOf(name: string): string | undefined {
    const found = this.#git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])
      ?.toString("utf8")
      .trim();
    // `^main` is every commit but those of it, and git would say so.
    return found !== undefined && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
  }

  #advice(name: string): string {
    if (this.#commitOf(`refs/remotes/origin/${name}`) !== undefined) return `That branch is at the remote alone: write origin/${name}.`;
    const isShallow = this.#git(["rev-parse", "--is-shallow-repository"])?.toString("utf8").trim() === "true";
    return isShallow
      ? "This clone is shallow: let the checkout fetch all commits (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab), or run `git fetch --unshallow`."
      : "Check its name, or fetch it first.";
  }

  #unable(verb: string, paths: readonly string[]): GitError {
    const isPartial = this.#git(["config", "--get-regexp", String.raw`^remote\..*\.promisor$`, "true"]) !== undefined;
    const advice = isPartial
      ? " This clone is partial, and nothing is fetched for it: leave out the checkout's `filter`, or run `git fetch --refetch --no-filter`."
      : "";
    return new GitError(`git cannot ${verb} ${paths.join(", ")} at ${this.name}.${advice}`);
  }

  /** Where in the repository a path on the disk is. @throws GitError for what lies outside */
  pathOf(path: string): string {
    const whole = resolve(path);
    const way = relative(this.#root, join(realpathSync(dirname(whole)), basename(whole)));
    if (way.split(sep)[0] === ".." || isAbsolute(way)) throw new GitError(`${path} lies outside of the repository of ${this.name}.`);
    return way.split(sep).join("/");
  }

  /** All that is at the path or below it; nothing, where nothing is. @throws GitError */
  list(path: string): readonly TreeEntry[] {
    // Something below a link is not found: the link is what there is.
    const parts = path.split("/");
    const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    const line = path === "" ? [] : this.#entries([], above);
    const link = line.find(({ isFile, path: own }) => !isFile && own !== "");
    return link === undefined ? this.#entries(["-r"], path === "" ? [] : [path]) : [link];
  }

  /** The contents of files that `list` told of, in the same order. @throws GitError */
  read(paths: readonly string[]): readonly Uint8Array[] {
    const ids = paths.map((path) => this.#ids.get(path) ?? this.#idOf(path));
    const output = this.#git(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
    if (output === undefined) throw this.#unable("read", paths);
    return contentsIn(output, paths);
  }

  #idOf(path: string): string {
    this.#entries([], [path]);
    const id = this.#ids.get(path);
    if (id === undefined) throw new GitError(`${path} is no file at ${this.name}.`);
    return id;
  }

  #entries(options: readonly string[], paths: readonly string[]): readonly TreeEntry[] {
    const output = this.#git(["ls-tree", "-z", "--full-tree", ...options, this.commit, "--", ...paths]);
    if (output === undefined) throw this.#unable("list", paths);
    const lines = output
      .toString("utf8")
      .split("\0")
      .filter((line) => line !== "");
    return lines.flatMap((line) => {
      const [, mode = "", type = "", id = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      if (type === "tree") return [];
      const isFile = mode.startsWith("100");
      if (isFile) this.#ids.set(path, id);
      return [{ path, isFile }];
    });
  }
}

/** A name that git could not take for an option, nor for anything but a name. */
const isRevision = (name: string): boolean => /^[^-\p{Cc}\s][^\p{Cc}]{0,250}$/u.test(name);

function folderAt(path: string): string {
  const whole = resolve(path);
  return statSync(whole, { throwIfNoEntry: false })?.isDirectory() ? whole : dirname(whole);
}

/** Undefined where git says no. @throws GitError where it cannot be run */
type Git = (args: readonly string[], input?: string) => Buffer | undefined;

const always = ["--no-pager", "--literal-pathspecs", ...hardened.flatMap((setting) => ["-c", setting])];

const largest = 256 * 1024 * 1024;

function gitIn(folder: string, { environment }: GitOptions): Git {
  const env = { ...environmentOf(environment), ...noServer };
  return (args, input = "") => {
    try {
      return execFileSync("git", [...always, ...args], { cwd: folder, env, input, maxBuffer: largest, stdio: ["pipe", "pipe", "pipe"] });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT")
        throw new GitError("git is not installed, and --base needs it to read a revision.");
      const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
      // A repository that belongs to somebody else: git says how to trust it.
      if (/dubious ownership/.test(said)) throw new GitError(`git refuses to read the repository: ${said.trim().split("\n")[0] ?? ""}`);
      return undefined;
    }
  };
}

/** `<id> blob <size>`, the content, and a line break, for each. */
function contentsIn(output: Buffer, paths: readonly string[]): readonly Uint8Array[] {
  let position = 0;
  return paths.map((path) => {
    const end = output.indexOf("\n", position);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("utf8", position, end)) ?? [];
    if (size === undefined) throw new GitError(`git does not have the content of ${path}: fetch it first.`);
    const start = end + 1;
    position = start + Number(size) + 1;
    return output.subarray(start, start + Number(size));
  });
}
