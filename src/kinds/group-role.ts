import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { group } from "./group.ts";
import { role } from "./role.ts";

export const groupRole = defineKind({
  name: "group_role",
  section: "roles",
  summary: "A role that a group holds in the organization. The list is exact.",
  parent: group,
  key: "role",
  fields: {
    role: reference(role, "A predefined or custom role of the organization.", { wire: { read: "id", write: "role_id" } }),
  },
  api: {
    list: "GET /organization/groups/{group}/roles",
    pageSize: 1000,
    create: "POST /organization/groups/{group}/roles",
    delete: "DELETE /organization/groups/{group}/roles/{id}",
  },
  exact: true,
  cascades: false,
  makesOwners: ({ role }) => role === "role/owner",
});
