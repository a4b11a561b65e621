import { describe, expect, test } from "vitest";
import { load, problemsIn } from "./support.ts";

/** A file beginning with `version: 1`; the lines after it begin at line 2. */
const problems = (text: string): readonly string[] => problemsIn(load(`version: 1\n${text}`));

test("all mistakes of a file are told at once, each once, where they stand", () => {
  const file = `version: 1
policy: {unmanaged: {projct_user: delete}}
users:
  ada@acme.example: admin
groups:
  sre: {users: [ada@acme.example, 12]}
projects:
  Search:
    rate_limit: {}
    spend_limit: 2500
  Old: {archived: true, users: {}}
  Search: {}
`;
  expect(problemsIn(load(file))).toEqual([
    "error unknown-key org.yaml:2:22 unknown key `projct_user` here (did you mean `project_user`?)",
    "error bad-value org.yaml:4:21 `ada@acme.example` cannot be `admin` (use `owner` or `reader`)",
    'error wrong-type org.yaml:6:35 item 2 of `users` must be text, not the number 12 (put it in quotes: "12")',
    "error unknown-key org.yaml:9:5 unknown key `rate_limit` here (did you mean `rate_limits`?)",
    "error wrong-type org.yaml:10:18 `spend_limit` must be a map or `unset`, not the number 2500",
    "error absent-with-content org.yaml:11:25 `users` cannot stand beside `archived: true` (what is wanted absent holds nothing)",
    "error duplicate-key org.yaml:12:3 `Search` is given twice; first at line 8 [org.yaml:8:3]",
  ]);
});

describe("keys", () => {
  test.each([
    ["pojects: {}", "error unknown-key org.yaml:2:1 unknown key `pojects` here (did you mean `projects`?)"],
    ["rate_limits: {}", "error unknown-key org.yaml:2:1 unknown key `rate_limits` here (it belongs in an entry of `projects`)"],
    ["projects: {S: {policy: {deletions: {}}}}", "error unknown-key org.yaml:2:25 unknown key `deletions` here (known here: `unmanaged`)"],
    [
      "projects: {S: {external_keys: {}, templates: {}}}",
      "error unknown-key org.yaml:2:16 unknown key `external_keys` here (did you mean `external_key`?)",
      "error unknown-key org.yaml:2:35 unknown key `templates` here",
    ],
    ["projects: {S: {organization: {}}}", "error unknown-key org.yaml:2:16 unknown key `organization` here"],
    [
      "templates: {t: {id: x}}\nprojects: {}",
      "error unknown-key org.yaml:2:17 unknown key `id` here (a template holds what many share; this belongs in the entry itself)",
    ],
    ["policy: {deletions: {max: 1}}\nroles: {}", "error unknown-key org.yaml:2:10 unknown key `deletions` here (known here: `unmanaged`)"],
    ["users: {ada: {role: owner}}", "error bad-value org.yaml:2:9 `ada` is not an e-mail address"],
    ["groups: {g: {users: [ada]}}", "error bad-value org.yaml:2:22 `ada` is not an e-mail address"],
    ["groups: {[a, b]: {}}", "error bad-key org.yaml:2:10 a key must be a name"],
    ['groups: {"": {}}', "error bad-key org.yaml:2:10 a key must be a name"],
    ["groups: {__proto__: {}}", "error bad-key org.yaml:2:10 `__proto__` cannot be a key"],
  ])("%s", (text, ...expected) => expect(problems(text)).toEqual(expected));
});
