import type {
  ExternalKey,
  ExternalKeyCreateParams,
  ExternalKeyListParams,
  ExternalKeysPage,
  ExternalKeyValidateResponse,
} from "openai/resources/admin/organization/external-keys";
import { day, type Exchange } from "./life.ts";
import { listed, type Case, type Rows } from "./shapes.ts";

const path = "/organization/external_keys";

export const externalKeys = {
  list: (query: ExternalKeyListParams, rows: Rows<ExternalKeysPage>): Exchange => listed(path, query, rows),
  create: (sent: ExternalKeyCreateParams, answered: ExternalKey): Exchange => ({ call: `POST ${path}`, sent, answered }),
  validate: (id: string, answered: ExternalKeyValidateResponse): Exchange => ({ call: `POST ${path}/${id}/validate`, answered }),
  delete: (id: string, answered: ExternalKey): Exchange => ({ call: `DELETE ${path}/${id}`, answered }),
};

type Cloud = ExternalKeyCreateParams["type"];

const common: Pick<ExternalKey, "object" | "created_at" | "workspace_id" | "api_project_ids"> = {
  object: "organization.external_key",
  created_at: day(1),
  workspace_id: "org-acme",
  api_project_ids: [],
};

/** The key `main`, with all that can be said of it. */
export const wholeKeys: { readonly [C in Cloud]: Case<Required<Extract<ExternalKeyCreateParams, { type: C }>>, ExternalKey> } = {
  aws: {
    entry: "{type: aws, purpose: ekm, external_id: org-acme, kms_arn: arn:kms, role_arn: arn:role}",
    sent: { type: "aws", name: "main", purpose: "ekm", external_id: "org-acme", kms_arn: "arn:kms", role_arn: "arn:role" },
    answered: {
      ...common,
      type: "aws",
      name: "main",
      purpose: "ekm",
      external_id: "org-acme",
      kms_arn: "arn:kms",
      role_arn: "arn:role",
    },
  },
  gcp: {
    entry: `
      type: gcp
      purpose: psp_decryption
      audience: org-acme
      kms_key_location: europe-west3
      kms_key_name: key
      kms_key_ring_name: ring
      kms_key_version: "7"
      kms_project_id: acme-kms
      workload_identity_pool_id: pool
      workload_identity_project_number: "123"
      workload_identity_provider_id: provider`,
    sent: {
      type: "gcp",
      name: "main",
      purpose: "psp_decryption",
      audience: "org-acme",
      kms_key_location: "europe-west3",
      kms_key_name: "key",
      kms_key_ring_name: "ring",
      kms_key_version: "7",
      kms_project_id: "acme-kms",
      workload_identity_pool_id: "pool",
      workload_identity_project_number: "123",
      workload_identity_provider_id: "provider",
    },
    answered: {
      ...common,
      type: "gcp",
      name: "main",
      purpose: "psp_decryption",
      audience: "org-acme",
      kms_key_location: "europe-west3",
      kms_key_name: "key",
      kms_key_ring_name: "ring",
      kms_key_version: "7",
      kms_project_id: "acme-kms",
      workload_identity_pool_id: "pool",
      workload_identity_project_number: "123",
      workload_identity_provider_id: "provider",
    },
  },
  azure: {
    entry: "{type: azure, purpose: psp_decryption, key_name: key, key_version: v7, tenant_id: tenant, vault_uri: 'https://vault.example'}",
    sent: {
      type: "azure",
      name: "main",
      purpose: "psp_decryption",
      key_name: "key",
      key_version: "v7",
      tenant_id: "tenant",
      vault_uri: "https://vault.example",
    },
    answered: {
      ...common,
      type: "azure",
      name: "main",
      purpose: "psp_decryption",
      key_name: "key",
      key_version: "v7",
      tenant_id: "tenant",
      vault_uri: "https://vault.example",
    },
  },
  oci: {
    entry: "{type: oci, purpose: psp_decryption, key_ocid: key, key_version_ocid: v7, region: eu-frankfurt-1, vault_ocid: vault}",
    sent: {
      type: "oci",
      name: "main",
      purpose: "psp_decryption",
      key_ocid: "key",
      key_version_ocid: "v7",
      region: "eu-frankfurt-1",
      vault_ocid: "vault",
    },
    answered: {
      ...common,
      type: "oci",
      name: "main",
      purpose: "psp_decryption",
      key_ocid: "key",
      key_version_ocid: "v7",
      region: "eu-frankfurt-1",
      vault_ocid: "vault",
    },
  },
};

/** Nothing that may be left out. */
export const leastKey: Case<ExternalKeyCreateParams.OciExternalKeyParams, ExternalKey> = {
  entry: "{type: oci, key_ocid: key, region: eu-frankfurt-1, vault_ocid: vault}",
  sent: { type: "oci", name: "main", key_ocid: "key", region: "eu-frankfurt-1", vault_ocid: "vault" },
  answered: {
    ...common,
    type: "oci",
    name: "main",
    key_ocid: "key",
    region: "eu-frankfurt-1",
    vault_ocid: "vault",
  },
};
