import { shuffled } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { object, text } from "../shape.ts";
import type { Pages } from "../wire/paging.ts";
import { listRoute, route, section, type Call, type Unassigned } from "../wire/route.ts";
import { hold, roleInBody, roleInPath, showRole } from "../world/roles.ts";
import type { Listing } from "../world/shelf.ts";
import type { Role, World } from "../world/world.ts";
import { record } from "./audit.ts";
import { principalIn, type Principal, type Source } from "./principals.ts";

type Base = `${"/organization" | "/projects/{project_id}"}/${"users/{user_id}" | "groups/{group_id}"}`;

/** No default is stated for the order, and none for the number of rows: the largest page. */
const pages: Pages = { family: "next", limit: { min: 0, max: 1000, standard: 1000 }, order: "unsorted" };

interface Assignment {
  readonly role: Role;
  /** Null where the role is held directly. */
  readonly sources: readonly Source[] | null;
}

function assignmentOf({ holder, inherited }: Principal, role: Role): Assignment | undefined {
  if (holder?.roles.shown(role.id) !== undefined) return { role, sources: null };
  const sources = inherited.get(role.id);
  return sources && { role, sources };
}

function assignments(principal: Principal): Listing<Assignment> {
  const { entries, placeOf } = principal.scope.roles.listing();
  return {
    entries: entries.flatMap(({ id, item, place }) => {
      const assignment = assignmentOf(principal, item);
      return assignment ? [{ id, item: assignment, place }] : [];
    }),
    placeOf,
  };
}

function showAssignment({ random }: World, { role, sources }: Assignment): unknown {
  return {
    id: role.id,
    name: role.name,
    permissions: shuffled(role.permissions, random),
    resource_type: role.resourceType,
    predefined_role: role.predefined,
    description: role.description,
    created_at: role.predefined ? null : role.createdAt,
    updated_at: role.predefined ? null : role.updatedAt,
    created_by: null,
    created_by_user_obj: null,
    metadata: null,
    assignment_sources: sources,
  };
}

/** Documented by its shape only, e.g. in detection rules: the role, an underscore, the principal. */
function audit(call: Call, type: "created" | "deleted", { principal, role }: { readonly principal: Principal; readonly role: Role }): void {
  const { id, kind, scope } = principal;
  record(call, `role.assignment.${type}`, {
    id: `role_assignment_${role.id}_${id}`,
    principal_id: id,
    principal_type: kind,
    resource_id: scope.id,
    resource_type: role.resourceType,
  });
}

/** Whether assigning once more is an error or nothing is not known; refusing it shows a client that does not look first. */
function assign(call: Call<object, unknown, { readonly role_id: string }>): unknown {
  const principal = principalIn(call.world, call.params);
  const role = roleInBody(principal.scope, call.body.role_id, "role_id");
  principal.refuseAssigning(role);
  if (!principal.holder || principal.holder.roles.has(role.id)) throw invalid(`The role ${role.name} is already assigned`, "role_id");
  hold(principal.holder, role.id);
  audit(call, "created", { principal, role });
  return { object: `${principal.kind}.role`, [principal.kind]: principal.show(), role: showRole(call.world, role) };
}

function unassign(call: Call<{ readonly role_id: string }>): unknown {
  const principal = principalIn(call.world, call.params);
  const role = roleInPath(principal.scope, call.params.role_id);
  if (principal.holder?.roles.has(role.id)) {
    principal.refuseUnassigning(role);
    principal.holder.roles.delete(role.id);
    audit(call, "deleted", { principal, role });
    return { object: `${principal.kind}.role.deleted`, deleted: true };
  }
  if (principal.inherited.has(role.id)) throw invalid(`The role ${role.name} is inherited and cannot be unassigned here`);
  throw notFound("role assignment", call.params.role_id);
}

function retrieve({ world, params }: Call<{ readonly role_id: string }>): unknown {
  const principal = principalIn(world, params);
  const assignment = assignmentOf(principal, roleInPath(principal.scope, params.role_id));
  if (!assignment) throw notFound("role assignment", params.role_id);
  return showAssignment(world, assignment);
}

function under(base: Base): readonly Unassigned[] {
  return [
    listRoute(`GET ${base}/roles`, {
      pages,
      rows: ({ world, params }) => assignments(principalIn(world, params)),
      show: (assignment, { world }) => showAssignment(world, assignment),
    }),
    route(`POST ${base}/roles`, { body: object({ role_id: text({ min: 1 }) }), answer: assign }),
    route(`GET ${base}/roles/{role_id}`, { answer: retrieve }),
    route(`DELETE ${base}/roles/{role_id}`, { answer: unassign }),
  ];
}

export const userRoles = section("user_roles", under("/organization/users/{user_id}"));
export const groupRoles = section("group_roles", under("/organization/groups/{group_id}"));
export const projectUserRoles = section("project_user_roles", under("/projects/{project_id}/users/{user_id}"));
export const projectGroupRoles = section("project_group_roles", under("/projects/{project_id}/groups/{group_id}"));
