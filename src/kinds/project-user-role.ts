import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { projectRole } from "./project-role.ts";
import { projectUser } from "./project-user.ts";
import { assigned, customAndDirect } from "./user-role.ts";

export const projectUserRole = defineKind({
  name: "project_user_role",
  section: "roles",
  summary: "A custom role that a person holds in a project. The list is exact for roles held directly.",
  parent: projectUser,
  key: "role",
  fields: {
    role: reference(projectRole, "A custom role of the project.", { wire: { read: "id", write: "role_id" }, customOnly: true }),
  },
  api: {
    list: "GET /projects/{project}/users/{user}/roles",
    pageSize: 1000,
    create: "POST /projects/{project}/users/{user}/roles",
    delete: "DELETE /projects/{project}/users/{user}/roles/{id}",
  },
  exact: true,
  row: assigned,
  standing: customAndDirect,
});
