import { defineKind } from "../model/kind.ts";
import { projectSpendLimit } from "./project-spend-limit.ts";
import { project } from "./project.ts";
import { alertFields, alertLikeness, mailed } from "./spend-alert.ts";

export const projectSpendAlert = defineKind({
  name: "project_spend_alert",
  section: "spend_alerts",
  summary: "A mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",
  parent: project,
  match: alertLikeness,
  fields: alertFields,
  api: {
    list: "GET /organization/projects/{project}/spend_alerts",
    pageSize: 100,
    create: { send: "POST /organization/projects/{project}/spend_alerts", fixed: mailed },
    update: { send: "POST /organization/projects/{project}/spend_alerts/{id}", fixed: mailed },
    updates: "whole",
    delete: "DELETE /organization/projects/{project}/spend_alerts/{id}",
  },
  exact: true,
  limitedBy: { kind: projectSpendLimit, field: "monthly_usd" },
});
