import { oneOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

export const projectServiceAccount = defineKind({
  name: "project_service_account",
  section: "service_accounts",
  summary: "A service account of a project. It is made without a key, so that no secret ever exists.",
  parent: project,
  key: "name",
  principal: "service account",
  brief: "role",
  fields: {
    name: text("The name of the service account.", { fold: "trim" }),
    // A create that names no role and no key makes the account alone, with the role `none`; its role follows in an update.
    role: oneOf(["owner", "member"], "The predefined role in the project.", {
      writeAt: "update",
      grants: ["member", "owner"],
      convert: { wire: { type: "string" }, read: (role) => (role === "none" ? undefined : role), write: (role) => role },
    }),
  },
  api: {
    list: "GET /organization/projects/{project}/service_accounts",
    pageSize: 100,
    create: { send: "POST /organization/projects/{project}/service_accounts", fixed: { create_service_account_only: true } },
    update: "POST /organization/projects/{project}/service_accounts/{id}",
    delete: "DELETE /organization/projects/{project}/service_accounts/{id}",
  },
  claims: ["id", "name", "previously"],
  deleteByName: true,
  needsOwnParent: true,
  irreversible: { delete: "The service account's keys stop working." },
});
