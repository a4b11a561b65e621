import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClient, readOnly } from "../../src/api/http.ts";
import { answered, clientFor, errorOf, KEY, never, ORIGIN, refusal, request } from "./wire.ts";

const api = answered();
const USERS = "GET /organization/users";

describe("a request", () => {
  test("goes to the base URL with path, query, body and key", async () => {
    const { client } = clientFor();
    api()
      .matchHeader("authorization", `Bearer ${KEY}`)
      .matchHeader("content-type", "application/json")
      .post("/v1/organization/projects/proj_1", { name: "Search" })
      .query({ "include[]": "content", after: "a b" })
      .reply(201, { id: "proj_1" });
    const update = request("POST /organization/projects/{id}", {
      path: "/organization/projects/proj_1",
      query: { "include[]": "content", after: "a b" },
      body: { name: "Search" },
    });
    expect(await client.send(update, never())).toEqual({ id: "proj_1" });
  });

  test("a write that is answered with nothing gives an empty object", async () => {
    const { client } = clientFor();
    api().delete("/v1/a").reply(204);
    expect(await client.send(request("DELETE /a"), never())).toEqual({});
  });

  test.each(["/organization/groups/..", "/organization/groups/%2e%2e/users", "/a?b", "@evil.example/", "/a b"])(
    "a path that leads elsewhere is our mistake, and is not sent: %s",
    async (path) => {
      const { client, events } = clientFor();
      await expect(client.send(request("DELETE /a", { path }), never())).rejects.toThrow("is not encoded");
      expect(events.filter(({ type }) => type === "sent")).toEqual([]);
    },
  );

  test("is announced, and so is its answer with the organization it comes from", async () => {
    const { client, events } = clientFor();
    api().get("/v1/organization/users").reply(200, {}, { "openai-organization": "org-8f2" });
    await client.get(request(USERS), never());
    expect(events).toEqual([
      { type: "sent", method: "GET", route: "/organization/users" },
      { type: "answered", method: "GET", route: "/organization/users", status: 200, organization: "org-8f2" },
    ]);
  });

  test.each([
    ...[
      "ftp://api.example.com",
      "api.example.com",
      "",
      "http://api.example.com/v1",
      "http://10.0.0.7/v1",
      "http://127.0.0.1.evil.example",
      "http://localhost.evil.example",
    ],
    ...["https://me:pw@api.example.com/v1", "https://api.example.com/v1?x=1"],
  ])("no client for the base URL %j", (baseUrl) =>
    expect(() => createClient({ baseUrl, adminKey: KEY })).toThrow(/^OPENAI_BASE_URL must .*[^.]$/),
  );

  test.each([
    "https://api.example.com",
    "https://api.example.com:8443/v1/",
    "http://localhost:8080/v1",
    "http://127.0.0.1:1234/v1",
    "http://[::1]:1234/v1",
  ])("a client for the base URL %j", (baseUrl) => expect(() => createClient({ baseUrl, adminKey: KEY })).not.toThrow());

  test.each(["", " ", `${KEY}\n`, `${KEY} `, "sk-admin-ключ", "sk-admin-\u0000"])(
    "no client with the key %j, and the key is not in the error",
    (adminKey) => {
      const make = () => createClient({ baseUrl: ORIGIN, adminKey });
      expect(make).toThrow(/^OPENAI_ADMIN_KEY /);
      expect(make).not.toThrow("sk-admin");
    },
  );
});

describe("a client that reads", () => {
  test("has nothing to write with", () => {
    expect(Object.keys(readOnly(clientFor().client))).toEqual(["get", "list"]);
  });

  test.each(["POST /a", "DELETE /a"])("does not pass %s off as reading", async (endpoint) => {
    const { client, events } = clientFor();
    const reader = readOnly(client);
    await expect(reader.get(request(endpoint), never())).rejects.toThrow("does not read");
    await expect(reader.list(request(endpoint), never())).rejects.toThrow("does not read");
    expect(events).toEqual([]);
  });
});

describe("an answer that is not the API's", () => {
  const json = { "content-type": "application/json" };
  test.each([
    {
      what: "HTML",
      body: "<!doctype html><p>Log in",
      headers: { "content-type": "text/html; charset=utf-8" },
      says: "200 with HTML instead of JSON: is there a proxy in between?",
    },
    { what: "HTML in disguise", body: "\n<html><body>", headers: json, says: "200 with HTML instead of JSON" },
    {
      what: "HTML that does not look like it",
      body: "Log in",
      headers: { "content-type": "text/html" },
      says: "200 with HTML instead of JSON",
    },
    { what: "another type", body: "all is well", headers: { "content-type": "text/plain" }, says: "200 with text/plain instead of JSON" },
    { what: "an array", body: "[]", headers: json, says: "200 with JSON that is not an object" },
    { what: "null", body: "null", headers: json, says: "200 with JSON that is not an object" },
    { what: "nothing", body: "", headers: json, says: "200 with nothing where JSON belongs" },
    {
      what: "half of it",
      body: '{"data":[{"id":"a',
      headers: json,
      says: "200 with broken JSON (request req_1), at the last of 5 attempts",
    },
    { what: "no UTF-8", body: Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]), headers: json, says: "200 with broken JSON" },
  ])("$what", async ({ body, headers, says }) => {
    const { client } = clientFor();
    api()
      .get("/v1/organization/users")
      .times(says.includes("broken") ? 5 : 1)
      .reply(200, body, { ...headers, "x-request-id": "req_1" });
    const error = await errorOf(client.get(request(USERS), never()));
    expect(error.message).toContain(`GET /organization/users: api.example.com answered ${says}`);
    expect(error).toMatchObject({ status: 200, requestId: "req_1", ambiguous: false });
  });

  test("to a create: it may have taken effect", async () => {
    const { client } = clientFor();
    api().post("/v1/a").reply(200, "<html>", { "content-type": "text/html" });
    expect(await errorOf(client.send(request("POST /a", { body: {} }), never()))).toMatchObject({ ambiguous: true });
  });

  test.each([
    { body: "<html>", type: "text/html", says: "answered 404 with HTML instead of JSON: is there a proxy in between?" },
    { body: "404 page not found", type: "text/plain", says: "answered 404 with nothing that the API says: is there a proxy in between?" },
    { body: "", type: "", says: "answered 404 with nothing that the API says" },
    { body: "[]", type: "application/json", says: "answered 404 with nothing that the API says" },
  ])("a 404 in other words than the API's is no word on what is there: $body", async ({ body, type, says }) => {
    const { client } = clientFor();
    api().delete("/v1/a").reply(404, body, { "content-type": type });
    const error = await errorOf(client.send(request("DELETE /a"), never()));
    expect(error.message).toContain(says);
    expect(error.status).toBeUndefined();
  });

  test("an object that is not what was asked for, in the words of who asked", async () => {
    const { client } = clientFor();
    const flawIn = (rows: readonly Readonly<Record<string, unknown>>[]) => (rows.every(({ id }) => id === "a") ? undefined : "a stranger");
    api().get("/v1/a").reply(200, { id: "b" }).post("/v1/a").reply(200, { id: "b" });
    api()
      .get("/v1/a")
      .reply(200, { data: [{ id: "a" }, { id: "b" }], has_more: false });
    const says = "api.example.com answered 200 with a stranger";
    const read = await errorOf(client.get(request("GET /a", { flawIn }), never()));
    expect([read.message, read.status, read.ambiguous]).toEqual([`GET /a: ${says}`, 200, false]);
    const written = await errorOf(client.send(request("POST /a", { flawIn }), never()));
    expect([written.message, written.ambiguous]).toEqual([`POST /a: ${says}; the request may have taken effect`, true]);
    expect((await errorOf(client.list(request("GET /a", { flawIn }), never()))).message).toBe(`GET /a: ${says}`);
  });

  test("a redirect is refused, and the key goes nowhere else", async () => {
    const { client, events } = clientFor();
    api().get("/v1/organization/users").reply(307, "", { location: "https://evil.example/v1" });
    const error = await errorOf(client.get(request(USERS), never()));
    expect(error.message).toContain("answered 307 with a redirect to https://evil.example/v1");
    expect(events.filter(({ type }) => type === "sent")).toHaveLength(1);
  });
});

describe("an error of the API", () => {
  test.each([
    {
      status: 400,
      body: refusal("Already exists in project", "user_already_in_project"),
      says: "answered 400: Already exists in project (code user_already_in_project, request req_7)",
    },
    { status: 403, body: refusal("No."), says: "answered 403: No. (request req_7)" },
    {
      status: 404,
      body: { code: 404, message: "The project was not found" },
      says: "answered 404: The project was not found (request req_7)",
    },
    { status: 409, body: "", says: "answered 409: no reason is given (request req_7)" },
    { status: 413, body: "<html>", says: "answered 413 with HTML instead of JSON: is there a proxy in between? (request req_7)" },
    {
      status: 401,
      body: refusal("Incorrect API key provided.", "invalid_api_key"),
      says: "refused the key in OPENAI_ADMIN_KEY, which must be an admin key (401): Incorrect API key provided. (code invalid_api_key, request req_7)",
    },
    {
      status: 401,
      body: refusal("You have insufficient permissions. Missing scopes: api.groups.read."),
      says: "answered 401: You have insufficient permissions. Missing scopes: api.groups.read. (request req_7)",
    },
    {
      status: 429,
      body: refusal("Spend limit reached.", "organization_spend_limit_exceeded"),
      says: "answered 429: Spend limit reached. (code organization_spend_limit_exceeded, request req_7)",
    },
  ])("$status: in its own words, with code and request", async ({ status, body, says }) => {
    const { client, waits } = clientFor();
    api().post("/v1/a").reply(status, body, { "x-request-id": "req_7" });
    const error = await errorOf(client.send(request("POST /a", { body: {} }), never()));
    expect(error.message).toBe(`POST /a: api.example.com ${says}`);
    expect(error).toMatchObject({ status, requestId: "req_7", ambiguous: false });
    expect(waits).toEqual([]);
  });

  test("is quoted without end, without control characters, and without the key", async () => {
    const { client, events } = clientFor();
    const body = refusal(`Incorrect key ${KEY}\u001b[2J\u202e${"x".repeat(490)}${KEY}${"y".repeat(5_000)}`, `code ${KEY}`);
    api().get("/v1/organization/users").reply(400, body, { "x-request-id": KEY, "openai-organization": KEY });
    const error = await errorOf(client.get(request(USERS), never()));
    const shown = inspect({ error, events, client }, { depth: Infinity, showHidden: true });
    expect(shown).not.toContain(KEY);
    expect(shown).not.toContain(KEY.slice(0, 12));
    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(error.message.length).toBeLessThan(700);
  });
});

describe("no answer", () => {
  const failing = (code: string, syscall: string) =>
    Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(`${syscall} ${KEY}`), { code, syscall }) });
  test("from any of several addresses", async () => {
    const cause = new AggregateError([Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" })]);
    const { client } = clientFor({ fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) });
    expect((await errorOf(client.get(request(USERS), never()))).message).toContain("cannot be reached (ECONNREFUSED)");
  });

  test.each([
    {
      code: "ENOTFOUND",
      syscall: "getaddrinfo",
      says: "api.example.com:443 cannot be reached (ENOTFOUND): check the network, and OPENAI_BASE_URL, at the last of 5 attempts",
      ambiguous: false,
    },
    { code: "ECONNREFUSED", syscall: "connect", says: "api.example.com:443 cannot be reached (ECONNREFUSED)", ambiguous: false },
    { code: "EHOSTUNREACH", syscall: "connect", says: "api.example.com:443 cannot be reached (EHOSTUNREACH)", ambiguous: false },
    {
      code: "SELF_SIGNED_CERT_IN_CHAIN",
      syscall: "",
      says: "api.example.com:443 cannot be spoken to over TLS (SELF_SIGNED_CERT_IN_CHAIN)",
      ambiguous: false,
    },
    { code: "ERR_SSL_WRONG_VERSION_NUMBER", syscall: "", says: "api.example.com:443 cannot be spoken to over TLS", ambiguous: false },
    {
      code: "ECONNRESET",
      syscall: "read",
      says: "api.example.com:443 broke off before its answer was complete (ECONNRESET); the request may have taken effect",
      ambiguous: true,
    },
    { code: "UND_ERR_SOCKET", syscall: "", says: "broke off before its answer was complete (UND_ERR_SOCKET)", ambiguous: true },
  ])("$code", async ({ code, syscall, says, ambiguous }) => {
    const { client } = clientFor({ fetch: () => Promise.reject(failing(code, syscall)) });
    const error = await errorOf(client.send(request("POST /a", { body: {} }), never()));
    expect(error.message).toContain(says);
    expect(error).toMatchObject({ status: undefined, ambiguous });
    expect(inspect(error, { depth: Infinity })).not.toContain(KEY);
  });
});
