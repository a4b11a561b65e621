import { folded } from "./access.ts";
import { secondsOf, type Project, type User, type World } from "./world.ts";

// What goes along when something goes.

function leaveGroups(world: World, principalId: string): void {
  for (const group of world.groups.values()) group.members.delete(principalId);
}

function dropKeys(project: Project, ownerId: string): void {
  for (const key of [...project.apiKeys.values()]) if (key.owner.id === ownerId) project.apiKeys.delete(key.id);
}

function dropRules(world: World, serviceAccountId: string): void {
  for (const { rules } of world.identityProviders.values()) {
    for (const rule of [...rules.values()]) if (rule.serviceAccountId === serviceAccountId) rules.delete(rule.id);
  }
}

export function removeServiceAccount(world: World, project: Project, id: string): void {
  leaveGroups(world, id);
  dropKeys(project, id);
  dropRules(world, id);
  project.serviceAccounts.delete(id);
}

/** Takes the memberships and the keys along, the admin keys too. */
export function removeUser(world: World, user: User): void {
  leaveGroups(world, user.id);
  for (const project of world.projects.values()) {
    project.users.delete(user.id);
    dropKeys(project, user.id);
  }
  for (const key of [...world.adminKeys.values()]) if (key.owner.id === user.id) world.adminKeys.delete(key.id);
  world.users.delete(user.id);
  if (user.email !== null) world.usersByEmail.delete(folded(user.email));
}

/** An archived project has no users, service accounts, groups or keys, and nothing of it can be had back. */
export function archive(world: World, project: Project): void {
  for (const id of [...project.serviceAccounts.keys()]) removeServiceAccount(world, project, id);
  project.users.clear();
  project.groups.clear();
  project.apiKeys.clear();
  project.activeCertificates.clear();
  project.archivedAt = secondsOf(world);
}
