import { describe, expect, test } from "vitest";
import { client, idsOf, type Client, type Reply } from "./client.ts";

const seed = {
  users: [
    { email: "ada@acme.example", role: "owner" as const },
    { email: "Bo@Acme.example", name: "Bo", roles: ["auditor"] },
    { email: "jo@acme.example", scim_managed: true },
    { email: null, name: "Default user", is_default: true },
  ],
  roles: [{ name: "auditor", permissions: ["api.usage.read"] }],
  groups: [{ name: "g", users: ["bo@acme.example"] }],
  projects: [
    {
      name: "Search",
      users: [{ email: "bo@acme.example", role: "member" as const }],
      api_keys: [{ name: "laptop", user: "bo@acme.example" }],
    },
  ],
};
const start = () => {
  const api = client({ seed });
  return { api, ids: idsOf(api) };
};

describe("people", () => {
  test("keep the case of their address and are found in any", async () => {
    const { api } = start();
    const { data } = (await api.get("/organization/users?emails=BO@acme.EXAMPLE")).body;
    expect(data).toMatchObject([{ email: "Bo@Acme.example", name: "Bo", role: "reader" }]);
  });

  test("may be none", async () => {
    const { data } = (await start().api.get("/organization/users")).body;
    expect(data.find(({ email }) => email === null)).toMatchObject({ is_default: true, role: "reader" });
  });

  test("leave groups, projects and keys behind", async () => {
    const { api, ids } = start();
    expect((await api.delete(`/organization/users/${ids.user("Bo@Acme.example")}`)).status).toBe(200);
    const { groups, projects } = api.simulator.state();
    expect(groups[0]?.members).toEqual([]);
    expect(projects.find(({ name }) => name === "Search")).toMatchObject({ users: [], api_keys: [] });
  });

  test("can be invited again when they are gone", async () => {
    const { api, ids } = start();
    const again = { email: "bo@acme.example", role: "reader" };
    expect((await api.post("/organization/invites", again)).status).toBe(400);
    await api.delete(`/organization/users/${ids.user("Bo@Acme.example")}`);
    expect((await api.post("/organization/invites", again)).status).toBe(200);
  });

  test("of the identity provider are not for the API to delete", async () => {
    const { api, ids } = start();
    const reply = await api.delete(`/organization/users/${ids.user("jo@acme.example")}`);
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toContain("identity provider");
  });

  test.each(["member", "viewer", ""])("cannot be given the role %j", async (role) => {
    const { api, ids } = start();
    expect((await api.post(`/organization/users/${ids.user("Bo@Acme.example")}`, { role })).status).toBe(400);
  });
});

describe("the last owner", () => {
  test.each<[string, (api: Client, path: string) => Promise<Reply>]>([
    ["be deleted", (api, path) => api.delete(path)],
    ["be demoted", (api, path) => api.post(path, { role: "reader" })],
    ["be demoted by the role's id", (api, path) => api.post(path, { role_id: "role-api-organization-reader" })],
  ])("cannot %s", async (_, attempt) => {
    const { api, ids } = start();
    const reply = await attempt(api, `/organization/users/${ids.user("ada@acme.example")}`);
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toContain("last owner");
  });

  test("cannot lose the role itself, though a second role is held", async () => {
    const { api, ids } = start();
    const path = `/organization/users/${ids.user("ada@acme.example")}/roles`;
    expect((await api.post(path, { role_id: "role-api-organization-reader" })).status).toBe(200);
    expect((await api.delete(`${path}/role-api-organization-owner`)).body.error.message).toContain("last owner");
  });

  test("is who remains when the other has gone", async () => {
    const { api, ids } = start();
    await api.post(`/organization/users/${ids.user("Bo@Acme.example")}`, { role: "owner" });
    await api.delete(`/organization/users/${ids.user("Bo@Acme.example")}`);
    expect((await api.delete(`/organization/users/${ids.user("ada@acme.example")}`)).body.error.message).toContain("last owner");
  });

  test("is the last no more once there is another", async () => {
    const { api, ids } = start();
    await api.post(`/organization/users/${ids.user("Bo@Acme.example")}`, { role: "owner" });
    expect((await api.post(`/organization/users/${ids.user("ada@acme.example")}`, { role: "reader" })).body.role).toBe("reader");
  });
});

describe("an invite", () => {
  const invite = { email: "Lou@acme.example", role: "reader" };

  test("without projects is to the Default project, with an empty list to none", async () => {
    const { api, ids } = start();
    expect((await api.post("/organization/invites", invite)).body.projects).toEqual([
      { id: ids.project("Default project"), role: "member" },
    ]);
    expect((await api.post("/organization/invites", { ...invite, email: "mo@x.y", projects: [] })).body.projects).toEqual([]);
  });

  test("that is accepted makes a member, with the role and the projects it gave", async () => {
    const { api, ids } = start();
    const projects = [{ id: ids.project("Search"), role: "owner" }];
    const { body } = await api.post("/organization/invites", { ...invite, projects });
    api.simulator.act({ do: "accept_invite", email: "lou@acme.example", name: "Lou" });
    expect((await api.get("/organization/users?emails=lou@acme.example")).body.data).toMatchObject([{ name: "Lou", role: "reader" }]);
    expect(api.simulator.state().projects.find(({ name }) => name === "Search")?.users).toContainEqual(
      expect.objectContaining({ email: "Lou@acme.example", role: "owner" }),
    );
    expect((await api.get(`/organization/invites/${body.id}`)).body).toMatchObject({
      status: "accepted",
      accepted_at: expect.any(Number) as number,
    });
    expect((await api.delete(`/organization/invites/${body.id}`)).body.error.message).toContain("already accepted");
  });

  test("that is accepted gives nothing in a project that was archived meanwhile", async () => {
    const { api, ids } = start();
    await api.post("/organization/invites", { ...invite, projects: [{ id: ids.project("Search"), role: "member" }] });
    api.simulator.act({ do: "archive_project", project: "Search" });
    api.simulator.act({ do: "accept_invite", email: invite.email });
    expect(api.simulator.state().projects.find(({ name }) => name === "Search")?.users).toEqual([]);
  });

  test("expires, by the clock or by hand, and can then be sent again", async () => {
    let now = 1_800_000_000_000;
    const api = client({ seed, now: () => now });
    const first = (await api.post("/organization/invites", invite)).body;
    expect((await api.post("/organization/invites", invite)).status).toBe(400);
    now += 8 * 24 * 3_600_000;
    expect((await api.get(`/organization/invites/${first.id}`)).body.status).toBe("expired");
    expect((await api.post("/organization/invites", invite)).status).toBe(200);
    api.simulator.act({ do: "expire_invite", email: invite.email });
    expect((await api.post("/organization/invites", invite)).status).toBe(200);
  });

  test.each([
    ["a member", { email: "bo@acme.example" }],
    ["to no address", { email: "lou" }],
    ["to a project that is not there", { projects: [{ id: "proj_none", role: "member" }] }],
  ])("%s is refused", async (_, part) => {
    expect((await start().api.post("/organization/invites", { ...invite, ...part })).status).toBe(400);
  });
});
