import type { Route } from "../wire/route.ts";
import { adminApiKeys } from "./admin-api-keys.ts";
import { auditLogs } from "./audit-logs.ts";
import { certificates, projectCertificates } from "./certificates.ts";
import { dataRetention, projectDataRetention } from "./data-retention.ts";
import { externalKeys } from "./external-keys.ts";
import { externalStorage } from "./external-storage.ts";
import { federationRules } from "./federation-rules.ts";
import { groupUsers } from "./group-users.ts";
import { groups } from "./groups.ts";
import { hostedToolPermissions } from "./hosted-tools.ts";
import { identityProviders } from "./identity-providers.ts";
import { invites } from "./invites.ts";
import { modelPermissions } from "./model-permissions.ts";
import { projectApiKeys } from "./project-api-keys.ts";
import { projectGroups } from "./project-groups.ts";
import { projectUsers } from "./project-users.ts";
import { projects } from "./projects.ts";
import { rateLimits } from "./rate-limits.ts";
import { groupRoles, projectGroupRoles, projectUserRoles, userRoles } from "./role-assignments.ts";
import { projectRoles, roles } from "./roles.ts";
import { serviceAccounts } from "./service-accounts.ts";
import { serviceTierSettings } from "./service-tiers.ts";
import { projectSpendAlerts, spendAlerts } from "./spend-alerts.ts";
import { projectSpendLimit, spendLimit } from "./spend-limits.ts";
import { users } from "./users.ts";

/** Every route of the API that is simulated. */
export const routes: readonly Route[] = [
  ...users,
  ...userRoles,
  ...invites,
  ...roles,
  ...groups,
  ...groupUsers,
  ...groupRoles,
  ...projects,
  ...projectUsers,
  ...projectUserRoles,
  ...projectGroups,
  ...projectGroupRoles,
  ...projectRoles,
  ...serviceAccounts,
  ...projectApiKeys,
  ...rateLimits,
  ...modelPermissions,
  ...hostedToolPermissions,
  ...serviceTierSettings,
  ...spendLimit,
  ...projectSpendLimit,
  ...spendAlerts,
  ...projectSpendAlerts,
  ...dataRetention,
  ...projectDataRetention,
  ...certificates,
  ...projectCertificates,
  ...adminApiKeys,
  ...externalKeys,
  ...externalStorage,
  ...identityProviders,
  ...federationRules,
  ...auditLogs,
];
