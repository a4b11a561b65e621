import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";
import { expect, test } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import type { Plan } from "../../src/model/plan.ts";
import { planJson } from "../../src/report/json.ts";
import { renderPlan } from "../../src/report/text.ts";
import { viewOf, type Section } from "../../src/report/view.ts";
import type { Item } from "../../src/report/item.ts";

const golden = (name: string): Plan => JSON.parse(readFileSync(new URL(`../golden/${name}/plan.json`, import.meta.url), "utf8")) as Plan;
const tour = golden("tour");

test("every change of a plan is shown exactly once", () => {
  const all = (items: readonly Item[]): number => items.reduce((sum, { children }) => sum + 1 + all(children), 0);
  const shown = viewOf(tour).changes.reduce((sum: number, { items }: Section) => sum + all(items), 0);
  expect(shown).toBe(tour.changes.length);
});

test("deletions come first, then what cannot be undone, then the organization, then the projects", () => {
  expect(viewOf(tour).changes.map(({ title }) => title)).toEqual([
    "Deleted",
    "Cannot be undone",
    "Organization",
    "project/Labs (created above)",
    "project/Search",
  ]);
});

test("colours change nothing but colours", () => {
  const coloured = renderPlan(tour, { palette: pc.createColors(true) });
  expect(coloured).toContain("\u001B[31m");
  expect(stripVTControlCharacters(coloured)).toBe(renderPlan(tour));
});

test("a project whose name begins like another's does not come between that one and its children", () => {
  const create = { action: "create", kind: "group", ancestors: [], after: [], reason: "declared", spec: {} } as const;
  const addresses = ["group/a b", "group/a/user/x", "group/a"].map(asAddress);
  const [section] = viewOf({ ...tour, changes: addresses.map((address) => ({ ...create, address })) }).changes;
  expect(section?.items.map(({ label, children }) => [label, children.map((child) => child.label)])).toEqual([
    ["group/a", ["user/x"]],
    ["group/a b", []],
  ]);
});

test("nothing that an API or a file says can reach the terminal as more than letters", () => {
  const hostile = golden("hostile");
  for (const text of [renderPlan(hostile), renderPlan(hostile, { width: 40 }), planJson(hostile)]) {
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164]/u);
    expect(text).not.toContain("\nforged");
  }
});

test("JSON is the plan itself, whatever had to be escaped", () => {
  for (const name of ["tour", "hostile"]) expect(JSON.parse(planJson(golden(name)))).toMatchObject({ ...golden(name) });
});

test("JSON tells the values of what is created and deleted as it tells those of what is changed", () => {
  const { changes } = JSON.parse(planJson(tour)) as { changes: { action: string; fields: { before: unknown; after: unknown }[] }[] };
  const sides = (action: string) => changes.filter((change) => change.action === action).flatMap(({ fields }) => fields);
  expect(sides("create").every(({ before, after }) => before === null && after !== null)).toBe(true);
  expect(sides("delete").every(({ before, after }) => before !== null && after === null)).toBe(true);
  expect(sides("create").length * sides("delete").length).toBeGreaterThan(0);
});

test("a plan that could not read everything never says that all is well", () => {
  const incomplete = renderPlan(golden("incomplete"));
  expect(incomplete).toContain("Incomplete:");
  expect(incomplete).not.toContain("as the file says");
  expect(renderPlan(golden("nothing"))).toContain("Nothing to change: the organization is as the file says.");
});

test("a host other than the real one stands out", () => {
  const text = renderPlan({ ...tour, organization: { id: "org-1", host: "127.0.0.1:4010" } });
  expect(text.split("\n").slice(0, 2)).toEqual(["Plan for org-1 at 127.0.0.1:4010", "! 127.0.0.1:4010 is not api.openai.com."]);
  expect(renderPlan(tour)).not.toContain("is not api.openai.com");
});
