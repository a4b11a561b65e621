import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closeLater } from "../support/closing.ts";
import { folder, orgform, simulated, start, type Running, type Simulated } from "./harness.ts";
import { inside } from "./inside.ts";

const seed = {
  users: [
    { email: "ada@acme.example", role: "owner" as const },
    ...["bo", "cy", "dee", "eli"].map((name) => ({ email: `${name}@acme.example`, role: "reader" as const })),
  ],
  groups: [{ name: "red" }],
};

const file = (...names: readonly string[]): string => `version: 1
policy: {owners: {at_least: 1}, unmanaged: {group_user: delete}}
groups:
  red: {users: [${names.map((name) => `${name}@acme.example`).join(", ")}]}
`;

const membersOf = ({ simulator }: Simulated): readonly string[] =>
  simulator
    .state()
    .groups.flatMap(({ members }) => members.map(({ name }) => name.split("@")[0] ?? ""))
    .sort();

const endings = ({ soFar }: Running): readonly string[] =>
  [...soFar().stderr.matchAll(/"msg":"run ended: (\w+)"/g)].map(([, ending]) => ending ?? "");

/** Resolves once so many runs have ended. */
async function ran(running: Running, count: number): Promise<void> {
  for (let waited = 0; endings(running).length < count; waited += 1) {
    if (waited > 400) throw new Error(`it has not run ${count} times:\n${running.soFar().stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ended(running: Running): Promise<number | null> {
  running.kill("SIGTERM");
  return (await running.ended).code;
}

describe("orgform daemon", () => {
  test("keeps an organization as its file says, when told to look and as soon as the file changes", async () => {
    const simulation = await simulated({ seed });
    const cwd = folder({ "org.yaml": file("bo", "cy") });
    const daemon = start(["daemon", "--listen", "127.0.0.1:0", "--mode", "enforce"], { cwd, env: simulation.env });
    await ran(daemon, 1);
    expect(membersOf(simulation)).toEqual(["bo", "cy"]);

    simulation.simulator.act({ do: "add_group_user", group: "red", email: "eli@acme.example" });
    daemon.kill("SIGUSR1");
    daemon.kill("SIGHUP");
    await ran(daemon, 2);
    expect(membersOf(simulation)).toEqual(["bo", "cy"]);
    expect(daemon.soFar().stderr).not.toContain("Debugger");

    writeFileSync(join(cwd, "org.yaml"), file("bo", "dee"));
    await ran(daemon, 3);
    expect(membersOf(simulation)).toEqual(["bo", "dee"]);

    const before = simulation.writes();
    writeFileSync(join(cwd, "org.yaml"), "version: 1\ngroups: {red: {usrs: []}}\n");
    await ran(daemon, 4);
    expect(simulation.writes()).toBe(before);
    expect(endings(daemon)).toEqual(["corrected", "corrected", "corrected", "invalid"]);
    expect(await ended(daemon)).toBe(0);
  });

  test("detects where nothing else is said, and writes nothing", async () => {
    const simulation = await simulated({ seed });
    const daemon = start(["daemon", "--listen", "127.0.0.1:0"], { cwd: folder({ "org.yaml": file("bo") }), env: simulation.env });
    await ran(daemon, 1);
    expect(endings(daemon)).toEqual(["drifted"]);
    expect(simulation.writes()).toBe(0);
    expect(await ended(daemon)).toBe(0);
  });

  test("finishes the write that is under way when it is told to end, and closes its journal", async () => {
    const simulation = await simulated({ seed, latencyMs: 300 });
    const cwd = folder({ "org.yaml": file("bo", "cy", "dee", "eli") });
    const daemon = start(["daemon", "--listen", "127.0.0.1:0", "--mode", "enforce", "--concurrency", "1"], { cwd, env: simulation.env });
    for (let waited = 0; simulation.writes() === 0 && waited < 400; waited += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await ended(daemon)).toBe(0);
    const lines = readFileSync(join(cwd, ".orgform", "journal.jsonl"), "utf8")
      .trimEnd()
      .split("\n");
    const events = lines.map((line) => (JSON.parse(line) as { readonly event: string }).event);
    expect(events.at(-1)).toBe("close");
    expect(events.filter((event) => event === "intend")).toHaveLength(events.filter((event) => event === "end").length);
    expect(membersOf(simulation).length).toBeLessThan(4);
    expect(existsSync(join(cwd, ".orgform", "lock.json"))).toBe(false);
  });

  test("follows a git repository, and takes nothing from a revision that is no configuration", async () => {
    const simulation = await simulated({ seed });
    const origin = folder();
    const git = (...args: readonly string[]): string =>
      execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@acme.example", ...args], { cwd: origin, encoding: "utf8" });
    git("init", "-q", "-b", "main");
    const push = (text: string): void => {
      mkdirSync(join(origin, "org"), { recursive: true });
      writeFileSync(join(origin, "org", "org.yaml"), text);
      git("add", "-A");
      git("commit", "-qm", "Change the organization");
    };
    push(file("bo"));
    const env = { ...simulation.env, HOME: folder() };
    const daemon = start(["daemon", "--listen", "127.0.0.1:0", "--mode", "enforce", "--git", `file://${origin}`, "--path", "org"], {
      cwd: folder(),
      env,
    });
    await ran(daemon, 1);
    expect(membersOf(simulation)).toEqual(["bo"]);
    push("version: 1\ngroups: {red: {usrs: []}}\n");
    daemon.kill("SIGHUP");
    await ran(daemon, 2);
    expect(membersOf(simulation)).toEqual(["bo"]);
    push(file("bo", "cy"));
    daemon.kill("SIGHUP");
    await ran(daemon, 3);
    expect(membersOf(simulation)).toEqual(["bo", "cy"]);
    expect(endings(daemon)).toEqual(["corrected", "invalid", "corrected"]);
    expect(await ended(daemon)).toBe(0);
  });

  test("keeps several organizations, of which one that fails delays no other", async () => {
    const [one, other] = await Promise.all([simulated({ seed }), simulated({ seed })]);
    const cwd = folder({
      "fleet.yaml": `version: 1
defaults: {mode: enforce, schedule: "0 4 * * *", time_zone: Europe/Berlin}
organizations:
  - {name: one, key_env: KEY_ONE, base_url: "${one.env["OPENAI_BASE_URL"] ?? ""}", files: [one.yaml]}
  - {name: two, key_file: wrong.key, base_url: "${one.env["OPENAI_BASE_URL"] ?? ""}", files: [one.yaml]}
  - {name: three, key_env: KEY_THREE, base_url: "${other.env["OPENAI_BASE_URL"] ?? ""}", files: [three.yaml]}
  - {name: four, key_env: KEY_FOUR, base_url: "${other.env["OPENAI_BASE_URL"] ?? ""}", files: [three.yaml]}
`,
      "one.yaml": file("bo"),
      "three.yaml": file("cy"),
      "wrong.key": "sk-admin-nobody\n",
    });
    const env = { KEY_ONE: one.env["OPENAI_ADMIN_KEY"] ?? "", KEY_THREE: other.env["OPENAI_ADMIN_KEY"] ?? "" };
    const daemon = start(["daemon", "--listen", "127.0.0.1:0", "--config", "fleet.yaml"], { cwd, env });
    await ran(daemon, 4);
    expect(endings(daemon).toSorted()).toEqual(["corrected", "corrected", "failed", "failed"]);
    expect(daemon.soFar().stderr).toContain("The environment variable KEY_FOUR is not set");
    expect(daemon.soFar().stderr).toContain("refused the key in wrong.key, which must be an admin key");
    expect([membersOf(one), membersOf(other)]).toEqual([["bo"], ["cy"]]);
    expect(await ended(daemon)).toBe(0);
  });
});

describe("whoever watches it", () => {
  const token = "a-token-that-nobody-guesses";

  test("sees how it stands, is told of it, and may act with the token", async () => {
    const told: string[] = [];
    const webhook = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (chunk: string) => told.push(chunk));
      request.on("end", () => response.end("ok"));
    });
    await new Promise<void>((resolve) => webhook.listen(0, "127.0.0.1", resolve));
    closeLater(() => new Promise<void>((resolve) => webhook.close(() => resolve())));
    const simulation = await simulated({ seed });
    const cwd = folder({
      "fleet.yaml": `version: 1
organizations: [{name: acme, key_env: OPENAI_ADMIN_KEY, base_url: "${simulation.env["OPENAI_BASE_URL"] ?? ""}", files: [org.yaml], mode: enforce}]
listen: 127.0.0.1:0
token: {file: token}
notifications: [{slack: {file: slack}}]
`,
      "org.yaml": file("bo").replace("at_least: 1}", "at_least: 1}, deletions: {max: 0}"),
    });
    simulation.simulator.act({ do: "add_group_user", group: "red", email: "eli@acme.example" });
    const { port } = webhook.address() as AddressInfo;
    writeFileSync(join(cwd, "token"), `${token}\n`);
    writeFileSync(join(cwd, "slack"), `http://127.0.0.1:${port}/T0/secret\n`);
    // From elsewhere: paths in the file are relative to it.
    const daemon = start(["daemon", "--config", join(cwd, "fleet.yaml")], { env: simulation.env });
    await ran(daemon, 1);
    expect(endings(daemon)).toEqual(["refused"]);
    const url = /in line: (http:\S+?)"/.exec(daemon.soFar().stderr)?.[1] ?? "";

    for (let waited = 0; told.length === 0 && waited < 300; waited += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    const page = await (await fetch(`${url}/organizations/acme`)).text();
    const approval = /--approve ([0-9a-f]{16})/.exec(page)?.[1] ?? "";
    expect(page).toContain("group/red/user/eli@acme.example");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^orgform_\w*requests\w*\{.*organization="acme".*\} [1-9]/m);

    const approve = (bearer: string): Promise<Response> =>
      fetch(`${url}/organizations/acme/approve`, {
        method: "POST",
        redirect: "manual",
        headers: { authorization: `Bearer ${bearer}` },
        body: new URLSearchParams({ digest: approval }),
      });
    expect((await approve("wrong-wrong-wrong-wrong")).status).toBe(401);
    expect(membersOf(simulation)).toEqual(["eli"]);
    expect((await approve(token)).status).toBeLessThan(400);
    await ran(daemon, 2);
    expect(membersOf(simulation)).toEqual(["bo"]);
    expect(told.join("\n")).toContain("acme");
    // A secret store changes it, and what was known before is worth nothing.
    const rotated = "another-token-that-nobody-guesses";
    writeFileSync(join(cwd, "token"), `${rotated}\n`);
    expect((await approve(token)).status).toBe(401);
    expect((await approve(rotated)).status).toBe(409);
    expect(await ended(daemon)).toBe(0);
    const everything = [daemon.soFar().stderr, told.join(""), page, metrics].join("");
    for (const secret of [token, simulation.env["OPENAI_ADMIN_KEY"] ?? "none", "T0/secret"]) expect(everything).not.toContain(secret);
  });
});

describe("what cannot begin says so", () => {
  test.each([
    ["a schedule that is none", ["--schedule", "often"], "--schedule often: this is no schedule: it has five fields"],
    ["a schedule that never comes", ["--schedule", "0 0 31 2 *"], "--schedule 0 0 31 2 *: this is no schedule: "],
    ["a path without a repository", ["--path", "org"], "--ref and --path say where in a repository: name it with --git."],
    ["a fleet file that is not there", ["--config", "none.yaml"], "none.yaml cannot be read: there is no such file or folder"],
    [
      "both a fleet file and a mode",
      ["--config", "none.yaml", "--mode", "detect"],
      "--config says this for each organization: leave out --mode.",
    ],
  ])("%s", async (_, args, message) => {
    const { code, stderr } = await orgform(["daemon", ...args], { env: { OPENAI_ADMIN_KEY: "sk-admin-x" } });
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });

  test("everything that is wrong in a fleet file, each with its place", async () => {
    const cwd = folder({
      "fleet.yaml": `version: 1
defaults: {freeze: [{name: weekend, cron: "0 16 * *", duration: 3d}], mode: {project_usr: detect}}
organizations:
  - {name: one, key_env: KEY, files: [one.yaml]}
  - {name: one, key_env: KEY, files: [two.yaml], time_zone: Mars/Olympus}
`,
    });
    const { code, stderr } = await orgform(["daemon", "--config", "fleet.yaml"], { cwd, env: { KEY: "sk-admin-x" } });
    expect(stderr.match(/^fleet\.yaml:.*$/gm)).toEqual([
      "fleet.yaml:2:37 error bad-value: this is no schedule: it has five fields: minute, hour, day of the month, month, day of the week",
      "fleet.yaml:2:78 error bad-value: there is no kind project_usr",
      "fleet.yaml:5:6 error bad-value: two organizations are named one",
      "fleet.yaml:5:50 error bad-value: this is no schedule: Mars/Olympus is no time zone: Europe/Berlin is one",
    ]);
    expect(code).toBe(1);
  });

  test("two organizations with one key, of which the file of one would undo what the other says", async () => {
    const cwd = folder({
      "fleet.yaml": `version: 1
organizations:
  - {name: acme, key_file: acme.key, files: [acme.yaml]}
  - {name: acme-labs, key_file: labs.key, files: [labs.yaml]}
`,
      "acme.key": "sk-admin-of-acme",
      "labs.key": "sk-admin-of-acme\n",
    });
    const { code, stderr } = await inside(["daemon", "--config", "fleet.yaml"], { cwd });
    expect(stderr).toContain("acme-labs has the key of acme, so that both would write to one organization");
    expect(stderr).not.toContain("sk-admin");
    expect(code).toBe(1);
  });

  test("a key that is missing", async () => {
    const { code, stderr } = await orgform(["daemon"], { cwd: folder({ "org.yaml": file("bo") }) });
    expect(stderr).toContain("The environment variable OPENAI_ADMIN_KEY is not set: the admin key belongs there.");
    expect(code).toBe(1);
  });
});
