import { invalid, notFound } from "../refusal.ts";
import { object, text } from "../shape.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { groupInPath } from "../world/access.ts";
import { addGroup } from "../world/groups.ts";
import type { Group, World } from "../world/world.ts";
import { record } from "./audit.ts";

const body = object({ name: text({ min: 1, max: 255 }) });

function showGroup({ id, name, createdAt, isScimManaged, groupType }: Group): unknown {
  return { id, name, created_at: createdAt, is_scim_managed: isScimManaged, group_type: groupType };
}

/** What the identity provider manages is not for the API to change; how it refuses is not known. @throws Refusal 400 */
export function refuseScim(group: Group): void {
  if (group.isScimManaged) throw invalid(`The group ${group.name} is managed by an identity provider`);
}

/** Assumed, like the refusal to delete a role in use: it proves the order in which a client deletes. @throws Refusal 400 */
function refuseInUse(world: World, group: Group): void {
  if (group.roles.size > 0) throw invalid(`The group ${group.name} has roles assigned and cannot be deleted`);
  const project = world.projects.find(({ groups }) => groups.has(group.id));
  if (project) throw invalid(`The group ${group.name} is in use in project ${project.name} and cannot be deleted`);
}

export const groups = section("groups", [
  listRoute("GET /organization/groups", {
    pages: { family: "next", limit: { min: 0, max: 1000, standard: 100 }, order: "asc" },
    rows: ({ world }) => world.groups.listing(),
    show: showGroup,
  }),
  route("POST /organization/groups", {
    body,
    answer: (call) => {
      const group = addGroup(call.world, call.body);
      record(call, "group.created", { id: group.id, data: { group_name: group.name } });
      return showGroup(group);
    },
  }),
  route("GET /organization/groups/{group_id}", {
    answer: ({ world, params }) => {
      const group = world.groups.shown(params.group_id);
      if (!group) throw notFound("group", params.group_id);
      return showGroup(group);
    },
  }),
  route("POST /organization/groups/{group_id}", {
    body,
    answer: (call) => {
      const group = groupInPath(call.world, call.params.group_id);
      refuseScim(group);
      group.name = call.body.name.trim();
      record(call, "group.updated", { id: group.id, changes_requested: { group_name: group.name } });
      // This one answer lacks `group_type`, in the description as in the openai package.
      return { id: group.id, name: group.name, created_at: group.createdAt, is_scim_managed: group.isScimManaged };
    },
  }),
  route("DELETE /organization/groups/{group_id}", {
    answer: (call) => {
      const group = groupInPath(call.world, call.params.group_id);
      refuseScim(group);
      refuseInUse(call.world, group);
      call.world.groups.delete(group.id);
      record(call, "group.deleted", { id: group.id });
      return { object: "group.deleted", id: group.id, deleted: true };
    },
  }),
]);
