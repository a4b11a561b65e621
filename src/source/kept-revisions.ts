import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** A commit whose files are on the disk. */
export interface KeptRevision {
  readonly commit: string;
  /** What the ref named: the commit, or a tag of it. */
  readonly tip: string;
}

export interface Kept {
  /** Fetched last. */
  readonly latest?: KeptRevision;
  /** Accepted last. */
  readonly accepted?: KeptRevision;
}

const FILE = "revisions.json";

/** A file that is damaged is as none: what it tells can be fetched. */
export async function readKept(folder: string): Promise<Kept> {
  try {
    const { latest, accepted } = JSON.parse(await readFile(join(folder, FILE), "utf8")) as Readonly<Record<string, unknown>>;
    return { ...(isRevision(latest) && { latest }), ...(isRevision(accepted) && { accepted }) };
  } catch {
    return {};
  }
}

/** Whole or not at all. */
export async function writeKept(folder: string, kept: Kept): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `${FILE}.${randomUUID()}.new`);
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(kept)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, join(folder, FILE));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

function isRevision(value: unknown): value is KeptRevision {
  if (typeof value !== "object" || value === null || !("commit" in value) || !("tip" in value)) return false;
  return [value.commit, value.tip].every((id) => typeof id === "string" && /^[0-9a-f]{40,64}$/.test(id));
}
