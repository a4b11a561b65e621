import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createClient, type ClientOptions, type RequestEvent } from "../../src/api/http.ts";
import { paceBook } from "../../src/api/pace.ts";
import type { Clock } from "../../src/model/clock.ts";
import { clientFor, errorOf, KEY, never, ORIGIN, refusal, request } from "./wire.ts";
import { tokenBucket } from "./virtual-servers.ts";

const NOON = 1_790_000_040_000;
const SLOW = request("GET /slow");
const OTHER = request("GET /other");

/** A clock that stands still until it is told to go on. */
function handClock(): Clock & { advance(ms: number): Promise<void>; asleep(): number } {
  let now = NOON;
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
  return {
    now: () => now,
    asleep: () => sleepers.size,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener("abort", () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),
    async advance(ms) {
      await settled();
      now += ms;
      for (const sleeper of sleepers) if (sleeper.until <= now && sleepers.delete(sleeper)) sleeper.wake();
      await settled();
    },
  };
}

/** A client whose route `/slow` has used up its allowance of one, and what it has sent so far. */
function slowed(options: Partial<ClientOptions> = {}) {
  const clock = handClock();
  const sent: string[] = [];
  const client = createClient({
    baseUrl: ORIGIN,
    adminKey: KEY,
    clock,
    pace: paceBook({ "GET /slow": { allowance: 1, answeredAt: [NOON] } }),
    fetch: async (url) => {
      sent.push(new URL(url).pathname + new URL(url).search);
      return Response.json({});
    },
    ...options,
  });
  return { client, clock, sent };
}

describe("who waits for a route", () => {
  test("takes no place, and holds up no other route", async () => {
    const { client, clock, sent } = slowed({ concurrency: 1 });
    const waiting = [client.get(SLOW, never()), client.get(SLOW, never()), client.get(SLOW, never())];
    await Promise.all([client.get(OTHER, never()), client.get(request("POST /slow", { method: "GET", route: "/third" }), never())]);
    expect(sent).toEqual(["/other", "/slow"]);
    sent.length = 0;
    for (let slot = 1; slot <= 3; slot += 1) {
      await clock.advance(60_000);
      expect(sent).toHaveLength(slot);
    }
    await Promise.all(waiting);
  });

  test("is announced once, with the time at which the next may start", async () => {
    const events: RequestEvent[] = [];
    const { client, clock } = slowed({ onRequest: (event) => events.push(event) });
    const waiting = client.get(SLOW, never());
    const stop = new AbortController();
    const other = client.get(SLOW, stop.signal).catch(() => {});
    stop.abort();
    await clock.advance(60_000);
    await Promise.all([waiting, other]);
    expect(events[0]).toEqual({ type: "waiting", method: "GET", route: "/slow", untilMs: NOON + 60_000, requests: 1, allowance: 1 });
    expect(events.filter(({ type }) => type === "waiting")).toHaveLength(1);
  });

  test("may stop waiting, and those behind move up", async () => {
    const { client, clock, sent } = slowed();
    const stop = new AbortController();
    const first = client.get(SLOW, stop.signal).catch((reason: unknown) => reason);
    const second = client.get(SLOW, never());
    expect(clock.asleep()).toBe(1);
    stop.abort("enough");
    expect(await first).toBe("enough");
    await clock.advance(60_000);
    await second;
    expect(sent).toEqual(["/slow"]);
  });

  test("leaves nothing asleep when nobody waits any more", async () => {
    const { client, clock } = slowed();
    const stop = new AbortController();
    const waiting = client.get(SLOW, stop.signal).catch(() => {});
    stop.abort();
    await waiting;
    await clock.advance(0);
    expect(clock.asleep()).toBe(0);
  });

  test("learns of a listener's mistake instead of waiting for ever", async () => {
    const oops = () => {
      throw new Error("listener");
    };
    await expect(slowed({ onRequest: oops }).client.get(SLOW, never())).rejects.toThrow("listener");
    await expect(slowed({ onRequest: oops }).client.get(OTHER, never())).rejects.toThrow("listener");
  });
});

test("a refused request is the next one to be sent", async () => {
  const sent: string[] = [];
  const { client } = clientFor({
    fetch: async (url) => {
      sent.push(new URL(url).search);
      return sent.length === 5 ? Response.json(refusal("Slow down"), { status: 429 }) : Response.json({});
    },
  });
  await Promise.all(Array.from({ length: 8 }, (_, index) => client.get(request("GET /a", { query: { n: `${index}` } }), never())));
  expect(sent.slice(4)).toEqual(["?n=4", "?n=4", "?n=5", "?n=6", "?n=7"]);
});

test("a throttle is met once, and not at all by the next run", async () => {
  let now = NOON;
  const clock: Clock = { now: () => now, sleep: async (ms) => void (now += ms) };
  const throttle = tokenBucket(7);
  let refusals = 0;
  const fetch = async () => {
    if (throttle.accepts(now)) return Response.json({});
    refusals += 1;
    return Response.json(refusal("Slow down", "rate_limit_exceeded"), { status: 429 });
  };
  const pace = paceBook();
  const run = (book: typeof pace) => {
    const { client } = clientFor({ clock, fetch, pace: book });
    return Promise.all(Array.from({ length: 30 }, () => client.get(SLOW, never())));
  };
  await run(pace);
  expect(refusals).toBe(1);
  await run(paceBook(JSON.parse(JSON.stringify(pace.state()))));
  expect(refusals).toBe(1);
});

test("without a pace nothing waits but what a 429 holds back", async () => {
  const { client, waits } = clientFor({ pace: false, fetch: async () => Response.json({}) });
  await Promise.all(Array.from({ length: 100 }, () => client.get(SLOW, never())));
  expect(waits).toEqual([]);
});

test("what waits too long is refused, not slept through", async () => {
  const { client } = slowed({ patience: { throttledMs: 1_000 } });
  const error = await errorOf(client.get(SLOW, never()));
  expect(error.message).toBe("GET /slow: api.example.com takes no such request before 2026-09-21T14:15:00.000Z");
});

test("no more at once than allowed, however many routes there are", async () => {
  let [underWay, most] = [0, 0];
  const fetch = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    return Response.json({});
  };
  const { client } = clientFor({ concurrency: 3, fetch });
  await Promise.all(Array.from({ length: 40 }, (_, index) => client.get(request(`GET /route/${index}`), never())));
  expect(most).toBe(3);
});

test("nothing of a request is left when it is over", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
  const [before, signal] = [timers(), never()];
  const { client } = clientFor({ fetch: async () => Response.json({}) });
  await client.get(OTHER, signal);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(timers()).toBe(before);
});

test("an attempt that is never answered ends in time", async () => {
  const fetch = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
  const { client } = clientFor({ fetch, timeoutMs: 20, patience: { attempts: 2 } });
  expect((await errorOf(client.get(OTHER, never()))).message).toContain("gave no complete answer in time, at the last of 2 attempts");
});
