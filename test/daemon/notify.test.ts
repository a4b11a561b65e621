import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as realSleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { notify, type Ledgers } from "../../src/daemon/notify.ts";
import type { Target } from "../../src/daemon/notify-send.ts";
import type { Clock } from "../../src/model/clock.ts";
import type { State, Status } from "../../src/daemon/status.ts";
import { statusOf } from "./notify-support.ts";

const secret = "T0KEN-IN-THE-PATH";
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Hangs up instead, or says nothing at all. */
  readonly instead?: "hang up" | "nothing";
  /** Comes after this. */
  readonly after?: Promise<unknown>;
}

interface Webhook {
  readonly url: string;
  /** What was taken, and what was not. */
  readonly bodies: Record<string, unknown>[];
  readonly answers: Answer[];
  readonly times: number[];
  readonly server: Server;
}

async function webhook(): Promise<Webhook> {
  const bodies: Record<string, unknown>[] = [];
  const [answers, times]: [Answer[], number[]] = [[], []];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => void (text += chunk));
    request.on("end", () => {
      const { status = 200, headers, instead, after } = answers.shift() ?? {};
      times.push(performance.now());
      if (instead === "nothing") return;
      if (instead === "hang up") {
        request.socket.destroy();
        return;
      }
      if (status < 300) bodies.push(JSON.parse(text) as Record<string, unknown>);
      void Promise.resolve(after).then(() => response.writeHead(status, headers).end("ok"));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => (server.closeAllConnections(), server.close()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`, bodies, answers, times, server };
}

const began = Date.now();
const clockOf = (speed: number): Clock => ({
  now: () => began + (Date.now() - began) * speed,
  sleep: (ms, signal) => realSleep(ms / speed, undefined, { signal }),
});
/** A second passes in ten milliseconds. */
const clock = clockOf(100);

interface Logged {
  readonly lines: string[];
  log(level: string, message: string, facts?: object): void;
}

function logged(): Logged {
  const lines: string[] = [];
  return { lines, log: (level, message, facts) => void lines.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`) };
}

const targetOf = (url: string, kind: Target["kind"] = "slack"): Target => ({ kind, url, name: `${kind} webhook 1` });

class Fleet {
  readonly #listeners = new Set<(name: string) => void>();
  readonly #statuses = new Map<string, Status>();

  set(name: string, state: State, more: Partial<Status> = {}): void {
    this.#statuses.set(name, statusOf(name, state, { since: clock.now(), ...more }));
    for (const listener of this.#listeners) listener(name);
  }

  statuses(): readonly Status[] {
    return [...this.#statuses.values()];
  }

  subscribe(listener: (name: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}

interface Told extends Logged {
  readonly fleet: Fleet;
  readonly kept: Ledgers[];
  end(): Promise<void>;
}

function told(
  targets: readonly Target[],
  more: { readonly ledgers?: Ledgers; keep?(): void; readonly clock?: Clock; readonly timeoutMs?: number } = {},
): Told {
  const [fleet, log, ending] = [new Fleet(), logged(), new AbortController()];
  const kept: Ledgers[] = [];
  const work = notify(
    { fleet, targets, clock, log: log.log, timeoutMs: 2_000, keep: (ledgers) => void kept.push(ledgers), ...more },
    ending.signal,
  );
  const end = (): Promise<void> => (ending.abort(), work);
  closing.push(end);
  return { ...log, fleet, kept, end };
}

const textsOf = ({ bodies }: Webhook): readonly string[] => bodies.map(({ text }) => String(text));
const settled = (): Promise<void> => realSleep(150);
/** Resolves once a place has taken so many. */
async function taken({ bodies }: Webhook, count: number): Promise<void> {
  await expect.poll(() => bodies, { timeout: 5_000 }).toHaveLength(count);
}

describe("people are told", () => {
  it("in one message of what changes within a few seconds, each place in its own words", async () => {
    const [slack, json] = [await webhook(), await webhook()];
    const { fleet } = told([targetOf(slack.url), targetOf(json.url, "json")]);
    fleet.set("search", "failing", { message: "The API answered 500." });
    await realSleep(20);
    fleet.set("labs", "drifted");
    fleet.set("quiet", "in_sync");
    await expect.poll(() => [slack.bodies.length, json.bodies.length]).toEqual([1, 1]);
    expect(textsOf(slack)[0]).toMatch(
      /^search \(org-search at api\.openai\.com\) cannot be kept in line, .*\nThe API answered 500\.\nlabs \(/,
    );
    expect(json.bodies[0]).toMatchObject({
      organizations: [
        { name: "search", state: "failing" },
        { name: "labs", state: "drifted" },
      ],
    });
    await settled();
    expect([slack.times.length, json.times.length]).toEqual([1, 1]);
  });

  it("nothing of what came and went at once, and of a recovery", async () => {
    const hook = await webhook();
    const { fleet, kept } = told([targetOf(hook.url)]);
    fleet.set("search", "failing");
    fleet.set("search", "in_sync");
    await settled();
    expect(hook.bodies).toEqual([]);
    fleet.set("search", "failing");
    await taken(hook, 1);
    fleet.set("search", "in_sync");
    await taken(hook, 2);
    expect(textsOf(hook).map((text) => / (cannot be kept in line|is in sync again)/.exec(text)?.[1])).toEqual([
      "cannot be kept in line",
      "is in sync again",
    ]);
    await expect.poll(() => kept.map((ledgers) => ledgers["slack webhook 1"]?.["search"]?.state)).toEqual(["failing", "in_sync"]);
  });

  it("only of what a place has asked for", async () => {
    const [all, some] = [await webhook(), await webhook()];
    const { fleet } = told([targetOf(all.url), { ...targetOf(some.url, "json"), events: ["failure", "recovery"] }]);
    fleet.set("search", "drifted");
    await taken(all, 1);
    fleet.set("search", "invalid");
    fleet.set("labs", "refused");
    await Promise.all([taken(all, 2), taken(some, 1)]);
    fleet.set("search", "in_sync");
    await Promise.all([taken(all, 3), taken(some, 2)]);
    const statesIn = ({ bodies }: Webhook) =>
      bodies.map(({ organizations }) => (organizations as readonly { state: State }[]).map(({ state }) => state));
    expect([all.bodies.length, statesIn(some)]).toEqual([3, [["invalid"], ["in_sync"]]]);
  });

  it("of what changes while a place takes its time over the message before", async () => {
    const hook = await webhook();
    let take = (): void => undefined;
    hook.answers.push({ after: new Promise<void>((resolve) => (take = resolve)) });
    const { fleet } = told([targetOf(hook.url)]);
    fleet.set("search", "drifted");
    await taken(hook, 1);
    fleet.set("labs", "drifted");
    take();
    await taken(hook, 2);
    expect(textsOf(hook)[1]).toMatch(/^labs \(/);
  });

  it("by one place also when another one does not answer", async () => {
    const [good, bad] = [await webhook(), await webhook()];
    bad.answers.push(...Array.from({ length: 100 }, () => ({ status: 500 })));
    const { fleet } = told([targetOf(bad.url), targetOf(good.url)]);
    for (const [index, state] of (["failing", "in_sync", "failing"] as const).entries()) {
      fleet.set("search", state);
      await taken(good, index + 1);
    }
    expect(bad.bodies).toEqual([]);
  });

  it("not again of what the last process told", async () => {
    const hook = await webhook();
    const first = told([targetOf(hook.url)]);
    first.fleet.set("search", "drifted");
    await expect.poll(() => hook.bodies.length).toBe(1);
    await first.end();
    const second = told([targetOf(hook.url)], { ledgers: JSON.parse(JSON.stringify(first.kept.at(-1))) as Ledgers });
    second.fleet.set("search", "drifted");
    await settled();
    expect(hook.bodies).toHaveLength(1);
  });

  it("of what was known when it ends, and then no more", async () => {
    const hook = await webhook();
    const { fleet, end } = told([targetOf(hook.url)], { clock: clockOf(1) });
    fleet.set("search", "failing");
    await end();
    expect([hook.bodies.length, fleet.listeners]).toEqual([1, 0]);
  });

  it("of one that changes all the time when its turn comes, though nothing changes then", async () => {
    const hook = await webhook();
    const { fleet } = told([targetOf(hook.url)]);
    // A second of this test is a hundred: an hour is 36 of them, which the ledger shortens.
    for (let count = 0; count < 7; count += 1) {
      fleet.set("search", count % 2 === 0 ? "drifted" : "in_sync");
      await (count < 4 ? taken(hook, count + 1) : realSleep(80));
    }
    await settled();
    expect(hook.bodies).toHaveLength(4);
    const now = clock.now();
    const other = await webhook();
    const search = { state: "in_sync", approvals: [], unsaid: 0, at: [1, 2, 3, 4].map(() => now - 3_600_000 + 40_000) } as const;
    const second = told([targetOf(other.url)], { ledgers: { "slack webhook 1": { search } } });
    second.fleet.set("search", "drifted");
    await settled();
    expect(other.bodies).toHaveLength(0);
    await expect.poll(() => other.bodies.length, { timeout: 3_000 }).toBe(1);
  });

  it("also where what was told cannot be kept", async () => {
    const hook = await webhook();
    const keep = (): void => {
      throw new Error("no space is left");
    };
    const { fleet, lines } = told([targetOf(hook.url)], { keep });
    const warning = 'warn what people were told cannot be kept {"reason":"no space is left"}';
    fleet.set("search", "failing");
    await expect.poll(() => lines).toEqual([warning]);
    fleet.set("search", "in_sync");
    await expect.poll(() => lines).toEqual([warning, warning]);
    expect(hook.bodies).toHaveLength(2);
  });

  it("again and again until it is taken, and no sooner than the place asks for", async () => {
    const hook = await webhook();
    hook.answers.push({ status: 500 }, { instead: "hang up" }, { instead: "nothing" }, { status: 429, headers: { "retry-after": "30" } });
    const { fleet, lines } = told([targetOf(hook.url)], { timeoutMs: 1_000 });
    fleet.set("search", "failing");
    await expect.poll(() => hook.bodies, { timeout: 8_000 }).toHaveLength(1);
    expect(lines).toEqual([
      'warn slack webhook 1 did not take a message, and is tried again: it answers 500 {"in_ms":1000}',
      expect.stringMatching(/tried again: it cannot be reached \(\w+\) \{"in_ms":2000\}$/),
      'warn slack webhook 1 did not take a message, and is tried again: it gave no answer in time {"in_ms":4000}',
      'warn slack webhook 1 did not take a message, and is tried again: it answers 429 {"in_ms":30000}',
    ]);
    expect(hook.times[4]! - hook.times[3]!).toBeGreaterThan(280);
  });

  it.each([
    [404, "it answers 404; check its address"],
    [301, "it answers 301, pointing elsewhere; check its address"],
  ])("also once the address is mended, of a place that answers %i, and nobody elsewhere is", async (status, reason) => {
    const [hook, elsewhere] = [await webhook(), await webhook()];
    hook.answers.push({ status, headers: { location: elsewhere.url } });
    const { fleet, lines } = told([targetOf(hook.url)], { clock: clockOf(10_000) });
    fleet.set("search", "failing");
    await expect.poll(() => hook.bodies).toHaveLength(1);
    expect(lines).toEqual([`error slack webhook 1 did not take a message, and is tried again: ${reason} {"in_ms":300000}`]);
    expect(elsewhere.times).toEqual([]);
  });

  it("of what holds once a place answers again, however long that takes, and of nothing that came and went", async () => {
    const hook = await webhook();
    hook.answers.push(...Array.from({ length: 60 }, () => ({ status: 503 })));
    const { fleet } = told([targetOf(hook.url)], { clock: clockOf(1_000_000) });
    fleet.set("search", "drifted");
    await expect.poll(() => hook.times.length).toBeGreaterThan(20);
    fleet.set("search", "in_sync");
    fleet.set("search", "failing", { message: "The key was revoked." });
    await expect.poll(() => hook.bodies).toHaveLength(1);
    await settled();
    expect(textsOf(hook)).toEqual([expect.stringContaining("The key was revoked.")]);
  });

  it("by the next process of what no place has taken", async () => {
    const hook = await webhook();
    hook.answers.push({ status: 500 }, { instead: "nothing" });
    const first = told([targetOf(hook.url)]);
    first.fleet.set("search", "failing");
    await expect.poll(() => hook.times.length).toBe(2);
    await first.end();
    expect([hook.bodies, first.kept]).toEqual([[], []]);
    const second = told([targetOf(hook.url)]);
    second.fleet.set("search", "failing");
    await expect.poll(() => hook.bodies).toHaveLength(1);
  });

  it.each(["", "hooks.slack.com/x", "ftp://host.example/x", `file:///${secret}`])(
    "nothing at an address like %j, which is not repeated",
    async (url) => {
      const refused = notify(
        { fleet: new Fleet(), targets: [targetOf(url)], clock, log: () => {}, keep: () => {} },
        new AbortController().signal,
      );
      await expect(refused).rejects.toThrow(/^The address of slack webhook 1 must begin with https:\/\/[^T]*$/);
    },
  );

  it("without the address in any log", async () => {
    const hook = await webhook();
    const { fleet, lines } = told([targetOf(hook.url), targetOf(hook.url.replace(/:\d+/, ":1"))]);
    hook.answers.push({ status: 500 }, { instead: "hang up" }, { status: 404 });
    fleet.set("search", "failing");
    await expect.poll(() => lines.length, { timeout: 3_000 }).toBeGreaterThan(3);
    expect(lines.join("\n")).not.toContain(secret);
    expect(lines.join("\n")).not.toContain("127.0.0.1");
  });
});
