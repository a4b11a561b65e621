import { describe, expect, test } from "vitest";
import { policyChanges } from "../../src/diff/policy-changes.ts";
import { widenings } from "../../src/diff/widening/widening.ts";
import { kinds } from "../../src/kinds/index.ts";
import { addressOf, asAddress, collectionKey, type Address } from "../../src/model/address.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Change, Widening } from "../../src/model/plan.ts";
import { defaultPolicy } from "../../src/model/policy.ts";
import type { LiveState, Reading } from "../../src/model/resource.ts";
import type { Seed, SeedProject } from "../../src/simulator/seed.ts";
import { spareCertificate } from "../simulator/certificate.ts";
import { desiredOf, nobodysKey, Organization } from "../support/organization.ts";

const people = [
  { email: "ada@acme.example", role: "owner" },
  { email: "bo@acme.example", role: "reader" },
  { email: "cy@acme.example", role: "reader" },
] as const satisfies Seed["users"];

async function planned(seed: Seed, body: string) {
  const organization = new Organization({ seed: { users: people, ...seed } }, { identity: nobodysKey });
  return (await organization.plan(desiredOf(`version: 1\n${body}`))).plan;
}

/** `address: what | reach` of each change that widens. */
async function widened(seed: Seed, body: string): Promise<readonly string[]> {
  const { changes } = await planned(seed, body);
  return changes.flatMap(({ address, widens }) => (widens === undefined ? [] : [`${address}: ${textOf(widens)}`]));
}

const textOf = ({ what, reach }: Widening): string => (reach === undefined ? what : `${what} | ${reach}`);

describe("who joins a group gets what the group has", () => {
  const seed: Seed = {
    roles: [{ name: "auditor", permissions: [] }],
    groups: [{ name: "ml-platform", users: ["cy@acme.example"], roles: ["auditor"] }],
    projects: ["Labs", "Payments", "Search"].map((name) => ({
      name,
      groups: [{ group: "ml-platform", roles: name === "Search" ? ["owner", "tuner"] : ["owner"] }],
      roles: [{ name: "tuner", permissions: [] }],
    })),
  };
  test("in every project, and in the organization", async () => {
    const body = `groups: {ml-platform: {users: [bo@acme.example], roles: [auditor]}}
projects: {Default project: {groups: {}}, Labs: {groups: {ml-platform: [owner]}}, Payments: {groups: {ml-platform: [owner]}}, Search: {groups: {ml-platform: [owner, tuner]}}}`;
    expect(await widened(seed, body)).toEqual([
      "group/ml-platform/user/bo@acme.example: bo@acme.example joins group ml-platform | becomes auditor in the organization, owner in 3 projects (Labs, Payments, Search) and tuner in project Search through it",
    ]);
  });

  test("and what was not read is not passed over", async () => {
    expect(await widened(seed, "groups: {ml-platform: {users: [bo@acme.example]}}\nprojects: {Labs: {groups: {}}}")).toEqual([
      "group/ml-platform/user/bo@acme.example: bo@acme.example joins group ml-platform | enters project Labs through it, as far as was read",
    ]);
    expect(await widened(seed, "groups: {ml-platform: {users: [bo@acme.example]}}")).toEqual([
      "group/ml-platform/user/bo@acme.example: bo@acme.example joins group ml-platform | it holds no role in what was read",
    ]);
  });

  test("as it will be when the plan is carried out, not as it is", async () => {
    const body = "groups: {fresh: {users: [bo@acme.example], roles: [auditor]}}";
    expect(await widened({ roles: seed.roles!, projects: [] }, `${body}\nprojects: {Default project: {groups: {}}}`)).toEqual([
      "group/fresh/role/auditor: group fresh gets role auditor in the organization | 1 person is in it",
      "group/fresh/user/bo@acme.example: bo@acme.example joins group fresh | becomes auditor in the organization through it",
    ]);
  });
});

const search = (more: Partial<SeedProject> = {}): Seed => ({ projects: [{ name: "Search", ...more }] });

describe("what widens, and in what", () => {
  const cases: readonly {
    readonly name: string;
    readonly seed: Seed;
    readonly body: string;
    readonly expected: readonly string[];
  }[] = [
    {
      name: "a place in a project",
      seed: search(),
      body: "projects: {Search: {users: {bo@acme.example: member}}}",
      expected: ["project/Search/user/bo@acme.example: bo@acme.example becomes member in project Search"],
    },
    {
      name: "a higher role, in a project and in the organization",
      seed: search({ users: [{ email: "bo@acme.example", role: "member" }] }),
      body: "users: {cy@acme.example: owner}\nprojects: {Search: {users: {bo@acme.example: owner}}}",
      expected: [
        "project/Search/user/bo@acme.example: bo@acme.example becomes owner in project Search, was member",
        "user/cy@acme.example: cy@acme.example becomes owner, was reader | may do everything, in every project",
      ],
    },
    {
      name: "no lower role, and nobody who leaves",
      seed: {
        ...search({ users: [{ email: "bo@acme.example", role: "owner" }] }),
        users: [...people, { email: "dee@acme.example", role: "owner" }],
      },
      body: "absent: [user/cy@acme.example]\nusers: {dee@acme.example: reader}\nprojects: {Search: {users: {bo@acme.example: member}}}",
      expected: [],
    },
    {
      name: "a role that is given in the organization",
      seed: { roles: [{ name: "auditor", permissions: [] }] },
      body: "users: {bo@acme.example: {roles: [auditor]}}",
      expected: ["user/bo@acme.example/role/auditor: bo@acme.example gets role auditor in the organization"],
    },
    {
      name: "a role that is given in a project",
      seed: search({ users: [{ email: "bo@acme.example", role: "member" }], roles: [{ name: "tuner", permissions: [] }] }),
      body: "projects: {Search: {users: {bo@acme.example: {role: member, roles: [tuner]}}}}",
      expected: ["project/Search/user/bo@acme.example/role/tuner: bo@acme.example gets role tuner in project Search"],
    },
    {
      name: "a group's place, told once with the role that it comes with",
      seed: { ...search(), groups: [{ name: "sre", users: ["bo@acme.example", "cy@acme.example"] }] },
      body: "groups: {sre: {users: [bo@acme.example, cy@acme.example], service_accounts: {}}}\nprojects: {Search: {groups: {sre: [owner]}}}",
      expected: ["project/Search/group/sre: group sre becomes owner in project Search | 2 people are in it"],
    },
    {
      name: "a group of which all become owners",
      seed: { groups: [{ name: "sre", users: ["bo@acme.example"] }] },
      body: "groups: {sre: {users: [bo@acme.example], service_accounts: {}, roles: [owner]}}",
      expected: [
        "group/sre/role/owner: group sre gets role owner in the organization | 1 person is in it; may do everything, in every project",
      ],
    },
    {
      name: "a service account, and its place in a group",
      seed: { ...search({ groups: [{ group: "sre", roles: ["viewer"] }] }), groups: [{ name: "sre" }] },
      body: "groups: {sre: {service_accounts: {Search: [indexer]}}}\nprojects: {Search: {service_accounts: {indexer: owner}, groups: {sre: [viewer]}}}",
      expected: [
        "project/Search/service_account/indexer: service account indexer of project Search becomes owner",
        "group/sre/service_account/Search%2Findexer: service account indexer of project Search joins group sre | becomes viewer in project Search through it, as far as was read",
      ],
    },
    {
      name: "a role that gains permissions, with those who hold it",
      seed: {
        ...search({
          users: [{ email: "bo@acme.example", role: "member", roles: ["tuner"] }],
          groups: [{ group: "sre", roles: ["tuner"] }],
          roles: [{ name: "tuner", permissions: ["api.model.read"] }],
        }),
        groups: [{ name: "sre", users: ["bo@acme.example", "cy@acme.example"] }],
      },
      body: `groups: {sre: {users: [bo@acme.example, cy@acme.example], service_accounts: {}}}
projects: {Search: {users: {bo@acme.example: {role: member, roles: [tuner]}}, groups: {sre: [tuner]}, roles: {tuner: {permissions: [api.fine_tuning.write]}}}}`,
      expected: [
        "project/Search/role/tuner: role tuner gains api.fine_tuning.write | held by 2 people through group sre, as far as was read",
      ],
    },
    {
      name: "a role that only loses permissions: no",
      seed: { roles: [{ name: "auditor", permissions: ["api.usage.read", "api.model.read"] }] },
      body: "roles: {auditor: {permissions: [api.usage.read]}}",
      expected: [],
    },
    {
      name: "limits that are raised or end, and none that are cut or begin",
      seed: {
        spend_limit: { threshold_amount: 100_00 },
        projects: [
          { name: "Search", spend_limit: { threshold_amount: 100_00 }, rate_limits: [{ model: "gpt-5", max_requests_per_1_minute: 50 }] },
          { name: "Labs", spend_limit: { threshold_amount: 100_00 } },
          { name: "Payments" },
        ],
      },
      body: `spend_limit: unset
projects:
  Search: {spend_limit: {monthly_usd: 200}, rate_limits: {gpt-5: {max_requests_per_1_minute: 60}}}
  Labs: {spend_limit: {monthly_usd: 50}}
  Payments: {spend_limit: {monthly_usd: 50}}`,
      expected: [
        "project/Search/rate_limit/gpt-5: max_requests_per_1_minute is raised",
        "project/Search/spend_limit: monthly_usd is raised",
        "spend_limit: monthly_usd is not limited any more",
      ],
    },
    {
      name: "models: a longer list of those allowed",
      seed: search({ model_permissions: { mode: "allow_list", model_ids: ["gpt-5", "o3"] } }),
      body: "projects: {Search: {model_permissions: {mode: allow_list, model_ids: [gpt-5, gpt-5-mini]}}}",
      expected: ["project/Search/model_permissions: gpt-5-mini may be used"],
    },
    {
      name: "models: a shorter list of those denied",
      seed: search({ model_permissions: { mode: "deny_list", model_ids: ["gpt-5", "o3"] } }),
      body: "projects: {Search: {model_permissions: {mode: deny_list, model_ids: [o3, gpt-5-mini]}}}",
      expected: ["project/Search/model_permissions: gpt-5 may be used"],
    },
    {
      name: "models: no list any more",
      seed: search({ model_permissions: { mode: "allow_list", model_ids: ["gpt-5"] } }),
      body: "projects: {Search: {model_permissions: unset}}",
      expected: ["project/Search/model_permissions: every model of the organization may be used"],
    },
    {
      name: "models: what was denied is allowed by a list that allows little else",
      seed: search({ model_permissions: { mode: "deny_list", model_ids: ["gpt-5"] } }),
      body: "projects: {Search: {model_permissions: {mode: allow_list, model_ids: [gpt-5, o3]}}}",
      expected: ["project/Search/model_permissions: gpt-5 may be used"],
    },
    {
      name: "models: a list where there was none: no",
      seed: search(),
      body: "projects: {Search: {model_permissions: {mode: deny_list, model_ids: [gpt-5]}}}",
      expected: [],
    },
    {
      name: "hosted tools that are switched on, and none that are switched off",
      seed: search({ hosted_tool_permissions: { web_search: false, mcp: true } }),
      body: "projects: {Search: {hosted_tool_permissions: {web_search: true, mcp: false}}}",
      expected: ["project/Search/hosted_tool_permissions: web_search is switched on"],
    },
    {
      name: "retention that is weakened, and none that is strengthened",
      seed: {
        data_retention: "modified_abuse_monitoring",
        projects: [{ name: "Search", data_retention: "zero_data_retention" }],
      },
      body: "data_retention: zero_data_retention\nprojects: {Search: {data_retention: none}}",
      expected: ["project/Search/data_retention: the API keeps more of what is sent"],
    },
    {
      name: "the last certificate that was required",
      seed: {
        certificates: ["one", "two"].map((name) => ({ name, content: spareCertificate.pem, active: name === "one" })),
        projects: [
          { name: "Search", certificates: ["one"] },
          { name: "Labs", certificates: ["one", "two"] },
        ],
      },
      body: "certificates: {one: {active: false}}\nabsent: [project/Search/certificate/one, project/Labs/certificate/one]\nprojects: {Search: {}, Labs: {}}",
      expected: [
        "certificate/one: no certificate is required any more in the organization",
        "project/Search/certificate/one: no certificate is required any more in project Search",
      ],
    },
    {
      name: "nothing that goes with an archived project",
      seed: {
        certificates: [{ name: "one", content: spareCertificate.pem }],
        ...search({ certificates: ["one"], spend_limit: { threshold_amount: 100_00 } }),
      },
      body: "certificates: {one: {}}\nprojects: {Search: {archived: true}}",
      expected: [],
    },
    {
      name: "an invitation, with what it carries",
      seed: search(),
      body: "users: {nia@acme.example: reader, zoe@acme.example: owner}\nprojects: {Search: {users: {nia@acme.example: owner}}}",
      expected: [
        "invite/nia@acme.example: nia@acme.example is invited as reader | becomes owner in project Search with it",
        "invite/zoe@acme.example: zoe@acme.example is invited as owner | may do everything, in every project",
      ],
    },
  ];

  test.each(cases)("$name", async ({ seed, body, expected }) => {
    expect([...(await widened(seed, body))].sort()).toEqual([...expected].sort());
  });
});

describe("federation", () => {
  const rule = {
    name: "deploy",
    project: "Search",
    service_account: "indexer",
    attribute_matchers: { repository: "acme/search", branch: "main" },
    permissions: { type: "restricted" as const, scopes: ["api.model.read"] },
    enabled: true,
  };
  const provider = { name: "github", type: "oidc" as const, issuer: "https://issuer.example", audience: "acme", enabled: true };
  const seedOf = (more: object): Seed => ({
    ...search({ service_accounts: [{ name: "indexer" }] }),
    workload_identity_providers: [{ ...provider, federation_rules: [{ ...rule, ...more }] }],
  });
  const declared = (more: string, ofProvider = ""): string => `projects: {Search: {service_accounts: {indexer: {}}}}
workload_identity_providers:
  github: {type: oidc, issuer: "https://issuer.example", audience: acme${ofProvider}, federation_rules: {deploy: {project: Search, service_account: indexer, ${more}}}}`;
  const address = "workload_identity_provider/github/federation_rule/deploy";
  const same = "attribute_matchers: {repository: acme/search, branch: main}, permissions: {type: restricted, scopes: [api.model.read]}";

  test.each([
    { name: "nothing differs", seed: {}, more: same, expected: [] },
    {
      name: "a rule that is enabled",
      seed: { enabled: false },
      more: `${same}, enabled: true`,
      expected: [`${address}: tokens that match act as project/Search/service_account/indexer`],
    },
    {
      name: "more scopes",
      seed: {},
      more: "attribute_matchers: {repository: acme/search, branch: main}, permissions: {type: restricted, scopes: [api.model.read, api.model.request]}",
      expected: [`${address}: they gain api.model.request`],
    },
    {
      name: "all that the account may",
      seed: {},
      more: "attribute_matchers: {repository: acme/search, branch: main}, permissions: {type: service_account_default}",
      expected: [`${address}: they may do all that the service account may`],
    },
    {
      name: "fewer attributes to match",
      seed: {},
      more: "attribute_matchers: {repository: acme/search}, permissions: {type: restricted, scopes: [api.model.read]}",
      expected: [`${address}: other tokens match than before`],
    },
    {
      name: "one attribute more only narrows",
      seed: {},
      more: "attribute_matchers: {repository: acme/search, branch: main, actor: bo}, permissions: {type: restricted, scopes: []}",
      expected: [],
    },
    {
      name: "a rule that stays disabled widens nothing",
      seed: { enabled: false },
      more: "attribute_matchers: {repository: acme/search}, permissions: {type: service_account_default}",
      expected: [],
    },
  ])("$name", async ({ seed, more, expected }) => {
    expect(await widened(seedOf(seed), declared(more))).toEqual(expected);
  });

  test("tokens of another audience", async () => {
    const [first] = await widened(seedOf({}), declared(same).replace("audience: acme", "audience: others"));
    expect(first).toBe("workload_identity_provider/github: other tokens are accepted than before (audience)");
  });

  test("a rule that is created", async () => {
    const seed = { ...seedOf({}), workload_identity_providers: [provider] };
    expect(await widened(seed, declared(same))).toEqual([`${address}: tokens that match act as project/Search/service_account/indexer`]);
  });
});

test("what is withheld says what it would widen, and the digest knows nothing of it", async () => {
  const seed: Seed = { data_retention: "zero_data_retention", projects: [] };
  const desired = desiredOf("version: 1\ndata_retention: modified_abuse_monitoring");
  const { plan } = await new Organization({ seed: { users: people, ...seed } }, { identity: nobodysKey }).plan(desired, { approvals: [] });
  expect(plan.withheld.map(({ guard, widens }) => [guard, widens?.what])).toEqual([["irreversible", "the API keeps more of what is sent"]]);
  const one = await planned(search(), "projects: {Search: {users: {bo@acme.example: member}}}");
  const other = await planned(search(), "projects: {Search: {users: {bo@acme.example: member}}}");
  expect(one.changes[0]?.widens).toBeDefined();
  expect(other.digest).toBe(one.digest);
});

test("ten thousand people who join a group that has a place in a thousand projects", () => {
  const kind = (name: string): Kind => kinds.find((each) => each.name === name)!;
  const [group, groupUser, project, projectGroup, projectGroupRole] = [
    "group",
    "group_user",
    "project",
    "project_group",
    "project_group_role",
  ].map(kind) as [Kind, Kind, Kind, Kind, Kind];
  const all = asAddress("group/all");
  const readings: Reading[] = [];
  const rows = (kind: Kind, addresses: readonly Address[], more: { ancestors?: readonly Address[]; spec?: object } = {}): void => {
    const { ancestors = [], spec = {} } = more;
    const own = addresses.map((address) => ({ kind, address, ancestors, spec: { ...spec }, standing: "ours" as const }));
    readings.push({ kind, ancestors, rows: own, unclear: [] });
  };
  const projects = Array.from({ length: 1_000 }, (_, index) => addressOf(undefined, "project", `P${index}`));
  rows(group, [all]);
  rows(groupUser, [], { ancestors: [all] });
  rows(project, projects);
  for (const each of projects) {
    const place = addressOf(each, "group", "all");
    rows(projectGroup, [place], { ancestors: [each], spec: { group: all } });
    rows(projectGroupRole, [addressOf(place, "role", "member")], { ancestors: [each, place], spec: { role: `${each}/role/member` } });
  }
  const live: LiveState = new Map(readings.map((reading) => [collectionKey(reading.ancestors.at(-1), reading.kind.name), reading]));
  const changes = Array.from({ length: 10_000 }, (_, index): Change => {
    const user = addressOf(undefined, "user", `p${index}@acme.example`);
    const what = { action: "create", kind: "group_user", ancestors: [all], after: [], reason: "declared" } as const;
    return { ...what, address: addressOf(all, "user", `p${index}@acme.example`), spec: { user } };
  });
  const began = performance.now();
  const found = widenings(changes, { live, kinds: new Map(kinds.map((each) => [each.name, each])) });
  expect(found.size).toBe(10_000);
  expect(found.get(changes[9_999]!.address)?.reach).toContain(
    "becomes member in 1,000 projects (P0, P1, P10, P100 and 996 more) through it",
  );
  expect(performance.now() - began).toBeLessThan(10_000);
});

describe("policy", () => {
  const base = { ...defaultPolicy, protect: [{ address: "project/Payments" }], unmanaged: [{ words: { group_user: "keep" as const } }] };

  test("that is the same has no difference", () => expect(policyChanges(base, { ...base })).toEqual([]));

  test("says what is looser and what is stricter", () => {
    const head = {
      ...base,
      deletions: { max: 50, percent: 10 },
      creations: {},
      owners: { at_least: 1, always: [asAddress("user/ada@acme.example")] },
      protect: [{ address: "group/sre" }],
      hold: [{ address: "project/Labs", until: "2026-12-24" }],
      invitations: { max: 20, domains: ["acme.example"] },
      unmanaged: [
        { words: { group_user: "delete" as const } },
        { below: asAddress("project/Search"), words: { project_user: "keep" as const } },
      ],
    };
    expect(policyChanges(base, head)).toEqual([
      { field: "deletions.max", before: 10, after: 50, effect: "looser" },
      { field: "deletions.percent", before: 25, after: 10, effect: "stricter" },
      { field: "creations.projects", before: 10, after: null, effect: "looser" },
      { field: "invitations.domains", before: null, after: ["acme.example"], effect: "stricter" },
      { field: "owners.at_least", before: 2, after: 1, effect: "looser" },
      { field: "owners.always", before: [], after: ["user/ada@acme.example"], effect: "stricter" },
      { field: "protect", before: [], after: ["group/sre"], effect: "stricter" },
      { field: "protect", before: ["project/Payments"], after: [], effect: "looser" },
      { field: "hold", before: [], after: ["project/Labs until 2026-12-24"], effect: "stricter" },
      { field: "unmanaged.group_user", before: "keep", after: "delete", effect: "looser" },
      { field: "unmanaged.project_user in project/Search", before: null, after: "keep", effect: "stricter" },
    ]);
  });
});
