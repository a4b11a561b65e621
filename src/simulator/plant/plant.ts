import { alphanumeric } from "../random.ts";
import type { Seed } from "../seed.ts";
import { addCertificate } from "../world/certificates.ts";
import { addPredefinedRoles, addRole } from "../world/roles.ts";
import { Shelf, type Shelving } from "../world/shelf.ts";
import { secondsOf, type World } from "../world/world.ts";
import { mistake, projectNamed } from "./names.ts";
import { plantAdminKeys, plantGroups, plantPeople, plantServiceAccountsInGroups } from "./people.ts";
import { plantProjects } from "./projects.ts";
import { plantExternalKeys, plantProviders } from "./registrations.ts";
import { plantSpending } from "./spending.ts";

export interface Soil extends Pick<World, "settings" | "random"> {
  readonly now: () => number;
  readonly lagMs: number;
  /** The value of the key that is accepted. */
  readonly adminKey: string;
}

const WEEK = 7 * 24 * 3600;

function emptyWorld({ organization }: Seed, { settings, random }: Soil, shelving: Shelving): World {
  const shelf = <T>(): Shelf<T> => new Shelf(shelving);
  return {
    settings,
    shelving,
    random,
    organization: {
      id: organization?.id ?? `org-${alphanumeric(random)}`,
      resourceType: "api.organization",
      name: organization?.name ?? "Simulated",
      roles: shelf(),
      spendLimit: undefined,
      spendAlerts: shelf(),
      // What an organization shows that never chose is not known: there is no word for "none".
      dataRetention: "modified_abuse_monitoring",
      activeCertificates: new Set(),
    },
    users: shelf(),
    usersByEmail: new Map(),
    owners: { asOf: -1, users: [] },
    invites: shelf(),
    groups: shelf(),
    projects: shelf(),
    certificates: shelf(),
    externalKeys: shelf(),
    externalStorage: shelf(),
    identityProviders: shelf(),
    adminKeys: shelf(),
    auditLogs: shelf(),
    hostedToolPolicy: {
      file_search: "selected",
      web_search: "selected",
      image_generation: "selected",
      mcp: "selected",
      code_interpreter: "selected",
    },
    keyOwnerId: "",
    defaultProjectId: "",
  };
}

function plantOrganization(world: World, seed: Seed): void {
  const { organization } = world;
  addPredefinedRoles(world, organization);
  for (const role of seed.roles ?? []) addRole(world, organization, role);
  plantSpending(world, organization, seed);
  organization.dataRetention = seed.data_retention ?? organization.dataRetention;
  Object.assign(world.hostedToolPolicy, seed.hosted_tool_policy);
}

function plantCertificates(world: World, seed: Seed): void {
  for (const [index, { valid_at: validAt, expires_at: expiresAt, created_at: createdAt, active, ...rest }] of (
    seed.certificates ?? []
  ).entries()) {
    try {
      const { id } = addCertificate(world, { ...rest, validAt, expiresAt, createdAt });
      if (active) world.organization.activeCertificates.add(id);
    } catch {
      throw mistake(`certificates[${index}].content`, "is no certificate in PEM format, and valid_at and expires_at are not both given");
    }
  }
}

function plantInvites(world: World, seed: Seed): void {
  for (const [index, each] of (seed.invites ?? []).entries()) {
    const { id = `invite-${alphanumeric(world.random)}`, email, role, status = "pending", created_at: createdAt = secondsOf(world) } = each;
    const projects = (each.projects ?? []).map(({ project, role: projectRole }, at) => ({
      id: projectNamed(world, project, `invites[${index}].projects[${at}].project`).id,
      role: projectRole,
    }));
    const expiresAt = each.expires_at ?? (status === "expired" ? createdAt : secondsOf(world) + WEEK);
    const acceptedAt = status === "accepted" ? createdAt : null;
    world.invites.add(id, { id, email, role, status, createdAt, expiresAt, acceptedAt, projects }, createdAt);
  }
}

/** The world that a seed describes. Nothing in it lags. @throws an Error that names the place where the seed is wrong */
export function plant(seed: Seed, soil: Soil): World {
  const shelving: Shelving = { now: soil.now, random: soil.random, lagMs: 0, changes: 0 };
  const world = emptyWorld(seed, soil, shelving);
  plantOrganization(world, seed);
  plantPeople(world, seed);
  plantAdminKeys(world, seed, soil.adminKey);
  plantCertificates(world, seed);
  plantExternalKeys(world, seed);
  plantGroups(world, seed);
  plantProjects(world, seed);
  plantServiceAccountsInGroups(world, seed);
  plantInvites(world, seed);
  plantProviders(world, seed);
  shelving.lagMs = soil.lagMs;
  return world;
}
