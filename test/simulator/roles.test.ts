import { describe, expect, test } from "vitest";
import { client, idsOf } from "./client.ts";

const seed = {
  organization: { id: "org-acme" },
  users: [
    { email: "ada@acme.example", role: "owner" as const, id: "user-ada" },
    { email: "bo@acme.example", id: "user-bo", roles: ["auditor"] },
    { email: "cy@acme.example", id: "user-cy" },
  ],
  roles: [
    { name: "auditor", id: "role_auditor", permissions: ["a", "b", "c", "d", "e"] },
    { name: "spare", id: "role_spare", permissions: [] },
  ],
  groups: [
    { name: "g", id: "grp_g", users: ["cy@acme.example"], service_accounts: [{ project: "Search", name: "indexer" }], roles: ["auditor"] },
    { name: "sso", id: "grp_sso", scim_managed: true, users: ["cy@acme.example"] },
    { name: "free", id: "grp_free" },
  ],
  projects: [
    {
      name: "Search",
      id: "proj_s",
      roles: [{ name: "tuner", id: "role_tuner", permissions: [] }],
      users: [{ email: "bo@acme.example", role: "member" as const }],
      groups: [{ group: "g", roles: ["viewer", "tuner"] }],
      service_accounts: [{ name: "indexer", id: "user-indexer", role: "none" as const }],
    },
  ],
};
const start = () => client({ seed });

describe("roles", () => {
  test.each([
    ["/organization/roles/role-api-organization-owner", "role-api-organization-owner__api-organization__org-acme"],
    [
      "/organization/roles/role-api-organization-reader__api-organization__org-acme",
      "role-api-organization-reader__api-organization__org-acme",
    ],
    ["/projects/proj_s/roles/role-api-project-viewer", "role-api-project-viewer__api-project__proj_s"],
  ])("%s is %s", async (path, id) => {
    expect((await start().get(path)).body).toMatchObject({ id, predefined_role: true });
  });

  test.each([
    ["/organization/roles/role-api-project-owner", 404],
    ["/projects/proj_s/roles/role-api-organization-owner", 404],
    ["/projects/proj_s/roles/role_auditor", 404],
    ["/organization/roles/role_auditor", 200],
  ])("%s belongs to its own scope: %i", async (path, status) => {
    expect((await start().get(path)).status).toBe(status);
  });

  test("tell their permissions in no order", async () => {
    const api = start();
    const orders = new Set<string>();
    for (let n = 0; n < 20; n += 1) orders.add(String((await api.get("/organization/roles/role_auditor")).body.permissions));
    expect(orders.size).toBeGreaterThan(1);
    for (const order of orders) expect(order.split(",").sort().join()).toBe("a,b,c,d,e");
  });

  test.each([
    ["/organization/roles", "auditor", 400],
    ["/organization/roles", " auditor ", 400],
    ["/organization/roles", "owner", 400],
    ["/organization/roles", "member", 200],
    ["/organization/roles", "tuner", 200],
    ["/projects/proj_s/roles", "member", 400],
    ["/projects/proj_s/roles", "auditor", 200],
  ])("are unique by name: POST %s %j is answered %i", async (path, role_name, status) => {
    expect((await start().post(path, { role_name, permissions: [] })).status).toBe(status);
  });

  test("cannot take each other's name, but keep their own", async () => {
    const api = start();
    expect((await api.post("/organization/roles/role_spare", { role_name: "auditor" })).status).toBe(400);
    expect((await api.post("/organization/roles/role_spare", { role_name: "spare", description: "d" })).body.description).toBe("d");
  });

  test("that are predefined stay as they are", async () => {
    const api = start();
    expect((await api.post("/organization/roles/role-api-organization-reader", { permissions: [] })).status).toBe(400);
    expect((await api.delete("/organization/roles/role-api-organization-reader")).status).toBe(400);
  });

  test.each([
    [
      "/organization/roles/role_auditor",
      ["/organization/users/user-bo/roles/role_auditor", "/organization/groups/grp_g/roles/role_auditor"],
    ],
    ["/projects/proj_s/roles/role_tuner", ["/projects/proj_s/groups/grp_g/roles/role_tuner"]],
  ])("%s can be deleted when nobody holds it any more", async (role, holders) => {
    const api = start();
    for (const holder of holders) {
      expect((await api.delete(role)).body.error.message).toContain("is assigned");
      expect((await api.delete(holder)).status).toBe(200);
    }
    expect((await api.delete(role)).status).toBe(200);
    expect((await api.get(role)).status).toBe(404);
  });
});

describe("assignments", () => {
  const names = async (path: string): Promise<string[]> =>
    (await start().get(path)).body.data.map(({ name, assignment_sources: sources }) => `${name}${sources ? " inherited" : ""}`).sort();

  test.each([
    ["/organization/users/user-ada/roles", ["owner"]],
    ["/organization/users/user-bo/roles", ["auditor", "reader"]],
    ["/organization/users/user-cy/roles", ["auditor inherited", "reader"]],
    ["/organization/groups/grp_g/roles", ["auditor"]],
    ["/projects/proj_s/users/user-ada/roles", ["owner inherited"]],
    ["/projects/proj_s/users/user-bo/roles", ["member"]],
    ["/projects/proj_s/users/user-cy/roles", ["tuner inherited", "viewer inherited"]],
    ["/projects/proj_s/users/user-indexer/roles", ["tuner inherited", "viewer inherited"]],
    ["/projects/proj_s/groups/grp_g/roles", ["tuner", "viewer"]],
    ["/projects/proj_s/groups/grp_free/roles", []],
  ])("%s are %j", async (path, expected) => {
    expect(await names(path)).toEqual(expected);
  });

  test("that are inherited name the group and are not unassigned here", async () => {
    const api = start();
    const path = "/organization/users/user-cy/roles/role_auditor";
    expect((await api.get(path)).body.assignment_sources).toEqual([{ principal_id: "grp_g", principal_type: "group" }]);
    const refused = await api.delete(path);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain("inherited");
  });

  test.each<[string, string, [number, string?]]>([
    ["/organization/users/user-bo/roles", "role_spare", [200]],
    ["/organization/users/user-bo/roles", "role-api-organization-owner", [200]],
    ["/organization/users/user-bo/roles", "role_auditor", [400, "already assigned"]],
    ["/organization/users/user-bo/roles", "role_tuner", [400, "does not exist here"]],
    ["/organization/users/user-cy/roles", "role_auditor", [200]],
    ["/organization/groups/grp_sso/roles", "role_auditor", [200]],
    ["/projects/proj_s/users/user-bo/roles", "role_tuner", [200]],
    ["/projects/proj_s/users/user-bo/roles", "role_auditor", [400, "does not exist here"]],
    ["/projects/proj_s/users/user-cy/roles", "role_tuner", [400, "not a member of project Search"]],
    ["/projects/proj_s/users/user-ada/roles", "role_tuner", [400, "organization owners"]],
    ["/projects/proj_s/users/user-indexer/roles", "role_tuner", [400, "cannot be assigned to a service account"]],
    ["/projects/proj_s/users/user-indexer/roles", "role-api-project-member", [200]],
    ["/projects/proj_s/groups/grp_g/roles", "role-api-project-member", [200]],
    ["/projects/proj_s/groups/grp_free/roles", "role_tuner", [400, "no access"]],
    ["/projects/proj_s/users/user-none/roles", "role_tuner", [404, "not found"]],
  ])("POST %s %s is answered %j", async (path, role_id, [status, message = ""]) => {
    const reply = await start().post(path, { role_id });
    expect(reply.status).toBe(status);
    expect(reply.body.error?.message ?? "").toContain(message);
  });

  test.each([
    ["/organization/users/user-bo/roles/role_auditor", 200],
    ["/organization/users/user-bo/roles/role_spare", 404],
    ["/organization/users/user-bo/roles/role-api-organization-reader", 400],
    ["/projects/proj_s/users/user-bo/roles/role-api-project-member", 400],
    ["/projects/proj_s/users/user-ada/roles/role-api-project-owner", 400],
    ["/projects/proj_s/groups/grp_g/roles/role-api-project-viewer", 200],
    ["/projects/proj_s/groups/grp_free/roles/role-api-project-viewer", 404],
  ])("DELETE %s is answered %i", async (path, status) => {
    expect((await start().delete(path)).status).toBe(status);
  });

  test("of predefined roles show in the member's role, and the other way about", async () => {
    const api = start();
    const member = "/organization/projects/proj_s/users/user-bo";
    await api.post("/projects/proj_s/users/user-bo/roles", { role_id: "role-api-project-owner" });
    expect((await api.get(member)).body.role).toBe("owner");
    await api.post(member, { role: "member" });
    const { data } = (await api.get("/projects/proj_s/users/user-bo/roles")).body;
    expect(data.map(({ name }) => name)).toEqual(["member"]);
  });
});

describe("groups", () => {
  test.each([
    ["POST", "/organization/groups/grp_sso", { name: "n" }],
    ["DELETE", "/organization/groups/grp_sso", undefined],
    ["POST", "/organization/groups/grp_sso/users", { user_id: "user-bo" }],
    ["DELETE", "/organization/groups/grp_sso/users/user-cy", undefined],
  ])("of the identity provider refuse %s %s", async (method, path, body) => {
    const api = start();
    const reply = await (method === "POST" ? api.post(path, body) : api.delete(path));
    expect(reply.status).toBe(400);
    expect(reply.body.error.message).toContain("identity provider");
  });

  test("can be deleted when they have neither roles nor a project", async () => {
    const api = start();
    expect((await api.delete("/organization/groups/grp_g")).body.error.message).toContain("roles assigned");
    await api.delete("/organization/groups/grp_g/roles/role_auditor");
    expect((await api.delete("/organization/groups/grp_g")).body.error.message).toContain("in use in project Search");
    await api.delete("/organization/projects/proj_s/groups/grp_g");
    expect((await api.delete("/organization/groups/grp_g")).status).toBe(200);
  });

  test("have service accounts among their members, without an address", async () => {
    const api = start();
    const { data } = (await api.get("/organization/groups/grp_g/users")).body;
    expect(data).toContainEqual({ id: "user-indexer", name: "indexer", email: null });
    expect((await api.get("/organization/groups/grp_g/users/user-indexer")).body.is_service_account).toBe(true);
  });

  test("take a member once", async () => {
    const api = start();
    expect((await api.post("/organization/groups/grp_g/users", { user_id: "user-cy" })).body.error.message).toContain("already exists");
    expect((await api.post("/organization/groups/grp_g/users", { user_id: "user-none" })).status).toBe(400);
  });

  test("enter a project with the role of an id, which no answer tells", async () => {
    const api = start();
    const path = "/organization/projects/proj_s/groups";
    expect((await api.post(path, { group_id: "grp_free", role: "member" })).status).toBe(400);
    const { body } = await api.post(path, { group_id: "grp_free", role: "role_tuner" });
    expect(Object.keys(body).sort()).toEqual(["created_at", "group_id", "group_name", "group_type", "object", "project_id"]);
    expect((await api.get("/projects/proj_s/groups/grp_free/roles")).body.data).toMatchObject([{ id: "role_tuner" }]);
    expect((await api.post(path, { group_id: "grp_free", role: "role_tuner" })).body.error.message).toContain("already exists in project");
  });

  test("stay in a project without a role, and lose their roles when they leave it", async () => {
    const api = start();
    for (const role of ["role_tuner", "role-api-project-viewer"]) await api.delete(`/projects/proj_s/groups/grp_g/roles/${role}`);
    expect((await api.get("/organization/projects/proj_s/groups")).body.data).toMatchObject([{ group_id: "grp_g" }]);
    await api.post("/projects/proj_s/groups/grp_g/roles", { role_id: "role_tuner" });
    await api.delete("/organization/projects/proj_s/groups/grp_g");
    expect((await api.delete("/projects/proj_s/groups/grp_g/roles/role_tuner")).status).toBe(404);
    expect((await api.delete("/projects/proj_s/roles/role_tuner")).status).toBe(200);
  });
});

test("ids of a seed are its own", () => {
  expect(idsOf(start()).user("bo@acme.example")).toBe("user-bo");
});
