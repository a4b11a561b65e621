import { integer, oneOf, reference, text, type Field } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

const places: Field<readonly object[]> = {
  schema: { type: "array", description: "The projects that come with it, and the predefined role in each." },
  unordered: true,
  items: {
    project: reference(project, "The project.", { wire: "id" }),
    role: oneOf(["owner", "member"], "The predefined role in it.", { grants: ["member", "owner"] }),
  },
};

/** How a person joins. Never written by hand: what an invitation grants follows from the person's entries. */
export const invite = defineKind({
  name: "invite",
  section: "invites",
  summary: "An invitation to the organization.",
  internal: true,
  key: "email",
  fields: {
    email: text("Who is invited.", { fold: "email", schema: { format: "email" } }),
    role: oneOf(["owner", "reader"], "The predefined role in the organization.", { grants: ["reader", "owner"] }),
    // Always sent, empty too: left out it would mean the Default project.
    projects: places,
    status: oneOf(["pending", "accepted", "expired"], "Whether it was accepted.", { writeAt: "never" }),
    expires_at: integer("When it ends, in Unix seconds.", { writeAt: "never" }),
  },
  api: {
    list: "GET /organization/invites",
    pageSize: 100,
    create: "POST /organization/invites",
    delete: "DELETE /organization/invites/{id}",
  },
  row: { required: ["status"] },
  standing: ({ status }) => (status === "pending" ? "ours" : "absent"),
});
