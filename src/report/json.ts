import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { escapedJson } from "./escape.ts";
import type { Applied } from "./summary.ts";

/** The plan as it stands, for machines. Its member names are a contract: they change with `format_version` only. */
export function planJson(plan: Plan): string {
  return json(plan);
}

/** What an apply did: the plan, and what became of each of its changes. */
export function resultJson({ plan, outcomes, waiting, postponed }: Applied): string {
  const { format_version, organization, digest } = plan;
  const found = { outcomes: outcomes.map(outcomeJson), postponed, waiting: [...plan.waiting, ...waiting] };
  return json({ format_version, organization, digest, ...found, plan });
}

function outcomeJson(outcome: Outcome) {
  const { address, kind, action } = outcome.change;
  const head = { address, kind, action, status: outcome.status };
  switch (outcome.status) {
    case "applied":
    case "cancelled":
      return head;
    case "blocked":
      return { ...head, by: outcome.by };
    case "failed": {
      const { message, status, requestId, ambiguous } = outcome.failure;
      return {
        ...head,
        error: { message, ...(status !== undefined && { status }), ...(requestId !== undefined && { request_id: requestId }), ambiguous },
      };
    }
    default:
      return outcome satisfies never;
  }
}

const json = (value: unknown): string => `${escapedJson(JSON.stringify(value, undefined, 2))}\n`;
