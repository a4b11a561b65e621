import type OpenAI from "openai";
import { expect } from "vitest";
import { all, first, names, projectId, type Stage } from "./stage.ts";

type Admin = OpenAI["admin"]["organization"];
type ExternalKey = Awaited<ReturnType<Admin["externalKeys"]["retrieve"]>>;
type Storage = Awaited<ReturnType<Admin["externalStorage"]["retrieve"]>>;
type Provider = Awaited<ReturnType<Admin["workloadIdentityProviders"]["retrieve"]>>;
type Rule = Awaited<ReturnType<Admin["workloadIdentityProviders"]["federationRules"]["retrieve"]>>;

// The published description has none of these but admin keys and the audit log: each answer is compared whole, and its expectation is of
// the package's own type, so that the compiler contradicts us where we misremember it.

export async function adminApiKeys({ admin, simulator }: Stage): Promise<void> {
  const { value, ...key } = await admin.adminAPIKeys.create({ name: "ci", expires_in_seconds: 3600 });
  expect(value).toMatch(/^sk-admin-/);
  expect(key).toMatchObject({ name: "ci", expires_at: key.created_at + 3600, redacted_value: `sk-admin...${value.slice(-3)}` });
  await admin.adminAPIKeys.create({ name: "cd" });
  simulator.act({ do: "create_service_account", project: "Search", name: "indexer" });
  simulator.act({ do: "create_service_account_key", project: "Search", service_account: "indexer", name: "not an admin key" });
  const rows = await all(admin.adminAPIKeys.list({ order: "desc" }));
  expect(rows.map(({ name }) => name)).toEqual(["not an admin key", "cd", "ci", "Key in use"]);
  expect(first(rows).owner.type).toBe("service_account");
  expect(await admin.adminAPIKeys.retrieve(key.id)).toEqual(key);
  expect(await admin.adminAPIKeys.delete(key.id)).toEqual({ object: "organization.admin_api_key.deleted", id: key.id, deleted: true });
  await expect(admin.adminAPIKeys.retrieve(key.id)).rejects.toMatchObject({ status: 404 });
}

export async function externalKeys({ admin, simulator }: Stage): Promise<void> {
  const body = {
    type: "aws",
    name: "eu",
    kms_arn: "arn:kms",
    role_arn: "arn:role",
    external_id: simulator.state().organization.id,
  } as const;
  const key = await admin.externalKeys.create(body);
  const { id, created_at, workspace_id } = key;
  expect(key).toEqual({
    ...body,
    id,
    created_at,
    workspace_id,
    object: "organization.external_key",
    api_project_ids: [],
  } satisfies ExternalKey);
  for (const name of ["us", "jp"]) {
    await admin.externalKeys.create({
      type: "azure",
      name,
      key_name: "k",
      tenant_id: "t",
      vault_uri: "https://v",
      purpose: "psp_decryption",
    });
  }
  expect(names(await all(admin.externalKeys.list()))).toEqual(["eu", "jp", "us"]);
  expect(names(await all(admin.externalKeys.list({ purpose: "psp_decryption", order: "desc" })))).toEqual(["jp", "us"]);
  const project = await admin.projects.create({ name: "Locked", external_key_id: id });
  expect(await admin.externalKeys.retrieve(id)).toEqual({ ...key, api_project_ids: [project.id] });
  expect(await admin.externalKeys.validate(id)).toEqual({ status: "valid" });
  await expect(admin.externalKeys.delete(id)).rejects.toMatchObject({ status: 400 });
  expect((await admin.projects.update(project.id, { external_key_id: null })).external_key_id).toBeNull();
  expect(await admin.externalKeys.delete(id)).toEqual(key);
  await expect(admin.externalKeys.retrieve(id)).rejects.toMatchObject({ status: 404 });
}

export async function externalStorage({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const provider = { type: "aws", bucket: "b", role_arn: "arn:aws:iam::123456789012:role/openai" } as const;
  const storage = await admin.externalStorage.create({ project_id, provider });
  const { id, created_at } = storage;
  expect(storage).toEqual({
    id,
    created_at,
    project_id,
    object: "organization.external_storage",
    geography: "US",
    status: "pending",
    provider: { ...provider, account_id: "123456789012", region: "us-east-1", external_id: expect.any(String) as string },
  } satisfies Storage);
  const oci = { type: "oci", bucket: "b", region: "eu-frankfurt-1", tenancy_ocid: "ocid" } as const;
  for (const each of ["Search", "Labs"]) await admin.externalStorage.create({ project_id: await projectId(admin, each), provider: oci });
  expect(await all(admin.externalStorage.list())).toHaveLength(3);
  expect(await all(admin.externalStorage.list({ project_id }))).toHaveLength(2);
  expect(await admin.externalStorage.validate(id)).toEqual({ ...storage, status: "validated" });
  expect((await admin.externalStorage.retrieve(id)).status).toBe("validated");
  expect(await admin.externalStorage.delete(id)).toEqual({ object: "organization.external_storage.deleted", id, deleted: true });
  await expect(admin.externalStorage.retrieve(id)).rejects.toMatchObject({ status: 404 });
}

export async function identityProviders({ admin }: Stage): Promise<void> {
  const body = { type: "oidc", name: "github", issuer: "https://token.example", audience: "openai" } as const;
  const provider = await admin.workloadIdentityProviders.create(body);
  const { id, created_at, updated_at } = provider;
  expect(provider).toEqual({
    ...body,
    id,
    created_at,
    updated_at,
    object: "organization.workload_identity_provider",
    attribute_transformations: [],
    description: null,
    enabled: true,
    verification: { type: "discovery", discovery_url: null },
  } satisfies Provider);
  for (const name of ["gitlab", "k8s"]) {
    await admin.workloadIdentityProviders.create({ ...body, name, verification: { type: "uploaded_jwks", jwks: { keys: [] } } });
  }
  expect(names(await all(admin.workloadIdentityProviders.list()))).toEqual(["github", "gitlab", "k8s"]);
  const changed = await admin.workloadIdentityProviders.update(id, { enabled: false, description: "off" });
  expect(changed).toEqual({ ...provider, enabled: false, description: "off", updated_at: changed.updated_at });
  expect(await admin.workloadIdentityProviders.retrieve(id)).toEqual(changed);
  expect(await admin.workloadIdentityProviders.delete(id)).toEqual({
    object: "organization.workload_identity_provider.deleted",
    id,
    deleted: true,
  });
  await expect(admin.workloadIdentityProviders.retrieve(id)).rejects.toMatchObject({ status: 404 });
}

export async function federationRules({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const service_account_id = (
    await admin.projects.serviceAccounts.create(project_id, { name: "indexer", create_service_account_only: true })
  ).id;
  const { id: workload_identity_provider_id } = await admin.workloadIdentityProviders.create({
    type: "oidc",
    name: "n",
    issuer: "i",
    audience: "a",
  });
  const rules = admin.workloadIdentityProviders.federationRules;
  const body = { project_id, service_account_id, attribute_matchers: { repository: "acme/search", attempt: 1, fork: false } };
  const rule = await rules.create(workload_identity_provider_id, body);
  const { id, created_at, updated_at } = rule;
  expect(rule).toEqual({
    ...body,
    id,
    created_at,
    updated_at,
    workload_identity_provider_id,
    object: "organization.workload_identity_federation_rule",
    name: null,
    description: null,
    enabled: true,
    permissions: { type: "service_account_default" },
  } satisfies Rule);
  for (const name of ["b", "c"])
    await rules.create(workload_identity_provider_id, { ...body, name, permissions: { type: "restricted", scopes: ["api.model.read"] } });
  expect(names(await all(rules.list(workload_identity_provider_id, { service_account_id })))).toEqual(["", "b", "c"]);
  const changed = await rules.update(id, { workload_identity_provider_id, name: "deploy", attribute_matchers: {} });
  expect(changed).toMatchObject({ name: "deploy", attribute_matchers: {} });
  expect(await rules.retrieve(id, { workload_identity_provider_id })).toEqual(changed);
  await expect(admin.workloadIdentityProviders.delete(workload_identity_provider_id)).rejects.toMatchObject({ status: 400 });
  const deleted = await rules.delete(id, { workload_identity_provider_id });
  expect(deleted).toEqual({ object: "organization.workload_identity_federation_rule.deleted", id, deleted: true });
}

export async function auditLogs({ admin, simulator }: Stage): Promise<void> {
  const project = await admin.projects.create({ name: "Watched" });
  const group = await admin.groups.create({ name: "ml" });
  simulator.act({ do: "archive_project", project: "Watched", by: "gil@acme.example" });
  const events = await all(admin.auditLogs.list());
  expect(events.map(({ type }) => type)).toEqual(["project.archived", "group.created", "project.created"]);
  expect(events[0]).toMatchObject({
    actor: { type: "session", session: { user: { email: "gil@acme.example" } } },
    project: { id: project.id },
  });
  expect(events[2]).toMatchObject({
    "project.created": { id: project.id },
    actor: { type: "api_key" },
    project: { name: "Default project" },
  });
  const chosen = await all(admin.auditLogs.list({ event_types: ["group.created"], effective_at: { gte: 0 } }));
  expect(chosen.map((event) => event["group.created"]?.id)).toEqual([group.id]);
}
