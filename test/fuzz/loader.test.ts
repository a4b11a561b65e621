import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import type { Loaded } from "../../src/config/load.ts";
import type { Diagnostic, Source } from "../../src/model/diagnostic.ts";
import { renderDiagnostics } from "../../src/report/diagnostics.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { load, problemsIn } from "../config/support.ts";
import { Organization } from "../support/organization.ts";
import { edited, rewritten, textEdits, treeEdits } from "./mutations.ts";
import { shapes } from "./shapes.ts";
import { property } from "./support.ts";
import { reordered, style, treeOf, written, type Tree } from "./trees.ts";

/** The files that are mutated: what the project shows its users, and what it writes for them. */
const texts = [
  readFileSync("examples/org.yaml", "utf8"),
  readFileSync("examples/minimal.yaml", "utf8"),
  /```yaml\n(.*?)```/s.exec(readFileSync("README.md", "utf8"))?.[1] ?? "",
  await new Organization({ seed: livedIn }).export(),
];
const trees = texts.map((text) => treeOf(parse(text, { merge: true })));
const file = fc.nat({ max: texts.length - 1 });
const environment = { ORGFORM_VAR_A: "a value" };
const codes = new Set(readFileSync("docs/diagnostics.md", "utf8").match(/(?<=^## ).*$/gm));

/** A mutant is a few pages long, and takes some milliseconds; the machine may be busy. */
const longestMs = 15_000;

/** What a load must be, whatever the text is. */
function expectSound(text: string): Loaded {
  const start = performance.now();
  const loaded = load(text, { environment });
  expect(performance.now() - start).toBeLessThan(longestMs);
  const { desired, diagnostics } = loaded;
  expect(desired === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  for (const diagnostic of diagnostics) expectReadable(diagnostic, lines);
  // What could move the cursor or hide in a name is shown as what it is.
  expect(renderDiagnostics(diagnostics, { texts: loaded.texts })).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
  return loaded;
}

function expectReadable({ code, message, source, related = [] }: Diagnostic, lines: readonly string[]): void {
  expect(codes).toContain(code);
  expect(message.length).toBeGreaterThan(10);
  expect(message.length).toBeLessThan(700);
  expect(message).not.toContain("[object ");
  expect(source).toBeDefined();
  for (const { file, line, column } of [source as Source, ...related]) {
    expect(file).toBe("org.yaml");
    expect(lines[line - 1]).toBeDefined();
    expect(column).toBeGreaterThanOrEqual(1);
    // Just behind the last character is where something is missing.
    expect(column).toBeLessThanOrEqual(Array.from(lines[line - 1] ?? "").length + 1);
  }
}

describe("whatever a file holds, loading it ends in a desired state or in diagnostics with places in it", () => {
  property("its content is changed", { runs: 60, of: fc.tuple(file, treeEdits, style) }, ([index, edits, as]) => {
    expectSound(written(edited(trees[index] as Tree, edits), as));
  });

  property("its text is changed", { runs: 60, of: fc.tuple(file, textEdits) }, ([index, edits]) => {
    expectSound(rewritten(texts[index] as string, edits));
  });

  property("both are", { runs: 30, of: fc.tuple(file, treeEdits, style, textEdits) }, ([index, edits, as, more]) => {
    expectSound(rewritten(written(edited(trees[index] as Tree, edits), as), more));
  });

  property("it is any text at all", { runs: 100, of: fc.string({ unit: "binary", maxLength: 60 }) }, (text) => void expectSound(text));
});

/** Without places, which are another matter, and in one order. */
function meaningOf({ desired, diagnostics }: Loaded): unknown {
  const entries = [...(desired?.values() ?? [])].flatMap(({ wanted, unmanaged }) =>
    [...wanted.values()].map(({ address, presence, spec, claims, until }) =>
      JSON.stringify([address, unmanaged, presence, sorted(spec), claims, until]),
    ),
  );
  return { entries: entries.toSorted(), codes: diagnostics.map(({ code }) => code).toSorted() };
}

const sorted = (spec: Readonly<Record<string, unknown>>): unknown => Object.entries(spec).toSorted(([a], [b]) => (a < b ? -1 : 1));

describe("the same file", () => {
  property("means the same each time", { runs: 20, of: fc.tuple(file, treeEdits, style) }, ([index, edits, as]) => {
    const text = written(edited(trees[index] as Tree, edits), as);
    const [first, second] = [load(text, { environment }), load(text, { environment })];
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(second.desired).toEqual(first.desired);
  });

  property(
    "means the same in whichever style and order of keys it is written",
    { runs: 20, of: fc.tuple(file, treeEdits) },
    ([index, edits]) => {
      const tree = edited(trees[index] as Tree, edits);
      const block = meaningOf(load(written(tree, "block"), { environment }));
      expect(meaningOf(load(written(tree, "flow"), { environment }))).toEqual(block);
      expect(meaningOf(load(written(reordered(tree), "block"), { environment }))).toEqual(block);
    },
  );
});

describe("a text that is made to be slow is judged in time", () => {
  test.each(shapes)("%s", (_, { text, seconds, says }) => {
    const made = text();
    const start = performance.now();
    const problems = problemsIn(load(made));
    expect(performance.now() - start).toBeLessThan(3 * seconds * 1_000);
    expect(problems.slice(0, 1).join("")).toContain(says);
    if (says !== "") expect(problems).toHaveLength(1);
  });
});
