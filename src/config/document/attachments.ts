import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { bytesOf, isBelow } from "./disk.ts";
import { textOf, type Node } from "./node.ts";
import type { Report } from "../report.ts";

interface Attachments {
  /** What the files' own paths are relative to. */
  readonly root: string;
  readonly folders: readonly string[];
}

/**
 * Reads files that entries name: relative to the file that names them, and inside the folder of the configuration once
 * links are resolved, so that a change to the configuration cannot read what lies elsewhere. Content is never quoted.
 */
export function attachmentsIn({ root, folders }: Attachments, report: Report): (path: Node) => string | undefined {
  return (node) => {
    const path = textOf(node);
    if (path === undefined) return undefined;
    const problem = (message: string, hint: string): undefined => {
      report({ severity: "error", code: "unusable-file", message, hint, source: node.at });
    };
    if (isAbsolute(path)) return problem(`\`${path}\` must be relative to this file`, "put it beside the configuration");
    try {
      const real = realpathSync(join(root, dirname(node.at.file), path));
      const isInside = folders.some((folder) => isBelow(real, realpathSync(folder)));
      return isInside
        ? Buffer.from(bytesOf(real)).toString("utf8")
        : problem(`\`${path}\` lies outside the folder of the configuration`, "put it inside: links are followed");
    } catch {
      return problem(`\`${path}\` cannot be read`, "the path is relative to the file that it stands in");
    }
  };
}
