import { oneOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

export const group = defineKind({
  name: "group",
  section: "groups",
  summary: "A group of people and service accounts that receives roles together.",
  key: "name",
  principal: "group",
  fields: {
    name: text("The name of the group.", { fold: "trim" }),
    managed_by: oneOf(["identity_provider"], "The identity provider creates, names, fills and deletes it; only its roles are ours.", {
      writeAt: "never",
      wire: "is_scim_managed",
      convert: { wire: { type: "boolean" }, read: (managed) => (managed === true ? "identity_provider" : undefined), write: (by) => by },
    }),
  },
  api: {
    list: "GET /organization/groups",
    pageSize: 1000,
    create: "POST /organization/groups",
    update: "POST /organization/groups/{id}",
    delete: "DELETE /organization/groups/{id}",
  },
  claims: ["id", "name", "previously"],
  alikeBy: { parts: ["users"], least: 1, then: "refuse" },
  row: { required: ["is_scim_managed"] },
  standing: (wire) => (wire["is_scim_managed"] === true ? "foreign" : "ours"),
  awaits: ({ managed_by }) => (managed_by === "identity_provider" ? "the identity provider has not created it yet" : undefined),
});
