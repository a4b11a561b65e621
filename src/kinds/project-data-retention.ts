import { oneOf } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { keepsMore, retentions, weakened } from "./data-retention.ts";
import { project } from "./project.ts";

export const projectDataRetention = defineKind({
  name: "project_data_retention",
  section: "data_retention",
  summary: "How long the API keeps what a project sends. `organization_default` goes back to what the organization says.",
  parent: project,
  brief: "type",
  fields: {
    type: oneOf(["organization_default", "none", ...retentions], "The retention of the project.", {
      wire: { read: "type", write: "retention_type" },
    }),
  },
  api: {
    read: "GET /organization/projects/{project}/data_retention",
    update: "POST /organization/projects/{project}/data_retention",
  },
  irreversible: { update: weakened },
  widens: keepsMore,
  needsApproval: ["update"],
});
