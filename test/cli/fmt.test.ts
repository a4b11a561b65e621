import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { folder, simulated } from "./harness.ts";
import { inside } from "./inside.ts";

const untidy = "users: {bo@acme.example: reader, ada@acme.example: owner} # all\nversion: 1\n";
const tidy = "version: 1\nusers: {ada@acme.example: owner, bo@acme.example: reader} # all\n";
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

/** A folder with an untidy file in it and a tidy one below. */
function both(): string {
  const cwd = folder({ "org.yaml": untidy });
  mkdirSync(join(cwd, "projects"));
  writeFileSync(join(cwd, "projects/labs.yaml"), "version: 1\nprojects: {Labs: {}}\n");
  return cwd;
}

test("files are tidied where they are, and those that changed are named", async () => {
  const cwd = both();
  expect(await inside(["fmt", "-f", "."], { cwd })).toEqual({ code: 0, stdout: "org.yaml\n", stderr: "" });
  expect(read(cwd, "org.yaml")).toBe(tidy);
  const { mtimeMs } = statSync(join(cwd, "org.yaml"));
  expect(await inside(["fmt", "-f", "."], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(statSync(join(cwd, "org.yaml")).mtimeMs).toBe(mtimeMs);
});

test("--check changes nothing, names what would change, and exits 1", async () => {
  const cwd = both();
  expect(await inside(["fmt", "--check", "-f", "."], { cwd })).toEqual({ code: 1, stdout: "org.yaml\n", stderr: "" });
  expect(read(cwd, "org.yaml")).toBe(untidy);
  writeFileSync(join(cwd, "org.yaml"), tidy);
  expect(await inside(["fmt", "--check", "-f", "."], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("what is no YAML is left as it is and told; what means nothing is tidied all the same", async () => {
  const cwd = folder({ "org.yaml": "users: [\n", "other.yaml": "zzz: 1\nversion: 1\n" });
  const wrong = await inside(["fmt"], { cwd });
  expect(wrong).toMatchObject({ code: 1, stdout: "" });
  expect(wrong.stderr).toContain("org.yaml:2:1 error syntax");
  expect(await inside(["fmt", "-f", "other.yaml"], { cwd })).toEqual({ code: 0, stdout: "other.yaml\n", stderr: "" });
  expect(read(cwd, "other.yaml")).toBe("version: 1\nzzz: 1\n");
  expect(await inside(["fmt", "-f", "none.yaml"], { cwd })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("none.yaml cannot be read"),
  });
});

describe("--pin", () => {
  const file = `version: 1
templates:
  t: {users: {}}
projects:
  Labs: # ours
    use: [t]
  New One: {}
  Old Experiment: {archived: true}
  Search: {users: {bo@acme.example: member}} # pinned soon
  Search Next: {previously: [Search Beta]}
`;

  test("writes the id of every project that has none, and reads nothing but projects", async () => {
    const { env, simulator, writes } = await simulated({ seed: livedIn });
    const ids = new Map(simulator.state().projects.map(({ name, id }) => [name, id]));
    const cwd = folder({ "org.yaml": file });
    expect(await inside(["fmt", "--pin"], { cwd, env })).toEqual({
      code: 0,
      stdout: "org.yaml\n",
      stderr: "Not pinned, for they do not exist yet: project/New One\n",
    });
    expect(read(cwd, "org.yaml")).toBe(
      file
        .replace("Labs: # ours\n", `Labs: # ours\n    id: ${ids.get("Labs")}\n`)
        .replace("Search: {users", `Search: {id: ${ids.get("Search")}, users`)
        .replace("{previously", `{id: ${ids.get("Search Beta")}, previously`),
    );
    expect(new Set(simulator.requests().map(({ route }) => route))).toEqual(new Set(["/organization/projects"]));
    expect(writes()).toBe(0);
    expect(await inside(["fmt", "--pin", "--check"], { cwd, env })).toMatchObject({ code: 0, stdout: "" });
  });

  test("guesses nothing where two bear one name", async () => {
    const { env } = await simulated({ seed: { projects: [{ name: "Search" }, { name: "Search" }, { name: "Labs", id: "proj_labs" }] } });
    const cwd = folder({ "org.yaml": "version: 1\nprojects:\n  Labs: {}\n  Search: {}\n" });
    const { code, stderr } = await inside(["fmt", "--pin"], { cwd, env });
    expect(code).toBe(1);
    expect(stderr).toContain("org.yaml:4:3 error ambiguous-identity");
    expect(read(cwd, "org.yaml")).toBe("version: 1\nprojects:\n  Labs: {id: proj_labs}\n  Search: {}\n");
  });

  test("needs a file that is right", async () => {
    const { env, simulator } = await simulated();
    const cwd = folder({ "org.yaml": "version: 1\nproject: {}\n" });
    expect(await inside(["fmt", "--pin"], { cwd, env })).toMatchObject({ code: 1, stdout: "" });
    expect(simulator.requests()).toEqual([]);
  });
});
