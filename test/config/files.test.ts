import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import { loadFiles, type Loaded } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { entriesIn, load, problemsIn } from "./support.ts";

describe("several files", () => {
  test("meet section by section", () => {
    const loaded = load({
      "a.yaml": "version: 1\ngroups: {a: {}}\nabsent: [user/x@y.zz]\npolicy: {unmanaged: {group: delete}}",
      "b.yaml": "version: 1\ngroups: {b: {}}\nabsent: [user/z@y.zz]\nprojects: {S: {}}",
    });
    expect([...entriesIn(loaded).keys()]).toEqual(["group/a", "group/b", "project/S", "user/x@y.zz", "user/z@y.zz"]);
    expect(loaded.texts.get("b.yaml")).toContain("projects");
  });

  test("do not give one key twice, whatever it holds", () => {
    const files = {
      "a.yaml": "version: 1\norganization: {id: a}\ngroups: {a: {}}",
      "b.yaml": "version: 1\norganization: {id: b}\ngroups: {b: {}, a: {}}",
    };
    expect(problemsIn(load(files))).toEqual([
      "error duplicate-key b.yaml:2:16 `id` is given twice; first in a.yaml:2 [a.yaml:2:16] (make one of the two)",
      "error duplicate-key b.yaml:3:17 `a` is given twice; first in a.yaml:3 [a.yaml:3:10] (make one of the two)",
    ]);
  });

  test("all bear the same version, or none but one", () => {
    expect(problemsIn(load({ "a.yaml": "version: 1\ngroups: {}", "b.yaml": "roles: {}" }))).toEqual([]);
    expect(problemsIn(load({ "a.yaml": "version: 1\ngroups: {}", "b.yaml": "version: 2\nroles: {}" }))).toEqual([
      "error bad-value b.yaml:1:10 `version` cannot be the number 2 (use `1`)",
    ]);
  });

  test("are not judged together while one of them cannot be read, for what it declares would seem missing", () => {
    const files = { "a.yaml": "version: 1\ntemplates: {t: {}", "b.yaml": "version: 1\nprojects: {S: {use: [t], rate_limit: {}}}" };
    expect(problemsIn(load(files)).map((line) => line.split(" ").slice(1, 3))).toEqual([
      ["syntax", "a.yaml:2:18"],
      ["unknown-key", "b.yaml:2:26"],
    ]);
  });

  test("of a wrong type are told by that", () => {
    expect(problemsIn(load({ "a.yaml": "version: 1\ngroups: {}", "b.yaml": "groups: [a]" })).map((line) => line.split(" ")[2])).toEqual([
      "b.yaml:1:9",
    ]);
  });
});

describe("on the disk", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "orgform-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const validate = compileValidator(kinds);
  const put = (files: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  const loadPaths = (...paths: readonly string[]): Loaded =>
    loadFiles(
      paths.map((path) => join(folder, path)),
      { kinds, validate, environment: {}, now: 0 },
    );
  const problemsAt = (...paths: readonly string[]): readonly string[] =>
    problemsIn(loadPaths(...paths)).map((line) => line.replaceAll(`${folder}/`, "").replaceAll(folder, "."));

  test("a folder holds one file for the organization and any number for projects", () => {
    put({
      "org.yaml": "version: 1\ngroups: {a: {}}",
      "projects/search.yaml": "projects: {Search: {}}",
      "projects/deep/labs.yml": "projects: {Labs: {}}",
      "projects/notes.md": "no YAML",
      ".github/workflow.yaml": "on: push",
    });
    expect([...entriesIn(loadPaths(".")).keys()]).toEqual(["group/a", "project/Labs", "project/Search"]);
  });

  test("a folder's other files do not speak for the organization", () => {
    put({ "org.yaml": "version: 1\ngroups: {a: {}}", "deep/org.yaml": "version: 1\ngroups: {b: {}}\npolicy: {}\nprojects: {}" });
    const hint = "(in a folder, only the `org.yaml` at its root speaks for the whole organization)";
    expect(problemsAt(".")).toEqual([
      `error misplaced-section deep/org.yaml:2:1 \`groups\` does not belong in this file ${hint}`,
      `error misplaced-section deep/org.yaml:3:1 \`policy\` does not belong in this file ${hint}`,
    ]);
    expect(problemsAt("org.yaml", "deep/org.yaml")).toEqual([]);
  });

  test("a file is read once, by however many ways it is reached", () => {
    put({ "org.yaml": "version: 1\ngroups: {a: {}}", "team/x.yaml": "projects: {X: {}}" });
    symlinkSync(folder, join(folder, "team", "up"));
    symlinkSync(join(folder, "team", "x.yaml"), join(folder, "y.yaml"));
    expect(problemsAt(".", "org.yaml")).toEqual([]);
  });

  test("what cannot be read is told", () => {
    mkdirSync(join(folder, "empty"));
    put({
      "latin1.yaml": new Uint8Array([...Buffer.from("version: 1\nroles: {a: "), 0xe9]),
      "utf16.yaml": Buffer.from("\uFEFFversion: 1", "utf16le"),
      "bom.yaml": "\uFEFFversion: 1\nroles: {}",
    });
    expect(problemsAt("nowhere.yaml")).toEqual([
      "error unreadable-file - nowhere.yaml cannot be read: there is no such file or folder (check the path that `--file` gives)",
    ]);
    expect(problemsAt("latin1.yaml")).toEqual([
      "error not-utf8 latin1.yaml:2:12 here is a byte that is not UTF-8 (save the file as UTF-8)",
    ]);
    expect(problemsAt("utf16.yaml")).toEqual(["error not-utf8 utf16.yaml:1:1 this file is UTF-16 (save the file as UTF-8)"]);
    expect(problemsAt("bom.yaml")).toEqual([
      "warning byte-order-mark bom.yaml:1:1 the file begins with a byte order mark (save it as UTF-8 without one)",
    ]);
    expect(problemsAt("empty")).toEqual(["error empty-configuration - empty holds no file that ends in .yaml or .yml (check the path)"]);
  });
});
