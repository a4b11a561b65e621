import type {
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleDeleted,
  FederationRuleDeleteParams,
  FederationRuleListParams,
  FederationRulesPage,
  FederationRuleUpdateParams,
} from "openai/resources/admin/organization/workload-identity-providers";
import { day, type Exchange } from "./life.ts";
import { listed, type Case, type Rows } from "./shapes.ts";

const path = (provider: string): string => `/organization/workload_identity_providers/${provider}/federation_rules`;

export const federationRules = {
  list: (provider: string, query: FederationRuleListParams, rows: Rows<FederationRulesPage>): Exchange =>
    listed(path(provider), query, rows),
  create: (provider: string, sent: FederationRuleCreateParams, answered: FederationRule): Exchange => ({
    call: `POST ${path(provider)}`,
    sent,
    answered,
  }),
  update: (id: string, { workload_identity_provider_id, ...sent }: FederationRuleUpdateParams, answered: FederationRule): Exchange => ({
    call: `POST ${path(workload_identity_provider_id)}/${id}`,
    sent,
    answered,
  }),
  delete: (id: string, { workload_identity_provider_id }: FederationRuleDeleteParams, answered: FederationRuleDeleted): Exchange => ({
    call: `DELETE ${path(workload_identity_provider_id)}/${id}`,
    answered,
  }),
};

/** Of the provider `wip_github`, to a service account of the project `proj_search`. */
export const wholeRule: Case<Required<FederationRuleCreateParams>, FederationRule> = {
  entry: `
      deploy:
        project: Search
        service_account: indexer
        attribute_matchers: { repository: acme/search, attempt: 1, fork: false }
        description: Only from main
        enabled: false
        permissions: { type: restricted, scopes: [api.model.read, api.files.read] }`,
  sent: {
    name: "deploy",
    project_id: "proj_search",
    service_account_id: "user-indexer",
    attribute_matchers: { repository: "acme/search", attempt: 1, fork: false },
    description: "Only from main",
    enabled: false,
    permissions: { type: "restricted", scopes: ["api.model.read", "api.files.read"] },
  },
  answered: {
    object: "organization.workload_identity_federation_rule",
    created_at: day(1),
    updated_at: day(1),
    workload_identity_provider_id: "wip_github",
    project_id: "proj_search",
    service_account_id: "user-indexer",
    name: "deploy",
    attribute_matchers: { repository: "acme/search", attempt: 1, fork: false },
    description: "Only from main",
    enabled: false,
    permissions: { type: "restricted", scopes: ["api.model.read", "api.files.read"] },
  },
};

/** The same with another value in everything that can be changed. */
export const changedRule: Case<Required<FederationRuleUpdateParams>, FederationRule> = {
  entry: `
      release:
        previously: [deploy]
        project: Search
        service_account: indexer
        attribute_matchers: { ref: refs/heads/main }
        description: Only releases
        enabled: true
        permissions: { type: service_account_default }`,
  sent: {
    workload_identity_provider_id: "wip_github",
    name: "release",
    attribute_matchers: { ref: "refs/heads/main" },
    description: "Only releases",
    enabled: true,
    permissions: { type: "service_account_default" },
  },
  answered: {
    object: "organization.workload_identity_federation_rule",
    created_at: day(1),
    updated_at: day(2),
    workload_identity_provider_id: "wip_github",
    project_id: "proj_search",
    service_account_id: "user-indexer",
    name: "release",
    attribute_matchers: { ref: "refs/heads/main" },
    description: "Only releases",
    enabled: true,
    permissions: { type: "service_account_default" },
  },
};

/** Nothing that may be left out, but for the name, by which the file knows it. */
export const leastRule: Case<FederationRuleCreateParams, FederationRule> = {
  entry: "{ deploy: { project: Search, service_account: indexer, attribute_matchers: {} } }",
  sent: { name: "deploy", project_id: "proj_search", service_account_id: "user-indexer", attribute_matchers: {} },
  answered: {
    object: "organization.workload_identity_federation_rule",
    created_at: day(1),
    updated_at: day(1),
    workload_identity_provider_id: "wip_github",
    project_id: "proj_search",
    service_account_id: "user-indexer",
    name: "deploy",
    attribute_matchers: {},
    description: null,
    enabled: true,
    permissions: { type: "service_account_default" },
  },
};

export const restrictedRule: Case<FederationRuleUpdateParams, FederationRule> = {
  entry: `
      deploy:
        project: Search
        service_account: indexer
        attribute_matchers: {}
        permissions: { type: restricted, scopes: [api.model.read] }`,
  sent: { workload_identity_provider_id: "wip_github", permissions: { type: "restricted", scopes: ["api.model.read"] } },
  answered: { ...leastRule.answered, updated_at: day(2), permissions: { type: "restricted", scopes: ["api.model.read"] } },
};
