import { expect } from "vitest";
import { all, first, names, projectId, userId, type Stage } from "./stage.ts";

export async function projects({ admin }: Stage): Promise<void> {
  const beta = await admin.projects.create({ name: " Search Beta ", residency: "EU_STORAGE_PROCESSING" });
  expect(beta).toMatchObject({ name: "Search Beta", status: "active", residency: "EU_STORAGE_PROCESSING", archived_at: null });
  const older = await admin.projects.create({ name: "Older", geography: "EU" });
  expect(older.residency).toBe("EU_STORAGE_PROCESSING");
  await admin.projects.create({ name: "Tokyo", residency: "JP_STORAGE_PROCESSING" });
  expect(await admin.projects.update(beta.id, { name: "Gamma" })).toMatchObject({ id: beta.id, name: "Gamma" });
  expect((await admin.projects.archive(beta.id)).status).toBe("archived");
  expect((await admin.projects.retrieve(beta.id)).archived_at).toEqual(expect.any(Number));
  expect(names(await all(admin.projects.list()))).toEqual(["Default project", "Labs", "Older", "Search", "Tokyo"]);
  expect(names(await all(admin.projects.list({ include_archived: true })))).toContain("Gamma");
  await expect(admin.projects.archive(beta.id)).rejects.toMatchObject({ status: 400, code: "project_archived" });
}

export async function projectUsers({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const [bo, cy] = [await userId(admin, "bo@acme.example"), await userId(admin, "cy@acme.example")];
  const added = await admin.projects.users.create(project_id, { user_id: bo, role: "member" });
  expect(added).toMatchObject({ object: "organization.project.user", id: bo, email: "bo@acme.example", role: "member" });
  await admin.projects.users.create(project_id, { email: "CY@acme.example", role: "owner" });
  expect(names(await all(admin.projects.users.list(project_id)))).toEqual(["Ada", "Bo", "Cy", "Gil"]);
  expect(await admin.projects.users.update(bo, { project_id, role: "owner" })).toEqual({ ...added, role: "owner" });
  expect((await admin.projects.users.retrieve(cy, { project_id })).role).toBe("owner");
  expect(await admin.projects.users.delete(bo, { project_id })).toEqual({
    object: "organization.project.user.deleted",
    id: bo,
    deleted: true,
  });
  await expect(admin.projects.users.retrieve(bo, { project_id })).rejects.toMatchObject({ status: 404 });
}

export async function projectRoles({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const tuner = await admin.projects.roles.create(project_id, { role_name: "tuner", permissions: ["api.fine_tuning.write"] });
  expect(tuner).toMatchObject({ name: "tuner", description: null, resource_type: "api.project" });
  expect(names(await all(admin.projects.roles.list(project_id)))).toEqual(["member", "owner", "tuner", "viewer"]);
  const changed = await admin.projects.roles.update(tuner.id, { project_id, description: "Tunes" });
  expect(changed).toEqual({ ...tuner, description: "Tunes" });
  expect(await admin.projects.roles.retrieve(tuner.id, { project_id })).toEqual(changed);
  const alias = await admin.projects.roles.retrieve("role-api-project-owner", { project_id });
  expect(alias.id).toBe(`role-api-project-owner__api-project__${project_id}`);
  expect(await admin.projects.roles.delete(tuner.id, { project_id })).toEqual({ object: "role.deleted", id: tuner.id, deleted: true });
}

export async function projectUserRoles({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const bo = await userId(admin, "bo@acme.example");
  await admin.projects.users.create(project_id, { user_id: bo, role: "member" });
  const [tuner, tester] = [
    await admin.projects.roles.create(project_id, { role_name: "tuner", permissions: [] }),
    await admin.projects.roles.create(project_id, { role_name: "tester", permissions: [] }),
  ];
  const assigned = await admin.projects.users.roles.create(bo, { project_id, role_id: tuner.id });
  expect(assigned).toMatchObject({ object: "user.role", user: { id: bo }, role: { id: tuner.id } });
  await admin.projects.users.roles.create(bo, { project_id, role_id: tester.id });
  expect(names(await all(admin.projects.users.roles.list(bo, { project_id })))).toEqual(["member", "tester", "tuner"]);
  expect(await admin.projects.users.roles.retrieve(tuner.id, { project_id, user_id: bo })).toMatchObject({
    id: tuner.id,
    assignment_sources: null,
  });
  expect(await admin.projects.users.roles.delete(tuner.id, { project_id, user_id: bo })).toEqual({
    object: "user.role.deleted",
    deleted: true,
  });
  expect(names(await all(admin.projects.users.roles.list(bo, { project_id, order: "desc" })))).toEqual(["member", "tester"]);
}

export async function projectGroups({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const groups = [];
  for (const name of ["a", "b", "c"]) groups.push(await admin.groups.create({ name }));
  for (const { id } of groups) {
    const place = await admin.projects.groups.create(project_id, { group_id: id, role: "role-api-project-viewer" });
    expect(place).toMatchObject({ object: "project.group", project_id, group_id: id, group_type: "group" });
  }
  expect((await all(admin.projects.groups.list(project_id))).map(({ group_name }) => group_name)).toEqual(["a", "b", "c"]);
  const { id } = first(groups);
  expect(await admin.projects.groups.retrieve(id, { project_id, group_type: "group" })).toMatchObject({ group_name: "a" });
  await expect(admin.projects.groups.retrieve(id, { project_id, group_type: "tenant_group" })).rejects.toMatchObject({ status: 404 });
  expect(await admin.projects.groups.delete(id, { project_id })).toEqual({ object: "project.group.deleted", deleted: true });
  await expect(admin.projects.groups.retrieve(id, { project_id })).rejects.toMatchObject({ status: 404 });
}

export async function projectGroupRoles({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const group_id = (await admin.groups.create({ name: "ml" })).id;
  await admin.projects.groups.create(project_id, { group_id, role: "role-api-project-viewer" });
  const tuner = await admin.projects.roles.create(project_id, { role_name: "tuner", permissions: [] });
  const assigned = await admin.projects.groups.roles.create(group_id, { project_id, role_id: tuner.id });
  expect(assigned).toMatchObject({ object: "group.role", group: { id: group_id, object: "group" }, role: { id: tuner.id } });
  await admin.projects.groups.roles.create(group_id, { project_id, role_id: "role-api-project-member" });
  expect(names(await all(admin.projects.groups.roles.list(group_id, { project_id })))).toEqual(["member", "tuner", "viewer"]);
  expect(await admin.projects.groups.roles.retrieve(tuner.id, { project_id, group_id })).toMatchObject({ name: "tuner" });
  for (const role of [tuner.id, "role-api-project-viewer", "role-api-project-member"]) {
    expect(await admin.projects.groups.roles.delete(role, { project_id, group_id })).toEqual({
      object: "group.role.deleted",
      deleted: true,
    });
  }
  // The last role has gone, the group has not.
  expect(await admin.projects.groups.retrieve(group_id, { project_id })).toMatchObject({ group_id });
}

export async function serviceAccounts({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const withKey = await admin.projects.serviceAccounts.create(project_id, { name: "indexer" });
  expect(withKey).toMatchObject({ role: "member", api_key: { name: "Secret Key", value: expect.stringMatching(/^sk-svcacct-/) } });
  const expiring = await admin.projects.serviceAccounts.create(project_id, { name: "indexer", expires_in_seconds: 3600 });
  expect(expiring.api_key?.expires_at).toBe((expiring.api_key?.created_at ?? 0) + 3600);
  const bare = await admin.projects.serviceAccounts.create(project_id, { name: "crawler", create_service_account_only: true });
  expect(bare).toMatchObject({ role: "none", api_key: null });
  expect(names(await all(admin.projects.serviceAccounts.list(project_id)))).toEqual(["crawler", "indexer", "indexer"]);
  const changed = await admin.projects.serviceAccounts.update(bare.id, { project_id, name: "spider", role: "owner" });
  expect(changed).toMatchObject({ id: bare.id, name: "spider", role: "owner" });
  expect(await admin.projects.serviceAccounts.retrieve(bare.id, { project_id })).toEqual(changed);
  const key = await admin.projects.serviceAccounts.apiKeys.create(bare.id, {
    project_id,
    name: "k",
    scopes: ["api.model.read"],
    expires_in_seconds: 60,
  });
  expect(key).toMatchObject({ name: "k", expires_at: key.created_at + 60, value: expect.stringMatching(/^sk-svcacct-/) });
  const deleted = await admin.projects.serviceAccounts.delete(bare.id, { project_id });
  expect(deleted).toEqual({ object: "organization.project.service_account.deleted", id: bare.id, deleted: true });
  expect(await all(admin.projects.apiKeys.list(project_id))).toHaveLength(2);
}

export async function projectApiKeys({ admin, simulator }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  simulator.act({ do: "add_project_user", project: "Search", email: "bo@acme.example", role: "member" });
  simulator.act({ do: "create_api_key", project: "Search", email: "bo@acme.example", name: "laptop" });
  simulator.act({ do: "create_api_key", project: "Search", email: "dee@acme.example", name: "left behind" });
  const { api_key } = await admin.projects.serviceAccounts.create(project_id, { name: "indexer" });
  expect(names(await all(admin.projects.apiKeys.list(project_id)))).toEqual(["Secret Key", "laptop"]);
  expect(names(await all(admin.projects.apiKeys.list(project_id, { owner_project_access: "any" })))).toHaveLength(3);
  const [stray] = await all(admin.projects.apiKeys.list(project_id, { owner_project_access: "inactive" }));
  expect(stray).toMatchObject({
    name: "left behind",
    owner_project_access: "inactive",
    owner: { type: "user", user: { email: "dee@acme.example" } },
  });
  const id = api_key?.id ?? "";
  const changed = await admin.projects.apiKeys.update(id, { project_id, scopes: ["api.all.read"], expires_in_seconds: 60 });
  expect(changed).toMatchObject({ id, owner: { type: "service_account" }, redacted_value: expect.stringMatching(/^sk-svcacct\.\.\./) });
  expect((await admin.projects.apiKeys.retrieve(id, { project_id })).expires_at).toBe(changed.expires_at);
  expect(await admin.projects.apiKeys.delete(id, { project_id })).toEqual({
    object: "organization.project.api_key.deleted",
    id,
    deleted: true,
  });
  await expect(admin.projects.apiKeys.retrieve(id, { project_id })).rejects.toMatchObject({ status: 404 });
}
