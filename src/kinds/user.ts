import type { Address } from "../model/address.ts";
import { oneOf, text } from "../model/field.ts";
import type { Spec } from "../model/field.ts";
import { defineKind, type Kind } from "../model/kind.ts";
import type { Desired, DesiredState } from "../model/resource.ts";
import { invite } from "./invite.ts";
import { project } from "./project.ts";

export const user = defineKind({
  name: "user",
  section: "users",
  summary: "A person in the organization, by e-mail address.",
  key: "email",
  principal: "person",
  brief: "role",
  fields: {
    email: text("The person's e-mail address; compared without case.", {
      schema: { format: "email", examples: ["ada@acme.example"] },
      fold: "email",
      writeAt: "never",
    }),
    role: oneOf(["owner", "reader"], "The predefined role in the organization. An owner is also owner of every project.", {
      grants: ["reader", "owner"],
    }),
  },
  api: {
    list: "GET /organization/users",
    pageSize: 100,
    // Written with brackets, as the official client does. Half a page, so that the address of the request stays short.
    find: { query: "emails[]", max: 50 },
    update: "POST /organization/users/{id}",
    delete: "DELETE /organization/users/{id}",
  },
  claims: ["id", "previously"],
  // Service accounts and the default user are listed among people, and have no address.
  row: { properties: { is_service_account: { type: "boolean" }, is_scim_managed: { type: "boolean" } } },
  standing: (wire) => {
    if (wire["is_service_account"] === true || typeof wire["email"] !== "string" || wire["email"] === "") return "absent";
    return wire["is_scim_managed"] === true ? "foreign" : "ours";
  },
  isOwner: ({ role }) => role === "owner",
  deleteByName: true,
  expires: true,
  joinsBy: { kind: invite, spec: invitationFor, promised: promisedBy },
  irreversible: { delete: "The person loses every place and key in the organization and must be invited again." },
});

/** What the file grants a person that an invitation can carry: the predefined role, and a predefined role in projects. */
function invitationFor({ address, spec }: Desired, all: DesiredState): Spec {
  const role = spec["role"] ?? "reader";
  const places = [...all.values()].filter(({ kind }) => kind.parent === project && kind.fields[kind.key ?? ""]?.refersTo === user);
  const projects = places.flatMap(({ parent, wanted }) =>
    [...wanted.values()].flatMap((entry) =>
      entry.spec["user"] === address && entry.presence === "present" ? [{ project: parent, role: entry.spec["role"] }] : [],
    ),
  );
  projects.sort((a, b) => ((a.project ?? "") < (b.project ?? "") ? -1 : 1));
  // An owner of the organization is owner of every project anyway.
  return { email: spec["email"], role, projects: role === "owner" ? [] : projects };
}

function promisedBy({ email, role, projects }: Spec): ReturnType<NonNullable<Kind["joinsBy"]>["promised"]> {
  const places = (Array.isArray(projects) ? projects : []) as readonly { readonly project: Address; readonly role: string }[];
  return { spec: { email, role }, places: places.map((place) => ({ parent: place.project, spec: { role: place.role } })) };
}
