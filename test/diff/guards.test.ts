import { describe, expect, it, test } from "vitest";
import { guards } from "../../src/diff/judge.ts";
import type { RemoteId } from "../../src/model/address.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Plan } from "../../src/model/plan.ts";
import { drafted, judged } from "../../src/reconcile/sync.ts";
import type { Task } from "../../src/reconcile/task.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { load, Organization, permissive } from "../support/organization.ts";

const names = guards.map(({ name }) => name);

interface Scene {
  readonly seed: Seed;
  /** Without its version. */
  readonly file: string;
  readonly policy?: Partial<Policy>;
  readonly inForce?: Partial<Policy>;
  readonly options?: SimulatorOptions;
}

async function planned({ seed, file, policy, inForce, options }: Scene, more: Partial<Task> & { readonly among?: readonly string[] } = {}) {
  const organization = new Organization({ seed, ...options });
  const { desired, policy: said, diagnostics } = load(`version: 1\n${file}`);
  if (desired === undefined) throw new Error(JSON.stringify(diagnostics));
  const { protect, hold, ignore, unmanaged } = said;
  const own = { ...permissive, protect, hold, ignore, unmanaged, ...policy };
  const { among = names, ...rest } = more;
  const task = { desired, policy: own, ...(inForce && { inForce: [{ ...own, ...inForce }] }), ...rest };
  const reader = organization.reader();
  const { plan } = await judged(await drafted(task, reader), { task, reader, among });
  return { organization, plan };
}

const carriedOut = ({ changes }: Plan): readonly string[] => changes.map(({ action, address }) => `${action} ${address}`).toSorted();
const withheldBy = ({ withheld }: Plan, guard: string): readonly string[] =>
  withheld.flatMap((each) => (each.guard === guard ? [`${each.action} ${each.address}`] : [])).toSorted();

const owner = (name: string) => ({ email: `${name}@acme.example`, role: "owner" }) as const;
const reader = (name: string) => ({ email: `${name}@acme.example`, role: "reader" }) as const;
const ada = owner("ada");

const certificate = (name: string, active: boolean) => ({ name, active, content: name, valid_at: 1, expires_at: 4_000_000_000 });

interface Case extends Scene {
  readonly guard: string;
  readonly title: string;
  /** What the guard keeps from being done, and what would be done without it. */
  readonly withholds: readonly string[];
  /** What is done all the same. */
  readonly lets: readonly string[];
  readonly isApprovable: boolean;
}

const people = Array.from({ length: 8 }, (_, index) => reader(`p${index}`));
const groups = Array.from({ length: 11 }, (_, index) => ({ name: `g${index}` }));

const cases: readonly Case[] = [
  {
    guard: "incomplete-view",
    title: "a section that could not be read deletes nothing, nor what it may use",
    seed: { users: [ada], roles: [{ name: "old", permissions: [] }], groups: [{ name: "a", roles: ["old"] }] },
    file: "absent: [role/old]\nroles: {new: {permissions: [x]}}\ngroups: {a: {roles: []}}",
    options: { faults: [{ match: { route: "/organization/groups/{group_id}/roles" }, then: "html" }] },
    withholds: ["delete role/old"],
    lets: ["create role/new"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "the last owners stay",
    seed: { users: [ada, owner("bo"), owner("cy"), reader("dee")], keyOwner: ada.email },
    file: "users: {bo@acme.example: reader, cy@acme.example: reader, dee@acme.example: {role: reader, roles: []}}\nroles: {r: {permissions: [x]}}",
    policy: { owners: { at_least: 2, always: [] } },
    withholds: ["update user/bo@acme.example", "update user/cy@acme.example"],
    lets: ["create role/r"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "whom policy names stays",
    seed: { users: [ada, owner("bo"), owner("cy"), owner("dee")], keyOwner: ada.email },
    file: "users: {bo@acme.example: reader, cy@acme.example: reader}",
    policy: { owners: { at_least: 1, always: ["user/bo@acme.example" as never] } },
    withholds: ["update user/bo@acme.example"],
    lets: ["update user/cy@acme.example"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "whoever the key in use belongs to stays",
    seed: { users: [ada, owner("bo"), owner("cy")], keyOwner: "bo@acme.example" },
    file: "users: {bo@acme.example: reader, cy@acme.example: reader}",
    policy: { owners: { at_least: 1, always: [] } },
    withholds: ["update user/bo@acme.example"],
    lets: ["update user/cy@acme.example"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "without proof of whose key it is no owner is touched",
    seed: { users: [ada, owner("bo"), owner("cy")], keyOwner: ada.email },
    file: "absent: [user/cy@acme.example]\nusers: {bo@acme.example: reader}",
    policy: { owners: { at_least: 1, always: [] } },
    options: { faults: [{ match: { route: "/organization/admin_api_keys" }, then: "html" }] },
    withholds: ["delete user/cy@acme.example", "update user/bo@acme.example"],
    lets: [],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "those who are owners through a group count, and their group's role stays",
    seed: { users: [ada, reader("bo")], keyOwner: ada.email, groups: [{ name: "admins", users: ["bo@acme.example"], roles: ["owner"] }] },
    file: "groups: {admins: {users: [bo@acme.example], roles: []}}",
    policy: { owners: { at_least: 2, always: [] } },
    withholds: ["delete group/admins/role/owner"],
    lets: [],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "a group's role that makes owners stays, though the file says nothing of its members",
    seed: { users: [ada, reader("bo")], keyOwner: ada.email, groups: [{ name: "admins", users: ["bo@acme.example"], roles: ["owner"] }] },
    file: "groups: {admins: {roles: []}}",
    policy: { owners: { at_least: 2, always: [] } },
    withholds: ["delete group/admins/role/owner"],
    lets: [],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "members of a group that makes owners stay, though the file says nothing of its roles",
    seed: {
      users: [ada, reader("bo")],
      keyOwner: ada.email,
      groups: [
        { name: "admins", users: ["bo@acme.example"], roles: ["owner"] },
        { name: "readers", users: ["bo@acme.example"] },
      ],
    },
    file: "policy: {unmanaged: {group_user: delete}}\ngroups: {admins: {users: []}, readers: {users: []}}",
    policy: { owners: { at_least: 2, always: [] } },
    withholds: ["delete group/admins/user/bo@acme.example"],
    lets: ["delete group/readers/user/bo@acme.example"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "members of a group stay where it cannot be read whether it makes owners",
    seed: { users: [ada, reader("bo")], keyOwner: ada.email, groups: [{ name: "admins", users: ["bo@acme.example"] }] },
    file: "policy: {unmanaged: {group_user: delete}}\ngroups: {admins: {users: []}}\nroles: {r: {permissions: [x]}}",
    options: { faults: [{ match: { route: "/organization/groups/{group_id}/roles" }, then: "html" }] },
    withholds: ["delete group/admins/user/bo@acme.example"],
    lets: ["create role/r"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "who is an owner through a group that the file does not know is an owner",
    seed: {
      users: [ada, reader("bo"), reader("cy")],
      keyOwner: ada.email,
      groups: [{ name: "admins", users: ["bo@acme.example"], roles: ["owner"] }],
    },
    file: "policy: {unmanaged: {user: delete}}\nusers: {ada@acme.example: owner}",
    policy: { owners: { at_least: 2, always: [] } },
    withholds: ["delete user/bo@acme.example"],
    lets: ["delete user/cy@acme.example"],
    isApprovable: false,
  },
  {
    guard: "owners",
    title: "whom policy names is not removed, owner or not",
    seed: { users: [ada, reader("bo"), reader("cy")], keyOwner: ada.email },
    file: "absent: [user/bo@acme.example, user/cy@acme.example]",
    policy: { owners: { at_least: 1, always: ["user/bo@acme.example" as never] } },
    withholds: ["delete user/bo@acme.example"],
    lets: ["delete user/cy@acme.example"],
    isApprovable: false,
  },
  {
    guard: "protect",
    title: "what is protected is not deleted, renamed or taken along",
    seed: {
      users: [ada],
      groups: [{ name: "sre" }, { name: "old" }],
      projects: [{ name: "Pay", service_accounts: [{ name: "bot", role: "member" }] }],
    },
    file: `policy: {protect: [group/sre, project/Pay/service_account/bot], unmanaged: {default: delete, project_service_account: delete}}
groups: {}
projects: {Pay: {archived: true}}`,
    withholds: ["delete group/sre", "delete project/Pay"],
    lets: ["delete group/old"],
    isApprovable: false,
  },
  {
    guard: "protect",
    title: "what is protected is not renamed",
    seed: { users: [ada], groups: [{ name: "sre" }] },
    file: "policy: {protect: [group/reliability]}\ngroups: {reliability: {previously: [sre]}}",
    withholds: ["update group/reliability"],
    lets: [],
    isApprovable: false,
  },
  {
    guard: "protect",
    title: "what is protected is so by the name that it bears, whatever the file calls it",
    seed: { users: [ada], groups: [{ name: "sre" }, { name: "ops" }], projects: [{ name: "Pay", id: "proj_pay" }] },
    file: `policy: {protect: [group/sre, project/Pay]}
groups: {reliability: {previously: [sre]}, operations: {previously: [ops]}}
projects: {Money: {id: proj_pay, name: Pay, archived: true}}`,
    withholds: ["delete project/Money", "update group/reliability"],
    lets: ["update group/operations"],
    isApprovable: false,
  },
  {
    guard: "policy-in-force",
    title: "what the policy in force ignores or keeps is not reached under another name",
    seed: {
      users: [ada, reader("bo")],
      groups: [{ name: "tmp" }],
      projects: [{ name: "S", users: [{ email: "bo@acme.example", role: "member" }] }],
    },
    file: `policy: {unmanaged: {project_user: delete}}
groups: {mine: {previously: [tmp]}}
projects: {T: {previously: [S], users: {}}}`,
    inForce: {
      unmanaged: [{ words: { project_user: "delete" } }, { below: "project/S" as never, words: { project_user: "keep" } }],
      ignore: [{ address: "group/tmp" }],
    },
    withholds: ["delete project/T/user/bo@acme.example", "update group/mine"],
    lets: ["update project/T"],
    isApprovable: false,
  },
  {
    guard: "policy-in-force",
    title: "a file cannot loosen its policy and use that in one step",
    seed: { users: [ada], groups: [{ name: "old" }], roles: [{ name: "tmp", permissions: [] }] },
    file: "policy: {unmanaged: {default: delete}}\ngroups: {}\nroles: {}",
    inForce: { unmanaged: [{ words: { default: "keep", role: "delete" } }], ignore: [{ address: "role/tmp" }] },
    withholds: ["delete group/old", "delete role/tmp"],
    lets: [],
    isApprovable: false,
  },
  {
    guard: "irreversible",
    title: "archiving waits for a person",
    seed: { users: [ada], projects: [{ name: "Old" }] },
    file: "projects: {Old: {archived: true}, New: {}}",
    withholds: ["delete project/Old"],
    lets: ["create project/New"],
    isApprovable: true,
  },
  {
    guard: "irreversible",
    title: "so does weakened retention",
    seed: { users: [ada], data_retention: "zero_data_retention" },
    options: { dataRetention: "available" },
    file: "data_retention: modified_abuse_monitoring\nroles: {r: {permissions: [x]}}",
    withholds: ["update data_retention"],
    lets: ["create role/r"],
    isApprovable: true,
  },
  {
    guard: "enforcement",
    title: "the first active certificate locks out who has none, and a second one does not",
    seed: {
      users: [ada],
      certificates: [certificate("old", false), certificate("new", false)],
      projects: [{ name: "S", certificates: ["old"] }],
    },
    file: "certificates: {new: {active: true}}\nprojects: {S: {certificates: [old, new]}}",
    withholds: ["update certificate/new"],
    lets: ["create project/S/certificate/new"],
    isApprovable: true,
  },
  {
    guard: "enforcement",
    title: "the last active certificate lets everybody in",
    seed: {
      users: [ada],
      certificates: [certificate("old", true), certificate("new", true)],
      projects: [{ name: "S", certificates: ["old"] }],
    },
    file: "policy: {unmanaged: {project_certificate: delete}}\ncertificates: {old: {active: false}}\nprojects: {S: {certificates: []}}",
    withholds: ["delete project/S/certificate/old"],
    lets: ["update certificate/old"],
    isApprovable: true,
  },
  {
    guard: "released",
    title: "what a hold kept back until it ended is looked at first",
    seed: { users: [ada], groups: [{ name: "a", users: [] }] },
    file: "policy: {hold: [{address: group/a, until: 2020-01-01}]}\nusers: {ada@acme.example: owner}\ngroups: {a: {users: [ada@acme.example]}, b: {}}",
    withholds: ["create group/a/user/ada@acme.example"],
    lets: ["create group/b"],
    isApprovable: true,
  },
  {
    guard: "released",
    title: "a person whom a hold kept from being invited is looked at first, too",
    seed: { users: [ada] },
    file: "policy: {hold: [{address: user/bo@acme.example, until: 2020-01-01}]}\nusers: {ada@acme.example: owner, bo@acme.example: reader, cy@acme.example: reader}",
    withholds: ["create invite/bo@acme.example"],
    lets: ["create invite/cy@acme.example"],
    isApprovable: true,
  },
  {
    guard: "deletions",
    title: "more deletions than policy allows stop everything",
    seed: { users: [ada], groups },
    file: "policy: {unmanaged: {default: delete}}\ngroups: {new: {}}",
    policy: { deletions: { max: 10, percent: 100 } },
    withholds: ["create group/new", ...groups.map(({ name }) => `delete group/${name}`)].toSorted(),
    lets: [],
    isApprovable: true,
  },
  {
    guard: "deletions-percent",
    title: "a large part of a kind is not deleted",
    seed: { users: [ada], groups: [{ name: "a", users: people.slice(0, 4).map(({ email }) => email) }] },
    file: "policy: {unmanaged: {group_user: delete}}\ngroups: {a: {users: []}, b: {}}",
    policy: { deletions: { max: 100, percent: 25 } },
    withholds: people.slice(0, 4).map(({ email }) => `delete group/a/user/${email}`),
    lets: ["create group/b"],
    isApprovable: true,
  },
  {
    guard: "creations",
    title: "projects are not created in numbers",
    seed: { users: [ada] },
    file: "projects: {A: {}, B: {}, C: {}}\ngroups: {g: {}}",
    policy: { creations: { projects: 2 } },
    withholds: ["create project/A", "create project/B", "create project/C"],
    lets: ["create group/g"],
    isApprovable: true,
  },
  {
    guard: "reductions",
    title: "a limit is not cut deeply",
    seed: {
      users: [ada],
      spend_limit: { threshold_amount: 100_000 },
      projects: [{ name: "S", spend_limit: { threshold_amount: 10_000 } }],
    },
    file: "spend_limit: {monthly_usd: 400}\nprojects: {S: {spend_limit: {monthly_usd: 60}}}",
    policy: { reductions: { percent: 50 } },
    withholds: ["update spend_limit"],
    lets: ["update project/S/spend_limit"],
    isApprovable: true,
  },
  {
    guard: "invitations",
    title: "nobody outside of the domains is invited",
    seed: { users: [ada] },
    file: "users: {bo@acme.example: reader, eve@evil.example: reader}",
    policy: { invitations: { max: 5, domains: ["acme.example"] } },
    withholds: ["create invite/eve@evil.example"],
    lets: ["create invite/bo@acme.example"],
    isApprovable: false,
  },
  {
    guard: "invitations",
    title: "nor very many at once",
    seed: { users: [ada] },
    file: "users: {bo@acme.example: reader, cy@acme.example: reader}\ngroups: {g: {}}",
    policy: { invitations: { max: 1 } },
    withholds: ["create invite/bo@acme.example", "create invite/cy@acme.example"],
    lets: ["create group/g"],
    isApprovable: true,
  },
];

const seeded = ({ seed }: Scene): Seed => (seed.users?.length === 1 ? { ...seed, users: [...seed.users, ...people] } : seed);

const named = cases.map((each) => [`${each.guard}: ${each.title}`, { ...each, seed: seeded(each) }] as const);

describe.each(named)("%s", (_, scene) => {
  const { guard, withholds, lets, isApprovable } = scene;

  it("is withheld, and the rest is not", async () => {
    const { plan } = await planned(scene);
    expect(withheldBy(plan, guard)).toEqual(withholds);
    expect(carriedOut(plan)).toEqual(lets);
    expect(plan.withheld.filter(({ reason }) => reason === "")).toEqual([]);
  });

  it("would be done if the guard were switched off", async () => {
    const others = names.filter((name) => name !== guard);
    const { plan: first } = await planned(scene, { among: others });
    // What another guard wants to be asked about is approved: then nothing but this one stands in the way.
    const approvals = first.withheld.flatMap(({ approval }) => approval ?? []);
    const { plan } = await planned(scene, { among: others, approvals });
    expect(carriedOut(plan)).toEqual(expect.arrayContaining([...withholds]));
  });

  it("is done once it is approved, where a person may approve it", async () => {
    const { plan: first } = await planned(scene);
    const approvals = [...new Set(first.withheld.flatMap((each) => each.approval ?? []))];
    const { plan } = await planned(scene, { approvals });
    expect(withheldBy(plan, guard)).toEqual(isApprovable ? [] : withholds);
    if (isApprovable) expect(carriedOut(plan)).toEqual([...lets, ...withholds].toSorted());
    else expect(first.withheld.filter((each) => each.guard === guard && each.approval !== undefined)).toEqual([]);
  });
});

test("every guard is tried", () => {
  const tried = new Set(cases.map(({ guard }) => guard));
  expect(names.filter((name) => !tried.has(name))).toEqual([]);
});

describe("owners", () => {
  const seed: Seed = { users: [ada, owner("bo"), reader("cy"), reader("dee")], keyOwner: ada.email };
  const file = "users: {bo@acme.example: reader, cy@acme.example: owner, dee@acme.example: owner}";
  const policy = { owners: { at_least: 2, always: [] } };

  it("are promoted before anybody is demoted", async () => {
    const { plan } = await planned({ seed, file, policy });
    expect(plan.changes.find(({ address }) => address === "user/bo@acme.example")?.after).toEqual([
      "user/cy@acme.example",
      "user/dee@acme.example",
    ]);
  });

  it("are not demoted when a promotion fails", async () => {
    const organization = new Organization({ seed });
    const { desired } = load(`version: 1\n${file}`);
    const task = { desired: desired!, policy: { ...permissive, ...policy } };
    const { plan } = await organization.plan(task.desired, task);
    const { id } = organization.simulator.state().users.find(({ email }) => email === "cy@acme.example")!;
    organization.simulator.addFaults([{ match: { method: "POST", path: `/organization/users/${id}` }, then: "html" }]);
    const { outcomes } = await organization.apply(task.desired, { policy: task.policy });
    expect(plan.changes).toHaveLength(3);
    expect(outcomes.find(({ change }) => change.address === "user/bo@acme.example")).toMatchObject({ status: "blocked" });
    expect(organization.simulator.state().users.find(({ email }) => email === "bo@acme.example")?.role).toBe("owner");
  });

  it("who are invited do not count", async () => {
    const { plan } = await planned({ seed, file: "users: {bo@acme.example: reader, new@acme.example: owner}", policy });
    expect(carriedOut(plan)).toEqual(["create invite/new@acme.example"]);
    expect(withheldBy(plan, "owners")).toEqual(["update user/bo@acme.example"]);
  });

  it("may be fewer than policy asks for already: what the plan does not make worse is none of its business", async () => {
    const { plan } = await planned({
      seed,
      file: "users: {cy@acme.example: {role: reader, roles: []}}\nroles: {r: {permissions: [x]}}",
      policy: { owners: { at_least: 5, always: [] } },
    });
    expect(plan.withheld).toEqual([]);
    expect(carriedOut(plan)).toEqual(["create role/r"]);
  });

  it("who go by themselves count no more, whatever group they are in", async () => {
    const { plan } = await planned({
      seed: { users: [ada, owner("bo")], keyOwner: ada.email, groups: [{ name: "admins", users: ["bo@acme.example"], roles: ["owner"] }] },
      file: "absent: [user/bo@acme.example]\ngroups: {admins: {users: [], roles: [owner]}}",
      policy,
    });
    expect(withheldBy(plan, "owners")).toEqual(["delete user/bo@acme.example"]);
  });

  it("are counted where a part of the file is looked at, too", async () => {
    const group = { name: "admins", users: ["bo@acme.example"], roles: ["owner"] };
    const organization = new Organization({ seed: { users: [ada, reader("bo")], keyOwner: ada.email, groups: [group] } });
    const { desired } = load("version: 1\npolicy: {unmanaged: {group_user: delete}}\ngroups: {admins: {users: []}}\nroles: {}");
    const selection = { target: [{ address: "group/admins" }], exclude: [], keeps: "nothing" } as const;
    const { plan } = await organization.plan(desired!, { policy: { ...permissive, ...policy }, selection });
    expect(withheldBy(plan, "owners")).toEqual(["delete group/admins/user/bo@acme.example"]);
  });

  it.each([
    ["a person", "absent: [user/cy@acme.example]", "user/cy@acme.example", "user-cy"],
    ["a service account", "absent: [project/S/service_account/bot]", "project/S/service_account/bot", "user-bot"],
    ["a service account, with its project", "projects: {S: {archived: true}}", "project/S", "user-bot"],
  ])("or not, whoever the key in use belongs to stays: %s", async (_, text, address, owner) => {
    const identity = { proven: true, owner: owner as RemoteId } as const;
    const projects = [{ name: "S", service_accounts: [{ name: "bot", id: "user-bot" }] }];
    const organization = new Organization({ seed: { users: [ada, { ...reader("cy"), id: "user-cy" }], projects } }, { identity });
    const { desired } = load(`version: 1\n${text}`);
    const { plan } = await organization.plan(desired!, { policy: permissive });
    expect(plan.changes).toEqual([]);
    expect(withheldBy(plan, "owners")).toEqual([`delete ${address}`]);
    expect(plan.withheld.find(({ guard }) => guard === "owners")?.reason).toContain("the key in use belongs to");
  });

  it("are asked for only when a plan takes ownership from somebody", async () => {
    const { organization } = await planned({ seed, file: "users: {cy@acme.example: owner}", policy });
    expect(organization.simulator.requests().filter(({ route }) => route.includes("admin_api_keys"))).toEqual([]);
  });
});

it("the policy of a request's base means what its own file calls so", async () => {
  const organization = new Organization({ seed: { users: [ada], projects: [{ name: "Pay Production", id: "proj_pay" }] } });
  const file = (name: string, more: string) => load(`version: 1\nprojects: {${name}: {id: proj_pay, name: Pay Production${more}}}`);
  const [base, head] = [file("Pay", ""), file("Money", ", spend_limit: {monthly_usd: 3}")];
  const inForce = [{ ...permissive, hold: [{ address: "project/Pay" }] }];
  const task = { policy: permissive, inForce, base: { name: "main", desired: base.desired!, policy: inForce[0]! } };
  const { plan } = await organization.plan(head.desired!, task);
  expect(plan.changes).toEqual([]);
  expect(plan.held.map(({ address }) => address)).toEqual(["project/Money/spend_limit"]);
});

describe("a hold", () => {
  const seed: Seed = {
    users: [ada, reader("bo")],
    groups: [{ name: "ml", users: [] }],
    projects: [
      { name: "Labs", groups: [{ group: "ml", roles: ["member"] }], spend_limit: { threshold_amount: 10_000 } },
      { name: "Search" },
    ],
  };
  const hold = (until: string): string => `policy: {hold: [{address: project/Labs, until: ${until}, reason: ask bo}]}`;
  const file = (until: string): string => `${hold(until)}
groups: {ml: {users: [bo@acme.example]}}
projects:
  Labs: {spend_limit: {monthly_usd: 50}, service_accounts: {bot: member}}
  Search: {service_accounts: {bot: member}}
`;

  it("keeps back what is at or below it, which is no pending change, and lets the rest through", async () => {
    const { plan } = await planned({ seed, file: file("2099-12-24") });
    expect(plan.held.map(({ action, address, reason }) => `${action} ${address}: ${reason}`)).toEqual([
      "create project/Labs/service_account/bot: held by project/Labs until 2099-12-24: ask bo",
      "update project/Labs/spend_limit: held by project/Labs until 2099-12-24: ask bo",
    ]);
    expect(plan.withheld).toEqual([]);
    expect(carriedOut(plan)).toEqual(["create group/ml/user/bo@acme.example", "create project/Search/service_account/bot"]);
  });

  it("is named by changes elsewhere that reach it", async () => {
    const managed = file("2099-12-24").replace("Labs: {", "Labs: {groups: {ml: [member]}, ");
    const { plan } = await planned({ seed, file: managed });
    expect(plan.changes.find(({ kind }) => kind === "group_user")?.reaches).toEqual(["project/Labs"]);
    expect(plan.changes.find(({ kind }) => kind === "project_service_account")?.reaches).toBeUndefined();
  });

  it("holds under any name: the one in the organization, and what points there", async () => {
    const { plan } = await planned({
      seed: { ...seed, groups: [{ name: "ml", users: [] }, { name: "old" }] },
      file: `policy: {hold: [{address: project/Labs}, {address: project/Search/group/old}]}
groups: {new: {previously: [old]}}
projects:
  Research: {previously: [Labs], service_accounts: {bot: member}, groups: {ml: [member, owner]}}
  Search: {groups: {new: [member]}}`,
    });
    expect(carriedOut(plan)).toEqual(["update group/new"]);
    expect(plan.held.map(({ action, address }) => `${action} ${address}`)).toEqual([
      "update project/Research",
      "create project/Research/group/ml/role/owner",
      "create project/Research/service_account/bot",
      "create project/Search/group/new",
      "create project/Search/group/new/role/member",
    ]);
  });

  it("on a person holds the invitation, too", async () => {
    const { plan } = await planned({
      seed: { users: [ada] },
      file: "policy: {hold: [{address: user/bo@acme.example}]}\nusers: {bo@acme.example: owner, cy@acme.example: reader}",
    });
    expect(carriedOut(plan)).toEqual(["create invite/cy@acme.example"]);
    expect(plan.held.map(({ address }) => address)).toEqual(["invite/bo@acme.example"]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it("is announced three days before it ends, and not earlier", async () => {
    const codes = async (until: string) => (await planned({ seed, file: file(until) })).plan.diagnostics.map(({ code }) => code);
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(await codes(day(1))).toEqual(["hold-ends-soon"]);
    expect(await codes(day(5))).toEqual([]);
  });

  it("that has ended asks for approval once", async () => {
    const { plan } = await planned({ seed, file: file("2020-12-24") });
    expect(plan.held).toEqual([]);
    expect(withheldBy(plan, "released")).toEqual(["create project/Labs/service_account/bot", "update project/Labs/spend_limit"]);
  });

  it("keeps back what is deferred below it", async () => {
    const { plan } = await planned({
      seed,
      file: "policy: {hold: [{address: project/New}]}\nprojects: {New: {hosted_tool_permissions: {mcp: false}}}",
    });
    expect([plan.changes, plan.deferred]).toEqual([[], []]);
    expect(plan.held.map(({ address }) => address)).toEqual(["project/New"]);
  });
});

describe("what is ignored", () => {
  it("is not compared, counts as unmanaged, and is not deleted", async () => {
    const { plan } = await planned({
      seed: { users: [ada], groups: [{ name: "tmp-1" }, { name: "old" }] },
      file: "policy: {ignore: [group/tmp-*], unmanaged: {default: delete}}\ngroups: {}",
    });
    expect(carriedOut(plan)).toEqual(["delete group/old"]);
    expect(plan.unmanaged["group"]).toEqual(["group/tmp-1"]);
  });
});

describe("an invitation", () => {
  const seed: Seed = {
    users: [ada],
    invites: [
      { email: "bo@acme.example", role: "reader" },
      { email: "cy@acme.example", role: "reader" },
    ],
  };

  it.each(["user/bo@acme.example", "invite/bo@acme.example"])("of somebody who is ignored is not withdrawn: %s", async (address) => {
    const { plan } = await planned({
      seed,
      file: `policy: {ignore: [${address}], unmanaged: {user: delete}}\nusers: {ada@acme.example: owner}`,
    });
    expect(carriedOut(plan)).toEqual(["delete invite/cy@acme.example"]);
    expect(plan.unmanaged["invite"]).toEqual(["invite/bo@acme.example"]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it("of somebody who is protected is not withdrawn", async () => {
    const { plan } = await planned({
      seed,
      file: "policy: {protect: [user/bo@acme.example], unmanaged: {user: delete}}\nusers: {ada@acme.example: owner}",
    });
    expect(withheldBy(plan, "protect")).toEqual(["delete invite/bo@acme.example"]);
  });
});

describe("an accent that Unicode can write in two ways", () => {
  const [composed, decomposed] = ["Caf\u00e9", "Cafe\u0301"];

  it.each([
    [composed, decomposed],
    [decomposed, composed],
  ])("makes no second one of what is there, nor a rename", async (there, said) => {
    const seed = { users: [ada], projects: [{ name: there }], groups: [{ name: there, users: [] }] };
    const file = `groups: {${said}: {users: [ada@acme.example]}}\nprojects: {${said}: {groups: {${there}: [member]}}}`;
    const { plan } = await planned({ seed, file: `policy: {protect: [group/${there}]}\n${file}` });
    expect(plan.changes.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      "create group_user",
      "create project_group",
      "create project_group_role",
    ]);
    expect(plan.diagnostics).toEqual([]);
  });

  it("makes no second entry either", () => {
    const { diagnostics } = load(`version: 1\nprojects: {${composed}: {}, ${decomposed}: {}}`);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("of several invitations of one person", () => {
  const invite = (email: string, role: "owner" | "reader") => ({ email, role, projects: [] });
  const file = "users: {bo@acme.example: reader}";

  it("none may grant too much, and one that does not is kept", async () => {
    const invites = [invite("bo@acme.example", "reader"), invite("Bo@acme.example", "owner"), invite("BO@acme.example", "owner")];
    const { plan } = await planned({ seed: { users: [ada], invites }, file });
    expect(carriedOut(plan)).toHaveLength(2);
    expect(plan.changes.map(({ action, spec }) => `${action} ${String(spec["role"])}`)).toEqual(["delete owner", "delete owner"]);
  });

  it("one is sent again where all of them do", async () => {
    const invites = [invite("bo@acme.example", "owner"), invite("Bo@acme.example", "owner")];
    const { organization, plan } = await planned({ seed: { users: [ada], invites }, file });
    expect(plan.changes.map(({ action }) => action).toSorted()).toEqual(["delete", "replace"]);
    await organization.apply(load(`version: 1\n${file}`).desired!);
    const left = organization.simulator.state().invites.filter(({ status }) => status === "pending");
    expect(left.map(({ role }) => role)).toEqual(["reader"]);
  });
});

describe("a pattern", () => {
  const seed: Seed = {
    users: [ada],
    groups: [{ name: "a" }],
    projects: [{ name: "S", service_accounts: [{ name: "bot", role: "member" }] }],
  };
  const codes = async (policy: string, rest: string) =>
    (await planned({ seed, file: `policy: {${policy}}\n${rest}` })).plan.diagnostics.map(({ code }) => code);

  it.each([
    ["protect: [group/b]", "groups: {}"],
    ["protect: [group/b/user/ada@acme.example]", "groups: {a: {users: []}}"],
    ["ignore: [project/S/service_account/x*]", "projects: {S: {service_accounts: {}}}"],
    ["hold: [{address: project/T}]", "projects: {}"],
  ])("that matches nothing is an error: %s", async (policy, rest) => {
    expect(await codes(policy, rest)).toEqual(["pattern-matches-nothing"]);
  });

  it.each(["protect: [group/sre-onccall]", "hold: [{address: group/sre-onccall}]", "ignore: [group/sre-onccall]"])(
    "that may be a misspelt name keeps all that it may mean, and lets the rest through: %s",
    async (policy) => {
      const more: Seed = {
        ...seed,
        groups: [{ name: "a" }, { name: "sre-oncall" }],
        users: [ada, { email: "bo@acme.example", role: "reader" }],
      };
      const file = `policy: {${policy}, unmanaged: {group: delete}}\ngroups: {a: {users: [bo@acme.example]}}\nusers: {ada@acme.example: owner, bo@acme.example: reader}`;
      const { plan } = await planned({ seed: more, file });
      expect(plan.withheld.map(({ address, guard, reason }) => [address, guard, reason])).toEqual([
        ["group/sre-oncall", "protect", "the policy names group/sre-onccall, which is not there, and may mean this"],
      ]);
      expect(carriedOut(plan)).toEqual(["create group/a/user/bo@acme.example"]);
    },
  );

  it.each([
    ["protect: [group/a]", "groups: {}"],
    ["protect: ['group/*']", "groups: {}"],
    ["ignore: [project/*/service_account/b*]", "projects: {S: {service_accounts: {}}}"],
    ["hold: [{address: project/T}]", "projects: {T: {}}"],
    // Not read, so not judged.
    ["protect: [group/b]", "roles: {r: {permissions: [x]}}"],
    ["protect: [project/S/service_account/x]", "projects: {S: {}}"],
  ])("that may match something is none: %s", async (policy, rest) => {
    expect(await codes(policy, rest)).toEqual([]);
  });
});

it("too few owners already, and one of those named who is none, are warnings", async () => {
  const scene = { seed: { users: [ada, reader("bo")] }, file: "users: {bo@acme.example: reader}" };
  const { plan } = await planned({ ...scene, policy: { owners: { at_least: 2, always: ["user/bo@acme.example" as never] } } });
  expect(plan.diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    "warning: the organization has 1 owner, and policy.owners asks for 2",
    "warning: policy.owners.always names user/bo@acme.example, who is no owner",
  ]);
});
