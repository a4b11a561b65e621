import { watch, type FSWatcher } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { digestOf, type Memory } from "./digest.ts";
import { SourceError, type Latest, type Source } from "./source.ts";

export interface Watching {
  /** How often `watch` looks by itself, in milliseconds: network mounts and what Kubernetes mounts tell of nothing, or of too little. */
  readonly pollMs?: number;
  /** For how long files must stay as they are before they count, in milliseconds: who saves may write twice, and halves. */
  readonly settleMs?: number;
}

/** Looks at files that keep changing: as many times as this. */
const patience = 20;

/**
 * Files and folders of this machine, where they are: nothing is kept, so that what was accepted can be read only while it is there. What a
 * file names by `file:` counts where the folder that both are in is given.
 */
export function files(paths: readonly string[], { pollMs = 5_000, settleMs = 300 }: Watching = {}): Source {
  const memory: Memory = new Map();
  const name = paths.join(", ");
  // `told`: that `watch` has called for, and nobody has looked at yet.
  let [seen, told, accepted] = ["", "", ""];
  /** What was there before is news when it comes back. */
  const forget = (): void => void ([seen, told] = ["", ""]);

  /** What a half of a save would be is not taken for a revision. */
  async function settled(signal: AbortSignal): Promise<string> {
    let digest = await digestOf(paths, memory);
    for (let looks = 0; digest !== seen; looks += 1) {
      if (looks === patience)
        throw new SourceError(`${name} did not stay the same for ${settleMs} milliseconds, and is not used while it changes.`);
      const before = digest;
      await sleep(settleMs, undefined, { signal });
      digest = await digestOf(paths, memory);
      if (digest === before) return digest;
    }
    return digest;
  }

  async function latest(signal: AbortSignal): Promise<Latest> {
    try {
      seen = await settled(signal);
      return { found: { revision: { id: seen, name }, paths } };
    } catch (error) {
      forget();
      if (error instanceof SourceError) return { problem: error.message };
      if (signal.aborted) return { problem: `${name} was not read: it was to end.` };
      throw error;
    }
  }

  return {
    latest,
    isStill: async (id) => {
      const isSame = (await digestOf(paths, memory).catch(() => "")) === id;
      if (!isSame) forget();
      return isSame;
    },
    accept: async (id) => void (accepted = id),
    accepted: async () => {
      const digest = await digestOf(paths, memory).catch(() => "");
      return digest !== "" && digest === accepted ? { revision: { id: digest, name }, paths } : undefined;
    },
    watch: (onChange) => {
      const look = (): Promise<string> => digestOf(paths, new Map(memory)).catch(() => "unreadable");
      const isNew = async (): Promise<boolean> => {
        const digest = await look();
        if (digest === seen || digest === told) {
          if (digest === seen) told = "";
          return false;
        }
        await sleep(settleMs, undefined, { ref: false });
        // Half of a save is told when it is whole.
        if ((await look()) !== digest) return isNew();
        told = digest;
        return true;
      };
      return watched({ paths, pollMs, settleMs }, { isNew, onChange });
    },
  };
}

interface Looking {
  isNew(): Promise<boolean>;
  onChange(): void;
}

/** Looks now and then, and soon after the system says that something has changed. One look at a time. */
function watched({ paths, pollMs, settleMs }: { paths: readonly string[] } & Required<Watching>, { isNew, onChange }: Looking): () => void {
  let [isLooking, isEnded] = [false, false];
  const once = async (): Promise<void> => {
    if (isLooking || isEnded) return;
    isLooking = true;
    const hasNews = await isNew();
    isLooking = false;
    if (hasNews && !isEnded) onChange();
  };
  let soon: NodeJS.Timeout | undefined;
  const hint = (): void => {
    clearTimeout(soon);
    soon = setTimeout(() => void once(), settleMs).unref();
  };
  const watchers = [...new Set(paths.flatMap((path) => [path, dirname(path)]))].flatMap((path) => watcherOf(path, hint));
  const timer = setInterval(() => void once(), pollMs).unref();
  return () => {
    isEnded = true;
    clearInterval(timer);
    clearTimeout(soon);
    for (const watcher of watchers) watcher.close();
  };
}

/** A hint is nice to have: what cannot be watched is looked at now and then. */
function watcherOf(path: string, hint: () => void): readonly FSWatcher[] {
  try {
    return [watch(path, { persistent: false }, hint).on("error", () => undefined)];
  } catch {
    return [];
  }
}
