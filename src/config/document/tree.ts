import type { Report } from "../report.ts";
import { textIn, type ConfigFile } from "./files.ts";

/** Files that are not on the disk: those of a revision. Paths are relative to its root, with slashes. */
export interface Tree {
  /** What is at the path or below it. What is no file is a link or a submodule. */
  list(path: string): readonly { readonly path: string; readonly isFile: boolean }[];
  read(paths: readonly string[]): readonly Uint8Array[];
}

/** The same of a tree; a path at which nothing is names nothing. `labelOf`: what a file is called in messages. */
export function readTree(
  paths: readonly string[],
  { tree, labelOf, report }: { tree: Tree; labelOf: (path: string) => string; report: Report },
): readonly ConfigFile[] {
  const found = paths.flatMap((path) => {
    const entries = tree.list(path);
    if (entries.some((entry) => entry.path === path)) return entries.map((entry) => ({ ...entry, isFragment: false }));
    const below = path === "" ? "" : `${path}/`;
    return entries
      .filter((entry) => isConfiguration({ ...entry, path: entry.path.slice(below.length) }))
      .map((entry) => ({ ...entry, isFragment: entry.path !== `${below}org.yaml` }));
  });
  for (const { path, isFile } of found) {
    if (isFile) continue;
    const message = `${labelOf(path)} is a link or a submodule, and neither is followed there`;
    report({ severity: "error", code: "unreadable-file", message, hint: "name the folder or the file that it leads to" });
  }
  const files = [...new Map(found.map((entry) => [entry.path, entry])).values()].filter(({ isFile }) => isFile);
  const contents = files.length === 0 ? [] : tree.read(files.map(({ path }) => path));
  return files.flatMap(({ path, isFragment }, index) =>
    textIn(labelOf(path), contents[index]!, report).map((file) => (isFragment ? { ...file, fragment: true as const } : file)),
  );
}

/** As `yamlBelow` chooses. What is no file may lead to a folder, unless its name says otherwise. */
function isConfiguration({ path, isFile }: { readonly path: string; readonly isFile: boolean }): boolean {
  const names = path.split("/");
  if (names.some((name) => name.startsWith(".") || name === "node_modules")) return false;
  return /\.ya?ml$/.test(path) || (!isFile && !names.at(-1)?.includes("."));
}
