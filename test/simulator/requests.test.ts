import { describe, expect, test } from "vitest";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { client, clientOf, requestTo, type Body } from "./client.ts";

const seed = {
  users: [{ email: "ada@acme.example", role: "owner" as const }],
  projects: [{ name: "Search", id: "proj_search" }],
  groups: [{ name: "g", id: "grp" }],
};

describe("a body is refused", () => {
  test.each<[string, unknown, string]>([
    ["/organization/groups", { name: "g", colour: "red" }, "'colour' is not known"],
    ["/organization/groups", {}, "'name' is missing"],
    ["/organization/groups", { name: 1 }, "'name' must be a string, not a number"],
    ["/organization/groups", { name: null }, "'name' must be a string, not null"],
    ["/organization/groups", { name: "  " }, "'name' must not be empty"],
    ["/organization/groups", { name: "x".repeat(256) }, "'name' must have at most 255 characters"],
    ["/organization/groups", ["g"], "it must be an object, not a list"],
    ["/organization/roles", { role_name: "r" }, "'permissions' is missing"],
    ["/organization/roles", { role_name: "r", permissions: ["a", 1] }, "'permissions[1]' must be a string"],
    ["/organization/invites", { email: "a@b.c", role: "member" }, `'role' must be one of "reader", "owner"`],
    ["/organization/invites", { email: "a@b.c", role: "reader", projects: [{ id: "proj_search" }] }, "'projects[0].role' is missing"],
    ["/organization/projects", { name: "p", residency: "MOON" }, "'residency' must be one of"],
    ["/organization/spend_limit", { threshold_amount: 0, currency: "USD", interval: "month" }, "'threshold_amount' must be at least 1"],
    ["/organization/spend_limit", { threshold_amount: 1.5, currency: "USD", interval: "month" }, "'threshold_amount' must be an integer"],
    ["/organization/projects/proj_search/archive", { force: true }, "'force' is not known"],
    ["/organization/projects/proj_search/hosted_tool_permissions", { mcp: { enabled: "no" } }, "'mcp.enabled' must be true or false"],
    ["/organization/projects/proj_search/rate_limits/rl-gpt-5", { max_requests_per_1_minute: -1 }, "must be at least 0"],
    ["/organization/external_keys", { type: "ibm", name: "k" }, `'type' must be one of "aws", "gcp", "azure", "oci"`],
    ["/organization/external_keys", { type: "aws", name: "k" }, "'external_id' is missing"],
    ["/organization/certificates/activate", { certificate_ids: [] }, "'certificate_ids' must have at least 1 item"],
    ["/organization/admin_api_keys", { name: "k", expires_in_seconds: 31_536_001 }, "'expires_in_seconds' must be at most"],
  ])("POST %s %j", async (path, body, message) => {
    const api = client({ seed });
    const before = api.simulator.state();
    const reply = await api.post(path, body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toMatchObject({ message: expect.stringContaining(message) as string, type: "invalid_request_error" });
    expect(api.simulator.state()).toEqual(before);
  });

  test("with the name of the parameter", async () => {
    expect((await client().post("/organization/groups", { nmae: "g" })).body.error.param).toBe("nmae");
  });

  test.each([
    ["no JSON", { type: "application/json", body: "{name: g}" }, "could not parse"],
    ["another type", { type: "text/plain", body: '{"name":"g"}' }, "Unsupported content type"],
  ])("that is %s", async (_, { type, body }, message) => {
    const { simulator } = client();
    const headers = { authorization: `Bearer ${simulator.adminKey}`, "content-type": type };
    const response = await simulator.handle(new Request("http://simulator/v1/organization/groups", { method: "POST", headers, body }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });
});

test.each([
  ["GET", "/organization/nothing", 404],
  ["GET", "/organization/users/", 404],
  ["GET", "/projects/proj_search", 404],
  ["POST", "/organization/users", 405],
  ["PUT", "/organization/groups/grp", 405],
  ["PATCH", "/organization/groups/grp", 405],
  ["GET", "/organization/projects/proj_search/rate_limits/rl-gpt-5", 405],
  ["GET", "/organization/groups/%E0%A4%A", 400],
  ["GET", "/organization/groups/grp?limit=1", 400],
  ["GET", "/organization/groups/none", 404],
  ["GET", "/organization/projects/none/users", 404],
])("%s %s is answered %i, in the envelope", async (method, path, status) => {
  const { simulator } = client({ seed });
  const response = await simulator.handle(requestTo(simulator, method, { path }));
  expect(response.status).toBe(status);
  const { error } = (await response.json()) as Body;
  expect(Object.keys(error)).toEqual(["message", "type", "param", "code"]);
  expect(error.type).toBe("invalid_request_error");
});

describe("a key", () => {
  test.each([
    ["none", undefined, "Missing bearer"],
    ["not a bearer's", "Basic abc", "Malformed"],
    ["empty", "Bearer ", "Malformed"],
    ["wrong", "Bearer sk-admin-other", "Incorrect API key"],
  ])("that is %s", async (_, authorization, message) => {
    const { simulator } = client();
    const headers = new Headers(authorization === undefined ? {} : { authorization });
    const response = await simulator.handle(new Request("http://simulator/v1/organization/users", { headers }));
    expect(response.status).toBe(401);
    expect(await response.text()).toContain(message);
  });

  test("can be chosen", async () => {
    const api = client({ adminKey: "sk-admin-mine" });
    expect(api.simulator.adminKey).toBe("sk-admin-mine");
    expect((await api.get("/organization/users")).status).toBe(200);
  });

  test("that was made by the API is accepted until it is deleted or ends", async () => {
    let now = 1_800_000_000_000;
    const api = client({ now: () => now });
    const { body } = await api.post("/organization/admin_api_keys", { name: "ci", expires_in_seconds: 60 });
    const made = clientOf({ ...api.simulator, adminKey: String(body.value) });
    expect((await made.get("/organization/users")).status).toBe(200);
    now += 60_000;
    expect((await made.get("/organization/users")).body.error.message).toContain("expired");
    await api.delete(`/organization/admin_api_keys/${body.id}`);
    expect((await made.get("/organization/users")).body.error.message).toContain("Incorrect");
  });

  test("goes with its owner, and locks out who removes them", async () => {
    const api = client({
      seed: {
        users: [
          { email: "ada@x.y", role: "owner", id: "user-ada" },
          { email: "gil@x.y", role: "owner" },
        ],
      },
    });
    expect((await api.delete("/organization/users/user-ada")).status).toBe(200);
    expect((await api.get("/organization/users")).status).toBe(401);
  });

  test("lacks the scopes it is told to lack, by section", async () => {
    const api = client({ seed, missingScopes: ["groups"] });
    const reply = await api.get("/organization/groups");
    expect(reply.status).toBe(401);
    expect(reply.body.error.message).toContain("Missing scopes: api.groups.read. Check that you have the correct role");
    expect((await api.post("/organization/groups", { name: "g" })).body.error.message).toContain("Missing scopes: api.groups.write.");
    expect((await api.get("/organization/groups/grp/users")).status).toBe(200);
    expect(() => createSimulator({ missingScopes: ["gruops"] })).toThrow("missingScopes names gruops");
  });
});

test("every answer bears a request id and the organization's", async () => {
  const api = client({ seed: { ...seed, organization: { id: "org-acme" } } });
  const replies = [await api.get("/organization/users"), await api.get("/nothing"), await api.post("/organization/groups", {})];
  const ids = replies.map(({ headers }) => headers.get("x-request-id"));
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^req_/);
  for (const { headers } of replies) {
    expect(headers.get("openai-organization")).toBe("org-acme");
    expect(headers.get("content-type")).toBe("application/json");
  }
});

test("the log holds what was asked and answered", async () => {
  const api = client({ now: () => 1_800_000_000_000 });
  const { body } = await api.post("/organization/groups", { name: "g" });
  await api.get(`/organization/groups/${body.id}/users?limit=5`);
  await api.get("/nothing");
  expect(api.simulator.requests()).toMatchObject([
    {
      method: "POST",
      route: "/organization/groups",
      path: "/organization/groups",
      status: 200,
      requestBody: { name: "g" },
      responseBody: body,
    },
    {
      method: "GET",
      route: "/organization/groups/{group_id}/users",
      path: `/organization/groups/${body.id}/users?limit=5`,
      at: 1_800_000_000_000,
    },
    { route: "/nothing", status: 404 },
  ]);
  api.simulator.clearRequests();
  expect(api.simulator.requests()).toEqual([]);
});

test("a reset goes back to the seed, ids and all", async () => {
  const api = client({ seed });
  const before = api.simulator.state();
  await api.post("/organization/groups", { name: "g" });
  expect(api.simulator.state()).not.toEqual(before);
  api.simulator.reset();
  expect(api.simulator.state()).toEqual(before);
  expect(api.simulator.requests()).toEqual([]);
});
