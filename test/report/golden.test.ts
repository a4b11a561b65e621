import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderPlan } from "../../src/report/text.ts";
import { largePlan } from "./large.ts";

const folder = new URL("../golden/", import.meta.url);

function planIn(name: string): Plan {
  return JSON.parse(readFileSync(new URL(`${name}/plan.json`, folder), "utf8")) as Plan;
}

const comment = { limit: 65_536 };

// One case, one folder. After a change that is meant: `npx vitest run test/report -u`, and read the difference.
describe.each(readdirSync(folder).filter((each) => existsSync(new URL(`${each}/plan.json`, folder))))(
  "the plan %s reads as it should",
  (name) => {
    test("as text", () => expect(renderPlan(planIn(name))).toMatchFileSnapshot(`../golden/${name}/plan.txt`));
    test("as Markdown", () => expect(renderMarkdown(planIn(name), comment)).toMatchFileSnapshot(`../golden/${name}/plan.md`));
    test("as HTML", () => expect(renderHtml(planIn(name))).toMatchFileSnapshot(`../golden/${name}/plan.html`));
  },
);

test("no line is wider than asked for where a word allows it", async () => {
  const text = renderPlan(planIn("tour"), { width: 80 });
  await expect(text).toMatchFileSnapshot("../golden/tour/plan-80.txt");
  const [plan] = text.split("\nProblems\n");
  expect(plan?.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

describe("a plan of two thousand changes", () => {
  test("fits a comment, and says what is cut and where the whole is", async () => {
    const plan = await largePlan();
    expect(plan.changes).toHaveLength(2_000);
    const text = renderMarkdown(plan, comment);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(text).toContain("**Cut to fit this page**");
    expect(text).toContain("The whole plan: `orgform plan --format html`.");
    await expect(text).toMatchFileSnapshot("../golden/large/plan.md");
  });

  test("is whole where the host takes it", async () => {
    const text = renderMarkdown(await largePlan(), { limit: 1_000_000 });
    expect(text.length).toBeGreaterThan(65_536);
    expect(text).not.toContain("Cut to fit");
  });

  test("is whole as text and as HTML", async () => {
    const plan = await largePlan();
    await expect(ends(renderPlan(plan))).toMatchFileSnapshot("../golden/large/plan-ends.txt");
    await expect(ends(renderHtml(plan))).toMatchFileSnapshot("../golden/large/plan-ends.html.txt");
  });
});

/** The first and the last lines, and the digest of all of them. */
function ends(text: string): string {
  const lines = text.split("\n");
  const digest = createHash("sha256").update(text).digest("hex");
  return [...lines.slice(0, 150), `… ${lines.length} lines in all, with the digest ${digest} …`, ...lines.slice(-120)].join("\n");
}
