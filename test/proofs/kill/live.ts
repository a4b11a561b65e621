import type { Seed } from "../../../src/simulator/seed.ts";
import { externalKeys, storages } from "../../reconcile/random/words.ts";
import { spareCertificate } from "../../simulator/certificate.ts";

export const mail = (name: string): string => `${name}@acme.example`;
const permissions = ["api.usage.read"];
const alert = (dollars: number, ...recipients: string[]) => ({ threshold_amount: dollars * 100, recipients: recipients.map(mail) });
const longValid = { valid_at: 1_700_000_000, expires_at: 4_000_000_000 };

const search: NonNullable<Seed["projects"]>[number] = {
  name: "Search",
  external_key: "eu",
  users: [
    { email: mail("bo"), role: "member", roles: ["labeller"] },
    { email: mail("dee"), role: "member" },
    { email: mail("fay"), role: "owner" },
  ],
  roles: [
    { name: "labeller", permissions },
    { name: "reviewer", permissions },
    { name: "tester", permissions },
  ],
  groups: [
    { group: "platform", roles: ["member", "reviewer"] },
    { group: "science", roles: ["viewer"] },
  ],
  service_accounts: [
    { name: "indexer", role: "member" },
    { name: "old runner", role: "member" },
    { name: "crawler", role: "owner" },
  ],
  rate_limits: [{ model: "gpt-5", max_requests_per_1_minute: 100 }],
  model_permissions: { mode: "allow_list", model_ids: ["gpt-5"] },
  spend_limit: { threshold_amount: 100_00 },
  spend_alerts: [alert(10, "ada"), alert(20, "bo"), alert(30, "cy")],
  certificates: ["east", "west"],
  external_storage: [{ provider: storages[1], validated: true }],
};

/** Of everything that can be there something that stays, something that changes and something that goes. */
export const live: Seed = {
  keyOwner: mail("ada"),
  users: [
    { email: mail("ada"), role: "owner" },
    { email: mail("bo"), roles: ["auditor"] },
    { email: mail("cy"), role: "owner" },
    { email: mail("dee") },
    { email: mail("eve") },
    { email: mail("fay"), roles: ["auditor", "operator"] },
    { email: mail("gil") },
  ],
  invites: [
    { email: mail("hal"), role: "reader", expires_at: 4_000_000_000 },
    { email: mail("ivy"), role: "owner", expires_at: 4_000_000_000 },
  ],
  roles: [
    { name: "auditor", permissions },
    { name: "old role", permissions },
    { name: "operator", permissions },
  ],
  groups: [
    {
      name: "platform",
      users: [mail("bo"), mail("cy")],
      service_accounts: [{ project: "Search", name: "crawler" }],
      roles: ["reader", "auditor"],
    },
    { name: "old group", users: [mail("fay")] },
    { name: "science", users: [mail("dee")] },
  ],
  certificates: [
    { name: "edge", content: spareCertificate.pem, active: false },
    { name: "east", content: spareCertificate.pem, active: true, ...longValid },
    { name: "west", content: spareCertificate.pem, active: true, ...longValid },
    { name: "old certificate", content: spareCertificate.pem, ...longValid },
    { name: "core", content: spareCertificate.pem, ...longValid },
  ],
  external_keys: [
    { name: "eu", ...externalKeys.eu },
    { name: "us", ...externalKeys.us },
    { name: "old key", ...externalKeys["old key"] },
  ],
  spend_alerts: [alert(100, "ada"), alert(200, "bo"), alert(300, "cy")],
  workload_identity_providers: [
    {
      name: "github",
      ...{ type: "oidc", issuer: "https://token.example", audience: "https://api.openai.com/v1" },
      federation_rules: [
        { name: "deploy", project: "Search", service_account: "indexer", attribute_matchers: { ref: "main" } },
        { name: "nightly", project: "Search", service_account: "indexer", attribute_matchers: { ref: "main" } },
      ],
    },
    { name: "gitlab", type: "oidc", issuer: "https://gitlab.example", audience: "https://api.openai.com/v1" },
  ],
  projects: [
    search,
    { name: "Payments", external_key: "eu", service_accounts: [{ name: "fraud", role: "member" }], certificates: ["west"] },
    { name: "Labs", spend_limit: { threshold_amount: 50_00 }, model_permissions: { mode: "deny_list", model_ids: ["o3"] } },
    { name: "Old Search" },
    { name: "Retired", external_storage: [{ provider: storages[2], validated: true }] },
  ],
};
