import { oneOf } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

export const retentions = [
  "zero_data_retention",
  "modified_abuse_monitoring",
  "enhanced_zero_data_retention",
  "enhanced_modified_abuse_monitoring",
] as const;

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
});
