import { livedIn } from "../../src/simulator/lived-in.ts";
import type { Seed, SeedProject } from "../../src/simulator/seed.ts";

const names: readonly string[] = Array.from({ length: 50 }, (_, index) => `Project ${index + 1}`);

const project: Omit<SeedProject, "name"> = {
  users: [{ email: "bo@acme.example", role: "member", roles: ["tuner"] }],
  groups: [{ group: "ml-platform", roles: ["member"] }],
  roles: [{ name: "tuner", permissions: ["api.fine_tuning.write"] }],
  service_accounts: [{ name: "indexer" }],
  rate_limits: [{ model: "gpt-5", max_requests_per_1_minute: 500 }],
  model_permissions: { mode: "allow_list", model_ids: ["gpt-5"] },
  hosted_tool_permissions: { web_search: false },
  service_tier_settings: { default: "standard", enabled_tiers: ["flex"] },
  spend_limit: { threshold_amount: 250_000 },
  spend_alerts: [{ threshold_amount: 200_000, recipients: ["finops@acme.example"] }],
  data_retention: "organization_default",
  external_storage: [{ provider: { type: "aws", bucket: "acme", role_arn: "arn:aws:iam::123456789012:role/openai" }, validated: true }],
  certificates: ["acme-mtls"],
};

/** An organization of fifty projects, each with something in every section. */
export const fifty: Seed = {
  users: [{ email: "ada@acme.example", role: "owner" }, { email: "bo@acme.example" }],
  certificates: livedIn.certificates ?? [],
  groups: [{ name: "ml-platform" }],
  projects: names.map((name) => ({ ...project, name })),
};

export interface Extract {
  /** The file names only so many of them. */
  readonly projects?: number;
  /** In so many of them it raises the spend limit. Otherwise it says what is there. */
  readonly raised?: number;
}

export function fileOf({ projects = names.length, raised = 0 }: Extract = {}): string {
  const limitOf = (index: number): number => (index < raised ? 3000 : 2500);
  const entries = names
    .slice(0, projects)
    .map((name, index) => `  ${name}: { use: [standard], spend_limit: { monthly_usd: ${limitOf(index)} } }`);
  return `${standard}projects:\n${entries.join("\n")}\n`;
}

const standard = `version: 1
templates:
  standard:
    users: { bo@acme.example: { role: member, roles: [tuner] } }
    groups: { ml-platform: [member] }
    roles: { tuner: { permissions: [api.fine_tuning.write] } }
    service_accounts: { indexer: member }
    api_keys: { max_age: 180d }
    rate_limits: { gpt-5: { max_requests_per_1_minute: 500 } }
    model_permissions: { mode: allow_list, model_ids: [gpt-5] }
    hosted_tool_permissions: { web_search: false }
    service_tier_settings: { default: standard, enabled_tiers: [flex] }
    spend_alerts: [{ monthly_usd: 2000, recipients: [finops@acme.example] }]
    data_retention: organization_default
    external_storage: [{ type: aws, bucket: acme, role_arn: "arn:aws:iam::123456789012:role/openai" }]
    certificates: [acme-mtls]
`;
