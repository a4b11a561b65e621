import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { projectGroup } from "./project-group.ts";
import { projectRole } from "./project-role.ts";

export const projectGroupRole = defineKind({
  name: "project_group_role",
  section: "roles",
  summary: "A role that a group holds in a project. The list is exact.",
  parent: projectGroup,
  key: "role",
  fields: {
    role: reference(projectRole, "A predefined or custom role of the project.", { wire: { read: "id", write: "role_id" } }),
  },
  api: {
    list: "GET /projects/{project}/groups/{group}/roles",
    pageSize: 1000,
    create: "POST /projects/{project}/groups/{group}/roles",
    delete: "DELETE /projects/{project}/groups/{group}/roles/{id}",
  },
  exact: true,
  leads: ({ role }) => typeof role === "string" && role.endsWith("/role/owner"),
});
