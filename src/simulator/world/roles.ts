import { hexadecimal, shuffled } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { secondsOf, type Holder, type Role, type Scope, type World } from "./world.ts";

/** From the strongest to the weakest: `role` of a member is the strongest held. */
export const predefinedNames = {
  "api.organization": ["owner", "reader"],
  "api.project": ["owner", "member", "viewer"],
} as const;

const permissionsOf = {
  owner: ["api.management.read", "api.management.write", "api.usage.read", "api.model.read", "api.model.request"],
  reader: ["api.model.read"],
  member: ["api.model.read", "api.model.request", "api.threads.write"],
  viewer: ["api.model.read"],
} as const;

const levelOf = (type: Role["resourceType"]): "organization" | "project" => (type === "api.organization" ? "organization" : "project");

/** Seen on the real API: the short form is accepted everywhere, the long one is what comes back. */
const scopedId = (type: Role["resourceType"], name: string, scopeId: string): string =>
  `role-api-${levelOf(type)}-${name}__api-${levelOf(type)}__${scopeId}`;

const typeOf = (world: World, scope: Scope): Role["resourceType"] => (scope.id === world.organization.id ? "api.organization" : "api.project");

export const predefinedId = (world: World, scope: Scope, name: string): string => scopedId(typeOf(world, scope), name, scope.id);

interface NewRole {
  readonly id?: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly description?: string | null;
}

export function addRole(world: World, scope: Scope, { id, name, permissions, description }: NewRole): Role {
  const now = secondsOf(world);
  const role: Role = {
    id: id ?? `role_${scope.id}~${hexadecimal(world.random)}`,
    name: name.trim(),
    description: description ?? null,
    permissions: new Set(permissions),
    resourceType: typeOf(world, scope),
    predefined: false,
    createdAt: now,
    updatedAt: now,
  };
  return scope.roles.add(role.id, role);
}

export function addPredefinedRoles(world: World, scope: Scope): void {
  const resourceType = typeOf(world, scope);
  const createdAt = secondsOf(world);
  for (const name of predefinedNames[resourceType]) {
    const id = scopedId(resourceType, name, scope.id);
    const permissions = new Set(permissionsOf[name]);
    scope.roles.add(id, { id, name, description: null, permissions, resourceType, predefined: true, createdAt, updatedAt: createdAt });
  }
}

/** @param id in its long or, for a predefined role, its short form. */
export function findRole(world: World, scope: Scope, id: string): Role | undefined {
  const short = /^role-api-(?:organization|project)-([a-z]+)$/.exec(id);
  return scope.roles.get(short?.[1] ? predefinedId(world, scope, short[1]) : id);
}

/** @throws Refusal 404: for a role in a path. */
export function roleInPath(world: World, scope: Scope, id: string): Role {
  const role = findRole(world, scope, id);
  if (!role) throw notFound("role", id);
  return role;
}

/** @throws Refusal 400: for a role in a body. */
export function roleInBody(world: World, scope: Scope, id: string, param: string): Role {
  const role = findRole(world, scope, id);
  if (!role) throw invalid(`The role ${id} does not exist here`, param);
  return role;
}

export const hold = (holder: Holder, roleId: string): void => void holder.roles.add(roleId, roleId);

/** The strongest predefined role among those held. */
export function predefinedRoleOf(world: World, scope: Scope, holder: Holder): string | undefined {
  return predefinedNames[typeOf(world, scope)].find((name) => holder.roles.has(predefinedId(world, scope, name)));
}

/** What the older `role` field does: there is one, and it replaces whatever predefined role was held. */
export function setPredefinedRole(world: World, scope: Scope, holder: Holder, name: string): void {
  for (const other of predefinedNames[typeOf(world, scope)]) holder.roles.delete(predefinedId(world, scope, other));
  hold(holder, predefinedId(world, scope, name));
}

export function showRole({ random }: World, role: Role): unknown {
  return {
    object: "role",
    id: role.id,
    name: role.name,
    description: role.description,
    // The audit log speaks of permissions added and removed: the server keeps a set, and a set has no order.
    permissions: shuffled(role.permissions, random),
    resource_type: role.resourceType,
    predefined_role: role.predefined,
  };
}
