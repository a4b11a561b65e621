import { describe, expect, test } from "vitest";
import { client } from "./client.ts";

const seed = { projects: [{ name: "Search", id: "proj_s" }] };
const start = (options = {}) => client({ seed, ...options });
const project = "/organization/projects/proj_s";

describe("toggles", () => {
  test.each([
    [{ groups: "forbidden" }, "/organization/groups", 403],
    [{ groups: "forbidden" }, `${project}/groups`, 403],
    [{ groups: "forbidden" }, "/organization/users", 200],
    [{ dataRetention: "forbidden" }, "/organization/data_retention", 403],
    [{ dataRetention: "forbidden" }, `${project}/data_retention`, 403],
    [{}, `${project}/data_retention`, 200],
    [{}, "/organization/audit_logs", 403],
    [{ auditLog: true }, "/organization/audit_logs", 200],
  ])("%j: GET %s is answered %i", async (options, path, status) => {
    expect((await start(options).get(path)).status).toBe(status);
  });

  test.each([
    ["/organization/projects", { name: "p" }, 201],
    [`${project}/service_accounts`, { name: "a" }, 201],
    ["/organization/invites", { email: "lou@x.y", role: "reader" }, 201],
    ["/organization/groups", { name: "g" }, 200],
    [project, { name: "n" }, 200],
  ])("POST %s %j was answered %i once", async (path, body, status) => {
    expect((await start({ createStatus: 201 }).post(path, body)).status).toBe(status);
    expect((await start().post(path, body)).status).toBe(200);
  });
});

test("what is created shows in lists and GETs a little later, but is there at once", async () => {
  let now = 1_800_000_000_000;
  const api = start({ now: () => now, lagMs: 2_000 });
  expect((await api.get("/organization/projects")).body.data).toHaveLength(2);
  const { id } = (await api.post(`${project}/service_accounts`, { name: "indexer" })).body;
  const path = `${project}/service_accounts`;
  expect((await api.get(`${path}/${id}`)).status).toBe(404);
  expect((await api.get(path)).body.data).toEqual([]);
  expect((await api.post(`${path}/${id}`, { name: "renamed" })).status).toBe(200);
  now += 2_000;
  expect((await api.get(`${path}/${id}`)).body.name).toBe("renamed");
  expect((await api.get(path)).body.data).toHaveLength(1);
});

test("every answer waits for the latency", async () => {
  const api = start({ latencyMs: 30 });
  const begun = performance.now();
  await api.get("/organization/users");
  expect(performance.now() - begun).toBeGreaterThan(25);
});

test.each([
  ["effective_at[gt]=1800000000", 1],
  ["effective_at[gte]=1800000000", 2],
  ["effective_at[lt]=1800000060", 1],
  ["effective_at[lte]=1800000060", 2],
  ["event_types[]=project.created&event_types[]=group.created", 2],
  ["event_types[]=group.created", 1],
  ["project_ids[]=proj_none", 0],
  ["actor_emails[]=owner@simulated.example", 2],
  ["actor_ids[]=user-none", 0],
  ["resource_ids[]=none", 0],
  ["tenant_only=true", 0],
])("the audit log with %s holds %i events", async (query, count) => {
  let now = 1_800_000_000_000;
  const api = start({ auditLog: true, now: () => now });
  await api.post("/organization/groups", { name: "g" });
  now += 60_000;
  await api.post("/organization/projects", { name: "p" });
  expect((await api.get(`/organization/audit_logs?${query}`)).body.data).toHaveLength(count);
});
