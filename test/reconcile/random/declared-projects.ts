import { heldRoles, roles } from "./declared-people.ts";
import { spendAlerts, spendLimit } from "./declared-spending.ts";
import { storages } from "./declared-registrations.ts";
import {
  blockOf,
  deletes,
  exactly,
  folded,
  isMember,
  isOver,
  leftovers,
  listOf,
  projectOf,
  same,
  sorted,
  survivors,
  unless,
  type Block,
  type Case,
  type LiveProject,
} from "./sentences.ts";

/** Every project, declared or not: of one that is not, nothing may have changed. */
export function projects(given: Case, ambiguous: readonly string[]): readonly string[] {
  const { document, before, after } = given;
  const entries = Object.entries(blockOf(document["projects"])).map(([key, block]) => ({ key, block: blockOf(block) }));
  const claimed = new Map(entries.flatMap(({ key, block }) => [[projectOf(key, block, after)?.id, { key, block }] as const]));
  const archived = entries.flatMap(({ key, block }) => (block["archived"] === true ? [key] : []));
  const active = after.projects.filter(({ status }) => status === "active");
  return [
    ...entries.flatMap(({ key, block }) => existence(key, block, given)),
    ...before.projects
      .filter(({ id, name, status }) => status === "active" && !archived.includes(name) && !active.some((project) => project.id === id))
      .map(({ name }) => `${name} was archived`),
    ...active.flatMap((live) => {
      const { key = live.id, block = {} } = claimed.get(live.id) ?? {};
      return ambiguous.includes(live.name) ? [] : project({ key, block, live, given });
    }),
  ];
}

function existence(key: string, block: Block, { after }: Case): readonly string[] {
  const own = after.projects.filter(({ status, name }) => status === "active" && name === key);
  if (block["archived"] === true) return unless(own.length === 0, `${key} is not archived`);
  return unless(projectOf(key, block, after)?.name === key, `there is not one active project ${key}`);
}

interface Project {
  readonly key: string;
  readonly block: Block;
  readonly live: LiveProject;
  readonly given: Case;
}

function project({ key, block, live, given }: Project): readonly string[] {
  const before = given.before.projects.find(({ id }) => id === live.id);
  const accounts = { section: block["service_accounts"], loses: deletes("project_service_account", given), after: live.service_accounts };
  const what = `the account of ${key}`;
  return [
    ...roles(key, { section: block["roles"], before: before?.roles ?? [], after: live.roles, loses: deletes("project_role", given) }),
    ...places({ key, block, live, given }),
    ...survivors(what, { ...accounts, before: before?.service_accounts ?? [] }),
    ...leftovers(what, accounts),
    ...Object.entries(blockOf(accounts.section)).flatMap(([name, said]) =>
      account(
        `${name} of ${key}`,
        blockOf(said),
        live.service_accounts.find((each) => each.name === name),
      ),
    ),
    ...placesOfGroups({ key, block, live, given }),
    ...settings({ key, block, live, given }),
    ...(before === undefined ? [] : unmanaged({ key, block, live, given }, before)),
    ...storages({ key, block, live, given }),
  ];
}

function account(what: string, { role }: Block, found: LiveProject["service_accounts"][number] | undefined): readonly string[] {
  if (found === undefined) return [`there is no account ${what}`];
  return unless(role === undefined || role === found.role, `the account ${what} is ${found.role}`);
}

/** Organization owners are owners of every project, and their places nobody's to change. */
function places({ key, block, live, given }: Project): readonly string[] {
  const { after, before } = given;
  const isOwner = (email: string): boolean => after.users.some((user) => user.role === "owner" && same(user.email ?? "", email));
  const found = live.users.flatMap((place) => (place.email === null || isOwner(place.email) ? [] : [{ ...place, email: place.email }]));
  const section = block["users"];
  const said = Object.entries(blockOf(section)).filter(([email]) => isMember(email, after) && !isOwner(email));
  const wanted = said.filter(([, block]) => !isOver(block));
  const then = (before.projects.find(({ id }) => id === live.id)?.users ?? []).filter(
    ({ email }) => email !== null && isMember(email, after) && !isOwner(email),
  );
  const loses = deletes("project_user", given);
  const over = said.flatMap(([email, block]) => (isOver(block) ? [email] : []));
  const stays = (email: string): boolean =>
    !over.some((other) => same(other, email)) && (section === undefined || !loses || wanted.some(([other]) => same(other, email)));
  return [
    ...said
      .filter(([email, block]) => isOver(block) && found.some((place) => same(place.email, email)))
      .map(([email]) => `${email} is still in ${key}`),
    ...exactly(`the people of ${key}`, section === undefined ? undefined : wanted.map(([email]) => email), {
      found: found.map(({ email }) => email),
      loses,
    }),
    ...then
      .filter(({ id, email }) => stays(email!) && !live.users.some((place) => place.id === id))
      .map(({ email }) => `${email} lost the place in ${key}`),
    ...found.flatMap((place) => {
      const said = wanted.find(([email]) => same(email, place.email))?.[1];
      const old = then.find(({ id }) => id === place.id);
      const role = typeof said === "string" ? said : (blockOf(said)["role"] ?? old?.role);
      return [
        // Who was an organization owner comes with a role of their own that was out of sight.
        ...unless(
          place.role === role || (said === undefined && wasOwner(place.id, given)),
          `${place.email} is ${place.role} of ${key}, not ${String(role)}`,
        ),
        ...heldRoles(`${place.email} in ${key}`, blockOf(said)["roles"], { now: place.roles, then: old?.roles }),
      ];
    }),
  ];
}

const wasOwner = (id: string, { before }: Case): boolean => before.users.some((user) => user.id === id && user.role === "owner");

function placesOfGroups({ key, block, live, given }: Project): readonly string[] {
  const section = block["groups"];
  const before = given.before.projects.find(({ id }) => id === live.id)?.groups ?? [];
  const loses = deletes("project_group", given);
  const after = live.groups;
  const kept = survivors(`the group in ${key}`, {
    before: section === undefined || !loses ? before : [],
    after,
    section: undefined,
    loses,
  });
  const held = Object.entries(blockOf(section)).flatMap(([name, list]) => {
    const place = after.find((candidate) => candidate.name === name);
    return place === undefined ? [] : exactly(`the roles of ${name} in ${key}`, listOf(list), { found: place.roles, loses: true });
  });
  const unsaid = after.filter(({ name }) => blockOf(section)[name] === undefined);
  return [
    ...exactly(`the groups of ${key}`, section === undefined ? undefined : Object.keys(blockOf(section)), {
      found: after.map(({ name }) => name),
      loses,
    }),
    ...kept,
    ...held,
    ...unsaid.flatMap(({ id, name, roles: now }) =>
      heldRoles(`${name} in ${key}`, undefined, { now, then: before.find((place) => place.id === id)?.roles }),
    ),
  ];
}

function settings({ key, block, live, given }: Project): readonly string[] {
  const limits = Object.entries(blockOf(block["rate_limits"])).flatMap(([model, said]) => {
    const record = live.rate_limits.find((candidate) => candidate.model === model);
    const wanted = blockOf(said)["max_requests_per_1_minute"];
    return unless(record === undefined || record.max_requests_per_1_minute === wanted, `the limit of ${model} in ${key} differs`);
  });
  const tools = Object.entries(blockOf(block["hosted_tool_permissions"])).flatMap(([tool, enabled]) =>
    unless((live.hosted_tool_permissions as Block)[tool] === enabled, `${tool} in ${key} differs`),
  );
  const tiers = Object.entries(blockOf(block["service_tier_settings"])).flatMap(([name, value]) =>
    unless(
      isSameTier(value, live.service_tier_settings[name as "default" | "enabled_tiers"]),
      `${name} of the service tiers of ${key} differs`,
    ),
  );
  const { model_permissions: models, data_retention: retention, external_key: externalKey, certificates } = block;
  const keyName = given.after.external_keys.find(({ id }) => id === live.external_key_id);
  return [
    ...limits,
    ...tools,
    ...tiers,
    ...unless(models === undefined || isSameModels(models, live.model_permissions), `the models of ${key} differ`),
    ...unless(retention === undefined || retention === live.data_retention, `the data retention of ${key} is ${live.data_retention}`),
    ...unless(externalKey === undefined || externalKey === blockOf(keyName)["name"], `${key} is not encrypted with ${String(externalKey)}`),
    ...exactly(`the certificates of ${key}`, certificates === undefined ? undefined : listOf(certificates), {
      found: live.certificates,
      loses: deletes("project_certificate", given),
    }),
    ...spendLimit(key, block["spend_limit"], live.spend_limit),
    ...spendAlerts(key, block["spend_alerts"], {
      before: given.before.projects.find(({ id }) => id === live.id)?.spend_alerts ?? [],
      after: live.spend_alerts,
    }),
  ];
}

function isSameTier(wanted: unknown, found: unknown): boolean {
  return Array.isArray(wanted) && Array.isArray(found) ? sorted(wanted) === sorted(found) : wanted === found;
}

function isSameModels(wanted: unknown, live: LiveProject["model_permissions"]): boolean {
  if (wanted === "unset" || live === null) return wanted === "unset" && live === null;
  const { mode, model_ids } = blockOf(wanted);
  return mode === live.mode && folded(listOf(model_ids)) === folded(live.model_ids);
}

/** Sections, and where the state has what they say. */
const sections = [
  ["spend_limit", "spend_limit"],
  ["data_retention", "data_retention"],
  ["service_tier_settings", "service_tier_settings"],
  ["model_permissions", "model_permissions"],
  ["hosted_tool_permissions", "hosted_tool_permissions"],
  ["rate_limits", "rate_limits"],
  ["external_key", "external_key_id"],
] as const;

/** What a block says nothing of stays as it was. */
function unmanaged({ key, block, live, given }: Project, before: LiveProject): readonly string[] {
  const changed = sections.filter(
    ([section, property]) => block[section] === undefined && JSON.stringify(live[property]) !== JSON.stringify(before[property]),
  );
  const idsOf = (names: readonly string[], { certificates }: { certificates: readonly { id: string; name: string | null }[] }): string =>
    sorted(certificates.filter(({ name }) => names.includes(String(name))).map(({ id }) => id));
  return [
    ...changed.map(([section]) => `${section} of ${key} is not managed, and differs`),
    ...unless(
      block["certificates"] !== undefined || idsOf(live.certificates, given.after) === idsOf(before.certificates, given.before),
      `the certificates of ${key} are not managed, and differ`,
    ),
  ];
}
