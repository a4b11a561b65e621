import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { folder, simulated } from "./harness.ts";
import { inside } from "./inside.ts";

const limit = (requests: number): string => `version: 1
projects: {Search: {rate_limits: {gpt-5: {max_requests_per_1_minute: ${requests}}}, service_accounts: {indexer: member}}}
`;
const seed = { projects: [{ name: "Search", rate_limits: [{ model: "gpt-5", max_requests_per_1_minute: 5_000 }] }] };

async function planned() {
  const { env, simulator, writes } = await simulated({ seed });
  const cwd = folder({ "org.yaml": limit(4_000) });
  expect(await inside(["plan", "--out", "plan.json"], { cwd, env })).toMatchObject({ code: 0 });
  const path = join(cwd, "plan.json");
  return { env, simulator, writes, cwd, path, plan: JSON.parse(readFileSync(path, "utf8")) as Plan };
}

test("apply plan.json asks nobody, does what was planned, and may be repeated", async () => {
  const { env, cwd, simulator, writes } = await planned();
  const first = await inside(["apply", "plan.json"], { cwd, env });
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/Applied 2 of 2 changes/);
  const search = simulator.state().projects.find(({ name }) => name === "Search");
  expect(search?.rate_limits.find(({ model }) => model === "gpt-5")).toMatchObject({ max_requests_per_1_minute: 4_000 });
  const done = writes();
  const second = await inside(["apply", "plan.json"], { cwd, env });
  expect(second).toMatchObject({ code: 0 });
  expect(second.stderr).toContain("2 of the plan's changes are done already.");
  expect(writes()).toBe(done);
});

describe("a saved plan writes nothing", () => {
  test("when what it is about has moved: exit 5, with what and how", async () => {
    const { env, cwd, simulator, writes } = await planned();
    simulator.act({ do: "set_rate_limit", project: "Search", model: "gpt-5", fields: { max_requests_per_1_minute: 100 } });
    const { code, stderr } = await inside(["apply", "plan.json"], { cwd, env });
    expect(code).toBe(5);
    expect(stderr).toContain("The saved plan is stale, and nothing was written: plan again.\n");
    expect(stderr).toContain("`max_requests_per_1_minute` was 5000 and is 100");
    expect(writes()).toBe(0);
  });

  test("when the file asks for something else: exit 5", async () => {
    const { env, cwd, writes } = await planned();
    writeFileSync(join(cwd, "org.yaml"), limit(3_000));
    expect(await inside(["apply", "plan.json"], { cwd, env })).toMatchObject({ code: 5 });
    expect(writes()).toBe(0);
  });

  test("to another organization: exit 1", async () => {
    const { cwd } = await planned();
    const other = await simulated({ seed });
    const { code, stderr } = await inside(["apply", "plan.json"], { cwd, env: other.env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/nothing was written/);
    expect(other.writes()).toBe(0);
  });

  test.each([
    [
      "of another format",
      (plan: Plan) => ({ ...plan, format_version: "2.0" }),
      /has format 2\.0, and this version of Orgform understands 1\.\d: plan again/,
    ],
    ["that is none", () => ({ changes: [] }), /is no saved plan: it is not what `plan --out` writes/],
    ["with a change that is none", (plan: Plan) => ({ ...plan, changes: [{}] }), /is no saved plan/],
    [
      "with a change of nothing",
      (plan: Plan) => ({ ...plan, changes: plan.changes.map((each) => ({ ...each, spec: undefined })) }),
      /is no saved plan/,
    ],
    [
      "with an update of nothing",
      (plan: Plan) => ({ ...plan, changes: plan.changes.map((each) => ({ ...each, action: "update", fields: undefined })) }),
      /is no saved plan/,
    ],
    [
      "that defers nothing",
      (plan: Plan) => ({ ...plan, deferred: plan.changes.map((each) => ({ ...each, spec: undefined })) }),
      /is no saved plan/,
    ],
    [
      "that withholds nothing",
      (plan: Plan) => ({ ...plan, withheld: plan.changes.map((each) => ({ ...each, fields: undefined })) }),
      /is no saved plan/,
    ],
    ["with a policy that says nothing", (plan: Plan) => ({ ...plan, basis: { ...plan.basis, policy: {} } }), /is no saved plan/],
    [
      "with a policy that names nothing",
      (plan: Plan) => ({ ...plan, basis: { ...plan.basis, in_force: { ...plan.basis.policy, protect: ["project/Search"] } } }),
      /is no saved plan/,
    ],
    ["with totals that are none", (plan: Plan) => ({ ...plan, basis: { ...plan.basis, totals: { project: "all" } } }), /is no saved plan/],
  ])("%s: exit 1", async (_, change, sentence) => {
    const { env, cwd, path, plan, writes } = await planned();
    writeFileSync(path, JSON.stringify(change(plan)));
    const { code, stderr } = await inside(["apply", "plan.json"], { cwd, env });
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(writes()).toBe(0);
  });

  test.each([
    [
      "added a change to",
      (plan: Plan) => ({
        changes: [...plan.changes, { ...plan.changes[0]!, action: "delete", address: "project/Search/service_account/other", spec: {} }],
      }),
    ],
    ["taken a change from", (plan: Plan) => ({ changes: plan.changes.slice(1) })],
    ["changed a value of", (plan: Plan) => ({ changes: plan.changes.map((each) => ({ ...each, spec: {} })) })],
    ["given another organization to", () => ({ organization: { id: "org-other", host: "api.openai.com" } })],
  ])("that somebody has %s: exit 1", async (_, edit) => {
    const { env, cwd, path, plan, writes } = await planned();
    writeFileSync(path, JSON.stringify({ ...plan, ...edit(plan) }));
    const { code, stderr } = await inside(["apply", "plan.json"], { cwd, env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^orgform: plan\.json has been changed since `plan --out` wrote it: .* Plan again\.\n$/);
    expect(writes()).toBe(0);
  });
});

test("--approve accepts what was shown, and what has changed since needs another look", async () => {
  const { env, simulator, writes } = await simulated({ seed: { projects: [{ name: "Search" }, { name: "Old" }, { name: "Older" }] } });
  const cwd = folder({ "org.yaml": "version: 1\nprojects: {Old: {archived: true}}\n" });
  const { stdout } = await inside(["plan"], { cwd, env });
  const digest = /--approve ([0-9a-f]{16})/.exec(stdout)?.[1] ?? "";
  expect(await inside(["apply", "--yes"], { cwd, env })).toMatchObject({ code: 3 });
  expect(writes()).toBe(0);
  writeFileSync(join(cwd, "org.yaml"), "version: 1\nprojects: {Old: {archived: true}, Older: {archived: true}}\n");
  const other = await inside(["apply", "--yes", "--approve", digest], { cwd, env });
  expect(other.code).toBe(3);
  expect(other.stdout).toContain(`--approve ${digest} accepts nothing that is withheld now`);
  expect(writes()).toBe(0);
  writeFileSync(join(cwd, "org.yaml"), "version: 1\nprojects: {Old: {archived: true}, New: {}}\n");
  expect(await inside(["apply", "--yes", "--approve", digest], { cwd, env })).toMatchObject({ code: 0 });
  const archived = simulator.state().projects.flatMap(({ name, status }) => (status === "archived" ? [name] : []));
  expect(archived).toEqual(["Old"]);
});

describe("an approval is for what was shown with it", () => {
  const approvalOf = (cwd: string): string => {
    const { withheld } = JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8")) as Plan;
    return withheld[0]?.approval ?? "";
  };
  const owners = [{ email: "ada@acme.example", role: "owner" as const }];

  test("and not for what the file says since", async () => {
    const file = (role: string): string => `version: 1\npolicy: {invitations: {max: 0}}\nusers: {bo@acme.example: ${role}}\n`;
    const { env, writes } = await simulated({ seed: { users: owners } });
    const cwd = folder({ "org.yaml": file("reader") });
    await inside(["plan", "--out", "plan.json"], { cwd, env });
    writeFileSync(join(cwd, "org.yaml"), file("owner"));
    const { code, stderr } = await inside(["apply", "plan.json", "--approve", approvalOf(cwd)], { cwd, env });
    expect(code).toBe(5);
    expect(stderr).toContain("invite/bo@acme.example: it is not what was approved any more");
    expect(writes()).toBe(0);
    writeFileSync(join(cwd, "org.yaml"), file("reader"));
    expect(await inside(["apply", "plan.json", "--approve", approvalOf(cwd)], { cwd, env })).toMatchObject({ code: 0 });
    expect(writes()).toBe(1);
  });

  test("and not for another one that has got the name", async () => {
    const { env, simulator } = await simulated({ seed: { users: owners, projects: [{ name: "Old" }] } });
    const cwd = folder({ "org.yaml": "version: 1\nprojects: {Old: {archived: true}}\n" });
    await inside(["plan", "--out", "plan.json"], { cwd, env });
    simulator.act({ do: "archive_project", project: "Old" });
    simulator.act({ do: "create_project", name: "Old" });
    const alive = () => simulator.state().projects.filter(({ name, status }) => name === "Old" && status !== "archived");
    expect(await inside(["apply", "plan.json", "--approve", approvalOf(cwd)], { cwd, env })).toMatchObject({ code: 5 });
    expect(await inside(["apply", "--yes", "--approve", approvalOf(cwd)], { cwd, env })).toMatchObject({ code: 3 });
    expect(alive()).toHaveLength(1);
  });
});

test("a saved plan is about the very things that it was made of: another one of the same name makes it stale", async () => {
  const { env, simulator, writes } = await simulated({ seed: { groups: [{ name: "old" }] } });
  const cwd = folder({ "org.yaml": "version: 1\nabsent: [group/old]\n" });
  await inside(["plan", "--out", "plan.json"], { cwd, env });
  simulator.act({ do: "delete_group", group: "old" });
  simulator.act({ do: "create_group", name: "old" });
  const { code, stderr } = await inside(["apply", "plan.json"], { cwd, env });
  expect(code).toBe(5);
  expect(stderr).toContain("group/old: another one bears its name now");
  expect(writes()).toBe(0);
});
