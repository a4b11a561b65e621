import { flag, reference, text, type Field } from "../model/field.ts";
import { defineKind, type SpecChange } from "../model/kind.ts";
import { listed } from "../model/listing.ts";
import { projectServiceAccount } from "./project-service-account.ts";
import { project } from "./project.ts";
import { workloadIdentityProvider } from "./workload-identity-provider.ts";

const matchers: Field<object> = {
  schema: {
    type: "object",
    additionalProperties: { type: ["string", "boolean", "number"], description: "The value that the attribute must have." },
    description: "Attributes that a token must have, with the value that each must have.",
  },
  required: true,
};

const permissions: Field<object> = {
  schema: {
    description: "What the exchanged access may do: all that the service account may, or the scopes listed.",
    oneOf: [
      {
        title: "service_account_default",
        type: "object",
        properties: { type: { const: "service_account_default", description: "All that the service account may do." } },
        required: ["type"],
        additionalProperties: false,
      },
      {
        title: "restricted",
        type: "object",
        properties: {
          type: { const: "restricted", description: "The scopes listed, and no others." },
          scopes: { type: "array", items: { type: "string" }, uniqueItems: true, description: "What it may do, as the API names it." },
        },
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
    name: text("The name of the rule.", { fold: "trim", nullable: true }),
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
  widens,
});

function widens({ before, after }: SpecChange): string | undefined {
  if (after === undefined || after["enabled"] === false) return undefined;
  if (before === undefined || before["enabled"] === false) return `tokens that match act as ${String(after["service_account"])}`;
  const gained = gainedScopes(before["permissions"], after["permissions"]);
  const clauses = [
    ...(demandsLess(before["attribute_matchers"], after["attribute_matchers"]) ? ["other tokens match than before"] : []),
    ...(gained === undefined ? [] : [gained]),
  ];
  return clauses.length === 0 ? undefined : clauses.join(", and ");
}

/** A token must have them all, so one more only narrows. */
function demandsLess(before: unknown, after: unknown): boolean {
  if (!isObject(before) || !isObject(after)) return false;
  return Object.entries(before).some(([name, value]) => after[name] !== value);
}

function gainedScopes(before: unknown, after: unknown): string | undefined {
  if (!isObject(before) || !isObject(after) || before["type"] !== "restricted") return undefined;
  if (after["type"] !== "restricted") return "they may do all that the service account may";
  const [was, is] = [before, after].map(({ scopes }) => (Array.isArray(scopes) ? (scopes as readonly string[]) : []));
  const gained = is?.filter((scope) => !was?.includes(scope)) ?? [];
  return gained.length === 0 ? undefined : `they gain ${listed(gained)}`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
