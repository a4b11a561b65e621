import { describe, expect, test } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { folder, oneProject, orgform, simulated, start } from "./harness.ts";
import { inside } from "./inside.ts";

const cwd = folder({ "org.yaml": oneProject });
const example = new URL("../../examples/org.yaml", import.meta.url).pathname;

test("without --yes, and with nobody to ask: exit 1, and not one request", async () => {
  const { env, simulator } = await simulated();
  const { code, stdout, stderr } = await orgform(["apply"], { cwd, env });
  expect({ code, stdout, requests: simulator.requests() }).toEqual({ code: 1, stdout: "", requests: [] });
  expect(stderr).toMatch(/^orgform: `apply` asks before it writes.*--yes.*\n$/);
});

test("--dry-run shows the plan and writes nothing, --yes or not", async () => {
  const { env, writes } = await simulated();
  const dry = await orgform(["apply", "--dry-run", "--yes"], { cwd, env });
  const plan = await orgform(["plan"], { cwd, env });
  expect(dry).toMatchObject({ code: 0, stderr: "" });
  expect(dry.stdout.replace(/^Requests.*$/m, "")).toBe(plan.stdout.replace(/^Requests.*$/m, ""));
  expect(JSON.parse((await orgform(["apply", "--dry-run", "--format", "json"], { cwd, env })).stdout)).toHaveProperty("changes");
  expect(writes()).toBe(0);
});

test("what is for readers of plans goes with --dry-run, and is refused where something would be done", async () => {
  const { env, writes } = await simulated();
  for (const [format, beginning] of [
    ["markdown", "### Plan for "],
    ["html", "<!doctype html>"],
  ] as const) {
    const dry = await orgform(["apply", "--dry-run", "--format", format], { cwd, env });
    expect([dry.code, dry.stdout.slice(0, beginning.length)]).toEqual([0, beginning]);
    const { code, stdout, stderr } = await orgform(["apply", "--yes", "--format", format], { cwd, env });
    expect({ code, stdout, writes: writes() }).toEqual({ code: 1, stdout: "", writes: 0 });
    expect(stderr).toMatch(/^orgform: What `apply` did is told as text or JSON: --format \w+ is for `plan`, and for --dry-run\.\n$/);
  }
});

test("--yes applies, tells each change on standard error and the result on standard output; then nothing is left", async () => {
  const { env, simulator } = await simulated();
  const { code, stdout, stderr } = await orgform(["apply", "--yes"], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/\nApplied 4 of 4 changes to org-\w+ at 127\.0\.0\.1:\d+ \(plan [0-9a-f]+\)\.\n$/);
  expect(stderr.trimEnd().split("\n").toSorted()).toEqual([
    expect.stringMatching(/^✓ create project\/Search \(1 of 4\)$/),
    expect.stringMatching(/^✓ create project\/Search\/service_account\/crawler \(\d of 4\)$/),
    expect.stringMatching(/^✓ create project\/Search\/service_account\/indexer \(\d of 4\)$/),
    expect.stringMatching(/^✓ create project\/Search\/spend_limit \(\d of 4\)$/),
  ]);
  expect(simulator.state().projects.find(({ name }) => name === "Search")).toMatchObject({ spend_limit: 50_000 });
  expect(await orgform(["plan", "--detailed-exitcode"], { cwd, env })).toMatchObject({ code: 0 });
});

test("nothing to do: exit 0, no question, no write", async () => {
  const { env, writes } = await simulated();
  const none = folder({ "org.yaml": "version: 1\nprojects: {}\n" });
  const { code, stdout } = await orgform(["apply", "--yes"], { cwd: none, env });
  expect({ code, writes: writes() }).toEqual({ code: 0, writes: 0 });
  expect(stdout).toContain("Nothing to change: the organization is as the file says.");
});

test("--format json: one document with every outcome", async () => {
  const { env } = await simulated();
  const { stdout } = await orgform(["apply", "--yes", "--format", "json"], { cwd, env });
  const result = JSON.parse(stdout) as { outcomes: readonly { status: string }[]; plan: { digest: string }; digest: string };
  expect(result.outcomes.map(({ status }) => status)).toEqual(["applied", "applied", "applied", "applied"]);
  expect(result.digest).toBe(result.plan.digest);
});

test("the example: the second pass sets what the API makes together with a project", async () => {
  const { env, simulator } = await simulated({ seed: livedIn });
  const planned = await orgform(["plan", "--format", "json", "-f", example], { env });
  const { withheld } = JSON.parse(planned.stdout) as Plan;
  const approvals = new Set(withheld.flatMap(({ approval }) => approval ?? []));
  expect(approvals.size).toBe(2);
  const accepted = [...approvals].flatMap((digest) => ["--approve", digest]);
  const { code, stdout } = await orgform(["apply", "--yes", "-f", example, ...accepted], { env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/\nApplied (\d+) of \1 changes/);
  expect(stdout).not.toContain("accepts nothing");
  const limits = simulator.state().projects.find(({ name }) => name === "Robotics")?.rate_limits;
  expect(limits?.find(({ model }) => model === "gpt-5-mini")).toMatchObject({ max_requests_per_1_minute: 100 });
  expect(await orgform(["plan", "--detailed-exitcode", "-f", example], { env })).toMatchObject({ code: 0 });
});

describe("when a change fails", () => {
  const refusing = { match: { method: "POST", route: "/organization/projects/{project_id}/service_accounts" }, then: "500" } as const;

  test("the rest is applied: exit 4, and the summary tells the API's sentence and the request", async () => {
    const { env } = await simulated({ faults: [refusing] });
    const { code, stdout, stderr } = await orgform(["apply", "--yes"], { cwd, env });
    expect(code).toBe(4);
    expect(stdout).toContain("Applied 2 of 4 changes");
    expect(stdout).toMatch(
      /Failed, and may have taken effect all the same \(2\)\n {2}create project\/Search\/service_account\/\w+: .*answered 500: The server had an error.*request req_/,
    );
    expect(stdout).toContain("Running the same command again does what is left");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("first of all: what hangs on it is blocked, and exit 1, for nothing was written", async () => {
    const { env, simulator } = await simulated({
      faults: [{ match: { method: "POST", route: "/organization/projects" }, then: "redirect" }],
    });
    const { code, stdout } = await orgform(["apply", "--yes"], { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toContain("Applied 0 of 4 changes");
    expect(stdout).toContain("Failed (1)\n  create project/Search: ");
    expect(stdout).toContain("Blocked (3)\n  create project/Search/service_account/crawler: waits for project/Search");
    expect(simulator.state().projects.map(({ name }) => name)).toEqual(["Default project"]);
  });
});

describe("the organization", () => {
  const fileFor = (id: string): string => folder({ "org.yaml": `organization: {id: ${id}}${oneProject}` });

  test("another one than the file's: exit 1, nothing written", async () => {
    const { env, writes } = await simulated();
    const { code, stdout, stderr } = await orgform(["apply", "--yes"], { cwd: fileFor("org-somebodyelses"), env });
    expect({ code, stdout, writes: writes() }).toEqual({ code: 1, stdout: "", writes: 0 });
    expect(stderr).toMatch(/^orgform: The key belongs to org-\w+, and the file is about org-somebodyelses: nothing was written\.\n$/);
  });

  test("the file's own: applied", async () => {
    const { env } = await simulated({ seed: { organization: { id: "org-mine1234" } } });
    expect(await orgform(["apply", "--yes"], { cwd: fileFor("org-mine1234"), env })).toMatchObject({ code: 0 });
  });
});

describe("Ctrl-C in the middle", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s: the write in flight is finished, nothing new is begun, and the summary tells all",
    async (signal) => {
      const { env, simulator, writes } = await simulated({ latencyMs: 300 });
      const running = start(["apply", "--yes", "--log-level", "debug"], { cwd, env });
      await running.said("sent method=POST");
      running.kill(signal);
      const { code, stdout, stderr } = await running.ended;
      expect({ code, writes: writes() }).toEqual({ code: 4, writes: 1 });
      expect(simulator.state().projects.map(({ name }) => name)).toContain("Search");
      expect(stdout).toContain("Applied 1 of 4 changes");
      expect(stdout).toContain("Not attempted (3)\n  create project/Search/service_account/crawler\n");
      expect(stderr).toContain("Stopping: what is in flight is finished first.");
    },
  );

  test("changes that only wait for their turn are not begun either", async () => {
    const { env, writes } = await simulated({ seed: livedIn, latencyMs: 200 });
    const running = start(["apply", "--yes", "--concurrency", "1", "-f", example], { env });
    await running.said("✓");
    running.kill("SIGINT");
    const { code, stdout } = await running.ended;
    const [, applied] = /Applied (\d+) of/.exec(stdout) ?? [];
    expect(code).toBe(4);
    expect(Number(applied)).toBeLessThan(4);
    // A change that was begun is finished, and may take two requests.
    expect(writes()).toBeLessThan(8);
  });

  test("twice: the process ends at once", async () => {
    const { env } = await simulated({ latencyMs: 20_000 });
    const running = start(["plan", "--log-level", "debug"], { cwd, env });
    await running.said("sent");
    running.kill("SIGINT");
    await running.said("Stopping");
    running.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 1 });
  });

  test("twice while something is written: the exit code does not say that nothing was", async () => {
    const { env } = await simulated({ latencyMs: 3_000 });
    const running = start(["apply", "--yes", "--log-level", "debug"], { cwd, env });
    await running.said("sent method=POST");
    running.kill("SIGTERM");
    await running.said("Stopping");
    running.kill("SIGTERM");
    expect(await running.ended).toMatchObject({ code: 4 });
  });
});

test("a reader that goes away does not stop an apply half-way", async () => {
  const { env, simulator } = await simulated({ latencyMs: 50 });
  const running = start(["apply", "--yes"], { cwd, env });
  running.closeStdout();
  expect(await running.ended).toMatchObject({ code: 0 });
  expect(simulator.state().projects.find(({ name }) => name === "Search")?.service_accounts).toHaveLength(2);
});

describe("what could not be compared before the project was there", () => {
  const seed: Seed = { data_retention: "zero_data_retention" };
  const asks = async (file: string) => {
    const { env, simulator } = await simulated({ seed, dataRetention: "available" });
    const inFolder = { env, cwd: folder({ "org.yaml": `version: 1\n${file}` }) };
    const retention = () => simulator.state().projects.find(({ name }) => name === "New")?.data_retention;
    return { inFolder, retention };
  };

  test("asks a person all the same where a person must be asked", async () => {
    const { inFolder, retention } = await asks("projects: {New: {data_retention: none}}");
    const first = await inside(["apply", "--yes"], inFolder);
    expect(first).toMatchObject({ code: 4 });
    expect(first.stdout).toContain("More is kept from then on");
    expect(retention()).toBe("organization_default");
    const second = await inside(["apply", "--yes"], inFolder);
    expect(second).toMatchObject({ code: 3 });
    const [, approval = ""] = /--approve (\w+)/.exec(second.stdout) ?? [];
    expect(await inside(["apply", "--yes", "--approve", approval], inFolder)).toMatchObject({ code: 0 });
    expect(retention()).toBe("none");
  });

  test("goes with a new project that was approved when a hold on it had ended", async () => {
    const { inFolder } = await asks(
      "policy: {hold: [{address: project/New, until: 2020-12-24}]}\nprojects: {New: {hosted_tool_permissions: {mcp: false}}}",
    );
    const [, approval = ""] = /--approve (\w+)/.exec((await inside(["apply", "--yes"], inFolder)).stdout) ?? [];
    const { code, stdout } = await inside(["apply", "--yes", "--approve", approval], inFolder);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("Applied 2 of 2 changes") });
  });
});
