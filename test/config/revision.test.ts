import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import type { Tree } from "../../src/config/document/tree.ts";
import { loadRevision, type Loaded } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { entriesIn, problemsIn } from "./support.ts";

const validate = compileValidator(kinds);
const pem = readFileSync("examples/certs/acme-mtls.pem", "utf8");

/** A tree that holds these files; what has no text is a link. */
function treeOf(files: Readonly<Record<string, string | undefined>>): Tree {
  const entries = Object.entries(files).map(([path, text]) => ({ path, isFile: text !== undefined }));
  return {
    list: (path) => entries.filter((entry) => path === "" || entry.path === path || entry.path.startsWith(`${posix.normalize(path)}/`)),
    read: (paths) => paths.map((path) => Buffer.from(files[path] ?? "")),
  };
}

const load = (paths: readonly string[], files: Readonly<Record<string, string | undefined>>): Loaded =>
  loadRevision(paths, { tree: treeOf(files), name: "main" }, { kinds, validate, environment: {}, now: 0 });

test("a revision is loaded like the folder it was, hidden files and all that is no YAML left out", () => {
  const loaded = load(["orgs"], {
    "orgs/org.yaml": "version: 1\ngroups: {a: {}}\n",
    "orgs/teams/search.yaml": "version: 1\nprojects: {Search: {}}\n",
    "orgs/.hidden/x.yaml": "no yaml: [",
    "orgs/node_modules/x.yaml": "no yaml: [",
    "orgs/README.md": "text",
    "other.yaml": "no yaml: [",
  });
  expect([...entriesIn(loaded).keys()]).toEqual(["group/a", "project/Search"]);
  expect(entriesIn(loaded).get("project/Search")?.sources[""]).toMatchObject({ file: "main:orgs/teams/search.yaml", line: 2 });
});

test("only org.yaml at the root of a folder may hold what concerns everybody, there too", () => {
  const loaded = load([""], { "teams.yaml": "version: 1\npolicy: {}\n", "org.yaml": "version: 1\ngroups: {}\n" });
  expect(problemsIn(loaded).join("\n")).toContain("main:teams.yaml:2");
});

test("a file that is named is taken, whatever it is called, and one that is not there declares nothing", () => {
  expect([...entriesIn(load(["a.conf", "b.yaml"], { "a.conf": "version: 1\ngroups: {a: {}}\n" })).keys()]).toEqual(["group/a"]);
});

test("mistakes are told with the name of the revision", () => {
  const [problem] = load(["org.yaml"], { "org.yaml": "version: 1\nprojcts: {}\n" }).diagnostics;
  expect(problem).toMatchObject({ code: "unknown-key", source: { file: "main:org.yaml", line: 2, column: 1 } });
});

test("a link is not followed: nobody knows what it said", () => {
  for (const path of ["org.yaml", ""]) {
    const { desired, diagnostics } = load([path], { "org.yaml": undefined, "other.yaml": "version: 1\nprojects: {Search: {}}\n" });
    expect([desired, diagnostics.map(({ code }) => code)]).toEqual([undefined, ["unreadable-file"]]);
  }
});

test("what an entry names is the file of the revision, inside of its folder", () => {
  const files = { "orgs/certs/acme.pem": pem, "outside.pem": pem, "orgs/link.pem": undefined };
  const certificate = (file: string): Loaded =>
    load(["orgs"], { ...files, "orgs/org.yaml": `version: 1\ncertificates: {acme: {file: ${file}}}\n` });
  expect(entriesIn(certificate("certs/acme.pem")).get("certificate/acme")?.spec["certificate"]).toBe(pem);
  for (const [file, message] of [
    ["../outside.pem", "lies outside the folder"],
    ["../../../../etc/hostname", "lies outside the folder"],
    ["link.pem", "cannot be read"],
    ["certs", "cannot be read"],
    ["certs/nowhere.pem", "cannot be read"],
  ] as const) {
    expect(certificate(file).diagnostics).toMatchObject([
      { code: "unusable-file", message: `\`${file}\` ${message.replace("folder", "folder of the configuration")}` },
    ]);
  }
});
