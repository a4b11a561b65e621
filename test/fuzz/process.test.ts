import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { closeLater } from "../support/closing.ts";
import { folder, orgform, simulated, type Ran } from "../cli/harness.ts";
import { HostileServer, http } from "./hostile.ts";

const KEY = "sk-admin-4f7QmZ2xWc8LrT0aYbKd9HsE";
const org = "version: 1\nusers: {ada@acme.example: owner}\nprojects: {Search: {spend_limit: {monthly_usd: 5}}}\n";

/** Whatever was wrong: exit 1, one thing said about it, no stack, and the key nowhere. */
function expectOneDiagnostic({ code, stdout, stderr }: Ran, says: string): void {
  const all = `${stdout}\n${stderr}`;
  expect(all).not.toContain(KEY);
  expect(all).not.toMatch(/^ {4}at /m);
  expect(all).not.toContain("This is a bug");
  expect(all.match(/\berror [a-z0-9-]+: |^orgform: /gm)).toHaveLength(1);
  expect(all).toContain(says);
  expect(code).toBe(1);
}

describe.concurrent("a file that is bad", () => {
  test.each<[what: string, text: string | Uint8Array, says: string]>([
    ["nests 100,000 levels deep", `version: 1\nroles: ${"[".repeat(100_000)}`, "nests more than 100 levels deep"],
    ["holds what YAML makes an object of", "version: 1\nroles: !!omap [a: {permissions: []}]", "the tag `!!omap` means nothing here"],
  ])("%s", async (_, text, says) => {
    const cwd = folder();
    writeFileSync(join(cwd, "org.yaml"), text);
    expectOneDiagnostic(await orgform(["plan"], { cwd, env: { OPENAI_ADMIN_KEY: KEY } }), says);
  });

  test("is of 50 MB", async () => {
    const cwd = folder({ "org.yaml": org });
    // Without taking them from the disk.
    truncateSync(join(cwd, "org.yaml"), 50_000_000);
    expectOneDiagnostic(await orgform(["plan"], { cwd, env: { OPENAI_ADMIN_KEY: KEY } }), "it is larger than 16 MB");
  });

  test.skipIf(process.platform !== "linux")("is a link to the environment, which holds the key", async () => {
    const cwd = folder();
    symlinkSync("/proc/self/environ", join(cwd, "org.yaml"));
    // Once in the middle of the line, so that a frame would show half of it.
    const env = { PADDING: "x".repeat(90), OPENAI_ADMIN_KEY: KEY, OTHER_SECRET: "hunter2" };
    const ran = await orgform(["validate"], { cwd, env });
    expectOneDiagnostic(ran, "a control character");
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/hunter2|sk-admin|4f7Q/);
  });

  test("is a folder of links out of it", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "config"));
    writeFileSync(join(cwd, "config", "org.yaml"), org);
    symlinkSync("/etc/passwd", join(cwd, "config", "projects.yaml"));
    const ran = await orgform(["plan", "-f", "config"], { cwd, env: { OPENAI_ADMIN_KEY: KEY } });
    expectOneDiagnostic(ran, "it is a link that leads out of the folder");
    expect(ran.stderr).not.toContain("root:");
  });
});

describe.concurrent("a server that is bad", () => {
  const json = "content-type: application/json";
  const ok = "HTTP/1.1 200 OK";
  const page = (row: string): string => `{"data": [${row}], "has_more": false}`;

  const listening = async (bytes: Uint8Array): Promise<HostileServer> => {
    const server = await new HostileServer({ bytes, stays: false }).listen();
    closeLater(() => server.close());
    return server;
  };
  const planAt = ({ url }: HostileServer): Promise<Ran> =>
    orgform(["plan"], { cwd: folder({ "org.yaml": org }), env: { OPENAI_BASE_URL: url, OPENAI_ADMIN_KEY: KEY } });

  test.each<[what: string, bytes: Uint8Array, says: string]>([
    ["HTML", http(ok, ["content-type: text/html"], "<html>"), "answered 200 with HTML instead of JSON"],
    ["the key", http(ok, [json], page(`{"id": "a", "email": "${KEY}"}`)), "answered 200 with the admin key itself"],
    ["an id that climbs", http(ok, [json], page('{"id": "..", "email": "ada@acme.example"}')), "a row without an `id` that can be used"],
    ["200 MB in 200 KB", http(ok, [json, "content-encoding: gzip"], gzipSync(Buffer.alloc(200_000_000))), "answered with more than 16 MB"],
  ])("%s", async (_, bytes, says) => {
    expectOneDiagnostic(await planAt(await listening(bytes)), says);
  });

  test("a redirect to another host, which hears nothing", async () => {
    const elsewhere = await listening(new Uint8Array());
    const server = await listening(http("HTTP/1.1 307 Elsewhere", [`location: ${elsewhere.url}`]));
    expectOneDiagnostic(await planAt(server), "the key goes to the configured host alone");
    expect(elsewhere.heard).toEqual([]);
  });
});

/** The simulator behind something that changes what it says. */
async function changed(
  simulator: Simulator,
  change: (body: string, request: Request) => string,
): Promise<Readonly<Record<string, string>>> {
  const server = createServer((asked, reply) => void pass(asked, reply));
  const pass = async (asked: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const headers = { authorization: asked.headers.authorization ?? "", "content-type": asked.headers["content-type"] ?? "" };
    const body = Buffer.concat(await asked.toArray()).toString();
    const init = { method: asked.method ?? "GET", headers, ...(body !== "" && { body }) };
    const request = new Request(`http://127.0.0.1${asked.url}`, init);
    const response = await simulator.handle(request);
    reply.writeHead(response.status, Object.fromEntries(response.headers)).end(change(await response.text(), request));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeLater(() => new Promise<void>((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))));
  return { OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, OPENAI_ADMIN_KEY: simulator.adminKey };
}

describe.concurrent("an apply that meets a damaged answer", () => {
  const projects = (simulator: Simulator): readonly string[] => simulator.state().projects.map(({ name }) => name);

  test("writes nothing where the name of what it looks for is lost", async () => {
    const { simulator, writes } = await simulated({ seed: { projects: [{ name: "Search" }] } });
    const env = await changed(simulator, (body) => body.replace('"name":"Search"', '"name":5'));
    const ran = await orgform(["apply", "--yes"], { cwd: folder({ "org.yaml": "version: 1\nprojects: {Search: {}}\n" }), env });
    expect(`${ran.stdout}${ran.stderr}`).toContain("whose `name` is a number, not text");
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/^ {4}at /m);
    expect([ran.code, writes()]).toEqual([1, 0]);
  });

  test("makes a project once, though the answer forgets its id", async () => {
    const { simulator } = await simulated();
    const forget = (body: string, { method }: Request): string => (method === "POST" ? body.replace(/"id":"proj_[^"]*",?/, "") : body);
    const env = await changed(simulator, forget);
    const cwd = folder({ "org.yaml": "version: 1\nprojects: {Search: {spend_limit: {monthly_usd: 5}}}\n" });
    const { code, stderr } = await orgform(["apply", "--yes", "--settle", "1s"], { cwd, env });
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(projects(simulator)).toEqual(["Default project", "Search"]);
    expect(code).toBe(0);
  });
});
