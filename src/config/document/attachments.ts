import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, posix } from "node:path";
import { bytesOf, isBelow } from "./disk.ts";
import type { Tree } from "./tree.ts";
import { textOf, type Node } from "./node.ts";
import type { Report } from "../report.ts";

/** The content of a relative path that an entry of the file `from` names. @throws where it cannot be read */
export type Attachments = (path: string, from: string) => string | typeof outside;

const outside: unique symbol = Symbol("outside of the folder of the configuration");

interface Folders {
  /** What the files' own paths are relative to. */
  readonly root: string;
  readonly folders: readonly string[];
}

/**
 * Reads files that entries name: relative to the file that names them, and inside the folder of the configuration once
 * links are resolved, so that a change to the configuration cannot read what lies elsewhere. Content is never quoted.
 */
export function attachmentsIn(read: Attachments, report: Report): (path: Node) => string | undefined {
  return (node) => {
    const path = textOf(node);
    if (path === undefined) return undefined;
    const problem = (message: string, hint: string): undefined => {
      report({ severity: "error", code: "unusable-file", message, hint, source: node.at });
    };
    if (isAbsolute(path)) return problem(`\`${path}\` must be relative to this file`, "put it beside the configuration");
    try {
      const content = read(path, node.at.file);
      return content === outside
        ? problem(`\`${path}\` lies outside the folder of the configuration`, "put it inside: links are followed")
        : content;
    } catch {
      return problem(`\`${path}\` cannot be read`, "the path is relative to the file that it stands in");
    }
  };
}

export function onDisk({ root, folders }: Folders): Attachments {
  return (path, from) => {
    const real = realpathSync(join(root, dirname(from), path));
    return folders.some((folder) => isBelow(real, realpathSync(folder))) ? Buffer.from(bytesOf(real)).toString("utf8") : outside;
  };
}

/** A tree has no links to follow. `pathOf`: where in it a file is that messages call `from`. */
export function inTree(tree: Tree, { pathOf, folders }: { pathOf: (from: string) => string; folders: readonly string[] }): Attachments {
  return (path, from) => {
    const whole = posix.join(posix.dirname(pathOf(from)), path);
    if (!folders.some((folder) => isBelow(whole, folder))) return outside;
    const [entry] = tree.list(whole);
    if (entry?.path !== whole || !entry.isFile) throw new Error(`${whole} is no file`);
    return new TextDecoder().decode(tree.read([whole])[0]);
  };
}
