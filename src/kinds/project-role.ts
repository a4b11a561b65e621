import { setOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

export const projectRole = defineKind({
  name: "project_role",
  section: "roles",
  summary: "A custom role of one project: a named set of permissions.",
  parent: project,
  key: "name",
  fields: {
    name: text("The name of the role, unique in the project.", { wire: { read: "name", write: "role_name" }, fold: "trim" }),
    permissions: setOf("What the role allows, as the API names it.", {
      required: true,
      schema: { examples: [["api.fine_tuning.read", "api.fine_tuning.write"]] },
      emptyMeans: "who holds it may do nothing more than without it",
      grants: "members",
    }),
    description: text("What the role is for."),
  },
  api: {
    list: "GET /projects/{project}/roles",
    pageSize: 1000,
    create: "POST /projects/{project}/roles",
    update: "POST /projects/{project}/roles/{id}",
    delete: "DELETE /projects/{project}/roles/{id}",
  },
  claims: ["id", "name", "previously"],
  alikeBy: { parts: ["permissions"], least: 1, then: "tell" },
  predefined: { owner: "role-api-project-owner", member: "role-api-project-member", viewer: "role-api-project-viewer" },
  row: { properties: { predefined_role: { type: "boolean" } }, required: ["predefined_role"] },
  standing: (wire) => (wire["predefined_role"] === true ? "foreign" : "ours"),
});
