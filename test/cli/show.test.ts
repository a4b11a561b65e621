import { describe, expect, test } from "vitest";
import { folder, orgform } from "./harness.ts";

const files = {
  "org.yaml": `version: 1
templates: {production: {spend_limit: {monthly_usd: 100}}}
users: {ada@acme.example: owner}
roles: {unused: {permissions: []}}
projects:
  Search Next: {use: [production], users: {ada@acme.example: owner}, roles: {"a/b": {permissions: ["\${ORGFORM_VAR_SCOPE}"]}}}
`,
};
const env = { ORGFORM_VAR_SCOPE: "api.usage.read" };

describe("show", () => {
  test("needs no key, asks nobody, and says where values come from", async () => {
    const { code, stdout, stderr } = await orgform(["show", "project/Search Next/spend_limit"], { cwd: folder(files), env });
    expect(stdout).toBe(
      "project/Search Next/spend_limit:  # template production at org.yaml:2:26\n  monthly_usd: 100                # template production at org.yaml:2:40\n",
    );
    // Warnings about the rest of the file are for those who ask about the file.
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("takes an address whose blanks nobody quoted, and one with an encoded slash", async () => {
    const { stdout } = await orgform(["show", "project/Search", "Next/role/a%2Fb"], { cwd: folder(files), env });
    expect(stdout).toContain("permissions: [api.usage.read]  # org.yaml:6:86, from ORGFORM_VAR_SCOPE\n");
  });

  test("tells machines the same", async () => {
    const { stdout } = await orgform(["show", "user/ada@acme.example", "--format", "json"], { cwd: folder(files), env });
    expect(JSON.parse(stdout)).toMatchObject({ format_version: "1", address: "user/ada@acme.example", presence: "present" });
  });

  test("fails for what nothing declares, and names what is near", async () => {
    const { code, stdout, stderr } = await orgform(["show", "project/Search Nxet"], { cwd: folder(files), env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      "project/Search Nxet is not declared.\nDid you mean 'project/Search Next'?\nDeclared beside it:\n  'project/Search Next'\n",
    );
  });

  test("fails for what is no address, for a file with an error, and without an address", async () => {
    const cwd = folder(files);
    const [bad, broken, none] = await Promise.all([
      orgform(["show", "projct/Search"], { cwd, env }),
      orgform(["show", "user/ada@acme.example"], { cwd }),
      orgform(["show"], { cwd, env }),
    ]);
    expect(bad).toMatchObject({ code: 1, stderr: "orgform: `projct` is no kind in `projct/Search` (did you mean `project`?).\n" });
    expect(broken).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("unknown-variable") });
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining("missing required argument 'address'") });
  });
});
