import { describe, expect, test } from "vitest";
import { spareCertificate } from "./certificate.ts";
import { client } from "./client.ts";

const seed = {
  projects: [
    { name: "Search", id: "proj_s" },
    { name: "Labs", id: "proj_l" },
  ],
};
const start = (options = {}) => client({ seed, ...options });
const project = "/organization/projects/proj_s";

describe("rate limits", () => {
  test("come with the project, each with the fields of its model", async () => {
    const { data } = (await start().get(`${project}/rate_limits`)).body;
    const fields = new Map(
      data.map((row) => [
        row.model,
        Object.keys(row)
          .filter((key) => /^max_|^batch_/.test(key))
          .sort(),
      ]),
    );
    expect(fields.size).toBeGreaterThanOrEqual(12);
    expect(fields.get("gpt-image-1")).toEqual(["max_images_per_1_minute", "max_requests_per_1_minute", "max_tokens_per_1_minute"]);
    expect(fields.get("whisper-1")).toContain("max_audio_megabytes_per_1_minute");
    expect(fields.get("gpt-5")).not.toContain("max_images_per_1_minute");
    for (const limits of fields.values())
      expect(limits).toEqual(expect.arrayContaining(["max_requests_per_1_minute", "max_tokens_per_1_minute"]));
  });

  test("change in what is sent alone", async () => {
    const api = start();
    const before = (await api.post(`${project}/rate_limits/rl-gpt-5`, {})).body;
    const after = (await api.post(`${project}/rate_limits/rl-gpt-5`, { max_requests_per_1_minute: 5 })).body;
    expect(after).toEqual({ ...before, max_requests_per_1_minute: 5 });
    expect((await api.post("/organization/projects/proj_l/rate_limits/rl-gpt-5", {})).body).toEqual(before);
  });

  test.each([
    ["rl-gpt-5", { max_images_per_1_minute: 1 }, 400],
    ["rl-gpt-5", { max_requests_per_1_minute: 100_000 }, 200],
    ["rl-gpt-5", { max_requests_per_1_minute: 100_001 }, 400],
    ["rl-gpt-5", { max_requests_per_1_minute: null }, 400],
    ["gpt-5", { max_requests_per_1_minute: 1 }, 404],
  ])("POST %s %j is answered %i", async (id, body, status) => {
    expect((await start().post(`${project}/rate_limits/${id}`, body)).status).toBe(status);
  });
});

describe("model permissions", () => {
  test("are set for models that are known, and shuffled", async () => {
    const api = start();
    const path = `${project}/model_permissions`;
    expect((await api.post(path, { mode: "allow_list", model_ids: ["gpt-6"] })).body.error.param).toBe("model_ids");
    await api.post(path, { mode: "allow_list", model_ids: ["gpt-5", "gpt-5-mini", "gpt-5-nano", "o3", "o3"] });
    const orders = new Set<string>();
    for (let n = 0; n < 20; n += 1) orders.add(String((await api.get(path)).body.model_ids));
    expect(orders.size).toBeGreaterThan(1);
    expect([...orders][0]?.split(",").sort()).toEqual(["gpt-5", "gpt-5-mini", "gpt-5-nano", "o3"]);
  });

  test("are not there until they are set and after they are deleted", async () => {
    const api = start();
    const path = `${project}/model_permissions`;
    expect((await api.delete(path)).status).toBe(404);
    await api.post(path, { mode: "deny_list", model_ids: [] });
    expect((await api.delete(path)).status).toBe(200);
    expect((await api.get(path)).status).toBe(404);
  });
});

describe("hosted tools", () => {
  const path = `${project}/hosted_tool_permissions`;

  test("change in what is sent alone, and all five are told", async () => {
    const { body } = await start().post(path, { mcp: { enabled: false } });
    expect(body).toEqual({ file_search: on, web_search: on, image_generation: on, mcp: { enabled: false }, code_interpreter: on });
  });

  test("that the organization enables everywhere cannot be disabled, and nothing else is changed then", async () => {
    const api = start();
    api.simulator.act({ do: "set_hosted_tool_policy", tool: "web_search", policy: "all" });
    const reply = await api.post(path, { mcp: { enabled: false }, web_search: { enabled: false } });
    expect(reply.status).toBe(409);
    expect(reply.body.error.message).toContain("tool is enabled for all projects");
    expect((await api.get(path)).body.mcp).toEqual(on);
    expect((await api.post(path, { web_search: on })).status).toBe(200);
  });

  test("that the organization disables cannot be enabled", async () => {
    const api = start();
    api.simulator.act({ do: "set_hosted_tool_policy", tool: "mcp", policy: "none" });
    expect((await api.get(path)).body.mcp).toEqual({ enabled: false });
    expect((await api.post(path, { mcp: on })).status).toBe(409);
  });

  const on = { enabled: true };
});

test("service tiers are changed with at least one field", async () => {
  const api = start();
  expect((await api.post(`${project}/service_tier_settings`, {})).status).toBe(400);
  expect((await api.post(`${project}/service_tier_settings`, { enabled_tiers: ["standard"] })).status).toBe(400);
  expect((await api.post(`${project}/service_tier_settings`, { enabled_tiers: [] })).body.enabled_tiers).toEqual([]);
});

describe("spend alerts", () => {
  const alert = {
    threshold_amount: 100,
    currency: "USD",
    interval: "month",
    notification_channel: { type: "email", recipients: ["a@x.y", "b@x.y", "c@x.y", "d@x.y"], subject_prefix: "[p]" },
  };

  test("are replaced whole", async () => {
    const api = start();
    const { id } = (await api.post(`${project}/spend_alerts`, alert)).body;
    expect((await api.post(`${project}/spend_alerts/${id}`, { threshold_amount: 5 })).status).toBe(400);
    const { subject_prefix: _, ...channel } = alert.notification_channel;
    const { body } = await api.post(`${project}/spend_alerts/${id}`, { ...alert, notification_channel: channel });
    expect(body.notification_channel).toMatchObject({ subject_prefix: null });
  });

  test("may be alike, tell their recipients in no order, and belong to their project", async () => {
    const api = start();
    const [one, other] = [await api.post(`${project}/spend_alerts`, alert), await api.post(`${project}/spend_alerts`, alert)];
    expect(one.body.id).not.toBe(other.body.id);
    const orders = new Set<string>();
    for (let n = 0; n < 20; n += 1)
      orders.add(JSON.stringify((await api.get(`${project}/spend_alerts/${one.body.id}`)).body.notification_channel));
    expect(orders.size).toBeGreaterThan(1);
    expect((await api.get(`/organization/projects/proj_l/spend_alerts/${one.body.id}`)).status).toBe(404);
    expect((await api.get(`/organization/spend_alerts/${one.body.id}`)).status).toBe(404);
  });
});

describe("certificates", () => {
  const certificate = { certificate: spareCertificate.pem, name: "spare" };

  test("tell the dates of the real thing, and the content on request", async () => {
    const api = start();
    const { id, ...body } = (await api.post("/organization/certificates", certificate)).body;
    expect(body).toMatchObject({ certificate_details: spareCertificate.dates });
    expect((await api.get(`/organization/certificates/${id}?include[]=content`)).body.certificate_details).toHaveProperty(
      "content",
      spareCertificate.pem,
    );
    expect((await api.get(`/organization/certificates/${id}?include=contents`)).status).toBe(400);
    expect((await api.post("/organization/certificates", { certificate: "no PEM" })).body.error.param).toBe("certificate");
  });

  test("are activated all or none", async () => {
    const api = start();
    const { id } = (await api.post("/organization/certificates", certificate)).body;
    const reply = await api.post("/organization/certificates/activate", { certificate_ids: [id, "cert_none"] });
    expect(reply.status).toBe(400);
    expect((await api.get("/organization/certificates")).body.data).toMatchObject([{ active: false }]);
    for (let n = 0; n < 2; n += 1) {
      expect((await api.post("/organization/certificates/activate", { certificate_ids: [id] })).body.data).toMatchObject([
        { active: true },
      ]);
    }
    const eleven = Array.from({ length: 11 }, () => id);
    expect((await api.post("/organization/certificates/activate", { certificate_ids: eleven })).status).toBe(400);
  });

  test.each(["/organization", project])("cannot be deleted while active in %s", async (base) => {
    const api = start();
    const { id } = (await api.post("/organization/certificates", certificate)).body;
    await api.post(`${base}/certificates/activate`, { certificate_ids: [id] });
    expect((await api.delete(`/organization/certificates/${id}`)).status).toBe(400);
    await api.post(`${base}/certificates/deactivate`, { certificate_ids: [id] });
    expect((await api.delete(`/organization/certificates/${id}`)).body).toEqual({ object: "certificate.deleted", id });
  });

  test("are fifty at most", async () => {
    const api = start();
    for (let n = 0; n < 50; n += 1) await api.post("/organization/certificates", certificate);
    expect((await api.post("/organization/certificates", certificate)).status).toBe(400);
  });
});

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
  expect((await api.get("/organization/projects")).body.data).toHaveLength(3);
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

test("keys of service accounts stand among the admin keys, and cannot be deleted there", async () => {
  const api = start();
  await api.post(`${project}/service_accounts`, { name: "indexer" });
  const { data } = (await api.get("/organization/admin_api_keys")).body;
  const stray = data.find(({ owner }) => (owner as { readonly type: string }).type === "service_account");
  expect(stray?.object).toBe("organization.admin_api_key");
  expect((await api.delete(`/organization/admin_api_keys/${stray?.id}`)).status).toBe(404);
});
