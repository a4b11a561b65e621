import { readFileSync } from "node:fs";
import { externalKeys, storages, type Block } from "../../reconcile/random/words.ts";
import { mail } from "./live.ts";

const renewedPem = readFileSync(new URL("../../../examples/certs/acme-mtls.pem", import.meta.url), "utf8");
const permissions = ["api.usage.read"];
const alertOf = (dollars: number, ...recipients: string[]) => ({ monthly_usd: dollars, recipients: recipients.map(mail) });

/** Nothing is held back but what a person must approve in any case. */
const policy = {
  unmanaged: {
    default: "delete",
    ...{ user: "delete", project_service_account: "delete", external_key: "delete", project_external_storage: "delete" },
  },
  deletions: { max: 1_000, percent: 100 },
  reductions: { percent: 100 },
  owners: { at_least: 2, always: [mail("ada")] },
};

const projects = {
  Search: {
    external_key: "eu",
    users: {
      [mail("bo")]: { role: "owner", roles: ["tuner"] },
      [mail("eve.new")]: "member",
      [mail("fay")]: { role: "owner", roles: ["reviewer"] },
    },
    roles: { labeller: { permissions: [...permissions, "api.model.read"] }, reviewer: { permissions }, tuner: { permissions } },
    groups: { platform: ["member", "tuner"], fresh: ["viewer", "reviewer"] },
    service_accounts: { indexer: { role: "owner" }, runner: { previously: ["old runner"], role: "member" }, loader: { role: "member" } },
    rate_limits: { "gpt-5": { max_requests_per_1_minute: 50 }, o3: { max_requests_per_1_minute: 20 } },
    model_permissions: { mode: "allow_list", model_ids: ["gpt-5", "gpt-5-mini"] },
    hosted_tool_permissions: { mcp: false, web_search: false },
    service_tier_settings: { default: "fast" },
    spend_limit: { monthly_usd: 250 },
    spend_alerts: [alertOf(15, "ada"), alertOf(20, "bo"), alertOf(40, "dee"), alertOf(50, "dee"), alertOf(60, "dee")],
    data_retention: "zero_data_retention",
    external_storage: [storages[0]],
    certificates: ["edge", "west", "renewed"],
  },
  Payments: {
    external_key: "fresh key",
    users: { [mail("bo")]: "member", [mail("dee")]: "owner" },
    service_accounts: { fraud: { role: "member" }, audit: { role: "owner" } },
    spend_limit: { monthly_usd: 90 },
    spend_alerts: [alertOf(80, "ada")],
    model_permissions: { mode: "deny_list", model_ids: ["o4-mini"] },
    certificates: ["west", "renewed"],
  },
  Labs: { spend_limit: "unset", model_permissions: "unset" },
  "Search Two": { previously: ["Old Search"], users: { [mail("dee")]: "owner" } },
  Retired: { archived: true },
  "New One": {
    external_key: "eu",
    users: { [mail("bo")]: { role: "member", roles: ["pilot"] }, [mail("fay")]: "owner" },
    roles: { pilot: { permissions } },
    groups: { platform: ["member", "pilot"] },
    service_accounts: { arm: { role: "member" }, leg: { role: "owner" } },
    rate_limits: { "gpt-5": { max_requests_per_1_minute: 30 } },
    model_permissions: { mode: "allow_list", model_ids: ["gpt-5"] },
    hosted_tool_permissions: { mcp: false },
    service_tier_settings: { enabled_tiers: ["flex"] },
    spend_limit: { monthly_usd: 75 },
    spend_alerts: [alertOf(70, "ada"), { ...alertOf(70, "ada"), subject_prefix: "[new]" }],
    data_retention: "organization_default",
    external_storage: [storages[3]],
  },
  "Newer One": { service_accounts: { arm: { role: "member" } } },
};

/** What the live organization is to become: it takes more than sixty changes, in two passes. */
export const file: Block = {
  version: 1,
  policy,
  absent: [`user/${mail("eve")}`, `user/${mail("hal")}`],
  roles: {
    auditor: { permissions: [...permissions, "api.model.read"] },
    "new role": { previously: ["old role"], permissions },
    pilot: { permissions },
  },
  users: {
    [mail("ada")]: "owner",
    [mail("bo")]: { role: "reader", roles: ["pilot"] },
    [mail("cy")]: "reader",
    [mail("gil")]: "owner",
    [mail("dee")]: "reader",
    [mail("fay")]: { role: "reader", roles: ["auditor"] },
    [mail("ivy")]: "reader",
    [mail("jo")]: "reader",
    [mail("eve.new")]: "reader",
  },
  groups: {
    platform: {
      users: [mail("bo"), mail("dee")],
      service_accounts: { Search: ["indexer"], "New One": ["arm"] },
      roles: ["reader", "pilot"],
    },
    "new group": { previously: ["old group"], users: [mail("fay"), mail("cy")] },
    fresh: { users: [mail("bo"), mail("fay")], service_accounts: { Payments: ["audit"] }, roles: ["auditor"] },
  },
  certificates: {
    edge: { active: true },
    east: { active: false },
    west: {},
    "new certificate": { previously: ["old certificate"] },
    renewed: { certificate: renewedPem, active: true },
  },
  external_keys: { eu: externalKeys.eu, us: externalKeys.us, "fresh key": externalKeys["fresh key"] },
  spend_limit: { monthly_usd: 5_000 },
  spend_alerts: [alertOf(150, "ada"), alertOf(200, "bo"), alertOf(400, "dee"), alertOf(500, "ada"), alertOf(500, "dee")],
  data_retention: "zero_data_retention",
  workload_identity_providers: {
    github: {
      ...{ type: "oidc", issuer: "https://token.example", audience: "https://api.openai.com/v1", description: "deployments" },
      federation_rules: {
        deploy: { project: "Search", service_account: "indexer", attribute_matchers: { ref: "release" } },
        hourly: { project: "New One", service_account: "arm", attribute_matchers: { ref: "main" } },
      },
    },
    fresh: { type: "oidc", issuer: "https://fresh.example", audience: "https://api.openai.com/v1" },
  },
  projects,
};
