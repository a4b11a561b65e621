import { expect, test } from "vitest";
import { orgform } from "./harness.ts";

test("tells the whole story, needs nothing, and ends with 0 well within a minute", async () => {
  // What is set for the real API must not matter, nor what a file would read.
  const env = {
    OPENAI_ADMIN_KEY: "sk-admin-the-real-one",
    OPENAI_BASE_URL: "https://192.0.2.1/v1",
    OPENAI_ORG_ID: "org-real",
    NO_COLOR: "1",
  };
  const beganAt = Date.now();
  const { code, stdout, stderr } = await orgform(["demo"], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(Date.now() - beganAt).toBeLessThan(20_000);
  expect(stdout.match(/^\d\. .+$/gm)).toHaveLength(9);
  expect(stdout.match(/^ {3}✓ .*only read$/gm)).toHaveLength(3);
  expect(stdout).toContain("It does not throttle.");
  expect(stdout).toContain("at 7 a minute on each route");
  expect(stdout.match(/Nothing to change/g)).toHaveLength(2);
  expect(stdout).not.toContain("the-real-one");
  expect(stdout).not.toContain("192.0.2.1");
});
