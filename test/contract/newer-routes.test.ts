import type { ExternalKey } from "openai/resources/admin/organization/external-keys";
import type { Project } from "openai/resources/admin/organization/projects";
import type { ProjectAPIKey } from "openai/resources/admin/organization/projects/api-keys";
import type {
  ProjectServiceTierSettings,
  ServiceTierSettingUpdateParams,
} from "openai/resources/admin/organization/projects/service-tier-settings";
import type { FederationRule, WorkloadIdentityProvider } from "openai/resources/admin/organization/workload-identity-providers";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/kinds/index.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { externalKeys, leastKey, wholeKeys } from "./typed/external-keys.ts";
import { externalStorage, storage, storages } from "./typed/external-storage.ts";
import { changedRule, federationRules, leastRule, restrictedRule, wholeRule } from "./typed/federation-rules.ts";
import {
  changedProvider,
  discoveredKeys,
  discoveredSomewhere,
  discoveredSomewhereAgain,
  identityProviders,
  leastProvider,
  uploadedKeys,
  wholeProvider,
} from "./typed/identity-providers.ts";
import { day, idFrom, Life, rowsIn, seen, textIn } from "./typed/life.ts";
import {
  defaultProject,
  defaultTiers,
  freshProject,
  optionalTiers,
  projectKeys,
  projects,
  residencies,
  seededDefault,
  serviceTierSettings,
  type WholeProject,
} from "./typed/projects.ts";
import { noRows } from "./typed/shapes.ts";

// What the published description lacks can be contradicted by the openai package alone. So what our program sends and what our simulator
// answers is compared whole, each with a literal of the package's own type: `Required` where all that can be said is to be said.

const search: NonNullable<Seed["projects"]>[number] = {
  name: "Search",
  id: "proj_search",
  service_accounts: [{ name: "indexer", id: "user-indexer" }],
};

describe("external keys", () => {
  const about = /\/external_keys/;

  test.each(Object.entries({ ...wholeKeys, "with nothing that may be left out": leastKey }))("%s", async (_, { entry, sent, answered }) => {
    const life = new Life();
    const file = `external_keys:\n  main: ${entry}`;
    const made = await life.apply(file, about);
    const id = idFrom(made, "POST /organization/external_keys");
    const key: ExternalKey = { id, ...answered };
    const listed = externalKeys.list({ limit: 100 }, { data: [key], has_more: false });
    expect(made).toEqual([
      externalKeys.list({ limit: 100 }, noRows),
      externalKeys.create(sent, key),
      externalKeys.validate(id, { status: "valid" }),
    ]);
    expect(await life.apply(file, about)).toEqual([listed]);
    expect(await life.apply("absent: [external_key/main]", about)).toEqual([listed, externalKeys.delete(id, key)]);
  });

  test("in pages, each with the projects that use it", async () => {
    const row = (id: string, api_project_ids: string[]): ExternalKey => ({
      ...leastKey.answered,
      id,
      name: id,
      created_at: day(0),
      api_project_ids,
    });
    const seeded = ["extkey_1", "extkey_2", "extkey_3"].map((id) => ({ ...leastKey.sent, id, name: id }));
    const life = new Life({ external_keys: seeded, projects: [{ ...search, external_key: "extkey_3" }] });
    expect(await life.apply("external_keys: {}", about)).toEqual([
      externalKeys.list({ limit: 100 }, { data: [row("extkey_1", []), row("extkey_2", [])], has_more: true }),
      externalKeys.list({ limit: 100, after: "extkey_2" }, { data: [row("extkey_3", ["proj_search"])], has_more: false }),
    ]);
  });
});

describe("external storage", () => {
  const about = /\/external_storage/;
  const object = "organization.external_storage.deleted";

  test.each(Object.entries(storages))("%s", async (_, { entry, sent, answered: provider }) => {
    const life = new Life({ projects: [search] });
    const file = `projects:\n  Search:\n    external_storage:\n      - ${entry}`;
    const made = await life.apply(file, about);
    const id = idFrom(made, "POST /organization/external_storage");
    const validated = storage({ id, status: "validated", provider });
    const listed = externalStorage.list({ limit: 100 }, { data: [validated], has_more: false });
    expect(made).toEqual([
      externalStorage.list({ limit: 100 }, noRows),
      externalStorage.create({ project_id: "proj_search", provider: sent }, storage({ id, status: "pending", provider })),
      externalStorage.validate(id, validated),
    ]);
    expect(await life.apply(file, about)).toEqual([listed]);
    const without = "policy: {unmanaged: {project_external_storage: delete}}\nprojects: {Search: {external_storage: []}}";
    expect(await life.apply(without, about)).toEqual([listed, externalStorage.delete(id, { object, id, deleted: true })]);
  });

  test("in pages", async () => {
    const { sent, answered: provider } = storages.oci;
    const row = (id: string) => storage({ id, status: "pending", provider, created_at: day(0) });
    const seeded = ["extstorage_1", "extstorage_2", "extstorage_3"].map((id) => ({ id, provider: sent }));
    const life = new Life({ projects: [{ ...search, external_storage: seeded }] });
    expect(await life.apply("projects: {Search: {external_storage: []}}", about)).toEqual([
      externalStorage.list({ limit: 100 }, { data: [row("extstorage_1"), row("extstorage_2")], has_more: true }),
      externalStorage.list({ limit: 100, after: "extstorage_2" }, { data: [row("extstorage_3")], has_more: false }),
    ]);
  });
});

describe("workload identity providers", () => {
  const about = /\/workload_identity_providers(?!.*\/federation_rules)/;
  const created = "POST /organization/workload_identity_providers";
  const object = "organization.workload_identity_provider.deleted";

  test.each([
    ["with all that can be said, and all of it changed", wholeProvider, changedProvider],
    ["with nothing that may be left out", leastProvider, discoveredKeys],
    ["whose keys are uploaded, then discovered", uploadedKeys, discoveredKeys],
    ["whose keys are discovered where the issuer says", discoveredSomewhere, discoveredKeys],
    ["whose keys are uploaded, then discovered where the issuer says", uploadedKeys, discoveredSomewhereAgain],
  ])("%s", async (_, first, then) => {
    const life = new Life();
    const made = await life.apply(`workload_identity_providers: ${first.entry}`, about);
    expect(made.at(-1)?.sent).toEqual(first.sent);
    const id = idFrom(made, created);
    const before: WorkloadIdentityProvider = { id, ...first.answered };
    expect(made).toEqual([identityProviders.list({ limit: 100 }, noRows), identityProviders.create(first.sent, before)]);

    const after: WorkloadIdentityProvider = { id, ...then.answered };
    expect(await life.apply(`workload_identity_providers: ${then.entry}`, about)).toEqual([
      identityProviders.list({ limit: 100 }, { data: [before], has_more: false }),
      identityProviders.update(id, then.sent, after),
    ]);

    const listed = identityProviders.list({ limit: 100 }, { data: [after], has_more: false });
    expect(await life.apply(`workload_identity_providers: ${then.entry}`, about)).toEqual([listed]);
    expect(await life.apply(`absent: [workload_identity_provider/${after.name}]`, about)).toEqual([
      listed,
      identityProviders.delete(id, { object, id, deleted: true }),
    ]);
  });

  test("in pages", async () => {
    const row = (id: string): WorkloadIdentityProvider => ({
      ...leastProvider.answered,
      id,
      name: id,
      created_at: day(0),
      updated_at: day(0),
    });
    const seeded = ["wip_1", "wip_2", "wip_3"].map((id) => ({ ...leastProvider.sent, id, name: id }));
    const life = new Life({ workload_identity_providers: seeded });
    expect(await life.apply("workload_identity_providers: {}", about)).toEqual([
      identityProviders.list({ limit: 100 }, { data: [row("wip_1"), row("wip_2")], has_more: true }),
      identityProviders.list({ limit: 100, after: "wip_2" }, { data: [row("wip_3")], has_more: false }),
    ]);
  });
});

describe("federation rules", () => {
  const about = /\/federation_rules/;
  const object = "organization.workload_identity_federation_rule.deleted";
  const provider = { workload_identity_provider_id: "wip_github" };
  const github = { ...leastProvider.sent, id: "wip_github" };
  const fileOf = (rules: string): string => `workload_identity_providers:
  github:
    type: oidc
    issuer: https://issuer.example
    audience: openai
    federation_rules: ${rules}`;

  test.each([
    ["with all that can be said, and all of it changed", wholeRule, changedRule],
    ["with nothing that may be left out, then restricted", leastRule, restrictedRule],
  ])("%s", async (_, first, then) => {
    const life = new Life({ projects: [search], workload_identity_providers: [github] });
    const made = await life.apply(fileOf(first.entry), about);
    const id = idFrom(made, "POST /organization/workload_identity_providers/wip_github/federation_rules");
    const before: FederationRule = { id, ...first.answered };
    expect(made).toEqual([
      federationRules.list("wip_github", { limit: 100 }, noRows),
      federationRules.create("wip_github", first.sent, before),
    ]);

    const after: FederationRule = { id, ...then.answered };
    expect(await life.apply(fileOf(then.entry), about)).toEqual([
      federationRules.list("wip_github", { limit: 100 }, { data: [before], has_more: false }),
      federationRules.update(id, then.sent, after),
    ]);

    const listed = federationRules.list("wip_github", { limit: 100 }, { data: [after], has_more: false });
    expect(await life.apply(fileOf(then.entry), about)).toEqual([listed]);
    expect(await life.apply(`absent: [workload_identity_provider/github/federation_rule/${after.name}]`, about)).toEqual([
      listed,
      federationRules.delete(id, provider, { object, id, deleted: true }),
    ]);
  });

  test("in pages", async () => {
    const row = (id: string): FederationRule => ({ ...leastRule.answered, id, name: id, created_at: day(0), updated_at: day(0) });
    const seeded = ["wifr_1", "wifr_2", "wifr_3"].map((id) => ({
      id,
      name: id,
      project: "Search",
      service_account: "indexer",
      attribute_matchers: {},
    }));
    const life = new Life({ projects: [search], workload_identity_providers: [{ ...github, federation_rules: seeded }] });
    expect(await life.apply(fileOf("{}"), about)).toEqual([
      federationRules.list("wip_github", { limit: 100 }, { data: [row("wifr_1"), row("wifr_2")], has_more: true }),
      federationRules.list("wip_github", { limit: 100, after: "wifr_2" }, { data: [row("wifr_3")], has_more: false }),
    ]);
  });
});

describe("service tiers of a project", () => {
  const about = /\/service_tier_settings/;
  type Settings = ProjectServiceTierSettings;
  const settings = (standard: Settings["default"], enabled_tiers: Settings["enabled_tiers"]): Settings => ({
    object: "project.service_tier_settings",
    default: standard,
    enabled_tiers,
  });
  const seeded = (settings: NonNullable<typeof search.service_tier_settings>): Life =>
    new Life({ projects: [{ ...search, service_tier_settings: settings }] });
  const fileOf = (settings: string): string => `projects: {Search: {service_tier_settings: {${settings}}}}`;

  test.each(Object.values(defaultTiers))("%s by default", async (word) => {
    const other = word === "scale" ? "fast" : "scale";
    expect(await seeded({ default: other }).apply(fileOf(`default: ${word}`), about)).toEqual([
      serviceTierSettings.read("proj_search", settings(other, "all")),
      serviceTierSettings.update("proj_search", { default: word }, settings(word, "all")),
    ]);
  });

  test.each(Object.values(optionalTiers))("%s alone", async (word) => {
    expect(await seeded({ enabled_tiers: [] }).apply(fileOf(`enabled_tiers: [${word}]`), about)).toEqual([
      serviceTierSettings.read("proj_search", settings("standard", [])),
      serviceTierSettings.update("proj_search", { enabled_tiers: [word] }, settings("standard", [word])),
    ]);
  });

  test("none, then all", async () => {
    const life = seeded({ enabled_tiers: ["flex"] });
    expect(await life.apply(fileOf("enabled_tiers: []"), about)).toEqual([
      serviceTierSettings.read("proj_search", settings("standard", ["flex"])),
      serviceTierSettings.update("proj_search", { enabled_tiers: [] }, settings("standard", [])),
    ]);
    expect(await life.apply(fileOf("enabled_tiers: all"), about)).toEqual([
      serviceTierSettings.read("proj_search", settings("standard", [])),
      serviceTierSettings.update("proj_search", { enabled_tiers: "all" }, settings("standard", "all")),
    ]);
  });

  test("several, and all that can be said, answered in any order", async () => {
    const sent: Required<ServiceTierSettingUpdateParams> = { default: "fast", enabled_tiers: ["flex", "fast"] };
    const either = [settings("fast", ["flex", "fast"]), settings("fast", ["fast", "flex"])].map((answered) => [
      serviceTierSettings.read("proj_search", settings("standard", "all")),
      serviceTierSettings.update("proj_search", sent, answered),
    ]);
    const made = await new Life({ projects: [search] }).apply(fileOf("default: fast, enabled_tiers: [flex, fast]"), about);
    expect(either).toContainEqual(made);
  });
});

describe("newer properties of published routes", () => {
  const about = /\/projects(\/\{project_id\})?$/;
  const query = { include_archived: true, limit: 100 };
  const twoKeys = `external_keys:\n  extkey_1: ${leastKey.entry}\n  extkey_2: ${leastKey.entry}`;

  test.each(Object.values(residencies))("a project of residency %s", async (residency) => {
    const life = new Life({ projects: [seededDefault] });
    const file = `projects: {Fresh: {residency: ${residency}}}`;
    const made = await life.apply(file, about);
    const fresh: Required<Project> = { ...freshProject, id: idFrom(made, "POST /organization/projects"), residency };
    expect(made).toEqual([
      projects.list(query, { data: [defaultProject], has_more: false }),
      projects.create({ name: "Fresh", residency }, fresh),
    ]);
    const eitherOrder = [
      [defaultProject, fresh],
      [fresh, defaultProject],
    ].map((data) => [projects.list(query, { data, has_more: false })]);
    expect(eitherOrder).toContainEqual(await life.apply(file, about));
  });

  test("a project with all that can be said, and all of it changed", async () => {
    const seeded = ["extkey_1", "extkey_2"].map((id) => ({ ...leastKey.sent, id, name: id }));
    const life = new Life({ projects: [seededDefault], external_keys: seeded });
    const made = await life.apply(`${twoKeys}\nprojects: {Fresh: {residency: EU_STORAGE_PROCESSING, external_key: extkey_1}}`, about);
    const id = idFrom(made, "POST /organization/projects");
    const sent: WholeProject = { name: "Fresh", residency: "EU_STORAGE_PROCESSING", external_key_id: "extkey_1" };
    const fresh: Required<Project> = { ...freshProject, id, residency: "EU_STORAGE_PROCESSING", external_key_id: "extkey_1" };
    expect(made.at(-1)).toEqual(projects.create(sent, fresh));
    const changed = await life.apply(`${twoKeys}\nprojects: {Ripe: {previously: [Fresh], external_key: extkey_2}}`, about);
    const ripe: Required<Project> = { ...fresh, name: "Ripe", external_key_id: "extkey_2" };
    expect(changed.at(-1)).toEqual(projects.update(id, { name: "Ripe", external_key_id: "extkey_2" }, ripe));
  });

  test("a key that ends by itself", async () => {
    const key = { name: "ci", id: "key_1", service_account: "indexer", last_used_at: day(-3), expires_at: day(90), created_at: day(-30) };
    const life = new Life({ projects: [{ ...search, api_keys: [key] }] });
    const made = await life.apply("projects: {Search: {api_keys: {max_age: 365d}}}", /\/api_keys$/);
    const row: ProjectAPIKey = {
      object: "organization.project.api_key",
      id: "key_1",
      name: "ci",
      redacted_value: textIn(rowsIn(made[0]?.answered)[0], "redacted_value"),
      created_at: day(-30),
      last_used_at: day(-3),
      expires_at: day(90),
      owner_project_access: "active",
      owner: {
        type: "service_account",
        service_account: { id: "user-indexer", name: "indexer", created_at: day(0), role: "member" },
      },
    };
    expect(made).toEqual([projectKeys.list("proj_search", { owner_project_access: "any", limit: 100 }, { data: [row], has_more: false })]);
  });
});

describe("the newer routes", () => {
  const isNewer = (endpoint: string): boolean =>
    /external_keys|external_storage|workload_identity_providers|service_tier_settings/.test(endpoint);
  const blank = (endpoint: string): string => endpoint.replaceAll(/\{\w+\}/g, "{}");
  const expected = [
    "DELETE /organization/external_keys/{}",
    "DELETE /organization/external_storage/{}",
    "DELETE /organization/workload_identity_providers/{}",
    "DELETE /organization/workload_identity_providers/{}/federation_rules/{}",
    "GET /organization/external_keys",
    "GET /organization/external_storage",
    "GET /organization/projects/{}/service_tier_settings",
    "GET /organization/workload_identity_providers",
    "GET /organization/workload_identity_providers/{}/federation_rules",
    "POST /organization/external_keys",
    "POST /organization/external_keys/{}/validate",
    "POST /organization/external_storage",
    "POST /organization/external_storage/{}/validate",
    "POST /organization/projects/{}/service_tier_settings",
    "POST /organization/workload_identity_providers",
    "POST /organization/workload_identity_providers/{}",
    "POST /organization/workload_identity_providers/{}/federation_rules",
    "POST /organization/workload_identity_providers/{}/federation_rules/{}",
  ];

  function endpointsOf({ api, fields }: Kind): readonly string[] {
    const toggles = Object.values(fields).flatMap(({ toggle }) => (toggle === undefined ? [] : [toggle.on, toggle.off]));
    const calls = [api.list, api.read, api.detail, api.create, api.update, api.delete, ...toggles];
    return calls.flatMap((call) => call ?? []).map((call) => (typeof call === "string" ? call : call.send));
  }

  test("have all been looked at, as the simulator's log tells", () => {
    expect([...seen].filter(isNewer).map(blank).sort()).toEqual(expected);
  });

  test("are all that the kinds use", () => {
    expect(kinds.flatMap(endpointsOf).filter(isNewer).map(blank).sort()).toEqual(expected);
  });
});
