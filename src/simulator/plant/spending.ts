import { alphanumeric } from "../random.ts";
import type { Seed } from "../seed.ts";
import type { Scope, World } from "../world/world.ts";

/** Limit and alerts, which the organization and a project have alike. */
export function plantSpending(
  world: World,
  scope: Scope,
  { spend_limit, spend_alerts = [] }: Pick<Seed, "spend_limit" | "spend_alerts">,
): void {
  scope.spendLimit = spend_limit?.threshold_amount;
  for (const { id = `alert_${alphanumeric(world.random)}`, subject_prefix = null, ...alert } of spend_alerts) {
    scope.spendAlerts.add(id, { id, subject_prefix, ...alert });
  }
}
