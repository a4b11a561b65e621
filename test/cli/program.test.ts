import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folder, orgform } from "./harness.ts";

const root = new URL("../../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };

test("--version and --help answer on standard output", async () => {
  expect(await orgform(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const help = await orgform(["--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const command of ["demo", "validate", "plan", "apply", "export", "simulate", "schema"])
    expect(help.stdout).toContain(`\n  ${command} `);
});

describe("what cannot be meant is refused with one sentence, exit 1 and nothing on standard output", () => {
  test.each([
    [["aply"], /unknown command 'aply'\s+\(Did you mean apply\?\)/],
    [["plan", "--detailed"], /unknown option '--detailed'/],
    [["plan", "more"], /too many arguments/],
    [["plan", "--format", "xml"], /Allowed choices are text, json/],
    [["apply", "--settle", "30"], /number with a unit/],
    [["apply", "--settle", "-1s"], /number with a unit/],
    [["plan", "--concurrency", "0"], /whole number from 1 to 64/],
    [["simulate", "--rate-limit", "7"], /7\/60s/],
    [["simulate", "--rate-limit", "0/60s"], /7\/60s/],
    [["simulate", "--port", "70000"], /whole number from 0 to 65535/],
    [["demo", "-f", "org.yaml"], /`demo` has no use for --file/],
    [["--concurrency", "3", "validate"], /`validate` has no use for --concurrency/],
  ])("%j", async (args, sentence) => {
    const { code, stdout, stderr } = await orgform(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("validate", () => {
  const good = "version: 1\nroles: {auditor: {permissions: [api.usage.read]}}\n";

  test("needs no key and no network, and says what it found", async () => {
    const ran = await orgform(["validate"], { cwd: folder({ "org.yaml": good }) });
    expect(ran).toEqual({ code: 0, stdout: "org.yaml: no errors; 1 resource in 1 section.\n", stderr: "" });
  });

  test("reports all mistakes at once, with place, code, frame and hint, on standard error", async () => {
    const bad = "version: 1\nrole: {}\nusers:\n  bo@acme.example: boss\n";
    const { code, stdout, stderr } = await orgform(["validate"], { cwd: folder({ "org.yaml": bad }) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^org\.yaml:2:1 error [\w-]+: .*role.*\n {2}1 \| version: 1\n {2}2 \| role: \{\}\n {4}\| \^\n {2}hint: .*roles/);
    expect(stderr).toContain("org.yaml:4:");
    expect(stderr).toMatch(/\n2 errors\n$/);
  });

  test("-f repeats", async () => {
    const more = "projects: {Search: {spend_limit: {monthly_usd: 5}}}\n";
    const ran = await orgform(["validate", "-f", "a.yaml", "-f", "b.yaml"], { cwd: folder({ "a.yaml": good, "b.yaml": more }) });
    expect(ran).toMatchObject({ code: 0, stdout: "a.yaml, b.yaml: no errors; 3 resources in 3 sections.\n" });
  });

  test("a file that is not there is one sentence", async () => {
    const { code, stdout, stderr } = await orgform(["validate", "-f", "nowhere.yaml"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("nowhere.yaml cannot be read: there is no such file or folder");
  });

  test("colours are for terminals, unless asked for", async () => {
    const cwd = folder({ "org.yaml": "role: {}\n" });
    const escape = "\u001B[";
    const plain = await orgform(["validate"], { cwd, env: { FORCE_COLOR: "" } });
    const always = await orgform(["validate", "--color", "always"], { cwd, env: { NO_COLOR: "1" } });
    const never = await orgform(["validate", "--color", "never"], { cwd });
    expect([plain, always, never].map(({ stderr }) => stderr.includes(escape))).toEqual([false, true, false]);
  });
});

test("the examples are without mistakes", async () => {
  for (const name of ["org", "minimal"]) {
    expect(await orgform(["validate", "-f", new URL(`examples/${name}.yaml`, root).pathname])).toMatchObject({ code: 0, stderr: "" });
  }
});

test("schema prints the very schema that editors are pointed at", async () => {
  const { code, stdout, stderr } = await orgform(["schema"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(new URL("schema/org.schema.json", root), "utf8")));
});
