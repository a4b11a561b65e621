import type { Kind } from "../model/kind.ts";
import { adminApiKey } from "./admin-api-key.ts";
import { certificate } from "./certificate.ts";
import { dataRetention } from "./data-retention.ts";
import { externalKey } from "./external-key.ts";
import { groupRole } from "./group-role.ts";
import { groupServiceAccount } from "./group-service-account.ts";
import { groupUser } from "./group-user.ts";
import { group } from "./group.ts";
import { invite } from "./invite.ts";
import { projectApiKey } from "./project-api-key.ts";
import { projectCertificate } from "./project-certificate.ts";
import { projectDataRetention } from "./project-data-retention.ts";
import { projectExternalStorage } from "./project-external-storage.ts";
import { projectGroupRole } from "./project-group-role.ts";
import { projectGroup } from "./project-group.ts";
import { projectHostedToolPermissions } from "./project-hosted-tool-permissions.ts";
import { projectModelPermissions } from "./project-model-permissions.ts";
import { projectRateLimit } from "./project-rate-limit.ts";
import { projectRole } from "./project-role.ts";
import { projectServiceAccount } from "./project-service-account.ts";
import { projectServiceTierSettings } from "./project-service-tier-settings.ts";
import { projectSpendAlert } from "./project-spend-alert.ts";
import { projectSpendLimit } from "./project-spend-limit.ts";
import { projectUserRole } from "./project-user-role.ts";
import { projectUser } from "./project-user.ts";
import { project } from "./project.ts";
import { role } from "./role.ts";
import { spendAlert } from "./spend-alert.ts";
import { spendLimit } from "./spend-limit.ts";
import { userRole } from "./user-role.ts";
import { user } from "./user.ts";
import { workloadIdentityProviderFederationRule } from "./workload-identity-provider-federation-rule.ts";
import { workloadIdentityProvider } from "./workload-identity-provider.ts";

/** Every kind of the administration API that Orgform keeps, in the order of the file and of the documentation. */
export const kinds: readonly Kind[] = [
  role,
  user,
  userRole,
  invite,
  group,
  groupUser,
  groupServiceAccount,
  groupRole,
  certificate,
  spendLimit,
  spendAlert,
  dataRetention,
  externalKey,
  workloadIdentityProvider,
  workloadIdentityProviderFederationRule,
  adminApiKey,
  project,
  projectUser,
  projectUserRole,
  projectGroup,
  projectGroupRole,
  projectRole,
  projectServiceAccount,
  projectApiKey,
  projectRateLimit,
  projectModelPermissions,
  projectHostedToolPermissions,
  projectServiceTierSettings,
  projectSpendLimit,
  projectSpendAlert,
  projectDataRetention,
  projectExternalStorage,
  projectCertificate,
];
