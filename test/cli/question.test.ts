import { expect, test } from "vitest";
import { apply, type ApplyOptions } from "../../src/cli/commands/apply.ts";
import { Output } from "../../src/cli/output.ts";
import type { Shell } from "../../src/cli/shell.ts";
import { folder, oneProject, simulated } from "./harness.ts";
import { Captured } from "../support/captured.ts";

const options: ApplyOptions = {
  file: [`${folder({ "org.yaml": oneProject })}/org.yaml`],
  concurrency: 4,
  settle: 0,
  stateDir: folder({}),
  color: "never",
  logLevel: "silent",
  logFormat: "pretty",
  format: "text",
};

/** Somebody at a terminal who answers in this way. */
function somebody(environment: Shell["environment"], answer: string | undefined): { shell: Shell; asked: string[]; told: () => string } {
  const [stdout, stderr] = [new Captured(), new Captured()];
  const asked: string[] = [];
  const shell: Shell = {
    environment,
    out: new Output(stdout, {}),
    err: new Output(stderr, {}),
    isInteractive: true,
    ask: async (question) => (asked.push(question), answer),
  };
  return { shell, asked, told: () => `${stdout.text}${stderr.text}` };
}

test.each([["no"], ["y"], ["YES"], ["yes please"], [""], [undefined]])("the answer %j writes nothing: exit 1", async (answer) => {
  const { env, writes } = await simulated();
  const { shell, asked, told } = somebody(env, answer);
  expect(await apply(shell, options)).toBe(1);
  expect({ writes: writes(), asked: asked.length }).toEqual({ writes: 0, asked: 1 });
  expect(told()).toContain("Nothing was written.");
});

test("`yes` applies, after a question that names how much, to what and where", async () => {
  const { env, writes } = await simulated();
  const { shell, asked, told } = somebody(env, "yes\n");
  expect(await apply(shell, options)).toBe(0);
  expect(asked[0]).toMatch(/^\nApply these 4 changes to org-\w+ at 127\.0\.0\.1:\d+\? Only `yes` is accepted: $/);
  expect(told()).toMatch(/Plan for org-[^]*Applied 4 of 4 changes/);
  expect(writes()).toBeGreaterThan(0);
});

test("nothing to do asks nothing", async () => {
  const { env } = await simulated();
  const { shell, asked } = somebody(env, "yes");
  const file = [`${folder({ "org.yaml": "version: 1\nprojects: {}\n" })}/org.yaml`];
  expect(await apply(shell, { ...options, file })).toBe(0);
  expect(asked).toEqual([]);
});

test("with JSON on standard output the plan to be judged is on standard error", async () => {
  const { env } = await simulated();
  const { shell } = somebody(env, "yes");
  const stdout = new Captured();
  expect(await apply({ ...shell, out: new Output(stdout, {}) }, { ...options, format: "json" })).toBe(0);
  expect(JSON.parse(stdout.text)).toHaveProperty("outcomes");
});
