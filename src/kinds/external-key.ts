import { flag, oneOf, setOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

const create = { writeAt: "create" } as const;

/** Every part of a key is fixed at registration: a changed one is added beside the old, projects are moved, the old one is removed. */
export const externalKey = defineKind({
  name: "external_key",
  section: "external_keys",
  summary: "A key in your own key management service that encrypts what projects store.",
  key: "name",
  fields: {
    name: text("The friendly name of the registration.", create),
    type: oneOf(["aws", "gcp", "azure", "oci"], "Whose key management service it is.", { ...create, required: true }),
    purpose: oneOf(["ekm", "psp_decryption"], "What the key is for; `ekm` where it is left out.", create),
    external_id: text("aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its projects.", create),
    kms_arn: text("aws: the ARN of the master key.", create),
    role_arn: text("aws: the role that is assumed to reach the key.", create),
    audience: text("gcp, azure: the audience of the identity token; the id of this organization or of one of its projects.", create),
    kms_key_location: text("gcp: the region of the key.", create),
    kms_key_name: text("gcp: the name of the key.", create),
    kms_key_ring_name: text("gcp: the key ring.", create),
    kms_key_version: text("gcp: the version of the key.", create),
    kms_project_id: text("gcp: the Google Cloud project of the key.", create),
    workload_identity_pool_id: text("gcp: the workload identity pool.", create),
    workload_identity_project_number: text("gcp: the number of the pool's project.", create),
    workload_identity_provider_id: text("gcp: the provider in that pool.", create),
    key_name: text("azure: the name of the key.", create),
    key_version: text("azure: the version of the key.", create),
    tenant_id: text("azure: the tenant.", create),
    vault_uri: text("azure: the address of the vault.", create),
    key_ocid: text("oci: the OCID of the key.", create),
    key_version_ocid: text("oci: the OCID of its version.", create),
    region: text("oci: the region.", create),
    vault_ocid: text("oci: the OCID of the vault.", create),
    // No answer tells whether it was: right after its creation it is.
    validated: flag("Whether the API has tried to reach it.", {
      internal: true,
      always: true,
      unreadable: true,
      toggle: { on: "POST /organization/external_keys/{id}/validate" },
    }),
    used_by: setOf("The ids of the projects that use it.", { writeAt: "never", internal: true, wire: "api_project_ids" }),
  },
  api: {
    list: "GET /organization/external_keys",
    pageSize: 100,
    create: "POST /organization/external_keys",
    delete: "DELETE /organization/external_keys/{id}",
  },
  claims: ["id"],
  uses: ({ used_by: projects }) => (Array.isArray(projects) ? projects.length : 0),
  deleteByName: true,
  irreversible: { delete: "What the key encrypted cannot be read again without it." },
  needsApproval: ["delete"],
});
