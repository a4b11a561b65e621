import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { group } from "./group.ts";
import { user } from "./user.ts";

export const groupUser = defineKind({
  name: "group_user",
  section: "users",
  summary: "A person's membership in a group.",
  parent: group,
  key: "user",
  fields: {
    user: reference(user, "A member of the organization, by e-mail address.", { wire: { read: "id", write: "user_id" } }),
  },
  api: {
    list: "GET /organization/groups/{group}/users",
    pageSize: 1000,
    create: "POST /organization/groups/{group}/users",
    delete: "DELETE /organization/groups/{group}/users/{id}",
  },
  row: { properties: { email: { type: "string" } } },
  // People and service accounts share the listing; only people have an address.
  belongs: ({ email }) => typeof email === "string" && email !== "",
  needsOwnParent: true,
});
