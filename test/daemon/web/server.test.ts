import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { request as send } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { asAddress } from "../../../src/model/address.ts";
import type { Status } from "../../../src/daemon/status.ts";
import { StateError } from "../../../src/state/files.ts";
import type { WebEvent } from "../../../src/daemon/web/log.ts";
import { attentionOf } from "../../../src/daemon/web/pages/attention.ts";
import { indexPage } from "../../../src/daemon/web/pages/index-page.ts";
import { organizationPage } from "../../../src/daemon/web/pages/organization-page.ts";
import { serve, ServeError, type ServeOptions, type Server } from "../../../src/daemon/web/server.ts";
import { Traffic } from "../../../src/daemon/web/traffic.ts";
import { fleetOf, golden, NOW, none, record, refused, status, type Played } from "./fleet.ts";

const token = "correct horse battery staple";
const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

interface Started extends Played {
  readonly url: string;
  readonly log: WebEvent[];
  readonly clock: { now: number };
  readonly server: Server;
}

async function start(statuses: readonly Status[], options: Partial<ServeOptions> = {}): Promise<Started> {
  const played = fleetOf(statuses);
  const log: WebEvent[] = [];
  const clock = { now: NOW };
  const now = () => clock.now;
  const server = await serve({
    fleet: played.fleet,
    listen: { host: "127.0.0.1", port: 0 },
    log: (event) => log.push(event),
    now,
    ...options,
  });
  servers.push(server);
  return { ...played, url: server.url, log, clock, server };
}

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** As a program without manners sends it: `fetch` sets no Host, Origin or Cookie. */
function ask(url: string, options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const own = send(url, { method: options.method ?? "GET", headers: options.headers ?? {} }, (response) => {
      void text(response).then((body) => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    own.once("error", reject);
    own.end(options.body);
  });
}

const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Told> =>
  ask(url, { method: "POST", body: new URLSearchParams(fields).toString(), headers: { origin: new URL(url).origin, ...headers } });

const bearer = { authorization: `Bearer ${token}` };

async function signedIn(url: string): Promise<{ readonly cookie: string; readonly form: string }> {
  const { headers } = await form(`${url}/sign-in`, { token, who: "ada" });
  const [cookie] = (headers["set-cookie"] as readonly string[])[0]!.split(";") as [string];
  const page = await ask(`${url}/organizations/Acme`, { headers: { cookie } });
  return { cookie, form: /name="form" value="([^"]+)"/.exec(page.body)![1]! };
}

describe("looking", () => {
  test("every answer forbids what a page of ours never does, and is kept by nobody", async () => {
    const { url } = await start([refused("Acme")]);
    for (const path of ["/", "/organizations/Acme", "/healthz", "/readyz", "/metrics", "/nowhere", "/organizations/%E0"]) {
      const { headers } = await ask(`${url}${path}`);
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    }
  });

  test("what a page needs is served, and by no other name", async () => {
    const { url } = await start([status("Acme")]);
    const { body } = await ask(url);
    const paths = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(paths).toHaveLength(2);
    for (const path of paths) expect((await ask(`${url}${path}`)).headers["cache-control"]).toContain("immutable");
    expect((await ask(`${url}/assets/other.js`)).status).toBe(404);
    expect(body).not.toMatch(/<style|<script(?! src)|style=| on\w+=/);
  });

  test("the page of an organization tells the plan, what stands in the way and what releases it", async () => {
    const { url } = await start([refused("Acme production")]);
    const { body } = await ask(`${url}/organizations/Acme%20production`);
    for (const words of [
      "orgform apply --approve 5d41402abc4b2a76",
      "org/projects/search.yaml:41:3",
      "project/Search/rate_limit/gpt-5",
      "project/Old Experiment",
      "Withheld by irreversible",
    ]) {
      expect(body).toContain(words);
    }
    expect(body).not.toContain("<button");
  });

  test("a run that is kept has a page of its own, with what became of each change", async () => {
    const plan = golden("tour");
    const [first, second] = plan.changes;
    const failure = { message: "POST /organization/users answered 500", requestId: "req_7", ambiguous: true };
    const run = {
      record: record("1", { ending: "failed" }),
      plan,
      outcomes: [{ status: "applied", change: first! } as const, { status: "failed", change: second!, failure } as const],
    };
    const { fleet } = fleetOf([status("Acme")], { "1": run });
    const { url } = await start([], { fleet });
    const { body } = await ask(`${url}/organizations/Acme/runs/1`);
    expect(body).toContain("answered 500 (request req_7)");
    expect(body).toContain("It may have taken effect all the same.");
    expect((await ask(`${url}/organizations/Acme/runs/2`)).status).toBe(404);
  });

  test("whatever names say, they add no element and no attribute", () => {
    const shape = (page: string): readonly string[] => (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
    const hostile = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom(
        `"><script>alert(1)</script>`,
        "' onmouseover='x",
        "</li></ul><img src=x onerror=x>",
        "`${x}`",
        "&lt;",
        "<!--",
        "\u202E\u0000\n",
      ),
    );
    const pages = (text: string): readonly string[] => {
      const made = status(text, {
        message: text,
        state: "failing",
        organization: { id: text, host: text },
        revision: { id: text, content: text, name: text, seenAt: NOW },
        pause: { reason: text },
        freeze: { name: text, until: NOW },
        quarantine: [{ content: text, guard: text, approval: text, changes: [], since: NOW }],
        contested: [{ address: asAddress(text), times: 2, at: NOW }],
        problems: [{ severity: "error", code: text, message: text, hint: text, source: { file: text, line: 1, column: 1 } }],
        sections: [{ kind: text }],
        writer: { isUs: false, holder: text },
        runs: [record(text, { message: text })],
      });
      const session = { who: text, formToken: text, endsAt: NOW };
      return [
        indexPage([made], { session, hasActions: true, path: "/" }),
        organizationPage(made, { session, hasActions: true, path: "/" }, text),
      ];
    };
    const tame = pages("tame").map(shape);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(pages(text).map(shape)).toEqual(tame);
      }),
    );
  });
});

describe("live", () => {
  test("an open page is told what has changed of it, and only that", async () => {
    const { url, become } = await start([status("Acme")]);
    const response = await fetch(`${url}/organizations/Acme/events`);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = "";
    const until = async (words: string): Promise<void> => {
      while (!heard.includes(words)) heard += (await reader.read()).value!;
    };
    await until('"id":"sections"');
    heard = "";
    become(status("Acme", { running: { triggers: ["request"], startedAt: NOW, phase: "applying", requests: 4, done: 3, total: 12 } }));
    await until("3 of 12 changes");
    expect([...heard.matchAll(/"id":"(\w+)"/g)].map(([, id]) => id)).toEqual(["running"]);
    await reader.cancel();
  });

  test("closing ends those who listen, at once", async () => {
    const { url, server } = await start([status("Acme")]);
    const response = await fetch(`${url}/events`);
    const before = performance.now();
    await server.close();
    expect(await response.text()).toContain('"id":"fleet"');
    expect(performance.now() - before).toBeLessThan(2_000);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

describe("acting", () => {
  test("without a token nobody can, and nobody is told how to sign in", async () => {
    const { url, asked } = await start([refused("Acme")]);
    expect((await ask(`${url}/organizations/Acme/run`, { method: "POST", headers: bearer })).status).toBe(403);
    expect((await ask(`${url}/organizations/Acme`)).body).not.toContain("sign-in");
    expect(asked).toEqual([]);
  });

  test("a person signs in, runs, pauses, resumes and approves, and the log knows who it was", async () => {
    const { url, asked, log } = await start([refused("Acme")], { token: () => token });
    const session = await signedIn(url);
    const post = (action: string, fields: Record<string, string> = {}) =>
      form(`${url}/organizations/Acme/${action}`, { form: session.form, ...fields }, { cookie: session.cookie });
    expect(await post("run")).toMatchObject({ status: 303, headers: { location: "/organizations/Acme?done=run" } });
    expect((await post("pause", { reason: "migration", for: "4h" })).status).toBe(303);
    expect((await post("resume")).status).toBe(303);
    expect((await post("approve", { digest: "5d41402abc4b2a76" })).status).toBe(303);
    expect(await post("approve", { digest: "0000000000000000" })).toMatchObject({
      status: 409,
      body: expect.stringContaining("orgform apply --approve"),
    });
    expect((await post("pause", { reason: " ", for: "4h" })).status).toBe(400);
    expect((await post("pause", { reason: "x", for: "soon" })).status).toBe(400);
    expect((await post("explode")).status).toBe(404);
    expect(asked).toEqual([
      "Acme: run (request)",
      `Acme: pause (migration) until ${NOW + 4 * 3_600_000}`,
      "Acme: resume",
      "Acme: approve 5d41402abc4b2a76",
    ]);
    expect(log.filter(({ type }) => type === "action")).toHaveLength(4);
    expect(log[0]).toEqual({ type: "signed in", who: "ada at 127.0.0.1" });
    expect(log[1]).toEqual({ type: "action", organization: "Acme", action: "run", who: "ada at 127.0.0.1" });
    expect(JSON.stringify(log)).not.toContain(token);
  });

  test("the cookie is seen by no script and sent by no other site, and ends", async () => {
    const { url, clock, asked } = await start([status("Acme")], { token: () => token });
    const { headers } = await form(`${url}/sign-in`, { token }, { "x-forwarded-proto": "https" });
    expect((headers["set-cookie"] as readonly string[])[0]).toMatch(
      /^orgform_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/,
    );
    const session = await signedIn(url);
    clock.now += 12 * 3_600_000;
    expect((await form(`${url}/organizations/Acme/run`, { form: session.form }, { cookie: session.cookie })).status).toBe(401);
    const again = await signedIn(url);
    expect((await form(`${url}/sign-out`, { form: again.form }, { cookie: again.cookie })).status).toBe(303);
    expect((await form(`${url}/organizations/Acme/run`, { form: again.form }, { cookie: again.cookie })).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test("whoever has signed in with a token that was changed since has to sign in again", async () => {
    let current = token;
    const { url, asked } = await start([status("Acme")], { token: () => current });
    const { cookie, form: own } = await signedIn(url);
    current = "another horse, another battery";
    expect((await form(`${url}/organizations/Acme/run`, { form: own }, { cookie })).status).toBe(401);
    expect((await ask(`${url}/organizations/Acme`, { headers: { cookie } })).body).toContain("Sign in");
    expect(asked).toEqual([]);
    current = token;
    expect((await form(`${url}/organizations/Acme/run`, { form: own }, { cookie })).status).toBe(303);
  });

  test("a pause that cannot be kept holds, and is told and logged as what it is", async () => {
    const { url, fleet, log } = await start([status("Acme")], { token: () => token });
    const { control } = fleet;
    const pause = (): never => {
      throw new StateError("daemon.json cannot be read and written: no space is left (ENOSPC).");
    };
    fleet.control = (name) => ({ ...control(name)!, pause });
    const fields = { reason: "migration", for: "4h" };
    const { status: code, body } = await form(`${url}/organizations/Acme/pause`, fields, bearer);
    expect([code, JSON.parse(body)]).toEqual([202, { done: expect.stringMatching(/^Paused, but only until this process ends/) }]);
    expect(log.at(-1)).toMatchObject({
      action: "pause",
      detail: "migration (for 4h); it cannot be kept: daemon.json cannot be read and written: no space is left (ENOSPC).",
    });
    const { cookie, form: own } = await signedIn(url);
    const { headers } = await form(`${url}/organizations/Acme/pause`, { ...fields, form: own }, { cookie });
    expect((await ask(`${url}${String(headers["location"])}`)).body).toContain("Paused, but only until this process ends");
  });

  test.each([
    ["another site's page", { "sec-fetch-site": "cross-site" }],
    ["a page of a neighbouring name", { "sec-fetch-site": "same-site" }],
    ["another origin", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null" }],
  ])("%s can do nothing, with cookie and token", async (_, headers) => {
    const { url, asked, log } = await start([status("Acme")], { token: () => token });
    const session = await signedIn(url);
    const post = (own: Record<string, string>) =>
      form(`${url}/organizations/Acme/run`, { form: session.form }, { ...own, ...(headers as Record<string, string>) });
    expect((await post({ cookie: session.cookie })).status).toBe(403);
    expect((await post(bearer)).status).toBe(403);
    expect((await form(`${url}/sign-in`, { token }, headers as Record<string, string>)).status).toBe(403);
    expect(asked).toEqual([]);
    expect(log.some(({ type }) => type === "cross-site request refused")).toBe(true);
  });

  test("signing in leads back to where somebody came from, and nowhere else", async () => {
    const { url } = await start([refused("Acme")], { token: () => token });
    const from = "/organizations/Acme%20x/runs/1";
    expect((await ask(`${url}/organizations/Acme`)).body).toContain('href="/sign-in?to=%2Forganizations%2FAcme"');
    expect((await ask(`${url}/sign-in?to=${encodeURIComponent(from)}`)).body).toContain(`name="to" value="${from}"`);
    expect((await form(`${url}/sign-in`, { token, to: from })).headers["location"]).toBe(from);
    for (const to of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/organizations/x\r\nset-cookie: a=b",
      "javascript:alert(1)",
    ]) {
      expect((await form(`${url}/sign-in`, { token, to })).headers["location"]).toBe("/");
    }
  });

  test("a form that is not ours is refused, though the cookie is right", async () => {
    const { url, asked } = await start([status("Acme")], { token: () => token });
    const session = await signedIn(url);
    for (const own of ["", "x", `${session.form}x`]) {
      expect((await form(`${url}/organizations/Acme/run`, { form: own }, { cookie: session.cookie })).status).toBe(403);
    }
    expect(asked).toEqual([]);
  });

  test("a script brings the token, and is told in JSON", async () => {
    const { url, asked } = await start([status("Acme")], { token: () => token });
    const answer = await ask(`${url}/organizations/Acme/run`, { method: "POST", headers: bearer });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([202, { done: "A run was asked for, and begins soon." }]);
    expect((await ask(`${url}/organizations/Nobody/run`, { method: "POST", headers: bearer })).status).toBe(404);
    expect(asked).toEqual(["Acme: run (request)"]);
  });

  test("who stands by takes no orders that it would not carry out", async () => {
    const { url, asked } = await start([status("Acme", { writer: { isUs: false, standsBy: true, holder: "orgform-0" } })], {
      token: () => token,
    });
    const answer = await ask(`${url}/organizations/Acme/run`, { method: "POST", headers: bearer });
    expect([answer.status, answer.body]).toEqual([409, "Not done: this replica stands by. Ask the one that leads: orgform-0.\n"]);
    expect(asked).toEqual([]);
  });

  test("what a proxy asks of people is no token: their session counts, and nobody is shut out", async () => {
    const { url, asked, log } = await start([status("Acme")], { token: () => token });
    const { cookie, form: own } = await signedIn(url);
    const basic = { authorization: `Basic ${Buffer.from("ada:of the proxy").toString("base64")}` };
    for (let count = 0; count < 11; count += 1)
      expect((await form(`${url}/organizations/Acme/run`, { form: own }, { cookie, ...basic })).status).toBe(303);
    expect((await form(`${url}/organizations/Acme/run`, {}, basic)).status).toBe(401);
    expect(asked).toHaveLength(11);
    expect(log.map(({ type }) => type)).not.toContain("wrong token");
  });

  test.each([
    ["for a minute", 60_000],
    ["and no longer than until the clock is set back", -86_400_000],
  ])("after ten wrong tokens not even the right one counts, %s", async (_, later) => {
    const { url, clock, log } = await start([status("Acme")], { token: () => token });
    for (let count = 0; count < 10; count += 1) expect((await form(`${url}/sign-in`, { token: `guess ${count}` })).status).toBe(401);
    const refusal = await form(`${url}/sign-in`, { token });
    expect(refusal).toMatchObject({ status: 429, headers: { "retry-after": "60" } });
    expect((await ask(`${url}/organizations/Acme/run`, { method: "POST", headers: bearer })).status).toBe(429);
    clock.now += later;
    expect((await form(`${url}/sign-in`, { token })).status).toBe(303);
    expect(JSON.stringify(log)).not.toContain("guess");
  });

  test("a name that points here is not this machine's (DNS rebinding)", async () => {
    const { url } = await start([status("Acme")], { token: () => token });
    for (const host of ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil.example"]) {
      expect((await ask(url, { headers: { host } })).status).toBe(421);
    }
    for (const host of ["localhost", "127.0.0.1:9999", "[::1]:80"]) expect((await ask(url, { headers: { host } })).status).toBe(200);
  });

  test.each([
    ["hands on", "orgform.acme.example"],
    ["replaces", "127.0.0.1:8080"],
  ])("a proxy of this machine may stand in front of it, which %s the name that was asked for", async (_, host) => {
    const { url } = await start([status("Acme")], { token: () => token, publicUrl: "http://orgform.acme.example/" });
    expect((await ask(url, { headers: { host } })).status).toBe(200);
    const signIn = (origin: string) => form(`${url}/sign-in`, { token }, { host, origin });
    expect((await signIn("http://orgform.acme.example")).status).toBe(303);
    expect((await signIn("http://evil.example")).status).toBe(403);
    expect((await ask(url, { headers: { host: "evil.example" } })).status).toBe(421);
  });
});

describe("webhooks", () => {
  const hookSecret = "a secret that is shared with the host";
  const body = JSON.stringify({ repository: { full_name: "acme/openai-org" } });
  const signature = (key: string, data: string): string => createHmac("sha256", key).update(data).digest("hex");
  const github = (headers: Record<string, string>) => ({
    "x-github-event": "push",
    "x-hub-signature-256": `sha256=${signature(hookSecret, body)}`,
    ...headers,
  });
  const post = (url: string, headers: Record<string, string>, sent: string | Buffer = body) =>
    ask(`${url}/hooks/git`, { method: "POST", headers, body: sent });

  test("there is none without a secret", async () => {
    const { url, asked } = await start([status("Acme")]);
    expect((await post(url, github({}))).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test("a push that GitHub signed makes its repository looked at, as often as it is sent, by whatever name it came", async () => {
    const { url, asked } = await start([status("Acme")], { hookSecret: () => hookSecret });
    expect((await post(url, github({}))).status).toBe(202);
    expect((await post(url, github({ host: "orgform.acme.example" }))).status).toBe(202);
    expect(asked).toEqual(["changed: acme/openai-org", "changed: acme/openai-org"]);
  });

  test("GitLab's token and its signature count alike", async () => {
    const { url, asked } = await start([status("Acme")], { hookSecret: () => hookSecret });
    const pushed = JSON.stringify({ project: { path_with_namespace: "acme/infra/org" } });
    const event = { "x-gitlab-event": "Push Hook" };
    expect((await post(url, { ...event, "x-gitlab-token": hookSecret }, pushed)).status).toBe(202);
    const own = Buffer.from("0123456789abcdef").toString("base64");
    const signing = await start([status("Acme")], { hookSecret: () => `whsec_${own}` });
    const made = createHmac("sha256", "0123456789abcdef").update(`msg_1.1795336200.${pushed}`).digest("base64");
    const headers = { ...event, "webhook-id": "msg_1", "webhook-timestamp": "1795336200", "webhook-signature": `v1,AAAA v1,${made}` };
    expect((await post(signing.url, headers, pushed)).status).toBe(202);
    expect((await post(signing.url, { ...headers, "webhook-id": "msg_2" }, pushed)).status).toBe(401);
    expect([...asked, ...signing.asked]).toEqual(["changed: acme/infra/org", "changed: acme/infra/org"]);
  });

  test.each([
    ["no signature", { "x-hub-signature-256": "" }],
    ["a signature of something else", { "x-hub-signature-256": `sha256=${signature(hookSecret, "other")}` }],
    ["a signature by another key", { "x-hub-signature-256": `sha256=${signature("other", body)}` }],
    ["half a signature", { "x-hub-signature-256": "sha256=abcd" }],
    ["the older signature beside a wrong one", { "x-hub-signature-256": "sha256=zz", "x-gitlab-token": hookSecret }],
  ])("with %s it is refused", async (_, headers) => {
    const { url, asked, log } = await start([status("Acme")], { hookSecret: () => hookSecret });
    expect((await post(url, github(headers as Record<string, string>))).status).toBe(401);
    expect(asked).toEqual([]);
    expect(log).toEqual([{ type: "webhook refused", who: "127.0.0.1" }]);
  });

  test("other events are taken and nothing follows; what names no repository is told so; too much is not read", async () => {
    const { url, asked } = await start([status("Acme")], { hookSecret: () => hookSecret });
    expect((await post(url, github({ "x-github-event": "ping" }))).status).toBe(202);
    const odd = "not json";
    expect((await post(url, github({ "x-hub-signature-256": `sha256=${signature(hookSecret, odd)}` }), odd)).status).toBe(400);
    expect((await post(url, github({}), Buffer.alloc(1_000_001))).status).toBe(413);
    expect(asked).toEqual([]);
  });
});

describe("probes and metrics", () => {
  test("alive is whose loops turn: one that stands still for half an hour is not", async () => {
    const running = { triggers: ["schedule"], startedAt: NOW, phase: "reading", requests: 4, done: 0, total: 0 } as const;
    const { url, clock, become } = await start([status("Acme", { running })]);
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    clock.now += 29 * 60_000;
    become(status("Acme", { running: { ...running, requests: 5 } }));
    clock.now += 29 * 60_000;
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    clock.now += 2 * 60_000;
    expect(await ask(`${url}/healthz`)).toMatchObject({ status: 503, body: "Acme: reading, without any progress for 31 minutes.\n" });
  });

  test("alive is whose runs are on time", async () => {
    const { url, clock, become } = await start([status("Acme", { nextRunAt: NOW + 60_000 })]);
    await ask(`${url}/healthz`);
    clock.now = NOW + 15 * 60_000;
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    clock.now = NOW + 17 * 60_000;
    expect(await ask(`${url}/healthz`)).toMatchObject({ status: 503, body: "Acme: its run is 16 minutes late.\n" });
    become(status("Acme", { nextRunAt: NOW + 60_000, writer: { isUs: false, holder: "other" } }));
    expect((await ask(`${url}/healthz`)).status).toBe(200);
  });

  test("ready is who has looked at all of them, or can say why not", async () => {
    const { url, become } = await start([status("Acme"), status("Labs", { state: "unknown" })]);
    expect(await ask(`${url}/readyz`)).toMatchObject({ status: 503, body: "Labs: not looked at yet.\n" });
    become(status("Labs", { state: "invalid", message: "org.yaml cannot be read." }));
    expect((await ask(`${url}/readyz`)).status).toBe(200);
    become(status("Labs", { state: "unknown", writer: { isUs: false, holder: "other" } }));
    expect((await ask(`${url}/readyz`)).status).toBe(200);
  });

  test("the metrics tell what the statuses say, and count from the start on", async () => {
    const traffic = new Traffic();
    const route = "/organization/users";
    for (const code of [200, 200, 429]) traffic.heard({ organization: "Acme", method: "GET", route, status: code });
    const { url, become } = await start([refused("Acme")], { traffic });
    const ended = record("20261122T083000000Z-4", { ending: "corrected", counts: { ...none, applied: 5, failed: 1 } });
    become({ ...refused("Acme"), runs: [ended, ...refused("Acme").runs] });
    become({ ...refused("Acme"), runs: [ended, ...refused("Acme").runs] });
    const { body, headers } = await ask(`${url}/metrics`);
    expect(headers["content-type"]).toContain("text/plain");
    for (const line of [
      `orgform_state{organization="Acme",state="refused"} 1`,
      `orgform_state{organization="Acme",state="in_sync"} 0`,
      `orgform_last_success_timestamp_seconds{organization="Acme"} ${(NOW - 1_800_000) / 1_000}`,
      `orgform_last_success_age_seconds{organization="Acme"} 1800`,
      `orgform_drift{organization="Acme",kind="role",action="create"} 1`,
      `orgform_withheld{organization="Acme",guard="irreversible"} 1`,
      `orgform_quarantined{organization="Acme"} 1`,
      `orgform_runs_total{organization="Acme",ending="corrected"} 1`,
      `orgform_changes_total{organization="Acme",outcome="applied"} 5`,
      `orgform_requests_total{organization="Acme",method="GET",route="${route}",status="200"} 2`,
      `orgform_throttled_total{organization="Acme",method="GET",route="${route}"} 1`,
    ]) {
      expect(body.split("\n")).toContain(line);
    }
    const names = new Set([...body.matchAll(/^# HELP (orgform_\w+) \S+/gm)].map(([, name]) => name));
    for (const [name] of body.matchAll(/^orgform_\w+/gm)) expect(names).toContain(name);
    // Alerts are copied from there: a metric that is renamed would never fire again.
    const page = readFileSync(new URL("../../../docs/watching.md", import.meta.url), "utf8");
    expect(new Set([...page.matchAll(/\borgform_\w+/g)].map(([name]) => name))).toEqual(names);
  });

  test("a run counts once, also when the clock was set back before it", async () => {
    const ahead = [record("20360101T000000000Z-1")];
    const { url, become } = await start([status("Acme", { runs: ahead })]);
    become(status("Acme", { runs: [record("20261122T083000000Z-2", { ending: "corrected" }), ...ahead] }));
    await ask(`${url}/metrics`);
    const { body } = await ask(`${url}/metrics`);
    expect(body.match(/^orgform_runs_total\{.*/gm)).toEqual([`orgform_runs_total{organization="Acme",ending="corrected"} 1`]);
  });
});

describe("limits", () => {
  test("what cannot be listened on, and secrets that could be guessed, are told in a sentence", async () => {
    const { url, fleet } = await start([status("Acme")]);
    const { port } = new URL(url);
    const options = { fleet, listen: { host: "127.0.0.1", port: Number(port) }, log: () => {}, now: Date.now };
    await expect(serve(options)).rejects.toEqual(
      new ServeError(`The status page cannot be served on 127.0.0.1:${port}: another process listens there already.`),
    );
    await expect(serve({ ...options, token: () => "short" })).rejects.toThrow(/token of the status page has 5 characters/);
  });

  // Elsewhere only 127.0.0.1 is this machine.
  test.skipIf(process.platform !== "linux")("who opens connections without end leaves room for the probes of others", async () => {
    const { url } = await start([status("Acme")]);
    const { port } = new URL(url);
    const sockets = Array.from({ length: 300 }, () => connect(Number(port), "127.0.0.1").on("error", () => {}));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("connect", resolve).once("close", resolve))));
    const fromElsewhere = new Promise((resolve, reject) => {
      const probe = send({ port, host: "127.0.0.1", path: "/healthz", localAddress: "127.0.0.2", agent: false }, ({ statusCode }) =>
        resolve(statusCode),
      );
      probe.once("error", reject).end();
    });
    expect(await fromElsewhere).toBe(200);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await ask(`${url}/healthz`).catch(() => undefined))?.status).toBe(200);
  });

  test("what open pages show of a large refusal is drawn once, and anew when something else needs attention", () => {
    const viewer = { session: undefined, hasActions: false, path: "/organizations/Acme" };
    const one = refused("Acme");
    const running = { triggers: ["schedule"], startedAt: NOW, phase: "reading", requests: 7, done: 0, total: 0 } as const;
    const first = attentionOf(one, viewer);
    expect(attentionOf({ ...one, running }, viewer)).toBe(first);
    expect(attentionOf({ ...one, pause: { reason: "migration" } }, viewer).text).toContain("migration");
    expect(attentionOf(one, { ...viewer, session: { who: "ada", formToken: "own", endsAt: NOW } }).text).toContain("own");
    expect(attentionOf(one, viewer).text).toBe(first.text);
  });

  test("large headers and forms, and other verbs, are refused", async () => {
    const { url } = await start([status("Acme")], { token: () => token });
    expect((await ask(url, { headers: { "x-large": "x".repeat(20_000) } })).status).toBe(431);
    expect((await form(`${url}/sign-in`, { token: "x".repeat(20_000) })).status).toBe(413);
    expect((await ask(url, { method: "DELETE" })).status).toBe(405);
    expect(await ask(url, { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });
});
