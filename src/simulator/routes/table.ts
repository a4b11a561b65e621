import type { Route } from "../wire/route.ts";
import { groupUsers } from "./group-users.ts";
import { groups } from "./groups.ts";
import { hostedToolPermissions } from "./hosted-tools.ts";
import { modelPermissions } from "./model-permissions.ts";
import { projectGroups } from "./project-groups.ts";
import { projectUsers } from "./project-users.ts";
import { projects } from "./projects.ts";
import { rateLimits } from "./rate-limits.ts";
import { groupRoles, projectGroupRoles, projectUserRoles, userRoles } from "./role-assignments.ts";
import { projectRoles, roles } from "./roles.ts";
import { serviceAccounts } from "./service-accounts.ts";
import { projectSpendLimit, spendLimit } from "./spend-limits.ts";
import { users } from "./users.ts";

/** Every route of the API that is simulated. */
export const routes: readonly Route[] = [
  ...users,
  ...userRoles,
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
  ...rateLimits,
  ...modelPermissions,
  ...hostedToolPermissions,
  ...spendLimit,
  ...projectSpendLimit,
];
