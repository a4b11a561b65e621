import { invalid, notFound } from "../refusal.ts";
import { list, nullable, object, optional, text, type TypeOf } from "../shape.ts";
import type { Pages } from "../wire/paging.ts";
import { listRoute, route, section, type Call, type Unassigned } from "../wire/route.ts";
import { scopeOf } from "../world/access.ts";
import { addRole, findRole, roleInPath, showRole } from "../world/roles.ts";
import type { Shelf } from "../world/shelf.ts";
import { secondsOf, type Holder, type Role, type Scope, type World } from "../world/world.ts";
import { record } from "./audit.ts";

const pages: Pages = { family: "next", limit: { min: 0, max: 1000, standard: 1000 }, order: "asc" };
const name = text({ min: 1, max: 255 });
const permissions = list(text({ min: 1 }));
const creation = object({ role_name: name, permissions, description: optional(nullable(text())) });
const update = object({
  role_name: optional(nullable(name)),
  permissions: optional(nullable(permissions)),
  description: optional(nullable(text())),
});

/** "Unique name for the role": predefined names count. */
function refuseDuplicate(scope: Scope, wanted: string, self?: Role): void {
  const name = wanted.trim();
  if (scope.roles.find((role) => role !== self && role.name === name)) throw invalid(`A role named ${name} already exists`, "role_name");
}

function customRole(scope: Scope, id: string): Role {
  const role = roleInPath(scope, id);
  if (role.predefined) throw invalid(`The predefined role ${role.name} cannot be changed or deleted`);
  return role;
}

/** Whether anybody holds it. */
function isHeld({ world }: Call, scope: Scope, id: string): boolean {
  const project = world.projects.get(scope.id);
  const shelves: readonly Shelf<Holder>[] = project
    ? [project.users, project.groups, project.serviceAccounts]
    : [world.users, world.groups];
  return shelves.some((shelf) => shelf.find(({ roles }) => roles.has(id)) !== undefined);
}

const audited = (scope: Scope, role: Role): { resource_id: string; resource_type: string } => ({
  resource_id: scope.id,
  resource_type: role.resourceType,
});

function create(call: Call, scope: Scope, body: TypeOf<typeof creation>): unknown {
  refuseDuplicate(scope, body.role_name);
  const role = addRole(call.world, scope, { ...body, name: body.role_name });
  record(call, "role.created", { id: role.id, role_name: role.name, permissions: [...role.permissions], ...audited(scope, role) });
  return showRole(call.world, role);
}

/** A name or permissions of null leave things as they are; a description of null takes it away, for that is what having none looks like. */
function change(call: Call, { scope, id, body }: { scope: Scope; id: string; body: TypeOf<typeof update> }): unknown {
  const role = customRole(scope, id);
  const before = role.permissions;
  if (body.role_name) {
    refuseDuplicate(scope, body.role_name, role);
    role.name = body.role_name.trim();
  }
  if (body.permissions) role.permissions = new Set(body.permissions);
  if (body.description !== undefined) role.description = body.description;
  role.updatedAt = secondsOf(call.world);
  const permissions_added = [...role.permissions].filter((permission) => !before.has(permission));
  const permissions_removed = [...before].filter((permission) => !role.permissions.has(permission));
  const changes_requested = { role_name: role.name, permissions_added, permissions_removed, ...audited(scope, role) };
  record(call, "role.updated", { id: role.id, changes_requested });
  return showRole(call.world, role);
}

/** That a role in use cannot be deleted is assumed; it proves the order in which a client deletes. */
function remove(call: Call, scope: Scope, id: string): unknown {
  const role = customRole(scope, id);
  if (isHeld(call, scope, role.id)) throw invalid(`The role ${role.name} is assigned and cannot be deleted`);
  scope.roles.delete(role.id);
  record(call, "role.deleted", { id: role.id });
  return { object: "role.deleted", id: role.id, deleted: true };
}

function retrieve(world: World, scope: Scope, id: string): unknown {
  const role = scope.roles.shown(findRole(scope, id)?.id ?? id);
  if (!role) throw notFound("role", id);
  return showRole(world, role);
}

function under(base: "/organization" | "/projects/{project_id}"): readonly Unassigned[] {
  return [
    listRoute(`GET ${base}/roles`, {
      pages,
      rows: (call) => scopeOf(call).roles.listing(),
      show: (role, { world }) => showRole(world, role),
    }),
    route(`POST ${base}/roles`, { body: creation, answer: (call) => create(call, scopeOf(call), call.body) }),
    route(`GET ${base}/roles/{role_id}`, { answer: (call) => retrieve(call.world, scopeOf(call), call.params.role_id) }),
    route(`POST ${base}/roles/{role_id}`, {
      body: update,
      answer: (call) => change(call, { scope: scopeOf(call), id: call.params.role_id, body: call.body }),
    }),
    route(`DELETE ${base}/roles/{role_id}`, { answer: (call) => remove(call, scopeOf(call), call.params.role_id) }),
  ];
}

export const roles = section("roles", under("/organization"));
/** These and the assignments are the only routes of projects that do not begin with /organization. */
export const projectRoles = section("project_roles", under("/projects/{project_id}"));
