import { list, object, oneOf, optional, text } from "../shape.ts";
import { sameEmail } from "../world/access.ts";
import { addUser } from "../world/users.ts";
import { enter } from "../world/projects.ts";
import { predefinedId } from "../world/roles.ts";
import { secondsOf, type Invite } from "../world/world.ts";
import { action, post, remove } from "./action.ts";
import type { Names } from "./names.ts";

const word = text({ min: 1 });
const role = oneOf("owner", "reader");
const projectRole = oneOf("owner", "member");

function pendingInvite({ world }: Names, email: string): Invite {
  const invite = world.invites.find(({ status, email: invited }) => status === "pending" && sameEmail(invited, email));
  if (!invite) throw new Error(`There is no pending invite for ${email}`);
  return invite;
}

/** The invited person becomes a member of the organization and of the invite's projects that are still there. */
function accept(invite: Invite, name: string | undefined, { world }: Names): void {
  const user = addUser(world, { email: invite.email, role: invite.role, name });
  for (const { id, role } of invite.projects) {
    const project = world.projects.get(id);
    if (project?.archivedAt === null) enter(world, project.users, { id: user.id, roles: [predefinedId(project, role)] });
  }
  invite.status = "accepted";
  invite.acceptedAt = secondsOf(world);
}

export const people = {
  /** As an identity provider does: no invite, no project. */
  add_user: action({ email: word, name: optional(word), role: optional(role) }, ({ email, name, role = "reader" }, names) => {
    if (names.world.users.find((user) => user.email !== null && sameEmail(user.email, email)))
      throw new Error(`${email} is a member already`);
    addUser(names.world, { email, name, role });
    return undefined;
  }),
  remove_user: action({ email: word }, ({ email }, names) => remove(`/organization/users/${names.user(email).id}`)),
  set_user_role: action({ email: word, role }, ({ email, role }, names) => post(`/organization/users/${names.user(email).id}`, { role })),
  assign_user_role: action({ email: word, role: word, project: optional(word) }, ({ email, role, project }, names) =>
    post(`${names.roleBase(project)}/users/${names.user(email).id}/roles`, { role_id: names.role(names.scope(project), role).id }),
  ),
  unassign_user_role: action({ email: word, role: word, project: optional(word) }, ({ email, role, project }, names) =>
    remove(`${names.roleBase(project)}/users/${names.user(email).id}/roles/${names.role(names.scope(project), role).id}`),
  ),

  /** Projects left out: the Default project, as in the API. */
  invite: action(
    { email: word, role, projects: optional(list(object({ project: word, role: projectRole }))) },
    ({ email, role, projects }, names) =>
      post("/organization/invites", {
        email,
        role,
        ...(projects && { projects: projects.map((each) => ({ id: names.project(each.project).id, role: each.role })) }),
      }),
  ),
  accept_invite: action({ email: word, name: optional(word) }, ({ email, name }, names) => {
    accept(pendingInvite(names, email), name, names);
    return undefined;
  }),
  expire_invite: action({ email: word }, ({ email }, names) => {
    const invite = pendingInvite(names, email);
    invite.status = "expired";
    invite.expiresAt = secondsOf(names.world);
    return undefined;
  }),
  delete_invite: action({ email: word }, ({ email }, names) => remove(`/organization/invites/${pendingInvite(names, email).id}`)),

  create_role: action(
    { name: word, permissions: list(word), description: optional(text()), project: optional(word) },
    ({ name, project, ...rest }, names) => post(`${names.roleBase(project)}/roles`, { role_name: name, ...rest }),
  ),
  update_role: action(
    { role: word, name: optional(word), permissions: optional(list(word)), description: optional(text()), project: optional(word) },
    ({ role, name, project, ...rest }, names) =>
      post(`${names.roleBase(project)}/roles/${names.role(names.scope(project), role).id}`, {
        ...(name !== undefined && { role_name: name }),
        ...rest,
      }),
  ),
  delete_role: action({ role: word, project: optional(word) }, ({ role, project }, names) =>
    remove(`${names.roleBase(project)}/roles/${names.role(names.scope(project), role).id}`),
  ),

  create_group: action({ name: word }, (body) => post("/organization/groups", body)),
  rename_group: action({ group: word, name: word }, ({ group, name }, names) =>
    post(`/organization/groups/${names.group(group).id}`, { name }),
  ),
  delete_group: action({ group: word }, ({ group }, names) => remove(`/organization/groups/${names.group(group).id}`)),
  add_group_user: action({ group: word, email: word }, ({ group, email }, names) =>
    post(`/organization/groups/${names.group(group).id}/users`, { user_id: names.user(email).id }),
  ),
  remove_group_user: action({ group: word, email: word }, ({ group, email }, names) =>
    remove(`/organization/groups/${names.group(group).id}/users/${names.user(email).id}`),
  ),
  add_group_service_account: action({ group: word, project: word, service_account: word }, ({ group, project, service_account }, names) =>
    post(`/organization/groups/${names.group(group).id}/users`, { user_id: names.account(project, service_account).id }),
  ),
  remove_group_service_account: action(
    { group: word, project: word, service_account: word },
    ({ group, project, service_account }, names) =>
      remove(`/organization/groups/${names.group(group).id}/users/${names.account(project, service_account).id}`),
  ),
  assign_group_role: action({ group: word, role: word, project: optional(word) }, ({ group, role, project }, names) =>
    post(`${names.roleBase(project)}/groups/${names.group(group).id}/roles`, { role_id: names.role(names.scope(project), role).id }),
  ),
  unassign_group_role: action({ group: word, role: word, project: optional(word) }, ({ group, role, project }, names) =>
    remove(`${names.roleBase(project)}/groups/${names.group(group).id}/roles/${names.role(names.scope(project), role).id}`),
  ),
} as const;
