import { oneOf, reference, text } from "../model/field.ts";
import { defineKind, type Standing } from "../model/kind.ts";
import type { Wire } from "../model/field.ts";
import { externalKey } from "./external-key.ts";

const residencies = [
  "GLOBAL",
  "US_STORAGE_PROCESSING",
  "EU_STORAGE_PROCESSING",
  "JP_STORAGE",
  "JP_STORAGE_PROCESSING",
  "KR_STORAGE",
  "CA_STORAGE",
  "SG_STORAGE",
  "IN_STORAGE",
  "IN_STORAGE_PROCESSING",
  "AU_STORAGE",
  "AU_STORAGE_PROCESSING",
  "GB_STORAGE",
  "AE_STORAGE",
  "AE_STORAGE_PROCESSING",
] as const;

export const project = defineKind({
  name: "project",
  section: "projects",
  summary: "A project: the place of keys, limits, members and what they may use.",
  key: "name",
  fields: {
    name: text("The name of the project. The API allows two of one name; a pin (`id`) tells them apart.", { fold: "trim" }),
    residency: oneOf(residencies, "Where data is stored and processed. Taken at creation only.", { writeAt: "create" }),
    external_key: reference(externalKey, "The external key that encrypts what the project stores.", { wire: "external_key_id" }),
  },
  api: {
    list: "GET /organization/projects",
    // Archived ones stand in the way of a namesake: a project can never be deleted, so a second one is never made by accident.
    query: { include_archived: "true" },
    pageSize: 100,
    create: "POST /organization/projects",
    update: "POST /organization/projects/{id}",
    delete: "POST /organization/projects/{id}/archive",
  },
  claims: ["id", "name", "previously", "recreate"],
  neverUnmanaged: true,
  templates: true,
  // One person is in many projects.
  alikeBy: { parts: ["users", "groups", "spend_limit"], least: 2, then: "tell" },
  absentWord: "archived",
  row: { properties: { status: { type: "string" }, created_at: { type: "integer" } }, required: ["created_at"] },
  standing,
  irreversible: {
    create: "A project can be archived, never deleted.",
    delete: "An archived project cannot be restored; its members, service accounts and keys are gone.",
  },
  needsApproval: ["delete"],
});

/** The API has no flag for the Default project (help center, article 9186755): it is the oldest one of that name, and cannot be renamed or archived. */
function standing(wire: Wire, rows: readonly Wire[]): Standing {
  if (wire["status"] === "archived") return "absent";
  const namesakes = rows.filter(({ name, status }) => name === "Default project" && status !== "archived");
  const [oldest] = namesakes.toSorted((a, b) => Number(a["created_at"]) - Number(b["created_at"]));
  return namesakes.includes(wire) && wire["created_at"] === oldest?.["created_at"] ? "foreign" : "ours";
}
