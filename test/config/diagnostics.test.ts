import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesIn, load } from "./support.ts";

const page = readFileSync("docs/diagnostics.md", "utf8");
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ code: text.slice(0, text.indexOf("\n")), text }));

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join("src", path), "utf8"));

test("every code has its section", () => {
  const codes = new Set(sources.flatMap(codesIn));
  expect([...codes].filter((code) => !sections.some((section) => section.code === code))).toEqual([]);
});

test("every section is about a code, and they are in order", () => {
  const codes = sections.map(({ code }) => code);
  expect(codes.filter((code) => !sources.some((text) => text.includes(`"${code}"`)))).toEqual([]);
  expect(codes).toEqual(codes.toSorted());
});

describe("each example brings about what it is an example of", () => {
  const examples = sections.flatMap(({ code, text }) =>
    [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = ""]) => ({ code, example })),
  );
  test.each(examples)("$code", ({ code, example }) => {
    const codes = load(`version: 1\n${example}`).diagnostics.map((diagnostic) => diagnostic.code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });
});
