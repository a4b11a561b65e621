import { expect } from "vitest";
import { all, first, names, people, projectId, userId, type Stage } from "./stage.ts";

export const seed = { users: people, projects: [{ name: "Search" }, { name: "Labs" }] };

export async function users({ admin }: Stage): Promise<void> {
  expect((await all(admin.users.list())).map(({ email }) => email).sort()).toEqual(people.map(({ email }) => email).sort());
  const bo = first(await all(admin.users.list({ emails: ["BO@acme.example"] })));
  expect(await admin.users.retrieve(bo.id)).toEqual(bo);
  expect(bo).toMatchObject({ object: "organization.user", name: "Bo", role: "reader", is_service_account: false });
  const promoted = await admin.users.update(bo.id, { role: "owner", technical_level: "expert", developer_persona: "backend" });
  expect(promoted).toMatchObject({ role: "owner", technical_level: "expert", developer_persona: "backend" });
  expect(await admin.users.delete(bo.id)).toEqual({ object: "organization.user.deleted", id: bo.id, deleted: true });
  await expect(admin.users.retrieve(bo.id)).rejects.toMatchObject({ status: 404 });
}

export async function userRoles({ admin }: Stage): Promise<void> {
  const bo = await userId(admin, "bo@acme.example");
  const auditor = await admin.roles.create({ role_name: "auditor", permissions: ["api.usage.read"] });
  const assigned = await admin.users.roles.create(bo, { role_id: auditor.id });
  expect(assigned).toMatchObject({ object: "user.role", user: { id: bo }, role: { id: auditor.id } });
  await admin.users.roles.create(bo, { role_id: "role-api-organization-owner" });
  expect(names(await all(admin.users.roles.list(bo)))).toEqual(["auditor", "owner", "reader"]);
  const details = await admin.users.roles.retrieve(auditor.id, { user_id: bo });
  expect(details).toMatchObject({ name: "auditor", assignment_sources: null, predefined_role: false });
  expect(await admin.users.roles.delete(auditor.id, { user_id: bo })).toEqual({ object: "user.role.deleted", deleted: true });
  await expect(admin.users.roles.retrieve(auditor.id, { user_id: bo })).rejects.toMatchObject({ status: 404 });
}

export async function invites({ admin, simulator }: Stage): Promise<void> {
  const search = await projectId(admin);
  const projects = [{ id: search, role: "member" as const }];
  const lou = await admin.invites.create({ email: "lou@acme.example", role: "reader", projects });
  expect(lou).toMatchObject({ object: "organization.invite", status: "pending", projects, accepted_at: null });
  const mo = await admin.invites.create({ email: "mo@acme.example", role: "owner" });
  expect(mo.projects).toHaveLength(1);
  await admin.invites.create({ email: "nan@acme.example", role: "reader", projects: [] });
  expect((await all(admin.invites.list())).map(({ email }) => email).sort()).toEqual([
    "lou@acme.example",
    "mo@acme.example",
    "nan@acme.example",
  ]);
  expect(await admin.invites.retrieve(mo.id)).toEqual(mo);
  expect(await admin.invites.delete(mo.id)).toEqual({ object: "organization.invite.deleted", id: mo.id, deleted: true });
  await expect(admin.invites.retrieve(mo.id)).rejects.toMatchObject({ status: 404 });
  simulator.act({ do: "accept_invite", email: "lou@acme.example" });
  await expect(admin.invites.delete(lou.id)).rejects.toMatchObject({ status: 400, message: expect.stringContaining("already accepted") });
  expect(names(await all(admin.projects.users.list(search)))).toHaveLength(3);
}

export async function roles({ admin }: Stage): Promise<void> {
  const role = await admin.roles.create({ role_name: "auditor", permissions: ["api.usage.read", "api.logs.read"], description: "Looks" });
  expect(role).toMatchObject({
    object: "role",
    name: "auditor",
    description: "Looks",
    predefined_role: false,
    resource_type: "api.organization",
  });
  expect([...role.permissions].sort()).toEqual(["api.logs.read", "api.usage.read"]);
  expect(names(await all(admin.roles.list()))).toEqual(["auditor", "owner", "reader"]);
  const changed = await admin.roles.update(role.id, { role_name: "viewer", permissions: [], description: null });
  expect(changed).toMatchObject({ name: "viewer", permissions: [], description: null });
  expect(await admin.roles.retrieve(role.id)).toEqual(changed);
  expect(await admin.roles.delete(role.id)).toEqual({ object: "role.deleted", id: role.id, deleted: true });
  await expect(admin.roles.retrieve(role.id)).rejects.toMatchObject({ status: 404 });
}

export async function groups({ admin }: Stage): Promise<void> {
  const group = await admin.groups.create({ name: "ml-platform" });
  expect(group).toMatchObject({ name: "ml-platform", group_type: "group", is_scim_managed: false });
  for (const name of ["data", "web"]) await admin.groups.create({ name });
  expect((await all(admin.groups.list())).map(({ name }) => name)).toEqual(["ml-platform", "data", "web"]);
  expect((await all(admin.groups.list({ order: "desc" }))).map(({ name }) => name)).toEqual(["web", "data", "ml-platform"]);
  const { group_type: _, ...bare } = group;
  expect(await admin.groups.update(group.id, { name: "ml" })).toEqual({ ...bare, name: "ml" });
  expect(await admin.groups.retrieve(group.id)).toEqual({ ...group, name: "ml" });
  expect(await admin.groups.delete(group.id)).toEqual({ object: "group.deleted", id: group.id, deleted: true });
  await expect(admin.groups.retrieve(group.id)).rejects.toMatchObject({ status: 404 });
}

export async function groupUsers({ admin }: Stage): Promise<void> {
  const group = await admin.groups.create({ name: "ml-platform" });
  const [bo = "", cy = "", dee = ""] = await Promise.all(["bo", "cy", "dee"].map((name) => userId(admin, `${name}@acme.example`)));
  expect(await admin.groups.users.create(group.id, { user_id: bo })).toEqual({ object: "group.user", group_id: group.id, user_id: bo });
  for (const id of [cy, dee]) await admin.groups.users.create(group.id, { user_id: id });
  expect((await all(admin.groups.users.list(group.id))).map(({ name }) => name)).toEqual(["Dee", "Cy", "Bo"]);
  const member = await admin.groups.users.retrieve(bo, { group_id: group.id });
  expect(member).toEqual({ id: bo, name: "Bo", email: "bo@acme.example", picture: null, is_service_account: false, user_type: "user" });
  expect(await admin.groups.users.delete(bo, { group_id: group.id })).toEqual({ object: "group.user.deleted", deleted: true });
  await expect(admin.groups.users.retrieve(bo, { group_id: group.id })).rejects.toMatchObject({ status: 404 });
}

export async function groupRoles({ admin }: Stage): Promise<void> {
  const group = await admin.groups.create({ name: "ml-platform" });
  const created = [];
  for (const role_name of ["auditor", "tuner", "viewer"]) created.push(await admin.roles.create({ role_name, permissions: [] }));
  for (const { id } of created) {
    expect(await admin.groups.roles.create(group.id, { role_id: id })).toMatchObject({
      object: "group.role",
      group: { id: group.id, scim_managed: false },
    });
  }
  expect(names(await all(admin.groups.roles.list(group.id, { order: "asc" })))).toEqual(["auditor", "tuner", "viewer"]);
  const { id } = first(created);
  expect(await admin.groups.roles.retrieve(id, { group_id: group.id })).toMatchObject({ id, name: "auditor", assignment_sources: null });
  expect(await admin.groups.roles.delete(id, { group_id: group.id })).toEqual({ object: "group.role.deleted", deleted: true });
  expect(names(await all(admin.groups.roles.list(group.id)))).toEqual(["tuner", "viewer"]);
}
