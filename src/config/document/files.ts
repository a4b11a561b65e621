import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { bytesOf, isBelow, reasonOf } from "./disk.ts";
import { placesOf } from "./places.ts";
import type { TextFile } from "./read.ts";
import type { Report } from "../report.ts";

/** `fragment`: a file in a folder that is not the `org.yaml` at its root. */
export interface ConfigFile extends TextFile {
  readonly fragment?: true;
}

/** The files that the paths name, folders with all YAML below them in a stable order, each file once. What cannot be read is reported. */
export function readFiles(paths: readonly string[], report: Report): readonly ConfigFile[] {
  const seen = new Set<string>();
  const filesAt = (path: string): readonly TextFile[] => readOnce(path, seen, report);
  const filesIn = (folder: string): readonly ConfigFile[] =>
    yamlIn(folder, report).flatMap((path) => {
      const found = attempted(path, report, () => filesAt(path));
      return path === join(folder, "org.yaml") ? found : found.map((file) => ({ ...file, fragment: true as const }));
    });
  return paths.flatMap((path) => attempted(path, report, () => (statSync(path).isDirectory() ? filesIn(path) : filesAt(path))));
}

/** Nothing, after telling what cannot be read and why. */
function attempted<T>(path: string, report: Report, read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    report(unreadable(path, reasonOf(error)));
    return [];
  }
}

function yamlIn(folder: string, report: Report): readonly string[] {
  let isWhole = true;
  const hear: Report = (problem) => {
    isWhole = false;
    report(problem);
  };
  const paths = attempted(folder, hear, () => yamlBelow(folder, { root: realpathSync(folder), visited: new Set(), report: hear }));
  if (paths.length === 0 && isWhole) {
    const message = `${folder} holds no file that ends in .yaml or .yml`;
    report({ severity: "error", code: "empty-configuration", message, hint: "check the path" });
  }
  return paths;
}

interface Walk {
  readonly root: string;
  /** Ends a link that leads back up. */
  readonly visited: Set<string>;
  readonly report: Report;
}

/** Hidden files and folders are not part of it. Links are followed inside: what lies elsewhere is nobody's to show who may change this folder. */
function yamlBelow(folder: string, walk: Walk): readonly string[] {
  const real = realpathSync(folder);
  if (walk.visited.has(real)) return [];
  walk.visited.add(real);
  const names = readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "node_modules");
  return names.toSorted().flatMap((name) => attempted(join(folder, name), walk.report, () => yamlAt(join(folder, name), walk)));
}

function yamlAt(path: string, walk: Walk): readonly string[] {
  const [found, real] = [statSync(path), realpathSync(path)];
  const isYaml = /\.ya?ml$/.test(path);
  if (!found.isDirectory() && !isYaml) return [];
  const isInside = real === walk.root || isBelow(real, walk.root);
  if (isInside && found.isDirectory()) return yamlBelow(path, walk);
  if (isInside && found.isFile()) return [path];
  walk.report(unreadable(path, isInside ? "it is no file" : "it is a link that leads out of the folder"));
  return [];
}

function readOnce(path: string, seen: Set<string>, report: Report): readonly TextFile[] {
  const real = realpathSync(path);
  if (seen.has(real)) return [];
  seen.add(real);
  return textIn(path, bytesOf(path), report);
}

export function textIn(path: string, bytes: Uint8Array, report: Report): readonly TextFile[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const problem = encodingProblem(path, bytes, text);
  if (problem) report(problem);
  return problem ? [] : [{ path, text }];
}

function encodingProblem(path: string, bytes: Uint8Array, text: string): Diagnostic | undefined {
  const hint = "save the file as UTF-8";
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { severity: "error", code: "not-utf8", message: "this file is UTF-16", hint, source: { file: path, line: 1, column: 1 } };
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const source = placesOf(path, text)(text.indexOf("\uFFFD"));
    return { severity: "error", code: "not-utf8", message: "here is a byte that is not UTF-8", hint, source };
  }
}

function unreadable(path: string, reason: string): Diagnostic {
  return {
    severity: "error",
    code: "unreadable-file",
    message: `${path} cannot be read: ${reason}`,
    hint: "check the path that `--file` gives",
  };
}
