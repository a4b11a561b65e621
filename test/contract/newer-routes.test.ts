import type { ExternalKey } from "openai/resources/admin/organization/external-keys";
import type { Project } from "openai/resources/admin/organization/projects";
import type { ProjectAPIKey } from "openai/resources/admin/organization/projects/api-keys";
import type { ServiceTierSettingUpdateParams } from "openai/resources/admin/organization/projects/service-tier-settings";
import type {
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleUpdateParams,
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderUpdateParams,
} from "openai/resources/admin/organization/workload-identity-providers";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/kinds/index.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { externalKeys, leastKey, wholeKeys } from "./typed/external-keys.ts";
import { externalStorage, providers, storage } from "./typed/external-storage.ts";
import { federationRules } from "./typed/federation-rules.ts";
import { identityProviders } from "./typed/identity-providers.ts";
import { day, idFrom, Life, seen, textIn } from "./typed/life.ts";
import { defaultTiers, optionalTiers, projectKeys, projects, residencies, serviceTierSettings } from "./typed/projects.ts";

// What the published description lacks, the openai package alone can contradict. So every body that our program sends and every answer that
// our simulator gives is compared whole, with a literal of the package's own type: `Required` where all that can be said is to be said.

const empty = { data: [], has_more: false };
const search: NonNullable<Seed["projects"]>[number] = {
  name: "Search",
  id: "proj_search",
  service_accounts: [{ name: "indexer", id: "user-indexer" }],
};

describe("external keys", () => {
  const about = /\/external_keys/;
  const variants = [...Object.entries(wholeKeys), ["with nothing that may be left out", leastKey] as const];

  test.each(variants)("%s", async (_, { entry, sent, answered }) => {
    const life = new Life();
    const file = `external_keys:\n  main: ${entry}`;
    const made = await life.apply(file, about);
    const id = idFrom(made, "POST /organization/external_keys");
    const key: ExternalKey = { id, ...answered };
    const listed = externalKeys.list({ limit: 100 }, { data: [key], has_more: false });
    expect(made).toEqual([
      externalKeys.list({ limit: 100 }, empty),
      externalKeys.create(sent, key),
      externalKeys.validate(id, { status: "valid" }),
    ]);
    expect(await life.apply(file, about)).toEqual([listed]);
    expect(await life.apply("absent: [external_key/main]", about)).toEqual([listed, externalKeys.delete(id, key)]);
  });

  test("in pages, with the projects that use them", async () => {
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
  const deleted = "organization.external_storage.deleted";

  test.each(Object.entries(providers))("%s", async (_, { entry, sent, answered: provider }) => {
    const life = new Life({ projects: [search] });
    const file = `projects:\n  Search:\n    external_storage:\n      - ${entry}`;
    const made = await life.apply(file, about);
    const id = idFrom(made, "POST /organization/external_storage");
    const validated = storage({ id, status: "validated", provider });
    const listed = externalStorage.list({ limit: 100 }, { data: [validated], has_more: false });
    expect(made).toEqual([
      externalStorage.list({ limit: 100 }, empty),
      externalStorage.create({ project_id: "proj_search", provider: sent }, storage({ id, status: "pending", provider })),
      externalStorage.validate(id, validated),
    ]);
    expect(await life.apply(file, about)).toEqual([listed]);
    const without = "policy: {unmanaged: {project_external_storage: delete}}\nprojects: {Search: {external_storage: []}}";
    expect(await life.apply(without, about)).toEqual([listed, externalStorage.delete(id, { object: deleted, id, deleted: true })]);
  });

  test("in pages", async () => {
    const { sent: provider, answered } = providers.oci;
    const ids = ["extstorage_1", "extstorage_2", "extstorage_3"];
    const life = new Life({ projects: [{ ...search, external_storage: ids.map((id) => ({ id, provider })) }] });
    const [first, second, third] = ids.map((id) => storage({ id, status: "pending", provider: answered, created_at: day(0) }));
    expect(await life.apply("projects: {Search: {external_storage: []}}", about)).toEqual([
      externalStorage.list({ limit: 100 }, { data: [first!, second!], has_more: true }),
      externalStorage.list({ limit: 100, after: "extstorage_2" }, { data: [third!], has_more: false }),
    ]);
  });
});

describe("workload identity providers", () => {
  const about = /\/workload_identity_providers(?!.*\/federation_rules)/;
  const created = "POST /organization/workload_identity_providers";

  test("with all that can be said, and all of it changed", async () => {
    const life = new Life();
    const sent: Required<WorkloadIdentityProviderCreateParams> = {
      type: "oidc",
      name: "github",
      issuer: "https://issuer.example",
      audience: "openai",
      description: "Deployments",
      enabled: false,
      verification: { type: "discovery", discovery_url: "https://issuer.example/keys" },
      attribute_transformations: [{ attribute: "team", expression: "claims.team" }],
    };
    const made = await life.apply(
      `workload_identity_providers:
  github:
    type: oidc
    issuer: https://issuer.example
    audience: openai
    description: Deployments
    enabled: false
    verification: { type: discovery, discovery_url: https://issuer.example/keys }
    attribute_transformations: [{ attribute: team, expression: claims.team }]`,
      about,
    );
    const id = idFrom(made, created);
    const provider: WorkloadIdentityProvider = {
      object: "organization.workload_identity_provider",
      id,
      created_at: day(1),
      updated_at: day(1),
      type: "oidc",
      name: "github",
      issuer: "https://issuer.example",
      audience: "openai",
      description: "Deployments",
      enabled: false,
      verification: { type: "discovery", discovery_url: "https://issuer.example/keys" },
      attribute_transformations: [{ attribute: "team", expression: "claims.team" }],
    };
    expect(made).toEqual([identityProviders.list({ limit: 100 }, empty), identityProviders.create(sent, provider)]);

    const changes: Required<WorkloadIdentityProviderUpdateParams> = {
      name: "gitlab",
      issuer: "https://other.example",
      audience: "api.openai.com",
      description: "Other deployments",
      enabled: true,
      verification: { type: "uploaded_jwks", jwks: { keys: [{ kty: "RSA", n: "n", e: "AQAB" }] } },
      attribute_transformations: [],
    };
    const changed: WorkloadIdentityProvider = {
      object: "organization.workload_identity_provider",
      id,
      created_at: day(1),
      updated_at: day(2),
      type: "oidc",
      name: "gitlab",
      issuer: "https://other.example",
      audience: "api.openai.com",
      description: "Other deployments",
      enabled: true,
      verification: { type: "uploaded_jwks", jwks: { keys: [{ kty: "RSA", n: "n", e: "AQAB" }] } },
      attribute_transformations: [],
    };
    const updated = await life.apply(
      `workload_identity_providers:
  gitlab:
    previously: [github]
    type: oidc
    issuer: https://other.example
    audience: api.openai.com
    description: Other deployments
    enabled: true
    verification: { type: uploaded_jwks, jwks: { keys: [{ kty: RSA, n: n, e: AQAB }] } }
    attribute_transformations: []`,
      about,
    );
    expect(updated).toEqual([
      identityProviders.list({ limit: 100 }, { data: [provider], has_more: false }),
      identityProviders.update(id, changes, changed),
    ]);
    expect(await life.apply("absent: [workload_identity_provider/gitlab]", about)).toEqual([
      identityProviders.list({ limit: 100 }, { data: [changed], has_more: false }),
      identityProviders.delete(id, { object: "organization.workload_identity_provider.deleted", id, deleted: true }),
    ]);
  });
});
