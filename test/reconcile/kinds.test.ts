import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { spareCertificate } from "../simulator/certificate.ts";
import { desiredOf, Organization } from "../support/organization.ts";

const ada = { email: "ada@acme.example", role: "owner" } as const;
const bo = { email: "bo@acme.example", role: "reader" } as const;

const steps = ({ changes }: Plan): readonly string[] => changes.map(({ action, address }) => `${action} ${address}`);

async function applied(seed: Seed, body: string, options: SimulatorOptions = {}) {
  const organization = new Organization({ seed: { users: [ada, bo], ...seed }, ...options });
  const desired = desiredOf(`version: 1\n${body}`);
  const result = await organization.apply(desired);
  const again = await organization.plan(desired);
  return { organization, ...result, again: again.plan };
}

const writesTo = (organization: Organization): readonly string[] =>
  organization.simulator
    .requests()
    .filter(({ method }) => method !== "GET")
    .map(({ method, route }) => `${method} ${route}`);

describe("joining", () => {
  const body = `users: {zoe@acme.example: reader}
groups: {g: {users: [zoe@acme.example]}}
projects: {Search: {users: {zoe@acme.example: member}}, Other: {users: {zoe@acme.example: owner}}}`;
  const seed: Seed = { groups: [{ name: "g" }], projects: [{ name: "Search" }] };

  it("invites with what the file gives, after the projects are there, and waits for the rest", async () => {
    const { organization, plan, again } = await applied(seed, body);
    expect(steps(plan)).toEqual(["create project/Other", "create invite/zoe@acme.example"]);
    const [invite] = organization.simulator.state().invites;
    expect(invite).toMatchObject({ email: "zoe@acme.example", role: "reader", status: "pending" });
    expect(invite?.projects.map(({ role }) => role).sort()).toEqual(["member", "owner"]);
    expect(again.changes).toEqual([]);
    expect(again.waiting.map(({ address }) => address)).toContain("user/zoe@acme.example");
  });

  it("gives the rest once the person has accepted", async () => {
    const { organization } = await applied(seed, body);
    organization.simulator.act({ do: "accept_invite", email: "zoe@acme.example" });
    const { plan, outcomes } = await organization.apply(desiredOf(`version: 1\n${body}`));
    expect(steps(plan)).toEqual(["create group/g/user/zoe@acme.example"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["applied"]);
  });

  it("sends an empty list of projects: left out it would mean the Default project", async () => {
    const { organization } = await applied({}, "users: {zoe@acme.example: reader}");
    const sent = organization.simulator.requests().find(({ route, method }) => method === "POST" && route === "/organization/invites");
    expect(sent?.requestBody).toEqual({ email: "zoe@acme.example", role: "reader", projects: [] });
  });

  it("withdraws an invitation that grants more than the file gives, and invites again", async () => {
    const invites = [{ email: "zoe@acme.example", role: "owner" as const }];
    const { organization, plan } = await applied({ ...seed, invites }, body);
    expect(plan.changes.find(({ address }) => address === "invite/zoe@acme.example")).toMatchObject({
      action: "replace",
      fields: [{ field: "role", before: "owner", after: "reader" }, {}],
    });
    expect(organization.simulator.state().invites.filter(({ status }) => status === "pending")).toMatchObject([{ role: "reader" }]);
  });

  it("lets one that grants less stand", async () => {
    const invites = [{ email: "zoe@acme.example", role: "reader" as const }];
    const { plan } = await applied({ ...seed, invites }, body);
    expect(steps(plan)).toEqual(["create project/Other"]);
  });

  it("renews an invitation that expired, twice, and then asks for a person", async () => {
    const expired = { email: "zoe@acme.example", role: "reader" as const, status: "expired" as const };
    const renewed = await applied({ invites: [expired, expired] }, "users: {zoe@acme.example: reader}");
    expect(steps(renewed.plan)).toEqual(["create invite/zoe@acme.example"]);
    const given = await applied({ invites: [expired, expired, expired] }, "users: {zoe@acme.example: reader}");
    expect(given.plan.changes).toEqual([]);
    expect(given.plan.waiting[0]?.reason).toContain("3 invitations expired");
  });

  it("waits where the file says that somebody else brings people", async () => {
    const { plan } = await applied(seed, `policy: {joining: wait}\n${body}`);
    expect(steps(plan)).toEqual(["create project/Other"]);
  });

  it.each([
    ["keeps and lists", "keep", []],
    ["withdraws", "delete", ["delete invite/lou@acme.example"]],
  ])("%s invitations to nobody declared as the policy for people says", async (_, policy, expected) => {
    const invites = [{ email: "lou@acme.example", role: "reader" as const }];
    const text = `policy: {unmanaged: {user: ${policy}}}\nusers: {ada@acme.example: owner, bo@acme.example: reader, zoe@acme.example: reader}`;
    const { plan } = await applied({ invites }, text);
    expect(steps(plan).filter((step) => step.includes("lou"))).toEqual(expected);
  });

  it("leaves the invitation of somebody who is ignored, whatever the policy for people says", async () => {
    const invites = ["lou", "kim"].map((name) => ({ email: `${name}@acme.example`, role: "reader" as const }));
    const people = "users: {ada@acme.example: owner, bo@acme.example: reader}";
    const { plan } = await applied({ invites }, `policy: {unmanaged: {user: delete}, ignore: [user/lou@acme.example]}\n${people}`);
    expect(steps(plan)).toEqual(["delete invite/kim@acme.example"]);
    expect(plan.unmanaged).toMatchObject({ invite: ["invite/lou@acme.example"] });
    expect(plan.diagnostics.map(({ code }) => code)).not.toContain("pattern-matches-nothing");
  });

  it("withdraws the invitation of somebody who must not exist", async () => {
    const { plan } = await applied({ invites: [{ email: "lou@acme.example", role: "reader" }] }, "absent: [user/lou@acme.example]");
    expect(steps(plan)).toEqual(["delete invite/lou@acme.example"]);
  });
});

describe("certificates", () => {
  const old = spareCertificate.pem;
  const renewed = readFileSync(new URL("../../examples/certs/acme-mtls.pem", import.meta.url), "utf8");
  const entry = (pem: string): string => `certificates: {mtls: {certificate: ${JSON.stringify(pem)}, active: true}}`;
  const seed: Seed = {
    certificates: [{ name: "mtls", content: old, active: true }],
    projects: [
      { name: "A", certificates: ["mtls"] },
      { name: "B", certificates: ["mtls"] },
    ],
  };
  const places = "projects: {A: {certificates: [mtls]}, B: {certificates: [mtls]}}";

  it("are known by name and validity, and not fetched", async () => {
    const { organization, plan } = await applied(seed, `${entry(old)}\n${places}`);
    expect(plan.changes).toEqual([]);
    expect(organization.simulator.requests().map(({ route }) => route)).not.toContain("/organization/certificates/{certificate_id}");
  });

  it("are fetched where two look alike, and told apart by their content", async () => {
    const twins: Seed = {
      certificates: [
        { name: "mtls", content: old, active: true },
        { name: "mtls", content: renewed, active: false, valid_at: 1, expires_at: 2 },
      ],
    };
    const other: Seed = { certificates: [{ ...twins.certificates![0]!, valid_at: 1, expires_at: 2 }, twins.certificates![1]!] };
    const { organization } = await applied(other, entry(old));
    const fetched = organization.simulator.requests().filter(({ route }) => route === "/organization/certificates/{certificate_id}");
    expect(new Set(fetched.map(({ path }) => path)).size).toBe(2);
  });

  it("that cannot be fetched, or are answered as others, close their own section alone", async () => {
    const twins: Seed = {
      certificates: [
        { name: "mtls", content: old, valid_at: 1, expires_at: 2 },
        { name: "mtls", content: renewed, valid_at: 1, expires_at: 2 },
      ],
      groups: [{ name: "a" }],
    };
    const desired = desiredOf(`version: 1\n${entry(old)}\ngroups: {b: {}}`);
    const answers: readonly (() => Response)[] = [
      () => Response.json({ error: { message: "No." } }, { status: 403 }),
      () => Response.json({ id: "cert_other", name: "mtls", active: false, certificate_details: {} }),
      () => Response.json({ id: 5 }),
    ];
    for (const answer of answers) {
      const routes = async ({ url }: Request) => (/certificates\/cert_/.test(url) ? answer() : undefined);
      const { plan } = await new Organization({ seed: twins }, { routes }).plan(desired);
      expect(plan.diagnostics).toMatchObject([
        { code: "unreadable-section", message: expect.stringContaining("certificates of the organization") },
      ]);
      expect(steps(plan)).toEqual(["create group/b"]);
    }
  });

  it("that were renewed are in use everywhere before the old one is switched off", async () => {
    const { organization, again, outcomes } = await applied(seed, `${entry(renewed)}\n${places}`);
    expect(outcomes.map(({ status }) => status)).not.toContain("failed");
    const writes = writesTo(organization);
    const first = (route: string): number => writes.findIndex((write) => write.endsWith(route));
    const last = (route: string): number => writes.findLastIndex((write) => write.endsWith(route));
    expect(first("/organization/certificates")).toBe(0);
    expect(last("/certificates/activate")).toBeLessThan(first("/certificates/deactivate"));
    expect(writes.filter((write) => write.startsWith("DELETE"))).toEqual([]);
    expect(again.changes).toEqual([]);
  });

  it("that were renewed are deleted only where the policy deletes, after they are inactive everywhere", async () => {
    const { organization, outcomes, again } = await applied(
      seed,
      `policy: {unmanaged: {certificate: delete}}\n${entry(renewed)}\n${places}`,
    );
    expect(outcomes.map(({ status }) => status)).not.toContain("failed");
    expect(writesTo(organization).at(-1)).toBe("DELETE /organization/certificates/{certificate_id}");
    expect(organization.simulator.state().certificates).toHaveLength(1);
    expect(again.changes).toEqual([]);
  });

  it("are activated ten at a time", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const certificates = names.map((name) => ({ name, content: old }));
    const { organization, outcomes } = await applied(
      { certificates, projects: [{ name: "A" }] },
      `projects: {A: {certificates: [${names.join(", ")}]}}`,
    );
    expect(outcomes).toHaveLength(12);
    expect(writesTo(organization)).toHaveLength(2);
  });

  it("that do not exist need something to be created from", async () => {
    const { plan } = await applied({}, "certificates: {mtls: {active: true}}");
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["nothing-to-create"]);
  });
});

describe("alerts", () => {
  const alert = (dollars: number, ...recipients: string[]) => ({ threshold_amount: dollars * 100, recipients });

  it("are matched without names: equal ones stay, the rest is changed in place", async () => {
    const seed: Seed = { spend_alerts: [alert(10, "a@x.example"), alert(20, "b@x.example"), alert(30, "c@x.example")] };
    const before = new Organization({ seed }).simulator.state().spend_alerts;
    const body = `spend_alerts:
  - {monthly_usd: 30, recipients: [c@x.example]}
  - {monthly_usd: 15, recipients: [a@x.example]}
  - {monthly_usd: 20, recipients: [b@x.example, d@x.example]}`;
    const { organization, plan, again } = await applied(seed, body);
    expect(steps(plan).map((step) => step.split(" ")[0])).toEqual(["update", "update"]);
    expect(
      organization.simulator
        .state()
        .spend_alerts.map(({ id }) => id)
        .sort(),
    ).toEqual(before.map(({ id }) => id).sort());
    expect(again.changes).toEqual([]);
  });

  it("keep the prefix that the file does not manage, for an update replaces all of one", async () => {
    const seed: Seed = { spend_alerts: [{ ...alert(10, "a@x.example"), subject_prefix: "[x]" }] };
    const { organization } = await applied(seed, "spend_alerts: [{monthly_usd: 12, recipients: [a@x.example]}]");
    expect(organization.simulator.state().spend_alerts).toMatchObject([{ threshold_amount: 1200, subject_prefix: "[x]" }]);
  });

  it("that the list does not hold go, for it is exact", async () => {
    const { organization } = await applied({ spend_alerts: [alert(10, "a@x.example")] }, "spend_alerts: []");
    expect(organization.simulator.state().spend_alerts).toEqual([]);
  });
});

describe("roles", () => {
  it("held through a group are the group's, and custom ones come after the place in the project", async () => {
    const seed: Seed = {
      groups: [{ name: "g", users: [bo.email] }],
      projects: [
        {
          name: "Search",
          roles: [
            { name: "tuner", permissions: [] },
            { name: "looker", permissions: [] },
          ],
          groups: [{ group: "g", roles: ["looker"] }],
        },
      ],
    };
    const { plan, outcomes, again } = await applied(seed, "projects: {Search: {users: {bo@acme.example: {role: member, roles: [tuner]}}}}");
    expect(steps(plan)).toEqual(["create project/Search/user/bo@acme.example", "create project/Search/user/bo@acme.example/role/tuner"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
    expect(again.changes).toEqual([]);
  });

  it("of people in the organization are exact, and inherited ones stay", async () => {
    const roles = ["a", "b", "c"].map((name) => ({ name, permissions: [] }));
    const seed: Seed = { users: [ada, { ...bo, roles: ["a"] }], roles, groups: [{ name: "g", users: [bo.email], roles: ["c"] }] };
    const { plan, outcomes, again } = await applied(seed, "users: {bo@acme.example: {roles: [b]}}");
    expect(steps(plan)).toEqual(["create user/bo@acme.example/role/b", "delete user/bo@acme.example/role/a"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
    expect(again.changes).toEqual([]);
  });
});

describe("keys", () => {
  const day = 86_400;
  const now = Math.floor(Date.now() / 1_000);
  const key = (name: string, age: number, idle: number | null) => ({
    name,
    user: bo.email,
    created_at: now - age * day,
    last_used_at: idle === null ? null : now - idle * day,
  });

  it("that break the rule are listed with owner and age, and none is touched", async () => {
    const seed: Seed = {
      projects: [
        {
          name: "Search",
          users: [{ email: bo.email, role: "member" }],
          api_keys: [key("young", 10, 1), key("old", 200, 1), key("idle", 100, 70), key("unused", 90, null)],
        },
      ],
    };
    const { organization, plan } = await applied(
      seed,
      "projects: {Search: {api_keys: {max_age: 180d, max_idle: 60d, owners: [bo@acme.example]}}}",
    );
    expect(plan.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "rule-broken: project/Search/api_key/idle of bo@acme.example has not been used for 70 days, more than 60d",
      "rule-broken: project/Search/api_key/old of bo@acme.example is 200 days old, more than 180d",
      "rule-broken: project/Search/api_key/unused of bo@acme.example has not been used for 90 days, more than 60d",
    ]);
    expect(organization.writes()).toBe(0);
  });

  it("of strangers are told", async () => {
    const seed: Seed = { projects: [{ name: "Search", users: [{ email: bo.email, role: "member" }], api_keys: [key("k", 1, 1)] }] };
    const { plan } = await applied(seed, "projects: {Search: {api_keys: {owners: [ada@acme.example]}}}");
    expect(plan.diagnostics[0]?.message).toContain("belongs to somebody who may own none");
  });
});

describe("what is registered for good", () => {
  const aws = {
    type: "aws",
    name: "eu",
    kms_arn: "arn:aws:kms:eu-west-1:123456789012:key/a",
    role_arn: "arn:aws:iam::123456789012:role/r",
    external_id: "org-x",
  } as const;
  const entry = (arn: string): string =>
    `external_keys: {eu: {type: aws, kms_arn: "${arn}", role_arn: "${aws.role_arn}", external_id: org-x}}`;
  const seed: Seed = { organization: { id: "org-x" }, external_keys: [aws] };

  it("is never replaced: the plan says to add, move and remove", async () => {
    const { plan } = await applied(seed, entry("arn:aws:kms:eu-west-1:123456789012:key/b"));
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: "immutable-field", hint: expect.stringMatching(/add a new one.*move.*remove/) }]);
  });

  it("is validated right after it is registered, and never while planning", async () => {
    const { organization } = await applied({ organization: { id: "org-x" } }, entry(aws.kms_arn));
    expect(writesTo(organization)).toEqual([
      "POST /organization/external_keys",
      "POST /organization/external_keys/{external_key_id}/validate",
    ]);
  });

  it("is validated by the next run where the one that registered it was killed in between", async () => {
    const storage = { type: "aws", bucket: "acme", role_arn: "arn:aws:iam::1:role/openai" } as const;
    const text = `projects: {Search: {external_storage: [${JSON.stringify(storage)}]}}`;
    const pending: Seed = { projects: [{ name: "Search", external_storage: [{ provider: storage }] }] };
    const { organization, plan, again } = await applied(pending, text);
    expect(plan.changes).toMatchObject([{ action: "update", fields: [{ field: "validated", before: false, after: true }] }]);
    expect(writesTo(organization)).toEqual(["POST /organization/external_storage/{external_storage_id}/validate"]);
    expect(organization.simulator.state().external_storage).toMatchObject([{ status: "validated" }]);
    expect(again.changes).toEqual([]);
  });

  it("is not deleted while a project uses it, and goes once none does", async () => {
    const used: Seed = { ...seed, projects: [{ name: "Search", external_key: "eu" }] };
    const text = "policy: {unmanaged: {external_key: delete}}\nexternal_keys: {}";
    const { plan } = await applied(used, text);
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: "in-use", severity: "warning", message: expect.stringContaining("1 more use it") }]);
    expect(steps((await applied(seed, text)).plan)).toEqual(["delete external_key/eu"]);
  });

  it("is not deleted by a default", async () => {
    const { plan } = await applied(seed, "policy: {unmanaged: {default: delete}}\nexternal_keys: {}");
    expect(plan.changes).toEqual([]);
    expect(plan.unmanaged["external_key"]).toEqual(["external_key/eu"]);
  });
});

describe("retention", () => {
  it.each([
    ["zero_data_retention", "modified_abuse_monitoring", true],
    ["modified_abuse_monitoring", "zero_data_retention", false],
  ] as const)("from %s to %s is marked as what cannot be undone: %s", async (before, after, isMarked) => {
    const { plan } = await applied({ data_retention: before }, `data_retention: ${after}`);
    expect(plan.changes).toHaveLength(1);
    expect(plan.changes[0]?.irreversible !== undefined).toBe(isMarked);
  });
});

describe("rules of a provider", () => {
  it("are deleted by calls of their own before the provider", async () => {
    const seed: Seed = {
      projects: [{ name: "Search", service_accounts: [{ name: "x" }] }],
      workload_identity_providers: [
        {
          name: "github",
          type: "oidc",
          issuer: "https://i.example",
          audience: "a",
          federation_rules: [{ name: "r", project: "Search", service_account: "x", attribute_matchers: {} }],
        },
      ],
    };
    const { organization, outcomes } = await applied(
      seed,
      "policy: {unmanaged: {workload_identity_provider: delete}}\nworkload_identity_providers: {}",
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
    expect(writesTo(organization)[0]).toContain("federation_rules");
  });
});

describe("a group renamed by hand", () => {
  const seed: Seed = { groups: [{ name: "ml-team", users: [bo.email] }] };

  it("is recognized by its members: neither it nor a twin of it is touched, and the file is told what to write", async () => {
    const { plan } = await applied(seed, "policy: {unmanaged: {default: delete}}\ngroups: {ml-platform: {users: [bo@acme.example]}}");
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: "renamed-by-hand", hint: expect.stringContaining('previously: ["ml-team"]') }]);
  });

  it("is renamed back where the file says so", async () => {
    const { plan, again } = await applied(seed, "groups: {ml-platform: {previously: [ml-team], users: [bo@acme.example]}}");
    expect(steps(plan)).toEqual(["update group/ml-platform"]);
    expect(again.changes).toEqual([]);
  });

  it("is not suspected where the members differ", async () => {
    const { plan } = await applied(seed, "groups: {ml-platform: {users: [ada@acme.example]}}");
    expect(steps(plan)).toContain("create group/ml-platform");
  });
});

describe("what is created while something just like it has no entry", () => {
  const old = (more: object = {}): Seed => ({
    roles: [{ name: "auditor", permissions: ["api.usage.read", "api.model.read"] }],
    projects: [
      {
        name: "Search Beta",
        users: [
          { email: ada.email, role: "owner" },
          { email: bo.email, role: "member" },
        ],
        spend_limit: { threshold_amount: 500_00 },
        ...more,
      },
    ],
  });
  const said = ({ diagnostics }: Plan): readonly string[] =>
    diagnostics.filter(({ code }) => code === "lookalike").map(({ hint = "" }) => hint);
  const next = "projects: {Search Next: {users: {bo@acme.example: member}, spend_limit: {monthly_usd: 500}}}";

  it("is told of with the line to write: a project with the same people and limit", async () => {
    const { plan } = await applied(old(), next);
    expect(steps(plan)).toContain("create project/Search Next");
    expect(said(plan)).toEqual(['if so, write `previously: ["Search Beta"]` in the entry: then it is renamed']);
  });

  it("is renamed where the file says so, and nothing is told", async () => {
    const { plan } = await applied(old(), next.replace("{users", "{previously: [Search Beta], users"));
    expect(steps(plan)).toEqual(["update project/Search Next"]);
    expect(said(plan)).toEqual([]);
  });

  it.each([
    ["another limit", next.replace("500", "501")],
    ["another person", next.replace("}, spend", ", cy@acme.example: member}, spend")],
    ["only one thing to know it by", "projects: {Search Next: {spend_limit: {monthly_usd: 500}}}"],
    ["an entry of its own", `${next.slice(0, -1)}, Search Beta: {}}`],
  ])("is not suspected for %s", async (_, body) => {
    expect(said((await applied(old(), body)).plan)).toEqual([]);
  });

  it.each([["keep"], ["delete"]] as const)("is told of under %s: a role with the same permissions", async (unmanaged) => {
    const file = `policy: {unmanaged: {role: ${unmanaged}}}\nroles: {reviewer: {permissions: [api.model.read, api.usage.read]}}`;
    const { plan } = await applied(old(), file);
    expect(steps(plan).toSorted()).toEqual(
      unmanaged === "delete" ? ["create role/reviewer", "delete role/auditor"] : ["create role/reviewer"],
    );
    expect(said(plan)).toEqual(['if so, write `previously: ["auditor"]` in the entry: then it is renamed']);
  });
});

describe("what may not be read", () => {
  const body = (section: string): string => `${section}\nprojects: {Search: {spend_limit: {monthly_usd: 5}}}`;
  const project: Seed = { projects: [{ name: "Search" }] };

  it.each([
    ["401 that names a scope", { missingScopes: ["certificates"] }, "certificates: {}", "Missing scopes"],
    ["403", { groups: "forbidden" }, "groups: {g: {}}", "403"],
  ] as const)("for want of rights (%s) closes one section and nothing else", async (_, options, section, said) => {
    const { plan } = await applied(project, body(section), options);
    expect(steps(plan)).toEqual(["create project/Search/spend_limit"]);
    expect(plan.diagnostics).toMatchObject([{ code: "unreadable-section", message: expect.stringContaining(said) }]);
  });

  it("because it is not there (404 on a list) closes one section; 404 on a setting of a project that is there means unset", async () => {
    const missing = async (request: Request): Promise<Response | undefined> =>
      new URL(request.url).pathname.endsWith("/organization/groups")
        ? Response.json({ error: { message: "no", type: "t", param: null, code: null } }, { status: 404 })
        : undefined;
    const organization = new Organization({ seed: { users: [ada, bo], ...project } }, { routes: missing });
    const { plan } = await organization.plan(desiredOf(`version: 1\n${body("groups: {g: {}}")}`));
    expect(steps(plan)).toEqual(["create project/Search/spend_limit"]);
    expect(plan.diagnostics).toMatchObject([{ code: "unreadable-section", message: expect.stringContaining("404") }]);
  });

  it("retention where the organization has no such controls", async () => {
    const { plan } = await applied({}, "data_retention: zero_data_retention", { dataRetention: "forbidden" });
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["unreadable-section"]);
  });
});
