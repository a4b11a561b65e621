import { invalid } from "../refusal.ts";
import { activeProject, groupInPath, inheritedRoles, isOwner, refuseLastOwner, userInPath } from "../world/access.ts";
import { predefinedId, predefinedNames } from "../world/roles.ts";
import type { Group, Holder, Project, Role, Scope, ServiceAccount, User, World } from "../world/world.ts";
import { showUser } from "./users.ts";

export interface Source {
  readonly principal_id: string;
  readonly principal_type: string;
}

/** Somebody who holds roles, in the organization or in one project. */
export interface Principal {
  readonly id: string;
  readonly kind: "user" | "group";
  readonly scope: Scope;
  /** What the roles are held by; nothing for who is not in the project, or is there through a group or as an organization owner. */
  readonly holder: Holder | undefined;
  readonly inherited: ReadonlyMap<string, readonly Source[]>;
  readonly show: () => unknown;
  /** @throws Refusal 400 */
  readonly refuseAssigning: (role: Role) => void;
  /** @throws Refusal 400 */
  readonly refuseUnassigning: (role: Role) => void;
}

const nothing = (): void => {};

function throughGroups(world: World, scope: Scope, principalId: string): Map<string, readonly Source[]> {
  const sourceOf = (groupId: string): Source => ({ principal_id: groupId, principal_type: "group" });
  return new Map([...inheritedRoles(world, scope, principalId)].map(([roleId, groups]) => [roleId, groups.map(sourceOf)]));
}

/** A person must hold some predefined role: it is what the `role` field shows. Assumed. */
function refuseRoleless(scope: Scope, holder: Holder | undefined): (role: Role) => void {
  return (role) => {
    const held = predefinedNames[role.resourceType].filter((name) => holder?.roles.has(predefinedId(scope, name)));
    if (role.predefined && held.length === 1) throw invalid(`The role ${role.name} is the only predefined role held: change it instead`);
  };
}

function organizationUser(world: World, user: User): Principal {
  const scope = world.organization;
  return {
    id: user.id,
    kind: "user",
    scope,
    holder: user,
    inherited: throughGroups(world, scope, user.id),
    show: () => showUser(world, user),
    refuseAssigning: nothing,
    refuseUnassigning: (role) => {
      if (role.id === predefinedId(scope, "owner")) refuseLastOwner(world, user);
      refuseRoleless(scope, user)(role);
    },
  };
}

function projectUser(world: World, project: Project, user: User): Principal {
  const holder = project.users.get(user.id);
  return {
    id: user.id,
    kind: "user",
    scope: project,
    holder,
    inherited: throughGroups(world, project, user.id),
    show: () => showUser(world, user),
    // Custom project roles require membership: seen by a vendor whose connector assigns roles, and adds people first for that reason.
    refuseAssigning: () => {
      if (!holder) throw invalid(`The user ${user.id} is not a member of project ${project.name}`);
    },
    refuseUnassigning: refuseRoleless(project, holder),
  };
}

/** Is owner of every project by inheritance, and that cannot be changed there. How it shows among the assignments is assumed. */
function organizationOwner(world: World, project: Project, user: User): Principal {
  const refuse = (): never => {
    throw invalid("The roles of organization owners cannot be modified in projects", undefined, "user_organization_owner");
  };
  const inherited = throughGroups(world, project, user.id);
  inherited.set(predefinedId(project, "owner"), [{ principal_id: world.organization.id, principal_type: "organization" }]);
  return {
    id: user.id,
    kind: "user",
    scope: project,
    holder: undefined,
    inherited,
    show: () => showUser(world, user),
    refuseAssigning: refuse,
    refuseUnassigning: refuse,
  };
}

function serviceAccount(world: World, project: Project, account: ServiceAccount): Principal {
  const { id, name, createdAt } = account;
  return {
    id,
    kind: "user",
    scope: project,
    holder: account,
    inherited: throughGroups(world, project, id),
    show: () => ({ object: "organization.user", id, email: null, name, role: null, added_at: createdAt, is_service_account: true }),
    // Seen by the same vendor: custom roles reach a service account through a group only.
    refuseAssigning: (role) => {
      if (!role.predefined) throw invalid(`The custom role ${role.name} cannot be assigned to a service account`, "role_id");
    },
    refuseUnassigning: nothing,
  };
}

function group(scope: Scope, holder: Holder | undefined, { id, name, createdAt, isScimManaged }: Group): Principal {
  return {
    id,
    kind: "group",
    scope,
    holder,
    inherited: new Map(),
    // In this place, and only here, the property is called `scim_managed`.
    show: () => ({ object: "group", id, name, created_at: createdAt, scim_managed: isScimManaged }),
    refuseAssigning: () => {
      if (!holder) throw invalid(`The group ${name} has no access to the project`);
    },
    refuseUnassigning: nothing,
  };
}

interface PrincipalPath {
  readonly project_id?: string;
  readonly user_id?: string;
  readonly group_id?: string;
}

/** @throws Refusal 404, and 400 inside an archived project */
export function principalIn(world: World, path: object): Principal {
  const { project_id, user_id = "", group_id }: PrincipalPath = path;
  const project = project_id === undefined ? undefined : activeProject(world, project_id);
  if (group_id !== undefined) {
    const found = groupInPath(world, group_id);
    return project ? group(project, project.groups.get(found.id), found) : group(world.organization, found, found);
  }
  const account = project?.serviceAccounts.get(user_id);
  if (project && account) return serviceAccount(world, project, account);
  const user = userInPath(world, user_id);
  if (!project) return organizationUser(world, user);
  return isOwner(world, user) ? organizationOwner(world, project, user) : projectUser(world, project, user);
}
