import type { Seed, SeedProject } from "../../../src/simulator/seed.ts";
import { emailOf, saysRolesOf, type Crowd } from "./crowd.ts";
import type { Policy } from "./policy.ts";
import type { Entry } from "./projects.ts";
import type { Block } from "./words.ts";

// The API refuses to delete what is in use. What is used where the file does not look must be declared, or no plan could come true.

type Role = NonNullable<Seed["roles"]>[number];

/** What the file says, as far as it is written. */
export interface Draft {
  readonly crowd: Crowd;
  readonly groups: Block | undefined;
  readonly projects: readonly Entry[];
  readonly policy: Policy;
}

/** Custom roles of a project that people hold there whose roles the file does not list. An organization owner's place is nobody's to change. */
export function rolesInUseIn(live: SeedProject, block: Block, { staying, owners }: Crowd): readonly Role[] {
  const users = block["users"] as Block | undefined;
  const used = (live.users ?? []).flatMap(({ email, roles = [] }) => {
    const name = email.toLowerCase();
    const isManaged = users !== undefined && !owners.has(name) && (users[name] === undefined || saysRolesOf(users, name));
    // Who leaves the organization leaves the place that is listed, too; what is not listed nobody waits for.
    return isManaged || (users !== undefined && !staying.includes(name)) ? [] : roles;
  });
  return (live.roles ?? []).filter(({ name }) => used.includes(name));
}

/** Custom roles of the organization that somebody holds and the file does not take away. */
export function rolesInUse(live: Seed, { crowd: { users, staying }, groups, policy }: Draft): readonly Role[] {
  const people = (live.users ?? []).filter((user) => staying.includes(emailOf(user)) && !saysRolesOf(users, emailOf(user)));
  const teams = (live.groups ?? []).filter(({ name, scim_managed }) => {
    const entry = entryOfGroup(name, groups);
    const goes = groups !== undefined && entry === undefined && policy.deletes && !scim_managed;
    return !goes && !saysRolesOf({ [name]: entry }, name);
  });
  const used = [...people, ...teams].flatMap(({ roles = [] }) => roles);
  return (live.roles ?? []).filter(({ name }) => used.includes(name));
}

/** Groups with a place in a project whose groups the file does not manage. */
export function groupsInUse(live: Seed, projects: readonly Entry[]): ReadonlySet<string> {
  const unmanaged = (live.projects ?? []).filter((project) => !manages(project, "groups", projects));
  return new Set(unmanaged.flatMap(({ groups = [] }) => groups.map(({ group }) => group)));
}

/** Certificates that are active in a project and stay so. */
export function certificatesInUse(live: Seed, projects: readonly Entry[], { deletes }: Policy): ReadonlySet<string> {
  const section = deletes ? "certificates" : "archived";
  return new Set((live.projects ?? []).flatMap((project) => (manages(project, section, projects) ? [] : (project.certificates ?? []))));
}

/** External keys of projects that are not given another; an archived project keeps its own. */
export function externalKeysInUse(live: Seed, projects: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    (live.projects ?? []).flatMap((project) => {
      const other = projects.find(({ of }) => of === project)?.block["external_key"];
      return other === undefined && project.external_key !== undefined ? [project.external_key] : [];
    }),
  );
}

/** What an archived project holds goes with it. */
function manages(project: SeedProject, section: string, projects: readonly Entry[]): boolean {
  const block = projects.find(({ of }) => of === project)?.block;
  return block !== undefined && (block[section] !== undefined || block["archived"] === true);
}

/** The entry of a live group, renamed or not. */
export function entryOfGroup(name: string, groups: Block | undefined): Block | undefined {
  const renamed = Object.values(groups ?? {}).find((block) => (block as Block)["previously"]?.toString() === name);
  return (renamed ?? groups?.[name]) as Block | undefined;
}
