import { test } from "vitest";
import { desiredOf, Organization } from "../support/organization.ts";

const files = [
  `version: 1
workload_identity_providers:
  gh: {type: oidc, issuer: https://a.example, audience: x, verification: {type: discovery}}`,
  `version: 1
workload_identity_providers:
  gh:
    type: oidc
    issuer: https://a.example
    audience: x
    verification: {type: discovery, discovery_url: https://a.example/k}
    federation_rules: {deploy: {project: Search, service_account: indexer, attribute_matchers: {a: 1, b: true, c: x}}}
`,
  `version: 1
workload_identity_providers:
  gh: {type: oidc, issuer: https://a.example, audience: x, verification: {type: uploaded_jwks, jwks: {keys: []}}}`,
  `version: 1
workload_identity_providers:
  gh: {type: oidc, issuer: https://a.example, audience: x, verification: {type: discovery}}`,
  `version: 1
absent: [workload_identity_provider/gh, external_key/eu]`,
  `version: 1
projects: {Search: {external_storage: [{type: oci, bucket: b, region: r, tenancy_ocid: t}]}}`,
  `version: 1
policy: {unmanaged: {project_external_storage: delete}}
projects: {Search: {external_storage: []}}`,
];
test("x", async () => {
  const o = new Organization({
    seed: {
      users: [{ email: "a@a.example", role: "owner" }],
      projects: [{ name: "Search", id: "proj_1", service_accounts: [{ name: "indexer", id: "sa_1" }] }],
    },
    pageLimit: 2,
  });
  for (const f of files) {
    console.log(f);
    o.simulator.clearRequests();
    try {
      const { plan, outcomes } = await o.apply(desiredOf(f));
      console.log(
        JSON.stringify(plan.changes.map((c) => [c.action, c.address])),
        JSON.stringify(plan.diagnostics),
        JSON.stringify(plan.withheld),
        JSON.stringify(outcomes.filter((x) => x.status !== "applied")),
      );
    } catch (e) {
      console.log(String(e));
    }
    for (const r of o.simulator.requests())
      console.log(r.method, r.path, r.status, JSON.stringify(r.requestBody), JSON.stringify(r.responseBody));
  }
});
