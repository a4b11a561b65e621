import { describe, expect, test } from "vitest";
import { client, idsOf } from "./client.ts";

const seed = {
  users: [{ email: "ada@acme.example", role: "owner" as const }, { email: "bo@acme.example" }, { email: "cy@acme.example" }],
  groups: [
    { name: "g", service_accounts: [{ project: "Search", name: "indexer" }] },
    { name: "h", users: ["cy@acme.example"] },
  ],
  projects: [
    {
      name: "Search",
      users: [{ email: "bo@acme.example", role: "member" as const }],
      groups: [{ group: "h", roles: ["viewer"] }],
      service_accounts: [{ name: "indexer" }],
      api_keys: [
        { name: "k", service_account: "indexer" },
        { name: "of bo", user: "bo@acme.example" },
        { name: "of cy", user: "cy@acme.example" },
      ],
      certificates: ["c"],
    },
    { name: "Gone", archived: true },
  ],
  certificates: [{ name: "c", id: "cert_c", content: "PEM", valid_at: 0, expires_at: 1 }],
  workload_identity_providers: [
    {
      name: "github",
      type: "oidc" as const,
      issuer: "i",
      audience: "a",
      federation_rules: [{ project: "Search", service_account: "indexer", attribute_matchers: {} }],
    },
  ],
};
const start = (options = {}) => {
  const api = client({ seed, ...options });
  return { api, ids: idsOf(api) };
};

describe("projects", () => {
  test("may bear one name, which the server trims", async () => {
    const { api } = start();
    const [one, other] = [
      await api.post("/organization/projects", { name: " Search " }),
      await api.post("/organization/projects", { name: "Search" }),
    ];
    expect([one.body.name, other.body.name]).toEqual(["Search", "Search"]);
    expect(one.body.id).not.toBe(other.body.id);
  });

  test("have their creator as an owner", async () => {
    const { api } = start();
    const { id } = (await api.post("/organization/projects", { name: "New" })).body;
    expect(api.simulator.state().projects.find((project) => project.id === id)?.users).toMatchObject([
      { email: "ada@acme.example", role: "owner" },
    ]);
    expect((await api.post(`/organization/projects/${id}/users`, { email: "ada@acme.example", role: "owner" })).body.error).toMatchObject({
      code: "user_already_in_project",
      message: "User ada@acme.example already exists in project New",
    });
  });

  test.each<[object, string | undefined]>([
    [{ residency: "EU_STORAGE_PROCESSING" }, "EU_STORAGE_PROCESSING"],
    [{ geography: "US" }, "US_STORAGE_PROCESSING"],
    [{ geography: "JP" }, "JP_STORAGE"],
    [{}, "GLOBAL"],
  ])("created with %j have the residency %s", async (body, residency) => {
    expect((await start().api.post("/organization/projects", { name: "New", ...body })).body.residency).toBe(residency);
    expect((await start({ residency: "absent" }).api.post("/organization/projects", { name: "New", ...body })).body).not.toHaveProperty(
      "residency",
    );
  });

  test.each([{ residency: "GLOBAL", geography: "US" }, { external_key_id: "extkey_none" }])("cannot be created with %j", async (body) => {
    expect((await start().api.post("/organization/projects", { name: "New", ...body })).status).toBe(400);
  });
});

describe("the Default project", () => {
  test("is there without being named, is the oldest, and has no flag", async () => {
    const { api } = start();
    const { data } = (await api.get("/organization/projects")).body;
    const [oldest] = data.toSorted((a, b) => Number(a.created_at) - Number(b.created_at));
    expect(oldest?.name).toBe("Default project");
    expect(oldest).not.toHaveProperty("is_default");
  });

  test.each([
    ["", { name: "Renamed" }],
    ["/archive", undefined],
    ["/service_accounts", { name: "a" }],
    ["/users", { email: "bo@acme.example", role: "member" }],
  ])("refuses POST %s", async (path, body) => {
    const { api, ids } = start();
    expect((await api.post(`/organization/projects/${ids.project("Default project")}${path}`, body)).status).toBe(400);
  });

  test("keeps its members, who leave it with the organization only", async () => {
    const api = client({
      seed: {
        ...seed,
        groups: [],
        workload_identity_providers: [],
        projects: [{ name: "Default project", users: [{ email: "bo@acme.example", role: "member" }] }],
      },
    });
    const [project, bo] = [idsOf(api).project("Default project"), idsOf(api).user("bo@acme.example")];
    expect((await api.delete(`/organization/projects/${project}/users/${bo}`)).status).toBe(400);
    expect((await api.delete(`/organization/users/${bo}`)).status).toBe(200);
    expect(api.simulator.state().projects[0]?.users).toEqual([]);
  });

  test("takes limits", async () => {
    const { api, ids } = start();
    const path = `/organization/projects/${ids.project("Default project")}/rate_limits/rl-gpt-5`;
    expect((await api.post(path, { max_requests_per_1_minute: 5 })).body.max_requests_per_1_minute).toBe(5);
  });
});

describe("an archived project", () => {
  test.each([
    ["GET", "/users"],
    ["GET", "/service_accounts"],
    ["GET", "/rate_limits"],
    ["GET", "/groups"],
    ["GET", "/certificates"],
    ["GET", "/spend_limit"],
    ["GET", "/data_retention"],
    ["POST", "/archive"],
    ["POST", ""],
  ])("refuses %s %s", async (method, path) => {
    const { api, ids } = start();
    const url = `/organization/projects/${ids.project("Gone")}${path}`;
    const reply = await (method === "GET" ? api.get(url) : api.post(url, {}));
    expect(reply.status).toBe(400);
    expect(reply.body.error).toMatchObject({ message: "Project Gone is archived", code: "project_archived" });
  });

  test("refuses its roles too", async () => {
    const { api, ids } = start();
    expect((await api.get(`/projects/${ids.project("Gone")}/roles`)).status).toBe(400);
  });

  test("can be read, and listed on request", async () => {
    const { api, ids } = start();
    expect((await api.get(`/organization/projects/${ids.project("Gone")}`)).body.status).toBe("archived");
    expect((await api.get("/organization/projects")).body.data.map(({ name }) => name)).not.toContain("Gone");
    expect((await api.get("/organization/projects?include_archived=true")).body.data.map(({ name }) => name)).toContain("Gone");
  });

  test("has lost users, groups, accounts and keys, and its accounts the groups", async () => {
    const { api, ids } = start();
    expect((await api.post(`/organization/projects/${ids.project("Search")}/archive`)).body).toMatchObject({ status: "archived" });
    const { projects, groups } = api.simulator.state();
    expect(projects.find(({ name }) => name === "Search")).toMatchObject({ users: [], groups: [], service_accounts: [], api_keys: [] });
    expect(groups.find(({ name }) => name === "g")?.members).toEqual([]);
    expect((await api.delete(`/organization/groups/${ids.group("h")}`)).status).toBe(200);
    expect((await api.delete("/organization/certificates/cert_c")).status).toBe(200);
  });
});

describe("the people of a project", () => {
  test("include the owners of the organization, who cannot be changed there", async () => {
    const { api, ids } = start();
    const path = `/organization/projects/${ids.project("Search")}/users`;
    const { data } = (await api.get(path)).body;
    expect(data.map(({ email, role }) => `${String(email)} ${role}`).sort()).toEqual(["ada@acme.example owner", "bo@acme.example member"]);
    const ada = `${path}/${ids.user("ada@acme.example")}`;
    for (const reply of [await api.post(ada, { role: "member" }), await api.delete(ada)]) {
      expect(reply.body.error).toMatchObject({
        code: "user_organization_owner",
        message: expect.stringContaining("Organization owners") as string,
      });
    }
  });

  test("become owners with the organization's, and members again after", async () => {
    const { api, ids } = start();
    const [bo, project] = [ids.user("bo@acme.example"), ids.project("Search")];
    const roleOfBo = async (): Promise<string> => (await api.get(`/organization/projects/${project}/users/${bo}`)).body.role;
    await api.post(`/organization/users/${bo}`, { role: "owner" });
    expect(await roleOfBo()).toBe("owner");
    await api.post(`/organization/users/${bo}`, { role: "reader" });
    expect(await roleOfBo()).toBe("member");
  });

  test.each<[object, string]>([
    [{ role: "member", email: "BO@acme.example" }, "already exists in project Search"],
    [{ role: "member", email: "nobody@acme.example" }, "must already be members of the organization"],
    [{ role: "member", user_id: "user-none" }, "must already be members of the organization"],
    [{ role: "member" }, "exactly one"],
    [{ role: "member", email: "cy@acme.example", user_id: "user-none" }, "exactly one"],
    [{ role: "role-api-project-member", email: "cy@acme.example" }, "'role' must be one of"],
  ])("are not added with %j", async (body, message) => {
    const { api, ids } = start();
    const reply = await api.post(`/organization/projects/${ids.project("Search")}/users`, body);
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toContain(message);
  });

  test("in through a group only are not in the list", async () => {
    const { api, ids } = start();
    expect((await api.get(`/organization/projects/${ids.project("Search")}/users/${ids.user("cy@acme.example")}`)).status).toBe(404);
  });
});

describe("keys of a project", () => {
  test.each([
    ["", ["k", "of bo"]],
    ["?owner_project_access=active", ["k", "of bo", "of cy"]],
    ["?owner_project_access=inactive", []],
    ["?owner_project_access=any", ["k", "of bo", "of cy"]],
  ])("%s", async (query, expected) => {
    const { api, ids } = start();
    const { data } = (await api.get(`/organization/projects/${ids.project("Search")}/api_keys${query}`)).body;
    expect(data.map(({ name }) => name).sort()).toEqual(expected);
  });

  test.each(["refused", "allowed"] as const)("of service accounts: their deletion is %s", async (serviceAccountKeyDeletion) => {
    const { api, ids } = start({ serviceAccountKeyDeletion });
    const path = `/organization/projects/${ids.project("Search")}/api_keys`;
    const key = (await api.get(path)).body.data.find(({ name }) => name === "k");
    expect((await api.delete(`${path}/${key?.id}`)).status).toBe(serviceAccountKeyDeletion === "refused" ? 400 : 200);
  });

  test("that have expired cannot be updated, nor can a key with nothing", async () => {
    let now = 1_800_000_000_000;
    const { api, ids } = start({ now: () => now });
    const path = `/organization/projects/${ids.project("Search")}/api_keys`;
    const key = (await api.get(path)).body.data[0];
    expect((await api.post(`${path}/${key?.id}`, {})).status).toBe(400);
    expect((await api.post(`${path}/${key?.id}`, { expires_in_seconds: 60 })).body.expires_at).toBe(1_800_000_060);
    now += 60_000;
    expect((await api.post(`${path}/${key?.id}`, { scopes: [] })).body.error.message).toContain("Expired");
  });

  test("end with the account they are made with, which needs one to end", async () => {
    const { api, ids } = start();
    const path = `/organization/projects/${ids.project("Search")}/service_accounts`;
    const body = { name: "a", create_service_account_only: true };
    expect((await api.post(path, { ...body, expires_in_seconds: 60 })).body.error.param).toBe("expires_in_seconds");
    expect((await api.post(path, { ...body, expires_in_seconds: null })).status).toBe(200);
  });

  test("go with their service account, which leaves its groups", async () => {
    const { api, ids } = start();
    await api.delete(`/organization/projects/${ids.project("Search")}/service_accounts/${ids.account("indexer")}`);
    const { projects, groups, workload_identity_providers: providers } = api.simulator.state();
    expect(providers).toMatchObject([{ federation_rules: [] }]);
    expect(projects.find(({ name }) => name === "Search")?.api_keys.map(({ name }) => name)).toEqual(["of bo", "of cy"]);
    expect(groups[0]?.members).toEqual([]);
  });
});
