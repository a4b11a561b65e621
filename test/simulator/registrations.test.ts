import { describe, expect, test } from "vitest";
import { spareCertificate } from "./certificate.ts";
import { client } from "./client.ts";

const seed = { projects: [{ name: "Search", id: "proj_s" }] };
const start = () => client({ seed });
const project = "/organization/projects/proj_s";

describe("certificates", () => {
  const certificate = { certificate: spareCertificate.pem, name: "spare" };

  test("tell the dates of the real thing, and the content on request", async () => {
    const api = start();
    const { id, ...body } = (await api.post("/organization/certificates", certificate)).body;
    expect(body).toMatchObject({ certificate_details: spareCertificate.dates });
    expect((await api.get(`/organization/certificates/${id}?include[]=content`)).body.certificate_details).toHaveProperty(
      "content",
      spareCertificate.pem,
    );
    expect((await api.get(`/organization/certificates/${id}?include=contents`)).status).toBe(400);
    expect((await api.post("/organization/certificates", { certificate: "no PEM" })).body.error.param).toBe("certificate");
  });

  test("are activated all or none", async () => {
    const api = start();
    const { id } = (await api.post("/organization/certificates", certificate)).body;
    const reply = await api.post("/organization/certificates/activate", { certificate_ids: [id, "cert_none"] });
    expect(reply.status).toBe(400);
    expect((await api.get("/organization/certificates")).body.data).toMatchObject([{ active: false }]);
    for (let n = 0; n < 2; n += 1) {
      expect((await api.post("/organization/certificates/activate", { certificate_ids: [id] })).body.data).toMatchObject([
        { active: true },
      ]);
    }
    const eleven = Array.from({ length: 11 }, () => id);
    expect((await api.post("/organization/certificates/activate", { certificate_ids: eleven })).status).toBe(400);
  });

  test.each(["/organization", project])("cannot be deleted while active in %s", async (base) => {
    const api = start();
    const { id } = (await api.post("/organization/certificates", certificate)).body;
    await api.post(`${base}/certificates/activate`, { certificate_ids: [id] });
    expect((await api.delete(`/organization/certificates/${id}`)).status).toBe(400);
    await api.post(`${base}/certificates/deactivate`, { certificate_ids: [id] });
    expect((await api.delete(`/organization/certificates/${id}`)).body).toEqual({ object: "certificate.deleted", id });
  });

  test("are fifty at most", async () => {
    const api = start();
    for (let n = 0; n < 50; n += 1) await api.post("/organization/certificates", certificate);
    expect((await api.post("/organization/certificates", certificate)).status).toBe(400);
  });
});

describe("what hangs on a project needs it", () => {
  const provider = { type: "oci", bucket: "b", region: "r", tenancy_ocid: "o" };
  const rules = "/organization/workload_identity_providers/wip/federation_rules";
  const withProvider = {
    ...seed,
    workload_identity_providers: [{ id: "wip", name: "n", type: "oidc" as const, issuer: "i", audience: "a" }],
  };

  test.each([
    ["/organization/external_storage", { project_id: "proj_none", provider }, "project_id"],
    [rules, { project_id: "proj_s", service_account_id: "user-none", attribute_matchers: {} }, "service_account_id"],
    [rules, { project_id: "proj_none", service_account_id: "user-none", attribute_matchers: {} }, "service_account_id"],
  ])("POST %s %j", async (path, body, param) => {
    const reply = await client({ seed: withProvider }).post(path, body);
    expect([reply.status, reply.body.error.param]).toEqual([400, param]);
  });

  test("and not archived", async () => {
    const api = start();
    await api.post(`${project}/archive`);
    expect((await api.post("/organization/external_storage", { project_id: "proj_s", provider })).body.error.code).toBe("project_archived");
  });
});

test("keys of service accounts stand among the admin keys, and cannot be deleted there", async () => {
  const api = start();
  await api.post(`${project}/service_accounts`, { name: "indexer" });
  const { data } = (await api.get("/organization/admin_api_keys")).body;
  const stray = data.find(({ owner }) => (owner as { readonly type: string }).type === "service_account");
  expect(stray?.object).toBe("organization.admin_api_key");
  expect((await api.delete(`/organization/admin_api_keys/${stray?.id}`)).status).toBe(404);
});
