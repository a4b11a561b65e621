import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { folder, simulated, type Simulated } from "./harness.ts";
import { inside } from "./inside.ts";

/** A repository with these files on `main`, and then others on the branch that is checked out. */
function repository(main: Readonly<Record<string, string>>, branch: Readonly<Record<string, string>> = {}): string {
  const cwd = folder();
  const git = (...args: string[]): void => {
    const who = ["-c", "user.name=bo", "-c", "user.email=bo@acme.example", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...who, ...args], { cwd, stdio: "ignore" });
  };
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "change");
  };
  git("init", "--quiet", "--initial-branch=main");
  commit(main);
  git("switch", "--quiet", "--create", "change");
  commit(branch);
  return cwd;
}

const ada = { email: "ada@acme.example", role: "owner" } as const;
const planIn = (cwd: string): Plan => JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8")) as Plan;

/** How often each route was read. */
function askedOf({ simulator }: Simulated): Readonly<Record<string, number>> {
  const asked: Record<string, number> = {};
  for (const { route, method } of simulator.requests()) if (method === "GET") asked[route] = (asked[route] ?? 0) + 1;
  return asked;
}

describe("a request that changes one project of 500, in an organization of 1,000 people", () => {
  const names = Array.from({ length: 499 }, (_, index) => `Project ${String(index).padStart(3, "0")}`);
  const people = Array.from({ length: 999 }, (_, index) => `person${index}@acme.example`);
  const membersOf = (index: number): readonly string[] => [0, 1, 2].map((step) => people[(2 * index + step) % people.length]!);
  const seed: Seed = {
    users: [ada, ...people.map((email) => ({ email }))],
    projects: names.map((name, index) => ({
      name,
      id: `proj_${index}`,
      users: membersOf(index).map((email) => ({ email, role: "member" as const })),
      spend_limit: { threshold_amount: 500_00 },
    })),
  };
  const file = ({ pinned }: { readonly pinned: boolean }): string => {
    const users = [`${ada.email}: owner`, ...people.map((email) => `${email}: reader`)];
    const projects = names.map((name, index) => {
      const places = membersOf(index).map((email) => `${email}: member`);
      return `  ${name}: {${pinned ? `id: proj_${index}, ` : ""}users: {${places.join(", ")}}, spend_limit: {monthly_usd: 500}}`;
    });
    return `version: 1\nusers: {${users.join(", ")}}\nprojects:\n${projects.join("\n")}\n`;
  };
  const limit = (text: string): string => text.replace(/(Project 007.*monthly_usd: )500/, "$1700");
  const place = (text: string): string => text.replace(/(Project 007.*users: {)/, "$1person900@acme.example: owner, ");

  test.each([
    ["a limit", "unpinned", limit, { "/organization/projects": 5, "/organization/projects/{project_id}/spend_limit": 1 }],
    ["a limit", "pinned", limit, { "/organization/projects/{project_id}/spend_limit": 1 }],
    [
      "somebody's place",
      "unpinned",
      place,
      { "/organization/projects": 5, "/organization/projects/{project_id}/users": 1, "/organization/users": 1 },
    ],
    ["somebody's place", "pinned", place, { "/organization/projects/{project_id}/users": 1, "/organization/users": 1 }],
  ])("%s, %s: so many requests and no more", async (_, how, edit, requests) => {
    const text = file({ pinned: how === "pinned" });
    const cwd = repository({ "org.yaml": text }, { "org.yaml": edit(text) });
    const organization = await simulated({ seed });
    const { code, stderr } = await inside(["plan", "--base", "main", "--out", "plan.json"], { cwd, env: organization.env });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(askedOf(organization)).toEqual(requests);
    const { changes, requests: cost, request } = planIn(cwd);
    expect(changes).toHaveLength(1);
    expect(request).toMatchObject({ own: changes.map(({ address }) => address), drift: [], released: [] });
    expect(cost.read).toBe(organization.simulator.requests().length);
    // The saved plan reads the same again, and no more.
    organization.simulator.clearRequests();
    const applied = await inside(["apply", "plan.json"], { cwd, env: organization.env });
    expect(applied).toMatchObject({ code: 0 });
    expect([askedOf(organization), organization.writes()]).toEqual([requests, 1]);
  });
});

const seed: Seed = {
  users: [ada, { email: "bo@acme.example" }],
  projects: [
    { name: "Search", users: [{ email: "bo@acme.example", role: "member" }], spend_limit: { threshold_amount: 600_00 } },
    { name: "Labs", spend_limit: { threshold_amount: 100_00 } },
  ],
};
const file = (search: number, rest = "users: {bo@acme.example: member}"): string =>
  `version: 1\nprojects:\n  Search: {spend_limit: {monthly_usd: ${search}}, ${rest}}\n  Labs: {spend_limit: {monthly_usd: 100}}\n`;

test("the plan of a request answers three questions, and names where it looked", async () => {
  const cwd = repository({ "org.yaml": file(500) }, { "org.yaml": file(700, "users: {}") });
  const { env } = await simulated({ seed });
  const { code, stdout } = await inside(["plan", "--base", "main"], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/== What this request changes, against main at [0-9a-f]{12} ==\n/);
  expect(stdout).toContain("monthly_usd: $600 → $700\n");
  expect(stdout).toContain(
    "== Drifted already ==\nLooked for only in project/Search (2 sections); last full check: never, as far as is known here.\n",
  );
  expect(stdout).toContain("the request gives it another value\n      monthly_usd: $500 → $600\n");
  expect(stdout).toContain("== No longer managed, stays as it is ==\n");
  expect(stdout).toMatch(/· project\/Search\/user\/bo@acme\.example {2}role: member +was declared, main:org\.yaml:3\n/);
  expect(stdout).not.toContain("Labs");
});

test("a check of everything is remembered, and its time told afterwards", async () => {
  const cwd = repository({ "org.yaml": file(600) }, { "org.yaml": file(700) });
  const { env } = await simulated({ seed });
  expect((await inside(["plan"], { cwd, env })).code).toBe(0);
  const { stdout } = await inside(["plan", "--base", "main", "--format", "markdown"], { cwd, env });
  expect(stdout).toMatch(/last full check: `?20\d\d-\d\d-\d\d \d\d:\d\d`? UTC\./);
});

test("a request that means nothing asks nothing, and is still about the organization of the file", async () => {
  const text = `organization: {id: org-acme}\n${file(600)}`;
  const cwd = repository({ "org.yaml": text }, { "org.yaml": `# A comment.\n${text}` });
  const organization = await simulated({ seed });
  const { code, stdout } = await inside(["plan", "--base", "main"], { cwd, env: organization.env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Plan for org-acme at /);
  expect(stdout).toContain("Nothing to change in what was looked at.");
  expect(organization.simulator.requests()).toEqual([]);
});

describe("the plan of a request that was saved", () => {
  test("is carried out after the merge: what the request changes, and what it puts back", async () => {
    const cwd = repository({ "org.yaml": file(500) }, { "org.yaml": file(500, "users: {bo@acme.example: owner}") });
    const { env, simulator } = await simulated({ seed });
    await inside(["plan", "--base", "main", "--out", "plan.json"], { cwd, env });
    expect(planIn(cwd).changes.map(({ address }) => address)).toEqual(["project/Search/user/bo@acme.example"]);
    const { code, stdout } = await inside(["apply", "plan.json"], { cwd, env });
    expect(code, stdout).toBe(0);
    const search = simulator.state().projects.find(({ name }) => name === "Search");
    expect(search?.users.find(({ role }) => role === "owner")).toBeDefined();
    // It was not looked at, so it is nobody's plan yet.
    expect(search?.spend_limit).toBe(600_00);
  });

  test("is judged by the policy that was in force when it was made: a request cannot loosen the brake that holds it", async () => {
    const roles = Array.from({ length: 4 }, (_, index) => `role${index}`);
    const text = (max: number, declared: string): string =>
      `version: 1\npolicy: {deletions: {max: ${max}, percent: 100}, unmanaged: {role: delete}}\nroles: {${declared}}\n`;
    const all = roles.map((name) => `${name}: {permissions: []}`).join(", ");
    const cwd = repository({ "org.yaml": text(2, all) }, { "org.yaml": text(50, "") });
    const { env, writes } = await simulated({ seed: { users: [ada], roles: roles.map((name) => ({ name, permissions: [] })) } });
    const planned = await inside(["plan", "--base", "main", "--out", "plan.json", "--format", "markdown", "--detailed-exitcode"], {
      cwd,
      env,
    });
    expect(planned.code).toBe(3);
    expect(planned.stdout).toContain("**1 change of policy**");
    expect(planned.stdout).toContain("`deletions.max`: `2` → `50`");
    expect(planIn(cwd).withheld).toHaveLength(4);
    // The merged file says 50, and so does the plan's own policy.
    const applied = await inside(["apply", "plan.json"], { cwd, env });
    expect(applied.code).toBe(3);
    expect(writes()).toBe(0);
    const approval = planIn(cwd).withheld[0]!.approval!;
    expect((await inside(["apply", "plan.json", "--approve", approval], { cwd, env })).code).toBe(0);
    expect(writes()).toBe(4);
  });

  test("has a percentage taken of the kinds that were read whole", async () => {
    const roles = Array.from({ length: 8 }, (_, index) => `role${index}`);
    const text = (declared: readonly string[]): string =>
      `version: 1\npolicy: {unmanaged: {role: delete}}\nroles: {${declared.map((name) => `${name}: {permissions: []}`).join(", ")}}\nprojects: {Search: {users: {}}}\n`;
    const cwd = repository({ "org.yaml": text(roles) }, { "org.yaml": text(roles.slice(4)) });
    const { env } = await simulated({ seed: { ...seed, roles: roles.map((name) => ({ name, permissions: [] })) } });
    await inside(["plan", "--base", "main", "--out", "plan.json"], { cwd, env });
    const { basis, withheld } = planIn(cwd);
    expect(basis).toMatchObject({ partial: true, totals: { role: expect.any(Number) as number } });
    expect(basis.totals).not.toHaveProperty("project_user");
    expect(withheld.map(({ guard }) => guard)).toEqual(Array.from({ length: 4 }, () => "deletions-percent"));
  });
});

describe("a base", () => {
  test("may be a file, and then needs no git", async () => {
    const cwd = folder({ "org.yaml": file(700), "before.yaml": file(600) });
    const organization = await simulated({ seed });
    const { code, stdout } = await inside(["plan", "--base", "./before.yaml"], { cwd, env: organization.env });
    expect(code).toBe(0);
    expect(stdout).toContain("== What this request changes, against ./before.yaml ==");
    expect(stdout).toContain("monthly_usd: $600 → $700");
  });

  test("that had no file yet had declared nothing, and no policy was in force, which is said", async () => {
    const cwd = repository({ README: "soon" }, { "org.yaml": file(700) });
    const { env } = await simulated({ seed });
    const { code, stdout } = await inside(["plan", "--base", "main", "--out", "plan.json"], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain("warning not-in-base: org.yaml is not in the base, main: all that is declared counts as new, ");
    const { changes, request, policy_changes: policy, scope } = planIn(cwd);
    expect(changes.map(({ address }) => address)).toEqual(["project/Search/spend_limit"]);
    expect([request?.own, policy, scope]).toEqual([["project/Search/spend_limit"], undefined, undefined]);
  });

  test("with a mistake is warned of, and everything is planned", async () => {
    const cwd = repository({ "org.yaml": "version: 1\nprojcts: {}\n" }, { "org.yaml": file(700) });
    const { env } = await simulated({ seed });
    const { code, stdout } = await inside(["plan", "--base", "main"], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain("warning unusable-base: the base, main, is no valid configuration (main:org.yaml:2:1 ");
    expect(stdout).not.toContain("==");
  });

  test.each([
    ["nothing", "--base: nothing is no commit that is here."],
    ["./nothing.yaml", "--base ./nothing.yaml: there is no such file or folder."],
    ["both", "--base both is a revision and a file: write ./both for the file, or refs/heads/both for the branch."],
  ])("that is %s is refused before anything is asked", async (base, message) => {
    const cwd = repository({ "org.yaml": file(600), both: "text" });
    execFileSync("git", ["branch", "both"], { cwd, stdio: "ignore" });
    const organization = await simulated({ seed });
    const { code, stderr } = await inside(["plan", "--base", base], { cwd, env: organization.env });
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(organization.simulator.requests()).toEqual([]);
  });

  test("is found from a folder below, and the file may lie beside", async () => {
    const cwd = repository({ "org.yaml": file(600) }, { "org.yaml": file(700) });
    mkdirSync(join(cwd, "below"));
    const { env } = await simulated({ seed });
    const { code, stdout } = await inside(["plan", "--base", "main", "--file", "../org.yaml"], { cwd: join(cwd, "below"), env });
    expect(code).toBe(0);
    expect(stdout).toContain("monthly_usd: $600 → $700");
  });
});

describe("a part of the changes", () => {
  const both = `version: 1\nprojects:\n  Search: {spend_limit: {monthly_usd: 700}, users: {}}\n  Labs: {spend_limit: {monthly_usd: 200}}\n`;

  test("--target and --exclude plan and apply it, and tell what is left", async () => {
    const cwd = folder({ "org.yaml": both });
    const { env, simulator, writes } = await simulated({ seed });
    const planned = await inside(["plan", "--exclude", "project/Labs"], { cwd, env });
    expect(planned.stdout).toContain("A part of the changes only: --exclude project/Labs.\n");
    expect(planned.stdout).toContain("· project/Labs/spend_limit  excluded by project/Labs\n");
    expect(planned.stdout).toContain("Plan: 1 to update; 1 widens access; 1 not selected.\n");
    const { code } = await inside(["apply", "--yes", "--target", "project/*/spend_limit", "--exclude", "project/Labs"], { cwd, env });
    expect([code, writes()]).toEqual([0, 1]);
    expect(simulator.state().projects.find(({ name }) => name === "Search")?.spend_limit).toBe(700_00);
  });

  test("apply --no-delete leaves out deletions, and what is left is another run's", async () => {
    const cwd = folder({ "org.yaml": both.replace("version: 1", "version: 1\npolicy: {unmanaged: {project_user: delete}}") });
    const { env, writes } = await simulated({ seed });
    const { code, stdout } = await inside(["apply", "--yes", "--no-delete"], { cwd, env });
    expect([code, writes()]).toEqual([0, 2]);
    expect(stdout).toContain("deletions are left out");
    const after = await inside(["plan"], { cwd, env });
    expect(after.stdout).toContain("Plan: 1 to delete.\n");
  });

  test.each([
    [["plan", "--target", "project/Serach"], "--target project/Serach stands for nothing that is declared, nor for anything that was read"],
    [["apply", "--yes", "--exclude", "project/Serach"], "--exclude project/Serach stands for nothing"],
    [["plan", "--target", "Search"], "--target: "],
    [["apply", "plan.json", "--target", "project/Search"], "has no use for --target"],
    [["apply", "plan.json", "--no-delete"], "has no use for --no-delete"],
    [["apply", "plan.json", "--base", "main"], "has no use for --base"],
    [["plan", "--budget", "1m", "--target", "project/Search"], "--budget leaves sections out"],
    [["plan", "--no-delete"], "unknown option '--no-delete'"],
  ])("%j is refused, and nothing is written", async (args, message) => {
    const cwd = folder({ "org.yaml": both });
    const { env, writes } = await simulated({ seed });
    const { code, stderr } = await inside(args, { cwd, env });
    expect([code, writes()]).toEqual([1, 0]);
    expect(stderr).toContain(message);
  });
});
