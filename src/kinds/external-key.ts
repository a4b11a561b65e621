import { flag, oneOf, setOf, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

const create = { writeAt: "create" } as const;
const like = (example: string) => ({ ...create, schema: { examples: [example] } });

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
    external_id: text(
      "aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its projects.",
      like("org-8f2cA1kTq0ZxWm7RbYd3LpNv"),
    ),
    kms_arn: text(
      "aws: the ARN of the master key.",
      like("arn:aws:kms:eu-central-1:123456789012:key/5b1f0c1e-3a77-4d09-9d0e-6f2a7c1b8e44"),
    ),
    role_arn: text("aws: the role that is assumed to reach the key.", like("arn:aws:iam::123456789012:role/openai-kms")),
    audience: text(
      "gcp, azure: the audience of the identity token; the id of this organization or of one of its projects.",
      like("org-8f2cA1kTq0ZxWm7RbYd3LpNv"),
    ),
    kms_key_location: text("gcp: the region of the key.", like("europe-west1")),
    kms_key_name: text("gcp: the name of the key.", create),
    kms_key_ring_name: text("gcp: the key ring.", create),
    kms_key_version: text("gcp: the version of the key.", create),
    kms_project_id: text("gcp: the Google Cloud project of the key.", like("acme-security")),
    workload_identity_pool_id: text("gcp: the workload identity pool.", create),
    workload_identity_project_number: text("gcp: the number of the pool's project.", like("123456789012")),
    workload_identity_provider_id: text("gcp: the provider in that pool.", create),
    key_name: text("azure: the name of the key.", create),
    key_version: text("azure: the version of the key.", create),
    tenant_id: text("azure: the tenant.", like("7f0c1e5b-3a77-4d09-9d0e-6f2a7c1b8e44")),
    vault_uri: text("azure: the address of the vault.", like("https://acme.vault.azure.net")),
    key_ocid: text("oci: the OCID of the key.", like("ocid1.key.oc1.eu-frankfurt-1.example")),
    key_version_ocid: text("oci: the OCID of its version.", like("ocid1.keyversion.oc1.eu-frankfurt-1.example")),
    region: text("oci: the region.", like("eu-frankfurt-1")),
    vault_ocid: text("oci: the OCID of the vault.", like("ocid1.vault.oc1.eu-frankfurt-1.example")),
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
  row: { required: ["api_project_ids"] },
  uses: ({ used_by: projects }) => (Array.isArray(projects) ? projects.length : 0),
  deleteByName: true,
  irreversible: { delete: "What the key encrypted cannot be read again without it." },
  needsApproval: ["delete"],
});
