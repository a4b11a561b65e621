import type {
  ExternalStorageConfiguration,
  ExternalStorageConfigurationsPage,
  ExternalStorageCreateParams,
  ExternalStorageDeleted,
  ExternalStorageListParams,
} from "openai/resources/admin/organization/external-storage";
import { day, type Exchange } from "./life.ts";
import { listed, type Rows } from "./shapes.ts";

const path = "/organization/external_storage";

export const externalStorage = {
  list: (query: ExternalStorageListParams, rows: Rows<ExternalStorageConfigurationsPage>): Exchange => listed(path, query, rows),
  create: (sent: ExternalStorageCreateParams, answered: ExternalStorageConfiguration): Exchange => ({
    call: `POST ${path}`,
    sent,
    answered,
  }),
  validate: (id: string, answered: ExternalStorageConfiguration): Exchange => ({ call: `POST ${path}/${id}/validate`, answered }),
  delete: (id: string, answered: ExternalStorageDeleted): Exchange => ({ call: `DELETE ${path}/${id}`, answered }),
};

type Sent = ExternalStorageCreateParams["provider"];
type Answered = ExternalStorageConfiguration["provider"];

interface Provider<Cloud> {
  readonly entry: string;
  readonly sent: Required<Extract<Sent, { type: Cloud }>>;
  readonly answered: Extract<Answered, { type: Cloud }>;
}

export const storages: { readonly [Cloud in Sent["type"]]: Provider<Cloud> } = {
  aws: {
    entry: "{type: aws, bucket: bucket, role_arn: 'arn:aws:iam::123456789012:role/openai'}",
    sent: { type: "aws", bucket: "bucket", role_arn: "arn:aws:iam::123456789012:role/openai" },
    answered: {
      type: "aws",
      bucket: "bucket",
      role_arn: "arn:aws:iam::123456789012:role/openai",
      account_id: "123456789012",
      external_id: "org-acme",
      region: "us-east-1",
    },
  },
  azure: {
    entry:
      "{type: azure, account_name: account, container: container, resource_group: group, subscription_id: subscription, tenant_id: tenant}",
    sent: {
      type: "azure",
      account_name: "account",
      container: "container",
      resource_group: "group",
      subscription_id: "subscription",
      tenant_id: "tenant",
    },
    answered: {
      type: "azure",
      account_name: "account",
      container: "container",
      resource_group: "group",
      subscription_id: "subscription",
      tenant_id: "tenant",
      region: "eastus",
    },
  },
  gcp: {
    entry: `
        type: gcp
        bucket: bucket
        workload_identity_pool_id: pool
        workload_identity_project_number: "123"
        workload_identity_provider_id: provider`,
    sent: {
      type: "gcp",
      bucket: "bucket",
      workload_identity_pool_id: "pool",
      workload_identity_project_number: "123",
      workload_identity_provider_id: "provider",
    },
    answered: {
      type: "gcp",
      bucket: "bucket",
      workload_identity_pool_id: "pool",
      workload_identity_project_number: "123",
      workload_identity_provider_id: "provider",
      audience: "org-acme",
      region: "us-east1",
    },
  },
  oci: {
    entry: "{type: oci, bucket: bucket, region: eu-frankfurt-1, tenancy_ocid: tenancy}",
    sent: { type: "oci", bucket: "bucket", region: "eu-frankfurt-1", tenancy_ocid: "tenancy" },
    answered: { type: "oci", bucket: "bucket", region: "eu-frankfurt-1", tenancy_ocid: "tenancy" },
  },
};

interface Stored {
  readonly id: string;
  readonly status: ExternalStorageConfiguration["status"];
  readonly provider: Answered;
  readonly created_at?: number;
}

/** Of the project `proj_search`; made by the first file, unless it says otherwise. */
export const storage = ({ id, status, provider, created_at = day(1) }: Stored): ExternalStorageConfiguration => ({
  object: "organization.external_storage",
  id,
  created_at,
  project_id: "proj_search",
  geography: "US",
  status,
  provider,
});
