import { flag, oneOf, text, type Field } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

const transformations: Field<readonly object[]> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      properties: {
        attribute: { type: "string", minLength: 1, description: "The attribute that is set." },
        expression: { type: "string", minLength: 1, description: "How it is computed from the claims." },
      },
      required: ["attribute", "expression"],
      additionalProperties: false,
    },
    description: "Attributes that are computed from the token's claims, each by an expression.",
  },
  unordered: true,
};

const forms = {
  oneOf: [
    {
      title: "discovery",
      type: "object",
      properties: {
        type: { const: "discovery", description: "The issuer publishes its keys." },
        discovery_url: {
          type: "string",
          format: "uri",
          description: "Where the issuer's keys are discovered; below the issuer itself where nothing is said.",
          examples: ["https://issuer.example/.well-known/openid-configuration"],
        },
      },
      required: ["type"],
      additionalProperties: false,
    },
    {
      title: "uploaded_jwks",
      type: "object",
      properties: {
        type: { const: "uploaded_jwks", description: "The keys are given here." },
        jwks: { type: "object", description: "The issuer's keys, as a JSON Web Key Set." },
      },
      required: ["type", "jwks"],
      additionalProperties: false,
    },
  ],
};

const verification: Field<object> = {
  // The API wants the address said, and null stands for the issuer's own.
  convert: {
    wire: forms,
    read: (wire) => wire,
    write: (said) => ("type" in said && said.type === "discovery" ? { discovery_url: null, ...said } : said),
  },
  schema: {
    description: "How tokens are verified: with keys that are discovered, or with keys that are uploaded.",
    ...forms,
  },
};

export const workloadIdentityProvider = defineKind({
  name: "workload_identity_provider",
  section: "workload_identity_providers",
  summary: "An issuer of tokens that workloads exchange for access, without a key.",
  key: "name",
  fields: {
    name: text("The name of the provider.", { fold: "trim" }),
    type: oneOf(["oidc"], "The protocol.", { writeAt: "create", required: true }),
    issuer: text("The issuer of the tokens, as their `iss` claim says it.", {
      required: true,
      schema: { format: "uri", examples: ["https://token.actions.githubusercontent.com"] },
    }),
    audience: text("The audience that the tokens must have.", { required: true, schema: { examples: ["https://api.openai.com/v1"] } }),
    description: text("What it is for."),
    enabled: flag("Whether its tokens are accepted.", { grants: "on" }),
    verification,
    attribute_transformations: transformations,
  },
  api: {
    list: "GET /organization/workload_identity_providers",
    pageSize: 100,
    create: "POST /organization/workload_identity_providers",
    update: "POST /organization/workload_identity_providers/{id}",
    delete: "DELETE /organization/workload_identity_providers/{id}",
  },
  claims: ["id", "name", "previously"],
  // Whose tokens are believed; what a new one lets in, its rules say.
  widens: ({ before, after }) => {
    if (before === undefined || after === undefined || after["enabled"] === false) return undefined;
    const trusted = ["issuer", "audience", "verification", "attribute_transformations"];
    const other = trusted.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    return other.length === 0 ? undefined : `other tokens are accepted than before (${other.join(", ")})`;
  },
});
