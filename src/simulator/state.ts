import { isOwner } from "./world/access.ts";
import { statusOf } from "./world/invites.ts";
import { redacted } from "./world/keys.ts";
import { predefinedRoleOf } from "./world/roles.ts";
import { hostedTools, type ApiKey, type Holder, type Project, type Role, type Scope, type World } from "./world/world.ts";

/** What is there, for people and tests to read: names beside ids, no secrets, in the order of creation. */
export type OrganizationState = ReturnType<typeof stateOf>;

const all = <T, R>(shelf: { values(): Iterable<T> }, show: (item: T) => R): R[] => [...shelf.values()].map(show);

const showRole = ({ id, name, description, permissions }: Role) => ({ id, name, description, permissions: [...permissions].sort() });
const customRoles = (scope: Scope) =>
  all(scope.roles, (role) => role)
    .filter(({ predefined }) => !predefined)
    .map(showRole);

/** Names of the custom roles held directly; the predefined one is told as `role`. */
const rolesOf = (scope: Scope, holder: Holder, wanted: (role: Role) => boolean): string[] =>
  [...holder.roles.keys()].flatMap((id) => {
    const role = scope.roles.get(id);
    return role && wanted(role) ? [role.name] : [];
  });
const isCustom = ({ predefined }: Role): boolean => !predefined;

const showKey = (world: World, key: ApiKey) => ({
  id: key.id,
  name: key.name,
  redacted_value: redacted(key),
  owner: nameOf(world, key.owner.id),
  created_at: key.createdAt,
  expires_at: key.expiresAt,
  last_used_at: key.lastUsedAt,
  scopes: [...key.scopes],
});

/** The e-mail address of a person, `Project/name` of a service account, or else the id. */
function nameOf(world: World, id: string): string {
  const email = world.users.get(id)?.email;
  if (email) return email;
  for (const project of world.projects.values()) {
    const account = project.serviceAccounts.get(id);
    if (account) return `${project.name}/${account.name}`;
  }
  return id;
}

const certificateNames = (world: World, { activeCertificates }: Scope) =>
  [...activeCertificates].map((id) => world.certificates.get(id)?.name ?? id);

const projectMembers = (world: World, project: Project) => ({
  /** Members by their own right. Organization owners are owners everywhere and stand here only if they were added. */
  users: [...project.users.keys()].flatMap((id) => {
    const [membership, user] = [project.users.get(id), world.users.get(id)];
    if (!membership || !user) return [];
    const role = isOwner(world, user) ? "owner" : predefinedRoleOf(project, membership);
    return [{ id, email: user.email, role, roles: rolesOf(project, membership, isCustom) }];
  }),
  groups: [...project.groups.keys()].flatMap((id) => {
    const place = project.groups.get(id);
    return place ? [{ id, name: world.groups.get(id)?.name ?? id, roles: rolesOf(project, place, () => true) }] : [];
  }),
  service_accounts: all(project.serviceAccounts, (account) => ({
    id: account.id,
    name: account.name,
    role: predefinedRoleOf(project, account) ?? "none",
  })),
});

const projectSettings = (world: World, project: Project) => ({
  rate_limits: all(project.rateLimits, ({ id, model, limits }) => ({ id, model, ...limits })),
  model_permissions: project.modelPermissions
    ? { mode: project.modelPermissions.mode, model_ids: [...project.modelPermissions.modelIds] }
    : null,
  hosted_tool_permissions: Object.fromEntries(hostedTools.map((tool) => [tool, project.hostedTools[tool]])),
  spend_limit: project.spendLimit ?? null,
  spend_alerts: all(project.spendAlerts, (alert) => ({ ...alert })),
  data_retention: project.dataRetention,
  service_tier_settings: { ...project.serviceTiers },
  certificates: certificateNames(world, project),
});

const showProject = (world: World, project: Project) => ({
  id: project.id,
  name: project.name,
  status: project.archivedAt === null ? "active" : "archived",
  is_default: project.id === world.defaultProjectId,
  created_at: project.createdAt,
  residency: project.residency ?? null,
  external_key_id: project.externalKeyId,
  roles: customRoles(project),
  api_keys: all(project.apiKeys, (key) => showKey(world, key)),
  ...projectMembers(world, project),
  ...projectSettings(world, project),
});

const principals = (world: World) => ({
  users: all(world.users, (user) => ({
    id: user.id,
    email: user.email,
    name: user.name,
    role: predefinedRoleOf(world.organization, user),
    roles: rolesOf(world.organization, user, isCustom),
    is_scim_managed: user.isScimManaged,
    is_default: user.isDefault,
    is_service_account: user.isServiceAccount,
  })),
  groups: all(world.groups, (group) => ({
    id: group.id,
    name: group.name,
    is_scim_managed: group.isScimManaged,
    members: [...group.members.keys()].map((id) => ({ id, name: nameOf(world, id) })),
    roles: rolesOf(world.organization, group, () => true),
  })),
});

const registrations = (world: World) => ({
  certificates: all(world.certificates, ({ id, name, validAt, expiresAt }) => ({ id, name, valid_at: validAt, expires_at: expiresAt })),
  external_keys: all(world.externalKeys, ({ id, body }) => ({ id, ...body })),
  external_storage: all(world.externalStorage, ({ id, projectId, status, body }) => ({
    id,
    project_id: projectId,
    status,
    provider: body,
  })),
  workload_identity_providers: all(world.identityProviders, ({ id, body, rules }) => ({
    id,
    ...body,
    federation_rules: all(rules, (rule) => ({
      id: rule.id,
      project_id: rule.projectId,
      service_account: nameOf(world, rule.serviceAccountId),
      ...rule.body,
    })),
  })),
});

export const stateOf = (world: World) => ({
  organization: { id: world.organization.id, name: world.organization.name },
  ...principals(world),
  invites: all(world.invites, (invite) => ({
    id: invite.id,
    email: invite.email,
    role: invite.role,
    status: statusOf(world, invite),
    expires_at: invite.expiresAt,
    projects: invite.projects.map(({ id, role }) => ({ id, name: world.projects.get(id)?.name ?? id, role })),
  })),
  roles: customRoles(world.organization),
  projects: all(world.projects, (project) => showProject(world, project)),
  spend_limit: world.organization.spendLimit ?? null,
  spend_alerts: all(world.organization.spendAlerts, (alert) => ({ ...alert })),
  data_retention: world.organization.dataRetention,
  active_certificates: certificateNames(world, world.organization),
  hosted_tool_policy: { ...world.hostedToolPolicy },
  admin_api_keys: all(world.adminKeys, (key) => showKey(world, key)),
  ...registrations(world),
});
