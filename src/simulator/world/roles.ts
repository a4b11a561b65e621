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

/** Seen on the real API: the short form is accepted everywhere, the long one is what comes back. */
export function predefinedId({ id, resourceType }: Scope, name: string): string {
  const level = resourceType.slice("api.".length);
  return `role-api-${level}-${name}__api-${level}__${id}`;
}

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
    resourceType: scope.resourceType,
    predefined: false,
    createdAt: now,
    updatedAt: now,
  };
  return scope.roles.add(role.id, role);
}

export function addPredefinedRoles(world: World, scope: Scope): void {
  const { resourceType } = scope;
  const createdAt = secondsOf(world);
  for (const name of predefinedNames[resourceType]) {
    const id = predefinedId(scope, name);
    const permissions = new Set(permissionsOf[name]);
    scope.roles.add(id, { id, name, description: null, permissions, resourceType, predefined: true, createdAt, updatedAt: createdAt });
  }
}

/** @param id in its long or, for a predefined role, its short form. */
export function findRole(scope: Scope, id: string): Role | undefined {
  const name = predefinedNames[scope.resourceType].find((each) => predefinedId(scope, each).startsWith(`${id}__`));
  return scope.roles.get(name ? predefinedId(scope, name) : id);
}

/** @throws Refusal 404: for a role in a path. */
export function roleInPath(scope: Scope, id: string): Role {
  const role = findRole(scope, id);
  if (!role) throw notFound("role", id);
  return role;
}

/** @throws Refusal 400: for a role in a body. */
export function roleInBody(scope: Scope, id: string, param: string): Role {
  const role = findRole(scope, id);
  if (!role) throw invalid(`The role ${id} does not exist here`, param);
  return role;
}

export const hold = (holder: Holder, roleId: string): void => void holder.roles.add(roleId, roleId);

/** The strongest predefined role among those held. */
export function predefinedRoleOf(scope: Scope, holder: Holder): string | undefined {
  return predefinedNames[scope.resourceType].find((name) => holder.roles.has(predefinedId(scope, name)));
}

/** What the older `role` field does: there is one, and it replaces whatever predefined role was held. */
export function setPredefinedRole(scope: Scope, holder: Holder, name: string): void {
  for (const other of predefinedNames[scope.resourceType]) holder.roles.delete(predefinedId(scope, other));
  hold(holder, predefinedId(scope, name));
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
