import { invalid, notFound } from "../refusal.ts";
import { object, text } from "../shape.ts";
import { word } from "../wire/query.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { enter } from "../world/projects.ts";
import { roleInBody } from "../world/roles.ts";
import type { Project, World } from "../world/world.ts";

/** No answer tells the role that the group was given, nor has it an `id`. */
function showPlace(world: World, project: Project, groupId: string): unknown {
  const group = world.groups.get(groupId);
  const place = project.groups.get(groupId);
  if (!group || !place) throw notFound("group", groupId);
  return {
    object: "project.group",
    project_id: project.id,
    group_id: group.id,
    group_name: group.name,
    group_type: group.groupType,
    created_at: place.addedAt,
  };
}

export const projectGroups = section("project_groups", [
  listRoute("GET /organization/projects/{project_id}/groups", {
    pages: { family: "next", limit: { min: 0, max: 100, standard: 20 }, order: "asc" },
    rows: ({ world, params }) => {
      const { entries, placeOf } = activeProject(world, params.project_id).groups.listing();
      return { entries: entries.map(({ id, place }) => ({ id, item: id, place })), placeOf };
    },
    show: (groupId, { world, params }) => showPlace(world, activeProject(world, params.project_id), groupId),
  }),
  route("POST /organization/projects/{project_id}/groups", {
    body: object({ group_id: text({ min: 1 }), role: text({ min: 1 }) }),
    answer: ({ world, params, body }) => {
      const project = activeProject(world, params.project_id);
      const group = world.groups.get(body.group_id);
      if (!group) throw invalid(`The group ${body.group_id} does not exist`, "group_id");
      const role = roleInBody(project, body.role, "role");
      if (project.groups.has(group.id))
        throw invalid(`Group ${group.name} already exists in project ${project.name}`, undefined, "user_already_in_project");
      enter(world, project.groups, { id: group.id, roles: [role.id] });
      return showPlace(world, project, group.id);
    },
  }),
  route("GET /organization/projects/{project_id}/groups/{group_id}", {
    query: { group_type: word("group", "tenant_group") },
    answer: ({ world, params, query }) => {
      const project = activeProject(world, params.project_id);
      const isWanted = world.groups.get(params.group_id)?.groupType === (query.group_type ?? "group");
      if (!isWanted || !project.groups.shown(params.group_id)) throw notFound("group", params.group_id);
      return showPlace(world, project, params.group_id);
    },
  }),
  route("DELETE /organization/projects/{project_id}/groups/{group_id}", {
    answer: ({ world, params }) => {
      const project = activeProject(world, params.project_id);
      if (!project.groups.delete(params.group_id)) throw notFound("group", params.group_id);
      return { object: "project.group.deleted", deleted: true };
    },
  }),
]);
