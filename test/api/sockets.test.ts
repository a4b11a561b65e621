import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClient, type ClientOptions } from "../../src/api/http.ts";
import { errorOf, jumpingClock, KEY, never, request } from "./wire.ts";

const READ = request("GET /a");
const CREATE = request("POST /a", { body: { name: "a" } });

let server: Server;
let answer: RequestListener;
let seen: IncomingMessage[];
const clients: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  seen = [];
  server = createServer((asked, reply) => {
    seen.push(asked);
    answer(asked, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await Promise.all([...clients.splice(0).map((client) => client.close()), new Promise((resolve) => server.close(resolve))]);
});

const urlOf = (to: Server) => `http://127.0.0.1:${(to.address() as AddressInfo).port}/v1`;

function clientFor(options: Partial<ClientOptions> = {}) {
  const client = createClient({ baseUrl: urlOf(server), adminKey: KEY, clock: jumpingClock(), random: () => 1, ...options });
  clients.push(client);
  return client;
}

function json(reply: ServerResponse, body: unknown): void {
  reply.writeHead(200, { "content-type": "application/json" });
  reply.end(JSON.stringify(body));
}

describe("a read survives, a create whose answer is lost is not repeated", () => {
  const troubles: Readonly<Record<string, RequestListener>> = {
    "a connection that is reset": (asked) => asked.socket.resetAndDestroy(),
    "a body that ends before its length": (_, reply) => {
      reply.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      reply.write('{"id":', () => reply.destroy());
    },
    "a body whose chunks break off": (_, reply) => {
      reply.writeHead(200, { "content-type": "application/json" });
      reply.write('{"id":', () => reply.destroy());
    },
    "half a JSON, well framed": (_, reply) => reply.writeHead(200, { "content-type": "application/json" }).end('{"id":'),
    "no answer": () => {},
    "a body without an end": (_, reply) => {
      reply.writeHead(200, { "content-type": "application/json" });
      reply.write('{"id":');
    },
  };
  test.each(Object.entries(troubles))("%s", async (name, trouble) => {
    const isEndless = name === "no answer" || name === "a body without an end";
    const client = clientFor({ timeoutMs: isEndless ? 1_000 : 10_000 });
    answer = (asked, reply) => (seen.length === 1 ? trouble(asked, reply) : json(reply, { id: "a" }));
    expect(await client.get(READ, never())).toEqual({ id: "a" });
    expect(seen).toHaveLength(2);

    answer = trouble;
    expect(await errorOf(client.send(CREATE, never()))).toMatchObject({ ambiguous: true });
    expect(seen).toHaveLength(3);
  });
});

test("a time-out says so", async () => {
  answer = () => {};
  const error = await errorOf(clientFor({ timeoutMs: 50, patience: { attempts: 1 } }).get(READ, never()));
  expect(error.message).toBe(`GET /a: 127.0.0.1:${(server.address() as AddressInfo).port} gave no complete answer in time`);
});

test("a host that nobody listens at", async () => {
  const client = clientFor();
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const error = await errorOf(client.send(CREATE, never()));
  expect(error.message).toBe(
    `POST /a: 127.0.0.1:${port} cannot be reached (ECONNREFUSED): check the network, and OPENAI_BASE_URL, at the last of 5 attempts`,
  );
  expect(error.ambiguous).toBe(false);
});

test("the key does not follow a redirect", async () => {
  const keys: unknown[] = [];
  const other = createServer((asked, reply) => {
    keys.push(asked.headers.authorization);
    json(reply, {});
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  answer = (_, reply) => reply.writeHead(308, { location: urlOf(other) }).end();
  for (const call of [clientFor().get(READ, never()), clientFor().send(CREATE, never())]) {
    expect((await errorOf(call)).message).toContain("answered 308 with a redirect to http://127.0.0.1:");
  }
  expect(keys).toEqual([]);
  other.close();
});

test("sockets are kept and used again", async () => {
  answer = (_, reply) => json(reply, {});
  const client = clientFor();
  for (let asked = 0; asked < 10; asked += 1) await client.get(READ, never());
  expect(new Set(seen.map(({ socket }) => socket.remotePort)).size).toBeLessThan(3);
});

test("a client that is closed leaves no socket open", async () => {
  answer = (_, reply) => json(reply, {});
  const client = clientFor();
  await client.get(READ, never());
  await client.close();
  const open = () => new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
  await expect.poll(open, { timeout: 1_000 }).toBe(0);
  await client.close();
});

test("a large answer, packed and the last on its connection, arrives whole", async () => {
  const name = randomBytes(1_000_000).toString("base64");
  answer = (_, reply) => {
    const body = gzipSync(JSON.stringify({ name }));
    reply.shouldKeepAlive = false;
    reply.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip", "content-length": body.length });
    reply.end(body);
  };
  const client = clientFor();
  for (const _ of [1, 2, 3]) expect(await client.get(READ, never())).toEqual({ name });
});

test("five hundred at once on one signal raise no warning", async () => {
  const warnings: unknown[] = [];
  const note = (warning: unknown): void => void warnings.push(warning);
  process.on("warning", note);
  answer = (_, reply) => json(reply, {});
  const [client, signal] = [clientFor(), never()];
  await Promise.all(Array.from({ length: 500 }, () => client.get(READ, signal)));
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", note);
  expect(warnings).toEqual([]);
});
