import { describe, expect, test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import type { LoadOptions } from "../../src/config/load.ts";
import { writeOrganization } from "../../src/config/write.ts";
import { collectionKey } from "../../src/model/address.ts";
import { durationPattern } from "../../src/model/duration.ts";
import { dollars, integer, oneOf, reference, setOf, text } from "../../src/model/field.ts";
import { defineKind } from "../../src/model/kind.ts";
import type { LiveState } from "../../src/model/resource.ts";
import { entriesIn, load, problemsIn } from "./support.ts";

const call = "POST /things" as const;

/** Entries that end, and that may use templates. */
const club = defineKind({
  name: "club",
  section: "clubs",
  summary: "A club.",
  key: "name",
  templates: true,
  fields: {
    name: text("Its name.", { fold: "trim" }),
    level: integer("Its level.", { schema: { maximum: 9 } }),
    door: {
      schema: {
        oneOf: [
          { type: "object", properties: { type: { const: "open" } }, required: ["type"], additionalProperties: false },
          {
            type: "object",
            properties: { type: { const: "locked" }, key: { type: "string" } },
            required: ["type", "key"],
            additionalProperties: false,
          },
        ],
        description: "How one gets in.",
      },
    },
  },
  api: { list: "GET /clubs", create: call, update: call, delete: call },
});
const member = defineKind({
  name: "club_member",
  section: "members",
  summary: "A member of a club.",
  parent: club,
  key: "club",
  expires: true,
  fields: { club: reference(club, "Another club.") },
  api: { list: "GET /members", create: call, delete: call },
});
/** A setting with a bare form, that can be unset. */
const retention = defineKind({
  name: "club_retention",
  section: "retention",
  summary: "How long things are kept.",
  parent: club,
  brief: "type",
  fields: { type: oneOf(["none", "default"], "For how long.") },
  api: { read: "GET /retention", create: call, update: call, delete: call },
});
const budget = defineKind({
  name: "budget",
  section: "budget",
  summary: "What may be spent.",
  brief: "usd",
  fields: { usd: dollars("Dollars.") },
  api: { read: "GET /budget", create: call, update: call, delete: call },
});
/** No names: a list of blocks. */
const alert = defineKind({
  name: "club_alert",
  section: "alerts",
  summary: "An alert.",
  parent: club,
  match: [["usd", "recipients"], ["usd"]],
  exact: true,
  fields: { usd: dollars("Dollars.", { required: true }), recipients: setOf("Who is told.") },
  api: { list: "GET /alerts", create: call, update: call, delete: call, updates: "whole" },
});
/** One rule for all of them. */
const pass = defineKind({
  name: "club_pass",
  section: "passes",
  summary: "A pass.",
  parent: club,
  key: "name",
  fields: { name: text("Its name.", { writeAt: "never", internal: true }) },
  rule: {
    max_age: text("How old it may be.", { schema: { pattern: durationPattern, examples: ["180d"] } }),
    owners: setOf("Who may have one.", { fold: "email" }),
  },
  api: { list: "GET /passes" },
});
const kinds = [club, member, retention, budget, alert, pass];
const options: Partial<LoadOptions> = { kinds, validate: compileValidator(kinds), now: Date.UTC(2026, 5, 15, 12) };

const problems = (content: string): readonly string[] => problemsIn(load(`version: 1\n${content}`, options));
const specs = (content: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...entriesIn(load(`version: 1\n${content}`, options))].map(([address, { spec, presence }]) => [
      address,
      presence === "absent" ? "absent" : spec,
    ]),
  );

describe("a setting with a bare form", () => {
  test("is a value, a block, or a word", () => {
    expect(specs("budget: 5.25")).toEqual({ budget: { usd: 5.25 } });
    expect(specs("budget: {usd: 5}")).toEqual({ budget: { usd: 5 } });
    expect(specs("budget: unset")).toEqual({ budget: "absent" });
    expect(specs("clubs: {a: {retention: none}, b: {retention: unset}, c: {retention: {}}}")).toMatchObject({
      "club/a/retention": { type: "none" },
      "club/b/retention": "absent",
      "club/c/retention": {},
    });
  });

  test("is nothing else", () => {
    expect(problems("budget: much")).toEqual(["error wrong-type org.yaml:2:9 `budget` must be a number, not `much` (Dollars.)"]);
    expect(problems("budget: [1]")).toEqual([
      "error wrong-type org.yaml:2:9 `budget` must be a map, a number or `unset`, not a list (What may be spent.)",
    ]);
    expect(problems("clubs: {a: {retention: nome}}")).toEqual([
      "error bad-value org.yaml:2:24 `retention` cannot be `nome` (did you mean `none`?)",
    ]);
  });
});

describe("a rule", () => {
  test("is what the file demands of all, and declares none", () => {
    const { desired } = load("version: 1\nclubs: {a: {passes: {max_age: 90d, owners: [Ada@x.org]}}}", options);
    const collection = desired?.get(collectionKey("club/a" as never, "club_pass"));
    expect(collection?.rule).toEqual({ max_age: "90d", owners: ["ada@x.org"] });
    expect([...(collection?.wanted ?? [])]).toEqual([]);
  });

  test("says what is wrong with it", () => {
    expect(problems("clubs: {a: {passes: {max_age: 90 days, max_idle: 1d}}}")).toEqual([
      "error bad-value org.yaml:2:31 `max_age` cannot be `90 days` (write it like `180d`)",
      "error unknown-key org.yaml:2:40 unknown key `max_idle` here (known here: `max_age` and `owners`)",
    ]);
  });
});

describe("a field with alternatives", () => {
  test.each([
    ["{type: open}", []],
    ["{type: open, key: x}", ["error unknown-key org.yaml:2:32 unknown key `key` here (known here: `type`)"]],
    ["{type: locked}", ["error missing-key org.yaml:2:19 `key` is missing here"]],
    ["{type: lokced}", ["error bad-value org.yaml:2:26 `type` cannot be `lokced` (did you mean `locked`?)"]],
    ["{}", ["error bad-value org.yaml:2:19 `door` has none of the forms that it may have (How one gets in.)"]],
    ["7", ["error wrong-type org.yaml:2:19 `door` must be a map, not the number 7"]],
  ])("%s", (door, expected) => expect(problems(`clubs: {a: {door: ${door}}}`)).toEqual(expected));
});

describe("entries without names", () => {
  test("are a list of blocks, numbered as they come", () => {
    expect(specs("clubs: {a: {alerts: [{usd: 2, recipients: [x]}, {usd: 1}]}}")).toEqual({
      "club/a": { name: "a" },
      "club/a/alert/1": { usd: 2, recipients: ["x"] },
      "club/a/alert/2": { usd: 1 },
    });
  });

  test("are exact", () => {
    const { desired } = load("version: 1\nclubs: {a: {alerts: []}}", options);
    expect(desired?.get(collectionKey("club/a" as never, "club_alert"))?.unmanaged).toBe("delete");
  });

  test("are told apart in messages by their place", () => {
    expect(problems("clubs: {a: {alerts: [{usd: 2}, {recipients: [x]}, 7]}}")).toEqual([
      "error missing-key org.yaml:2:32 `usd` is missing here (Dollars.)",
      "error wrong-type org.yaml:2:51 item 3 of `alerts` must be a map, not the number 7 (An alert.)",
    ]);
    expect(problems("absent: [club/a/alert/1]")).toEqual([
      "error cannot-be-absent org.yaml:2:10 club/a/alert/1 has no name to be called by (leave it out of its list)",
    ]);
  });

  test("are replaced as one by a template's", () => {
    const content =
      "templates: {t: {alerts: [{usd: 1}, {usd: 2}], level: 3}}\nclubs: {a: {use: [t], alerts: [{usd: 9}]}, b: {use: [t], alerts: omit}}";
    expect(specs(content)).toEqual({ "club/a": { name: "a", level: 3 }, "club/a/alert/1": { usd: 9 }, "club/b": { name: "b", level: 3 } });
  });
});

describe("entries that end", () => {
  const ending = (until: string): string => `clubs: {a: {members: {b: {until: ${until}}}}, b: {}}`;

  test.each([
    ["2026-06-14", "absent"],
    ["2026-06-15", { club: "club/b" }],
    ["2026-06-15T12:00:00Z", "absent"],
    ["2026-06-15T12:00:01Z", { club: "club/b" }],
    ["2026-06-15T14:00+02:00", "absent"],
    ["2026-06-15T14:00:01.5+02:00", { club: "club/b" }],
  ])("%s", (until, expected) => expect(specs(ending(until))["club/a/member/b"]).toEqual(expected));

  test("say why they are wanted absent", () => {
    const entry = entriesIn(load(`version: 1\n${ending("2026-06-14")}`, options)).get("club/a/member/b");
    expect(entry?.because).toBe("until 2026-06-14");
  });

  test.each(["2026-02-30", "2026-13-01", "2026-06-15T12:00", "2026-06-15T25:00Z", "tomorrow", "15.6.2026"])("%s is no date", (until) => {
    expect(problems(ending(until))).toEqual([
      `error bad-date org.yaml:2:34 \`${until}\` is not a day, nor a time with a zone (write \`2027-03-31\`, or \`2027-03-31T18:00:00+02:00\`)`,
    ]);
  });
});

test("each shape is written as it is read", () => {
  const ours = { ancestors: [], standing: "ours" } as const;
  const below = { ancestors: ["club/a" as never], standing: "ours" } as const;
  const live = new Map([
    [
      collectionKey(undefined, "club"),
      { kind: club, ancestors: [], rows: [{ kind: club, address: "club/a", spec: { name: "a", level: 1 }, ...ours }] },
    ],
    [
      collectionKey(undefined, "budget"),
      { kind: budget, ancestors: [], rows: [{ kind: budget, address: "budget", spec: { usd: 5 }, ...ours }] },
    ],
    [
      collectionKey("club/a" as never, "club_retention"),
      {
        kind: retention,
        ancestors: ["club/a"],
        rows: [{ kind: retention, address: "club/a/retention", spec: { type: "none" }, ...below }],
      },
    ],
    [
      collectionKey("club/a" as never, "club_alert"),
      {
        kind: alert,
        ancestors: ["club/a"],
        rows: [
          { kind: alert, address: "club/a/alert/1", spec: { usd: 2, recipients: ["y", "x"] }, ...below },
          { kind: alert, address: "club/a/alert/2", spec: { usd: 1 }, ...below },
        ],
      },
    ],
  ]) as unknown as LiveState;
  const written = writeOrganization(live, { kinds, now: 0 }).files[0]!.text;
  expect(written).toContain(`clubs:
  a:
    level: 1
    retention: none
    alerts:
      - {usd: 2, recipients: [x, y]}
      - {usd: 1}

budget: 5
`);
  expect(problemsIn(load(written, options))).toEqual([]);
});
