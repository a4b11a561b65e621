import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Bare } from "./bare.ts";
import { counted, SourceError } from "./source.ts";

export interface Extraction {
  /** The folders of all commits are in it. */
  readonly folder: string;
  /** In the repository, with slashes; empty for all of it. */
  readonly path: string;
  /** For sentences: `main`. */
  readonly ref: string;
}

interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

/** A configuration is text that people write: more than this is somebody else's. In bytes, and in files. */
const largest = 64 * 1024 * 1024;
const most = 20_000;

/**
 * Writes the files of a commit that are at or below a path, under their names in the repository, and nothing but them: what git would run or
 * follow at a checkout has no part in it. Whole or not at all, down to the disk.
 *
 * @returns the commit's folder; undefined where the repository does not hold what it must: it is damaged
 * @throws SourceError for what is not to be written
 */
export async function extracted(bare: Bare, extraction: Extraction): Promise<string | undefined> {
  const { folder, path, ref } = extraction;
  const target = join(folder, bare.commit);
  if (existsSync(target)) return target;
  const entries = await listed(bare, path);
  if (entries === undefined) return undefined;
  check(entries, { path, at: `${ref} (${bare.commit.slice(0, 12)})` });
  const contents = await read(bare, entries);
  if (contents === undefined) return undefined;
  const aside = join(folder, `.${randomUUID()}`);
  try {
    for (const [index, { path: name }] of entries.entries()) {
      const file = join(aside, ...name.split("/"));
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, contents[index] ?? "", { flag: "wx", flush: true, mode: 0o600 });
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw unwritable(error, target);
  }
  return target;
}

/** Removes the folders of all commits but these, and what was never finished. */
export async function keepOnly(folder: string, commits: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (!commits.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
}

/** Without a slash at its end. @throws SourceError */
export function pathIn(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (path.startsWith("/") || parts.includes("..") || /[\p{Cc}\\]/u.test(path))
    throw new SourceError(`${JSON.stringify(path)} is no path in a repository: write it as it stands there, org/ for one.`);
  return parts.join("/");
}

async function listed(bare: Bare, path: string): Promise<readonly Entry[] | undefined> {
  const { isDone, output } = await bare.git([
    "ls-tree",
    "-r",
    "-l",
    "-z",
    "--full-tree",
    bare.commit,
    "--",
    ...(path === "" ? [] : [path]),
  ]);
  if (!isDone) return undefined;
  const lines = output
    .toString("utf8")
    .split("\0")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const [, mode = "", id = "", size = "0", name = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
    return { mode, id, size: size === "-" ? 0 : Number(size), path: name };
  });
}

function check(entries: readonly Entry[], { path, at }: { readonly path: string; readonly at: string }): void {
  if (entries.length === 0)
    throw new SourceError(`There is nothing at ${path === "" ? "the root" : JSON.stringify(path)} of ${at}: check the path.`);
  for (const { mode, path: name } of entries) {
    const quoted = JSON.stringify(name);
    if (mode === "120000") throw new SourceError(`${quoted} at ${at} is a symbolic link, which is not followed: put a file in its place.`);
    if (mode === "160000")
      throw new SourceError(
        `${quoted} at ${at} is a submodule, which is not fetched: put its files there, or name another folder as the path.`,
      );
    const parts = name.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git");
    // U+FFFD: it is not UTF-8, and two names may have become one.
    if (!mode.startsWith("100") || isOdd || /[\p{Cc}\\\u{fffd}]/u.test(name))
      throw new SourceError(`${quoted} at ${at} is no name of a file that can be written everywhere.`);
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size <= largest && entries.length <= most) return;
  const found = `${counted(entries.length, "file")} of ${Math.ceil(size / 1024 / 1024)} MiB together`;
  throw new SourceError(`${at} holds ${found}, which is no configuration: name the folder that it is in as the path.`);
}

async function read(bare: Bare, entries: readonly Entry[]): Promise<readonly Buffer[] | undefined> {
  const { isDone, output } = await bare.git(["cat-file", "--batch"], entries.map(({ id }) => `${id}\n`).join(""));
  if (!isDone) return undefined;
  const contents: Buffer[] = [];
  let position = 0;
  // `<id> blob <size>`, the content, and a line break, for each.
  for (const { id, size } of entries) {
    const end = output.indexOf("\n", position);
    if (output.toString("utf8", position, end) !== `${id} blob ${size}`) return undefined;
    contents.push(output.subarray(end + 1, end + 1 + size));
    position = end + 1 + size + 1;
  }
  return contents;
}

function unwritable(error: unknown, target: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "EEXIST") return new SourceError(`Two files of the commit have names that are one here: ${error.message}.`);
  return new SourceError(`${target} cannot be written (${String(error.code)}): mend that, or name another folder with --state-dir.`);
}
