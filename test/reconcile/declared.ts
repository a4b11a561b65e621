import type { RandomOrganization } from "./random-organization.ts";
import { invitations } from "./random/declared-invitations.ts";
import { keys } from "./random/declared-keys.ts";
import { groups, people, roles } from "./random/declared-people.ts";
import { projects } from "./random/declared-projects.ts";
import { certificates, externalKeys, providers } from "./random/declared-registrations.ts";
import { spendAlerts, spendLimit } from "./random/declared-spending.ts";
import { deletes, unless, type Case, type State } from "./random/sentences.ts";

/**
 * Where the organization is not as the file says, or has lost what the file does not take away, as sentences. Written from
 * the file and the simulator's state alone: it shares nothing with the differ, so a differ that forgets something cannot
 * hide it here.
 */
export function departures(
  { document, ambiguous }: RandomOrganization,
  { before, after }: { before: State; after: State },
): readonly string[] {
  const given: Case = { document, before, after };
  return [
    ...people(given),
    ...invitations(given),
    ...roles("the organization", { section: document["roles"], before: before.roles, after: after.roles, loses: deletes("role", given) }),
    ...groups(given),
    ...settings(given),
    ...certificates(given),
    ...externalKeys(given),
    ...providers(given),
    ...keys(given),
    ...projects(given, ambiguous),
  ];
}

function settings({ document, before, after }: Case): readonly string[] {
  const where = "the organization";
  const { spend_limit: limit, spend_alerts: alerts, data_retention: retention = before.data_retention } = document;
  return [
    ...spendLimit(where, limit, after.spend_limit),
    ...unless(limit !== undefined || before.spend_limit === after.spend_limit, "the spend limit is not managed, and differs"),
    ...spendAlerts(where, alerts, { before: before.spend_alerts, after: after.spend_alerts }),
    ...unless(retention === after.data_retention, `the data retention is ${after.data_retention}`),
  ];
}
