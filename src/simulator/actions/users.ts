import { list, object, oneOf, optional, text } from "../shape.ts";
import { findUser, sameEmail } from "../world/access.ts";
import { statusOf } from "../world/invites.ts";
import { enter } from "../world/projects.ts";
import { predefinedId } from "../world/roles.ts";
import { addUser } from "../world/users.ts";
import { secondsOf, type Invite } from "../world/world.ts";
import { action, post, remove } from "./action.ts";
import type { Names } from "./names.ts";

const word = text({ min: 1 });
const email = word;
const role = oneOf("owner", "reader");
const projects = optional(list(object({ project: word, role: oneOf("owner", "member") })));

function pendingInvite({ world }: Names, email: string): Invite {
  const invite = world.invites.find((invite) => statusOf(world, invite) === "pending" && sameEmail(invite.email, email));
  if (!invite) throw new Error(`there is no pending invite for ${email}`);
  return invite;
}

/** The invited person becomes a member of the organization, and of those projects of the invite that are still there. */
function accept(invite: Invite, name: string | undefined, { world }: Names): undefined {
  const user = addUser(world, { email: invite.email, role: invite.role, name });
  for (const { id, role } of invite.projects) {
    const project = world.projects.get(id);
    if (project?.archivedAt === null) enter(world, project.users, { id: user.id, roles: [predefinedId(project, role)] });
  }
  invite.status = "accepted";
  invite.acceptedAt = secondsOf(world);
}

export const users = {
  /** As an identity provider does: no invite, no project. */
  add_user: action({ email, name: optional(word), role: optional(role) }, ({ email, name, role = "reader" }, { world }) => {
    if (findUser(world, email)) throw new Error(`${email} is a member already`);
    addUser(world, { email, name, role });
    return undefined;
  }),
  remove_user: action({ email }, ({ email }, names) => remove(`/organization/users/${names.user(email).id}`)),
  set_user_role: action({ email, role }, ({ email, role }, names) => post(`/organization/users/${names.user(email).id}`, { role })),

  /** Projects left out: the Default project, as in the API. */
  invite: action({ email, role, projects }, ({ email, role, projects }, names) =>
    post("/organization/invites", {
      email,
      role,
      ...(projects && { projects: projects.map((each) => ({ id: names.project(each.project).id, role: each.role })) }),
    }),
  ),
  accept_invite: action({ email, name: optional(word) }, ({ email, name }, names) => accept(pendingInvite(names, email), name, names)),
  expire_invite: action({ email }, ({ email }, names) => {
    const invite = pendingInvite(names, email);
    invite.status = "expired";
    invite.expiresAt = secondsOf(names.world);
    return undefined;
  }),
  delete_invite: action({ email }, ({ email }, names) => remove(`/organization/invites/${pendingInvite(names, email).id}`)),
} as const;
