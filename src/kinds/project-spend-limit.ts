import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";
import { limitFields, monthly } from "./spend-limit.ts";

const save = { send: "POST /organization/projects/{project}/spend_limit", fixed: monthly } as const;

export const projectSpendLimit = defineKind({
  name: "project_spend_limit",
  section: "spend_limit",
  summary: "What a project may spend in a calendar month before its requests are refused.",
  parent: project,
  fields: limitFields,
  api: {
    read: "GET /organization/projects/{project}/spend_limit",
    create: save,
    update: save,
    updates: "whole",
    delete: "DELETE /organization/projects/{project}/spend_limit",
  },
});
