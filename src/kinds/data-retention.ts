import { oneOf } from "../model/field.ts";
import { defineKind, type SpecChange } from "../model/kind.ts";
import type { FieldChange } from "../model/plan.ts";

export const retentions = [
  "zero_data_retention",
  "modified_abuse_monitoring",
  "enhanced_zero_data_retention",
  "enhanced_modified_abuse_monitoring",
] as const;

/** From keeping the most to keeping the least. What the organization says in place of a project cannot be told from the project alone. */
const fromMostKept: readonly unknown[] = [
  "none",
  "organization_default",
  "modified_abuse_monitoring",
  "enhanced_modified_abuse_monitoring",
  "zero_data_retention",
  "enhanced_zero_data_retention",
];

const isWeaker = ({ before, after }: Pick<FieldChange, "before" | "after">): boolean =>
  fromMostKept.indexOf(after) < fromMostKept.indexOf(before);

/** What is kept meanwhile cannot be taken back by a later change. */
export function weakened(change: FieldChange): string | undefined {
  return isWeaker(change) ? "More is kept from then on, and what was kept is not taken back by changing it again." : undefined;
}

export function keepsMore({ before, after }: SpecChange): string | undefined {
  return isWeaker({ before: before?.["type"], after: after?.["type"] }) ? "the API keeps more of what is sent" : undefined;
}

export const dataRetention = defineKind({
  name: "data_retention",
  section: "data_retention",
  summary: "How long the API keeps what the organization sends. Only for organizations with data retention controls; it cannot be unset.",
  brief: "type",
  fields: {
    type: oneOf(retentions, "The retention of the whole organization.", { wire: { read: "type", write: "retention_type" } }),
  },
  api: {
    read: "GET /organization/data_retention",
    update: "POST /organization/data_retention",
  },
  irreversible: { update: weakened },
  widens: keepsMore,
  needsApproval: ["update"],
});
