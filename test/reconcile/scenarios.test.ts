import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { desiredOf, Organization } from "../support/organization.ts";

const ada = { email: "ada@acme.example", role: "owner" } as const;
const bo = { email: "bo@acme.example", role: "reader" } as const;

const file = (body: string): string => `version: 1\n${body}`;
const steps = ({ changes }: Plan): readonly string[] => changes.map(({ action, address }) => `${action} ${address}`);

async function planned(seed: Seed, body: string, options: SimulatorOptions = {}) {
  const organization = new Organization({ seed: { users: [ada, bo], ...seed }, ...options });
  const { plan } = await organization.plan(desiredOf(file(body)));
  return { organization, plan };
}

async function applied(seed: Seed, body: string, options: SimulatorOptions = {}) {
  const organization = new Organization({ seed: { users: [ada, bo], ...seed }, ...options });
  const result = await organization.apply(desiredOf(file(body)));
  return { organization, ...result };
}

const bodies = (organization: Organization, route: string) =>
  organization.simulator
    .requests()
    .filter((request) => request.route === route && request.method === "POST")
    .map(({ requestBody }) => requestBody);

describe("what goes with a deleted parent", () => {
  const seed: Seed = {
    groups: [{ name: "old", users: [bo.email] }],
    projects: [{ name: "Search", users: [{ email: bo.email, role: "member" }], groups: [{ group: "old", roles: ["member"] }] }],
  };
  const body = "policy: {unmanaged: {default: delete}}\ngroups: {}\nprojects: {Search: {archived: true}}";

  it("is said in the plan, and waited for by what it uses", async () => {
    const { plan } = await planned(seed, body);
    const group = plan.changes.find(({ address }) => address === "group/old");
    expect(steps(plan)).toContain("delete project/Search/group/old");
    expect(steps(plan)).toContain("delete project/Search/user/bo@acme.example");
    expect(group?.after).toEqual(["project/Search/group/old"]);
  });

  it("is not sent for", async () => {
    const { organization, outcomes } = await applied(seed, body);
    expect(outcomes.map(({ status }) => status)).not.toContain("failed");
    expect(organization.writes()).toBe(2);
  });
});

describe("an incomplete view destroys nothing", () => {
  const seed: Seed = {
    roles: [{ name: "auditor", permissions: [] }],
    groups: [{ name: "a" }],
    projects: [{ name: "Search" }],
  };
  const body = `policy: {unmanaged: {default: delete, user: delete}}
users: {ada@acme.example: owner}
groups: {a: {users: []}, b: {}}
projects: {Search: {spend_limit: {monthly_usd: 5}, users: {}}}`;

  it("a section whose scope is missing is named, and what depends on it withheld", async () => {
    const { plan } = await planned(seed, body, { missingScopes: ["groups"] });
    expect(plan.complete).toBe(false);
    expect(plan.diagnostics.map(({ code, message }) => [code, message.includes("Missing scopes")])).toEqual([["unreadable-section", true]]);
    expect(steps(plan)).toContain("create project/Search/spend_limit");
    expect(steps(plan).filter((step) => step.includes("group"))).toEqual([]);
  });

  it("nobody is removed from the organization while a list of places could not be read", async () => {
    const { plan } = await planned(seed, body, {
      faults: [{ match: { route: "/organization/projects/{project_id}/users" }, then: "500" }],
    });
    expect(steps(plan)).not.toContain("delete user/bo@acme.example");
    expect(plan.withheld).toContainEqual(
      expect.objectContaining({
        guard: "incomplete-view",
        address: "user/bo@acme.example",
        action: "delete",
        reason: expect.stringContaining("project/Search"),
      }),
    );
  });

  it("a truncated listing is not a short one", async () => {
    const { plan } = await planned(seed, body, { faults: [{ match: { route: "/organization/groups" }, then: "truncate" }] });
    expect(plan.complete).toBe(false);
    expect(steps(plan).filter((step) => step.includes("group"))).toEqual([]);
  });
});

describe("identity", () => {
  it("two projects of one name are not touched, and the ids are said", async () => {
    const twins: Seed = {
      projects: [
        { name: "Search", id: "proj_1" },
        { name: "Search", id: "proj_2" },
      ],
    };
    const { plan } = await planned(twins, "projects: {Search: {spend_limit: {monthly_usd: 5}}}");
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toEqual([
      expect.objectContaining({ code: "ambiguous-identity", message: expect.stringMatching(/proj_1.*proj_2|proj_2.*proj_1/) }),
    ]);
  });

  it("two service accounts of one name are not touched either, and what to write is said", async () => {
    const twins: Seed = {
      projects: [
        {
          name: "Search",
          service_accounts: [
            { name: "x", id: "user-1" },
            { name: "x", id: "user-2" },
          ],
        },
      ],
    };
    const body = "policy: {unmanaged: {project_service_account: delete}}\nprojects: {Search: {service_accounts: {x: member}}}";
    const { plan } = await planned(twins, body);
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: "ambiguous-identity", hint: expect.stringContaining("write the `id`") }]);
  });

  it("a pin tells them apart, and names the other one in passing", async () => {
    const twins: Seed = {
      projects: [
        { name: "Search", id: "proj_1" },
        { name: "Search", id: "proj_2" },
      ],
    };
    const { plan } = await planned(twins, "projects: {Search: {id: proj_2, spend_limit: {monthly_usd: 5}}}");
    expect(steps(plan)).toEqual(["create project/Search/spend_limit"]);
    expect(plan.unmanaged["project"]).toContain("project/Search~proj_1");
  });

  it("a project renamed by hand is renamed back where it is pinned", async () => {
    const { plan } = await planned({ projects: [{ name: "Renamed", id: "proj_1" }] }, "projects: {Search: {id: proj_1}}");
    expect(plan.changes).toEqual([
      expect.objectContaining({ action: "update", address: "project/Search", reason: 'renamed from "Renamed"' }),
    ]);
  });

  it("a pin that is gone is never a create", async () => {
    const { plan } = await planned({}, "projects: {Search: {id: proj_9, spend_limit: {monthly_usd: 5}}}");
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["pin-is-gone"]);
  });

  it("a second project beside an archived namesake must be asked for", async () => {
    const seed: Seed = { projects: [{ name: "Search", archived: true }] };
    const refused = await planned(seed, "projects: {Search: {}}");
    expect(refused.plan.changes).toEqual([]);
    expect(refused.plan.diagnostics.map(({ code }) => code)).toEqual(["gone-namesake"]);
    const asked = await planned(seed, "projects: {Search: {recreate: true}}");
    expect(steps(asked.plan)).toEqual(["create project/Search"]);
  });

  it("a name that another entry gives up in the same plan is free by then", async () => {
    const seed: Seed = { roles: [{ name: "a", id: "role_a", permissions: [] }] };
    const body = "roles: {z: {id: role_a, permissions: []}, a: {permissions: [api.usage.read]}}";
    const { plan, outcomes } = await applied(seed, body);
    expect(plan.changes.find(({ address }) => address === "role/a")?.after).toEqual(["role/z"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
  });
});

describe("what must not exist", () => {
  it("is deleted although its section is not in the file, and nothing else of that section is touched or told of", async () => {
    const { plan } = await planned(
      { users: [ada, bo, { email: "cy@acme.example" }] },
      "policy: {unmanaged: {user: delete}}\nabsent: [user/bo@acme.example]",
    );
    expect(steps(plan)).toEqual(["delete user/bo@acme.example"]);
    expect(plan.unmanaged).toEqual({});
  });
});

describe("what ends by itself", () => {
  const seed: Seed = { users: [ada, bo, { email: "cy@acme.example" }, { email: "dee@acme.example" }] };
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

  it("is told of a week ahead, and not before", async () => {
    const body = `users: {bo@acme.example: {until: "${day(3)}"}, cy@acme.example: {until: "${day(9)}"}}`;
    const { plan } = await planned(seed, body);
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toMatchObject([{ code: "ends-soon", severity: "warning", address: "user/bo@acme.example" }]);
  });

  it("is deleted when its day is over, in any mode, with that reason", async () => {
    const { plan } = await planned(seed, "users: {bo@acme.example: {until: 2026-03-31}}");
    expect(plan.changes).toMatchObject([{ action: "delete", address: "user/bo@acme.example", reason: "until 2026-03-31" }]);
  });
});

describe("what is not a difference", () => {
  const seed: Seed = {
    users: [ada, { email: "Bo@Acme.Example", role: "reader" }],
    roles: [{ name: "auditor", permissions: ["api.groups.read", "api.usage.read"] }],
    groups: [{ name: " platform ", users: ["Bo@Acme.Example"] }],
    projects: [
      {
        name: "Search",
        users: [{ email: "Bo@Acme.Example", role: "member" }],
        model_permissions: { mode: "allow_list", model_ids: ["gpt-5", "o3", "gpt-4.1"] },
        spend_limit: { threshold_amount: 1999 },
      },
    ],
  };
  const body = `users: {bo@acme.example: reader}
roles: {auditor: {permissions: [api.usage.read, api.groups.read]}}
groups: {platform: {users: [BO@acme.example]}}
projects:
  Search:
    users: {ada@acme.example: owner, bo@acme.example: member}
    model_permissions: {mode: allow_list, model_ids: [o3, gpt-4.1, gpt-5]}
    spend_limit: {monthly_usd: 19.99}
    hosted_tool_permissions: {}
    rate_limits: {gpt-5: {}}`;

  it("case of addresses, blanks around names, the order of sets, cents, an owner's implicit place", async () => {
    const { plan, organization } = await planned(seed, body);
    expect(plan.changes).toEqual([]);
    expect(organization.writes()).toBe(0);
  });
});

describe("how the awkward kinds are written", () => {
  it("a service account without a key, its role by the update that follows", async () => {
    const { organization } = await applied({ projects: [{ name: "Search" }] }, "projects: {Search: {service_accounts: {indexer: member}}}");
    expect(bodies(organization, "/organization/projects/{project_id}/service_accounts")).toEqual([
      { name: "indexer", create_service_account_only: true },
    ]);
    expect(bodies(organization, "/organization/projects/{project_id}/service_accounts/{service_account_id}")).toEqual([{ role: "member" }]);
    const [account] = organization.simulator.state().projects.find(({ name }) => name === "Search")!.service_accounts;
    expect(account?.role).toBe("member");
    expect(organization.simulator.state().projects.find(({ name }) => name === "Search")!.api_keys).toEqual([]);
  });

  it("a group enters with its first role, and gets the others after", async () => {
    const { organization, plan } = await applied(
      { groups: [{ name: "a" }], projects: [{ name: "Search" }] },
      "projects: {Search: {groups: {a: [member, viewer]}}}",
    );
    expect(plan.changes.find(({ address }) => address === "project/Search/group/a/role/member")).toMatchObject({
      implied: "project/Search/group/a",
    });
    expect(organization.writes()).toBe(2);
    expect(
      organization.simulator
        .state()
        .projects.find(({ name }) => name === "Search")!
        .groups[0]!.roles.sort(),
    ).toEqual(["member", "viewer"]);
  });

  it("only the tools that differ are sent, each in an object of its own", async () => {
    const seed: Seed = { projects: [{ name: "Search", hosted_tool_permissions: { mcp: true, web_search: false } }] };
    const { organization } = await applied(seed, "projects: {Search: {hosted_tool_permissions: {mcp: false, web_search: false}}}");
    expect(bodies(organization, "/organization/projects/{project_id}/hosted_tool_permissions")).toEqual([{ mcp: { enabled: false } }]);
  });

  it("what the API makes with a project is deferred with its values, and set by a second pass in the same run", async () => {
    const body = "projects: {New: {rate_limits: {gpt-5: {max_requests_per_1_minute: 50}}, hosted_tool_permissions: {mcp: false}}}";
    const { organization, plan } = await applied({}, body);
    expect(plan.deferred).toMatchObject([
      { address: "project/New/hosted_tool_permissions", spec: { mcp: false }, until: "project/New" },
      { address: "project/New/rate_limit/gpt-5", spec: { max_requests_per_1_minute: 50 }, until: "project/New" },
    ]);
    const made = organization.simulator.state().projects.find(({ name }) => name === "New")!;
    expect(made.rate_limits.find(({ model }) => model === "gpt-5")?.max_requests_per_1_minute).toBe(50);
    const lists = organization.simulator.requests().filter(({ route, method }) => method === "GET" && route === "/organization/projects");
    expect(lists).toHaveLength(1);
  });

  it("the place of somebody who is an organization owner until this plan is done comes after", async () => {
    const seed: Seed = { users: [ada, { email: bo.email, role: "owner" }], projects: [{ name: "Search" }] };
    const body = "users: {bo@acme.example: reader}\nprojects: {Search: {users: {bo@acme.example: member}}}";
    const { organization, plan, outcomes } = await applied(seed, body);
    expect(steps(plan)).toEqual(["update user/bo@acme.example"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "applied"]);
    const again = await organization.plan(desiredOf(file(body)));
    expect(again.plan.changes).toEqual([]);
  });
});

describe("the Default project", () => {
  it("takes limits, and refuses people and a new name", async () => {
    const body =
      "projects: {Default project: {spend_limit: {monthly_usd: 9}, users: {bo@acme.example: member}, service_accounts: {x: {}}}}";
    const { plan, outcomes } = await applied({}, body);
    expect(steps(plan)).toEqual(["create project/Default project/spend_limit"]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["not-ours", "not-ours"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["applied"]);
  });

  it("is not archived", async () => {
    const { plan } = await planned({}, "projects: {Default project: {archived: true}}");
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["not-ours"]);
  });
});

describe("what is fixed at creation", () => {
  it("cannot be changed: the plan says so and does nothing about it", async () => {
    const { plan } = await planned(
      { projects: [{ name: "Search", residency: "EU_STORAGE_PROCESSING" }] },
      "projects: {Search: {residency: JP_STORAGE}}",
    );
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["immutable-field"]);
  });

  it("is not compared where the API does not return it", async () => {
    const seed: Seed = { projects: [{ name: "Search", residency: "EU_STORAGE_PROCESSING" }] };
    const { plan } = await planned(seed, "projects: {Search: {residency: JP_STORAGE}}", { residency: "absent" });
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics).toEqual([]);
  });
});

describe("people", () => {
  it("who are not members are waited for where somebody else brings them, and so is all that names them", async () => {
    const { plan } = await planned(
      { projects: [{ name: "Search" }] },
      "policy: {joining: wait}\nusers: {zoe@acme.example: reader}\nprojects: {Search: {users: {zoe@acme.example: member}}}",
    );
    expect(plan.changes).toEqual([]);
    expect(plan.waiting.map(({ address }) => address)).toEqual(["user/zoe@acme.example", "project/Search/user/zoe@acme.example"]);
  });

  it("whom the identity provider manages are not deleted", async () => {
    const seed: Seed = { users: [ada, { email: bo.email, scim_managed: true }] };
    const { plan } = await planned(seed, "policy: {unmanaged: {user: delete}}\nusers: {ada@acme.example: owner}");
    expect(plan.changes).toEqual([]);
  });

  it("without an address are left alone", async () => {
    const seed: Seed = { users: [ada, { email: null, is_default: true }, { email: null, is_service_account: true }] };
    const { plan } = await planned(seed, "policy: {unmanaged: {user: delete}}\nusers: {ada@acme.example: owner}");
    expect(plan.changes).toEqual([]);
  });

  it("in a group of the identity provider are not ours to add", async () => {
    const { plan } = await planned({ groups: [{ name: "sso", scim_managed: true }] }, "groups: {sso: {users: [bo@acme.example]}}");
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["not-ours"]);
  });
});

describe("a name that is misspelt", () => {
  const seed: Seed = {
    groups: [{ name: "ml", users: [bo.email] }],
    projects: [
      {
        name: "Search",
        users: [{ email: bo.email, role: "member", roles: ["tuner", "old"] }],
        groups: [{ group: "ml", roles: ["member"] }],
        roles: ["tuner", "old"].map((name) => ({ name, permissions: [] })),
      },
    ],
  };

  it.each([
    ["a role of a person", "projects: {Search: {users: {bo@acme.example: {role: member, roles: [tunr]}}}}", "project_user_role", 2],
    ["a role of a group", "projects: {Search: {groups: {ml: [membr]}}}", "project_group_role", 1],
    [
      "a group of a project",
      "policy: {unmanaged: {project_group: delete}}\nprojects: {Search: {groups: {mll: [member]}}}",
      "project_group",
      1,
    ],
    ["a person of a group", "policy: {unmanaged: {group_user: delete}}\ngroups: {ml: {users: [bob@acme.example]}}", "group_user", 1],
  ])("takes nothing away that it may mean: %s", async (_, file, kind, count) => {
    const { plan } = await planned(seed, file);
    expect(plan.changes).toEqual([]);
    expect(plan.withheld.map((each) => [each.guard, each.kind, each.action])).toEqual(
      Array.from({ length: count }, () => ["incomplete-view", kind, "delete"]),
    );
    expect(plan.diagnostics.map(({ code }) => code)).toContain("unknown-reference");
  });

  it("keeps nothing in other places", async () => {
    const file = "projects: {Search: {users: {bo@acme.example: {role: member, roles: [tuner]}}, groups: {ml: [membr]}}}";
    const { plan } = await planned(seed, file);
    expect(plan.changes.map(({ action, address }) => `${action} ${address}`)).toEqual([
      "delete project/Search/user/bo@acme.example/role/old",
    ]);
  });
});

it("a limit that a model does not have is an error, and the others are set", async () => {
  const file = "projects: {Search: {rate_limits: {gpt-5: {max_images_per_1_minute: 5, max_requests_per_1_minute: 50}}}}";
  const { plan } = await planned({ projects: [{ name: "Search" }] }, file);
  expect(plan.changes.map(({ address, ...change }) => [address, "fields" in change && change.fields.map(({ field }) => field)])).toEqual([
    ["project/Search/rate_limit/gpt-5", ["max_requests_per_1_minute"]],
  ]);
  expect(plan.diagnostics).toMatchObject([{ severity: "error", code: "not-available", source: { line: 2 } }]);
});
