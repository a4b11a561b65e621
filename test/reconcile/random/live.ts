import type { Seed, SeedGroup, SeedProject } from "../../../src/simulator/seed.ts";
import { spareCertificate } from "../../simulator/certificate.ts";
import type { Dice } from "./dice.ts";
import * as words from "./words.ts";

export type SeedUser = NonNullable<Seed["users"]>[number];
type SeedAlerts = NonNullable<Seed["spend_alerts"]>;
type Provider = NonNullable<Seed["workload_identity_providers"]>[number];
export interface Account {
  readonly project: string;
  readonly name: string;
}

/** Keys made then are older than any age that a file allows. */
const longAgo = 1_600_000_000;
const farAhead = 4_000_000_000;

/** A live organization of the usual untidiness. */
export function liveOrganization(dice: Dice): Seed {
  const roles = dice.some(["auditor", "operator", "old role"]).map((name) => ({ name, ...words.customRole(name, dice) }));
  const roleNames = roles.map(({ name }) => name);
  const users = liveUsers(roleNames, dice);
  const certificates = dice
    .some(["edge", "core", "old certificate"])
    .map((name) => ({ name, content: spareCertificate.pem, active: dice.chance(0.4) }));
  const keys = dice.some(["eu", "us", "old key"] as const, 0.6);
  const bare = ["Search", "Payments", "Labs", "Old Search"].flatMap((name) => liveProjects(name, users, dice));
  const groups = liveGroups({ users, roleNames, accounts: accountsIn(bare) }, dice);
  const projects = bare.map((project) => settled(project, { groups, keys, certificates: certificates.map(({ name }) => name) }, dice));
  return {
    users: [...users, ...dice.some(strangers)],
    keyOwner: words.people[0]!,
    invites: liveInvites(users, projects, dice),
    roles,
    groups,
    projects,
    certificates,
    external_keys: keys.map((name) => ({ name, ...words.externalKeys[name] })),
    workload_identity_providers: liveProviders(accountsIn(projects), dice),
    admin_api_keys: dice.some(users, 0.2).map(({ email }) => ({ name: `admin key of ${email}`, owner: email ?? "", created_at: longAgo })),
    ...spending(dice),
    ...(dice.chance(0.5) && { data_retention: dice.one(words.retentions) }),
  };
}

const strangers: readonly SeedUser[] = [
  { email: null, is_default: true },
  { email: null, is_service_account: true },
];

function liveUsers(roleNames: readonly string[], dice: Dice): SeedUser[] {
  const members = words.people.filter((email) => words.isAda(email) || dice.chance(0.8));
  return members.map((email) => ({
    email: dice.chance(0.2) ? email.toUpperCase() : email,
    role: words.isAda(email) || dice.chance(0.2) ? "owner" : "reader",
    scim_managed: !words.isAda(email) && dice.chance(0.15),
    roles: dice.some(roleNames, 0.3),
  }));
}

interface Peopled {
  readonly users: readonly SeedUser[];
  readonly roleNames: readonly string[];
  readonly accounts: readonly Account[];
}

function liveGroups({ users, roleNames, accounts }: Peopled, dice: Dice): SeedGroup[] {
  return dice.some(["platform", "science", "old group", "sso"], 0.7).map((name) => ({
    name,
    scim_managed: name === "sso",
    users: dice.some(users).map(({ email }) => email ?? ""),
    service_accounts: dice.some(accounts, 0.3),
    roles: dice.some(["reader", ...roleNames], 0.3),
  }));
}

/** Service accounts that a seed can name: one of the name, in the one project of the name. */
export function accountsIn(projects: readonly SeedProject[]): Account[] {
  const accounts = projects.flatMap(({ name, archived, service_accounts = [] }) =>
    archived ? [] : service_accounts.map((account) => ({ project: name, name: account.name })),
  );
  return accounts.filter(
    ({ project, name }) =>
      projects.filter((other) => other.name === project).length === 1 &&
      accounts.filter((other) => other.project === project && other.name === name).length === 1,
  );
}

function liveProjects(name: string, users: readonly SeedUser[], dice: Dice): SeedProject[] {
  if (!dice.chance(0.75)) return [];
  const active = liveProject(name, users, dice);
  if (dice.chance(0.12))
    return [
      { ...active, id: `proj_first${name.length}` },
      { ...liveProject(name, users, dice), id: `proj_second${name.length}` },
    ];
  if (dice.chance(0.15)) return [{ name, archived: true }];
  return dice.chance(0.1) ? [active, { name, archived: true }] : [active];
}

function liveProject(name: string, users: readonly SeedUser[], dice: Dice): SeedProject {
  const roles = dice.some(["tuner", "viewer of logs"]).map((role) => ({ name: role, ...words.customRole(role, dice) }));
  const accounts = dice.some(["indexer", "runner", "old account"]);
  return {
    name,
    created_at: 1_700_000_000 + dice.below(1_000),
    users: dice.some(users.slice(1)).map((user) => livePlace(user, roles, dice)),
    roles,
    // Two of one name are allowed, and nobody can tell which is meant.
    service_accounts: [...accounts, ...(dice.chance(0.1) ? ["indexer"] : [])].map((account) => ({
      name: account,
      role: dice.one(["owner", "member", "none"] as const),
    })),
    rate_limits: dice.some(words.models, 0.3).map((model) => ({ model, max_requests_per_1_minute: 100 })),
    ...(dice.chance(0.4) && {
      model_permissions: { mode: "allow_list" as const, model_ids: ["gpt-5", ...dice.some(words.models.slice(1))] },
    }),
    ...(dice.chance(0.3) && { hosted_tool_permissions: { mcp: false } }),
    ...(dice.chance(0.4) && { service_tier_settings: words.serviceTiers(dice) }),
    ...(dice.chance(0.4) && { data_retention: dice.one(words.projectRetentions) }),
    external_storage: dice.some(words.storages, 0.2).map((provider) => ({ provider })),
    ...spending(dice),
  };
}

/** An organization owner holds no custom roles in projects: the API takes none for them. */
function livePlace({ email, role }: SeedUser, roles: readonly { readonly name: string }[], dice: Dice) {
  const custom = role === "owner" ? [] : dice.some(roles, 0.4).map(({ name }) => name);
  return { email: email ?? "", role: dice.one(["owner", "member"] as const), roles: custom };
}

const spending = (dice: Dice): { readonly spend_limit?: { readonly threshold_amount: number }; readonly spend_alerts: SeedAlerts } => ({
  ...(dice.chance(0.4) && { spend_limit: { threshold_amount: 100_00 } }),
  spend_alerts: Array.from({ length: dice.below(4) }, () => liveAlert(dice)),
});

function liveAlert(dice: Dice): SeedAlerts[number] {
  const { cents, recipients, prefix } = words.spendAlert(dice);
  const isLoud = dice.chance(0.2);
  return {
    threshold_amount: cents,
    recipients: recipients.map((email) => (isLoud ? email.toUpperCase() : email)),
    ...(prefix !== undefined && { subject_prefix: prefix }),
  };
}

interface Surroundings {
  readonly groups: readonly SeedGroup[];
  readonly keys: readonly string[];
  readonly certificates: readonly string[];
}

/** What hangs on the rest of the organization. */
function settled(project: SeedProject, { groups, keys, certificates }: Surroundings, dice: Dice): SeedProject {
  if (project.archived) return project;
  const roles = ["member", "viewer", ...(project.roles ?? []).map(({ name }) => name)];
  const members = (project.users ?? []).map(({ email }) => ({ name: `key of ${email}`, user: email }));
  const accounts = accountsIn([project]).map(({ name }) => ({ name: `key of ${name}`, service_account: name }));
  return {
    ...project,
    groups: dice.some(groups, 0.4).map(({ name }) => ({ group: name, roles: [dice.one(roles), ...dice.some(["owner"], 0.3)] })),
    api_keys: dice.some([...members, ...accounts], 0.3).map((key) => ({ ...key, ...(dice.chance(0.5) && { created_at: longAgo }) })),
    certificates: dice.some(certificates, 0.3),
    ...(keys.length > 0 && dice.chance(0.5) && { external_key: dice.one(keys) }),
  };
}

/** Of people who may come, of strangers, and what is left over of members who came long ago or by another way. */
function liveInvites(users: readonly SeedUser[], projects: readonly SeedProject[], dice: Dice): NonNullable<Seed["invites"]> {
  const members = new Set(users.map(({ email }) => email?.toLowerCase()));
  const places = projects.filter(({ name, archived }) => !archived && projects.filter((other) => other.name === name).length === 1);
  const invite = (email: string, status: "pending" | "expired" | "accepted") => {
    const promised = dice.some(places, 0.4).map(({ name }) => ({ project: name, role: dice.one(["owner", "member"] as const) }));
    return {
      email: dice.chance(0.2) ? email.toUpperCase() : email,
      role: dice.one(["reader", "reader", "owner"] as const),
      status,
      // Two readings of one organization must not be a second apart.
      ...(status === "pending" && { expires_at: farAhead }),
      projects: promised,
    };
  };
  return [...words.people, ...words.newcomers].flatMap((email) => {
    if (members.has(email)) return dice.some(["pending", "expired", "accepted"] as const, 0.07).map((status) => invite(email, status));
    const expired = dice.chance(0.3) ? Array.from({ length: 1 + dice.below(3) }, () => invite(email, "expired")) : [];
    return [...expired, ...(dice.chance(0.5) ? [invite(email, "pending")] : [])];
  });
}

function liveProviders(accounts: readonly Account[], dice: Dice): Provider[] {
  return dice.some(["github", "gitlab", "old provider"], 0.6).map((name) => ({
    name,
    ...words.identityProvider(dice),
    federation_rules: dice
      .some(accounts.length === 0 ? [] : ["deploy", "nightly", "old rule", undefined])
      .map((rule) => liveRule(rule, dice.one(accounts), dice)),
  }));
}

/** A rule need not have a name. */
function liveRule(rule: string | undefined, { project, name }: Account, dice: Dice) {
  return { ...(rule !== undefined && { name: rule }), project, service_account: name, ...words.federationRule(dice) };
}
