import { createHash, randomUUID } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, ensureFolder, inState, StateError, unusable } from "./files.ts";
import { BEAT_MS, claimIn, claimText, isApart, isElsewhere, isGone, type Claim } from "./holder.ts";
import type { Held, Lock, Taken } from "./lock.ts";

/*
 * A lock whose holder was killed is taken over at once, and by one of those who want it.
 *
 * A claim is a file that is linked into place when it is whole, so that there is never half of one, and never two of one name. The first is
 * `lock.json`. Who finds that the holder is gone removes nothing, since by then the file may be somebody else's: it links the claim that
 * follows, under a name made of what the dead one wrote. One candidate alone can, and should it be killed in turn, another follows it the
 * same way. The lock is with the last claim that can be reached from `lock.json`; a claim that cannot, because `lock.json` is no longer what
 * it followed, is worth nothing, and no two claims are alike, so it never becomes worth anything. Only the last claim moves: to `lock.json`.
 *
 * The packages for this take a stale lock away and make their own, between which there is room for two holders (npm/lockfile issue 4,
 * node-proper-lockfile issue 121), and know a killed holder by its silence alone, for which the next run would have to wait.
 */
const FILE = "lock.json";
const ASIDE = "lock-";
/** Each costs somebody else's success, or comes of something odd: a link that leads nowhere. */
const ATTEMPTS = 100;

interface Holding {
  /** The command, for whoever finds the lock held. */
  readonly doing: string;
  /** This process's own. */
  readonly pid: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A lock for one machine, in the state directory. Its file system must know hard links. */
export function fileLock(folder: string, { doing, pid, now }: Holding): Lock {
  return {
    take: async (): Promise<Taken> => {
      ensureFolder(folder);
      const mine = claimText({ pid, doing, now: now() });
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { last, next } = claimsIn(folder);
        if (last?.text === mine) return { held: held(folder, last, now) };
        const claim = last && claimIn(last.text);
        // What is no claim was damaged: nobody's.
        if (last && claim && !isGone(claim, { heardAt: last.heardAt, now: now() })) {
          const { pid, host, since, doing } = claim;
          return { by: { pid, host, since, doing }, remedy: remedyFor(claim, join(folder, FILE)) };
        }
        // Whether that worked shows when they are read again.
        place(folder, mine, next);
      }
      throw new StateError(unusable(join(folder, FILE), "it is neither there nor can it be made"));
    },
  };
}

interface Found {
  readonly path: string;
  readonly text: string;
  readonly heardAt: number;
}

/** The last claim that can be reached, and where one that follows it would be. */
function claimsIn(folder: string): { readonly last?: Found; readonly next: string } {
  let last: Found | undefined;
  for (let next = join(folder, FILE); ;) {
    const found = foundAt(next);
    if (found === undefined) return { ...(last && { last }), next };
    last = found;
    next = join(folder, `${ASIDE}after-${createHash("sha256").update(found.text).digest("hex").slice(0, 32)}.json`);
  }
}

/** @throws StateError where there is something that cannot be read */
function foundAt(path: string): Found | undefined {
  return inState(path, () => {
    try {
      return { path, text: readFileSync(path, "utf8"), heardAt: statSync(path).mtimeMs };
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  });
}

function place(folder: string, claim: string, path: string): void {
  inState(path, () => {
    const aside = join(folder, `${ASIDE}claim.${randomUUID()}.new`);
    try {
      // Not down to the disk: what loses its power has no holder any more, and what it leaves is no claim.
      writeFileSync(aside, claim, { flag: "wx", mode: 0o600 });
      linkSync(aside, path);
    } catch (error) {
      // Somebody was faster, and may have tidied up already.
      if (!/^(EEXIST|ENOENT)$/.test(codeOf(error) ?? "")) throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  });
}

function held(folder: string, { path, text }: Found, now: () => number): Held {
  const file = join(folder, FILE);
  inState(file, () => {
    if (path !== file) renameSync(path, file);
    // None of them can be reached any more.
    for (const name of readdirSync(folder)) if (name.startsWith(ASIDE)) rmSync(join(folder, name), { force: true });
  });
  const isHeld = (): boolean => isText(file, text);
  const beat = setInterval(() => ifHeld(() => utimesSync(file, now() / 1_000, now() / 1_000)), BEAT_MS).unref();
  const ifHeld = (work: () => void): void => {
    try {
      if (isHeld()) work();
    } catch {
      // The claim stays as it is, and others see that nobody stands behind it once we have ended.
    }
  };
  return {
    isHeld,
    release: () => {
      clearInterval(beat);
      ifHeld(() => rmSync(file));
    },
  };
}

/** What cannot be read is not ours any more: then nothing is written. */
function isText(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
}

function remedyFor(claim: Claim, file: string): string {
  if (isElsewhere(claim)) return `If that machine is certainly done with it, delete ${file}.`;
  if (isApart(claim))
    return "Wait until it has ended; one that was killed in another container is passed over a minute after its last sign of life.";
  return "Wait until it has ended.";
}
