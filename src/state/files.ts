import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The state directory cannot be used: one sentence that says which path, why, and what to do. */
export class StateError extends Error {
  override readonly name = "StateError";
}

const inTheWay = "something else stands in its place";
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOENT: "a folder above it cannot be made",
  ENOSPC: "no space is left",
  EDQUOT: "the quota is used up",
  EFBIG: "the file may not grow further",
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
};

/** @throws StateError about this path in place of what the system throws */
export function inState<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new StateError(unusable(path, `${reasons[code] ?? "the system refuses"} (${code})`), { cause: error });
  }
}

export function unusable(path: string, reason: string): string {
  return `${path} cannot be read and written: ${reason}. Mend that, or name another folder with --state-dir.`;
}

/** What the system calls it, where it was the system that refused. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Makes the folder where it is missing, for this user alone. @throws StateError */
export function ensureFolder(folder: string): void {
  inState(folder, () => makeFolder(folder, 0o700));
}

/**
 * Makes the folder, and those above it, where they are missing. Node's own way to do so never returns where the system says each time that
 * a folder is missing and lets none be made: in /proc, and in a working directory that somebody has removed. @throws what the system throws
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const make = (): void => {
    try {
      mkdirSync(folder, { mode });
    } catch (error) {
      if (codeOf(error) !== "EEXIST" || !statSync(folder).isDirectory()) throw error;
    }
  };
  try {
    make();
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder), mode);
    make();
  }
}

/** Whole or not at all: a crash leaves the old file. @throws StateError */
export function writeWhole(folder: string, name: string, text: string): void {
  ensureFolder(folder);
  const path = join(folder, name);
  inState(path, () => {
    const temporary = writeAside(folder, name, text);
    try {
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncFolder(folder);
  });
}

/** Writes to a file of its own beside `name`, down to the disk. @returns its path */
function writeAside(folder: string, name: string, text: string): string {
  // Of its own: two processes that write the same file at once must not write into each other's.
  const path = join(folder, `${name}.${randomUUID()}.new`);
  const file = openSync(path, "wx", 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return path;
}

/** Without this a name that was made or changed may be lost with the power, although what it names was written. */
export function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows, and some network file systems, have nothing of the kind.
  }
}

/** For what decides nothing: a file that cannot be read, or is no file, or holds more bytes than this, is as if there were none. */
export function readKept(path: string, limit = Infinity): string | undefined {
  try {
    const { size, isFile } = described(path);
    return isFile && size <= limit ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Asked before reading: what is a pipe or a device would keep us waiting. */
function described(path: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}
