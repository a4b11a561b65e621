import type { Dice } from "./dice.ts";

/** A mapping of the file. */
export type Block = Record<string, unknown>;

// What both sides draw from: they must meet often, and not always.

export const people = ["ada", "bo", "cy", "dee", "eve", "fay", "gus"].map((name) => `${name}@acme.example`);
/** Never members: they can only be invited. */
export const newcomers = ["hal@acme.example", "ivy@acme.example"];
/** She stays an owner, so that the organization is never without one. */
export const isAda = (email: string): boolean => email.toLowerCase().startsWith("ada");

export const models = ["gpt-5", "gpt-5-mini", "gpt-4.1", "o3", "o4-mini"];
export const tools = ["file_search", "web_search", "image_generation", "mcp", "code_interpreter"];
export const retentions = [
  "zero_data_retention",
  "modified_abuse_monitoring",
  "enhanced_zero_data_retention",
  "enhanced_modified_abuse_monitoring",
] as const;
export const projectRetentions = [...retentions, "organization_default", "none"] as const;
const tiers = ["flex", "fast", "ultrafast"] as const;

/** Fixed when they are made: whoever says one says it as it is. */
export const externalKeys = {
  eu: { type: "aws", kms_arn: "arn:aws:kms:eu:1:key/a", role_arn: "arn:aws:iam::1:role/openai", external_id: "org-acme" },
  us: {
    type: "gcp",
    ...{ audience: "org-acme", kms_key_location: "us-east1", kms_key_name: "k", kms_key_ring_name: "r", kms_project_id: "p" },
    ...{ workload_identity_pool_id: "pool", workload_identity_project_number: "1", workload_identity_provider_id: "provider" },
  },
  "old key": { type: "azure", key_name: "k", tenant_id: "t", vault_uri: "https://vault.example" },
  "fresh key": { type: "oci", key_ocid: "ocid1.key", region: "eu", vault_ocid: "ocid1.vault" },
} as const;
export type ExternalKeyName = keyof typeof externalKeys;

export const storages = [
  { type: "aws", bucket: "acme", role_arn: "arn:aws:iam::1:role/openai" },
  {
    type: "gcp",
    ...{ bucket: "acme", workload_identity_pool_id: "pool" },
    ...{ workload_identity_project_number: "1", workload_identity_provider_id: "provider" },
  },
  { type: "azure", account_name: "acme", container: "c", resource_group: "g", subscription_id: "s", tenant_id: "t" },
  { type: "oci", bucket: "acme", region: "eu", tenancy_ocid: "ocid1.tenancy" },
] as const;

const permissions = ["api.usage.read", "api.groups.read", "api.model.read", "api.responses.write", "api.webhooks.read"];

export function customRole(name: string, dice: Dice): { readonly permissions: string[]; readonly description?: string } {
  return { permissions: dice.some(permissions), ...(dice.chance(0.5) && { description: `what ${name} is for` }) };
}

export function spendAlert(dice: Dice): { readonly cents: number; readonly recipients: readonly string[]; readonly prefix?: string } {
  const recipients = dice.some(["finops@acme.example", "ops@acme.example"]);
  return {
    cents: dice.one([100_00, 250_50, 300_00, 0]),
    recipients: recipients.length === 0 ? ["ada@acme.example"] : recipients,
    ...(dice.chance(0.4) && { prefix: dice.one(["[acme]", "[spend]"]) }),
  };
}

export function serviceTiers(dice: Dice) {
  const enabled = dice.chance(0.3) ? ("all" as const) : dice.some(tiers);
  const standard = dice.one(["standard", "fast", "scale"] as const);
  return dice.one([{ default: standard }, { enabled_tiers: enabled }, { default: standard, enabled_tiers: enabled }]);
}

export function identityProvider(dice: Dice) {
  return {
    type: "oidc" as const,
    issuer: dice.one(["https://token.example", "https://other.example"]),
    audience: "https://api.openai.com/v1",
    ...(dice.chance(0.4) && { description: dice.one(["deployments", "nightly jobs"]) }),
    ...(dice.chance(0.4) && { enabled: dice.chance(0.5) }),
    ...(dice.chance(0.3) && {
      verification: { type: "discovery" as const, discovery_url: dice.one(["https://a.example/d", "https://b.example/d"]) },
    }),
    ...(dice.chance(0.3) && { attribute_transformations: dice.some([transformation("team"), transformation("env")]) }),
  };
}

const transformation = (attribute: string) => ({ attribute, expression: `claims.${attribute}` });

export function federationRule(dice: Dice) {
  return {
    attribute_matchers: dice.one([
      { repository: "acme/search" },
      { repository: "acme/search", ref: "refs/heads/main" },
      { protected: true },
    ]),
    ...(dice.chance(0.4) && { description: dice.one(["only from main", "everything"]) }),
    ...(dice.chance(0.4) && { enabled: dice.chance(0.5) }),
    ...(dice.chance(0.4) && {
      permissions: dice.one([{ type: "service_account_default" as const }, { type: "restricted" as const, scopes: ["api.model.read"] }]),
    }),
  };
}
