import { describe, expect, test } from "vitest";
import type { ApiRequest } from "../../src/api/client.ts";
import { answered, clientFor, errorOf, never, refusal, request } from "./wire.ts";

const api = answered();
const READ = request("GET /a");
const CREATE = request("POST /a", { body: {}, idempotent: false });
const UPDATE = request("POST /a", { body: {}, idempotent: true });
const DELETE = request("DELETE /a");

/** Sends the request to a server that answers with these, one after another. What is not a status is the code of a broken connection. */
async function play(asked: ApiRequest, answers: readonly (number | string)[]) {
  let sent = 0;
  const { client, waits } = clientFor({
    pace: false,
    fetch: async () => {
      const answer = answers[(sent += 1) - 1] ?? 200;
      if (typeof answer === "string") throw Object.assign(new Error("fetch failed"), { code: answer });
      return Response.json(answer < 300 ? { id: "a" } : refusal("Oops"), { status: answer });
    },
  });
  const outcome = await client.send(asked, never()).catch((error: unknown) => error);
  return { outcome, sent, waits };
}

describe("what may be sent again", () => {
  test.each([
    { asked: READ, name: "a read" },
    { asked: UPDATE, name: "an update" },
    { asked: DELETE, name: "a deletion" },
  ])("$name, whatever went wrong on the way", async ({ asked }) => {
    for (const trouble of [429, 408, 500, 502, 503, "ECONNRESET", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "ECONNREFUSED"]) {
      expect(await play(asked, [trouble])).toMatchObject({ outcome: { id: "a" }, sent: 2 });
    }
  });

  test.each([429, "ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"])("a create that was never carried out: %s", async (trouble) => {
    expect(await play(CREATE, [trouble])).toMatchObject({ outcome: { id: "a" }, sent: 2 });
  });

  test.each([500, 502, 503, 504, 408, "ECONNRESET", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
    "never a create whose answer was lost: %s",
    async (trouble) => {
      expect(await play(CREATE, [trouble])).toMatchObject({ outcome: { name: "ApiError", ambiguous: true }, sent: 1 });
    },
  );

  test("a POST that does not say it is an update counts as a create", async () => {
    expect(await play(request("POST /a", { body: {} }), [500])).toMatchObject({ outcome: { ambiguous: true }, sent: 1 });
  });

  test.each([400, 401, 403, 404, 409, 422])("nothing that was refused: %i", async (status) => {
    expect(await play(UPDATE, [status])).toMatchObject({ outcome: { status, ambiguous: false }, sent: 1 });
  });
});

describe("how long", () => {
  test("longer each time, and five attempts in all", async () => {
    const { outcome, sent, waits } = await play(READ, [500, 500, 500, 500, 500, 200]);
    expect(outcome).toMatchObject({
      status: 500,
      message: "GET /a: api.example.com answered 500: Oops, at the last of 5 attempts",
      ambiguous: false,
    });
    expect({ sent, waits }).toEqual({ sent: 5, waits: [500, 1_000, 2_000, 4_000] });
  });

  test("jitter shortens a wait by half at most", async () => {
    const { client, waits } = clientFor({ random: () => 0, fetch: () => Promise.resolve(new Response(null, { status: 500 })) });
    await errorOf(client.get(READ, never()));
    expect(waits).toEqual([250, 500, 1_000, 2_000]);
  });

  test("into a throttle for ten minutes, however many attempts", async () => {
    const { outcome, sent, waits } = await play(CREATE, Array<number>(50).fill(429));
    expect(outcome).toMatchObject({ status: 429, ambiguous: false });
    expect(sent).toBeGreaterThan(20);
    expect(waits.reduce((a, b) => a + b)).toBeLessThanOrEqual(600_000);
  });

  test.each<{ what: string; headers?: Record<string, string>; message?: string; waits: readonly number[] }>([
    { what: "Retry-After", headers: { "retry-after": "17" }, waits: [17_000] },
    {
      what: "Retry-After as a date",
      headers: { "retry-after": "Mon, 02 Nov 2026 10:00:17 GMT", date: "Mon, 02 Nov 2026 10:00:00 GMT" },
      waits: [17_000],
    },
    {
      what: "Retry-After, which is no year",
      headers: { "retry-after": "2030", date: "Mon, 02 Nov 2026 10:00:00 GMT" },
      waits: [2_030_000],
    },
    { what: "Retry-After-Ms", headers: { "retry-after-ms": "1500" }, waits: [1_500] },
    {
      what: "the sentence",
      message: "You've exceeded the rate limit, please slow down and try again after 6.937 seconds.",
      waits: [6_937],
    },
    { what: "the longer of two", headers: { "retry-after": "2" }, message: "try again after 6.937 seconds", waits: [6_937] },
    { what: "nothing", message: "You're making too many requests, please slow down.", waits: [500] },
    { what: "nonsense", headers: { "retry-after": "soon", "retry-after-ms": "-5" }, waits: [500] },
  ])("as a 429 says in $what", async ({ headers = {}, message = "Slow down", waits }) => {
    const client = clientFor({ pace: false, patience: { throttledMs: 10_000_000 } });
    api().get("/v1/a").reply(429, refusal(message, "rate_limit_exceeded"), headers).get("/v1/a").reply(200, {});
    await client.client.get(READ, never());
    expect(client.waits.slice(0, 1)).toEqual(waits);
  });

  test("a throttle uses up none of the attempts", async () => {
    expect(await play(READ, [429, 429, 429, 429, 429, 500, 200])).toMatchObject({ outcome: { id: "a" }, sent: 7 });
  });

  test("a server that is away for an hour is not waited for", async () => {
    const { client, waits } = clientFor();
    api().get("/v1/a").reply(503, refusal("Maintenance"), { "retry-after": "3600" });
    expect(await errorOf(client.get(READ, never()))).toMatchObject({ status: 503 });
    expect(waits).toEqual([]);
  });

  test("a delay longer than the patience is not slept through, by nobody on that route", async () => {
    const { client, waits } = clientFor();
    api().get("/v1/a").reply(429, refusal("Slow down"), { "retry-after": "3600" });
    expect(await errorOf(client.get(READ, never()))).toMatchObject({ status: 429 });
    expect((await errorOf(client.get(READ, never()))).message).toContain("takes no such request before 2026-");
    expect(waits).toEqual([]);
  });

  test.each(["1e300", "Infinity", "9".repeat(400)])(
    "a wait that no calendar holds, %s, ends it too, for all who wait for the route",
    async (wait) => {
      const { client } = clientFor({ pace: false });
      api().get("/v1/a").reply(429, refusal("Slow down"), { "retry-after": wait });
      expect((await errorOf(client.get(READ, never()))).status).toBe(429);
      expect((await errorOf(client.get(READ, never()))).message).toContain("takes no such request before 2027-");
    },
  );
});

describe("an answer that was lost before", () => {
  test.each([500, "ECONNRESET"])("a deletion that then finds nothing has done its work: %s", async (trouble) => {
    expect(await play(DELETE, [trouble, 404])).toMatchObject({ outcome: {}, sent: 2 });
    expect((await play(DELETE, [trouble, 404])).outcome).not.toBeInstanceOf(Error);
  });

  test.each([[[404]], [[429, 404]], [["ECONNREFUSED", 404]]])("a deletion that finds nothing otherwise says so: %j", async (answers) => {
    expect((await play(DELETE, answers)).outcome).toMatchObject({ name: "ApiError", status: 404, ambiguous: false });
  });

  test("leaves a doubt that a later refusal does not take away", async () => {
    expect((await play(UPDATE, [500, 403])).outcome).toMatchObject({ status: 403, ambiguous: true });
    expect((await play(UPDATE, ["ECONNREFUSED", 403])).outcome).toMatchObject({ status: 403, ambiguous: false });
  });
});

describe("a run that is stopped", () => {
  const why = new Error("Ctrl-C");

  /** What a call ends with that is stopped while its answer is awaited. */
  function stopped(asked: ApiRequest): Promise<unknown> {
    const stop = new AbortController();
    const fetch = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
        stop.abort(why);
      });
    return clientFor({ fetch })
      .client.send(asked, stop.signal)
      .catch((thrown: unknown) => thrown);
  }

  test("while it reads: its own reason", async () => {
    expect(await stopped(READ)).toBe(why);
  });

  test.each([CREATE, UPDATE, DELETE])("while it writes: the answer, which is waited for", async (asked) => {
    const stop = new AbortController();
    const fetch = async (_: string, { signal }: RequestInit) => {
      stop.abort(why);
      await new Promise((resolve) => setTimeout(resolve, 5));
      signal?.throwIfAborted();
      return Response.json({ id: "done" });
    };
    expect(await clientFor({ fetch }).client.send(asked, stop.signal)).toEqual({ id: "done" });
  });

  test("at the moment of a refusal: the refusal, for it is certain", async () => {
    const stop = new AbortController();
    const fetch = async () => {
      stop.abort(why);
      return Response.json(refusal("No"), { status: 400 });
    };
    expect(await errorOf(clientFor({ fetch }).client.send(CREATE, stop.signal))).toMatchObject({ status: 400, ambiguous: false });
  });

  test("before anything was sent: its own reason, and nothing is sent", async () => {
    const { client, events } = clientFor();
    await expect(client.send(CREATE, AbortSignal.abort(why))).rejects.toBe(why);
    expect(events).toEqual([]);
  });

  test("while it waits to be sent again: the doubt stays", async () => {
    const stop = new AbortController();
    const clock = { now: () => 0, sleep: () => Promise.reject((stop.abort(why), new Error("woken"))) };
    const { client } = clientFor({ clock, fetch: () => Promise.resolve(new Response(null, { status: 500 })) });
    expect(await errorOf(client.send(DELETE, stop.signal))).toMatchObject({ ambiguous: true });
  });
});
