import { amount, each, flag, integer, list, nullable, object, oneOf, optional, read, tagged, text, type TypeOf } from "./shape.ts";
import { limitShapes } from "./world/models.ts";
import {
  externalKeyFields,
  externalStorageFields,
  federationRuleFields,
  identityProviderFields,
  serviceTierFields,
} from "./world/newer-bodies.ts";
import { hostedTools, retentions } from "./world/world.ts";

// A seed is written in names and in lists, so that two projects may bear one name. Every id may be left out. Times are Unix seconds,
// money is in cents, and the words are the API's.

const id = optional(text({ min: 1 }));
const name = text({ min: 1 });
const names = optional(list(name));
const time = optional(integer({ min: 0 }));
const orgRole = oneOf("owner", "reader");
const projectRole = oneOf("owner", "member");
const permissions = list(text({ min: 1 }));
const description = optional(nullable(text()));

const role = object({ name, id, permissions, description });
const spendLimit = object({ threshold_amount: integer({ min: 1 }) });
const spendAlert = object({
  id,
  threshold_amount: integer({ min: 0 }),
  recipients: list(text()),
  subject_prefix: optional(nullable(text())),
});

const tools = each(hostedTools, optional(flag));
const policy = each(hostedTools, optional(oneOf("all", "none", "selected")));

const user = object({
  /** Null for what is listed among people and is none, such as the default user. */
  email: nullable(text({ min: 1 })),
  id,
  name: optional(nullable(text())),
  /** Left out: reader. */
  role: optional(orgRole),
  scim_managed: optional(flag),
  is_default: optional(flag),
  is_service_account: optional(flag),
  /** Custom roles held directly. */
  roles: names,
  added_at: time,
});

const invite = object({
  id,
  email: text({ min: 1 }),
  role: orgRole,
  /** Left out: pending. */
  status: optional(oneOf("pending", "accepted", "expired")),
  projects: optional(list(object({ project: name, role: projectRole }))),
  created_at: time,
  /** Left out: a week from now. */
  expires_at: time,
});

const group = object({
  name,
  id,
  scim_managed: optional(flag),
  group_type: optional(oneOf("group", "tenant_group")),
  /** E-mail addresses. */
  users: names,
  service_accounts: optional(list(object({ project: name, name }))),
  roles: names,
  created_at: time,
});

const apiKey = object({
  name,
  id,
  /** Exactly one of the two says whose key it is. */
  user: optional(text({ min: 1 })),
  service_account: optional(name),
  created_at: time,
  last_used_at: optional(nullable(integer({ min: 0 }))),
  expires_at: optional(nullable(integer({ min: 0 }))),
  scopes: names,
});

const project = object({
  name,
  id,
  archived: optional(flag),
  created_at: time,
  residency: optional(text({ min: 1 })),
  external_key: optional(name),
  users: optional(list(object({ email: text({ min: 1 }), role: projectRole, roles: names }))),
  /** Roles by name, predefined or custom; at least one, for a group enters a project with a role. */
  groups: optional(list(object({ group: name, roles: list(name, { min: 1 }) }))),
  roles: optional(list(role)),
  /** Left out, the role is member. No keys are made: see `api_keys`. */
  service_accounts: optional(list(object({ name, id, role: optional(oneOf("owner", "member", "none")), created_at: time }))),
  api_keys: optional(list(apiKey)),
  /** Only what differs from the defaults of the model. */
  rate_limits: optional(list(object({ model: name, ...limitShapes }))),
  model_permissions: optional(object({ mode: oneOf("allow_list", "deny_list"), model_ids: list(name) })),
  hosted_tool_permissions: optional(object(tools)),
  spend_limit: optional(spendLimit),
  spend_alerts: optional(list(spendAlert)),
  data_retention: optional(oneOf("organization_default", "none", ...retentions)),
  service_tier_settings: optional(object(serviceTierFields)),
  /** Names of the certificates that are active here. */
  certificates: names,
  external_storage: optional(list(object({ id, provider: tagged("type", externalStorageFields), validated: optional(flag) }))),
});

const certificate = object({
  name,
  id,
  /** PEM. */
  content: text({ min: 1 }),
  /** For the whole organization. */
  active: optional(flag),
  /** Left out: read from the certificate. */
  valid_at: time,
  expires_at: time,
  created_at: time,
});

const federationRule = object({ id, project: name, service_account: name, ...federationRuleFields });

const seed = object({
  organization: optional(object({ id, name: optional(name) })),
  /** E-mail address of the person behind the admin key. Left out: the first owner among the users, or one made up for it. */
  keyOwner: optional(text({ min: 1 })),
  users: optional(list(user)),
  invites: optional(list(invite)),
  roles: optional(list(role)),
  groups: optional(list(group)),
  /** The Default project is there whether or not it is named. */
  projects: optional(list(project)),
  spend_limit: optional(spendLimit),
  spend_alerts: optional(list(spendAlert)),
  data_retention: optional(oneOf(...retentions)),
  hosted_tool_policy: optional(object(policy)),
  certificates: optional(list(certificate)),
  external_keys: optional(list(tagged("type", withId(externalKeyFields)))),
  workload_identity_providers: optional(list(object({ id, ...identityProviderFields, federation_rules: optional(list(federationRule)) }))),
  /** Beside the key that the simulator accepts, which is always there. */
  admin_api_keys: optional(list(object({ name, id, owner: text({ min: 1 }), created_at: amount, expires_at: time, last_used_at: time }))),
});

function withId<F extends Readonly<Record<string, object>>>(members: F): { readonly [K in keyof F]: F[K] & { readonly id: typeof id } } {
  return Object.fromEntries(Object.entries(members).map(([type, fields]) => [type, { ...fields, id }])) as {
    readonly [K in keyof F]: F[K] & { readonly id: typeof id };
  };
}

export interface Seed extends TypeOf<typeof seed> {}
export type SeedProject = TypeOf<typeof project>;
export type SeedGroup = TypeOf<typeof group>;

/** @throws an Error of one sentence that names the path of the first mistake. A key that is not known is a mistake. */
export function parseSeed(value: unknown): Seed {
  return read(seed, value, ({ path, problem }) => new Error(`The seed is wrong: ${path || "it"} ${problem}.`));
}
