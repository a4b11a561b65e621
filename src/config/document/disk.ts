import { closeSync, openSync, readSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { largest } from "./read.ts";

const CHUNK = 1024 * 1024;

/** What a file holds. A device may have no end, so no more than may be read is. @throws a system error; EFBIG where there is more */
export function bytesOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const chunks: Uint8Array[] = [];
    for (let size = 0; size <= largest;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    throw Object.assign(new Error("too large"), { code: "EFBIG" });
  } finally {
    closeSync(file);
  }
}

/** Whether a path lies below a folder; both with links resolved. `..data` is a name like any other: Kubernetes mounts through it. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EFBIG: `it is larger than ${largest / CHUNK} MB`,
  ELOOP: "its links lead in a circle",
  ENOTDIR: "a part of its path is no folder",
  ENXIO: "it is no file",
};

/** Why something could not be read, as a clause. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return reasons[code] ?? code;
}
