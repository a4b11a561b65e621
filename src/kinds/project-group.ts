import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { group } from "./group.ts";
import { project } from "./project.ts";
import { projectRole } from "./project-role.ts";

export const projectGroup = defineKind({
  name: "project_group",
  section: "groups",
  summary: "A group's place in a project.",
  parent: project,
  key: "group",
  brief: "roles",
  fields: {
    group: reference(group, "A group of the organization.", { wire: "group_id" }),
    // Sent at creation and in no answer: the truth is the list of the group's roles (mkdev provider, 603e212).
    role: reference(projectRole, "The role it enters with.", { writeAt: "create", unreadable: true, internal: true }),
  },
  api: {
    list: "GET /organization/projects/{project}/groups",
    pageSize: 100,
    create: "POST /organization/projects/{project}/groups",
    delete: "DELETE /organization/projects/{project}/groups/{id}",
  },
  brings: { field: "role", section: "roles" },
});
