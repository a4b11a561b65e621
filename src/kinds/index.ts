import type { Kind } from "../model/kind.ts";
import { externalKey } from "./external-key.ts";
import { groupServiceAccount } from "./group-service-account.ts";
import { groupUser } from "./group-user.ts";
import { group } from "./group.ts";
import { projectGroupRole } from "./project-group-role.ts";
import { projectGroup } from "./project-group.ts";
import { projectHostedToolPermissions } from "./project-hosted-tool-permissions.ts";
import { projectModelPermissions } from "./project-model-permissions.ts";
import { projectRateLimit } from "./project-rate-limit.ts";
import { projectRole } from "./project-role.ts";
import { projectServiceAccount } from "./project-service-account.ts";
import { projectSpendLimit } from "./project-spend-limit.ts";
import { projectUser } from "./project-user.ts";
import { project } from "./project.ts";
import { role } from "./role.ts";
import { user } from "./user.ts";

/** Every kind of the administration API that Orgform keeps, in the order of the file and of the documentation. */
export const kinds: readonly Kind[] = [
  role,
  user,
  group,
  groupUser,
  groupServiceAccount,
  externalKey,
  project,
  projectUser,
  projectGroup,
  projectGroupRole,
  projectRole,
  projectServiceAccount,
  projectRateLimit,
  projectModelPermissions,
  projectSpendLimit,
  projectHostedToolPermissions,
];
