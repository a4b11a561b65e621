import { describe, expect, test } from "vitest";
import { entriesIn, load, problemsIn } from "./support.ts";

describe("what is no YAML has one diagnostic", () => {
  test.each([
    ["version: 1\n\troles: {}", "x"],
    ["version: 1\nroles:\n\ta: {}", "x"],
    ["version: 1\nroles: {a: 1", "x"],
    ["version: 1\nroles: [a, b]]", "x"],
    ["version: 1\nroles: a: b", "x"],
    ["version: 1\nroles\n", "x"],
    ['version: 1\nroles: "a', "x"],
    ["version: 1\nroles: @a", "x"],
    ["version: 1\n  roles: {}", "x"],
    ['version: 1\nroles: {a: {description: "\\q"}}', "x"],
    ["version: 1\nroles: {}\n---\nroles: {}", "x"],
    ["version: 1\nroles: {a: {description: !secret x}}", "x"],
    ["version: 1\nroles: {a: {description: 'a\u0000b'}}", "x"],
    ["version: 1\nroles: {a: {description: *nobody}}", "x"],
    ["version: 1\nroles: &r {a: *r}", "x"],
    ["version: 1\n<<: [a]\nroles: {}", "x"],
    [`version: 1\nroles: ${"[".repeat(200)}${"]".repeat(200)}`, "x"],
    [`version: 1\nroles: ${"{a: ".repeat(101)}${"}".repeat(101)}`, "x"],
    [`version: 1\nroles: ${"[".repeat(50_000)}`, "x"],
    ["😀", "x"],
    ["", "x"],
    ["# nothing yet\n", "x"],
    ["version: 1\n", "x"],
  ])("%j", (text, expected) => expect(problemsIn(load(text))).toEqual([expected]));
});
