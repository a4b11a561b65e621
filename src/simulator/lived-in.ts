import type { Seed } from "./seed.ts";

const day = (date: string): number => Date.parse(`${date}T09:00:00Z`) / 1000;

/** Self-signed, for acme.example, valid until 2036. Its key was thrown away. */
const ACME_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBoTCCAUegAwIBAgIUSuFHdwyhG6oFoPhKY9dTZANN7PkwCgYIKoZIzj0EAwIw
JjEVMBMGA1UEAwwMYWNtZS5leGFtcGxlMQ0wCwYDVQQKDARBY21lMB4XDTI2MTEy
MTIzMjcwNVoXDTM2MTExODIzMjcwNVowJjEVMBMGA1UEAwwMYWNtZS5leGFtcGxl
MQ0wCwYDVQQKDARBY21lMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQmz8oNPc
ZhA2PQ48s6Z+a93BeDs4JebyCDsgQspdUjf4KOjPYV1BS2OJeVE/WkWOXQZ09drg
NQ3QB62Kn4cQ4aNTMFEwHQYDVR0OBBYEFABDF1RHnZ9F0mmJvqRD5db9hXpxMB8G
A1UdIwQYMBaAFABDF1RHnZ9F0mmJvqRD5db9hXpxMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDSAAwRQIhAK6aWAGiAcuRqud2iBVh7Vzyrupe7G/dvP4f7sz/
jFSjAiAPXQZPJcx6wX1l4612cBaHQwOBaZrOEv4fHlcPpgXBcA==
-----END CERTIFICATE-----
`;

const people: Seed["users"] = [
  { email: "ada@acme.example", name: "Ada Okafor", role: "owner", added_at: day("2024-02-05") },
  { email: "gil@acme.example", name: "Gil Brandt", role: "owner", added_at: day("2024-02-05") },
  { email: "bo@acme.example", name: "Bo Lindqvist", roles: ["usage-auditor"], added_at: day("2024-02-12") },
  { email: "cy@acme.example", name: "Cy Moreau", added_at: day("2024-03-01") },
  { email: "dee@acme.example", name: "Dee Santos", added_at: day("2024-04-22") },
  { email: "Fay.Wong@acme.example", name: "Fay Wong", added_at: day("2024-09-30") },
  { email: "hal@acme.example", name: "Hal Petrov", added_at: day("2025-01-13") },
  { email: "ines@acme.example", name: "Inés Ferrer", added_at: day("2025-02-17") },
  { email: "jo@acme.example", name: "Jo Tanaka", scim_managed: true, added_at: day("2025-06-02") },
  { email: "kit@acme.example", name: "Kit Nowak", scim_managed: true, added_at: day("2025-06-02") },
  { email: "finops@acme.example", name: "FinOps", roles: ["usage-auditor"], added_at: day("2025-03-03") },
  { email: "eve@contractor.example", name: "Eve Adler", added_at: day("2026-01-19") },
  { email: "mallory@contractor.example", name: "Mallory Quint", added_at: day("2025-11-10") },
  { email: null, name: "Default user", is_default: true, added_at: day("2024-02-05") },
];

const search: NonNullable<Seed["projects"]>[number] = {
  name: "Search",
  id: "proj_4f7QmZ2xWc8LrT0aYbKd9HsE",
  created_at: day("2024-03-11"),
  residency: "EU_STORAGE_PROCESSING",
  external_key: "eu",
  users: [
    { email: "ada@acme.example", role: "owner" },
    { email: "bo@acme.example", role: "member", roles: ["tuner"] },
    { email: "dee@acme.example", role: "member" },
    // Left the contract, kept the access.
    { email: "mallory@contractor.example", role: "owner" },
  ],
  groups: [{ group: "ml-platform", roles: ["member", "tuner"] }],
  roles: [{ name: "tuner", permissions: ["api.fine_tuning.write", "api.model.read"] }],
  service_accounts: [
    { name: "indexer", role: "member", created_at: day("2024-05-06") },
    { name: "old-crawler", role: "member", created_at: day("2024-03-15") },
  ],
  api_keys: [
    { name: "indexer production", service_account: "indexer", created_at: day("2025-12-01"), last_used_at: day("2026-11-18") },
    { name: "crawler", service_account: "old-crawler", created_at: day("2024-03-15"), last_used_at: day("2024-08-02") },
    { name: "bo laptop", user: "bo@acme.example", created_at: day("2026-09-14"), last_used_at: day("2026-11-19") },
    { name: "mallory", user: "mallory@contractor.example", created_at: day("2025-11-12"), last_used_at: day("2026-02-27") },
  ],
  rate_limits: [
    // Somebody raised it in an incident and forgot.
    { model: "gpt-5", max_requests_per_1_minute: 5_000, max_tokens_per_1_minute: 1_500_000 },
    { model: "gpt-5-mini", max_requests_per_1_minute: 1_000 },
  ],
  model_permissions: { mode: "allow_list", model_ids: ["gpt-5", "gpt-5-mini", "o3", "text-embedding-3-large"] },
  hosted_tool_permissions: { web_search: true, mcp: true, code_interpreter: false },
  spend_limit: { threshold_amount: 400_000 },
  spend_alerts: [{ threshold_amount: 200_000, recipients: ["finops@acme.example"] }],
  data_retention: "organization_default",
  service_tier_settings: { default: "standard", enabled_tiers: ["flex"] },
  certificates: ["acme-mtls"],
  external_storage: [
    { provider: { type: "aws", bucket: "acme-search", role_arn: "arn:aws:iam::123456789012:role/openai" }, validated: true },
  ],
};

const projects: Seed["projects"] = [
  { name: "Default project", created_at: day("2024-02-05") },
  search,
  {
    name: "Payments",
    id: "proj_9dVtR3uYk1QeXo6WnGzB5CaP",
    created_at: day("2024-06-24"),
    users: [
      { email: "cy@acme.example", role: "owner" },
      { email: "hal@acme.example", role: "member" },
    ],
    groups: [{ group: "data-science", roles: ["viewer"] }],
    service_accounts: [{ name: "fraud-check", role: "member", created_at: day("2024-07-01") }],
    api_keys: [{ name: "fraud-check", service_account: "fraud-check", created_at: day("2026-06-10"), last_used_at: day("2026-11-20") }],
    rate_limits: [{ model: "gpt-5-mini", max_requests_per_1_minute: 2_000, max_tokens_per_1_minute: 2_000_000 }],
    hosted_tool_permissions: { web_search: false, mcp: false, file_search: false },
    spend_limit: { threshold_amount: 1_200_000 },
    spend_alerts: [
      { threshold_amount: 900_000, recipients: ["finops@acme.example", "cy@acme.example"], subject_prefix: "[payments]" },
      { threshold_amount: 1_100_000, recipients: ["finops@acme.example"] },
    ],
    data_retention: "zero_data_retention",
    certificates: ["acme-mtls"],
  },
  {
    name: "Search Beta",
    id: "proj_2hJxN7sMp4UiFw8KqLvT6OyD",
    created_at: day("2025-08-18"),
    users: [{ email: "dee@acme.example", role: "owner" }],
    groups: [{ group: "everyone-sso", roles: ["viewer"] }],
    service_accounts: [{ name: "indexer", role: "none", created_at: day("2025-08-19") }],
    spend_limit: { threshold_amount: 50_000 },
  },
  {
    name: "Labs",
    id: "proj_7bEaC5gIz0XrVl3MtHwQ1SjU",
    created_at: day("2025-10-06"),
    users: [
      { email: "ines@acme.example", role: "owner" },
      { email: "eve@contractor.example", role: "member" },
    ],
    rate_limits: [{ model: "gpt-image-1", max_images_per_1_minute: 20 }],
  },
  {
    name: "Old Experiment",
    id: "proj_1oKyP8dSf6ZnGc2RjVxE4WmA",
    created_at: day("2024-10-14"),
    users: [{ email: "hal@acme.example", role: "owner" }],
  },
  { name: "Hackathon 2024", created_at: day("2024-05-20"), archived: true },
];

/** An organization of the usual untidiness: contractors who stayed, limits raised by hand, a key older than two years. */
export const livedIn: Seed = {
  organization: { id: "org-8f2cA1kTq0ZxWm7RbYd3LpNv", name: "Acme" },
  keyOwner: "ada@acme.example",
  users: people,
  invites: [{ email: "lou@acme.example", role: "reader", projects: [{ project: "Search", role: "member" }] }],
  roles: [
    { name: "usage-auditor", permissions: ["api.usage.read"], description: "May look at cost, nothing else" },
    { name: "webhook-admin", permissions: ["api.webhooks.read", "api.webhooks.write"] },
  ],
  groups: [
    {
      name: "ml-platform",
      users: ["bo@acme.example", "cy@acme.example"],
      service_accounts: [{ project: "Search", name: "indexer" }],
      roles: ["usage-auditor"],
      created_at: day("2024-11-04"),
    },
    { name: "data-science", users: ["dee@acme.example", "ines@acme.example", "Fay.Wong@acme.example"], created_at: day("2025-01-20") },
    {
      name: "everyone-sso",
      scim_managed: true,
      users: ["jo@acme.example", "kit@acme.example", "bo@acme.example"],
      created_at: day("2025-06-02"),
    },
  ],
  projects,
  spend_limit: { threshold_amount: 9_000_000 },
  spend_alerts: [{ threshold_amount: 6_000_000, recipients: ["finops@acme.example"], subject_prefix: "[org]" }],
  data_retention: "modified_abuse_monitoring",
  certificates: [{ name: "acme-mtls", content: ACME_CERTIFICATE, active: true, created_at: day("2026-11-21") }],
  external_keys: [
    {
      type: "aws",
      name: "eu",
      kms_arn: "arn:aws:kms:eu-central-1:123456789012:key/5b1f0c1e-3a77-4d09-9d0e-6f2a7c1b8e44",
      role_arn: "arn:aws:iam::123456789012:role/openai-kms",
      external_id: "org-8f2cA1kTq0ZxWm7RbYd3LpNv",
    },
  ],
  workload_identity_providers: [
    {
      name: "github",
      type: "oidc",
      issuer: "https://token.actions.githubusercontent.com",
      audience: "https://api.openai.com/v1",
      federation_rules: [
        {
          name: "deploy",
          project: "Search",
          service_account: "indexer",
          attribute_matchers: { repository: "acme/search", ref: "refs/heads/main" },
        },
      ],
    },
  ],
  admin_api_keys: [
    { name: "terraform", owner: "gil@acme.example", created_at: day("2024-02-19"), last_used_at: day("2025-04-08") },
    {
      name: "billing export",
      owner: "ada@acme.example",
      created_at: day("2026-08-03"),
      expires_at: day("2027-08-03"),
      last_used_at: day("2026-11-20"),
    },
  ],
};
