import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../state/files.ts";
import { Refusal } from "./exit.ts";

/** Said before an hour of reading, not after it. @throws Refusal where a new file could not be written */
export function refuseUnwritable(path: string): void {
  let above = dirname(path);
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  try {
    if (!statSync(above).isDirectory()) throw new Error(`${above} is no folder`);
    accessSync(above, constants.W_OK);
  } catch (error) {
    throw new Refusal(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

/** Writes a file of the user's that is not there yet, with the folders above it. @throws Refusal, also where one is there */
export function writeNewFile(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new Refusal(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

/**
 * Replaces a file of the user's as a whole: whatever happens, it is the old one or the new one. A link stays a link.
 *
 * @param before what was read, maybe an hour ago. @throws Refusal where somebody changed it since
 */
export function replaceFile(path: string, { before, after }: { readonly before: string; readonly after: string }): void {
  try {
    const real = realpathSync(path);
    const now = readFileSync(real, "utf8");
    if (now !== before) throw new Error("somebody changed it meanwhile");
    const temporary = join(dirname(real), `.${randomUUID()}.new`);
    try {
      const file = openSync(temporary, "wx", statSync(real).mode);
      writeFileSync(file, after);
      fsyncSync(file);
      closeSync(file);
      renameSync(temporary, real);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    throw new Refusal(`${path} is left as it was: ${reasonOf(error)}`);
  }
}

/** @throws Refusal */
export function removeFile(path: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw new Refusal(`${path} cannot be removed: ${reasonOf(error)}`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
