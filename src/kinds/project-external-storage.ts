import { flag, oneOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

const at = (property: string, example?: string) => ({
  wire: `provider.${property}`,
  writeAt: "create" as const,
  ...(example !== undefined && { schema: { examples: [example] } }),
});

/** Every part is fixed at registration. */
export const projectExternalStorage = defineKind({
  name: "project_external_storage",
  section: "external_storage",
  summary: "Your own storage for what a project stores.",
  parent: project,
  // What it is makes it; how it is reached is then compared, and refused where it differs.
  match: [["type", "bucket", "account_name", "container"]],
  fields: {
    type: oneOf(["aws", "azure", "gcp", "oci"], "Whose storage it is.", { ...at("type"), required: true }),
    bucket: text("aws, gcp, oci: the bucket.", at("bucket")),
    role_arn: text("aws: the role that is assumed to reach the bucket.", at("role_arn", "arn:aws:iam::123456789012:role/openai")),
    account_name: text("azure: the storage account.", at("account_name")),
    container: text("azure: the container.", at("container")),
    resource_group: text("azure: the resource group.", at("resource_group")),
    subscription_id: text("azure: the subscription.", at("subscription_id", "3a77d094-5b1f-4c1e-9d0e-6f2a7c1b8e44")),
    tenant_id: text("azure: the tenant.", at("tenant_id", "7f0c1e5b-3a77-4d09-9d0e-6f2a7c1b8e44")),
    workload_identity_pool_id: text("gcp: the workload identity pool.", at("workload_identity_pool_id")),
    workload_identity_project_number: text(
      "gcp: the number of the pool's project.",
      at("workload_identity_project_number", "123456789012"),
    ),
    workload_identity_provider_id: text("gcp: the provider in that pool.", at("workload_identity_provider_id")),
    region: text("oci: the region.", at("region", "eu-frankfurt-1")),
    tenancy_ocid: text("oci: the OCID of the tenancy.", at("tenancy_ocid", "ocid1.tenancy.oc1..example")),
    // A status beyond that is the storage's own doing, and validating it again mends nothing.
    validated: flag("Whether the API has tried to reach it.", {
      internal: true,
      always: true,
      wire: "status",
      convert: { wire: { type: "string" }, read: (status) => status !== "pending", write: (isValidated) => isValidated },
      toggle: { on: "POST /organization/external_storage/{id}/validate" },
    }),
  },
  api: {
    list: "GET /organization/external_storage",
    pageSize: 100,
    create: "POST /organization/external_storage",
    delete: "DELETE /organization/external_storage/{id}",
  },
  row: {
    properties: { provider: { anyOf: [{ required: ["bucket"] }, { required: ["account_name", "container"] }] } },
    required: ["status"],
  },
  parentIn: "project_id",
  deleteByName: true,
  irreversible: { delete: "What is stored there can no longer be reached through the API." },
  needsApproval: ["delete"],
});
