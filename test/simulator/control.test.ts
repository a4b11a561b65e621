import { afterEach, beforeEach, expect, test } from "vitest";
import { serve, type Served } from "../../src/simulator/server.ts";
import { createSimulator, type Simulator } from "../../src/simulator/simulator.ts";

let simulator: Simulator;
let served: Served;
beforeEach(async () => {
  simulator = createSimulator({ rateLimit: "off", seed: { projects: [{ name: "Search" }] } });
  served = await serve(simulator);
});
afterEach(() => served.close());

const control = async (method: string, name: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
  const url = served.url.replace("/v1", `/_simulator/${name}`);
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.json() };
};
const users = (): Promise<Response> =>
  fetch(`${served.url}/organization/users`, { headers: { authorization: `Bearer ${simulator.adminKey}` } });

test("listens on this machine alone", () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
});

test("GET requests: every request so far", async () => {
  await users();
  const { body } = await control("GET", "requests");
  expect(body).toEqual([
    { method: "GET", route: "/organization/users", path: "/organization/users", status: 200, at: expect.any(Number) as number },
  ]);
});

test("GET state: everything", async () => {
  expect((await control("GET", "state")).body).toEqual(JSON.parse(JSON.stringify(simulator.state())));
});

test("POST faults and DELETE faults", async () => {
  expect((await control("POST", "faults", [{ then: ["503"][0], times: 2 }])).status).toBe(200);
  expect((await users()).status).toBe(503);
  await control("DELETE", "faults");
  expect((await users()).status).toBe(200);
});

test("POST act and POST reset", async () => {
  expect((await control("POST", "act", { do: "rename_project", project: "Search", name: "Found" })).body).toEqual({ done: true });
  expect(simulator.state().projects.map(({ name }) => name)).toContain("Found");
  await control("POST", "reset");
  expect(simulator.state().projects.map(({ name }) => name)).not.toContain("Found");
});

test.each<[readonly [method: string, name: string, body?: unknown], number, string]>([
  [["POST", "act", { do: "explode" }], 400, "There is no action called explode"],
  [["POST", "faults", { then: "500", tiems: 1 }], 400, "[0].tiems is not known"],
  [["GET", "requets"], 404, "there are GET requests"],
])("%j is answered %i", async (command, status, message) => {
  const reply = await control(...command);
  expect(reply.status).toBe(status);
  expect(JSON.stringify(reply.body)).toContain(message);
});

test("nothing else is served", async () => {
  expect((await fetch(served.url.replace("/v1", "/"))).status).toBe(404);
});

test("a port that is taken is an error", async () => {
  await expect(serve(simulator, { port: Number(new URL(served.url).port) })).rejects.toThrow("EADDRINUSE");
});
