import type OpenAI from "openai";
import { expect } from "vitest";
import { spareCertificate } from "../../simulator/certificate.ts";
import { all, first, names, projectId, type Stage } from "./stage.ts";

type ServiceTiers = Awaited<ReturnType<OpenAI["admin"]["organization"]["projects"]["serviceTierSettings"]["retrieve"]>>;

export async function rateLimits({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const limits = await all(admin.projects.rateLimits.listRateLimits(project_id));
  expect(limits.length).toBeGreaterThan(10);
  const image = first(limits.filter(({ model }) => model === "gpt-image-1"));
  const changed = await admin.projects.rateLimits.updateRateLimit(image.id, { project_id, max_images_per_1_minute: 7 });
  expect(changed).toEqual({ ...image, max_images_per_1_minute: 7 });
  const ids = limits.map(({ id }) => id);
  const page = await admin.projects.rateLimits.listRateLimits(project_id, { limit: 1, after: ids[0] ?? "" });
  expect(page.data.map(({ id }) => id)).toEqual(ids.slice(1, 2));
  const back = await admin.projects.rateLimits.listRateLimits(project_id, { before: ids[2] ?? "" });
  expect(back.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
}

export async function modelPermissions({ admin }: Stage): Promise<void> {
  const id = await projectId(admin);
  await expect(admin.projects.modelPermissions.retrieve(id)).rejects.toMatchObject({ status: 404 });
  const set = await admin.projects.modelPermissions.update(id, { mode: "deny_list", model_ids: ["gpt-5", "o3"] });
  expect({ ...set, model_ids: [...set.model_ids].sort() }).toEqual({
    object: "project.model_permissions",
    mode: "deny_list",
    model_ids: ["gpt-5", "o3"],
  });
  expect((await admin.projects.modelPermissions.retrieve(id)).mode).toBe("deny_list");
  expect(await admin.projects.modelPermissions.delete(id)).toEqual({ object: "project.model_permissions.deleted", deleted: true });
}

export async function hostedTools({ admin }: Stage): Promise<void> {
  const id = await projectId(admin);
  const before = await admin.projects.hostedToolPermissions.retrieve(id);
  const after = await admin.projects.hostedToolPermissions.update(id, { mcp: { enabled: false }, web_search: null });
  expect(after).toEqual({ ...before, mcp: { enabled: false } });
}

export async function serviceTiers({ admin }: Stage): Promise<void> {
  const id = await projectId(admin);
  const fresh = { object: "project.service_tier_settings", default: "standard", enabled_tiers: "all" } satisfies ServiceTiers;
  expect(await admin.projects.serviceTierSettings.retrieve(id)).toEqual(fresh);
  expect(await admin.projects.serviceTierSettings.update(id, { enabled_tiers: ["flex"] })).toEqual({ ...fresh, enabled_tiers: ["flex"] });
  expect(await admin.projects.serviceTierSettings.update(id, { default: "scale" })).toEqual({
    ...fresh,
    default: "scale",
    enabled_tiers: ["flex"],
  });
}

const money = { currency: "USD", interval: "month" } as const;

export async function spendLimits({ admin }: Stage): Promise<void> {
  const id = await projectId(admin);
  await expect(admin.projects.spendLimit.retrieve(id)).rejects.toMatchObject({ status: 404 });
  const limit = await admin.projects.spendLimit.update(id, { ...money, threshold_amount: 250_000 });
  expect(limit).toEqual({ object: "project.spend_limit", ...money, threshold_amount: 250_000, enforcement: { status: "inactive" } });
  expect(await admin.projects.spendLimit.retrieve(id)).toEqual(limit);
  expect(await admin.projects.spendLimit.delete(id)).toEqual({ object: "project.spend_limit.deleted", deleted: true });

  const ours = await admin.spendLimit.update({ ...money, threshold_amount: 1 });
  expect(ours).toEqual({ ...limit, object: "organization.spend_limit", threshold_amount: 1 });
  expect(await admin.spendLimit.retrieve()).toEqual(ours);
  expect(await admin.spendLimit.delete()).toEqual({ object: "organization.spend_limit.deleted", deleted: true });
  await expect(admin.spendLimit.retrieve()).rejects.toMatchObject({ status: 404 });
}

export async function spendAlerts({ admin }: Stage): Promise<void> {
  const project_id = await projectId(admin);
  const channel = { type: "email" as const, recipients: ["finops@acme.example"] };
  const body = (threshold_amount: number) => ({ ...money, threshold_amount, notification_channel: channel });
  const alerts = [];
  for (const amount of [300, 100, 200]) alerts.push(await admin.projects.spendAlerts.create(project_id, body(amount)));
  expect(alerts[0]).toMatchObject({
    object: "project.spend_alert",
    threshold_amount: 300,
    notification_channel: { ...channel, subject_prefix: null },
  });
  expect(await all(admin.projects.spendAlerts.list(project_id))).toEqual(alerts);
  expect(await all(admin.projects.spendAlerts.list(project_id, { order: "desc" }))).toEqual([...alerts].reverse());
  const { id } = first(alerts);
  const changed = await admin.projects.spendAlerts.update(id, { project_id, ...body(400) });
  expect(await admin.projects.spendAlerts.retrieve(id, { project_id })).toEqual(changed);
  expect(await admin.projects.spendAlerts.delete(id, { project_id })).toEqual({ object: "project.spend_alert.deleted", id, deleted: true });

  const ours = await admin.spendAlerts.create({
    ...body(0),
    notification_channel: { ...channel, recipients: ["a@b.c"], subject_prefix: "[org]" },
  });
  expect(ours).toMatchObject({ object: "organization.spend_alert", notification_channel: { subject_prefix: "[org]" } });
  expect((await admin.spendAlerts.update(ours.id, body(5))).notification_channel.subject_prefix).toBeNull();
  expect((await admin.spendAlerts.retrieve(ours.id)).threshold_amount).toBe(5);
  expect(await all(admin.spendAlerts.list())).toHaveLength(1);
  expect(await admin.spendAlerts.delete(ours.id)).toEqual({ object: "organization.spend_alert.deleted", id: ours.id, deleted: true });
}

export async function dataRetention({ admin }: Stage): Promise<void> {
  const id = await projectId(admin);
  const type = "zero_data_retention" as const;
  expect(await admin.dataRetention.update({ retention_type: type })).toEqual({ object: "organization.data_retention", type });
  expect((await admin.dataRetention.retrieve()).type).toBe(type);
  expect((await admin.projects.dataRetention.retrieve(id)).type).toBe("organization_default");
  expect(await admin.projects.dataRetention.update(id, { retention_type: "none" })).toEqual({
    object: "project.data_retention",
    type: "none",
  });
}

export async function certificates({ admin }: Stage): Promise<void> {
  const project = await projectId(admin);
  const uploaded = [];
  for (const name of ["a", "b", "c"]) uploaded.push(await admin.certificates.create({ certificate: spareCertificate.pem, name }));
  const [a, b] = uploaded.map(({ id }) => id);
  expect(uploaded[0]).toMatchObject({ object: "certificate", name: "a", certificate_details: spareCertificate.dates });
  expect((await admin.certificates.retrieve(a ?? "", { include: ["content"] })).certificate_details.content).toBe(spareCertificate.pem);
  expect((await admin.certificates.retrieve(a ?? "")).certificate_details).toEqual(spareCertificate.dates);
  expect(await admin.certificates.update(a ?? "", { name: "first" })).toMatchObject({ id: a, name: "first" });
  expect((await admin.certificates.activate({ certificate_ids: [a ?? "", b ?? ""] })).data.map(({ active }) => active)).toEqual([
    true,
    true,
  ]);
  expect((await all(admin.certificates.list())).map(({ name, active }) => [name, active])).toEqual([
    ["c", false],
    ["b", true],
    ["first", true],
  ]);
  expect((await admin.projects.certificates.activate(project, { certificate_ids: [b ?? ""] })).data).toHaveLength(1);
  await admin.certificates.deactivate({ certificate_ids: [a ?? "", b ?? ""] });
  await expect(admin.certificates.delete(b ?? "")).rejects.toMatchObject({ status: 400 });
  const inProject = await all(admin.projects.certificates.list(project, { order: "asc" }));
  expect(inProject.map(({ object, active }) => [object, active])).toEqual(
    [false, true, false].map((active) => ["organization.project.certificate", active]),
  );
  expect((await admin.projects.certificates.deactivate(project, { certificate_ids: [b ?? ""] })).data[0]?.active).toBe(false);
  expect(await admin.certificates.delete(b ?? "")).toEqual({ object: "certificate.deleted", id: b });
  expect(names(await all(admin.certificates.list()))).toEqual(["c", "first"]);
}
