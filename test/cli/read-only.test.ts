import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { ReadClient } from "../../src/api/client.ts";
import type { Reader } from "../../src/reconcile/task.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { folder, orgform } from "./harness.ts";

const example = fileURLToPath(new URL("../../examples/org.yaml", import.meta.url));

/** Passes GETs on, and breaks the connection of whoever sends anything else. */
const simulator = createSimulator({ seed: livedIn, rateLimit: "off", dataRetention: "available" });
const others: string[] = [];
const server = createServer((message, response) => void answer(message, response));

async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (message.method !== "GET") {
    others.push(`${message.method} ${message.url}`);
    message.socket.destroy();
    return;
  }
  const from = await simulator.handle(requestOf(message));
  response.writeHead(from.status, Object.fromEntries(from.headers));
  response.end(Buffer.from(await from.arrayBuffer()));
}

await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const { port } = server.address() as AddressInfo;
const env = { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_ADMIN_KEY: simulator.adminKey };

function requestOf({ url, headers }: IncomingMessage): Request {
  const own = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  return new Request(`http://127.0.0.1:${port}${url}`, { headers: own });
}

describe("over a transport that fails on all but GET", () => {
  it.each([
    ["plan", ["plan", "-f", example]],
    ["plan --out", ["plan", "-f", example, "--out", "plan.json"]],
    ["export", ["export"]],
    ["apply --dry-run", ["apply", "--dry-run", "-f", example]],
  ])("%s does all it does, over every kind", async (_, args) => {
    const { code, stdout } = await orgform(args, { cwd: folder(), env });
    // A guard withholds something of the example, and a rehearsal says so.
    expect(code).toBe(args.includes("--dry-run") ? 3 : 0);
    expect(stdout.length).toBeGreaterThan(1_000);
    expect(others).toEqual([]);
  });

  it("a plan leaves nothing in the state directory but what it has learned of the pace, and when all was compared last", async () => {
    const cwd = folder();
    await orgform(["plan", "-f", example], { cwd, env });
    expect(readdirSync(join(cwd, ".orgform"))).toEqual(["last-check.json", "paces.json"]);
  });

  it("is no empty claim: an apply is noticed", async () => {
    const { code } = await orgform(["apply", "--yes", "-f", example], { cwd: folder(), env });
    expect(code).not.toBe(0);
    expect(others.length).toBeGreaterThan(0);
  });
});

it("a planner's client has no way to send, in its type", () => {
  const canSend: "send" extends keyof ReadClient ? true : false = false;
  const planner: Reader["client"] extends { send: unknown } ? true : false = false;
  expect([canSend, planner]).toEqual([false, false]);
});
