import { oneOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

export const user = defineKind({
  name: "user",
  section: "users",
  summary: "A person in the organization, by e-mail address.",
  key: "email",
  brief: "role",
  fields: {
    email: text("The person's e-mail address; compared without case.", { schema: { format: "email" }, fold: "email", writeAt: "never" }),
    role: oneOf(["owner", "reader"], "The predefined role in the organization. An owner is also owner of every project."),
  },
  api: {
    list: "GET /organization/users",
    pageSize: 100,
    update: "POST /organization/users/{id}",
    delete: "DELETE /organization/users/{id}",
  },
  claims: ["id", "previously"],
  // Service accounts and the default user are listed among people, and have no address.
  standing: (wire) => {
    if (wire["is_service_account"] === true || typeof wire["email"] !== "string") return "absent";
    return wire["is_scim_managed"] === true ? "foreign" : "ours";
  },
  deleteByName: true,
  awaits: () => "not a member yet: people join by invitation or through the identity provider",
  irreversible: { delete: "The person loses every place and key in the organization and must be invited again." },
});
