import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";
import { expect, test } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import type { Plan } from "../../src/model/plan.ts";
import { planJson } from "../../src/report/json.ts";
import { htmlOf } from "../../src/report/html.ts";
import { markdownOf } from "../../src/report/markdown.ts";
import { renderPlan, textOf } from "../../src/report/text.ts";
import { countIn, viewOf, type Section } from "../../src/report/view.ts";

const golden = (name: string): Plan => JSON.parse(readFileSync(new URL(`../golden/${name}/plan.json`, import.meta.url), "utf8")) as Plan;
const tour = golden("tour");

const sectionsOf = (plan: Plan): readonly Section[] => viewOf(plan).changes.flatMap(({ sections }) => sections);

test("every change of a plan is shown exactly once", () => {
  const shown = sectionsOf(tour).filter(({ is }) => is !== "policy");
  expect(shown.reduce((sum, { items }) => sum + countIn(items), 0)).toBe(tour.changes.length);
});

test("deletions come first, what cannot be undone, what widens access, policy, the organization, and then the projects", () => {
  expect(sectionsOf(tour).map(({ title }) => title)).toEqual([
    "Deleted",
    "Cannot be undone",
    "Widens access",
    "Policy",
    "Organization",
    "project/Search",
  ]);
});

test("what is withheld comes before what is waited for, held and deferred", () => {
  expect(
    viewOf(tour)
      .others.flatMap(({ sections }) => sections)
      .map(({ is }) => is),
  ).toEqual(["withheld", "withheld", "waiting", "held", "deferred"]);
});

test("what comes with a change that widens access is told with it, and not by itself", () => {
  const widening = sectionsOf(tour).find(({ is }) => is === "widening");
  const group = widening?.items.find(({ label }) => label === "project/Labs/group/ml-platform");
  expect(group?.children.map(({ label, why, widens }) => [label, why, widens])).toEqual([["role/member", "comes with it", undefined]]);
});

test("a deletion that widens access stands with the deletions, and says so", () => {
  const change = { action: "delete", kind: "spend_limit", ancestors: [], after: [], reason: "unset", spec: {} } as const;
  const widens = { what: "monthly_usd is not limited any more" };
  const [section] = sectionsOf({ ...tour, policy_changes: [], changes: [{ ...change, address: asAddress("spend_limit"), widens }] });
  expect([section?.is, section?.items[0]?.widens?.sentence]).toEqual(["deleted", "Widens access: monthly_usd is not limited any more"]);
});

test("with an error nobody is told that the organization is as the file says", () => {
  const nothing = golden("nothing");
  const message = "a refers to b, which does not exist";
  const wrong: Plan = { ...nothing, diagnostics: [{ severity: "error", code: "unknown-reference", message }] };
  const pages = [renderPlan, (plan: Plan) => markdownOf(viewOf(plan), { limit: 65_536 }), (plan: Plan) => htmlOf(viewOf(plan))];
  for (const render of pages) {
    expect(render(nothing)).toContain("the organization is as the file says");
    expect(render(wrong)).not.toContain("the organization is as the file says");
    expect(render(wrong)).toContain("Nothing to change now");
  }
});

test("parts are told one after the other, each under its title", () => {
  const view = viewOf(tour);
  const sections = sectionsOf(tour);
  const changes = ["What this request changes", "What had drifted before"].map((title, index) => ({ title, sections: [sections[index]!] }));
  const parted = { ...view, changes };
  const [, page] = htmlOf(parted).split("<main");
  for (const text of [textOf(parted), markdownOf(parted, { limit: 65_536 }), page!]) {
    const places = ["What this request changes", "Deleted", "What had drifted before", "Cannot be undone"].map((title) =>
      text.search(new RegExp(`(?:^|== |# |>)${title}`, "m")),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  }
});

test("colours change nothing but colours", () => {
  const coloured = renderPlan(tour, { palette: pc.createColors(true) });
  expect(coloured).toContain("\u001B[31m");
  expect(stripVTControlCharacters(coloured)).toBe(renderPlan(tour));
});

test("a project whose name begins like another's does not come between that one and its children", () => {
  const create = { action: "create", kind: "group", ancestors: [], after: [], reason: "declared", spec: {} } as const;
  const addresses = ["group/a b", "group/a/user/x", "group/a"].map(asAddress);
  const [section] = sectionsOf({ ...tour, policy_changes: [], changes: addresses.map((address) => ({ ...create, address })) });
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
