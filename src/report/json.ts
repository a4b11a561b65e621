import type { Outcome } from "../model/outcome.ts";
import { fieldsOf, type Deferred, type Plan } from "../model/plan.ts";
import { escapedJson } from "./escape.ts";
import type { Applied } from "./summary.ts";

/** The plan as it stands, for machines. Its member names are a contract: they change with `format_version` only. */
export function planJson(plan: Plan): string {
  return json(forMachines(plan));
}

/** Every change tells its values in the same way, whatever it does: what is created has none before, what is deleted none after. */
function forMachines(plan: Plan): object {
  const changes = plan.changes.map((change) => ({ ...change, fields: fieldsOf(change) }));
  return { ...plan, changes, deferred: plan.deferred.map(deferredJson) };
}

/** What is there before a second pass is not known yet. */
function deferredJson(deferred: Deferred): object {
  const { action, spec } = deferred;
  const fields = Object.entries(spec).map(([field, value]) =>
    action === "delete" ? { field, before: value, after: null } : { field, before: null, after: value },
  );
  return { ...deferred, fields };
}

/** What an apply did: the plan, and what became of each of its changes. */
export function resultJson({ plan, outcomes, waiting, postponed, withheld, diagnostics }: Applied): string {
  const { format_version, organization, digest } = plan;
  const found = { outcomes: outcomes.map(outcomeJson), postponed: postponed.map(deferredJson), waiting: [...plan.waiting, ...waiting] };
  const late = { withheld: [...plan.withheld, ...withheld], diagnostics: [...plan.diagnostics, ...diagnostics] };
  return json({ format_version, organization, digest, ...found, ...late, plan: forMachines(plan) });
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
