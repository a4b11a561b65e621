import { alphanumeric } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { list, object, oneOf, optional, text, type TypeOf } from "../shape.ts";
import { listRoute, route, section, type Call } from "../wire/route.ts";
import { activeProject, findUser, sameEmail } from "../world/access.ts";
import { statusOf } from "../world/invites.ts";
import { secondsOf, type Invite, type World } from "../world/world.ts";
import { record } from "./audit.ts";

const creation = object({
  email: text({ min: 3 }),
  role: oneOf("reader", "owner"),
  projects: optional(list(object({ id: text({ min: 1 }), role: oneOf("member", "owner") }))),
});

/** How long an invite lives is not documented. */
const LIFETIME = 7 * 24 * 3600;

function showInvite(world: World, invite: Invite): unknown {
  return {
    object: "organization.invite",
    id: invite.id,
    email: invite.email,
    role: invite.role,
    status: statusOf(world, invite),
    created_at: invite.createdAt,
    expires_at: invite.expiresAt,
    accepted_at: invite.acceptedAt,
    projects: invite.projects,
  };
}

/** Assumed: that somebody is a member or invited already is refused. */
function refuseKnown(world: World, email: string): void {
  if (findUser(world, email)) throw invalid(`${email} is already a member of the organization`, "email");
  const pending = world.invites.find((invite) => sameEmail(invite.email, email) && statusOf(world, invite) === "pending");
  if (pending) throw invalid(`${email} has already been invited`, "email");
}

function create(call: Call<object, unknown, TypeOf<typeof creation>>): unknown {
  const { world, body } = call;
  const email = body.email.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid(`${email} is not an e-mail address`, "email");
  refuseKnown(world, email);
  // Left out means the Default project; an empty list means none.
  const projects = body.projects ?? [{ id: world.defaultProjectId, role: "member" }];
  for (const { id } of projects) if (!world.projects.has(id)) throw invalid(`The project ${id} was not found`, "projects");
  for (const { id } of projects) activeProject(world, id);
  const createdAt = secondsOf(world);
  const id = `invite-${alphanumeric(world.random)}`;
  const invite: Invite = {
    id,
    email,
    role: body.role,
    status: "pending",
    createdAt,
    expiresAt: createdAt + LIFETIME,
    acceptedAt: null,
    projects,
  };
  world.invites.add(id, invite);
  record(call, "invite.sent", { id, data: { email, role: invite.role } });
  return showInvite(world, invite);
}

/** There is no update: a change is a new invite. */
export const invites = section("invites", [
  listRoute("GET /organization/invites", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 } },
    rows: ({ world }) => world.invites.listing(),
    show: (invite, { world }) => showInvite(world, invite),
  }),
  route("POST /organization/invites", { body: creation, creates: true, answer: create }),
  route("GET /organization/invites/{invite_id}", {
    answer: ({ world, params }) => {
      const invite = world.invites.shown(params.invite_id);
      if (!invite) throw notFound("invite", params.invite_id);
      return showInvite(world, invite);
    },
  }),
  route("DELETE /organization/invites/{invite_id}", {
    answer: (call) => {
      const { world, params } = call;
      const invite = world.invites.get(params.invite_id);
      if (!invite) throw notFound("invite", params.invite_id);
      if (invite.status === "accepted") throw invalid(`The invite ${invite.id} was already accepted and cannot be deleted`);
      world.invites.delete(invite.id);
      record(call, "invite.deleted", { id: invite.id });
      return { object: "organization.invite.deleted", id: invite.id, deleted: true };
    },
  }),
]);
