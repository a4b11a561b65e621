import { reference, type Wire } from "../model/field.ts";
import { defineKind, type Standing } from "../model/kind.ts";
import { role } from "./role.ts";
import { user } from "./user.ts";

const sources = {
  type: "array",
  items: { type: "object", properties: { principal_type: { type: "string" } }, required: ["principal_type"] },
};
/** What a row of somebody's roles says of the role and of where it comes from. */
export const assigned = {
  properties: { predefined_role: { type: "boolean" }, assignment_sources: sources },
  required: ["predefined_role"],
};

export const userRole = defineKind({
  name: "user_role",
  section: "roles",
  summary: "A custom role that a person holds in the organization. The list is exact for roles held directly.",
  parent: user,
  key: "role",
  fields: {
    role: reference(role, "A custom role of the organization.", { wire: { read: "id", write: "role_id" }, customOnly: true }),
  },
  api: {
    list: "GET /organization/users/{user}/roles",
    pageSize: 1000,
    create: "POST /organization/users/{user}/roles",
    delete: "DELETE /organization/users/{user}/roles/{id}",
  },
  exact: true,
  row: assigned,
  standing: customAndDirect,
  // What is inherited is listed too, and is no entry: it tells who is an owner through a group.
  makesOwners: ({ role }) => role === "role/owner",
});

/**
 * A person's predefined role is a field of their entry, and what they hold through a group is the group's: neither is
 * an entry of the list. An inherited assignment names its sources (official Terraform provider; null when direct).
 */
export function customAndDirect({ predefined_role, assignment_sources }: Wire): Standing {
  const sources: readonly unknown[] = Array.isArray(assignment_sources) ? assignment_sources : [];
  const isDirect = sources.length === 0 || sources.some((source) => isObject(source) && source["principal_type"] === "user");
  return predefined_role === true || !isDirect ? "absent" : "ours";
}

const isObject = (value: unknown): value is Wire => typeof value === "object" && value !== null;
