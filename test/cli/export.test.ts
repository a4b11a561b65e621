import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { folder, simulated, type Simulated } from "./harness.ts";
import { inside } from "./inside.ts";

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

async function isTrue(args: readonly string[], circumstances: { cwd: string; env: Simulated["env"] }): Promise<void> {
  expect(await inside(["plan", "--detailed-exitcode", ...args], circumstances)).toMatchObject({ code: 0 });
}

test("what is exported has an empty plan, and exporting only reads", async () => {
  const { env, writes, simulator } = await simulated({ seed: livedIn });
  const cwd = folder();
  const exported = await inside(["export"], { env, cwd });
  expect({ code: exported.code, stderr: exported.stderr, writes: writes() }).toEqual({ code: 0, stderr: "", writes: 0 });
  expect(exported.stdout).toContain(`id: ${simulator.state().organization.id}`);
  writeFileSync(join(cwd, "org.yaml"), exported.stdout);
  await isTrue([], { cwd, env });
});

test("nobody is asked for custom roles where there are none: a request for each place in each project would take hours", async () => {
  const users = ["bo", "cy"].map((name) => ({ email: `${name}@acme.example`, role: "member" as const }));
  const tuner = { name: "tuner", permissions: ["api.model.read"] };
  const { env, simulator } = await simulated({
    seed: {
      users: users.map(({ email }) => ({ email })),
      projects: [
        { name: "Plain", users },
        { name: "Tuned", roles: [tuner], users: users.map((user) => ({ ...user, roles: ["tuner"] })) },
      ],
    },
  });
  const { stdout } = await inside(["export"], { env });
  expect(stdout.match(/roles: \[tuner\]/g)).toHaveLength(2);
  const tuned = simulator.state().projects.find(({ name }) => name === "Tuned")!.id;
  const asked = simulator.requests().flatMap(({ path }) => /^.*\/users\/[^/]+\/roles/.exec(path)?.[0] ?? []);
  // The two, and the owner of the organization who has a place everywhere.
  expect(asked).toHaveLength(3);
  for (const path of asked) expect(path).toContain(`/projects/${tuned}/users/`);
});

test("--split writes a folder with a file for each project", async () => {
  const { env } = await simulated({ seed: livedIn });
  const cwd = folder();
  expect(await inside(["export", "--split", "projects", "--out", "acme"], { cwd, env })).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "",
  });
  expect(readdirSync(join(cwd, "acme/projects")).toSorted()).toEqual([
    "default-project.yaml",
    "labs.yaml",
    "old-experiment.yaml",
    "payments.yaml",
    "search-beta.yaml",
    "search.yaml",
  ]);
  expect(read(cwd, "acme/projects/labs.yaml")).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/org\.schema\.json\nversion: 1\n/);
  expect(JSON.parse(read(cwd, "acme/schema/org.schema.json"))).toMatchObject({ title: "Orgform" });
  await isTrue(["-f", "acme"], { cwd, env });
});

test("over a folder only the files change that must, come and go", async () => {
  const { env, simulator } = await simulated({ seed: livedIn });
  const file = (name: string, id: string): string => `# ours\nversion: 1\nprojects:\n  ${name}: {id: ${id}} # ${name}\n`;
  const cwd = folder();
  mkdirSync(join(cwd, "acme/projects"), { recursive: true });
  writeFileSync(join(cwd, "acme/org.yaml"), "version: 1\nusers: {}\n");
  const ids = new Map(simulator.state().projects.map(({ name, id }) => [name, id]));
  for (const name of ["Labs", "Payments", "Search", "Search Beta", "Old Experiment"])
    writeFileSync(join(cwd, `acme/projects/${name}.yaml`), file(name, ids.get(name)!));
  simulator.act({ do: "create_project", by: "ines@acme.example", name: "New & Shiny" });
  simulator.act({ do: "archive_project", by: "ines@acme.example", project: "Labs" });
  const again = await inside(["export", "--split", "projects", "--out", "acme"], { cwd, env });
  expect(again).toMatchObject({ code: 0, stdout: "" });
  expect(again.stderr).toMatch(
    / added, 1 removed\.\nRemoved, for it is not so any more:\n- project\/Labs, acme\/projects\/Labs\.yaml:4:3\n$/,
  );
  expect(existsSync(join(cwd, "acme/projects/Labs.yaml"))).toBe(false);
  expect(read(cwd, "acme/projects/new-shiny.yaml")).toContain("  New & Shiny: {id: ");
  expect(read(cwd, "acme/projects/Search.yaml")).toBe(file("Search", ids.get("Search")!));
  expect(read(cwd, "acme/org.yaml")).toContain("users:\n  ada@acme.example: owner\n");
  await isTrue(["-f", "acme"], { cwd, env });
});

test("--templates says once what most projects share", async () => {
  const { env } = await simulated({ seed: livedIn });
  const cwd = folder();
  expect(await inside(["export", "--templates", "--out", "org.yaml"], { cwd, env })).toMatchObject({ code: 0 });
  expect(read(cwd, "org.yaml")).toMatch(/^templates:\n {2}shared:\n/m);
  await isTrue([], { cwd, env });
});

describe("over a file that is there", () => {
  test("nothing is changed where nothing differs, whatever its comments say", async () => {
    const { env } = await simulated({ seed: livedIn });
    const cwd = folder();
    await inside(["export", "--out", "org.yaml"], { cwd, env });
    const commented = read(cwd, "org.yaml")
      .replace("users:\n", "users: # everybody\n  # first\n")
      .replaceAll(/: reader$/gm, ":   reader  # why");
    writeFileSync(join(cwd, "org.yaml"), commented);
    const again = await inside(["export", "--out", "org.yaml"], { cwd, env });
    expect(again).toEqual({ code: 0, stdout: "", stderr: "Nothing differs: no file was changed.\n" });
    expect(read(cwd, "org.yaml")).toBe(commented);
  });

  test("what somebody clicked is taken over, line by line, and what a template or a variable says stays", async () => {
    const { env: own, simulator, writes } = await simulated({ seed: livedIn });
    const env = { ...own, ORGFORM_VAR_MAIL: "finops@acme.example" };
    const file = `# ours
version: 1
templates:
  paid: {spend_limit: {monthly_usd: 12000}} # for two
projects:
  Payments: # money
    use: [paid]
    users: {cy@acme.example: owner, hal@acme.example: member}   # two
    spend_alerts:
      - {monthly_usd: 9000, recipients: ["\${ORGFORM_VAR_MAIL}", cy@acme.example], subject_prefix: "[payments]"} # 9
      - {monthly_usd: 11000, recipients: ["\${ORGFORM_VAR_MAIL}"]}
`;
    const cwd = folder({ "org.yaml": file });
    simulator.act({ do: "add_project_user", by: "gil@acme.example", project: "Payments", email: "eve@contractor.example", role: "member" });
    simulator.act({ do: "remove_project_user", by: "gil@acme.example", project: "Payments", email: "hal@acme.example" });
    const before = writes();
    expect(await inside(["export", "--out", "org.yaml"], { cwd, env })).toMatchObject({ code: 0 });
    const after = read(cwd, "org.yaml");
    expect(after).toContain("    users: {cy@acme.example: owner, eve@contractor.example: member}   # two\n");
    const kept = file.split("\n").filter((line) => !line.includes("hal@acme.example"));
    expect(kept.filter((line) => !after.split("\n").includes(line))).toEqual([]);
    expect(writes()).toBe(before);
    await isTrue([], { cwd, env });
  });

  test("a file with a mistake in it is left as it is", async () => {
    const { env, simulator } = await simulated();
    const text = "version: 1\nuser: {}\n";
    const cwd = folder({ "org.yaml": text });
    const { code, stderr } = await inside(["export", "--out", "org.yaml"], { cwd, env });
    expect(code).toBe(1);
    expect(stderr).toContain("org.yaml:2:1");
    expect(stderr).toContain("org.yaml is left as it is");
    expect(read(cwd, "org.yaml")).toBe(text);
    expect(simulator.requests()).toEqual([]);
  });

  test("a file about another organization is left as it is", async () => {
    const { env } = await simulated({ seed: livedIn });
    const text = "version: 1\norganization: {id: org-other}\nusers: {}\n";
    const cwd = folder({ "org.yaml": text });
    const { code, stderr } = await inside(["export", "--out", "org.yaml"], { cwd, env });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("the file is about org-other") });
    expect(read(cwd, "org.yaml")).toBe(text);
  });

  test("a file that somebody edits meanwhile is left to them", async () => {
    const { env, simulator } = await simulated({ seed: livedIn, latencyMs: 300 });
    const cwd = folder({ "org.yaml": "version: 1\nusers: {}\n" });
    const running = inside(["export", "--out", "org.yaml"], { cwd, env });
    await vi.waitUntil(() => simulator.requests().length > 0, { timeout: 20_000 });
    writeFileSync(join(cwd, "org.yaml"), "version: 1\nusers: {} # mine\n");
    expect(await running).toMatchObject({ code: 1, stderr: expect.stringContaining("somebody changed it meanwhile") });
    expect(read(cwd, "org.yaml")).toBe("version: 1\nusers: {} # mine\n");
    expect(readdirSync(cwd)).toEqual([".orgform", "org.yaml"]);
  });

  test("a link stays a link, and a file keeps its mode", async () => {
    const { env } = await simulated({ seed: livedIn });
    const cwd = folder({ "real.yaml": "version: 1\nusers: {}\n" });
    symlinkSync("real.yaml", join(cwd, "org.yaml"));
    const { mode } = statSync(join(cwd, "real.yaml"));
    await inside(["export", "--out", "org.yaml"], { cwd, env });
    expect(lstatSync(join(cwd, "org.yaml")).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, "real.yaml")).mode).toBe(mode);
    expect(read(cwd, "real.yaml")).toContain("  ada@acme.example: owner\n");
  });

  test("what the file has nowhere stays out of it, what the API makes by itself too, and what is ignored", async () => {
    const { env } = await simulated({ seed: livedIn });
    const text = `version: 1
policy: {ignore: [user/mallory@contractor.example]}
users: {}
projects:
  Search: {rate_limits: {gpt-5: {max_requests_per_1_minute: 1}}}
  Payments: {users: {}}
  Labs: {}
`;
    const cwd = folder({ "org.yaml": text });
    expect(await inside(["export", "--out", "org.yaml"], { cwd, env })).toMatchObject({ code: 0 });
    const after = read(cwd, "org.yaml");
    expect(after).not.toMatch(/^groups:|^roles:|spend_limit|model_permissions/m);
    expect(after.match(/rate_limits/g)).toHaveLength(1);
    expect(after).toContain("max_requests_per_1_minute: 5000}");
    expect(after.match(/^ {2}mallory/gm)).toBeNull();
    expect(after).toMatch(/ {2}Labs:\n {4}users:\n/);
    await isTrue([], { cwd, env });
  });
});

describe("what could not be read", () => {
  test("by mishap is told, and the rest is there: exit 1", async () => {
    const { env } = await simulated({ faults: [{ match: { route: "/organization/roles" }, then: "redirect" }] });
    const { code, stdout, stderr } = await inside(["export"], { env });
    expect(code).toBe(1);
    expect(stdout).toContain("projects:");
    expect(stderr).toMatch(/^Not in the file:\n- `roles` of the organization: /);
    expect(stdout).toMatch(/^# Not in this file:\n# - `roles` of the organization: /m);
  });

  test("because it is not open to anybody is told, and is no error", async () => {
    const { env } = await simulated({ dataRetention: "forbidden" });
    const { code, stderr } = await inside(["export"], { env });
    expect(code).toBe(0);
    expect(stderr).toContain("- `data_retention` of the organization: Data retention controls are not enabled for your organization\n");
    expect(stderr).toContain("- `data_retention` of 1 projects:");
  });

  test("at all is told as what it is", async () => {
    const { env, simulator } = await simulated();
    const { code, stderr } = await inside(["export"], { env: { ...env, OPENAI_ADMIN_KEY: "sk-admin-somebody-elses" } });
    expect(code).toBe(1);
    expect(stderr).toContain("refused the key in OPENAI_ADMIN_KEY");
    expect(simulator.requests().length).toBeGreaterThan(0);
  });
});

test.each([
  [["--split", "projects"], "`--split` writes a folder: name it with --out."],
  [["--split", "projects", "--out", "org.yaml"], "org.yaml is a file, and `--split` writes a folder."],
  [["--templates", "--out", "org.yaml"], "org.yaml is there already and keeps the templates that it has."],
  [["--out", "org.yaml/below.yaml"], "org.yaml/below.yaml cannot be written: org.yaml is no folder"],
  [["--templates", "--out", "full"], "full holds files already, and they keep the templates that they have."],
])("%j is refused before anything is read", async (args, sentence) => {
  const { env, simulator } = await simulated();
  const cwd = folder({ "org.yaml": "version: 1\nusers: {}\n" });
  mkdirSync(join(cwd, "full"));
  writeFileSync(join(cwd, "full/org.yaml"), "version: 1\nusers: {}\n");
  expect(await inside(["export", ...args], { cwd, env })).toEqual({ code: 1, stdout: "", stderr: `orgform: ${sentence}\n` });
  expect(simulator.requests()).toEqual([]);
});
