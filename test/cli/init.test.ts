import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { folder, simulated } from "./harness.ts";
import { inside } from "./inside.ts";

test("from a key to a file that is true, without a question", async () => {
  const { env, writes, simulator } = await simulated({ seed: livedIn });
  const cwd = folder();
  const { code, stdout, stderr } = await inside(["init"], { cwd, env });
  expect({ code, stderr, writes: writes() }).toEqual({ code: 0, stderr: "", writes: 0 });
  const { host } = new URL(env["OPENAI_BASE_URL"]!);
  const lines = stdout.split("\n");
  expect(lines[0]).toBe(`The key works: it opens ${livedIn.organization!.id} at ${host}.`);
  expect(lines[1]).toMatch(/^Written: org\.yaml \(\d+ resources in \d+ sections\), and schema\/org\.schema\.json for your editor\.$/);
  expect(stdout).toContain("Nothing to change now; 2 waiting.");
  expect(stdout).toContain("orgform plan --detailed-exitcode");
  expect(stdout).toContain("orgform apply --yes");
  const text = readFileSync(join(cwd, "org.yaml"), "utf8");
  const header = /^# yaml-language-server: \$schema=(.*)\n/.exec(text)?.[1] ?? "";
  expect(JSON.parse(readFileSync(join(cwd, header), "utf8"))).toMatchObject({ title: "Orgform" });
  // The plan is made of what was read already.
  const reads = simulator.requests().map(({ path }) => path);
  expect(new Set(reads).size).toBe(reads.length);
  // All that the file says was compared, and the plan of the first request says so.
  copyFileSync(join(cwd, "org.yaml"), join(cwd, "before.yaml"));
  expect((await inside(["plan", "--base", "./before.yaml"], { cwd, env })).stdout).toMatch(/; last full check: 20\d\d-/);
  expect(await inside(["plan", "--detailed-exitcode"], { cwd, env })).toMatchObject({ code: 0 });
});

test("it writes where --file says, and over nothing", async () => {
  const { env, simulator } = await simulated();
  const cwd = folder();
  expect(await inside(["init", "-f", "acme/org.yaml"], { cwd, env })).toMatchObject({ code: 0 });
  expect(existsSync(join(cwd, "acme/schema/org.schema.json"))).toBe(true);
  simulator.clearRequests();
  const again = await inside(["init", "-f", "acme/org.yaml"], { cwd, env });
  expect(again).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("`orgform export --out acme/org.yaml` brings it up to date"),
  });
  expect(await inside(["init", "-f", "a.yaml", "-f", "b.yaml"], { cwd, env })).toMatchObject({ code: 1, stdout: "" });
  expect(simulator.requests()).toEqual([]);
});

test("where it could not write it does not read", async () => {
  const { env, simulator } = await simulated();
  const cwd = folder({ taken: "" });
  expect(await inside(["init", "-f", "taken/acme/org.yaml"], { cwd, env })).toEqual({
    code: 1,
    stdout: "",
    stderr: "orgform: taken/acme/org.yaml cannot be written: taken is no folder\n",
  });
  expect(simulator.requests()).toEqual([]);
});

test("without a key it says which variable it looks at", async () => {
  const cwd = folder();
  const { code, stderr } = await inside(["init"], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^orgform: OPENAI_ADMIN_KEY is not set: /) });
  expect(existsSync(join(cwd, "org.yaml"))).toBe(false);
});

test("a schema that is there is left alone", async () => {
  const { env } = await simulated();
  const cwd = folder();
  await inside(["init", "-f", "one.yaml"], { cwd, env });
  writeFileSync(join(cwd, "schema/org.schema.json"), "{}");
  const { stdout } = await inside(["init"], { cwd, env });
  expect(stdout).toMatch(/^Written: org\.yaml \([^)]*\)\.$/m);
  expect(readFileSync(join(cwd, "schema/org.schema.json"), "utf8")).toBe("{}");
});

test("a key that lacks scopes: which sections, and which scopes the API named", async () => {
  const { env } = await simulated({ seed: livedIn, missingScopes: ["groups", "project_api_keys"] });
  const cwd = folder();
  const { code, stdout } = await inside(["init"], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toContain("  - `groups` of the organization: the key lacks the scope api.groups.read\n");
  expect(stdout).toContain("  - `api_keys` of 6 projects: the key lacks the scope api.project_api_keys.read\n");
  expect(stdout).toContain("With these scopes it would read more: api.groups.read, api.project_api_keys.read.\n");
  expect(stdout).toContain("Nothing to change now");
  const text = readFileSync(join(cwd, "org.yaml"), "utf8");
  expect(text).toContain("# Not in this file:\n# - `groups` of the organization: the key lacks the scope api.groups.read\n");
  expect(text).not.toMatch(/^groups:/m);
});

test("a key that opens nothing", async () => {
  const sections = ["users", "roles", "groups", "projects", "certificates", "spend_limit", "spend_alerts", "data_retention", "invites"];
  const more = ["external_keys", "admin_api_keys", "workload_identity_providers"];
  const { env } = await simulated({ missingScopes: [...sections, ...more] });
  const cwd = folder();
  const { code, stdout, stderr } = await inside(["init"], { cwd, env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("There is nothing that this key may read.");
  expect(stderr).toContain("`users` of the organization: the key lacks the scope api.users.read");
  expect(existsSync(join(cwd, "org.yaml"))).toBe(false);
});

test("a key that is none: what an admin key is, and where it comes from", async () => {
  const { env } = await simulated();
  const cwd = folder();
  const { code, stderr } = await inside(["init"], { cwd, env: { ...env, OPENAI_ADMIN_KEY: "sk-proj-0123456789" } });
  expect(code).toBe(1);
  expect(stderr).toContain("must be an admin key (401)");
  expect(stderr).toContain("https://platform.openai.com/settings/organization/admin-keys");
  expect(stderr).not.toContain("sk-proj-0123456789");
  expect(existsSync(join(cwd, "org.yaml"))).toBe(false);
});
