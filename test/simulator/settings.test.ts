import { describe, expect, test } from "vitest";
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

test.each(["/organization", project])("a spend limit of %s is not there until it is set and after it is deleted", async (base) => {
  const api = start();
  expect((await api.delete(`${base}/spend_limit`)).status).toBe(404);
  await api.post(`${base}/spend_limit`, { threshold_amount: 1, currency: "USD", interval: "month" });
  expect((await api.delete(`${base}/spend_limit`)).status).toBe(200);
  expect((await api.get(`${base}/spend_limit`)).status).toBe(404);
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
