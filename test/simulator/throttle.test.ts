import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { client, clientOf, type Reply } from "./client.ts";

function clock(): { now: () => number; pass: (ms: number) => void } {
  let time = 1_800_000_000_000;
  return { now: () => time, pass: (ms) => void (time += ms) };
}

const statuses = (replies: readonly Reply[]): number[] => replies.map(({ status }) => status);
const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const delayIn = ({ body }: Reply): number => Number(/after ([0-9.]+) seconds/.exec(body.error.message)?.[1]) * 1000;

test("seven at once are answered, the eighth is not, and the delay is in the message alone", async () => {
  const { now } = clock();
  const api = client({ rateLimit: { requests: 7, windowMs: 60_000 }, now });
  for (const _ of times(7)) expect((await api.get("/organization/users")).status).toBe(200);
  const refused = await api.get("/organization/users");
  expect(refused.status).toBe(429);
  expect(refused.body).toEqual({
    error: {
      message: "You've exceeded the rate limit, please slow down and try again after 8.572 seconds.",
      type: "invalid_request_error",
      param: null,
      code: "rate_limit_exceeded",
    },
  });
  expect([...refused.headers.keys()].filter((name) => /retry|ratelimit/.test(name))).toEqual([]);
});

test("seven a minute are what a simulator allows that is told nothing", async () => {
  const api = clientOf(createSimulator());
  expect(statuses(await Promise.all(times(8).map(() => api.get("/organization/users"))))).toEqual([...times(7).map(() => 200), 429]);
  expect(statuses(await Promise.all(times(20).map(() => client({ rateLimit: "off" }).get("/organization/users"))))).not.toContain(429);
});

test("a refused request takes nothing, and who waits as long as told is answered", async () => {
  const { now, pass } = clock();
  const api = client({ rateLimit: { requests: 7, windowMs: 60_000 }, now });
  for (const _ of times(7)) await api.get("/organization/users");
  for (const _ of times(50)) {
    const refused = await api.get("/organization/users");
    expect((await api.get("/organization/users")).status).toBe(429);
    pass(delayIn(refused));
    expect((await api.get("/organization/users")).status).toBe(200);
  }
});

test("a refused request has no effect", async () => {
  const { now } = clock();
  const api = client({ rateLimit: { requests: 2, windowMs: 60_000 }, now });
  const replies = [];
  for (const n of times(5)) replies.push(await api.post("/organization/groups", { name: `g${n}` }));
  expect(statuses(replies)).toEqual([200, 200, 429, 429, 429]);
  expect(api.simulator.state().groups.map(({ name }) => name)).toEqual(["g0", "g1"]);
});

test("one route is one bucket for all projects; another method or route is another", async () => {
  const { now } = clock();
  const seed = {
    projects: [
      { name: "a", id: "proj_a" },
      { name: "b", id: "proj_b" },
    ],
  };
  const api = client({ rateLimit: { requests: 1, windowMs: 60_000 }, now, seed });
  expect((await api.get("/projects/proj_a/roles")).status).toBe(200);
  expect((await api.get("/projects/proj_b/roles")).status).toBe(429);
  expect((await api.post("/projects/proj_b/roles", { role_name: "r", permissions: [] })).status).toBe(200);
  expect((await api.get("/organization/roles")).status).toBe(200);
});

test("after a minute of silence the bucket is full again, and not fuller", async () => {
  const { now, pass } = clock();
  const api = client({ rateLimit: { requests: 3, windowMs: 60_000 }, now });
  for (const _ of times(3)) await api.get("/organization/users");
  pass(600_000);
  const replies = [];
  for (const _ of times(4)) replies.push(await api.get("/organization/users"));
  expect(statuses(replies)).toEqual([200, 200, 200, 429]);
});

test("Retry-After is a toggle", async () => {
  const { now } = clock();
  const api = client({ rateLimit: { requests: 1, windowMs: 60_000 }, now, retryAfter: true });
  await api.get("/organization/users");
  expect((await api.get("/organization/users")).headers.get("retry-after")).toBe("60");
});

test("a request without the key takes nothing", async () => {
  const { now } = clock();
  const api = client({ rateLimit: { requests: 1, windowMs: 60_000 }, now });
  const stranger = new Request("http://simulator/v1/organization/users");
  for (const _ of times(3)) expect((await api.simulator.handle(stranger)).status).toBe(401);
  expect((await api.get("/organization/users")).status).toBe(200);
});
