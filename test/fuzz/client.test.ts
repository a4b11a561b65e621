import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createClient, type RequestEvent } from "../../src/api/http.ts";
import { ApiError } from "../../src/api/error.ts";
import { jumpingClock, KEY, never, request } from "../api/wire.ts";
import { HostileServer, http } from "./hostile.ts";
import { property } from "./support.ts";

let server: HostileServer;
/** Nobody has a reason to come here. */
let elsewhere: HostileServer;
beforeAll(async () => {
  [server, elsewhere] = [await new HostileServer().listen(), await new HostileServer().listen()];
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));
afterEach(() => expect(elsewhere.heard).toEqual([]));

const READ = request("GET /organization/projects", { query: { limit: "100" } });
const CREATE = request("POST /organization/projects", { body: { name: "Search" } });

type Ending = { readonly value: unknown } | { readonly error: ApiError };

/** What a call ends with; anything but a value or an ApiError fails the test, and so does a key where none belongs. */
async function endOf(call: "get" | "list" | "send", answer: HostileServer["answer"]): Promise<Ending> {
  server.heard.length = 0;
  server.answer = answer;
  const events: RequestEvent[] = [];
  // Where the server is silent, that is what ends the waiting; elsewhere nothing depends on how busy the machine is.
  const timeoutMs = answer.stays ? 150 : 20_000;
  const options = { baseUrl: server.url, adminKey: KEY, clock: jumpingClock(), timeoutMs, patience: { attempts: 2 }, random: () => 1 };
  const client = createClient({ ...options, onRequest: (event) => events.push(event) });
  try {
    const value = await (call === "send" ? client.send(CREATE, never()) : client[call](READ, never()));
    expect(JSON.stringify(value)).not.toContain(KEY);
    return { value };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // One sentence, however much was said.
    expect(error.message).toMatch(/^(GET|POST) \/organization\/projects: 127\.0\.0\.1:\d+ [^\p{Cc}\p{Cf}]+$/u);
    expect(error.message.length).toBeLessThan(900);
    expect([error.message, error.code, error.requestId, String(error.stack)].join()).not.toContain(KEY);
    return { error };
  } finally {
    expect(JSON.stringify(events)).not.toContain(KEY);
    expect(server.heard.every((head) => head.includes(`authorization: Bearer ${KEY}\r\n`))).toBe(true);
    await client.close();
  }
}

const ok = "HTTP/1.1 200 OK";
const json = "content-type: application/json";
const page = '{"object": "list", "data": [{"id": "proj_1"}], "has_more": false}';
const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));

describe("a server that answers", () => {
  const closes = (bytes: Uint8Array) => ({ bytes, stays: false });
  const stays = (bytes: Uint8Array) => ({ bytes, stays: true });
  test.each<[what: string, answer: HostileServer["answer"], says: RegExp]>([
    ["a status that there is not", closes(http("HTTP/1.1 999 Odd", [])), /answered 999/],
    ["another protocol", closes(http("HTTP/1.1 101 Switching Protocols", ["upgrade: websocket"])), /broke off/],
    ["HTTP/2", closes(http("HTTP/2 200", [])), /broke off/],
    ["as a mail server does", closes(Buffer.from("220 mail.example ESMTP\r\n")), /broke off/],
    ["a header without a colon", closes(http(ok, ["odd"], page)), /broke off/],
    ["a header with a null byte", closes(http(ok, ["x: a\0b"], page)), /broke off/],
    ["headers without end", closes(http(ok, [`x: ${"y".repeat(100_000)}`], page)), /broke off/],
    ["a length that is too short", closes(http(ok, [json, "content-length: 9"], page)), /broken JSON/],
    ["a length that is too long", stays(http(ok, [json, "content-length: 999"], page)), /no complete answer in time/],
    ["a length that is no number", closes(http(ok, [json, "content-length: -1"], page)), /broke off/],
    ["two lengths", closes(http(ok, [json, "content-length: 2", "content-length: 3"], page)), /broke off/],
    ["chunks that are none", closes(http(ok, [json, "transfer-encoding: chunked"], page)), /broke off/],
    ["gzip that is none", closes(http(ok, [json, "content-encoding: gzip"], page)), /broke off/],
    ["fifty encodings", closes(http(ok, [json, `content-encoding: ${Array(50).fill("gzip").join(", ")}`], page)), /broke off/],
    ["200 MB in 200 KB", closes(http(ok, [json, "content-encoding: gzip"], bomb)), /answered with more than 16 MB/],
    [
      "a request for a name and a password",
      closes(http("HTTP/1.1 407 No", ["proxy-authenticate: Basic"], "<html>")),
      /407|is there a proxy/,
    ],
    ["a page that it has not", closes(http("HTTP/1.1 404 No", ["content-type: text/html"], "<html>")), /answered 404 with HTML/],
    ["not modified", closes(http("HTTP/1.1 304 Not Modified", [])), /answered 304/],
    ["what nests without end", closes(http(ok, [json], `{"data": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`)), /nests more than 100/],
    [
      "with the key",
      closes(http(ok, [json], `{"data": [{"id": "a", "name": "${KEY}"}], "has_more": false}`)),
      /answered 200 with the admin key/,
    ],
    ["nothing at all", closes(new Uint8Array()), /broke off/],
    ["and is silent", stays(new Uint8Array()), /no complete answer in time/],
  ])("%s", async (_, answer, says) => {
    const read = await endOf("list", answer);
    expect("error" in read && read.error.message).toMatch(says);
    const written = await endOf("send", answer);
    // It may have been done, so it is not asked for again.
    expect(server.heard).toHaveLength(1);
    if ("error" in written) expect(written.error.ambiguous).toBe(!/ answered (304|404)/.test(written.error.message));
  });

  test("early hints first is understood", async () => {
    const bytes = Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"), http(ok, [json], page)]);
    expect(await endOf("list", closes(bytes))).toEqual({ value: [{ id: "proj_1" }] });
  });
});

/** Parts of answers as they are, and as they are not. */
const starts = [
  ok,
  ok,
  ok,
  "HTTP/1.1 201 Created",
  "HTTP/1.1 204 No",
  "HTTP/1.1 302 Found",
  "HTTP/1.1 308 Moved",
  "HTTP/1.1 401 No",
  "HTTP/1.1 404 No",
  "HTTP/1.1 429 No",
  "HTTP/1.1 500 No",
  "HTTP/1.0 200 OK",
  "HTTP/1.1 99 No",
  "HTTP/9.9 200",
  "\0",
];
const bodies = [
  page,
  "",
  "null",
  "[]",
  "5",
  '"x"',
  "{}",
  page.slice(0, 30),
  page.replace("[", "{"),
  page.replace("false", "true"),
  page.replace("false", "1"),
  page.replace('"proj_1"', '{"__proto__": {"id": 1}}'),
  `{"error": {"message": "${KEY}", "code": ["${KEY}"]}}`,
  "<html>",
  "\u00ff\u00fe",
  "\uFEFF{}",
];

function headersTo(url: string): readonly string[] {
  return [
    ...[
      json,
      "content-type: text/html",
      "content-type: ",
      "content-type: application/json; charset=utf-16",
      "content-type: application/problem+json",
    ],
    ...[
      `location: ${url}`,
      "location: /v1/organization/users",
      "location: //evil.invalid",
      "location: \u00e9",
      `location: ${url}?key=${KEY}`,
    ],
    ...["content-length: 3", "content-length: 99999999999999999999", "transfer-encoding: chunked", "transfer-encoding: gzip, chunked"],
    ...[
      "content-encoding: gzip",
      "content-encoding: br",
      "content-encoding: deflate",
      "content-encoding: none",
      "trailer: x",
      "set-cookie: a=b",
    ],
    ...[
      `x-request-id: ${KEY}`,
      `openai-organization: ${KEY}`,
      "openai-organization: \u00ff\u00fe",
      "retry-after: Infinity",
      "retry-after: -5",
      "retry-after: 1e400",
    ],
    ...[
      "retry-after-ms: 1e300",
      "date: yesterday",
      "retry-after: Fri, 31 Dec 9999 23:59:59 GMT",
      `refresh: 0; url=${url}`,
      `alt-svc: h2="${new URL(url).host}"`,
      "connection: upgrade",
    ],
  ];
}

describe("whatever a server answers", () => {
  const answers = fc.record({
    start: fc.constantFrom(...starts),
    headers: fc.array(fc.nat({ max: 1_000 }), { maxLength: 4 }),
    body: fc.oneof(fc.constantFrom(...bodies), fc.string({ unit: "binary", maxLength: 30 })),
    cut: fc.option(fc.nat({ max: 300 })),
    call: fc.constantFrom("get" as const, "list" as const, "send" as const),
  });

  property(
    "a call ends in a value or in an ApiError, and the key goes nowhere else",
    { of: answers, runs: 60, weight: 2 },
    async ({ start, headers: picked, body, cut, call }) => {
      const all = headersTo(elsewhere.url);
      const headers = picked.map((index) => all[index % all.length] ?? "");
      const ending = await endOf(call, { bytes: http(start, headers, body).subarray(0, cut ?? undefined), stays: false });
      if (call === "list" && "value" in ending) expect(ending.value).toEqual(expect.any(Array));
      // A throttle has refused it; anything else may have been done.
      if (call === "send" && !start.includes("429")) expect(server.heard.length).toBeLessThanOrEqual(1);
      expect(elsewhere.heard).toEqual([]);
    },
  );
});
