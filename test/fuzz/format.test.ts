import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { Lexer, parse } from "yaml";
import { expect } from "vitest";
import { format } from "../../src/config/format.ts";
import { shapesOf } from "../../src/config/shape.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Desired } from "../../src/model/resource.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { load } from "../config/support.ts";
import { Organization } from "../support/organization.ts";
import { edited, rewritten, textEdits, treeEdits } from "./mutations.ts";
import { property } from "./support.ts";
import { style, treeOf, written, type Tree } from "./trees.ts";

/** All that YAML has to say the same in another way. */
const adorned = `# what this is

version: 1   # one
x: &limits
    gpt-5: {max_requests_per_1_minute: 5, max_tokens_per_1_minute: 10} # small
roles:
  tuner: &tuner
    description: >-
      a long text that goes on
      over lines

      and paragraphs
    permissions: [
      api.model.read,   # reads
      api.fine_tuning.write
    ]
  # beside the tuner
  second: {<<: *tuner, description: 'it''s'}


templates:
  base: &base
    hosted_tool_permissions: {mcp: false, "web_search": false}
projects:
  # the oldest
  zeta:
    users: &people {bo@acme.example: member, ada@acme.example: owner}

    # limits
    rate_limits:
        <<: [*limits]
        o3: {max_requests_per_1_minute: 1}
  alpha: {users: *people, use: [base]}
  ? beta
  :
      groups:
      - a
      - b
# the end
`;
const texts = [readFileSync("examples/org.yaml", "utf8"), adorned, await new Organization({ seed: livedIn }).export()];
const trees = texts.map((text) => treeOf(parse(text, { merge: true })));
const file = fc.nat({ max: texts.length - 1 });
const shapes = shapesOf(kinds);
const formatted = (text: string): string => format({ path: "org.yaml", text }, shapes);

function expectSame(text: string): void {
  const out = formatted(text);
  expect(formatted(out)).toBe(out);
  expect(meaningOf(out)).toEqual(meaningOf(text));
  expect(commentsIn(out)).toEqual(commentsIn(text));
}

property(
  "a file in order means what it meant, and has its comments: content changed",
  { runs: 20, of: fc.tuple(file, treeEdits, style) },
  ([index, edits, as]) => expectSame(written(edited(trees[index] as Tree, edits), as)),
);

property(
  "a file in order means what it meant, and has its comments: text changed",
  { runs: 30, of: fc.tuple(file, textEdits) },
  ([index, edits]) => expectSame(rewritten(texts[index] as string, edits)),
);

/** Without places, and without the order of what is a set. */
function meaningOf(text: string): unknown {
  const { desired, diagnostics } = load(text, { environment: { ORGFORM_VAR_A: "a value" } });
  const entries = [...(desired?.values() ?? [])].flatMap(({ wanted, unmanaged }) =>
    [...wanted.values()].map((entry) => {
      const { address, presence, claims, until } = entry;
      return JSON.stringify([address, unmanaged, presence, specOf(entry), claims, until]);
    }),
  );
  // A byte order mark is taken away, and the warning with it.
  const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "byte-order-mark");
  return { entries: entries.toSorted(), codes: codes.toSorted() };
}

function specOf({ spec, kind }: Desired): unknown {
  const fields = Object.entries(spec).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, value]) => [
    name,
    kind.fields[name]?.unordered && Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value,
  ]);
}

/** The lexer marks a value by a token before it; only a comment begins with `#` otherwise. */
function commentsIn(text: string): readonly string[] {
  const tokens = [...new Lexer().lex(text.replaceAll("\r\n", "\n"))];
  return tokens.flatMap((token, index) => (token.startsWith("#") && tokens[index - 1] !== "\u001F" ? [token.trim()] : [])).toSorted();
}
