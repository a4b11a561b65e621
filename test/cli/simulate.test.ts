import { createServer, type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { closeLater } from "../support/closing.ts";
import { folder, orgform, start } from "./harness.ts";

interface Line {
  readonly url: string;
  readonly admin_key: string;
}

/** Starts it, waits for its line, and asks it something. */
async function simulating(args: readonly string[], ask: (line: Line) => Promise<void>): Promise<void> {
  const running = start(["simulate", ...args]);
  closeLater(async () => running.kill("SIGKILL"));
  await running.said("}\n");
  const line = running.soFar().stdout;
  await ask(JSON.parse(line) as Line);
  running.kill("SIGTERM");
  expect(await running.ended).toEqual({ code: 0, stdout: line, stderr: "" });
}

const get = (line: Line, path: string): Promise<Response> =>
  fetch(`${line.url}${path}`, { headers: { authorization: `Bearer ${line.admin_key}` } });

test("prints exactly one line of JSON, answers until SIGTERM, and ends with 0", () =>
  simulating([], async (line) => {
    expect(line).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/) as string,
      admin_key: expect.stringMatching(/^sk-admin-/) as string,
    });
    const users = (await (await get(line, "/organization/users?limit=100")).json()) as { data: readonly { email: string }[] };
    expect(users.data.map(({ email }) => email)).toContain("ada@acme.example");
    const log = await fetch(line.url.replace(/v1$/, "_simulator/requests"));
    expect(await log.json()).toEqual([expect.objectContaining({ method: "GET", route: "/organization/users", status: 200 })]);
  }));

test("throttles at seven a minute unless told otherwise", async () => {
  const refusals = async (line: Line): Promise<number> => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(line, "/organization/users")));
    return answers.filter(({ status }) => status === 429).length;
  };
  await simulating([], async (line) => expect(await refusals(line)).toBe(1));
  await simulating(["--rate-limit", "off"], async (line) => expect(await refusals(line)).toBe(0));
  await simulating(["--rate-limit", "3/1m"], async (line) => expect(await refusals(line)).toBe(5));
});

test("--seed, --faults, --latency and --port do what they say", async () => {
  const cwd = folder({
    "seed.yaml": "users: [{email: solo@acme.example, role: owner}]\n",
    "faults.yaml": "faults: [{match: {route: /organization/roles}, then: '503'}]\n",
  });
  const port = await freePort();
  await simulating(
    ["--seed", `${cwd}/seed.yaml`, "--faults", `${cwd}/faults.yaml`, "--latency", "200", "--port", String(port)],
    async (line) => {
      expect(line.url).toBe(`http://127.0.0.1:${port}/v1`);
      const beganAt = Date.now();
      const users = (await (await get(line, "/organization/users")).json()) as { data: readonly { email: string }[] };
      expect(Date.now() - beganAt).toBeGreaterThanOrEqual(195);
      expect(users.data.map(({ email }) => email)).toContain("solo@acme.example");
      expect((await get(line, "/organization/roles")).status).toBe(503);
    },
  );
});

describe("what it cannot do is one sentence and exit 1", () => {
  test.each([
    ["seed", "users: [{email: 5}]\n", /^orgform: .*wrong\.yaml: The seed is wrong: users\[0\]\.email .*\n$/],
    ["seed", "users: [\n", /^orgform: .*wrong\.yaml: [^\n]+\n$/],
    ["faults", "faults: [{then: boom}]\n", /^orgform: .*wrong\.yaml: The faults are wrong: .*then.*\n$/],
    ["faults", "- {then: reset}\n", /^orgform: .*wrong\.yaml: a file is a map of sections \(line 1\)\n$/],
    ["faults", "fault: []\n", /^orgform: .*wrong\.yaml: [^\n]*faults[^\n]*\n$/],
  ])("--%s with %j", async (option, text, sentence) => {
    const { code, stdout, stderr } = await orgform(["simulate", `--${option}`, "wrong.yaml"], { cwd: folder({ "wrong.yaml": text }) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(sentence);
  });

  test("a file that is not there", async () => {
    expect(await orgform(["simulate", "--seed", "nowhere.yaml"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^orgform: nowhere\.yaml: [^\n]+\n$/),
    });
  });

  test("a port that is taken", async () => {
    const port = await freePort("and keep it");
    const { code, stderr } = await orgform(["simulate", "--port", String(port)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^orgform: Nothing can listen on port \d+: [^\n]+\n$/);
  });
});

async function freePort(keep?: "and keep it"): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));
  if (keep === undefined) await close();
  else closeLater(close);
  return port;
}
