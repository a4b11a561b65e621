import { setOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

export const role = defineKind({
  name: "role",
  section: "roles",
  summary: "A custom role of the organization: a named set of permissions.",
  key: "name",
  fields: {
    name: text("The name of the role, unique in the organization.", { wire: { read: "name", write: "role_name" }, fold: "trim" }),
    permissions: setOf("What the role allows, as the API names it.", {
      required: true,
      schema: { examples: [["api.usage.read"]] },
      emptyMeans: "who holds it may do nothing more than without it",
      grants: "members",
    }),
    description: text("What the role is for."),
  },
  api: {
    list: "GET /organization/roles",
    pageSize: 1000,
    create: "POST /organization/roles",
    update: "POST /organization/roles/{id}",
    delete: "DELETE /organization/roles/{id}",
  },
  claims: ["id", "name", "previously"],
  alikeBy: { parts: ["permissions"], least: 1, then: "tell" },
  predefined: { owner: "role-api-organization-owner", reader: "role-api-organization-reader" },
  row: { properties: { predefined_role: { type: "boolean" } }, required: ["predefined_role"] },
  standing: (wire) => (wire["predefined_role"] === true ? "foreign" : "ours"),
});
