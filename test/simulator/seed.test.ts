import { describe, expect, test } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { parseSeed, type Seed } from "../../src/simulator/seed.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { client } from "./client.ts";

test.each<[unknown, string]>([
  [[], "it must be an object, not a list"],
  [{ usres: [] }, "usres is not known"],
  [{ users: [{ email: "a@b.c", role: "member" }] }, `users[0].role must be one of "owner", "reader"`],
  [{ users: [{ name: "A" }] }, "users[0].email is missing"],
  [{ projects: [{ name: "P" }, { name: "Q", users: [{ email: "a@b.c" }] }] }, "projects[1].users[0].role is missing"],
  [
    { projects: [{ name: "P", rate_limits: [{ model: "gpt-5", max_requests: 1 }] }] },
    "projects[0].rate_limits[0].max_requests is not known",
  ],
  [{ projects: [{ name: "P", spend_limit: 5 }] }, "projects[0].spend_limit must be an object, not a number"],
  [{ projects: [{ name: "P", service_tier_settings: { enabled_tiers: ["slow"] } }] }, "projects[0].service_tier_settings.enabled_tiers"],
  [
    { projects: [{ name: "P", external_storage: [{ provider: { type: "aws" } }] }] },
    "projects[0].external_storage[0].provider.bucket is missing",
  ],
  [{ external_keys: [{ name: "k" }] }, "external_keys[0].type is missing"],
  [{ groups: "g" }, "groups must be a list, not a string"],
])("%j is no seed", (value, message) => {
  expect(() => parseSeed(value)).toThrow(`The seed is wrong: ${message}`);
});

test.each<[Seed, string]>([
  [{ keyOwner: "a@b.c" }, "keyOwner names a@b.c, who is not among the users"],
  [{ keyOwner: "a@b.c", users: [{ email: "a@b.c" }] }, "keyOwner must be an owner"],
  [{ users: [{ email: "a@b.c" }, { email: "A@b.c" }] }, "users[1].email stands there twice"],
  [{ users: [{ email: "a@b.c", roles: ["r"] }] }, "users[0].roles[0] names the role r, which is not in the seed"],
  [{ groups: [{ name: "g", users: ["a@b.c"] }] }, "groups[0].users[0] names a@b.c"],
  [
    { groups: [{ name: "g", service_accounts: [{ project: "P", name: "s" }] }] },
    "groups[0].service_accounts[0].project names the project P",
  ],
  [{ projects: [{ name: "P", groups: [{ group: "g", roles: ["member"] }] }] }, "projects[0].groups[0].group names the group g"],
  [{ projects: [{ name: "P", rate_limits: [{ model: "gpt-6" }] }] }, "projects[0].rate_limits[0].model must be one of"],
  [
    { projects: [{ name: "P", rate_limits: [{ model: "o3", max_images_per_1_minute: 1 }] }] },
    "max_images_per_1_minute is not available for o3",
  ],
  [{ projects: [{ name: "P", api_keys: [{ name: "k" }] }] }, "projects[0].api_keys[0] must have either"],
  [{ projects: [{ name: "P", external_key: "eu" }] }, "projects[0].external_key names eu"],
  [
    {
      projects: [{ name: "P" }, { name: "P" }],
      invites: [{ email: "a@b.c", role: "reader", projects: [{ project: "P", role: "member" }] }],
    },
    "there are 2",
  ],
  [{ certificates: [{ name: "c", content: "no PEM" }] }, "certificates[0].content is no certificate"],
])("%j names what is not there", (seed, message) => {
  expect(() => createSimulator({ seed })).toThrow(message);
});

describe("an organization without a seed", () => {
  test("has the owner of the key, the Default project, and nothing else", () => {
    const state = createSimulator().state();
    expect(state.users).toMatchObject([{ email: "owner@simulated.example", role: "owner" }]);
    expect(state.projects).toMatchObject([{ name: "Default project", is_default: true }]);
    expect(state).toMatchObject({ groups: [], invites: [], roles: [], spend_limit: null });
  });
});

describe("the owner of the key", () => {
  test.each<[Seed, string]>([
    [{ users: [{ email: "bo@x.y" }, { email: "ada@x.y", role: "owner" }, { email: "gil@x.y", role: "owner" }] }, "ada@x.y"],
    [
      {
        keyOwner: "GIL@x.y",
        users: [
          { email: "ada@x.y", role: "owner" },
          { email: "gil@x.y", role: "owner" },
        ],
      },
      "gil@x.y",
    ],
    [{ users: [{ email: "bo@x.y" }] }, "owner@simulated.example"],
  ])("in %j is %s", async (seed, owner) => {
    const api = client({ seed });
    const { data } = (await api.get("/organization/admin_api_keys")).body;
    const user = api.simulator.state().users.find(({ email }) => email === owner);
    expect(data).toMatchObject([
      { owner: { id: user?.id, role: "owner" }, redacted_value: `sk-admin...${api.simulator.adminKey.slice(-3)}` },
    ]);
  });
});

describe("the lived-in organization", () => {
  test("is a seed, in a file too", () => {
    expect(parseSeed(JSON.parse(JSON.stringify(livedIn)))).toEqual(livedIn);
  });

  test("is believable", () => {
    const state = createSimulator({ seed: livedIn }).state();
    expect(state.organization.name).toBe("Acme");
    expect(state.users.length).toBeGreaterThanOrEqual(12);
    expect(state.projects.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Default project", "Search", "Payments", "Search Beta", "Labs"]),
    );
    expect(state.projects.filter(({ status }) => status === "archived")).toHaveLength(1);
    expect(state.groups.find(({ name }) => name === "ml-platform")?.members.map(({ name }) => name)).toEqual([
      "bo@acme.example",
      "cy@acme.example",
      "Search/indexer",
    ]);
  });
});

test("two projects of one name are two", () => {
  expect(
    createSimulator({ seed: { projects: [{ name: "P" }, { name: "P" }] } })
      .state()
      .projects.map(({ name }) => name),
  ).toEqual(["Default project", "P", "P"]);
});

test("the Default project may be described", () => {
  const projects = createSimulator({
    seed: { projects: [{ name: "P" }, { name: "Default project", spend_limit: { threshold_amount: 7 } }] },
  }).state().projects;
  expect(projects).toMatchObject([
    { name: "P", is_default: false },
    { is_default: true, spend_limit: 7 },
  ]);
});
