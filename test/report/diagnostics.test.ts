import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { renderDiagnostics } from "../../src/report/diagnostics.ts";

const text = ["version: 1", "projects:", "  Search:", "    rate_limit: {}", '    "naïve 😀": \tx', ""].join("\n");
const at = (line: number, column: number, file = "org.yaml") => ({ file, line, column });
const unknown: Diagnostic = {
  severity: "error",
  code: "unknown-key",
  message: "`rate_limit` is not known here",
  hint: "did you mean `rate_limits`?",
  source: at(4, 5),
};

test("a frame has the line above and a caret under the column", () => {
  expect(renderDiagnostics([unknown], { texts: new Map([["org.yaml", text]]) })).toBe(
    [
      "org.yaml:4:5 error unknown-key: `rate_limit` is not known here",
      "  3 |   Search:",
      "  4 |     rate_limit: {}",
      "    |     ^",
      "  hint: did you mean `rate_limits`?",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

test("all are shown at once, file by file, line by line; those without a place come last", () => {
  const all: readonly Diagnostic[] = [
    { severity: "warning", code: "w", message: "no place" },
    { ...unknown, source: at(9, 1, "b.yaml") },
    { ...unknown, source: at(3, 7) },
    { ...unknown, source: at(1, 1, "b.yaml") },
    { ...unknown, source: at(3, 2) },
  ];
  const places = renderDiagnostics(all)
    .split("\n")
    .filter((line) => / (error|warning) |^warning/.test(line));
  expect(places.map((line) => line.split(" ")[0])).toEqual(["b.yaml:1:1", "b.yaml:9:1", "org.yaml:3:2", "org.yaml:3:7", "warning"]);
  expect(renderDiagnostics(all)).toMatch(/\n4 errors, 1 warning\n$/);
});

describe("the caret stands under what is meant", () => {
  const caretOf = (content: string, column: number): string => {
    const shown = renderDiagnostics([{ ...unknown, source: at(1, column) }], { texts: new Map([["org.yaml", content]]) }).split("\n");
    const [line = "", caret = ""] = shown.slice(1, 3);
    return Array.from(line)[Array.from(caret).indexOf("^")] ?? "";
  };
  test("after letters that JavaScript holds as two", () => expect(caretOf("😀😀X", 3)).toBe("X"));
  test("after what had to be escaped", () => expect(caretOf("\t\u202EX", 3)).toBe("X"));
  test("after a byte order mark, which is no column", () => expect(caretOf("\uFEFFX", 1)).toBe("X"));
  test("far to the right in a file of one line", () => {
    const content = `${"a".repeat(100_000)}X${"b".repeat(100_000)}`;
    expect(caretOf(content, 100_001)).toBe("X");
    expect(renderDiagnostics([{ ...unknown, source: at(1, 100_001) }], { texts: new Map([["org.yaml", content]]) }).length).toBeLessThan(
      500,
    );
  });
});

test("related places have frames of their own", () => {
  const twice: Diagnostic = {
    severity: "error",
    code: "duplicate-key",
    message: "`a` is given twice",
    source: at(4, 5),
    related: [at(3, 3)],
  };
  expect(renderDiagnostics([twice], { texts: new Map([["org.yaml", text]]) })).toContain(
    "  see org.yaml:3:3\n  2 | projects:\n  3 |   Search:\n    |   ^\n",
  );
});

test("nothing in a file, its name or a message moves the cursor", () => {
  const evil = "\u001B[2J\u202E";
  const hostile: Diagnostic = {
    severity: "error",
    code: `c${evil}`,
    message: evil,
    hint: evil,
    source: at(1, 2, evil),
    related: [at(1, 1, evil)],
  };
  const shown = renderDiagnostics([hostile], { texts: new Map([[evil, `x${evil}\u0007`]]) });
  expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("none is nothing, and a line that is not there has no frame", () => {
  expect(renderDiagnostics([])).toBe("");
  expect(renderDiagnostics([{ ...unknown, source: at(99, 1) }], { texts: new Map([["org.yaml", text]]) }).split("\n")[1]).toMatch(/hint/);
});
