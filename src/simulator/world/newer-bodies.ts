import { amount, anything, each, either, flag, list, nullable, object, oneOf, optional, record, tagged, text } from "../shape.ts";

// The bodies of service tiers, external keys, external storage and workload identity: known from the openai package (7.57.0) alone, for
// the published description lacks these routes.

const word = text({ min: 1 });
const words = <const K extends string>(...keys: readonly K[]): { readonly [P in K]: typeof word } => each(keys, word);
const purpose = optional(oneOf("ekm", "psp_decryption"));

export const serviceTierFields = {
  default: optional(oneOf("standard", "fast", "scale")),
  enabled_tiers: optional(either(oneOf("all"), list(oneOf("flex", "fast", "ultrafast")))),
};

/** By `type`. */
export const externalKeyFields = {
  aws: { ...words("name", "external_id", "kms_arn", "role_arn"), purpose },
  gcp: {
    ...words("name", "audience", "kms_key_location", "kms_key_name", "kms_key_ring_name", "kms_project_id"),
    ...words("workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"),
    kms_key_version: optional(word),
    purpose,
  },
  azure: { ...words("name", "key_name", "tenant_id", "vault_uri"), key_version: optional(word), purpose },
  oci: { ...words("name", "key_ocid", "region", "vault_ocid"), key_version_ocid: optional(word), purpose },
} as const;

/** By `type`, as they are sent. What comes back also tells what is derived from it. */
export const externalStorageFields = {
  aws: words("bucket", "role_arn"),
  azure: words("account_name", "container", "resource_group", "subscription_id", "tenant_id"),
  gcp: words("bucket", "workload_identity_pool_id", "workload_identity_project_number", "workload_identity_provider_id"),
  oci: words("bucket", "region", "tenancy_ocid"),
} as const;

const verification = tagged("type", {
  discovery: { discovery_url: nullable(text()) },
  uploaded_jwks: { jwks: record(anything) },
});

export const identityProviderFields = {
  ...words("name", "issuer", "audience"),
  type: oneOf("oidc"),
  attribute_transformations: optional(list(object(words("attribute", "expression")))),
  description: optional(nullable(text())),
  enabled: optional(flag),
  verification: optional(verification),
};

const attributeMatchers = record(either(text(), either(flag, amount)));
const rulePermissions = tagged("type", { service_account_default: {}, restricted: { scopes: list(text()) } });

export const federationRuleFields = {
  attribute_matchers: attributeMatchers,
  description: optional(nullable(text())),
  enabled: optional(flag),
  name: optional(nullable(text())),
  permissions: optional(rulePermissions),
};

/** What is stored where nothing is sent. */
export const providerDefaults = {
  attribute_transformations: [],
  description: null,
  enabled: true,
  verification: { type: "discovery", discovery_url: null },
} as const;

export const ruleDefaults = { description: null, enabled: true, name: null, permissions: { type: "service_account_default" } } as const;
