import { flag, reference, text, type Field } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { projectServiceAccount } from "./project-service-account.ts";
import { project } from "./project.ts";
import { workloadIdentityProvider } from "./workload-identity-provider.ts";

const matchers: Field<object> = {
  schema: {
    type: "object",
    additionalProperties: { type: ["string", "boolean", "number"] },
    description: "Attributes that a token must have, with the value that each must have.",
  },
  required: true,
};

const permissions: Field<object> = {
  schema: {
    description: "What the exchanged access may do: all that the service account may, or the scopes listed.",
    oneOf: [
      { type: "object", properties: { type: { const: "service_account_default" } }, required: ["type"], additionalProperties: false },
      {
        type: "object",
        properties: { type: { const: "restricted" }, scopes: { type: "array", items: { type: "string" }, uniqueItems: true } },
        required: ["type", "scopes"],
        additionalProperties: false,
      },
    ],
  },
};

export const workloadIdentityProviderFederationRule = defineKind({
  name: "workload_identity_provider_federation_rule",
  section: "federation_rules",
  summary: "Which tokens of a provider act as which service account.",
  parent: workloadIdentityProvider,
  key: "name",
  fields: {
    name: text("The name of the rule.", { fold: "trim" }),
    project: reference(project, "The project of the service account.", { wire: "project_id", writeAt: "create", required: true }),
    service_account: reference(projectServiceAccount, "The service account that the tokens act as.", {
      wire: "service_account_id",
      writeAt: "create",
      required: true,
      below: "project",
    }),
    attribute_matchers: matchers,
    description: text("What the rule is for."),
    enabled: flag("Whether the rule is in force."),
    permissions,
  },
  api: {
    list: "GET /organization/workload_identity_providers/{workload_identity_provider}/federation_rules",
    pageSize: 100,
    create: "POST /organization/workload_identity_providers/{workload_identity_provider}/federation_rules",
    update: "POST /organization/workload_identity_providers/{workload_identity_provider}/federation_rules/{id}",
    delete: "DELETE /organization/workload_identity_providers/{workload_identity_provider}/federation_rules/{id}",
  },
  claims: ["id", "name", "previously"],
  cascades: false,
});
