import type {
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderDeleted,
  WorkloadIdentityProviderListParams,
  WorkloadIdentityProvidersPage,
  WorkloadIdentityProviderUpdateParams,
} from "openai/resources/admin/organization/workload-identity-providers";
import { day, type Exchange } from "./life.ts";
import { listed, type Case, type Rows } from "./shapes.ts";

const path = "/organization/workload_identity_providers";

export const identityProviders = {
  list: (query: WorkloadIdentityProviderListParams, rows: Rows<WorkloadIdentityProvidersPage>): Exchange => listed(path, query, rows),
  create: (sent: WorkloadIdentityProviderCreateParams, answered: WorkloadIdentityProvider): Exchange => ({
    call: `POST ${path}`,
    sent,
    answered,
  }),
  update: (id: string, sent: WorkloadIdentityProviderUpdateParams, answered: WorkloadIdentityProvider): Exchange => ({
    call: `POST ${path}/${id}`,
    sent,
    answered,
  }),
  delete: (id: string, answered: WorkloadIdentityProviderDeleted): Exchange => ({ call: `DELETE ${path}/${id}`, answered }),
};

type Created = Case<WorkloadIdentityProviderCreateParams, WorkloadIdentityProvider>;
type Updated = Case<WorkloadIdentityProviderUpdateParams, WorkloadIdentityProvider>;

export const wholeProvider: Case<Required<WorkloadIdentityProviderCreateParams>, WorkloadIdentityProvider> = {
  entry: `
  github:
    type: oidc
    issuer: https://issuer.example
    audience: openai
    description: Deployments
    enabled: false
    verification: { type: discovery, discovery_url: https://issuer.example/keys }
    attribute_transformations: [{ attribute: team, expression: claims.team }]`,
  sent: {
    type: "oidc",
    name: "github",
    issuer: "https://issuer.example",
    audience: "openai",
    description: "Deployments",
    enabled: false,
    verification: { type: "discovery", discovery_url: "https://issuer.example/keys" },
    attribute_transformations: [{ attribute: "team", expression: "claims.team" }],
  },
  answered: {
    object: "organization.workload_identity_provider",
    created_at: day(1),
    updated_at: day(1),
    type: "oidc",
    name: "github",
    issuer: "https://issuer.example",
    audience: "openai",
    description: "Deployments",
    enabled: false,
    verification: { type: "discovery", discovery_url: "https://issuer.example/keys" },
    attribute_transformations: [{ attribute: "team", expression: "claims.team" }],
  },
};

/** The same with another value in everything that can be changed. */
export const changedProvider: Case<Required<WorkloadIdentityProviderUpdateParams>, WorkloadIdentityProvider> = {
  entry: `
  gitlab:
    previously: [github]
    type: oidc
    issuer: https://other.example
    audience: api
    description: Other deployments
    enabled: true
    verification: { type: uploaded_jwks, jwks: { keys: [{ kty: RSA, n: modulus, e: AQAB }] } }
    attribute_transformations: [{ attribute: stage, expression: claims.env }, { attribute: team, expression: claims.unit }]`,
  sent: {
    name: "gitlab",
    issuer: "https://other.example",
    audience: "api",
    description: "Other deployments",
    enabled: true,
    verification: { type: "uploaded_jwks", jwks: { keys: [{ kty: "RSA", n: "modulus", e: "AQAB" }] } },
    attribute_transformations: [
      { attribute: "stage", expression: "claims.env" },
      { attribute: "team", expression: "claims.unit" },
    ],
  },
  answered: {
    object: "organization.workload_identity_provider",
    created_at: day(1),
    updated_at: day(2),
    type: "oidc",
    name: "gitlab",
    issuer: "https://other.example",
    audience: "api",
    description: "Other deployments",
    enabled: true,
    verification: { type: "uploaded_jwks", jwks: { keys: [{ kty: "RSA", n: "modulus", e: "AQAB" }] } },
    attribute_transformations: [
      { attribute: "stage", expression: "claims.env" },
      { attribute: "team", expression: "claims.unit" },
    ],
  },
};

/** Nothing that may be left out. */
export const leastProvider: Created = {
  entry: "{ github: { type: oidc, issuer: 'https://issuer.example', audience: openai } }",
  sent: { type: "oidc", name: "github", issuer: "https://issuer.example", audience: "openai" },
  answered: {
    object: "organization.workload_identity_provider",
    created_at: day(1),
    updated_at: day(1),
    type: "oidc",
    name: "github",
    issuer: "https://issuer.example",
    audience: "openai",
    description: null,
    enabled: true,
    verification: { type: "discovery", discovery_url: null },
    attribute_transformations: [],
  },
};

export const uploadedKeys: Created = {
  entry: `
  github:
    type: oidc
    issuer: https://issuer.example
    audience: openai
    verification: { type: uploaded_jwks, jwks: { keys: [] } }`,
  sent: { ...leastProvider.sent, verification: { type: "uploaded_jwks", jwks: { keys: [] } } },
  answered: { ...leastProvider.answered, verification: { type: "uploaded_jwks", jwks: { keys: [] } } },
};

export const discoveredKeys: Updated = {
  entry: `
  github:
    type: oidc
    issuer: https://issuer.example
    audience: openai
    verification: { type: discovery, discovery_url: https://issuer.example/keys }`,
  sent: { verification: { type: "discovery", discovery_url: "https://issuer.example/keys" } },
  answered: {
    ...leastProvider.answered,
    updated_at: day(2),
    verification: { type: "discovery", discovery_url: "https://issuer.example/keys" },
  },
};

const undiscovered = `
  github:
    type: oidc
    issuer: https://issuer.example
    audience: openai
    verification: { type: discovery }`;

/** The file may leave out where the keys are discovered. The API may not be told so by leaving it out: its word for that is null. */
export const discoveredSomewhere: Created = {
  entry: undiscovered,
  sent: { ...leastProvider.sent, verification: { type: "discovery", discovery_url: null } },
  answered: leastProvider.answered,
};

export const discoveredSomewhereAgain: Updated = {
  entry: undiscovered,
  sent: { verification: { type: "discovery", discovery_url: null } },
  answered: { ...leastProvider.answered, updated_at: day(2) },
};
