import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { closeLater } from "../support/closing.ts";
import { inside } from "./inside.ts";
import { folder, oneProject, orgform, simulated, start } from "./harness.ts";

const cwd = folder({ "org.yaml": oneProject, "empty.yaml": "version: 1\nprojects: {}\n" });

/** A server that is no simulator: what stands between us and the API may answer anything. */
async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  closeLater(() => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

test("prints the plan on standard output and nothing else anywhere, with GETs alone", async () => {
  const { env, simulator, writes } = await simulated();
  const { code, stdout, stderr } = await orgform(["plan"], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Plan for org-\w+ at 127\.0\.0\.1:\d+\n! 127\.0\.0\.1:\d+ is not api\.openai\.com\.\n/);
  expect(stdout).toContain("+ project/Search  declared, org.yaml:4\n");
  expect(stdout).toContain("Plan: 4 to create; 1 cannot be undone; 2 widen access.\n");
  expect([simulator.requests().length > 0, writes()]).toEqual([true, 0]);
});

test("--format json is one document, and says how many requests it took, by section", async () => {
  const { env, simulator } = await simulated();
  const { stdout, stderr } = await inside(["plan", "--format", "json"], { cwd, env });
  const plan = JSON.parse(stdout) as Plan;
  expect(stderr).toBe("");
  expect(plan.changes.map(({ action, address }) => `${action} ${address}`)).toEqual([
    "create project/Search",
    "create project/Search/service_account/crawler",
    "create project/Search/service_account/indexer",
    "create project/Search/spend_limit",
  ]);
  expect(plan.organization.id).toBe(simulator.state().organization.id);
  expect(plan.requests.read).toBe(simulator.requests().length);
  expect(plan.requests.dearest[0]?.kind).toMatch(/^project/);
});

test("--format markdown is a comment, and says where the whole is when it is cut", async () => {
  const { env } = await simulated();
  const { code, stdout, stderr } = await inside(["plan", "--format", "markdown"], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^### Plan for `org-\w+` at `127\.0\.0\.1:\d+`\n/);
  expect(stdout).toContain("- `+` `project/Search` · declared · `org.yaml:4`");
  const projects = Array.from(
    { length: 900 },
    (_, index) => `  A project with a name of some length ${index}: {spend_limit: {monthly_usd: 5}}`,
  );
  const many = folder({ "org.yaml": `version: 1\npolicy: {creations: {projects: 1000}}\nprojects:\n${projects.join("\n")}\n` });
  const long = await inside(["plan", "--format", "markdown", "--out", "the plan.json"], { cwd: many, env });
  expect(Buffer.byteLength(long.stdout)).toBeLessThanOrEqual(65_536);
  expect(long.stdout).toContain("The whole plan is in `the plan.json`.");
});

test("--format html is one page, also without colours and on no terminal", async () => {
  const { env } = await simulated();
  const { code, stdout } = await inside(["plan", "--format", "html", "--color", "always"], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>\n[^]*<\/html>\n$/);
  expect(stdout).not.toContain("\u001B");
});

test("who waits for an invitation that this plan does not send is not told that it does", async () => {
  const text = `version: 1
policy:
  invitations: {domains: [acme.example]}
  hold: [{address: user/hal@acme.example}]
users: {sent@acme.example: reader, far@elsewhere.example: reader, hal@acme.example: reader, out@acme.example: reader}
`;
  const { env } = await simulated();
  const args = ["plan", "--format", "json", "--exclude", "user/out@acme.example"];
  const { code, stdout } = await inside(args, { cwd: folder({ "org.yaml": text }), env });
  const { changes, waiting } = JSON.parse(stdout) as Plan;
  expect([code, changes.map(({ address }) => address)]).toEqual([0, ["invite/sent@acme.example"]]);
  expect(Object.fromEntries(waiting.map(({ address, reason }) => [address, reason]))).toEqual({
    "user/sent@acme.example": "invited by this plan",
    "user/far@elsewhere.example": "the invitation is withheld",
    "user/hal@acme.example": "the invitation is held",
    "user/out@acme.example": "the invitation is left out of this run",
  });
});

test("--detailed-exitcode tells a difference from none", async () => {
  const { env } = await simulated();
  expect(await inside(["plan", "--detailed-exitcode"], { cwd, env })).toMatchObject({ code: 2 });
  expect(await inside(["plan", "--detailed-exitcode", "-f", "empty.yaml"], { cwd, env })).toMatchObject({ code: 0 });
});

test("a section that cannot be read: exit 1, and the plan of what could be", async () => {
  const { env } = await simulated({
    seed: { projects: [{ name: "Search" }] },
    faults: [{ match: { route: "/organization/projects/{project_id}/service_accounts" }, then: "redirect" }],
  });
  const { code, stdout } = await inside(["plan", "--detailed-exitcode"], { cwd, env });
  expect(code).toBe(1);
  expect(stdout).toContain("error unreadable-section: service_accounts of project/Search could not be read");
  expect(stdout).toContain("\nproject/Search\n  + spend_limit  monthly_usd: $500  declared, org.yaml:6\n");
  expect(stdout).toContain("\nIncomplete: a section that the file manages could not be read.\n");
});

describe.concurrent("each failure is one clear sentence, exit 1, no plan and no stack", () => {
  const expectOne = async (env: Readonly<Record<string, string>>, sentence: RegExp): Promise<void> => {
    const { code, stdout, stderr } = await orgform(["plan"], { cwd, env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^orgform: [^\n]+\n$/);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
  };

  test("no key", () => expectOne({}, /OPENAI_ADMIN_KEY is not set/));
  test("the wrong key", async () => {
    const { env } = await simulated();
    await expectOne({ ...env, OPENAI_ADMIN_KEY: "sk-admin-somebody-elses" }, /OPENAI_ADMIN_KEY.*401/);
  });
  test("a base URL that is none", () => expectOne({ OPENAI_ADMIN_KEY: "sk-admin-1234", OPENAI_BASE_URL: "api" }, /OPENAI_BASE_URL/));
  test("a key that would go in the clear", () =>
    expectOne({ OPENAI_ADMIN_KEY: "sk-admin-1234", OPENAI_BASE_URL: "http://api.acme.example/v1" }, /in the clear/));
  test("a host that nobody answers at", async () => {
    const url = await answering(() => {});
    const closed = new URL(url);
    closed.port = String(Number(closed.port) === 65_535 ? 1_025 : Number(closed.port) + 1);
    await expectOne({ OPENAI_ADMIN_KEY: "sk-admin-1234", OPENAI_BASE_URL: closed.href }, /cannot be reached/);
  });
  test("a 500 that stays", async () => {
    const { env } = await simulated({ faults: [{ then: "500" }] });
    await expectOne(env, /answered 500: The server had an error.*attempts/);
  });
  test("an answer that breaks off", async () => {
    const { env } = await simulated({ faults: [{ then: "truncate" }] });
    await expectOne(env, /broke off before its answer was complete/);
  });
  test("a proxy's page", async () => {
    const { env } = await simulated({ faults: [{ then: "html" }] });
    await expectOne(env, /HTML instead of JSON/);
  });
});

describe("the admin key is in no output", () => {
  const key = "sk-admin-0123456789abcdefXYZ";

  test.each(["silent", "error", "warn", "info", "debug"])("at log level %s", async (level) => {
    const { env } = await simulated({ adminKey: key });
    for (const format of ["pretty", "json"]) {
      const { code, stdout, stderr } = await orgform(["plan", "--log-level", level, "--log-format", format], { cwd, env });
      expect(code).toBe(0);
      expect(stdout + stderr).not.toContain(key);
      expect(stderr.includes("GET") || stderr.includes("sent")).toBe(level === "debug");
      if (format === "json" && level === "debug")
        expect(
          stderr
            .trimEnd()
            .split("\n")
            .map((line) => typeof JSON.parse(line)),
        ).not.toContain("string");
    }
  });

  test("though the host repeats it, in the open and in pieces of its own", async () => {
    const url = await answering(({ headers }, response) => {
      response.writeHead(403, { "content-type": "application/json", "x-request-id": String(headers.authorization) });
      response.end(JSON.stringify({ error: { message: `You sent ${headers.authorization ?? ""}`, code: key } }));
    });
    const { code, stdout, stderr } = await inside(["plan", "--log-level", "debug"], {
      cwd,
      env: { OPENAI_ADMIN_KEY: key, OPENAI_BASE_URL: url },
    });
    expect(code).toBe(1);
    expect(stderr).toContain("403");
    expect(stdout + stderr).not.toContain(key);
  });
});

test("what a host says cannot move the cursor", async () => {
  const url = await answering((_, response) => {
    response.writeHead(403, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { message: "no\u001B[2J\u202E\u0007" } }));
  });
  const { stdout, stderr } = await inside(["plan", "--log-level", "debug"], {
    cwd,
    env: { OPENAI_ADMIN_KEY: "sk-admin-1234", OPENAI_BASE_URL: url },
  });
  expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("a file for another organization: exit 1, and no plan of what would be done to the wrong one", async () => {
  const { env } = await simulated();
  const other = folder({ "org.yaml": `organization: {id: org-somebodyelses}${oneProject}` });
  const { code, stdout, stderr } = await inside(["plan"], { cwd: other, env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^orgform: The key belongs to org-\w+, and the file is about org-somebodyelses/);
});

test("a reader that goes away ends nothing", async () => {
  const { env } = await simulated();
  const running = start(["plan"], { cwd, env });
  running.closeStdout();
  expect(await running.ended).toMatchObject({ code: 0, stderr: "" });
});

test("Ctrl-C while reading: exit 1, nothing written, no stack", async () => {
  const { env, writes } = await simulated({ latencyMs: 2_000 });
  const running = start(["plan", "--log-level", "debug"], { cwd, env });
  await running.said("sent");
  running.kill("SIGINT");
  const { code, stdout, stderr } = await running.ended;
  expect({ code, stdout, writes: writes() }).toEqual({ code: 1, stdout: "", writes: 0 });
  expect(stderr).toContain("orgform: Interrupted: nothing was written.\n");
  expect(stderr).not.toMatch(/\n\s+at /);
});
