import { mulberry32 } from "../../src/simulator/random.ts";
import type { Seed, SeedGroup, SeedProject } from "../../src/simulator/seed.ts";

type Block = Record<string, unknown>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A live organization and a file for it that have little in common, the same for the same number. */
export interface RandomOrganization {
  readonly seed: Seed;
  /** As `org.yaml` says it; JSON is YAML. */
  readonly document: Block;
  /** `policy.unmanaged` is delete wherever that is allowed. */
  readonly deletes: boolean;
  /** Projects declared without a pin though two live ones bear the name, or that declare a service account of which they have two. */
  readonly ambiguous: readonly string[];
}

export function randomOrganization(number: number): RandomOrganization {
  return new Generator(number).organization();
}

const permissions = ["api.usage.read", "api.groups.read", "api.model.read", "api.responses.write", "api.webhooks.read"];
const models = ["gpt-5", "gpt-5-mini", "gpt-4.1", "o3", "o4-mini"];
const tools = ["file_search", "web_search", "image_generation", "mcp", "code_interpreter"];

class Generator {
  readonly #random: () => number;
  readonly #deletes: boolean;
  readonly #ambiguous: string[] = [];
  readonly #people = ["ada", "bo", "cy", "dee", "eve", "fay", "gus"].map((name) => `${name}@acme.example`);
  #live: Mutable<Seed> = {};

  constructor(number: number) {
    this.#random = mulberry32(number);
    this.#deletes = number % 2 === 0;
  }

  organization(): RandomOrganization {
    this.#live = this.#seed();
    const document = this.#document();
    return { seed: this.#live, document, deletes: this.#deletes, ambiguous: [...this.#ambiguous, ...this.#twins(document)] };
  }

  /** Projects in which a declared service account could be one of two. */
  #twins(document: Block): string[] {
    const crowded = (this.#live.projects ?? []).filter(
      ({ service_accounts = [] }) => service_accounts.filter(({ name }) => name === "indexer").length > 1,
    );
    const declares = (block: unknown): boolean => ((block as Block)["service_accounts"] as Block | undefined)?.["indexer"] !== undefined;
    return Object.entries(document["projects"] as Block).flatMap(([name, block]) =>
      declares(block) &&
      crowded.some((project) => project.name === name || (block as { previously?: string[] }).previously?.includes(project.name))
        ? [name]
        : [],
    );
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #one<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)]!;
  }

  #some<T>(items: readonly T[], probability = 0.5): T[] {
    return items.filter(() => this.#chance(probability));
  }

  // The live side.

  #seed(): Mutable<Seed> {
    const users = this.#people
      .filter((email) => email.startsWith("ada") || this.#chance(0.8))
      .map((email) => {
        const isAda = email.startsWith("ada");
        return {
          email: this.#chance(0.2) ? email.toUpperCase() : email,
          role: isAda || this.#chance(0.2) ? ("owner" as const) : ("reader" as const),
          scim_managed: !isAda && this.#chance(0.15),
        };
      });
    const roles = ["auditor", "operator", "old role"].filter(() => this.#chance(0.5)).map((name) => this.#liveRole(name));
    const projects = ["Search", "Payments", "Labs", "Old Search"].flatMap((name) => this.#liveProjects(name, users));
    const accounts = projects.flatMap(({ name, archived, service_accounts }) =>
      archived ? [] : (service_accounts ?? []).map((account) => ({ project: name, name: account.name })),
    );
    const groups = ["platform", "science", "old group", "sso"].flatMap((name): SeedGroup[] =>
      this.#chance(0.7) ? [this.#liveGroup(name, { users, accounts: this.#unique(accounts, projects) })] : [],
    );
    const strangers = [
      { email: null, is_default: true },
      { email: null, is_service_account: true },
    ];
    return {
      users: [...users, ...this.#some(strangers)],
      keyOwner: users[0]!.email,
      roles,
      groups,
      projects: projects.map((project) => this.#withGroups(project, groups)),
    };
  }

  /** Service accounts that a seed can name: one of the name, in the one project of the name. */
  #unique(accounts: readonly { project: string; name: string }[], projects: readonly SeedProject[]): { project: string; name: string }[] {
    return accounts.filter(
      ({ project, name }) =>
        projects.filter((other) => other.name === project).length === 1 &&
        accounts.filter((other) => other.project === project && other.name === name).length === 1,
    );
  }

  #liveRole(name: string): { name: string; permissions: string[]; description?: string } {
    return { name, permissions: this.#some(permissions), ...(this.#chance(0.5) && { description: `what ${name} is for` }) };
  }

  #liveGroup(
    name: string,
    { users, accounts }: { users: readonly { email: string }[]; accounts: readonly { project: string; name: string }[] },
  ): SeedGroup {
    return {
      name,
      scim_managed: name === "sso",
      users: this.#some(users).map(({ email }) => email),
      service_accounts: this.#some(accounts, 0.3),
    };
  }

  #liveProjects(name: string, users: readonly { email: string }[]): SeedProject[] {
    if (!this.#chance(0.75)) return [];
    const active = this.#liveProject(name, users);
    if (this.#chance(0.12)) return [active, this.#liveProject(name, users)];
    if (this.#chance(0.15)) return [{ name, archived: true }];
    return this.#chance(0.1) ? [active, { name, archived: true }] : [active];
  }

  #liveProject(name: string, users: readonly { email: string }[]): SeedProject {
    const account = (accountName: string) => ({ name: accountName, role: this.#one(["owner", "member", "none"] as const) });
    const accounts = this.#some(["indexer", "runner", "old account"]).map(account);
    return {
      name,
      created_at: 1_700_000_000 + Math.floor(this.#random() * 1_000),
      users: this.#some(users.slice(1)).map(({ email }) => ({ email, role: this.#one(["owner", "member"] as const) })),
      roles: this.#some(["tuner", "viewer of logs"]).map((role) => this.#liveRole(role)),
      service_accounts: this.#chance(0.1) ? [...accounts, account("indexer")] : accounts,
      rate_limits: this.#some(models, 0.3).map((model) => ({ model, max_requests_per_1_minute: 100 })),
      ...(this.#chance(0.4) && {
        model_permissions: { mode: "allow_list" as const, model_ids: ["gpt-5", ...this.#some(models.slice(1))] },
      }),
      ...(this.#chance(0.4) && { spend_limit: { threshold_amount: 100_00 } }),
      ...(this.#chance(0.3) && { hosted_tool_permissions: { mcp: false } }),
    };
  }

  #withGroups(project: SeedProject, groups: readonly SeedGroup[]): SeedProject {
    if (project.archived) return project;
    const roles = ["member", "viewer", ...(project.roles ?? []).map(({ name }) => name)];
    const places = this.#some(groups, 0.4).map(({ name }) => ({ group: name, roles: [this.#one(roles), ...this.#some(["owner"], 0.3)] }));
    return { ...project, groups: places };
  }

  // The file.

  #document(): Block {
    const document: Block = { version: 1, policy: { unmanaged: this.#unmanaged() } };
    const users = this.#users();
    if (users !== undefined) document["users"] = users;
    const leaver = this.#leaver(users);
    if (leaver !== undefined) document["absent"] = [`user/${leaver}`];
    if (this.#chance(0.7)) document["roles"] = this.#roles((this.#live.roles ?? []).map(({ name }) => name));
    const staying = this.#staying(users, leaver);
    const projects = this.#projects(staying, users);
    const groups = this.#groups(staying, projects);
    if (groups !== undefined) document["groups"] = groups;
    const names = this.#groupNames(groups);
    for (const block of Object.values(projects)) this.#placeGroups(block, names);
    document["projects"] = projects;
    return document;
  }

  #unmanaged(): Block {
    return this.#deletes ? { default: "delete", user: "delete", project_service_account: "delete" } : { default: "keep" };
  }

  #liveEmails(): string[] {
    return (this.#live.users ?? []).flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()]));
  }

  #users(): Block | undefined {
    if (!this.#chance(0.8)) return undefined;
    const listed = this.#people.filter((email) => email.startsWith("ada") || this.#chance(0.7));
    return Object.fromEntries(
      listed.map((email) => {
        const role = email.startsWith("ada") || this.#chance(0.25) ? "owner" : "reader";
        return [email, this.#chance(0.3) ? role : { role }];
      }),
    );
  }

  #isScim(email: string): boolean {
    return (this.#live.users ?? []).some((user) => user.email?.toLowerCase() === email && user.scim_managed === true);
  }

  #leaver(users: Block | undefined): string | undefined {
    const candidates = this.#liveEmails().filter(
      (email) => !email.startsWith("ada") && !this.#isScim(email) && users?.[email] === undefined,
    );
    return candidates.length > 0 && this.#chance(0.4) ? this.#one(candidates) : undefined;
  }

  /** Everybody who is a member and will be one. */
  #staying(users: Block | undefined, leaver: string | undefined): string[] {
    const listed = (email: string): boolean => users === undefined || !this.#deletes || users[email] !== undefined || this.#isScim(email);
    return this.#liveEmails().filter((email) => listed(email) && email !== leaver);
  }

  #ownersAfter(users: Block | undefined): Set<string> {
    const owners = new Set<string>();
    for (const { email, role } of this.#live.users ?? []) {
      const lower = email?.toLowerCase() ?? "";
      const wanted = users?.[lower];
      const after = wanted === undefined ? role : typeof wanted === "string" ? wanted : (wanted as Block)["role"];
      if (after === "owner" || (role === "owner" && this.#isScim(lower))) owners.add(lower);
    }
    return owners;
  }

  #roles(live: readonly string[]): Block {
    const roles: Block = {};
    for (const name of ["auditor", "operator", "tuner", "viewer of logs"]) {
      if (this.#chance(0.5)) roles[name] = this.#liveRole(name);
    }
    for (const block of Object.values(roles)) delete (block as Block)["name"];
    if (live.includes("old role") && this.#chance(0.6))
      roles["new role"] = { previously: ["old role"], permissions: this.#some(permissions) };
    return roles;
  }

  #groups(staying: readonly string[], projects: Block): Block | undefined {
    if (!this.#chance(0.8)) return undefined;
    const live = (this.#live.groups ?? []).map(({ name }) => name);
    const groups: Block = {};
    const needed = this.#deletes ? this.#groupsInUseElsewhere(projects) : new Set<string>();
    for (const name of ["platform", "science", "fresh"])
      if (needed.has(name) || this.#chance(0.7)) groups[name] = this.#group(staying, projects);
    if (live.includes("old group") && this.#chance(0.5))
      groups["new group"] = { previously: ["old group"], ...this.#group(staying, projects) };
    else if (needed.has("old group")) groups["old group"] = {};
    if (this.#chance(0.5)) groups["sso"] = { managed_by: "identity_provider" };
    return groups;
  }

  /** Groups with a place in a project whose groups the file does not manage: the API would refuse to delete them. */
  #groupsInUseElsewhere(projects: Block): Set<string> {
    return new Set(
      (this.#live.projects ?? []).flatMap(({ name, groups, id }) => {
        const entry = Object.values(projects).find((block) => this.#isEntryFor(block as Block, { name, id }));
        const managed = entry !== undefined && ((entry as Block)["groups"] !== undefined || (entry as Block)["archived"] === true);
        return managed ? [] : (groups ?? []).map(({ group }) => group);
      }),
    );
  }

  #isEntryFor(block: Block, { name, id }: { name: string; id: string | undefined }): boolean {
    const said = block["__of"] as string;
    return block["id"] === undefined ? said === name && !this.#ambiguous.includes(name) : block["id"] === id;
  }

  #group(staying: readonly string[], projects: Block): Block {
    const accounts = Object.entries(projects).flatMap(([name, block]) => {
      const own = Object.keys(((block as Block)["service_accounts"] as Block | undefined) ?? {});
      return own.length === 0 || !this.#chance(0.4) ? [] : [[name, this.#some(own, 0.7)] as const];
    });
    return {
      ...(this.#chance(0.8) && { users: this.#some(staying) }),
      ...(this.#chance(0.5) && { service_accounts: Object.fromEntries(accounts) }),
    };
  }

  /** Names of groups that a project may give a place. */
  #groupNames(groups: Block | undefined): string[] {
    const live = this.#live.groups ?? [];
    const renamed = groups?.["new group"] === undefined ? [] : ["old group"];
    const kept = live.filter(({ scim_managed }) => groups === undefined || !this.#deletes || scim_managed).map(({ name }) => name);
    const listed = Object.keys(groups ?? {}).filter((name) => name !== "sso" || live.some((group) => group.name === "sso"));
    return [...new Set([...kept, ...listed])].filter((name) => !renamed.includes(name));
  }

  #projects(staying: readonly string[], users: Block | undefined): Record<string, Block> {
    const projects: Record<string, Block> = {};
    const owners = this.#ownersAfter(users);
    for (const name of ["Search", "Payments", "Labs", "New One"]) {
      if (!this.#chance(0.75)) continue;
      const live = (this.#live.projects ?? []).filter((project) => project.name === name);
      const active = live.filter(({ archived }) => !archived);
      const pin = active.length > 1 && this.#chance(0.6) ? this.#pin(active[0]!) : undefined;
      if (active.length > 1 && pin === undefined) this.#ambiguous.push(name);
      const block = this.#project(staying, { owners, unmoved: active.length > 1 && pin === undefined });
      const again = active.length === 0 && live.length > 0 ? { recreate: true } : {};
      projects[name] = { ...(pin && { id: pin }), ...again, ...block, __of: name };
    }
    this.#renameProject(projects, { staying, owners });
    return projects;
  }

  #renameProject(projects: Record<string, Block>, { staying, owners }: { staying: readonly string[]; owners: Set<string> }): void {
    const old = (this.#live.projects ?? []).filter(({ name, archived }) => name === "Old Search" && !archived);
    if (old.length !== 1) return;
    const fate = this.#one(["renamed", "renamed", "archived", "left"]);
    if (fate === "renamed") {
      projects["Search Two"] = { previously: ["Old Search"], ...this.#project(staying, { owners, unmoved: false }), __of: "Old Search" };
    }
    if (fate === "archived") projects["Old Search"] = { archived: true, __of: "Old Search" };
  }

  #pin(project: Mutable<SeedProject>): string {
    project.id = `proj_pinned${project.name.length}`;
    return project.id;
  }

  #project(staying: readonly string[], { owners, unmoved }: { owners: Set<string>; unmoved: boolean }): Block {
    const role = (email: string): string => (owners.has(email) ? "owner" : this.#one(["owner", "member"]));
    const accounts = this.#some(["indexer", "runner", "fresh account"]);
    const block: Block = {
      ...(this.#chance(0.8) && { users: Object.fromEntries(this.#some(staying).map((email) => [email, role(email)])) }),
      ...(this.#chance(0.6) && { roles: this.#roles([]) }),
      ...(this.#chance(0.7) && {
        service_accounts: Object.fromEntries(accounts.map((name) => [name, this.#one([{ role: "member" }, { role: "owner" }, {}])])),
      }),
      ...(this.#chance(0.5) && { rate_limits: this.#rateLimits() }),
      ...(this.#chance(0.5) && { model_permissions: this.#one(["unset", { mode: "deny_list", model_ids: this.#some(models) }]) }),
      ...(this.#chance(0.5) && { spend_limit: this.#one(["unset", { monthly_usd: Math.round(100 + this.#random() * 10_000) / 100 }]) }),
      ...(this.#chance(0.5) && { hosted_tool_permissions: Object.fromEntries(this.#some(tools).map((tool) => [tool, this.#chance(0.5)])) }),
    };
    // Roles are deleted only where the places that hold them are managed too: the API refuses one that is in use.
    if (block["roles"] !== undefined || this.#chance(0.7)) block["groups"] = {};
    return unmoved ? { spend_limit: { monthly_usd: 7 } } : block;
  }

  #rateLimits(): Block {
    const limits = this.#some(models).map((model) => [model, { max_requests_per_1_minute: this.#one([50, 100, 200]) }] as const);
    return Object.fromEntries(this.#chance(0.3) ? [...limits, ["gpt-99", { max_requests_per_1_minute: 5 }] as const] : limits);
  }

  /** After the groups are known. Roles that a place names are predefined or declared. */
  #placeGroups(block: Block, names: readonly string[]): void {
    delete block["__of"];
    if (block["groups"] === undefined) return;
    const custom = Object.keys((block["roles"] as Block | undefined) ?? {}).filter((name) => name !== "new role");
    const roles = ["member", "viewer", ...custom];
    block["groups"] = Object.fromEntries(
      this.#some(names).map((name) => [name, [...new Set([this.#one(roles), ...this.#some(["owner"], 0.3)])]]),
    );
  }
}
