import { alphanumeric, shuffled } from "../random.ts";
import { notFound } from "../refusal.ts";
import { integer, list, nullable, object, oneOf, optional, text, type TypeOf } from "../shape.ts";
import { listRoute, route, section, type Unassigned } from "../wire/route.ts";
import { scopeOf } from "../world/access.ts";
import type { Scope, SpendAlert, World } from "../world/world.ts";

/** Of creation and of update alike: an update replaces the whole alert. */
const body = object({
  threshold_amount: integer({ min: 0 }),
  currency: oneOf("USD"),
  interval: oneOf("month"),
  notification_channel: object({ type: oneOf("email"), recipients: list(text({ min: 1 })), subject_prefix: optional(nullable(text())) }),
});

type Content = Omit<SpendAlert, "id">;

const contentOf = ({ threshold_amount, notification_channel: { recipients, subject_prefix = null } }: TypeOf<typeof body>): Content => ({
  threshold_amount,
  recipients,
  subject_prefix,
});

function show({ random }: World, object: string, { id, threshold_amount, recipients, subject_prefix }: SpendAlert): unknown {
  const notification_channel = { type: "email", recipients: shuffled(recipients, random), subject_prefix };
  return { object, id, threshold_amount, currency: "USD", interval: "month", notification_channel };
}

/** @throws Refusal 404 */
function alertIn({ spendAlerts }: Scope, id: string): SpendAlert {
  const alert = spendAlerts.get(id);
  if (!alert) throw notFound("spend alert", id);
  return alert;
}

function under(base: "/organization" | "/organization/projects/{project_id}", object: string): readonly Unassigned[] {
  return [
    listRoute(`GET ${base}/spend_alerts`, {
      pages: { family: "ids", limit: { min: 0, max: 100, standard: 20 }, order: "asc", before: true, requiresIds: true },
      rows: (call) => scopeOf(call).spendAlerts.listing(),
      show: (alert, { world }) => show(world, object, alert),
    }),
    route(`POST ${base}/spend_alerts`, {
      body,
      answer: (call) => {
        const id = `alert_${alphanumeric(call.world.random)}`;
        return show(call.world, object, scopeOf(call).spendAlerts.add(id, { id, ...contentOf(call.body) }));
      },
    }),
    route(`GET ${base}/spend_alerts/{alert_id}`, {
      answer: (call) => {
        const alert = scopeOf(call).spendAlerts.shown(call.params.alert_id);
        if (!alert) throw notFound("spend alert", call.params.alert_id);
        return show(call.world, object, alert);
      },
    }),
    route(`POST ${base}/spend_alerts/{alert_id}`, {
      body,
      answer: (call) => show(call.world, object, Object.assign(alertIn(scopeOf(call), call.params.alert_id), contentOf(call.body))),
    }),
    route(`DELETE ${base}/spend_alerts/{alert_id}`, {
      answer: (call) => {
        const scope = scopeOf(call);
        const { id } = alertIn(scope, call.params.alert_id);
        scope.spendAlerts.delete(id);
        return { object: `${object}.deleted`, id, deleted: true };
      },
    }),
  ];
}

export const spendAlerts = section("spend_alerts", under("/organization", "organization.spend_alert"));
export const projectSpendAlerts = section("project_spend_alerts", under("/organization/projects/{project_id}", "project.spend_alert"));
