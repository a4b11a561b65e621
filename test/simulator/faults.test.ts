/* oxlint-disable unicorn/no-thenable -- `then` is a word of the faults, never called */
import { afterEach, describe, expect, test } from "vitest";
import { serve, type Served } from "../../src/simulator/server.ts";
import type { Fault, SimulatorOptions } from "../../src/simulator/simulator.ts";
import { client, type Client } from "./client.ts";

const seed: SimulatorOptions["seed"] = { groups: [{ name: "a" }, { name: "b" }, { name: "c" }] };
const start = (...faults: Fault[]): Client => client({ seed, faults });
const groups = ({ simulator }: Client): string[] => simulator.state().groups.map(({ name }) => name);
const codeOf = (error: unknown): unknown => ((error as Error).cause as { readonly code?: string }).code;

describe("before any effect", () => {
  test.each<[Fault["then"], number, string]>([
    ["429", 429, "You're making too many requests"],
    ["429-with-delay", 429, "try again after 0.050 seconds"],
    ["500", 500, "server had an error"],
    ["503", 503, "overloaded"],
  ])("%s", async (then, status, message) => {
    const api = start({ then });
    const reply = await api.post("/organization/groups", { name: "d" });
    expect(reply.status).toBe(status);
    expect(reply.body.error.message).toContain(message);
    expect(groups(api)).toEqual(["a", "b", "c"]);
  });

  test.each<[Fault["then"], string]>([
    ["reset", "ECONNRESET"],
    ["truncate", "ECONNRESET"],
    ["timeout", "UND_ERR_HEADERS_TIMEOUT"],
  ])("%s, as fetch tells it", async (then, code) => {
    const api = start({ then });
    const error: unknown = await api.post("/organization/groups", { name: "d" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe("fetch failed");
    expect(codeOf(error)).toBe(code);
    expect(groups(api)).toEqual(["a", "b", "c"]);
    expect(api.simulator.requests()).toMatchObject([{ method: "POST", route: "/organization/groups", status: 0 }]);
  });

  test.each<[Fault["then"], unknown[]]>([
    ["html", [200, "text/html", null]],
    ["redirect", [302, "application/json", "https://elsewhere.invalid/v1"]],
  ])("%s", async (then, expected) => {
    const { simulator } = start({ then });
    const headers = { authorization: `Bearer ${simulator.adminKey}` };
    const response = await simulator.handle(new Request("http://simulator/v1/organization/users", { headers }));
    expect([response.status, response.headers.get("content-type"), response.headers.get("location")]).toEqual(expected);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });
});

describe("after the effect", () => {
  test.each<[Fault["then"], number]>([
    ["effect-then-500", 500],
    ["effect-then-404", 404],
  ])("%s", async (then, status) => {
    const api = start({ then });
    expect((await api.post("/organization/groups", { name: "d" })).status).toBe(status);
    expect(groups(api)).toContain("d");
  });

  test("lost-answer", async () => {
    const api = start({ then: "lost-answer" });
    await expect(api.post("/organization/groups", { name: "d" })).rejects.toThrow("fetch failed");
    expect(groups(api)).toContain("d");
  });

  test("a request that is refused has none", async () => {
    const api = start({ then: "effect-then-500" });
    expect((await api.post("/organization/groups", {})).status).toBe(400);
  });
});

describe("pages that lie", () => {
  test("repeat-cursor: the same page for ever", async () => {
    const api = client({ seed, pageLimit: 2, faults: [{ then: "repeat-cursor" }] });
    const first = (await api.get("/organization/groups")).body;
    expect((await api.get(`/organization/groups?after=${first.next}`)).body).toEqual(first);
    expect(first.has_more).toBe(true);
  });

  test("more-without-cursor: there is more, and no way to it", async () => {
    const api = start({ then: "more-without-cursor" });
    expect((await api.get("/organization/groups")).body).toMatchObject({ has_more: true, next: null });
    expect((await api.get("/organization/users")).body).toMatchObject({ has_more: true, first_id: null, last_id: null });
  });

  test("leave what is no list alone", async () => {
    const api = start({ then: "repeat-cursor", times: 1 });
    await api.get("/organization/data_retention");
    expect((await api.get("/organization/groups")).body.has_more).toBe(true);
  });
});

describe("a fault strikes", () => {
  const strikes = async (fault: Omit<Fault, "then">, requests: readonly (readonly ["GET" | "POST", string])[]): Promise<string> => {
    const api = start({ ...fault, then: "503" });
    const answers = [];
    for (const [method, path] of requests) answers.push((await (method === "GET" ? api.get(path) : api.post(path, { name: "x" }))).status);
    return answers.map((status) => (status === 503 ? "x" : ".")).join("");
  };
  const users = ["GET", "/organization/users"] as const;
  const list = ["GET", "/organization/groups"] as const;
  const create = ["POST", "/organization/groups"] as const;
  const one = ["GET", "/organization/groups/none"] as const;
  const two = ["GET", "/organization/groups/none/users"] as const;

  test.each<[string, Omit<Fault, "then">, string]>([
    ["always", {}, "xxxxx"],
    ["a method", { match: { method: "POST" } }, "..x.."],
    ["a whole template and nothing below it", { match: { route: "/organization/groups" } }, ".xx.."],
    ["the beginning of templates", { match: { route: "/organization/groups/" } }, "...xx"],
    ["a path", { match: { path: "/organization/groups/none/u" } }, "....x"],
    ["all of them together", { match: { method: "GET", route: "/organization/groups" } }, ".x..."],
    ["so often", { times: 2 }, "xx..."],
    ["after so many", { after: 3 }, "...xx"],
    ["so often after so many", { after: 1, times: 1, match: { method: "GET" } }, ".x..."],
    ["never", { rate: 0 }, "....."],
  ])("%s", async (_, fault, expected) => {
    expect(await strikes(fault, [users, list, create, one, two])).toBe(expected);
  });

  test("as often as its rate", async () => {
    const answers = await strikes(
      { rate: 0.3 },
      Array.from({ length: 1000 }, () => users),
    );
    expect(answers.replaceAll(".", "").length / 1000).toBeCloseTo(0.3, 1);
  });

  test("until it is cleared; one more can be added", async () => {
    const api = start({ then: "500" });
    api.simulator.clearFaults();
    expect((await api.get("/organization/users")).status).toBe(200);
    api.simulator.addFaults([{ then: "503" }]);
    expect((await api.get("/organization/users")).status).toBe(503);
    api.simulator.reset();
    expect((await api.get("/organization/users")).status).toBe(500);
  });

  test("not where the throttle was first", async () => {
    const api = client({ faults: [{ then: "500", after: 1, times: 1 }], rateLimit: { requests: 1, windowMs: 60_000 }, now: () => 0 });
    const statuses = [await api.get("/organization/users"), await api.get("/organization/users"), await api.get("/organization/roles")];
    expect(statuses.map(({ status }) => status)).toEqual([200, 429, 500]);
  });
});

test.each<[unknown, string]>([
  [[{ then: "explode" }], "[0].then must be one of"],
  [[{ then: "500", tiems: 1 }], "[0].tiems is not known"],
  [[{ then: "500", match: { rout: "/x" } }], "[0].match.rout is not known"],
  [[{ then: "500" }, { then: "500", match: { route: "/organization/gruops" } }], "[1].match.route /organization/gruops is no route"],
  [[{ then: "500", rate: 2 }], "between 0 and 1"],
  [[{}], "[0].then is missing"],
  [{ then: "500" }, "they must be a list"],
])("%j is no fault", (faults, message) => {
  expect(() => client().simulator.addFaults(faults as Fault[])).toThrow(message);
});

describe("on a real socket", () => {
  let served: Served | undefined;
  afterEach(() => served?.close());

  const ask = async (then: Fault["then"], init: RequestInit = {}): Promise<Response> => {
    const { simulator } = start({ then });
    served = await serve(simulator);
    return fetch(`${served.url}/organization/users`, { ...init, headers: { authorization: `Bearer ${simulator.adminKey}` } });
  };
  const failure = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );

  test.each<Fault["then"]>(["reset", "lost-answer"])("%s resets it", async (then) => {
    expect(codeOf(await failure(ask(then)))).toBe("ECONNRESET");
  });

  test("timeout stays silent", async () => {
    const error = await failure(ask("timeout", { signal: AbortSignal.timeout(50) }));
    expect((error as Error).name).toBe("TimeoutError");
  });

  test("truncate ends in the middle of the body", async () => {
    const response = await ask("truncate");
    expect(response.status).toBe(200);
    expect(((await failure(response.json())) as Error).message).toBe("terminated");
  });

  test("the rest is as in process", async () => {
    expect((await ask("503")).status).toBe(503);
  });
});
