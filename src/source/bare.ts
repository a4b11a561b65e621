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
  /** Of the process: the repository has a name that no other process's git knows. */
  readonly own: string;
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
  if (!existsSync(path)) await takeOver(path, fetching);
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
  await putAway(pathOf(fetching), fetching);
  return fetched(fetching);
}

// Of a kind: a repository holds names of one length alone.
const kindOf = ({ tip }: Fetching): string => (tip.id.length === 64 ? "sha256" : "sha1");
const pathOf = (fetching: Fetching): string => join(fetching.folder, `${kindOf(fetching)}.${fetching.own}.git`);

/**
 * Goes on with what an earlier process fetched. A git that outlives its process still writes under the name that it was given: under another
 * one it changes nothing that we read.
 */
async function takeOver(path: string, fetching: Fetching): Promise<void> {
  const { folder } = fetching;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const earlier = (await readdir(folder)).filter((name) => name.endsWith(".git"));
  const wanted = earlier.find((name) => name.startsWith(`${kindOf(fetching)}.`));
  // Another process that wants it too may be quicker.
  if (wanted !== undefined) await rename(join(folder, wanted), path).catch(() => undefined);
  for (const name of earlier) if (name !== wanted) await removed(join(folder, name));
}

/** As far as it goes: what is written into meanwhile, or cannot be removed, is left to the next process. */
const removed = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);

/** Under a name that nothing is looked for at, and then for good. */
async function putAway(path: string, { folder }: Fetching): Promise<void> {
  if (!existsSync(path)) return;
  const aside = join(folder, `.${randomUUID()}.git`);
  await rename(path, aside);
  await removed(aside);
}

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

/** A lock is a killed git's: nobody else works under this name. */
async function isSound(path: string, run: GitRun): Promise<boolean> {
  if (!existsSync(path)) return false;
  const names = await readdir(path, { recursive: true }).catch(() => ["unreadable.lock"]);
  if (names.some((name) => name.endsWith(".lock") || /tmp_(pack|obj)_/.test(name))) return false;
  return (await runLocally([`--git-dir=${path}`, "rev-parse", "--is-bare-repository"], run)).output.toString("utf8").trim() === "true";
}

async function madeAnew(path: string, fetching: Fetching): Promise<void> {
  await putAway(path, fetching);
  const { folder } = fetching;
  const aside = join(folder, `.${randomUUID()}.git`);
  // No template: it may bring hooks.
  const ran = await runLocally(["init", "--quiet", "--bare", "--template=", `--object-format=${kindOf(fetching)}`, "--", aside], fetching);
  if (!ran.isDone) throw new SourceError(`No repository can be made in ${folder}: ${ran.said.trim()}`);
  await rename(aside, path);
}
