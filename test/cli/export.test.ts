import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { folder, orgform, simulated } from "./harness.ts";

test("what is exported has an empty plan, and exporting only reads", async () => {
  const { env, writes, simulator } = await simulated({ seed: livedIn });
  const exported = await orgform(["export"], { env });
  expect({ code: exported.code, stderr: exported.stderr, writes: writes() }).toEqual({ code: 0, stderr: "", writes: 0 });
  expect(exported.stdout).toContain(`id: ${simulator.state().organization.id}`);
  const cwd = folder({ "org.yaml": exported.stdout });
  expect(await orgform(["plan", "--detailed-exitcode"], { cwd, env })).toMatchObject({ code: 0 });
});

test("--out writes a new file, and never over another", async () => {
  const { env, simulator } = await simulated();
  const cwd = folder();
  expect(await orgform(["export", "--out", "mine.yaml"], { cwd, env })).toEqual({ code: 0, stdout: "", stderr: "" });
  const written = readFileSync(join(cwd, "mine.yaml"), "utf8");
  expect(written).toContain("version: 1");
  simulator.clearRequests();
  const again = await orgform(["export", "--out", "mine.yaml"], { cwd, env });
  expect(again).toEqual({ code: 1, stdout: "", stderr: "orgform: mine.yaml exists already: nothing is overwritten.\n" });
  expect(simulator.requests()).toEqual([]);
  expect(readFileSync(join(cwd, "mine.yaml"), "utf8")).toBe(written);
});

test("what could not be read is told, and the rest is there: exit 1", async () => {
  const { env } = await simulated({ faults: [{ match: { route: "/organization/roles" }, then: "redirect" }] });
  const { code, stdout, stderr } = await orgform(["export"], { env });
  expect(code).toBe(1);
  expect(stdout).toContain("projects:");
  expect(stderr).toContain("roles of the organization could not be read");
});
