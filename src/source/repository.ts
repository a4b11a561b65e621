import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fetched, fetchedAnew, type Bare, type Fetching } from "./bare.ts";
import { extracted, keepOnly, pathIn } from "./extracted.ts";
import type { Environment } from "./hardened.ts";
import { readKept, writeKept, type KeptRevision } from "./kept-revisions.ts";
import { checkRef, checkUrl, shownUrl, tipAt, type Tip } from "./remote.ts";
import type { GitRun } from "./run-git.ts";
import { checkSignature, type Signing } from "./signed.ts";
import { SourceError, type Found, type Latest, type Source } from "./source.ts";

export interface Repository {
  readonly url: string;
  /** A branch, a tag, a whole name of a ref, or a commit. */
  readonly ref: string;
  /** The folder or the file in it that holds the configuration; all of it where it is empty. */
  readonly path: string;
  /** Only commits that these have signed are used. */
  readonly signed?: Signing;
}

export interface Upkeep {
  /** What is kept goes into a folder of its own there. */
  readonly stateDir: string;
  readonly environment: Environment;
  /** How long one answer of the server may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** How often `watch` asks the server, in milliseconds. */
  readonly pollMs?: number;
}

const minute = 60_000;

/** A git repository of which one commit at a time is read. @throws SourceError for an address, a ref or a path that cannot be one */
export function repository(wanted: Repository, { stateDir, environment, timeoutMs = 5 * minute, pollMs = minute }: Upkeep): Source {
  checkUrl(wanted.url);
  checkRef(wanted.ref);
  const path = pathIn(wanted.path);
  // What was accepted of another repository, or without a signature, is not what is wanted now.
  const key = JSON.stringify([wanted.url, wanted.ref, path, wanted.signed !== undefined]);
  const folder = join(stateDir, `git-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`);
  const files = join(folder, "files");
  const own = randomUUID();
  const run = (signal: AbortSignal): GitRun => ({ environment, signal, timeoutMs });
  let seen: string | undefined;

  const foundOf = ({ commit }: KeptRevision): Found | undefined => {
    const root = join(files, commit);
    return existsSync(root) ? { revision: { id: commit, name: wanted.ref }, paths: [join(root, path)], root } : undefined;
  };

  async function latestOf(signal: AbortSignal): Promise<Found> {
    const tip = await tipAt(wanted, run(signal)).catch((error: unknown) => {
      // What could not be looked at is news when it is back.
      seen = undefined;
      throw error;
    });
    const { latest, accepted } = await readKept(folder);
    const known = latest?.tip === tip.id && wanted.signed === undefined ? foundOf(latest) : undefined;
    if (known !== undefined) {
      seen = tip.id;
      return known;
    }
    const bare = await written({ ...run(signal), folder, own, url: wanted.url, tip });
    const notice = latest && latest.commit !== bare.commit ? await noticeOf(latest.commit, bare) : undefined;
    const next = { commit: bare.commit, tip: tip.id };
    await writeKept(folder, { latest: next, ...(accepted && { accepted }) });
    await keepOnly(files, [next.commit, ...(accepted ? [accepted.commit] : [])]);
    await bare.tidy();
    const found = foundOf(next);
    if (found === undefined) throw new SourceError(`${join(files, next.commit)} was taken away while it was made.`);
    seen = tip.id;
    return { ...found, ...(notice !== undefined && { notice }) };
  }

  async function written(fetching: Fetching): Promise<Bare> {
    const extraction = { folder: files, path, ref: wanted.ref };
    await mkdir(files, { recursive: true, mode: 0o700 });
    for (const fetch of [fetched, fetchedAnew]) {
      const bare = await fetch(fetching);
      if (wanted.signed !== undefined) await checkSignature(bare, wanted.signed);
      if ((await extracted(bare, extraction)) !== undefined) return bare;
    }
    throw new SourceError(`${shownUrl(wanted.url)} gave a commit whose files it did not send.`);
  }

  async function noticeOf(earlier: string, bare: Bare): Promise<string | undefined> {
    if (await bare.descendsFrom(earlier)) return undefined;
    const [from, to] = [earlier.slice(0, 12), bare.commit.slice(0, 12)];
    return `${wanted.ref} was rewritten: ${from} is not among the last commits that lead to ${to}.`;
  }

  return {
    latest: (signal) => asValue(latestOf(signal), folder),
    // They are ours, and nobody else writes them.
    isStill: () => Promise.resolve(true),
    accept: async (id) => {
      const kept = await readKept(folder);
      if (kept.latest?.commit !== id || kept.accepted?.commit === id) return;
      await writeKept(folder, { ...kept, accepted: kept.latest });
      await keepOnly(files, [id]);
    },
    accepted: async () => {
      const { accepted } = await readKept(folder);
      return accepted && foundOf(accepted);
    },
    watch: (onChange) => {
      const ending = new AbortController();
      const look = async (): Promise<void> => {
        const tip: Tip | undefined = await tipAt(wanted, run(ending.signal)).catch(() => undefined);
        if (tip === undefined || tip.id === seen || ending.signal.aborted) return;
        seen = tip.id;
        onChange();
      };
      // One look at a time, however slow the server is.
      const wait = (): NodeJS.Timeout =>
        setTimeout(() => void look().finally(() => !ending.signal.aborted && (timer = wait())), pollMs).unref();
      let timer = wait();
      return () => (clearTimeout(timer), ending.abort());
    },
  };
}

async function asValue(work: Promise<Found>, folder: string): Promise<Latest> {
  try {
    return { found: await work };
  } catch (error) {
    if (error instanceof SourceError) return { problem: error.message };
    if (error instanceof Error && "code" in error && "syscall" in error)
      return {
        problem: `${folder} cannot be read and written (${String(error.code)}): mend that, or name another folder with --state-dir.`,
      };
    throw error;
  }
}
