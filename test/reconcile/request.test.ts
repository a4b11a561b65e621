import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { load, Organization, permissive } from "../support/organization.ts";

const names = Array.from({ length: 499 }, (_, index) => `Project ${String(index).padStart(3, "0")}`);
const people = Array.from({ length: 250 }, (_, index) => `person${index}@acme.example`);
const ada = "ada@acme.example";

/** 500 projects with the Default project, 251 people of whom three are in each project, and what a project has. */
const seed: Seed = {
  users: [{ email: ada, role: "owner" }, ...people.map((email) => ({ email }))],
  groups: [
    { name: "ml", users: people.slice(0, 3) },
    { name: "ops", users: [] },
  ],
  projects: names.map((name, index) => ({
    name,
    id: `proj_${index}`,
    users: membersOf(index).map((email) => ({ email, role: "member" as const })),
    spend_limit: { threshold_amount: 500_00 },
  })),
};

function membersOf(index: number): readonly string[] {
  return [0, 1, 2].map((step) => people[(index + step) % people.length]!);
}

interface Options {
  readonly pinned?: true;
  /** What the first projects use, or say for themselves. */
  readonly project?: (index: number) => string;
  readonly rest?: string;
}

function file({ pinned, project = () => "", rest = "groups: {ml: {users: [person0@acme.example]}}" }: Options): string {
  const users = [`${ada}: owner`, ...people.map((email) => `${email}: reader`)];
  const projects = names.map((name, index) => {
    const places = membersOf(index).map((email) => `${email}: member`);
    const pin = pinned ? `id: proj_${index}, ` : "";
    return `  ${name}: {${pin}users: {${places.join(", ")}}, spend_limit: {monthly_usd: 500}${project(index)}}`;
  });
  return `version: 1\nusers: {${users.join(", ")}}\n${rest}\nprojects:\n${projects.join("\n")}\n`;
}

interface Planned {
  readonly plan: Plan;
  /** How often each route was asked. */
  readonly requests: Readonly<Record<string, number>>;
  readonly organization: Organization;
}

interface Setting extends SimulatorOptions {
  readonly policy?: Policy;
}

function sound(text: string) {
  const { desired, policy, diagnostics } = load(text);
  if (desired === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return { desired, policy };
}

async function planned(base: string, head: string, { policy = permissive, ...options }: Setting = {}): Promise<Planned> {
  const organization = new Organization({ seed, ...options });
  const before = sound(base);
  const { plan } = await organization.plan(sound(head).desired, {
    policy,
    inForce: [policy],
    approvals: [],
    base: { name: "main", ...before },
  });
  const requests: Record<string, number> = {};
  for (const { route } of organization.simulator.requests()) requests[route] = (requests[route] ?? 0) + 1;
  return { plan, requests, organization };
}

const steps = ({ changes }: Plan): readonly string[] => changes.map(({ action, address }) => `${action} ${address}`);

describe("a request that changes one project of 500", () => {
  const change = (text: string): string => text.replace(/(Project 007.*monthly_usd: )500/, "$1700");

  it("reads the pages of the project list and what it changes: six requests", async () => {
    const { plan, requests } = await planned(file({}), change(file({})));
    expect(requests).toEqual({ "/organization/projects": 5, "/organization/projects/{project_id}/spend_limit": 1 });
    expect(steps(plan)).toEqual(["update project/Project 007/spend_limit"]);
    expect(plan.scope).toEqual(["project/Project 007/spend_limit"]);
    expect(plan.request).toMatchObject({ own: ["project/Project 007/spend_limit"], drift: [] });
  });

  it("that is pinned reads what it changes alone: one request", async () => {
    const { plan, requests } = await planned(file({ pinned: true }), change(file({ pinned: true })));
    expect(requests).toEqual({ "/organization/projects/{project_id}/spend_limit": 1 });
    expect(steps(plan)).toEqual(["update project/Project 007/spend_limit"]);
  });
});

it("a request that gives one person a place in one project reads its list of people, and finds those whom it shows: two requests", async () => {
  const text = file({ pinned: true });
  const { plan, requests } = await planned(text, text.replace(/(Project 007.*?users: {)/, "$1person99@acme.example: owner, "));
  expect(requests).toEqual({ "/organization/projects/{project_id}/users": 1, "/organization/users": 1 });
  expect(steps(plan)).toEqual(["create project/Project 007/user/person99@acme.example"]);
  // Nobody takes the place for a stranger's that an owner of the organization has anyway.
  expect(plan.unmanaged).toEqual({});
});

it("a request that changes a template reads that section of the three projects that use it: eight requests", async () => {
  const rest = (models: string): string => `groups: {}\ntemplates: {lab: {model_permissions: {mode: allow_list, model_ids: [${models}]}}}`;
  const project = (index: number): string => (index < 3 ? ", use: [lab]" : "");
  const { plan, requests } = await planned(file({ project, rest: rest("gpt-5") }), file({ project, rest: rest("gpt-5, o3") }));
  expect(requests).toEqual({ "/organization/projects": 5, "/organization/projects/{project_id}/model_permissions": 3 });
  expect(steps(plan)).toHaveLength(3);
});

it("a request that changes who is in a group reads the groups, its members, and finds them: three requests", async () => {
  const { plan, requests } = await planned(
    file({}),
    file({ rest: "groups: {ml: {users: [person0@acme.example, person100@acme.example]}}" }),
  );
  expect(requests).toEqual({ "/organization/groups": 1, "/organization/groups/{group_id}/users": 1, "/organization/users": 1 });
  expect(steps(plan)).toEqual(["create group/ml/user/person100@acme.example"]);
  expect(plan.unmanaged).toEqual({ group_user: ["group/ml/user/person1@acme.example", "group/ml/user/person2@acme.example"] });
});

it("a request that gives a group a place reads one list each of the groups and of the roles it refers to", async () => {
  const text = file({ pinned: true, project: (index) => (index === 7 ? ", groups: {}" : "") });
  const { plan, requests } = await planned(
    text,
    text.replace("groups: {}", "groups: {ml: [member, tuner]}, roles: {tuner: {permissions: [a]}}"),
  );
  expect(requests).toEqual({
    "/organization/groups": 1,
    "/organization/projects/{project_id}/groups": 1,
    "/projects/{project_id}/roles": 1,
  });
  expect(steps(plan)).toEqual([
    "create project/Project 007/group/ml",
    "create project/Project 007/group/ml/role/member",
    "create project/Project 007/role/tuner",
    "create project/Project 007/group/ml/role/tuner",
  ]);
});
