import { dollars } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

/** Money is counted in one currency and by one interval; the API wants both said every time. */
export const monthly = { currency: "USD", interval: "month" } as const;

export const limitFields = {
  monthly_usd: dollars("Dollars a month, with at most two decimals.", {
    wire: "threshold_amount",
    required: true,
    grants: "limit",
    schema: { minimum: 0.01, examples: [2500, 99.5] },
  }),
};

const save = { send: "POST /organization/spend_limit", fixed: monthly } as const;

export const spendLimit = defineKind({
  name: "spend_limit",
  section: "spend_limit",
  summary: "What the organization may spend in a calendar month before its requests are refused.",
  fields: limitFields,
  api: {
    read: "GET /organization/spend_limit",
    create: save,
    update: save,
    updates: "whole",
    delete: "DELETE /organization/spend_limit",
  },
});
