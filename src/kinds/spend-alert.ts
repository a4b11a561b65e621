import { dollars, setOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { monthly, spendLimit } from "./spend-limit.ts";

/** What every alert says beside its fields. */
export const mailed = { ...monthly, notification_channel: { type: "email" } } as const;

/** Alerts have no name: two are one alert if both fields agree, then if the threshold does, then if the recipients do. */
export const alertFields = {
  monthly_usd: dollars("What must be spent in a month, in dollars, for the alert to be sent.", {
    wire: "threshold_amount",
    required: true,
    schema: { examples: [2000] },
  }),
  recipients: setOf("E-mail addresses that the alert goes to.", {
    wire: "notification_channel.recipients",
    required: true,
    fold: "email",
    schema: { items: { type: "string", format: "email" }, minItems: 1, examples: [["finops@acme.example"]] },
  }),
  subject_prefix: text("What the subject of the mail begins with.", {
    wire: "notification_channel.subject_prefix",
    schema: { examples: ["[search]"] },
  }),
};
export const alertLikeness = [
  ["monthly_usd", "recipients", "subject_prefix"],
  ["monthly_usd", "recipients"],
  ["monthly_usd"],
  ["recipients"],
] as const;

export const spendAlert = defineKind({
  name: "spend_alert",
  section: "spend_alerts",
  summary: "A mail that is sent when the organization's spending in a month reaches a threshold. The list is exact.",
  match: alertLikeness,
  fields: alertFields,
  api: {
    list: "GET /organization/spend_alerts",
    pageSize: 100,
    create: { send: "POST /organization/spend_alerts", fixed: mailed },
    update: { send: "POST /organization/spend_alerts/{id}", fixed: mailed },
    updates: "whole",
    delete: "DELETE /organization/spend_alerts/{id}",
  },
  exact: true,
  limitedBy: { kind: spendLimit, field: "monthly_usd" },
});
