import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
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
  return paths.flatMap((path) => {
    try {
      const files = statSync(path).isDirectory() ? filesIn(path, report) : [{ path, fragment: false }];
      return files.flatMap(({ path: file, fragment }) =>
        readOnce(file, seen, report).map((found) => (fragment ? { ...found, fragment: true as const } : found)),
      );
    } catch (error) {
      report(unreadable(path, error));
      return [];
    }
  });
}

function filesIn(folder: string, report: Report): readonly { readonly path: string; readonly fragment: boolean }[] {
  const main = join(folder, "org.yaml");
  const paths = yamlBelow(folder, new Set());
  if (paths.length === 0) {
    report({
      severity: "error",
      code: "empty-configuration",
      message: `${folder} holds no file that ends in .yaml or .yml`,
      hint: "check the path",
    });
  }
  return paths.map((path) => ({ path, fragment: path !== main }));
}

/** Hidden files and folders are not part of it, links are followed; `visited` ends a link that leads back up. */
function yamlBelow(folder: string, visited: Set<string>): readonly string[] {
  const real = realpathSync(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  const names = readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "node_modules");
  return names.toSorted().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return yamlBelow(path, visited);
    return /\.ya?ml$/.test(name) ? [path] : [];
  });
}

function readOnce(path: string, seen: Set<string>, report: Report): readonly TextFile[] {
  const real = realpathSync(path);
  if (seen.has(real)) return [];
  seen.add(real);
  const bytes = readFileSync(path);
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

function unreadable(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reason = code === "ENOENT" ? "there is no such file or folder" : code === "EACCES" ? "permission denied" : String(code ?? error);
  return {
    severity: "error",
    code: "unreadable-file",
    message: `${path} cannot be read: ${reason}`,
    hint: "check the path that `--file` gives",
  };
}
