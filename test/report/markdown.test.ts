import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import type { Change, Plan } from "../../src/model/plan.ts";
import { code, renderMarkdown } from "../../src/report/markdown.ts";
import { largePlan } from "./large.ts";

const golden = (name: string): Plan => JSON.parse(readFileSync(new URL(`../golden/${name}/plan.json`, import.meta.url), "utf8")) as Plan;
const tour = golden("tour");

/** What a parser would take for anything but words: each line without its code spans and without the markup that is ours. */
function strangeIn(markdown: string): readonly string[] {
  return markdown.split("\n").flatMap((line) => {
    const bare = line
      .replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])??\1(?!`)/g, "")
      .replaceAll(
        /<summary>(?:<b>)?(?:<code>)?(?:[\p{L}\p{M}\p{N} .,:()-]|&#\d+;)*(?:<\/code>)?(?:<\/b>)?[\p{L}\p{N} ,:]*<\/summary>/gu,
        "",
      )
      .replaceAll(/<\/?(?:details|sub)>/g, "")
      .replace(/^#{3,4} /, "")
      .replace(/^> /, "")
      .replace(/^ *- /, "")
      .replace(/\\$/, "")
      // Something stands there: what follows does not begin the line.
      .replaceAll(/\*\*[^*]+\*\*|\*[^*]+\*/g, "x");
    const isStrange = /[`<>@#[\]|~&$\\*_{}^=]|https?:|www\.|^\s*[-+>]|^\s*\d+[.)]/i.test(bare);
    return isStrange ? [`${line} → ${bare}`] : [];
  });
}

/** Code spans do not begin a line. */
const balanced = (text: string): boolean => text.split("\n<details>").length === text.split("\n</details>").length;

test("nothing of a hostile plan is markup, a mention, a reference or a link", () => {
  expect(strangeIn(renderMarkdown(golden("hostile"), { limit: 65_536 }))).toEqual([]);
  expect(strangeIn(renderMarkdown(tour, { limit: 65_536 }))).toEqual([]);
  expect(strangeIn(renderMarkdown(golden("request"), { limit: 65_536 }))).toEqual([]);
});

test("the check sees what it is for", () => {
  for (const text of ["a <b>", "@everyone", "#12", "[x](y)", "see www.evil.example", "`a` | b", "``open", "1. list", "<!-- x -->"]) {
    expect(strangeIn(text)).toHaveLength(1);
  }
});

test("no name, reason or value whatever becomes more than text", () => {
  const piece = fc.constantFrom(
    ...Array.from("`<>@#[]()!|\\*_~&;:$/.-+=\n \u202E\u200B\"'aZ9é"),
    "</details>",
    "<!--",
    "-->",
    "https://x",
    "www.x.y",
    "GH-1",
    "0123abcdef",
    "``",
    "\\|",
    "@everyone",
  );
  const hostile = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), ([name, reason, value, other, file, field, warning, reach]) => {
      const address = asAddress(`project/${name!.replaceAll("/", "%2F")}x`);
      const what = { kind: "project", ancestors: [], after: [], reason: reason!, source: { file: file!, line: 1, column: 1 } } as const;
      const changes: readonly Change[] = [
        { ...what, action: "create", address, spec: { [field!]: value }, irreversible: warning! },
        {
          ...what,
          action: "update",
          address: asAddress(`${address}/spend_limit`),
          spec: {},
          fields: [{ field: field!, before: value, after: other }],
        },
        { ...what, action: "create", address: asAddress(`${address}/user/y`), spec: {}, widens: { what: warning!, reach: reach! } },
      ];
      const many = Array.from({ length: 30 }, (_, index) => ({ ...changes[1]!, address: asAddress(`${address}/rate_limit/${index}`) }));
      const plan: Plan = { ...tour, changes: [...changes, ...many], diagnostics: [], withheld: [] };
      const drift = { kind: "project", address, action: "update", fields: [{ field: field!, before: value, after: other }] } as const;
      const request: Plan["request"] = {
        base: { name: name! },
        last_full_check: reason!,
        own: many.slice(0, 20).map((change) => change.address),
        drift: [
          { ...drift, fate: "left" },
          { ...drift, fate: "adopted" },
        ],
        released: [{ kind: "project", address, ancestors: [], spec: { [field!]: value }, source: what.source }],
      };
      const part: Plan = {
        ...plan,
        basis: { ...plan.basis, partial: true },
        request,
        scope: [address, value!, `${address}/${other}`],
        selection: { target: [name!, value!], exclude: [other!], no_delete: true, taken_along: [address] },
        skipped: [{ kind: "project", address, action: "delete", reason: reason! }],
      };
      for (const text of [plan, part].map((each) => renderMarkdown(each, { limit: 65_536 }))) {
        expect(strangeIn(text)).toEqual([]);
        expect(balanced(text)).toBe(true);
        expect(text).toContain("<details>");
      }
    }),
    { numRuns: 150 },
  );
});

test("a folded section counts its entries in English", () => {
  const request = golden("request");
  const [one] = request.request!.released;
  const released = Array.from({ length: 13 }, () => one!);
  const text = renderMarkdown({ ...request, request: { ...request.request!, released } }, { limit: 65_536 });
  expect(text).toContain("<b>Not declared any more</b>: 13 entries</summary>");
});

describe("a code span", () => {
  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["``x`", "``` ``x` ```"],
    [" x", "`  x `"],
    ["", "` `"],
    ["a\nb", "`a\\nb`"],
  ])("of %j", (text, expected) => expect(code(text)).toBe(expected));

  test("is cut where it would fill the page, and never inside a character", () => {
    expect(code("😀".repeat(1_000))).toBe(`\`${"😀".repeat(400)}…\``);
  });
});

describe("whatever the limit", () => {
  test("what is printed is within it, in characters and in bytes, with all that is opened closed", async () => {
    const plan = await largePlan();
    for (const limit of [900, 2_000, 5_000, 10_000, 20_000, 40_000, 65_536, 200_000, 1_000_000]) {
      const text = renderMarkdown(plan, { limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(balanced(text)).toBe(true);
      expect(strangeIn(text)).toEqual([]);
      expect(text).toContain("133 to delete");
    }
  });

  test("what cannot be read as latin letters counts as what it takes", () => {
    const changes = Array.from({ length: 900 }, (_, index) => ({
      ...tour.changes[0]!,
      address: asAddress(`role/${"検索".repeat(10)} ${index}`),
    }));
    const text = renderMarkdown({ ...tour, changes }, { limit: 65_536 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(text)).toBeGreaterThan(50_000);
  });

  test("deletions and what cannot be undone are told whole before anything else is", async () => {
    const plan = await largePlan();
    const text = renderMarkdown(plan, { limit: 30_000 });
    const deleted = plan.changes.filter(({ action }) => action === "delete");
    expect(deleted.filter(({ address }) => !text.includes(`\`${address}\``))).toEqual([]);
  });

  test("every section that is not told whole is named or counted", async () => {
    const text = renderMarkdown(await largePlan(), { limit: 16_000 });
    const [, clause = ""] = /left out: (.*?)\. The whole/.exec(text) ?? [];
    const named = clause.split("`project/").length - 1;
    const [, more = "0"] = /and ([\d,]+) more/.exec(clause) ?? [];
    const told = [...text.matchAll(/^#### `project\//gm)].length;
    expect(named + Number(more) + told).toBe(105);
  });

  test("the caller says where the whole is", async () => {
    const text = renderMarkdown(await largePlan(), { limit: 10_000, whole: "All of it is in [plan.json](https://ci.example/1)." });
    expect(text).toContain("All of it is in [plan.json](https://ci.example/1).");
  });
});

test("the counts stand in the first lines, the grave ones in bold", () => {
  const lines = renderMarkdown(tour, { limit: 65_536 }).split("\n");
  expect(lines[0]).toBe("### Plan for `org-8f2cA1` at `api.openai.com`");
  expect(lines[2]).toContain(
    "**3 to delete** · **3 cannot be undone** · **9 widen access** · **3 changes of policy** · **2 withheld** · 9 to create",
  );
});

test("what is withheld can be approved by what is printed", () => {
  expect(renderMarkdown(tour, { limit: 65_536 })).toContain("If it is meant: `--approve 5d41402abc4b2a76`");
});
