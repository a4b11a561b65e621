import { invalid, notFound, Refusal } from "../refusal.ts";
import { predefinedId, predefinedRoleOf } from "./roles.ts";
import type { Listing } from "./shelf.ts";
import type { Group, Membership, Project, Scope, ServiceAccount, User, World } from "./world.ts";

/** @throws Refusal 404 */
export function projectInPath(world: World, id: string): Project {
  const project = world.projects.get(id);
  if (!project) throw new Refusal(404, `The project ${id} was not found`);
  return project;
}

/** Anything inside an archived project is refused, reading included. @throws Refusal 404, 400 */
export function activeProject(world: World, id: string): Project {
  const project = projectInPath(world, id);
  if (project.archivedAt !== null) throw invalid(`Project ${project.name} is archived`, undefined, "project_archived");
  return project;
}

/** The project in the path, or the organization where the path names none. @throws Refusal 404, 400 */
export function scopeOf({ world, params }: { readonly world: World; readonly params: object }): Scope {
  return "project_id" in params && typeof params.project_id === "string" ? activeProject(world, params.project_id) : world.organization;
}

/** @throws Refusal 404 */
export function groupInPath(world: World, id: string): Group {
  const group = world.groups.get(id);
  if (!group) throw notFound("group", id);
  return group;
}

/** @throws Refusal 404 */
export function userInPath(world: World, id: string): User {
  const user = world.users.get(id);
  if (!user) throw notFound("user", id);
  return user;
}

export const folded = (email: string): string => email.trim().toLowerCase();
export const sameEmail = (one: string, other: string): boolean => folded(one) === folded(other);
export const findUser = (world: World, email: string): User | undefined => world.usersByEmail.get(folded(email));

/** Asked for every list of a project's people, and so kept until something changes. */
function ownersOf(world: World): readonly User[] {
  if (world.owners.asOf !== world.shelving.changes) {
    const ownerId = predefinedId(world.organization, "owner");
    world.owners = { asOf: world.shelving.changes, users: [...world.users.values()].filter(({ roles }) => roles.has(ownerId)) };
  }
  return world.owners.users;
}

export const isOwner = (world: World, user: User): boolean => user.roles.has(predefinedId(world.organization, "owner"));

/** An organization must keep an owner; how the API refuses is not known. @throws Refusal 400 */
export function refuseLastOwner(world: World, user: User): void {
  const [only, ...others] = ownersOf(world);
  if (only === user && others.length === 0) throw invalid("The last owner of the organization cannot be removed or demoted");
}

/** Owners of the organization are owners of every project, whether or not they were ever added to it. */
export function projectRoleOf(world: World, project: Project, user: User): string | undefined {
  if (isOwner(world, user)) return "owner";
  const membership = project.users.get(user.id);
  return membership && predefinedRoleOf(project, membership);
}

/** The people of a project, implicit owners included, as its list shows them. */
export function projectPeople(world: World, project: Project): Listing<User> {
  const ids = new Set([...project.users.listing().entries, ...ownersOf(world)].map(({ id }) => id));
  const entries = [...ids].flatMap((id) => {
    const [item, place] = [world.users.shown(id), world.users.placeOf(id)];
    return item && place ? [{ id, item, place }] : [];
  });
  return { entries, placeOf: (id) => world.users.placeOf(id) };
}

/** The service account of that id and the project it lives in. */
export function findServiceAccount(world: World, id: string): { readonly project: Project; readonly account: ServiceAccount } | undefined {
  for (const project of world.projects.values()) {
    const account = project.serviceAccounts.get(id);
    if (account) return { project, account };
  }
  return undefined;
}

/** The groups that lend the principal something in this scope, and what they hold there. */
function* lenders(world: World, scope: Scope, principalId: string): Generator<readonly [groupId: string, roles: Iterable<string>]> {
  const project = world.projects.get(scope.id);
  for (const group of world.groups.values()) {
    if (!group.members.has(principalId)) continue;
    const place: Membership | Group | undefined = project ? project.groups.get(group.id) : group;
    if (place) yield [group.id, place.roles.keys()];
  }
}

/** Role ids that a principal has through groups, with the groups. */
export function inheritedRoles(world: World, scope: Scope, principalId: string): ReadonlyMap<string, readonly string[]> {
  const inherited = new Map<string, string[]>();
  for (const [groupId, roles] of lenders(world, scope, principalId)) {
    for (const role of roles) inherited.set(role, [...(inherited.get(role) ?? []), groupId]);
  }
  return inherited;
}

/** Whether somebody gets into the project at all, directly or through a group. */
export function hasAccess(
  world: World,
  project: Project,
  owner: { readonly type: "user" | "service_account"; readonly id: string },
): boolean {
  if (inheritedRoles(world, project, owner.id).size > 0) return true;
  if (owner.type === "user") {
    const user = world.users.get(owner.id);
    return user !== undefined && projectRoleOf(world, project, user) !== undefined;
  }
  const account = project.serviceAccounts.get(owner.id);
  return account !== undefined && account.roles.size > 0;
}
