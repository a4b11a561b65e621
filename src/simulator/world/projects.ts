import { catalogue } from "./models.ts";
import { addPredefinedRoles, hold } from "./roles.ts";
import { Shelf } from "./shelf.ts";
import { secondsOf, type Membership, type Project, type World } from "./world.ts";

export interface NewProject {
  readonly id: string;
  readonly name: string;
  readonly createdAt?: number;
  readonly residency?: string | undefined;
  readonly externalKeyId?: string | null | undefined;
}

/** A project comes with its predefined roles and a rate-limit record for every model; nobody is in it yet. */
export function addProject(world: World, { id, name, createdAt = secondsOf(world), residency, externalKeyId }: NewProject): Project {
  const { shelving } = world;
  const project: Project = {
    id,
    resourceType: "api.project",
    name: name.trim(),
    createdAt,
    archivedAt: null,
    residency,
    externalKeyId: externalKeyId ?? null,
    users: new Shelf(shelving),
    groups: new Shelf(shelving),
    roles: new Shelf(shelving),
    serviceAccounts: new Shelf(shelving),
    apiKeys: new Shelf(shelving),
    rateLimits: new Shelf(shelving),
    modelPermissions: undefined,
    hostedTools: { file_search: true, web_search: true, image_generation: true, mcp: true, code_interpreter: true },
    serviceTiers: { default: "standard", enabled_tiers: "all" },
    spendLimit: undefined,
    spendAlerts: new Shelf(shelving),
    dataRetention: "organization_default",
    activeCertificates: new Set(),
  };
  addPredefinedRoles(world, project);
  for (const [model, limits] of catalogue) project.rateLimits.add(`rl-${model}`, { id: `rl-${model}`, model, limits });
  return world.projects.add(id, project, createdAt);
}

/** A person or a group takes its place among those of a project, with some of its roles. */
export function enter(
  world: World,
  places: Shelf<Membership>,
  { id, roles }: { readonly id: string; readonly roles: readonly string[] },
): Membership {
  const place: Membership = { addedAt: secondsOf(world), roles: new Shelf(world.shelving) };
  for (const role of roles) hold(place, role);
  return places.add(id, place);
}
