import * as fc from "fast-check";
import { expect, test } from "vitest";
import { largeFile } from "../../bench/large-file.ts";
import { load } from "./support.ts";

const seed = `# yaml-language-server
version: 1
organization: {id: org-1}
policy: {unmanaged: {default: keep, role: delete}}
absent: [user/mallory@x.org]
roles: &r
  auditor: {permissions: [a, b], description: "x \${ORGFORM_VAR_A}"}
users: {ada@x.org: owner, bo@x.org: {role: reader}}
groups: {g: {users: [bo@x.org], service_accounts: {S: [bot]}}}
templates: {t: {roles: *r, spend_limit: {monthly_usd: 1}}}
projects:
  S: {use: [t], <<: {id: p}, users: {bo@x.org: member}, spend_limit: omit, groups: {g: [member]}}
  Old: {archived: true}
`;

const pieces = [
  ..."{}[]:,-?&*!|>'\"%@`#~ \t\n\r\0\uFEFF".split(""),
  "<<",
  "<<: *r",
  "null",
  "&r ",
  "*r",
  "__proto__",
  "constructor",
  "toString",
  "omit",
  "unset",
  "use",
  "[]",
  "{}",
  "- ",
  "? ",
  "...\n",
  "---\n",
  "${",
  "$${",
  "\uD800",
  "😀",
  "!!binary",
  "!!str",
  "0x1F",
  "1e400",
  ".nan",
  "S",
  "id",
  "users",
  "projects",
  "templates",
  "absent",
  "policy",
  "until",
  "archived: true",
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: seed.length }),
  length: fc.nat({ max: 12 }),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 }), fc.constant("")),
});

const edited = (edits: readonly Edit[]): string =>
  edits.reduce((text, { at, length, piece }) => text.slice(0, at) + piece + text.slice(at + length), seed);

test("no text makes the loader throw, and what is not loaded has an error", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const { desired, diagnostics } = load(edited(edits));
      const failed = diagnostics.some(({ severity }) => severity === "error");
      expect(desired === undefined).toBe(failed);
    }),
    { numRuns: 600 },
  );
});

test("every error in one file has a place in it", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edited(edits);
      const lines = text.split("\n").length;
      for (const { source } of load(text).diagnostics)
        expect(source && source.line >= 1 && source.line <= lines && source.column >= 1).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test("two thousand projects with twenty thousand memberships are all there", () => {
  const { desired, diagnostics } = load(largeFile(2_000));
  expect(diagnostics).toEqual([]);
  expect(desired?.size).toBe(2 + 2_000 * 3);
  expect([...(desired?.values() ?? [])].reduce((sum, { wanted }) => sum + wanted.size, 0)).toBe(5_000 + 2_000 * 13);
});
