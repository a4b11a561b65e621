import type { Seed, SeedGroup, SeedProject } from "../../../src/simulator/seed.ts";
import { crowdFor, type Crowd } from "./crowd.ts";
import type { Dice } from "./dice.ts";
import { certificatesInUse, entryOfGroup, externalKeysInUse, groupsInUse, rolesInUse } from "./in-use.ts";
import { policyBlock, policyFor, type Policy } from "./policy.ts";
import { alertsFor, fillPlaces, ProjectsOfFile, type Entry } from "./projects.ts";
import * as words from "./words.ts";

type Block = words.Block;

export interface RandomFile {
  readonly document: Block;
  readonly ambiguous: readonly string[];
}

/** A file for a live organization, with which it has little in common. */
export function fileFor(live: Seed, dice: Dice, { deletes }: { deletes: boolean }): RandomFile {
  return new File(live, dice, policyFor(dice, deletes)).written();
}

interface Registrations {
  readonly certificates: Block | undefined;
  readonly external_keys: Block | undefined;
  readonly workload_identity_providers: Block | undefined;
}

type LiveRule = NonNullable<NonNullable<Seed["workload_identity_providers"]>[number]["federation_rules"]>[number];

class File {
  readonly #live: Seed;
  readonly #dice: Dice;
  readonly #policy: Policy;

  constructor(live: Seed, dice: Dice, policy: Policy) {
    this.#live = live;
    this.#dice = dice;
    this.#policy = policy;
  }

  written(): RandomFile {
    const [live, dice, policy] = [this.#live, this.#dice, this.#policy];
    const roles = dice.chance(0.7) ? this.#roles() : undefined;
    const certificates = dice.chance(0.7) ? this.#certificates() : undefined;
    const externalKeys = dice.chance(0.6) ? this.#externalKeys() : undefined;
    const roleNames = this.#namesAfter(roles, live.roles ?? [], policy.deletes);
    const crowd = crowdFor(live, roleNames, { policy, dice });
    const available = {
      crowd,
      externalKeys: this.#namesAfter(externalKeys, live.external_keys ?? [], policy.deletesNamed),
      certificates: this.#namesAfter(certificates, live.certificates ?? [], policy.deletes),
    };
    const listed = new ProjectsOfFile(live, { policy, available, dice });
    const projects = listed.entries();
    const groups = dice.chance(0.8) ? this.#groups(crowd, { projects, roleNames }) : undefined;
    for (const entry of projects) fillPlaces(entry, this.#groupNames(groups), dice);
    if (roles && policy.deletes) {
      for (const { name, permissions } of rolesInUse(live, { crowd, groups, projects, policy }))
        if (!isRenamed(name, roles)) roles[name] ??= { permissions };
    }
    if (certificates && policy.deletes)
      for (const name of certificatesInUse(live, projects, policy)) if (!isRenamed(name, certificates)) certificates[name] ??= {};
    if (externalKeys && policy.deletesNamed)
      for (const name of externalKeysInUse(live, projects)) externalKeys[name] ??= words.externalKeys[name as words.ExternalKeyName];
    const { users, leaver } = crowd;
    const providers = dice.chance(0.6) ? this.#providers(projects) : undefined;
    const registrations = { certificates, external_keys: externalKeys, workload_identity_providers: providers };
    const absent = [...(leaver ? [`user/${leaver}`] : []), ...this.#absent(projects, registrations)];
    const sections = { users, roles, groups, ...registrations, ...this.#settings() };
    const document = {
      version: 1,
      policy: policyBlock(policy, dice),
      ...(absent.length > 0 && { absent }),
      ...Object.fromEntries(Object.entries(sections).filter(([, section]) => section !== undefined)),
      projects: Object.fromEntries(projects.map(({ key, block }) => [key, block])),
    };
    return {
      document,
      ambiguous: [...listed.ambiguous, ...projects.filter(({ of, block }) => isCrowded(of, block)).map(({ key }) => key)],
    };
  }

  /** Names that will be there once all is as the section says. */
  #namesAfter(section: Block | undefined, live: readonly { readonly name: string }[], deletes: boolean): readonly string[] {
    const staying = live.map(({ name }) => name).filter((name) => section === undefined || (!deletes && !isRenamed(name, section)));
    return [...new Set([...staying, ...Object.keys(section ?? {})])];
  }

  #has(list: readonly { readonly name: string }[] | undefined, name: string): boolean {
    return (list ?? []).some((item) => item.name === name);
  }

  #roles(): Block {
    const dice = this.#dice;
    const roles: Block = Object.fromEntries(
      dice.some(["auditor", "operator", "tuner", "viewer of logs"]).map((name) => [name, words.customRole(name, dice)]),
    );
    if (this.#has(this.#live.roles, "old role") && dice.chance(0.6))
      roles["new role"] = { previously: ["old role"], ...words.customRole("new role", dice) };
    return roles;
  }

  /** Only what is there: an entry that names no file makes nothing. */
  #certificates(): Block {
    const state = (): Block => this.#dice.one([{}, { active: true }, { active: false }]);
    const names = (this.#live.certificates ?? []).map(({ name }) => name);
    const entries = this.#dice.some(names, 0.6).map((name) => [name === "old certificate" ? "new certificate" : name, name] as const);
    return Object.fromEntries(entries.map(([name, old]) => [name, { ...(name !== old && { previously: [old] }), ...state() }]));
  }

  #externalKeys(): Block {
    return Object.fromEntries(this.#dice.some(["eu", "us", "fresh key"] as const).map((name) => [name, words.externalKeys[name]]));
  }

  #settings(): Block {
    const dice = this.#dice;
    return {
      ...(dice.chance(0.5) && { spend_limit: dice.one(["unset", { monthly_usd: (100 + dice.below(100_000)) / 100 }]) }),
      ...(dice.chance(0.5) && { spend_alerts: alertsFor(this.#live.spend_alerts ?? [], dice) }),
      ...(dice.chance(0.5) && { data_retention: dice.one(words.retentions) }),
      ...(dice.chance(0.4) && { admin_api_keys: dice.one([{ max_age: "30d" }, { max_age: "3000w", must_expire: true }]) }),
    };
  }

  #groups(crowd: Crowd, { projects, roleNames }: { projects: readonly Entry[]; roleNames: readonly string[] }): Block {
    const dice = this.#dice;
    const needed = this.#policy.deletes ? groupsInUse(this.#live, projects) : new Set<string>();
    const group = (): Block => this.#group(crowd, { projects, roleNames });
    const groups: Block = {};
    for (const name of ["platform", "science", "fresh"]) if (needed.has(name) || dice.chance(0.7)) groups[name] = group();
    if (this.#has(this.#live.groups, "old group") && dice.chance(0.5)) groups["new group"] = { previously: ["old group"], ...group() };
    else if (needed.has("old group")) groups["old group"] = {};
    if (dice.chance(0.5)) groups["sso"] = { managed_by: "identity_provider", ...(dice.chance(0.5) && { roles: dice.some(roleNames) }) };
    for (const [name, block] of Object.entries(groups)) this.#tellApart(name, block as Block, groups);
    return groups;
  }

  #group(
    { nameable, coming, expired }: Crowd,
    { projects, roleNames }: { projects: readonly Entry[]; roleNames: readonly string[] },
  ): Block {
    const dice = this.#dice;
    const accounts = projects.flatMap(({ key, block }) => {
      const own = Object.keys((block["service_accounts"] as Block | undefined) ?? {});
      return own.length === 0 || !dice.chance(0.4) ? [] : [[key, dice.some(own, 0.7)] as const];
    });
    return {
      ...(dice.chance(0.8) && { users: dice.some([...nameable, ...coming, ...expired]) }),
      ...(dice.chance(0.5) && { service_accounts: Object.fromEntries(accounts) }),
      ...(dice.chance(0.5) && { roles: dice.some(["reader", ...roleNames]) }),
    };
  }

  /** A group that is not there, with the very people of one that is not declared, could be that one renamed by hand. */
  #tellApart(name: string, block: Block, groups: Block): void {
    const live = this.#live.groups ?? [];
    if (this.#has(live, name) || block["previously"] !== undefined) return;
    const people = JSON.stringify(((block["users"] as string[] | undefined) ?? []).toSorted());
    const twins = live.filter((group) => entryOfGroup(group.name, groups) === undefined && peopleOf(group) === people);
    if (twins.length > 0) delete block["users"];
  }

  /** Names of groups that a project may give a place. */
  #groupNames(groups: Block | undefined): string[] {
    const live = this.#live.groups ?? [];
    const kept = live.filter(
      ({ name, scim_managed }) => groups === undefined || ((!this.#policy.deletes || scim_managed) && !isRenamed(name, groups)),
    );
    const listed = Object.keys(groups ?? {}).filter((name) => name !== "sso" || this.#has(live, "sso"));
    return [...new Set([...kept.map(({ name }) => name), ...listed])];
  }

  /** What nothing uses and the file does not declare may be listed by its address, whatever the policy says. */
  #absent(projects: readonly Entry[], { certificates, external_keys, workload_identity_providers }: Registrations): readonly string[] {
    const { certificates: edges = [], external_keys: keys = [], workload_identity_providers: providers = [] } = this.#live;
    const free = [
      ...edges
        .filter(
          ({ name }) =>
            !certificatesInUse(this.#live, projects, this.#policy).has(name) &&
            !isDeclared(name, certificates) &&
            !isNamed(name, "certificates", projects),
        )
        .map(({ name }) => `certificate/${name}`),
      ...keys
        .filter(
          ({ name }) =>
            !externalKeysInUse(this.#live, projects).has(name) &&
            !isDeclared(name, external_keys) &&
            !isNamed(name, "external_key", projects),
        )
        .map(({ name }) => `external_key/${name}`),
      ...providers
        .filter(({ name }) => !isDeclared(name, workload_identity_providers))
        .map(({ name }) => `workload_identity_provider/${name}`),
    ];
    return this.#dice.some(free, 0.15);
  }

  #providers(projects: readonly Entry[]): Block {
    const dice = this.#dice;
    const live = this.#live.workload_identity_providers ?? [];
    const listed = dice.some(
      ["github", "gitlab", "fresh provider", ...live.flatMap(({ name }) => (name === "old provider" ? [name] : []))],
      0.7,
    );
    const entries = listed.map((old) => {
      const name = old === "old provider" ? "new provider" : old;
      const provider = { ...(name !== old && { previously: [old] }), ...words.identityProvider(dice) };
      const rules = live.find((other) => other.name === old)?.federation_rules ?? [];
      return [name, { ...provider, ...(dice.chance(0.7) && { federation_rules: this.#rules(rules, projects) }) }] as const;
    });
    return Object.fromEntries(entries);
  }

  /** A rule's account is fixed when it is made: one that is there is said with the account that it has. */
  #rules(live: readonly LiveRule[], projects: readonly Entry[]): Block {
    const dice = this.#dice;
    const accounts = projects.flatMap(({ key, of, block }) =>
      isCrowded(of, block)
        ? []
        : Object.keys((block["service_accounts"] as Block | undefined) ?? {}).map((name) => ({
            project: key,
            name,
            was: name === "new account" ? "old account" : name,
            of,
          })),
    );
    return Object.fromEntries(
      dice.some(["deploy", "nightly", "old rule", "fresh rule"], 0.8).flatMap((old) => {
        const there = live.find(({ name }) => name === old);
        const fitting = accounts.filter(
          ({ of, was }) => there === undefined || (of?.name === there.project && was === there.service_account),
        );
        if (fitting.length === 0) return [];
        const { project, name } = dice.one(fitting);
        const said = words.federationRule(dice);
        const rule = { project, service_account: name, ...said };
        return [
          old === "old rule" && there !== undefined ? (["new rule", { previously: [old], ...rule }] as const) : ([old, rule] as const),
        ];
      }),
    );
  }
}

const isRenamed = (name: string, section: Block): boolean =>
  Object.values(section).some((block) => (block as Block)["previously"]?.toString() === name);

const isDeclared = (name: string, section: Block | undefined): boolean => section?.[name] !== undefined || isRenamed(name, section ?? {});

const isNamed = (name: string, section: string, projects: readonly Entry[]): boolean =>
  projects.some(({ block }) => [block[section]].flat().includes(name));

const peopleOf = ({ users = [] }: SeedGroup): string => JSON.stringify(users.map((email) => email.toLowerCase()).toSorted());

/** Whether the entry declares a service account of which the live project has two. */
function isCrowded(of: SeedProject | undefined, block: Block): boolean {
  const declared = Object.keys((block["service_accounts"] as Block | undefined) ?? {});
  return declared.some((name) => (of?.service_accounts ?? []).filter((account) => account.name === name).length > 1);
}
