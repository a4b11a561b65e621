import { createHash } from "node:crypto";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { counted, SourceError } from "./source.ts";

/** What a file held when it was last read, by its path. */
export type Memory = Map<string, { readonly mark: string; readonly digest: string }>;

const most = 20_000;
/** In bytes, of one file. What is larger is no configuration, and counts by its size and time. */
const largest = 64 * 1024 * 1024;
/** A file that was changed this recently may change again within the same tick of the file system's clock. */
const recentMs = 3_000;

/**
 * Over the names and contents of all that the paths name, of folders all below them but what is hidden. What is there already is not read
 * again while size, times and inode stay the same.
 * @throws SourceError
 */
export async function digestOf(paths: readonly string[], memory: Memory): Promise<string> {
  const lines: string[] = [];
  const visited = new Set<string>();
  const seen = new Set<string>();
  for (const path of paths) {
    const root = await attempted(path, () => realpath(path));
    lines.push(JSON.stringify(path));
    await walk(path, { root, lines, visited, seen, memory });
  }
  for (const path of memory.keys()) if (!seen.has(path)) memory.delete(path);
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

interface Walk {
  readonly root: string;
  readonly lines: string[];
  /** Ends a link that leads back up. */
  readonly visited: Set<string>;
  readonly seen: Set<string>;
  readonly memory: Memory;
}

async function walk(path: string, walking: Walk): Promise<void> {
  const { root, lines, visited } = walking;
  const [stats, real] = await attempted(path, () => Promise.all([stat(path, { bigint: true }), realpath(path)]));
  const way = relative(root, real);
  if (way === ".." || way.startsWith("../")) {
    // A link that leads out: whoever loads it says so.
    lines.push(JSON.stringify([path, real]));
  } else if (stats.isDirectory()) {
    if (visited.has(real)) return;
    visited.add(real);
    const names = await attempted(path, () => readdir(path));
    for (const name of names.toSorted()) if (!name.startsWith(".") && name !== "node_modules") await walk(join(path, name), walking);
  } else {
    const mark = [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(" ");
    lines.push(JSON.stringify([path, await contentOf(path, { ...walking, mark, isRead: stats.isFile() && stats.size <= largest })]));
  }
  if (lines.length > most)
    throw new SourceError(`${root} holds more than ${counted(most, "file")}, which is no configuration: name the folder that it is in.`);
}

async function contentOf(
  path: string,
  { seen, memory, mark, isRead }: Walk & { readonly mark: string; readonly isRead: boolean },
): Promise<string> {
  seen.add(path);
  const known = memory.get(path);
  if (known?.mark === mark) return known.digest;
  if (!isRead) return mark;
  const digest = createHash("sha256")
    .update(await attempted(path, () => readFile(path)))
    .digest("hex");
  const changed = Number(BigInt(mark.split(" ")[4] ?? "0") / 1_000_000n);
  if (Math.abs(Date.now() - changed) > recentMs) memory.set(path, { mark, digest });
  return digest;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission is denied",
  ELOOP: "its links lead in a circle",
  ENOTDIR: "a part of its path is no folder",
};

async function attempted<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const code = String(error.code);
    throw new SourceError(`${path} cannot be read: ${reasons[code] ?? code}.`, { cause: error });
  }
}
