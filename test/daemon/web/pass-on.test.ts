import { createHmac } from "node:crypto";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { expect, test } from "vitest";
import { serve, type Server } from "../../../src/daemon/web/server.ts";
import { closeLater } from "../../support/closing.ts";
import { fleetOf, NOW, refused, status, type Played } from "./fleet.ts";

const token = "correct horse battery staple";
const hookSecret = "a secret of the git host";
const addressOf = ({ url }: Server): string => new URL(url).host;

interface Replica extends Played {
  readonly server: Server;
}

/** `leader`: where the one is that leads, if this one does not. */
async function replica(leader?: () => string | undefined): Promise<Replica> {
  const played = fleetOf([leader === undefined ? refused("Acme") : status("Acme", { state: "unknown" })]);
  const server = await serve({
    fleet: played.fleet,
    listen: { host: "127.0.0.1", port: 0 },
    token: () => token,
    hookSecret: () => hookSecret,
    ...(leader && { leader }),
    log: () => {},
    now: () => NOW,
  });
  closeLater(() => server.close());
  return { ...played, server };
}

async function pair(): Promise<{ readonly leading: Replica; readonly standing: Replica }> {
  const leading = await replica();
  return { leading, standing: await replica(() => addressOf(leading.server)) };
}

test("whoever reaches a replica that stands by sees the page of the one that leads", async () => {
  const { leading, standing } = await pair();
  for (const path of ["/", "/organizations/Acme", "/nothing"]) {
    const [direct, passed] = [await fetch(`${leading.server.url}${path}`), await fetch(`${standing.server.url}${path}`)];
    expect([passed.status, await passed.text()]).toEqual([direct.status, await direct.text()]);
    expect(passed.headers.get("content-security-policy")).toBe(direct.headers.get("content-security-policy"));
  }
});

test("an order, a webhook and a session count there, and nowhere else", async () => {
  const { leading, standing } = await pair();
  const { url } = standing.server;
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${url}/organizations/Acme/run`, { method: "POST", headers })).status).toBe(202);
  expect((await fetch(`${url}/organizations/Acme/run`, { method: "POST" })).status).toBe(401);
  const body = JSON.stringify({ repository: { full_name: "acme/openai-org" } });
  const signature = `sha256=${createHmac("sha256", hookSecret).update(body).digest("hex")}`;
  const push = { "x-github-event": "push", "x-hub-signature-256": signature };
  expect((await fetch(`${url}/hooks/git`, { method: "POST", headers: push, body })).status).toBe(202);
  const signIn = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url },
    body: new URLSearchParams({ token, who: "ada" }),
  });
  const [cookie = ""] = (signIn.headers.get("set-cookie") ?? "").split(";");
  expect(await (await fetch(`${leading.server.url}/organizations/Acme`, { headers: { cookie } })).text()).toContain("Sign out");
  expect(leading.asked).toEqual(["Acme: run (request)", "changed: acme/openai-org"]);
  expect(standing.asked).toEqual([]);
});

test("what somebody listens to goes on", async () => {
  const { leading, standing } = await pair();
  const response = await fetch(`${standing.server.url}/organizations/Acme/events`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const until = async (words: string): Promise<void> => {
    while (!heard.includes(words)) heard += (await reader.read()).value!;
  };
  await until('"id":"sections"');
  leading.become(
    status("Acme", { running: { triggers: ["request"], startedAt: NOW, phase: "applying", requests: 4, done: 3, total: 12 } }),
  );
  await until("3 of 12 changes");
  await reader.cancel();
});

test("each replica speaks for itself to probes and to what collects metrics", async () => {
  const { leading, standing } = await pair();
  const of = async ({ server }: Replica, path: string): Promise<string> => (await fetch(`${server.url}${path}`)).text();
  expect(await of(standing, "/metrics")).toMatch(/orgform_state\{.*state="unknown"\} 1/);
  expect(await of(leading, "/metrics")).toMatch(/orgform_state\{.*state="refused"\} 1/);
  expect((await fetch(`${standing.server.url}/healthz?verbose`)).status).toBe(200);
});

test("two that each take the other one for the leader answer all the same", async () => {
  const addresses = ["", ""];
  const [one, other] = [await replica(() => addresses[1]), await replica(() => addresses[0])];
  addresses.splice(0, 2, addressOf(one.server), addressOf(other.server));
  expect((await fetch(one.server.url)).status).toBe(200);
});

test.each([
  ["is gone", async () => "127.0.0.1:1"],
  ["hangs up", () => listening((socket) => socket.destroy())],
  ["has a port that is none", async () => "127.0.0.1:65536"],
  ["has no address that is one", async () => "127.0.0.1:1/../nowhere bad"],
])("where the one that leads %s, it is said", async (_, address) => {
  const leader = await address();
  const { server } = await replica(() => leader);
  const response = await fetch(`${server.url}/organizations/Acme/run`, { method: "POST", body: "a=b" });
  expect([response.status, await response.text()]).toEqual([502, `This replica stands by, and ${leader}, which leads, gives no answer.\n`]);
});

test("no request can hide in the body of another one", async () => {
  let heard = "";
  const leader = await listening((socket) => {
    socket.on("data", (chunk) => void (heard += chunk.toString()));
    setTimeout(() => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"), 200);
  });
  const { server } = await replica(() => leader);
  const hidden = "POST /organizations/Acme/run HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\n\r\n";
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  for (const length of ["transfer-encoding: chunked", `content-length: ${hidden.length}`]) {
    const body = length.startsWith("t") ? `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n` : hidden;
    socket.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n${length}\r\n\r\n${body}`);
  }
  await expect.poll(() => heard.split("GET / HTTP/1.1").length).toBe(3);
  expect(heard).not.toMatch(/POST|content-length|transfer-encoding/i);
  socket.destroy();
});

async function listening(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  closeLater(() => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
