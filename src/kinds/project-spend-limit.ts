import { dollars } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

const save = { send: "POST /organization/projects/{project}/spend_limit", fixed: { currency: "USD", interval: "month" } } as const;

export const projectSpendLimit = defineKind({
  name: "project_spend_limit",
  section: "spend_limit",
  summary: "What a project may spend in a calendar month before its requests are refused.",
  parent: project,
  fields: {
    monthly_usd: dollars("Dollars a month, with at most two decimals.", {
      wire: "threshold_amount",
      required: true,
      schema: { minimum: 0.01 },
    }),
  },
  api: {
    read: "GET /organization/projects/{project}/spend_limit",
    create: save,
    update: save,
    updates: "whole",
    delete: "DELETE /organization/projects/{project}/spend_limit",
  },
});
