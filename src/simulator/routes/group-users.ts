import { invalid, notFound } from "../refusal.ts";
import { object, text } from "../shape.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { findServiceAccount, groupInPath } from "../world/access.ts";
import type { World } from "../world/world.ts";
import { refuseScim } from "./groups.ts";

interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly isServiceAccount: boolean;
}

/** A person or a service account: both can be members of a group, a service account without an e-mail address. */
function findMember(world: World, id: string): Member | undefined {
  const user = world.users.get(id);
  if (user) return { id, name: user.name ?? user.email ?? "", email: user.email, isServiceAccount: user.isServiceAccount };
  const found = findServiceAccount(world, id);
  return found && { id, name: found.account.name, email: null, isServiceAccount: true };
}

function memberOf(world: World, id: string): Member {
  const member = findMember(world, id);
  if (!member) throw notFound("user", id);
  return member;
}

export const groupUsers = section("group_users", [
  listRoute("GET /organization/groups/{group_id}/users", {
    pages: { family: "next", limit: { min: 0, max: 1000, standard: 100 }, order: "desc" },
    rows: ({ world, params }) => groupInPath(world, params.group_id).members.listing(),
    show: (userId, { world }) => {
      const { id, name, email } = memberOf(world, userId);
      return { id, name, email };
    },
  }),
  route("POST /organization/groups/{group_id}/users", {
    body: object({ user_id: text({ min: 1 }) }),
    answer: ({ world, params, body }) => {
      const group = groupInPath(world, params.group_id);
      refuseScim(group);
      if (!findMember(world, body.user_id)) throw invalid(`The user ${body.user_id} is not a member of the organization`, "user_id");
      if (group.members.has(body.user_id)) throw invalid(`The user ${body.user_id} already exists in group ${group.name}`, "user_id");
      group.members.add(body.user_id, body.user_id);
      return { object: "group.user", user_id: body.user_id, group_id: group.id };
    },
  }),
  route("GET /organization/groups/{group_id}/users/{user_id}", {
    answer: ({ world, params }) => {
      const shown = groupInPath(world, params.group_id).members.shown(params.user_id);
      if (!shown) throw notFound("user", params.user_id);
      const { id, name, email, isServiceAccount } = memberOf(world, shown);
      return { id, name, email, picture: null, is_service_account: isServiceAccount, user_type: "user" };
    },
  }),
  route("DELETE /organization/groups/{group_id}/users/{user_id}", {
    answer: ({ world, params }) => {
      const group = groupInPath(world, params.group_id);
      refuseScim(group);
      if (!group.members.delete(params.user_id)) throw notFound("user", params.user_id);
      return { object: "group.user.deleted", deleted: true };
    },
  }),
]);
