import {
  blockOf,
  deletes,
  exactly,
  isMember,
  leftovers,
  listOf,
  peopleGone,
  projectOf,
  survivors,
  unless,
  type Block,
  type Case,
  type State,
} from "./sentences.ts";

type Role = State["roles"][number];
type User = State["users"][number];

export function people(given: Case): readonly string[] {
  const { document, before, after } = given;
  const gone = peopleGone(given);
  const section = document["users"] === undefined ? undefined : blockOf(document["users"]);
  const loses = deletes("user", given);
  const members = after.users.filter(({ email }) => email !== null);
  const named = (email: string | null): string => (email ?? "").toLowerCase();
  const leaves = ({ email, is_scim_managed }: User): boolean =>
    gone.has(named(email)) || (section !== undefined && loses && !is_scim_managed && section[named(email)] === undefined);
  return [
    ...members.filter(leaves).map(({ email }) => `${email} is still a member`),
    ...before.users
      .filter((user) => !(user.email !== null && leaves(user)) && !after.users.some(({ id }) => id === user.id))
      .map(({ email }) => `${email} was lost`),
    ...members.flatMap((user) => declaredPerson(user, section?.[named(user.email)], before)),
  ];
}

function declaredPerson(user: User, said: unknown, before: State): readonly string[] {
  const role = typeof said === "string" ? said : blockOf(said)["role"];
  const wanted = user.is_scim_managed || role === undefined ? before.users.find(({ id }) => id === user.id)?.role : role;
  return [
    ...unless(user.role === wanted, `${user.email} is ${user.role}, not ${String(wanted)}`),
    ...heldRoles(`${user.email} in the organization`, blockOf(said)["roles"], {
      now: user.roles,
      then: before.users.find(({ id }) => id === user.id)?.roles,
    }),
  ];
}

/** A list is exact; where there is none nobody loses or gains a role, though one may be called otherwise now. */
export function heldRoles(
  who: string,
  said: unknown,
  { now, then = [] }: { now: readonly string[]; then?: readonly string[] | undefined },
): readonly string[] {
  if (said === undefined)
    return unless(now.length === then.length, `the roles of ${who} are not managed, and were ${then.join()} and are ${now.join()}`);
  return exactly(`the roles of ${who}`, listOf(said), { found: now, loses: true });
}

interface Roles {
  readonly section: unknown;
  readonly before: readonly Role[];
  readonly after: readonly Role[];
  readonly loses: boolean;
}

export function roles(where: string, { section, before, after, loses }: Roles): readonly string[] {
  const what = `the role of ${where}`;
  const kept = Object.entries(blockOf(section)).flatMap(([name, said]) => {
    const role = after.find((candidate) => candidate.name === name);
    if (role === undefined) return [`${where} has no role ${name}`];
    const { permissions, description } = blockOf(said);
    return [
      ...exactly(`the permissions of ${name} of ${where}`, listOf(permissions), { found: role.permissions, loses: true }),
      ...unless(description === undefined || description === role.description, `${where}: ${name} is described otherwise`),
    ];
  });
  return [...kept, ...survivors(what, { before, after, section, loses }), ...leftovers(what, { after, section, loses })];
}

export function groups(given: Case): readonly string[] {
  const { document, before, after } = given;
  const section = document["groups"];
  const loses = deletes("group", given);
  const ours = after.groups.filter(({ is_scim_managed }) => !is_scim_managed);
  const what = "the group";
  return [
    ...Object.entries(blockOf(section)).flatMap(([name, said]) => declaredGroup(name, blockOf(said), given)),
    ...survivors(what, { before: before.groups.filter((group) => !group.is_scim_managed), after: ours, section, loses }),
    ...survivors(what, { before: before.groups.filter((group) => group.is_scim_managed), after: after.groups, section: undefined, loses }),
    ...leftovers(what, { after: ours, section, loses }),
    ...after.groups.filter(({ name }) => blockOf(section)[name] === undefined).flatMap((group) => unmanagedGroup(group, {}, before)),
  ];
}

type Group = State["groups"][number];

function declaredGroup(name: string, block: Block, given: Case): readonly string[] {
  const { after, before } = given;
  const group = after.groups.find((candidate) => candidate.name === name);
  if (group === undefined) return block["managed_by"] === undefined ? [`there is no group ${name}`] : [];
  const people = group.members.filter((member) => member.name.includes("@"));
  const wanted = Object.entries(blockOf(block["service_accounts"])).flatMap(([project, names]) =>
    listOf(names).map((account) => `${project}/${account}`),
  );
  return [
    ...exactly(
      `the people of ${name}`,
      block["users"] === undefined ? undefined : listOf(block["users"]).filter((email) => isMember(email, after)),
      {
        found: people.map((member) => member.name),
        loses: deletes("group_user", given),
      },
    ),
    ...exactly(`the accounts of ${name}`, block["service_accounts"] === undefined ? undefined : wanted, {
      found: accountsOf(group, given),
      loses: deletes("group_service_account", given),
    }),
    ...(block["roles"] === undefined ? [] : exactly(`the roles of ${name}`, listOf(block["roles"]), { found: group.roles, loses: true })),
    ...unmanagedGroup(group, block, before),
  ];
}

/** Those of declared projects: another has no name in the file, and is nobody's to remove. */
function accountsOf({ members }: Group, { document, after }: Case): readonly string[] {
  return Object.entries(blockOf(document["projects"])).flatMap(([key, block]) => {
    const accounts = projectOf(key, blockOf(block), after)?.service_accounts ?? [];
    return accounts.flatMap(({ id, name }) => (members.some((member) => member.id === id) ? [`${key}/${name}`] : []));
  });
}

/** What a block says nothing of stays as it was. */
function unmanagedGroup(group: Group, block: Block, { groups: all }: State): readonly string[] {
  const then = all.find(({ id }) => id === group.id);
  return block["roles"] === undefined ? heldRoles(group.name, undefined, { now: group.roles, then: then?.roles }) : [];
}
