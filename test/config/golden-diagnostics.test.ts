import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import { loadFiles } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { renderDiagnostics } from "../../src/report/diagnostics.ts";
import { orgform } from "../cli/harness.ts";
import { codesIn } from "./support.ts";

const home = process.cwd();
const folder = join(home, "test/golden/diagnostics");
const cases = readdirSync(folder);
const validate = compileValidator(kinds);
const now = Date.UTC(2027, 0, 1);

afterEach(() => process.chdir(home));

// One code, one folder: `org.yaml`, or a folder `org` of several files, and what the terminal shows of it.
// After a change that is meant: `npx vitest run test/config/golden-diagnostics -u`, and read the difference.
describe("what the terminal shows", () => {
  test.each(cases)("%s", async (code) => {
    process.chdir(join(folder, code));
    const path = existsSync("org") ? "org" : "org.yaml";
    const { diagnostics, texts } = loadFiles([path], { kinds, validate, environment: { ORGFORM_VAR_TEAM: "sre" }, now });
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expect(diagnostics.filter(({ hint }) => hint === undefined || hint === "")).toEqual([]);
    await expect(renderDiagnostics(diagnostics, { texts })).toMatchFileSnapshot(join(folder, code, "expected.txt"));
  });

  test("is what the command shows", async () => {
    const code = "claimed-twice";
    const { stderr } = await orgform(["validate"], { cwd: join(folder, code) });
    expect(stderr).toBe(readFileSync(join(folder, code, "expected.txt"), "utf8"));
  });
});

test("every code that a file can bring about has its case", () => {
  const sources = readdirSync("src/config", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const codes = new Set(sources.flatMap((path) => codesIn(readFileSync(join("src/config", path), "utf8"))));
  expect([...codes].toSorted()).toEqual(cases.toSorted());
});
