/// <reference lib="dom" />
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Server } from "../../../src/daemon/web/server.ts";
import type { Status } from "../../../src/daemon/status.ts";
import { hasBrowser, launched, watched, type Opened } from "../../support/browser.ts";
import { contrasts } from "../../support/contrasts.ts";
import { fleetOf, golden, NOW, record, refused, status, type Played } from "./fleet.ts";

const isThere = hasBrowser("the status page");

const token = "correct horse battery staple";
const labs: Status = status("Labs", {
  organization: { id: "org-Lb2", host: "api.openai.com" },
  state: "drifted",
  mode: "detect",
  since: NOW - 40 * 60_000,
  running: { triggers: ["webhook"], startedAt: NOW - 95_000, phase: "applying", requests: 31, done: 12, total: 21 },
});
const others: readonly Status[] = [
  labs,
  status("Acme research", {
    organization: { id: "org-Rs7", host: "api.openai.com" },
    pause: { reason: "Migration week, ask bo@acme.example", until: NOW + 26 * 3_600_000 },
  }),
  status("Support", { organization: { id: "org-Su1", host: "api.openai.com" }, since: NOW - 6 * 86_400_000 }),
  status(`"><img src=x onerror=alert(1)>`, {
    organization: { id: "<b>org</b>", host: "api.openai.com" },
    state: "failing",
    message: "</p><script>alert(2)</script>",
  }),
];
const acme = refused("Acme production");
const path = "/organizations/Acme%20production";

let browser: Browser;
let server: Server;
let played: Played;

async function open(where: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, incidents } = await watched(browser, (asked) => asked.startsWith(server.url), options);
  // The page says times as of now, which is then.
  await page.clock.setFixedTime(NOW);
  await page.goto(`${server.url}${where}`);
  return { page, incidents };
}

const isLive = (page: Page): Promise<void> => page.locator("#live[data-live=yes]").waitFor();

describe.skipIf(!isThere)("the status page, in a browser", () => {
  beforeAll(async () => {
    const plan = golden("tour");
    const runs = {
      "20261122T080000000Z-3": {
        record: record("20261122T080000000Z-3", { ending: "failed" }),
        plan,
        outcomes: plan.changes.map((change) => ({ status: "applied", change }) as const),
      },
    };
    played = fleetOf([acme, ...others], runs);
    server = await serve({
      fleet: played.fleet,
      listen: { host: "127.0.0.1", port: 0 },
      token: () => token,
      log: () => {},
      now: () => NOW,
    });
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const paths = ["/", path, `${path}/runs/20261122T080000000Z-3`, "/sign-in"];

  test.each(paths)("%s: nothing is blocked or complained about, and whoever cannot see or has no mouse can use it", async (where) => {
    const { page, incidents } = await open(where);
    const found = await page.evaluate(() => ({
      levels: [...document.querySelectorAll("h1, h2, h3")].map(({ localName }) => Number(localName[1])),
      landmarks: ["nav", "main", "footer"].map((name) => document.querySelectorAll(`body ${name}`).length),
      nameless: [...document.querySelectorAll<HTMLElement>("a, button, summary")].filter(({ textContent }) => textContent.trim() === "")
        .length,
      unlabelled: [...document.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select")].filter(
        ({ labels }) => labels?.length !== 1,
      ).length,
      unnamed: [...document.querySelectorAll("section, nav, progress, [role=region]")].filter(
        (each) => !(each.getAttribute("aria-label") ?? document.getElementById(each.getAttribute("aria-labelledby") ?? "")?.textContent),
      ).length,
      ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      anchors: [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")!.slice(1)),
      lists: [...document.querySelectorAll("ul, ol")].flatMap(({ children }) => [...children]).filter(({ localName }) => localName !== "li")
        .length,
    }));
    expect(found).toMatchObject({ landmarks: [1, 1, 1], nameless: 0, unlabelled: 0, unnamed: 0, lists: 0 });
    expect(found.levels[0]).toBe(1);
    expect(found.levels.every((level, index) => index === 0 || level - found.levels[index - 1]! <= 1)).toBe(true);
    expect(new Set(found.ids).size).toBe(found.ids.length);
    expect(found.anchors.filter((target) => !found.ids.includes(target))).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    expect(incidents).toEqual([]);
    await page.close();
  });

  test.each(["light", "dark"] as const)("in %s all text stands out from its ground", async (colorScheme) => {
    for (const where of ["/", path]) {
      const { page } = await open(where, { colorScheme });
      const { faint, ground, count } = await page.evaluate(contrasts);
      expect(faint).toEqual([]);
      expect(count).toBeGreaterThan(30);
      expect(ground < 0.2).toBe(colorScheme === "dark");
      await page.close();
    }
  });

  test.each([320, 390])("at %i pixels nothing makes a page wider than the screen", async (width) => {
    for (const where of paths) {
      const { page } = await open(where, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  test("without scripts all of it is there, and leads on", async () => {
    const { page } = await open("/", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Acme production" }).click();
    expect(await page.locator("h1").textContent()).toBe("Acme production");
    expect(await page.getByText("project/Old Experiment").first().isVisible()).toBe(true);
    expect(await page.locator("time").first().textContent()).toMatch(/^2026-11-22 \d\d:\d\d UTC$/);
    await page.getByRole("link", { name: "2026-11-22 08:00 UTC" }).click();
    expect(await page.locator("h2").first().textContent()).toBe("Outcomes");
    await page.close();
  });

  test("what changes shows by itself; what was open stays open, and what is typed stays typed", async () => {
    const { page, incidents } = await open("/sign-in");
    await page.getByLabel("Token").fill(token);
    await page.keyboard.press("Enter");
    await page.getByText("Sign out").waitFor();
    await page.goto(`${server.url}/organizations/Labs`);
    await isLive(page);
    await page.locator("#pausing summary").click();
    await page.locator("#pause-reason").fill("half a sent");
    expect(await page.locator("#sections-details").evaluate((each: HTMLDetailsElement) => each.open)).toBe(false);
    await page.locator("#sections-details summary").click();
    await page.locator("#pause-reason").focus();
    const age = { kind: "project", readAt: NOW };
    played.become({
      ...labs,
      state: "failing",
      message: "The API answered 500.",
      sections: [age],
      running: { ...labs.running!, done: 20 },
    });
    await page.getByText("20 of 21 changes").waitFor();
    await page.getByText("1, and when each was read").waitFor();
    expect(await page.locator("#announced").textContent()).toBe("Labs: Failing");
    expect(await page.locator("#sections-details").evaluate((each: HTMLDetailsElement) => each.open)).toBe(true);
    expect(await page.locator("#pause-reason").inputValue()).toBe("half a sent");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pause-reason");
    // The button row is another one once it is paused: what is focused in it goes to what there is.
    played.become({ ...labs, pause: { reason: "stop" } });
    await page.getByText("Nothing is written until somebody resumes it.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    played.become(labs);
    await page.locator("#pause-reason").waitFor({ state: "attached" });
    expect(incidents).toEqual([]);
    await page.close();
  });

  test("the focus stays where it was, though what it is on was drawn anew", async () => {
    const { page } = await open("/");
    await isLive(page);
    await page.getByRole("link", { name: "Support" }).focus();
    played.become({ ...labs, running: { ...labs.running!, done: 17 } });
    await page.getByText("17 of 21 changes").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Support");
    await page.goto(`${server.url}${path}`);
    await isLive(page);
    await page.locator("#change-1-1 summary").click();
    const isOpen = () => page.locator("#change-1-1 details").evaluate((each: HTMLDetailsElement) => each.open);
    expect(await isOpen()).toBe(false);
    played.become({ ...acme, plan: { ...acme.plan!, digest: "another" } });
    await page.getByText("another").waitFor();
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("change-1-1");
    played.become(acme);
    await page.close();
  });

  test("it connects again, and gets what holds then", async () => {
    const own = fleetOf([labs]);
    const options = { fleet: own.fleet, log: () => {}, now: () => NOW };
    const first = await serve({ ...options, listen: { host: "127.0.0.1", port: 0 } });
    const page = await browser.newPage();
    await page.goto(first.url);
    await isLive(page);
    await first.close();
    await page.locator("#live[data-live=no]").waitFor();
    own.become(status("Labs"));
    const second = await serve({ ...options, listen: { host: "127.0.0.1", port: Number(new URL(first.url).port) } });
    await page.locator(".badge.green").waitFor();
    await isLive(page);
    await page.close();
    await second.close();
  });

  test("it does not say that it is live when nothing is heard of the server any more", async () => {
    const [sockets, port] = [new Set<Socket>(), Number(new URL(server.url).port)];
    let isFrozen = false;
    const between = createServer((socket) => {
      const other = connect(port, "127.0.0.1");
      for (const [from, to] of [
        [socket, other],
        [other, socket],
      ] as const)
        sockets.add(
          from
            .on("data", (data) => isFrozen || to.write(data))
            .on("error", () => {})
            .on("close", () => to.destroy()),
        );
    });
    await new Promise<void>((resolve) => between.listen(0, "127.0.0.1", resolve));
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`http://127.0.0.1:${(between.address() as AddressInfo).port}/`);
    await isLive(page);
    isFrozen = true;
    await page.clock.fastForward(60_000);
    await page.locator("#live[data-live=no]").waitFor();
    isFrozen = false;
    await page.clock.fastForward(10_000);
    await isLive(page);
    await page.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => between.close(resolve));
  });

  test("by keyboard alone somebody signs in, runs and approves", async () => {
    const { page, incidents } = await open("/");
    const reach = async (name: string): Promise<void> => {
      for (let count = 0; count < 80; count += 1) {
        await page.keyboard.press("Tab");
        const text = await page.evaluate(() => document.activeElement?.textContent?.trim());
        if (text === name) return;
      }
      throw new Error(`no Tab leads to ${name}`);
    };
    await reach("Sign in");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/sign-in**");
    await page.getByLabel("Your name").focus();
    await page.keyboard.type("ada");
    await page.keyboard.press("Tab");
    await page.keyboard.type(token);
    await page.keyboard.press("Enter");
    await page.getByText("ada at 127.0.0.1").waitFor();
    await reach("Acme production");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${path}`);
    await reach("Run now");
    await page.keyboard.press("Enter");
    await page.getByText("A run was asked for, and begins soon.").waitFor();
    await reach("Approve 5d41402abc4b2a76");
    await page.keyboard.press("Enter");
    await page.getByText("Approved. A run that carries it out begins soon.").waitFor();
    expect(played.asked).toEqual(["Acme production: run (request)", "Acme production: approve 5d41402abc4b2a76"]);
    expect(incidents).toEqual([]);
    await page.close();
  });

  // `ORGFORM_SCREENSHOT=1 npx vitest run test/daemon/web/page.test.ts` takes it anew.
  test.runIf(process.env["ORGFORM_SCREENSHOT"])("has its picture taken", async () => {
    const { page } = await open("/sign-in", { viewport: { width: 1_120, height: 1_280 } });
    await page.getByLabel("Your name").fill("ada@acme.example");
    await page.getByLabel("Token").fill(token);
    await page.keyboard.press("Enter");
    await page.getByText("Sign out").waitFor();
    await page.goto(`${server.url}${path}`);
    await isLive(page);
    await page.screenshot({ path: "docs/daemon.png" });
    await page.goto(server.url);
    await isLive(page);
    await page.screenshot({ path: "/tmp/page-index.png" });
    await page.close();
    for (const colorScheme of ["dark"] as const) {
      const phone = await open(path, { viewport: { width: 390, height: 1_400 }, colorScheme });
      await phone.page.screenshot({ path: "/tmp/page-phone.png" });
      await phone.page.close();
    }
  });
});
