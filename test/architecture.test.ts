import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");

/** Folder → the folders of ours it may import. Its own files, and `model`, are understood. */
const allowed: Readonly<Record<string, readonly string[] | "everything">> = {
  model: [],
  kinds: [],
  diff: [],
  config: [],
  api: [],
  reconcile: ["diff", "api", "config"],
  report: [],
  hosts: [],
  simulator: [],
  state: [],
  source: [],
  daemon: ["diff", "reconcile", "report", "state", "source"],
  cli: "everything",
};

/** Those that may not even import `model`. */
const alone = ["simulator", "hosts", "source"];

/** Package → the only folder that may import it. `cli` composes and still does not, but for the seed of a simulator, which is YAML too. */
const owners: Readonly<Record<string, string>> = {
  yaml: "config, cli",
  ajv: "config",
  "ajv-formats": "config",
  "fastest-levenshtein": "config",
  undici: "api",
  "p-queue": "api",
  commander: "cli",
  picocolors: "cli",
  pino: "cli",
  "node-cron": "daemon",
  "prom-client": "daemon",
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

function importsOf(file: string): readonly Import[] {
  const path = relative(src, file).split(sep).join("/");
  const text = readFileSync(file, "utf8");
  const specifiers = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"/g),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g),
  ];
  return specifiers.flatMap(([, specifier]) => (specifier === undefined ? [] : [{ file: path, folder: path.split("/")[0]!, specifier }]));
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(src, name));
const imports = files.flatMap(importsOf);

function targetFolder({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return join(file, "..", specifier).split(sep)[0];
}

describe("who may import whom", () => {
  it("knows every folder", () => {
    expect([...new Set(files.map((file) => relative(src, file).split(sep)[0]))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it("is kept by our own imports", () => {
    const strays = imports.filter((line) => {
      const target = targetFolder(line);
      const rule = allowed[line.folder];
      if (target === undefined || target === line.folder || rule === "everything") return false;
      return alone.includes(line.folder) || !(target === "model" || rule?.includes(target));
    });
    expect(strays).toEqual([]);
  });

  it("gives the registry of kinds to the command line alone", () => {
    expect(imports.filter(({ specifier, folder }) => specifier.endsWith("kinds/index.ts") && folder !== "cli")).toEqual([]);
  });

  it("keeps each package in its folder", () => {
    const strays = imports.filter(({ specifier, folder }) => {
      if (specifier.startsWith(".") || specifier.startsWith("#") || specifier.startsWith("node:")) return false;
      const name = specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : specifier.split("/")[0]!;
      return !owners[name]?.split(", ").includes(folder);
    });
    expect(strays).toEqual([]);
  });

  it("keeps the core pure", () => {
    const pure = ["model", "kinds", "diff"];
    const strays = imports.filter(({ folder, specifier }) => pure.includes(folder) && !specifier.startsWith("."));
    expect(strays).toEqual([]);
    const impure = files.filter(
      (file) =>
        pure.includes(relative(src, file).split(sep)[0] ?? "") &&
        /\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|\bprocess\.\w/.test(readFileSync(file, "utf8")),
    );
    expect(impure).toEqual([]);
  });

  it("keeps console and process in the command line", () => {
    const strays = files.filter(
      (file) => !file.startsWith(join(src, "cli")) && /\bconsole\.\w|\bprocess\.\w/.test(readFileSync(file, "utf8")),
    );
    expect(strays.map((file) => relative(src, file))).toEqual([]);
  });
});
