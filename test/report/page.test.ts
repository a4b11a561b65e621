/// <reference lib="dom" />
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { htmlOf, renderHtml } from "../../src/report/html.ts";
import { viewOf } from "../../src/report/view.ts";
import { hasBrowser, launched, watched, type Opened } from "../support/browser.ts";
import { contrasts } from "../support/contrasts.ts";
import { largePlan } from "./large.ts";

const isThere = hasBrowser("the HTML plan");

const golden = (name: string): Plan => JSON.parse(readFileSync(new URL(`../golden/${name}/plan.json`, import.meta.url), "utf8")) as Plan;
const folder = mkdtempSync(join(tmpdir(), "orgform-page-"));

function urlOf(name: string, html: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

let browser: Browser;

async function open(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, incidents } = await watched(browser, (asked) => asked === url, options);
  await page.goto(url);
  return { page, incidents };
}

describe.skipIf(!isThere)("the HTML plan, in a browser", () => {
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser.close());

  const names = ["tour", "request", "hostile", "incomplete", "nothing"] as const;

  test.each(names)("%s: nothing is loaded, blocked or complained about, whatever it says", async (name) => {
    const { page, incidents } = await open(urlOf(name, renderHtml(golden(name))));
    expect(await page.locator("h1").count()).toBe(1);
    expect(incidents).toEqual([]);
    await page.close();
  });

  test("a hostile plan is text: it adds no element, no attribute and no script", async () => {
    const { page, incidents } = await open(urlOf("hostile", renderHtml(golden("hostile"))));
    const found = await page.evaluate(() => ({
      elements: [...new Set([...document.body.querySelectorAll("*")].map(({ localName }) => localName))].sort(),
      scripts: document.querySelectorAll("script").length,
      attributes: [...new Set([...document.body.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()))].sort(),
      comments: document.evaluate("count(//comment())", document).numberValue,
      text: document.body.textContent,
    }));
    const tour = await open(urlOf("tour", renderHtml(golden("tour"))));
    const ours = await tour.page.evaluate(() => [...new Set([...document.body.querySelectorAll("*")].map(({ localName }) => localName))]);
    expect(found.elements.filter((element) => !ours.includes(element))).toEqual([]);
    expect(found.attributes.filter((attribute) => /^on|style|src/.test(attribute))).toEqual([]);
    expect([found.scripts, found.comments]).toEqual([1, 0]);
    expect(found.text).toContain("`</details>@everyone");
    expect(found.text).toContain("<img src=x onerror=alert(1)>");
    expect(incidents).toEqual([]);
    await Promise.all([page.close(), tour.page.close()]);
  });

  test.each(["light", "dark"] as const)("in %s all text stands out from its ground", async (colorScheme) => {
    const { page } = await open(urlOf("tour", renderHtml(golden("tour"))), { colorScheme });
    await page.locator("input").fill("");
    const { faint, ground, count } = await page.evaluate(contrasts);
    expect(faint).toEqual([]);
    expect(count).toBeGreaterThan(100);
    expect(ground < 0.2).toBe(colorScheme === "dark");
    await page.close();
  });

  test.each([320, 390, 768])("at %i pixels nothing makes the page wider than the screen", async (width) => {
    for (const name of names) {
      const { page } = await open(urlOf(name, renderHtml(golden(name))), { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  test("a phone shows the counts without scrolling", async () => {
    const { page } = await open(urlOf("tour", renderHtml(golden("tour"))), { viewport: { width: 390, height: 844 } });
    const box = await page.locator(".tally").boundingBox();
    expect(box!.y + box!.height).toBeLessThan(844);
    await page.close();
  });

  test("search leaves what holds every word, opens what holds it, and gives all back", async () => {
    const { page } = await open(urlOf("tour", renderHtml(golden("tour"))));
    const shown = () => page.locator("[data-entry]:visible").count();
    const all = await shown();
    await page.locator("#change-1-1 summary").click();
    const folded = await shown();
    expect(folded).toBeLessThan(all);
    await page.keyboard.press("/");
    await page.keyboard.type("DELETE mallory");
    expect(await page.locator("[data-entry]:visible .name").allTextContents()).toEqual([
      "project/Search/user/mallory@contractor.example",
      "user/mallory@contractor.example",
    ]);
    expect(await page.locator("output").textContent()).toBe(`2 of ${all}`);
    expect(await page.locator("section:visible").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect([await shown(), await page.locator("output").textContent()]).toEqual([folded, ""]);
    await page.close();
  });

  test("without scripts all of it can be read, and folded", async () => {
    const { page } = await open(urlOf("tour", renderHtml(golden("tour"))), { javaScriptEnabled: false });
    expect(await page.locator("form").isVisible()).toBe(false);
    for (const entry of await page.locator("[data-entry]").all()) expect(await entry.isVisible()).toBe(true);
    const [first] = await page.locator("[data-entry]").all();
    await page.locator("#change-1-1 summary").click();
    expect(await first!.isVisible()).toBe(false);
    await page.close();
  });

  test("can be used by whoever does not see it or has no mouse", async () => {
    const { page } = await open(urlOf("tour", renderHtml(golden("tour"))));
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      levels: [...document.querySelectorAll("h1, h2, h3")].map(({ localName }) => Number(localName[1])),
      landmarks: ["header", "nav", "main", "footer"].map((name) => document.querySelectorAll(`body ${name}`).length),
      unlabelled: [...document.querySelectorAll("input")].filter(({ labels }) => labels?.length !== 1).length,
      unnamed: [...document.querySelectorAll("section, nav")].filter(
        (each) => !(each.getAttribute("aria-label") ?? document.getElementById(each.getAttribute("aria-labelledby") ?? "")?.textContent),
      ).length,
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      targets: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")!.slice(1)),
      lists: [...document.querySelectorAll("ul, ol")].flatMap(({ children }) => [...children]).filter(({ localName }) => localName !== "li")
        .length,
    }));
    expect(found).toMatchObject({ lang: "en", landmarks: [1, 1, 1, 1], unlabelled: 0, unnamed: 0, lists: 0 });
    expect(found.title).toContain("Plan for org-8f2cA1 at api.openai.com: Plan: 9 to create");
    expect(found.levels[0]).toBe(1);
    expect(found.levels.every((level, index) => index === 0 || level - found.levels[index - 1]! <= 1)).toBe(true);
    expect(new Set(found.ids).size).toBe(found.ids.length);
    expect(found.targets.filter((target) => !found.ids.includes(target))).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the plan");
    await page.close();
  });

  test("parts have headings of their own, and what is in them is one level below", async () => {
    const view = viewOf(golden("tour"));
    const [{ sections }] = view.changes as [{ sections: [] }];
    const changes = ["What this request changes", "What had drifted before"].map((title) => ({ title, sections }));
    const { page } = await open(urlOf("parts", htmlOf({ ...view, changes })));
    expect(await page.locator("main h2").allTextContents()).toEqual([
      "What this request changes",
      "What had drifted before",
      "Beside the changes",
    ]);
    expect(await page.locator("main h3").count()).toBe(2 * sections.length + view.others.flatMap((part) => part.sections).length + 2);
    await page.close();
  });

  test("two thousand changes are searched at once", async () => {
    const { page, incidents } = await open(urlOf("large", renderHtml(await largePlan())));
    await page.locator("input").fill("service_account worker-1");
    expect(await page.locator("output").textContent()).toMatch(/^59 of 1,\d{3}$/);
    expect(incidents).toEqual([]);
    await page.close();
  });

  // `ORGFORM_SCREENSHOT=1 npx vitest run test/report/page.test.ts` takes it anew.
  test.runIf(process.env["ORGFORM_SCREENSHOT"])("has its picture taken", async () => {
    const { page } = await open(urlOf("tour", renderHtml(golden("tour"))), { viewport: { width: 1_120, height: 1_420 } });
    await page.screenshot({ path: "docs/plan.png" });
    await page.close();
  });
});
