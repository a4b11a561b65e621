import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { group } from "./group.ts";
import { projectServiceAccount } from "./project-service-account.ts";

export const groupServiceAccount = defineKind({
  name: "group_service_account",
  section: "service_accounts",
  summary: "A service account's membership in a group: the way for it to hold custom roles.",
  parent: group,
  key: "service_account",
  fields: {
    service_account: reference(projectServiceAccount, "A service account, below the name of its project.", {
      wire: { read: "id", write: "user_id" },
    }),
  },
  api: {
    list: "GET /organization/groups/{group}/users",
    pageSize: 1000,
    create: "POST /organization/groups/{group}/users",
    delete: "DELETE /organization/groups/{group}/users/{id}",
  },
  row: { properties: { email: { type: "string" } } },
  belongs: ({ email }) => typeof email !== "string" || email === "",
  needsOwnParent: true,
});
