import { invalid, notFound } from "../refusal.ts";
import { nullable, object, oneOf, optional, text } from "../shape.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { activeProject, findUser, isOwner, projectPeople, projectRoleOf } from "../world/access.ts";
import { enter } from "../world/projects.ts";
import { predefinedId, setPredefinedRole } from "../world/roles.ts";
import type { Membership, Project, User, World } from "../world/world.ts";
import { record } from "./audit.ts";

/** A name, where the groups of a project take a role's id. */
const role = oneOf("owner", "member");
const word = optional(nullable(text({ min: 1 })));

function showMember(world: World, project: Project, user: User): unknown {
  return {
    object: "organization.project.user",
    id: user.id,
    name: user.name,
    email: user.email,
    role: projectRoleOf(world, project, user) ?? "member",
    added_at: project.users.get(user.id)?.addedAt ?? project.createdAt,
  };
}

/** The Default project is joined with the organization and left with it. */
function refuseDefault(world: World, project: Project): void {
  if (project.id === world.defaultProjectId) throw invalid("Users cannot be added to or removed from the default project");
}

/** Owners of the organization are owners of every project and can be neither demoted nor removed there. @throws Refusal 400 */
function refuseOwner(world: World, user: User, what: string): void {
  if (isOwner(world, user)) throw invalid(`Organization owners ${what}`, undefined, "user_organization_owner");
}

/** @throws Refusal 404 */
function memberOf(world: World, project: Project, userId: string): { readonly user: User; readonly membership: Membership | undefined } {
  const user = world.users.get(userId);
  const membership = project.users.get(userId);
  if (!user || (!membership && !isOwner(world, user))) throw notFound("user", userId);
  return { user, membership };
}

/** @throws Refusal 400 */
function userToAdd(world: World, { user_id, email }: { readonly user_id?: string | null; readonly email?: string | null }): User {
  if (!user_id === !email) throw invalid("Provide exactly one of 'user_id' and 'email'", user_id ? "email" : "user_id");
  const user = user_id ? world.users.get(user_id) : findUser(world, email ?? "");
  if (!user) throw invalid("Users must already be members of the organization to be added to a project", user_id ? "user_id" : "email");
  return user;
}

export const projectUsers = section("project_users", [
  listRoute("GET /organization/projects/{project_id}/users", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 } },
    rows: ({ world, params }) => projectPeople(world, activeProject(world, params.project_id)),
    show: (user, { world, params }) => showMember(world, activeProject(world, params.project_id), user),
  }),
  route("POST /organization/projects/{project_id}/users", {
    body: object({ role, user_id: word, email: word }),
    creates: true,
    answer: (call) => {
      const { world, params, body } = call;
      const project = activeProject(world, params.project_id);
      refuseDefault(world, project);
      const user = userToAdd(world, body);
      if (projectRoleOf(world, project, user)) {
        throw invalid(`User ${user.email ?? user.id} already exists in project ${project.name}`, undefined, "user_already_in_project");
      }
      enter(world, project.users, { id: user.id, roles: [predefinedId(project, body.role)] });
      record({ ...call, project }, "user.added", { id: user.id, data: { role: body.role } });
      return showMember(world, project, user);
    },
  }),
  route("GET /organization/projects/{project_id}/users/{user_id}", {
    answer: ({ world, params }) => {
      const project = activeProject(world, params.project_id);
      const { user, membership } = memberOf(world, project, params.user_id);
      if (membership && !isOwner(world, user) && !project.users.shown(user.id)) throw notFound("user", user.id);
      return showMember(world, project, user);
    },
  }),
  route("POST /organization/projects/{project_id}/users/{user_id}", {
    body: object({ role: optional(nullable(role)) }),
    answer: (call) => {
      const { world, params, body } = call;
      const project = activeProject(world, params.project_id);
      const { user, membership } = memberOf(world, project, params.user_id);
      refuseOwner(world, user, "cannot have their roles modified in projects");
      if (membership && body.role) {
        setPredefinedRole(project, membership, body.role);
        record({ ...call, project }, "user.updated", { id: user.id, changes_requested: { role: body.role } });
      }
      return showMember(world, project, user);
    },
  }),
  route("DELETE /organization/projects/{project_id}/users/{user_id}", {
    answer: (call) => {
      const { world, params } = call;
      const project = activeProject(world, params.project_id);
      const { user } = memberOf(world, project, params.user_id);
      refuseOwner(world, user, "cannot be removed from projects");
      refuseDefault(world, project);
      project.users.delete(user.id);
      record({ ...call, project }, "user.deleted", { id: user.id });
      return { object: "organization.project.user.deleted", id: user.id, deleted: true };
    },
  }),
]);
