import type { Seed } from "../seed.ts";
import { findUser, isOwner } from "../world/access.ts";
import { addGroup } from "../world/groups.ts";
import { newKey } from "../world/keys.ts";
import { addUser } from "../world/users.ts";
import type { ApiKey, World } from "../world/world.ts";
import { accountNamed, giveRoles, mistake, oneNamed, userNamed } from "./names.ts";

export function plantPeople(world: World, seed: Seed): void {
  for (const [index, { email, id, name, role = "reader", roles = [], ...each }] of (seed.users ?? []).entries()) {
    const path = `users[${index}]`;
    if (email !== null && findUser(world, email)) throw mistake(`${path}.email`, "stands there twice");
    const user = addUser(world, {
      email,
      id,
      name,
      role,
      addedAt: each.added_at,
      isScimManaged: each.scim_managed,
      isDefault: each.is_default,
      isServiceAccount: each.is_service_account,
    });
    giveRoles(world.organization, user, { names: roles, path: `${path}.roles` });
  }
  plantKeyOwner(world, seed);
}

function plantKeyOwner(world: World, { keyOwner }: Seed): void {
  const named = keyOwner === undefined ? undefined : userNamed(world, keyOwner, "keyOwner");
  if (named && !isOwner(world, named)) throw mistake("keyOwner", "must be an owner, for only owners have admin keys");
  const owner = named ?? world.users.find((user) => user.email !== null && isOwner(world, user));
  world.keyOwnerId = (owner ?? addUser(world, { email: "owner@simulated.example", name: "Owner", role: "owner" })).id;
}

export function plantGroups(world: World, seed: Seed): void {
  for (const [index, { name, id, users = [], roles = [], ...each }] of (seed.groups ?? []).entries()) {
    const path = `groups[${index}]`;
    const group = addGroup(world, { name, id, createdAt: each.created_at, isScimManaged: each.scim_managed, groupType: each.group_type });
    giveRoles(world.organization, group, { names: roles, path: `${path}.roles` });
    for (const [at, email] of users.entries()) {
      const user = userNamed(world, email, `${path}.users[${at}]`);
      group.members.add(user.id, user.id);
    }
  }
}

/** After the projects, which the accounts live in. */
export function plantServiceAccountsInGroups(world: World, seed: Seed): void {
  for (const [index, { name, service_accounts = [] }] of (seed.groups ?? []).entries()) {
    for (const [at, account] of service_accounts.entries()) {
      const path = `groups[${index}]`;
      const { id } = accountNamed(world, account, `${path}.service_accounts[${at}]`);
      oneNamed(world.groups, name, { what: "group", path: `${path}.name` }).members.add(id, id);
    }
  }
}

export function plantAdminKeys(world: World, seed: Seed, value: string): void {
  const ownedBy = (id: string): ApiKey["owner"] => ({ type: "user", id });
  const inUse = newKey(world, { kind: "admin", name: "Key in use", owner: ownedBy(world.keyOwnerId), value });
  inUse.lastUsedAt = inUse.createdAt;
  world.adminKeys.add(inUse.id, inUse);
  for (const [index, each] of (seed.admin_api_keys ?? []).entries()) {
    const owner = userNamed(world, each.owner, `admin_api_keys[${index}].owner`);
    const key = newKey(world, { kind: "admin", name: each.name, id: each.id, createdAt: each.created_at, owner: ownedBy(owner.id) });
    key.expiresAt = each.expires_at ?? null;
    key.lastUsedAt = each.last_used_at ?? null;
    world.adminKeys.add(key.id, key, key.createdAt);
  }
}
