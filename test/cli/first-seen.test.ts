import { expect, test } from "vitest";
import { folder, orgform, simulated } from "./harness.ts";

const limit = (value: number): string => `version: 1\nprojects: {Search: {rate_limits: {gpt-5: {max_requests_per_1_minute: ${value}}}}}\n`;

test("a limit that the API could not go back to is kept from before the first change, and shown from then on", async () => {
  const rate_limits = [{ model: "gpt-5", max_requests_per_1_minute: 5_000 }];
  const { env } = await simulated({ seed: { projects: [{ name: "Search", rate_limits }] } });
  const first = folder({ "org.yaml": limit(3_000) });
  const second = folder({ "org.yaml": limit(2_000) });
  const state = ["--state-dir", folder()];
  const planned = await orgform(["plan", ...state], { cwd: first, env });
  expect(planned.stdout).toContain("max_requests_per_1_minute: 5,000 → 3,000\n");
  expect(await orgform(["apply", "--yes", ...state], { cwd: first, env })).toMatchObject({ code: 0 });
  const { stdout } = await orgform(["plan", ...state], { cwd: second, env });
  expect(stdout).toContain("max_requests_per_1_minute: 3,000 → 2,000 (first seen: 5,000)\n");
});
