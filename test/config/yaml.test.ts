import { describe, expect, test } from "vitest";
import { entriesIn, load, problemsIn } from "./support.ts";

const nested = (depth: number): string => `version: 1\nroles: ${"{a: ".repeat(depth)}${"}".repeat(depth)}`;
const empty = "nothing is declared (declare at least one section, or check the path)";

describe("what is no YAML has one diagnostic", () => {
  test.each([
    ["version: 1\n\troles: {}", "syntax org.yaml:2:1 a tab indents this line (YAML indents with spaces)"],
    ["version: 1\nroles:\n\ta: {}", "syntax org.yaml:3:1 a tab indents this line (YAML indents with spaces)"],
    [
      "version: 1\nroles: {a: 1",
      "syntax org.yaml:2:13 a bracket is not closed before here, or its content not indented (close it, or indent this line)",
    ],
    [
      "version: 1\nroles: [a, b]]",
      "syntax org.yaml:2:14 this does not belong to what stands before it (check the indentation and the brackets)",
    ],
    [
      "version: 1\nroles: a: b",
      "syntax org.yaml:2:8 this line holds a second `key: value` (check the indentation, or put the value in quotes)",
    ],
    [
      "version: 1\nusers: [${ORGFORM_VAR_A}]",
      'syntax org.yaml:2:9 a variable stands in brackets without quotes (put the text that holds it in quotes: "${…}")',
    ],
    [
      'version: 1\nusers: ["a" "b"]',
      "syntax org.yaml:2:13 a comma or a colon is missing before this (in brackets commas part what stands side by side)",
    ],
    ["version: 1\nroles\n", "syntax org.yaml:2:1 this is neither a key nor a value (is a `:` missing after the key?)"],
    ['version: 1\nroles: "a', "syntax org.yaml:2:10 a quote is not closed before here (end the text with the quote that it begins with)"],
    ["version: 1\nroles: @a", "syntax org.yaml:2:8 a value cannot begin with this character (put the value in quotes)"],
    [
      "version: 1\n  roles: {}",
      "syntax org.yaml:1:10 this line holds a second `key: value` (check the indentation, or put the value in quotes)",
    ],
    [
      "version: 1\nroles: {}\n---\nroles: {}",
      "several-documents org.yaml:3:1 a file holds one document; a second one begins here (make it two files, or one document)",
    ],
    [
      "version: 1\nroles: {a: {description: !secret x}}",
      "unknown-tag org.yaml:2:26 the tag `!secret` means nothing here (write the value itself, or put it in quotes)",
    ],
    [
      "version: 1\nroles: !!omap [a: {permissions: []}]",
      "unknown-tag org.yaml:2:8 the tag `!!omap` means nothing here (write the value itself, or put it in quotes)",
    ],
    [
      "%YAML 1.1\n---\nversion: 1\nroles: !!set {a}",
      "unknown-tag org.yaml:4:8 the tag `!!set` means nothing here (write the value itself, or put it in quotes)",
    ],
    [
      `version: 1\nroles: ${"{}".repeat(3)}`,
      "syntax org.yaml:2:10 this does not belong to what stands before it (check the indentation and the brackets)",
    ],
    [
      "version: 1\nroles: {a: {description: 'a\u0000b'}}",
      "bad-character org.yaml:2:28 a control character (code 0) stands here (save the file as plain text)",
    ],
    [
      "version: 1\nroles: {a: {description: *nobody}}",
      "bad-alias org.yaml:2:26 nothing above is named `&nobody` (an anchor stands above what refers to it, in the same file)",
    ],
    ["version: 1\nroles: &r {a: *r}", "bad-alias org.yaml:2:15 `*r` stands inside what it names (write out what is meant)"],
    [
      "version: 1\n<<: [a]\nroles: {}",
      "bad-alias org.yaml:2:1 `<<` takes a map, or a list of maps (name a map by an anchor above, and write `<<: *name`)",
    ],
    ["😀", "wrong-type org.yaml:1:1 a file is a map of sections (begin it with `version: 1`)"],
    ["", `empty-configuration org.yaml:1:1 org.yaml: ${empty}`],
    ["# nothing yet\n", `empty-configuration org.yaml:1:1 org.yaml: ${empty}`],
    ["version: 1\n", `empty-configuration org.yaml:1:1 org.yaml: ${empty}`],
    ["version: 1\norganization: {id: org-1}\n", `empty-configuration org.yaml:1:1 org.yaml: ${empty}`],
  ])("%j", (text, expected) => expect(problemsIn(load(text))).toEqual([`error ${expected}`]));

  test("what nests too deep is refused before it is followed", () => {
    expect(problemsIn(load(nested(101)))).toEqual([
      "error too-deep org.yaml:2:404 this nests more than 100 levels deep (no section needs that: check the brackets)",
    ]);
    expect(problemsIn(load(`version: 1\nroles: ${"[".repeat(100_000)}`))).toHaveLength(1);
    expect(problemsIn(load("- ".repeat(100_000)))).toHaveLength(1);
  });

  test("aliases that unfold without end are refused before they unfold", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `  l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}, *l${level}]`,
    );
    const bomb = `version: 1\nroles:\n  l0: &l0 [a]\n${levels.join("\n")}\n`;
    expect(problemsIn(load(bomb))).toEqual([
      "error too-large org.yaml:13:14 the aliases of this file unfold to more than 1000000 values (say once what many share under `templates`)",
    ]);
  });
});

describe("what is not shown again", () => {
  test("is a text that holds control characters, for it is no text", () => {
    expect(load("version: 1\nroles: {a: '\u0000'}").texts.size).toBe(0);
    expect(load("version: 1\nroles: {a: b}").texts.size).toBe(1);
  });

  test("is the middle of a name that is as long as a file", () => {
    const [problem] = load(`version: 1\n${"k".repeat(1_000)}: 1`).diagnostics;
    expect(problem?.message).toContain("kkk … kkk");
    expect(problem?.message.length).toBeLessThan(700);
  });
});

test("half of a character, which only an escape can write, is refused: no request can carry it", () => {
  const text =
    'version: 1\nroles: {"\\ud800": {permissions: [api.usage.read]}, a: {permissions: ["x\\udc00"]}, b: {permissions: ["\\ud83d\\ude00"]}}';
  expect(problemsIn(load(text)).map((line) => line.split(" ").slice(0, 3))).toEqual([
    ["error", "bad-character", "org.yaml:2:9"],
    ["error", "bad-character", "org.yaml:2:70"],
  ]);
});

describe("what is YAML is understood", () => {
  test("as YAML 1.2, whatever version it claims", () => {
    const entries = entriesIn(load("%YAML 1.1\n---\nversion: 1\nroles: {yes: {permissions: [2026-01-01], description: no}}"));
    expect(entries.get("role/yes")?.spec).toEqual({ name: "yes", permissions: ["2026-01-01"], description: "no" });
  });

  test("a byte order mark is told of, and no more", () => {
    const loaded = load("\uFEFFversion: 1\nroles: {}\n");
    expect(problemsIn(loaded)).toEqual([
      "warning byte-order-mark org.yaml:1:1 the file begins with a byte order mark (save it as UTF-8 without one)",
    ]);
    expect(loaded.desired?.size).toBe(1);
  });

  test("Windows line ends count as one", () => {
    expect(problemsIn(load("version: 1\r\nroles: {}\r\npojects: {}\r\n"))).toEqual([
      "error unknown-key org.yaml:3:1 unknown key `pojects` here (did you mean `projects`?)",
    ]);
  });

  test("columns count characters", () => {
    expect(problemsIn(load('version: 1\ngroups: {"😀😀": {}, b: {usrs: []}}'))).toEqual([
      "error unknown-key org.yaml:2:24 unknown key `usrs` here (did you mean `users`?)",
    ]);
  });

  test("keys are names, whatever YAML would make of them", () => {
    const names = ["012", "1e3", "true", "~", "0x1F", "1.0", "constructor", "toString", "2026-01-01"];
    const entries = entriesIn(load(`version: 1\ngroups: {${names.map((name) => `${name}: {}`).join(", ")}}`));
    expect([...entries.values()].map(({ spec }) => spec["name"])).toEqual(names);
  });

  test("anchors, aliases and merged maps mean what they mean in YAML, and errors in them are told once", () => {
    const text = `version: 1
projects:
  A: &a
    spend_limit: &limit {monthly_usd: 5}
    rate_limits: &rates
      gpt-5: &r {max_requests_per_1_minute: 1, max_tokens_per_1_minute: many}
  B: {<<: *a, spend_limit: *limit, rate_limits: {<<: *rates, gpt-4: {<<: [*r, {}], max_tokens_per_1_minute: 7}}}
`;
    expect(problemsIn(load(text))).toEqual([
      "error wrong-type org.yaml:6:73 `max_tokens_per_1_minute` must be a whole number, not `many` (Tokens a minute.)",
    ]);
    const entries = entriesIn(load(text.replace("many", "3")));
    expect(entries.get("project/B/rate_limit/gpt-4")?.spec).toEqual({
      model: "gpt-4",
      max_requests_per_1_minute: 1,
      max_tokens_per_1_minute: 7,
    });
    expect(entries.get("project/B/rate_limit/gpt-5")?.spec).toEqual({
      model: "gpt-5",
      max_requests_per_1_minute: 1,
      max_tokens_per_1_minute: 3,
    });
    expect(entries.get("project/B/spend_limit")?.spec).toEqual({ monthly_usd: 5 });
  });

  test("nothing in a file reaches the prototype of anything", () => {
    load('version: 1\n__proto__: {polluted: 1}\ngroups: {constructor: {prototype: {polluted: 1}}, a: {"__proto__": {polluted: 1}}}');
    expect(({} as Readonly<Record<string, unknown>>)["polluted"]).toBeUndefined();
  });
});
