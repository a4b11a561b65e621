import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { unreachable, type Tip } from "./remote.ts";
import { runLocally, runRemotely, type GitRun, type Ran } from "./run-git.ts";
import { SourceError } from "./source.ts";

export interface Fetching extends GitRun {
  /** The folder that is ours; made where it is missing. */
  readonly folder: string;
  readonly url: string;
  readonly tip: Tip;
}

/** A repository that holds what was fetched last. */
export interface Bare {
  readonly commit: string;
  /** In it. */
  git(args: readonly string[], input?: string): Promise<Ran>;
  /** Its history is fetched as far as that takes, and a bounded number of commits back. */
  descendsFrom(commit: string): Promise<boolean>;
  /** Tidies: what nothing refers to any more is gone. */
  tidy(): Promise<void>;
}

const kept = "refs/orgform/latest";
/** Packs, of which each fetch leaves one. */
const tooMany = 8;
/** How far back a commit is looked for, in commits. */
const depths = [16, 256];

/**
 * Fetches one commit, without history. The repository is a cache: one that a killed git has left locked, or that is damaged, is made anew.
 * @throws SourceError
 */
export async function fetched(fetching: Fetching): Promise<Bare> {
  const path = pathOf(fetching);
  if (!(await isSound(path, fetching))) await madeAnew(path, fetching);
  const first = await fetchInto(path, { ...fetching, depth: 1 });
  // The server was reached a moment ago, so that it may well be the repository: a new one is cheap.
  const isOurs = !first.isDone && first.ended === undefined;
  const ran = isOurs ? await madeAnew(path, fetching).then(() => fetchInto(path, { ...fetching, depth: 1 })) : first;
  if (!ran.isDone) throw new SourceError(unreachable(fetching.url, ran, fetching));
  return bareAt(path, fetching);
}

/** Makes anew what cannot be read, and fetches it again. @throws SourceError */
export async function fetchedAnew(fetching: Fetching): Promise<Bare> {
  await rm(pathOf(fetching), { recursive: true, force: true });
  return fetched(fetching);
}

// Of a kind: a repository holds names of one length alone.
const pathOf = ({ folder, tip }: Fetching): string => join(folder, tip.id.length === 64 ? "sha256.git" : "sha1.git");

async function bareAt(path: string, fetching: Fetching): Promise<Bare> {
  const git = (args: readonly string[], input?: string): Promise<Ran> =>
    runLocally([`--git-dir=${path}`, ...args], { ...fetching, ...(input !== undefined && { input }) });
  const found = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${kept}^{commit}`]);
  const commit = found.output.toString("utf8").trim();
  if (!found.isDone || !/^[0-9a-f]{40,64}$/.test(commit)) throw new SourceError(`${fetching.tip.ref} names no commit: check the ref.`);
  const exact = { ...fetching, tip: { ref: commit, id: commit } };
  let isDeep = false;
  const isBelow = async (earlier: string): Promise<boolean> => (await git(["merge-base", "--is-ancestor", earlier, commit])).isDone;
  return {
    commit,
    git,
    descendsFrom: async (earlier) => {
      // What it names stands in it, whether that was fetched or not.
      const { output } = await git(["cat-file", "commit", commit]);
      const [head = ""] = output.toString("utf8").split("\n\n", 1);
      if (head.split("\n").includes(`parent ${earlier}`)) return true;
      for (const depth of depths) {
        isDeep = true;
        if (!(await fetchInto(path, { ...exact, depth })).isDone) return false;
        if (await isBelow(earlier)) return true;
      }
      return false;
    },
    tidy: async () => {
      if (isDeep) await fetchInto(path, { ...exact, depth: 1 });
      const packs = await readdir(join(path, "objects", "pack")).catch(() => []);
      if (packs.filter((name) => name.endsWith(".pack")).length < tooMany) return;
      await git(["repack", "-a", "-d", "-q", "--no-write-bitmap-index"]);
      await git(["prune", "--expire=now"]);
    },
  };
}

function fetchInto(path: string, { url, tip, depth, ...run }: Fetching & { readonly depth: number }): Promise<Ran> {
  const options = [
    "--depth",
    String(depth),
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
    "--quiet",
    "--force",
    "--update-shallow",
  ];
  return runRemotely([`--git-dir=${path}`, "fetch", ...options, "--", url, `+${tip.ref}:${kept}`], run);
}

/** A lock is a killed git's: nobody else works here. */
async function isSound(path: string, run: GitRun): Promise<boolean> {
  if (!existsSync(path)) return false;
  const names = await readdir(path, { recursive: true }).catch(() => ["unreadable.lock"]);
  if (names.some((name) => name.endsWith(".lock") || /tmp_(pack|obj)_/.test(name))) return false;
  return (await runLocally([`--git-dir=${path}`, "rev-parse", "--is-bare-repository"], run)).output.toString("utf8").trim() === "true";
}

async function madeAnew(path: string, fetching: Fetching): Promise<void> {
  const { folder } = fetching;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = (await readdir(folder)).filter((name) => name.startsWith(".") && name.endsWith(".git"));
  for (const name of unfinished) await rm(join(folder, name), { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
  const aside = join(folder, `.${randomUUID()}.git`);
  // No template: it may bring hooks.
  const format = `--object-format=${path.endsWith("sha256.git") ? "sha256" : "sha1"}`;
  const ran = await runLocally(["init", "--quiet", "--bare", "--template=", format, "--", aside], fetching);
  if (!ran.isDone) throw new SourceError(`No repository can be made in ${folder}: ${ran.said.trim()}`);
  await rename(aside, path);
}
