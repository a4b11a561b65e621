import { invalid, notFound } from "../refusal.ts";
import { nullable, object, oneOf, optional, text } from "../shape.ts";
import { strings } from "../wire/query.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { refuseLastOwner, sameEmail, userInPath } from "../world/access.ts";
import { removeUser } from "../world/removal.ts";
import { hold, predefinedRoleOf, roleInBody, setPredefinedRole } from "../world/roles.ts";
import type { User, World } from "../world/world.ts";
import { record } from "./audit.ts";

export function showUser(world: World, user: User): unknown {
  const { id, email, name } = user;
  return {
    object: "organization.user",
    id,
    email,
    name,
    role: predefinedRoleOf(world.organization, user) ?? null,
    added_at: user.addedAt,
    created: user.addedAt,
    is_default: user.isDefault,
    is_service_account: user.isServiceAccount,
    is_scim_managed: user.isScimManaged,
    is_scale_tier_authorized_purchaser: null,
    api_key_last_used_at: null,
    technical_level: user.technicalLevel,
    developer_persona: user.developerPersona,
    user: { object: "user", id, email, name, picture: null, enabled: true, banned: false, banned_at: null },
    projects: null,
  };
}

const update = object({
  role: optional(nullable(oneOf("owner", "reader"))),
  role_id: optional(nullable(text({ min: 1 }))),
  technical_level: optional(nullable(text())),
  developer_persona: optional(nullable(text())),
});

function setRole(world: World, user: User, name: "owner" | "reader"): void {
  if (name === "reader") refuseLastOwner(world, user);
  setPredefinedRole(world.organization, user, name);
}

/** A predefined role replaces the one held, a custom one is added: which of the two the API does is not described. */
function takeRole(world: World, user: User, id: string): void {
  const role = roleInBody(world.organization, id, "role_id");
  if (role.predefined) setRole(world, user, role.name === "owner" ? "owner" : "reader");
  else hold(user, role.id);
}

export const users = section("users", [
  listRoute("GET /organization/users", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 } },
    query: { emails: strings },
    rows: ({ world, query: { emails } }) =>
      world.users.listing(({ email }) => !emails || (email !== null && emails.some((wanted) => sameEmail(wanted, email)))),
    show: (user, { world }) => showUser(world, user),
  }),
  route("GET /organization/users/{user_id}", {
    answer: ({ world, params }) => {
      const user = world.users.shown(params.user_id);
      if (!user) throw notFound("user", params.user_id);
      return showUser(world, user);
    },
  }),
  route("POST /organization/users/{user_id}", {
    body: update,
    answer: (call) => {
      const { world, params, body } = call;
      const user = userInPath(world, params.user_id);
      if (body.role) setRole(world, user, body.role);
      if (body.role_id) takeRole(world, user, body.role_id);
      if (body.technical_level !== undefined) user.technicalLevel = body.technical_level;
      if (body.developer_persona !== undefined) user.developerPersona = body.developer_persona;
      if (body.role) record(call, "user.updated", { id: user.id, changes_requested: { role: body.role } });
      return showUser(world, user);
    },
  }),
  route("DELETE /organization/users/{user_id}", {
    answer: (call) => {
      const { world, params } = call;
      const user = userInPath(world, params.user_id);
      if (user.isScimManaged) throw invalid("Users that are managed by an identity provider cannot be deleted");
      refuseLastOwner(world, user);
      removeUser(world, user);
      record(call, "user.deleted", { id: user.id });
      return { object: "organization.user.deleted", id: user.id, deleted: true };
    },
  }),
]);
