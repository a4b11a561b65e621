import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outputsIn, staleIn } from "../scripts/generate.ts";
import { lineFor, load } from "./config/support.ts";

const root = process.cwd();

test("what is generated is current", () => {
  expect(staleIn(root)).toEqual([]);
});

test("generating is repeatable", () => {
  expect(outputsIn(root)).toEqual(outputsIn(root));
});

test("the validator is loaded with the program, and judges like the schema that it was made of", async () => {
  const { loadValidator } = await import("../src/config/validator.ts");
  const validate = await loadValidator();
  expect(validate({ version: 1, projects: { Search: { spend_limit: { monthly_usd: 0.07 } } } })).toEqual([]);
  const [error] = validate({ version: 1, projects: { Search: { spend_limit: { monthly_usd: 0.075 } } } });
  expect(error).toMatchObject({ keyword: "multipleOf", instancePath: "/projects/Search/spend_limit/monthly_usd" });
});

describe("the example on each kind's page is right", () => {
  const pages = [...outputsIn(root)].filter(([path]) => path.startsWith("docs/kinds/") && !path.endsWith("README.md"));
  test.each(pages.map(([path, text]) => ({ path, text })))("$path", ({ path, text }) => {
    const [, example = ""] = /```yaml\n(.*?)```/s.exec(text) ?? [];
    // What is in memory has no folder that a file could be in.
    const wrong = load(example).diagnostics.filter(({ severity, code }) => severity === "error" && code !== "unusable-file");
    expect(wrong.map(lineFor)).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});
