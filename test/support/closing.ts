import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Modules live as long as a worker, so `afterAll` in one of them would hear of its first file alone: it stands in `put-away.ts`, which is set up for each. */
const closing: (() => unknown)[] = [];

/** Done when the tests of the file are done, the last first. Not sooner: some of them run side by side. */
export const closeLater = (close: () => unknown): void => void closing.push(close);

export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).toReversed()) await close();
}

/** A folder that nobody else has, gone when the tests of the file are done. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "orgform-"));
  closeLater(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
