import { alphanumeric } from "../random.ts";
import { folded } from "./access.ts";
import { setPredefinedRole } from "./roles.ts";
import { Shelf } from "./shelf.ts";
import { secondsOf, type User, type World } from "./world.ts";

export interface NewUser {
  readonly email: string | null;
  readonly role: "owner" | "reader";
  readonly id?: string | undefined;
  readonly name?: string | null | undefined;
  readonly addedAt?: number | undefined;
  readonly isScimManaged?: boolean | undefined;
  readonly isDefault?: boolean | undefined;
  readonly isServiceAccount?: boolean | undefined;
}

/** People come by invitation, from an identity provider or in a seed: there is no route that creates one. */
export function addUser(world: World, { email, role, id, name, addedAt, isScimManaged, isDefault, isServiceAccount }: NewUser): User {
  const user: User = {
    id: id ?? `user-${alphanumeric(world.random)}`,
    email,
    name: name ?? null,
    addedAt: addedAt ?? secondsOf(world),
    isScimManaged: isScimManaged ?? false,
    isDefault: isDefault ?? false,
    isServiceAccount: isServiceAccount ?? false,
    technicalLevel: null,
    developerPersona: null,
    roles: new Shelf(world.shelving),
  };
  setPredefinedRole(world.organization, user, role);
  if (email !== null) world.usersByEmail.set(folded(email), user);
  return world.users.add(user.id, user, user.addedAt);
}
