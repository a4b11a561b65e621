import type { Address } from "../model/address.ts";
import { oneOf, reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

export const projectUser = defineKind({
  name: "project_user",
  section: "users",
  summary: "A person's place in a project.",
  parent: project,
  key: "user",
  brief: "role",
  fields: {
    user: reference(user, "A member of the organization, by e-mail address.", { wire: { read: "id", write: "user_id" } }),
    role: oneOf(["owner", "member"], "The predefined role in the project.", { required: true, grants: ["member", "owner"] }),
  },
  api: {
    list: "GET /organization/projects/{project}/users",
    pageSize: 100,
    create: "POST /organization/projects/{project}/users",
    update: "POST /organization/projects/{project}/users/{id}",
    delete: "DELETE /organization/projects/{project}/users/{id}",
  },
  row: { properties: { email: { type: "string" } } },
  standing: ({ email }) => (typeof email === "string" && email !== "" ? "ours" : "absent"),
  // Organization owners are owners of every project, and the API refuses to change that (ConductorOne's connector notes).
  implicit: ({ user: person }, at) => (at(person as Address)?.["role"] === "owner" ? { role: "owner" } : undefined),
  leads: ({ role }) => role === "owner",
  needsOwnParent: true,
  expires: true,
});
