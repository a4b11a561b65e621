import { findUser } from "../world/access.ts";
import { hold } from "../world/roles.ts";
import type { Shelf } from "../world/shelf.ts";
import type { Group, Holder, Project, Scope, ServiceAccount, User, World } from "../world/world.ts";

// A seed speaks in names. Each of these finds the one thing of a name, or tells where the seed is wrong.

export const mistake = (path: string, problem: string): Error => new Error(`The seed is wrong: ${path} ${problem}.`);

export function userNamed(world: World, email: string, path: string): User {
  const user = findUser(world, email);
  if (!user) throw mistake(path, `names ${email}, who is not among the users`);
  return user;
}

interface Named {
  readonly name: string | null;
}

/** @param what e.g. "group", for the message. */
export function oneNamed<T extends Named>(
  shelf: Shelf<T>,
  name: string,
  { what, path }: { readonly what: string; readonly path: string },
): T {
  const found = [...shelf.values()].filter((item) => item.name === name.trim());
  const [only] = found;
  if (!only) throw mistake(path, `names the ${what} ${name}, which is not in the seed`);
  if (found.length > 1) throw mistake(path, `names the ${what} ${name}, and there are ${found.length} of that name`);
  return only;
}

export const groupNamed = (world: World, name: string, path: string): Group => oneNamed(world.groups, name, { what: "group", path });
export const projectNamed = (world: World, name: string, path: string): Project =>
  oneNamed(world.projects, name, { what: "project", path });

export function accountNamed(
  world: World,
  { project, name }: { readonly project: string; readonly name: string },
  path: string,
): ServiceAccount {
  return oneNamed(projectNamed(world, project, `${path}.project`).serviceAccounts, name, { what: "service account", path: `${path}.name` });
}

/** Predefined roles have names too. */
export function giveRoles(
  scope: Scope,
  holder: Holder,
  { names, path }: { readonly names: readonly string[]; readonly path: string },
): void {
  for (const [index, name] of names.entries()) hold(holder, oneNamed(scope.roles, name, { what: "role", path: `${path}[${index}]` }).id);
}
