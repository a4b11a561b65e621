import { Refusal } from "../refusal.ts";
import { integer, object, oneOf } from "../shape.ts";
import { route, section, type Unassigned } from "../wire/route.ts";
import { scopeOf } from "../world/access.ts";
import type { Scope } from "../world/world.ts";

const body = object({ threshold_amount: integer({ min: 1 }), currency: oneOf("USD"), interval: oneOf("month") });

/** Where none is set the answer is 404: two Terraform providers rely on it, the description is silent. */
function show(object: string, { spendLimit }: Scope): unknown {
  if (spendLimit === undefined) throw new Refusal(404, "No spend limit is set");
  return { object, threshold_amount: spendLimit, currency: "USD", interval: "month", enforcement: { status: "inactive" } };
}

function under(base: "/organization" | "/organization/projects/{project_id}", object: string): readonly Unassigned[] {
  return [
    route(`GET ${base}/spend_limit`, { answer: (call) => show(object, scopeOf(call)) }),
    route(`POST ${base}/spend_limit`, {
      body,
      answer: (call) => {
        const scope = scopeOf(call);
        scope.spendLimit = call.body.threshold_amount;
        return show(object, scope);
      },
    }),
    route(`DELETE ${base}/spend_limit`, {
      answer: (call) => {
        const scope = scopeOf(call);
        show(object, scope);
        scope.spendLimit = undefined;
        return { object: `${object}.deleted`, deleted: true };
      },
    }),
  ];
}

export const spendLimit = section("spend_limit", under("/organization", "organization.spend_limit"));
export const projectSpendLimit = section("project_spend_limit", under("/organization/projects/{project_id}", "project.spend_limit"));
