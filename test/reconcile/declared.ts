import type { OrganizationState } from "../../src/simulator/simulator.ts";
import type { RandomOrganization } from "./random-organization.ts";

type Block = Readonly<Record<string, unknown>>;

/**
 * Where the organization is not as the file says, as sentences. Written from the file and the simulator's state alone:
 * it shares nothing with the differ, so a differ that forgets something cannot hide it here.
 */
export function departures({ document, deletes, ambiguous }: RandomOrganization, state: OrganizationState): readonly string[] {
  const owners = new Set(state.users.flatMap(({ email, role }) => (role === "owner" && email !== null ? [email.toLowerCase()] : [])));
  return [
    ...people(document, state, deletes),
    ...roles("organization", document["roles"], { found: state.roles, deletes }),
    ...groups(document["groups"], state, deletes),
    ...Object.entries(blockOf(document["projects"]))
      .filter(([name]) => !ambiguous.includes(name))
      .flatMap(([name, block]) => project(name, blockOf(block), { state, deletes, owners })),
  ];
}

const blockOf = (value: unknown): Block => (typeof value === "object" && value !== null ? (value as Block) : {});
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
const unless = (holds: boolean, sentence: string): readonly string[] => (holds ? [] : [sentence]);

function people(document: Block, state: OrganizationState, deletes: boolean): readonly string[] {
  const users = state.users.filter(({ email }) => email !== null);
  const found = (email: string) => users.find((user) => user.email?.toLowerCase() === email);
  const gone = listOf(document["absent"]).flatMap((address) =>
    unless(found(address.replace("user/", "")) === undefined, `${address} is still there`),
  );
  if (document["users"] === undefined) return gone;
  const wanted = blockOf(document["users"]);
  const kept = Object.entries(wanted).flatMap(([email, said]) => {
    const user = found(email);
    const role = typeof said === "string" ? said : blockOf(said)["role"];
    return user === undefined || user.is_scim_managed ? [] : unless(user.role === role, `${email} is ${user.role}`);
  });
  const extra = users.filter(({ email, is_scim_managed }) => !is_scim_managed && wanted[email!.toLowerCase()] === undefined);
  return [...gone, ...kept, ...(deletes ? extra.map(({ email }) => `${email} is still a member`) : [])];
}

interface Found {
  readonly found: readonly {
    readonly name: string;
    readonly permissions: readonly string[];
    readonly description?: string | null | undefined;
  }[];
  readonly deletes: boolean;
}

function roles(where: string, section: unknown, { found, deletes }: Found): readonly string[] {
  if (section === undefined) return [];
  const wanted = blockOf(section);
  const kept = Object.entries(wanted).flatMap(([name, block]) => {
    const role = found.find((candidate) => candidate.name === name);
    if (role === undefined) return [`${where} has no role ${name}`];
    const { permissions, description } = blockOf(block);
    const same = JSON.stringify([...role.permissions].sort()) === JSON.stringify([...listOf(permissions)].sort());
    return [
      ...unless(same, `${where}: the permissions of ${name} differ`),
      ...unless(description === undefined || description === role.description, `${where}: ${name} is described otherwise`),
    ];
  });
  const extra = deletes
    ? found.filter(({ name }) => wanted[name] === undefined).map(({ name }) => `${where} still has the role ${name}`)
    : [];
  return [...kept, ...extra];
}

function groups(section: unknown, state: OrganizationState, deletes: boolean): readonly string[] {
  if (section === undefined) return [];
  const wanted = blockOf(section);
  const kept = Object.entries(wanted).flatMap(([name, value]) => {
    const block = blockOf(value);
    const group = state.groups.find((candidate) => candidate.name === name);
    if (block["managed_by"] !== undefined) return [];
    if (group === undefined) return [`there is no group ${name}`];
    const members = group.members.map((member) => member.name);
    const accounts = Object.entries(blockOf(block["service_accounts"])).flatMap(([project, names]) =>
      listOf(names).map((account) => `${project}/${account}`),
    );
    const people = members.filter((member) => member.includes("@"));
    return [
      ...exactly(`the people of ${name}`, block["users"] && listOf(block["users"]), { found: people, deletes }),
      ...exactly(`the accounts of ${name}`, block["service_accounts"] && accounts, {
        found: members.filter((member) => !member.includes("@")),
        deletes: false,
      }),
    ];
  });
  const extra = state.groups.filter(({ name, is_scim_managed }) => !is_scim_managed && wanted[name] === undefined);
  return [...kept, ...(deletes ? extra.map(({ name }) => `the group ${name} is still there`) : [])];
}

/** `wanted` undefined: not managed. */
function exactly(what: string, wanted: unknown, { found, deletes }: { found: readonly string[]; deletes: boolean }): readonly string[] {
  if (wanted === undefined) return [];
  const names = listOf(wanted);
  const missing = names.filter((name) => !found.some((other) => same(name, other)));
  const extra = deletes ? found.filter((name) => !names.some((other) => same(name, other))) : [];
  return [...missing.map((name) => `${what} lack ${name}`), ...extra.map((name) => `${what} still hold ${name}`)];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Context {
  readonly state: OrganizationState;
  readonly deletes: boolean;
  readonly owners: ReadonlySet<string>;
}

function project(key: string, block: Block, { state, deletes, owners }: Context): readonly string[] {
  const active = state.projects.filter(({ status }) => status === "active");
  const pinned =
    typeof block["id"] === "string" ? active.filter(({ id }) => id === block["id"]) : active.filter(({ name }) => name === key);
  if (block["archived"] === true) return unless(pinned.length === 0, `${key} is not archived`);
  const [live, ...others] = pinned;
  if (live === undefined || others.length > 0) return [`there are ${pinned.length} active projects ${key}`];
  const places = live.users.filter(({ email }) => email !== null && !owners.has(email.toLowerCase()));
  const wantedPlaces = Object.entries(blockOf(block["users"])).filter(([email]) => !owners.has(email));
  return [
    ...roles(key, block["roles"], { found: live.roles, deletes }),
    ...exactly(`the people of ${key}`, block["users"] && wantedPlaces.map(([email]) => email), {
      found: places.map(({ email }) => email!),
      deletes,
    }),
    ...wantedPlaces.flatMap(([email, role]) =>
      unless(
        places.some((place) => same(place.email!, email) && place.role === role),
        `${email} is not ${String(role)} of ${key}`,
      ),
    ),
    ...exactly(`the accounts of ${key}`, block["service_accounts"] && Object.keys(blockOf(block["service_accounts"])), {
      found: live.service_accounts.map(({ name }) => name),
      deletes,
    }),
    ...placesOfGroups(key, block["groups"], { found: live.groups, deletes }),
    ...settings(key, block, live),
  ];
}

function placesOfGroups(
  key: string,
  section: unknown,
  { found, deletes }: { found: readonly { readonly name: string; readonly roles: readonly string[] }[]; deletes: boolean },
) {
  if (section === undefined) return [];
  const wanted = blockOf(section);
  const places = exactly(`the groups of ${key}`, Object.keys(wanted), { found: found.map(({ name }) => name), deletes });
  const held = Object.entries(wanted).flatMap(([name, list]) => {
    const place = found.find((candidate) => candidate.name === name);
    return place === undefined ? [] : exactly(`the roles of ${name} in ${key}`, listOf(list), { found: place.roles, deletes: true });
  });
  return [...places, ...held];
}

function settings(key: string, block: Block, live: OrganizationState["projects"][number]): readonly string[] {
  const limit = block["spend_limit"];
  const cents = live.spend_limit;
  const models = block["model_permissions"];
  const limits = Object.entries(blockOf(block["rate_limits"])).flatMap(([model, fields]) => {
    const record = live.rate_limits.find((candidate) => candidate.model === model);
    return record === undefined
      ? []
      : unless(
          record.max_requests_per_1_minute === blockOf(fields)["max_requests_per_1_minute"],
          `the limit of ${model} in ${key} differs`,
        );
  });
  const tools = Object.entries(blockOf(block["hosted_tool_permissions"])).flatMap(([tool, enabled]) =>
    unless((live.hosted_tool_permissions as Block)[tool] === enabled, `${tool} in ${key} differs`),
  );
  return [
    ...(limit === undefined
      ? []
      : unless(
          limit === "unset" ? cents === null : cents === Math.round(Number(blockOf(limit)["monthly_usd"]) * 100),
          `the spend limit of ${key} is ${cents}`,
        )),
    ...(models === undefined ? [] : unless(sameModels(models, live.model_permissions), `the models of ${key} differ`)),
    ...limits,
    ...tools,
  ];
}

function sameModels(wanted: unknown, live: OrganizationState["projects"][number]["model_permissions"]): boolean {
  if (wanted === "unset" || live === null) return wanted === "unset" && live === null;
  const { mode, model_ids } = blockOf(wanted);
  return mode === live.mode && JSON.stringify([...listOf(model_ids)].sort()) === JSON.stringify([...live.model_ids].sort());
}
