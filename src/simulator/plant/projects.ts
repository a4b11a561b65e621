import { alphanumeric } from "../random.ts";
import type { Seed, SeedProject } from "../seed.ts";
import { newKey } from "../world/keys.ts";
import { catalogue, limitFields } from "../world/models.ts";
import { addProject, enter } from "../world/projects.ts";
import { archive } from "../world/removal.ts";
import { addRole, predefinedId, setPredefinedRole } from "../world/roles.ts";
import { Shelf } from "../world/shelf.ts";
import { secondsOf, type Project, type World } from "../world/world.ts";
import { giveRoles, groupNamed, mistake, oneNamed, userNamed } from "./names.ts";
import { plantSpending } from "./spending.ts";

const DEFAULT_NAME = "Default project";

interface Plot {
  readonly world: World;
  readonly project: Project;
  readonly seed: SeedProject;
  readonly path: string;
}

function plantMembers({ world, project, seed, path }: Plot): void {
  for (const [index, { email, role, roles = [] }] of (seed.users ?? []).entries()) {
    const { id } = userNamed(world, email, `${path}.users[${index}].email`);
    const membership = enter(world, project.users, { id, roles: [predefinedId(project, role)] });
    giveRoles(project, membership, { names: roles, path: `${path}.users[${index}].roles` });
  }
  for (const [index, { group, roles }] of (seed.groups ?? []).entries()) {
    const { id } = groupNamed(world, group, `${path}.groups[${index}].group`);
    giveRoles(project, enter(world, project.groups, { id, roles: [] }), { names: roles, path: `${path}.groups[${index}].roles` });
  }
}

function plantServiceAccounts({ world, project, seed }: Plot): void {
  for (const {
    name,
    id = `user-${alphanumeric(world.random)}`,
    role = "member",
    created_at: createdAt = secondsOf(world),
  } of seed.service_accounts ?? []) {
    const account = project.serviceAccounts.add(id, { id, name: name.trim(), createdAt, roles: new Shelf(world.shelving) }, createdAt);
    if (role !== "none") setPredefinedRole(project, account, role);
  }
}

function plantKeys({ world, project, seed, path }: Plot): void {
  for (const [index, each] of (seed.api_keys ?? []).entries()) {
    const at = `${path}.api_keys[${index}]`;
    const { user, service_account: account } = each;
    if ((user === undefined) === (account === undefined)) throw mistake(at, "must have either a user or a service_account");
    const owner =
      user === undefined
        ? ({
            type: "service_account",
            id: oneNamed(project.serviceAccounts, account ?? "", { what: "service account", path: at }).id,
          } as const)
        : ({ type: "user", id: userNamed(world, user, `${at}.user`).id } as const);
    const kind = owner.type === "user" ? "project" : "serviceAccount";
    const key = newKey(world, { kind, name: each.name, id: each.id, owner, scopes: each.scopes, createdAt: each.created_at });
    key.expiresAt = each.expires_at ?? null;
    key.lastUsedAt = each.last_used_at ?? null;
    project.apiKeys.add(key.id, key, key.createdAt);
  }
}

function plantModels({ project, seed, path }: Plot): void {
  for (const [index, { model, ...limits }] of (seed.rate_limits ?? []).entries()) {
    const found = project.rateLimits.get(`rl-${model}`);
    if (!found) throw mistake(`${path}.rate_limits[${index}].model`, `must be one of ${[...catalogue.keys()].join(", ")}`);
    const stranger = limitFields.find((field) => limits[field] !== undefined && found.limits[field] === undefined);
    if (stranger) throw mistake(`${path}.rate_limits[${index}].${stranger}`, `is not available for ${model}`);
    found.limits = { ...found.limits, ...limits };
  }
  const { model_permissions: permissions } = seed;
  if (permissions) project.modelPermissions = { mode: permissions.mode, modelIds: permissions.model_ids };
}

function plantSettings({ world, project, seed, path }: Plot): void {
  plantSpending(world, project, seed);
  Object.assign(project.hostedTools, seed.hosted_tool_permissions);
  project.dataRetention = seed.data_retention ?? "organization_default";
  project.serviceTiers = { ...project.serviceTiers, ...seed.service_tier_settings };
  for (const [index, name] of (seed.certificates ?? []).entries()) {
    project.activeCertificates.add(oneNamed(world.certificates, name, { what: "certificate", path: `${path}.certificates[${index}]` }).id);
  }
  for (const { id = `extstorage_${alphanumeric(world.random)}`, provider: body, validated } of seed.external_storage ?? []) {
    const createdAt = secondsOf(world);
    const status = validated ? "validated" : "pending";
    world.externalStorage.add(id, { id, createdAt, updatedAt: createdAt, projectId: project.id, status, body });
  }
}

function plantProject(world: World, seed: SeedProject, path: string): Project {
  const { name, id = `proj_${alphanumeric(world.random)}`, created_at: createdAt, residency, external_key } = seed;
  const externalKeyId =
    external_key === undefined ? null : [...world.externalKeys.values()].find(({ body }) => body.name === external_key)?.id;
  if (externalKeyId === undefined) throw mistake(`${path}.external_key`, `names ${external_key}, which is not in the seed`);
  const project = addProject(world, { id, name, createdAt: createdAt ?? secondsOf(world), residency, externalKeyId });
  for (const role of seed.roles ?? []) addRole(world, project, role);
  const plot: Plot = { world, project, seed, path };
  plantServiceAccounts(plot);
  plantMembers(plot);
  plantKeys(plot);
  plantModels(plot);
  plantSettings(plot);
  if (seed.archived) archive(world, project);
  return project;
}

/** The Default project is the oldest: by that and by its name it is told from others. */
export function plantProjects(world: World, { projects = [] }: Seed): void {
  const isDefault = ({ name, archived }: SeedProject): boolean => name.trim() === DEFAULT_NAME && !archived;
  if (!projects.some(isDefault)) {
    const oldest = Math.min(secondsOf(world), ...projects.map(({ created_at }) => created_at ?? Infinity));
    world.defaultProjectId = plantProject(world, { name: DEFAULT_NAME, created_at: Math.max(0, oldest - 1) }, "projects").id;
  }
  for (const [index, seed] of projects.entries()) {
    const { id } = plantProject(world, seed, `projects[${index}]`);
    if (world.defaultProjectId === "" && isDefault(seed)) world.defaultProjectId = id;
  }
}
