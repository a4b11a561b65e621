import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { format } from "../../src/config/format.ts";
import { shapesOf } from "../../src/config/shape.ts";
import { kinds } from "../../src/kinds/index.ts";
import { mulberry32 } from "../../src/simulator/random.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import { load } from "./support.ts";

const shapes = shapesOf(kinds);
const formatted = (text: string): string => format({ path: "org.yaml", text }, shapes);

/** Formats once, and makes sure that there is nothing left to do. */
function settled(text: string): string {
  const once = formatted(text);
  expect(formatted(once)).toBe(once);
  return once;
}

test("sections stand in the order of the kinds, entries by name, words as the kinds have them", () => {
  expect(
    settled(`projects:
  zeta: {spend_limit: {monthly_usd: 5}, id: p, use: [b, a]}
  Alpha:
    rate_limits: {o3: {max_tokens_per_1_minute: 2, max_requests_per_1_minute: 1}, gpt-5: {}}
    id: q
users: {zed@x.org: {until: 2099-01-01, roles: [b, a], role: owner}, ada@x.org: owner}
templates: {}
roles: {}
spend_alerts:
  - {recipients: [b@x.org, a@x.org], monthly_usd: 6}
  - {monthly_usd: 5, recipients: [a@x.org]}
absent: [user/b, user/a]
policy: {joining: wait, invitations: {max: 2}}
organization: {id: o}
version: 1
`),
  ).toBe(`version: 1
organization: {id: o}
policy: {joining: wait, invitations: {max: 2}}
absent: [user/a, user/b]
roles: {}
users: {ada@x.org: owner, zed@x.org: {role: owner, roles: [a, b], until: 2099-01-01}}
spend_alerts:
  - {monthly_usd: 6, recipients: [a@x.org, b@x.org]}
  - {monthly_usd: 5, recipients: [a@x.org]}
templates: {}
projects:
  Alpha:
    id: q
    rate_limits: {gpt-5: {}, o3: {max_requests_per_1_minute: 1, max_tokens_per_1_minute: 2}}
  zeta: {id: p, use: [b, a], spend_limit: {monthly_usd: 5}}
`);
});

test("comments stay with what they belong to", () => {
  expect(
    settled(`# what this is
# yaml-language-server: $schema=s.json
# about the roles
# in two lines
roles: # all of them
    # about zeta

    # still zeta
    zeta: # zeta
        # its permissions
        permissions: [b, # b
            a]

    # about alpha
    alpha: {permissions: [b, a]} # alpha
    # foot of the roles
version: 1 # one
# foot of the file
`),
  ).toBe(`# what this is
# yaml-language-server: $schema=s.json
version: 1 # one
# about the roles
# in two lines
roles: # all of them
  # about alpha
  alpha: {permissions: [a, b]} # alpha

  # about zeta

  # still zeta
  zeta: # zeta
    # its permissions
    permissions: [b, # b
        a]
  # foot of the roles
# foot of the file
`);
});

test.each([
  [
    "indents by two, lists too",
    "groups:\n     b:\n          users:\n          - b@x.org\n          - a@x.org\n",
    "groups:\n  b:\n    users:\n      - a@x.org\n      - b@x.org\n",
  ],
  [
    "sorts brackets of several lines",
    "groups:\n  a:\n    users: [\n      b@x.org,\n      a@x.org\n      ]\n",
    "groups:\n  a:\n    users: [\n      a@x.org,\n      b@x.org\n      ]\n",
  ],
  [
    "prefers double quotes",
    "roles:\n  'a': {description: 'it''s', permissions: ['x', \"y\"]}\n",
    'roles:\n  "a": {permissions: ["x", "y"], description: \'it\'\'s\'}\n',
  ],
  [
    "keeps texts of several lines",
    "roles:\n    a:\n        description: |-\n            x\n\n              deeper\n        permissions: []\n",
    "roles:\n  a:\n    permissions: []\n    description: |-\n        x\n\n          deeper\n",
  ],
  ["ends the file, and trims", "\n\nversion: 1   \n\n\n\nroles: {}", "version: 1\n\nroles: {}\n"],
  ["keeps the line ends of Windows", "roles: {}\r\nversion: 1\r\n", "version: 1\r\nroles: {}\r\n"],
  ["takes away a byte order mark", "\uFEFFversion: 1\n", "version: 1\n"],
  ["keeps what begins a document", "---\nroles: {}\nversion: 1\n", "---\nversion: 1\nroles: {}\n"],
  ["keeps a key behind a question mark", "projects:\n  b: {}\n  ? a\n  : {}\n", "projects:\n  ? a\n  : {}\n  b: {}\n"],
  ["puts words that it does not know last", "strange: 1\nversion: 1\nother: 2\n", "version: 1\nstrange: 1\nother: 2\n"],
  [
    "sorts JSON",
    `{"version": 1, "users": {"b@x.org": "owner", "a@x.org": "owner"}}\n`,
    `{"version": 1, "users": {"a@x.org": "owner", "b@x.org": "owner"}}\n`,
  ],
  [
    "keeps room between entries, and gives it to who loses it",
    "projects:\n  b: {}\n\n  a: {}\n\n  c: {}\n",
    "projects:\n  a: {}\n\n  b: {}\n\n  c: {}\n",
  ],
])("%s", (_, before, after) => {
  expect(settled(before)).toBe(after);
});

test.each(["", "# nothing\n", "- a\n- b\n", "a: [\n", "a: 1\n---\nb: 2\n", "a: *x\n", "b: 1\na: 2\nb: 3\n"])(
  "%j is left as it is",
  (text) => {
    expect(formatted(text)).toBe(text);
  },
);

describe("anchors stay before their aliases", () => {
  test("where the alphabet would turn them around", () => {
    const text = "projects:\n  zeta: &z\n    users: &u {b@x.org: owner, a@x.org: owner}\n  beta: *z\n  alpha:\n    users: *u\n  aaa: {}\n";
    const out = settled(text);
    expect(out.match(/^ {2}\w+/gm)).toEqual(["  aaa", "  zeta", "  alpha", "  beta"]);
    expect(out).toContain("users: &u {a@x.org: owner, b@x.org: owner}");
  });

  test("and an anchor given twice means the same to each as before", () => {
    const text = "groups:\n  d: {users: &u [d@x.org]}\n  c: {users: *u}\n  b: {users: &u [b@x.org]}\n  a: {users: *u}\n";
    expect(settled(text)).toBe(text);
  });
});

test("a text that keeps the blank lines behind it gets none that was not its own", () => {
  const text = "description: |+\n      keep\n\n";
  const before = `version: 1\nroles:\n  b:\n    ${text}    permissions: [x]\n\n  # of a\n  a: {permissions: [y]}\n\n  # below\n\n# end\n`;
  const after = `version: 1\nroles:\n  # of a\n  a: {permissions: [y]}\n\n  b:\n    permissions: [x]\n    ${text}  # below\n\n# end\n`;
  expect(formatted(before)).toBe(after);
  expect(formatted(after)).toBe(after);
  const folded =
    "version: 1\nroles:\n  c: {permissions: [z]}\n\n  a:\n    description: >+\n      deep\n        er\n\n  b: {permissions: [y]}\n";
  expect(formatted(formatted(folded))).toBe(formatted(folded));
});

test("the tour keeps every comment and what it means", () => {
  const text = readFileSync("examples/org.yaml", "utf8");
  const out = settled(text);
  const comments = (each: string): readonly string[] => (each.match(/#.*$/gm) ?? []).toSorted();
  expect(comments(out)).toEqual(comments(text));
});

const styles = [
  { lineWidth: 60 },
  { indent: 4, lineWidth: 0 },
  { indentSeq: false, lineWidth: 0 },
  { collectionStyle: "flow", lineWidth: 0 },
  { collectionStyle: "flow", lineWidth: 40 },
  { singleQuote: true, defaultStringType: "QUOTE_SINGLE", lineWidth: 0 },
] as const;

/** A file with comments wherever there can be one. */
function commented(text: string, random: () => number): string {
  const lines = text.split("\n").flatMap((line) => {
    const isWhole = /^ *[^\s].*[^,[{]$/.test(line) && !/["'>|]\s*$|^ *["'][^:]*$/.test(line);
    const margin = /^ */.exec(line)?.[0] ?? "";
    const above = random() < 0.2 ? [`${margin}# above ${line.trim().slice(0, 20).trim()}`] : [];
    const blank = random() < 0.1 ? [""] : [];
    return isWhole ? [...blank, ...above, random() < 0.2 ? `${line} # beside` : line] : [line];
  });
  return lines.join("\n");
}

describe("random files mean what they meant", () => {
  test.each(Array.from({ length: 40 }, (_, index) => index + 1))("number %i", (number) => {
    const random = mulberry32(number);
    const { document } = randomOrganization(number);
    const options = styles[number % styles.length]!;
    const text = commented(stringify(shuffled(structuredClone(document), random), options), random);
    const out = settled(text);
    const meaning = (each: string): unknown => {
      const loaded = load(each);
      const entries = [...(loaded.desired?.values() ?? [])].flatMap(({ wanted }) => [...wanted.values()]);
      const specs = entries.map(({ address, spec, claims, presence }) => [address, sorted(spec), claims, presence] as const);
      return {
        specs: specs.toSorted(([a], [b]) => (a < b ? -1 : 1)),
        policy: sorted(loaded.policy),
        codes: loaded.diagnostics.map(({ code }) => code).toSorted(),
      };
    };
    expect(meaning(out)).toEqual(meaning(text));
    const comments = (each: string): readonly string[] => (each.match(/# (above|beside).*$/gm) ?? []).toSorted();
    expect(comments(out)).toEqual(comments(text));
  });
});

/** Without what only the place in the file decides. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "source")
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => ({ key, each: shuffled(each, random), at: random() }));
  return Object.fromEntries(entries.toSorted((a, b) => a.at - b.at).map(({ key, each }) => [key, each]));
}
