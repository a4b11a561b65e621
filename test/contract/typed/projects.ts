import type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectResidency,
  ProjectsPage,
  ProjectUpdateParams,
} from "openai/resources/admin/organization/projects";
import type { APIKeyListParams, ProjectAPIKeysPage } from "openai/resources/admin/organization/projects/api-keys";
import type {
  ProjectOptionalServiceTier,
  ProjectServiceTierSettings,
  ServiceTierSettingUpdateParams,
} from "openai/resources/admin/organization/projects/service-tier-settings";
import type { Seed } from "../../../src/simulator/seed.ts";
import { day, type Exchange } from "./life.ts";
import { listed, type Rows, type Words } from "./shapes.ts";

const path = "/organization/projects";

/** `geography` is deprecated: our program has no word for it. */
type Undeprecated<Params> = Omit<Params, "geography">;

export const projects = {
  list: (query: ProjectListParams, rows: Rows<ProjectsPage>): Exchange => listed(path, query, rows),
  create: (sent: Undeprecated<ProjectCreateParams>, answered: Required<Project>): Exchange => ({ call: `POST ${path}`, sent, answered }),
  update: (id: string, sent: Required<Undeprecated<ProjectUpdateParams>>, answered: Required<Project>): Exchange => ({
    call: `POST ${path}/${id}`,
    sent,
    answered,
  }),
};

/** All that our program can say of a new one. */
export type WholeProject = Required<Undeprecated<ProjectCreateParams>>;

export const seededDefault: NonNullable<Seed["projects"]>[number] = { name: "Default project", id: "proj_default", created_at: day(0) };

export const defaultProject: Required<Project> = {
  object: "organization.project",
  id: "proj_default",
  name: "Default project",
  created_at: day(0),
  archived_at: null,
  status: "active",
  external_key_id: null,
  residency: "GLOBAL",
};

/** Made by the first file. */
export const freshProject: Omit<Required<Project>, "id" | "residency"> = {
  object: "organization.project",
  name: "Fresh",
  created_at: day(1),
  archived_at: null,
  status: "active",
  external_key_id: null,
};

export const projectKeys = {
  list: (project: string, query: APIKeyListParams, rows: Rows<ProjectAPIKeysPage>): Exchange =>
    listed(`${path}/${project}/api_keys`, query, rows),
};

export const serviceTierSettings = {
  read: (project: string, answered: ProjectServiceTierSettings): Exchange => ({
    call: `GET ${path}/${project}/service_tier_settings`,
    answered,
  }),
  update: (project: string, sent: ServiceTierSettingUpdateParams, answered: ProjectServiceTierSettings): Exchange => ({
    call: `POST ${path}/${project}/service_tier_settings`,
    sent,
    answered,
  }),
};

export const defaultTiers: Words<ProjectServiceTierSettings["default"]> = { standard: "standard", fast: "fast", scale: "scale" };
export const optionalTiers: Words<ProjectOptionalServiceTier> = { flex: "flex", fast: "fast", ultrafast: "ultrafast" };

export const residencies: Words<ProjectResidency> = {
  GLOBAL: "GLOBAL",
  US_STORAGE_PROCESSING: "US_STORAGE_PROCESSING",
  EU_STORAGE_PROCESSING: "EU_STORAGE_PROCESSING",
  JP_STORAGE: "JP_STORAGE",
  JP_STORAGE_PROCESSING: "JP_STORAGE_PROCESSING",
  KR_STORAGE: "KR_STORAGE",
  CA_STORAGE: "CA_STORAGE",
  SG_STORAGE: "SG_STORAGE",
  IN_STORAGE: "IN_STORAGE",
  IN_STORAGE_PROCESSING: "IN_STORAGE_PROCESSING",
  AU_STORAGE: "AU_STORAGE",
  AU_STORAGE_PROCESSING: "AU_STORAGE_PROCESSING",
  GB_STORAGE: "GB_STORAGE",
  AE_STORAGE: "AE_STORAGE",
  AE_STORAGE_PROCESSING: "AE_STORAGE_PROCESSING",
};
