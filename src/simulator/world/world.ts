import type { Settings } from "../options.ts";
import type { Random } from "../random.ts";
import type { Limits } from "./models.ts";
import type { Shelf, Shelving } from "./shelf.ts";

type ResourceType = "api.organization" | "api.project";

export interface Role {
  readonly id: string;
  name: string;
  description: string | null;
  permissions: ReadonlySet<string>;
  readonly resourceType: ResourceType;
  readonly predefined: boolean;
  readonly createdAt: number;
  updatedAt: number;
}

/** Ids of the roles held directly. What a group lends its members is derived, never stored. */
export interface Holder {
  readonly roles: Shelf<string>;
}

export interface User extends Holder {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly addedAt: number;
  readonly isScimManaged: boolean;
  readonly isDefault: boolean;
  readonly isServiceAccount: boolean;
  technicalLevel: string | null;
  developerPersona: string | null;
}

export interface Group extends Holder {
  readonly id: string;
  name: string;
  readonly createdAt: number;
  readonly isScimManaged: boolean;
  readonly groupType: "group" | "tenant_group";
  /** People and service accounts, by id. */
  readonly members: Shelf<string>;
}

export interface Membership extends Holder {
  readonly addedAt: number;
}

export interface ServiceAccount extends Holder {
  readonly id: string;
  name: string;
  readonly createdAt: number;
}

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly createdAt: number;
  lastUsedAt: number | null;
  expiresAt: number | null;
  scopes: readonly string[];
  readonly owner: { readonly type: "user" | "service_account"; readonly id: string };
}

export interface RateLimit {
  readonly id: string;
  readonly model: string;
  limits: Limits;
}

export interface SpendAlert {
  readonly id: string;
  threshold_amount: number;
  recipients: readonly string[];
  subject_prefix: string | null;
}

export interface Invite {
  readonly id: string;
  readonly email: string;
  readonly role: "owner" | "reader";
  status: "pending" | "accepted" | "expired";
  readonly createdAt: number;
  expiresAt: number;
  acceptedAt: number | null;
  readonly projects: readonly { readonly id: string; readonly role: "member" | "owner" }[];
}

export interface Certificate {
  readonly id: string;
  name: string | null;
  readonly content: string;
  readonly createdAt: number;
  readonly validAt: number;
  readonly expiresAt: number;
}

/** Kept as it was sent, for the API gives most of it back word by word. */
export interface Registration {
  readonly id: string;
  readonly createdAt: number;
  updatedAt: number;
  body: Readonly<Record<string, unknown>>;
}

export interface ExternalStorage extends Registration {
  readonly projectId: string;
  status: "pending" | "validated";
}

export interface FederationRule extends Registration {
  readonly projectId: string;
  readonly serviceAccountId: string;
}

export interface IdentityProvider extends Registration {
  readonly rules: Shelf<FederationRule>;
}

export const retentions = [
  "zero_data_retention",
  "modified_abuse_monitoring",
  "enhanced_zero_data_retention",
  "enhanced_modified_abuse_monitoring",
] as const;
type Retention = (typeof retentions)[number];

/** What an organization and a project have alike, so that one set of routes serves both. */
export interface Scope<R extends string = string> {
  readonly id: string;
  /** What the roles of this scope are for. */
  readonly resourceType: ResourceType;
  readonly roles: Shelf<Role>;
  spendLimit: number | undefined;
  readonly spendAlerts: Shelf<SpendAlert>;
  dataRetention: R;
  readonly activeCertificates: Set<string>;
}

interface Organization extends Scope<Retention> {
  readonly name: string;
}

export const hostedTools = ["file_search", "web_search", "image_generation", "mcp", "code_interpreter"] as const;
export type HostedTool = (typeof hostedTools)[number];

export interface Project extends Scope<Retention | "organization_default" | "none"> {
  name: string;
  readonly createdAt: number;
  archivedAt: number | null;
  readonly residency: string | undefined;
  externalKeyId: string | null;
  readonly users: Shelf<Membership>;
  readonly groups: Shelf<Membership>;
  readonly serviceAccounts: Shelf<ServiceAccount>;
  readonly apiKeys: Shelf<ApiKey>;
  readonly rateLimits: Shelf<RateLimit>;
  modelPermissions: { readonly mode: "allow_list" | "deny_list"; readonly modelIds: readonly string[] } | undefined;
  readonly hostedTools: Record<HostedTool, boolean>;
  serviceTiers: ServiceTiers;
}

interface ServiceTiers {
  readonly default: "standard" | "fast" | "scale";
  readonly enabled_tiers: "all" | readonly ("flex" | "fast" | "ultrafast")[];
}

/** Everything there is. The rules change it in place; nothing else holds state. */
export interface World {
  readonly settings: Settings;
  readonly shelving: Shelving;
  readonly random: Random;
  readonly organization: Organization;
  readonly users: Shelf<User>;
  /** By address in lower case. */
  readonly usersByEmail: Map<string, User>;
  /** Derived; as of so many changes of the shelves. */
  owners: { readonly asOf: number; readonly users: readonly User[] };
  readonly invites: Shelf<Invite>;
  readonly groups: Shelf<Group>;
  readonly projects: Shelf<Project>;
  readonly certificates: Shelf<Certificate>;
  readonly externalKeys: Shelf<Registration>;
  readonly externalStorage: Shelf<ExternalStorage>;
  readonly identityProviders: Shelf<IdentityProvider>;
  readonly adminKeys: Shelf<ApiKey>;
  readonly auditLogs: Shelf<Readonly<Record<string, unknown>>>;
  /** The organization's own say on each tool, which no public route reads or writes. */
  readonly hostedToolPolicy: Record<HostedTool, "all" | "none" | "selected">;
  /** The person behind the key that the simulator accepts; is put into every project that is created. */
  keyOwnerId: string;
  defaultProjectId: string;
}

/** Seconds, as the API counts. */
export const secondsOf = (world: World): number => Math.floor(world.shelving.now() / 1000);
