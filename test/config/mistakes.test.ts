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
    "error wrong-type org.yaml:10:18 `spend_limit` must be a map or `unset`, not the number 2500 (write `{monthly_usd: …}`)",
    "error absent-with-content org.yaml:11:25 `users` cannot stand beside `archived: true` (what is wanted absent holds nothing)",
    "error duplicate-key org.yaml:12:3 `Search` is given twice; first on line 8 [org.yaml:8:3] (make one of the two)",
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
      "error unknown-key org.yaml:2:35 unknown key `templates` here (it belongs at the top level of the file)",
    ],
    [
      "projects: {S: {organization: {}}}",
      "error unknown-key org.yaml:2:16 unknown key `organization` here (it belongs at the top level of the file)",
    ],
    [
      "templates: {t: {id: x}}\nprojects: {}",
      "error unknown-key org.yaml:2:17 unknown key `id` here (a template holds what many share; this belongs in the entry itself)",
    ],
    ["policy: {deletion: {max: 1}}\nroles: {}", "error unknown-key org.yaml:2:10 unknown key `deletion` here (did you mean `deletions`?)"],
    [
      "projects: {S: {policy: {unmanaged: {user: delete, project_api_key: keep}}}}",
      "error unknown-key org.yaml:2:37 unknown key `user` here (did you mean `project_user`? `user` belongs in the policy of the organization)",
      "error unknown-key org.yaml:2:51 unknown key `project_api_key` here (nothing of it is ever deleted for not being mentioned)",
    ],
    ["users: {ada: {role: owner}}", "error bad-value org.yaml:2:9 `ada` is not an e-mail address (write it like `ada@acme.example`)"],
    ["groups: {g: {users: [ada]}}", "error bad-value org.yaml:2:22 `ada` is not an e-mail address (write it like `ada@acme.example`)"],
    [
      "groups: {[a, b]: {}}",
      "error bad-key org.yaml:2:10 a key must be a name (if it is a name with special characters, put it in quotes)",
    ],
    ['groups: {"": {}}', "error bad-key org.yaml:2:10 a key must be a name (if it is a name with special characters, put it in quotes)"],
    ["groups: {__proto__: {}}", "error bad-key org.yaml:2:10 `__proto__` cannot be a key (give the entry another key, with `name`)"],
  ])("%s", (text, ...expected) => expect(problems(text)).toEqual(expected));
});

describe("values", () => {
  const nothing =
    "leave it out to not manage it, write `{}` or `[]` to manage it with nothing in it, `unset` to take a setting away, `omit` to drop what a template gave";
  test.each([
    ["users:", `error no-value org.yaml:2:1 \`users\` has no value (${nothing})`],
    ["projects: {S: {external_key: ~}}", `error no-value org.yaml:2:16 \`external_key\` has no value (${nothing})`],
    ["groups: {g: {users: [null]}}", `error no-value org.yaml:2:22 item 1 of \`users\` has no value (${nothing})`],
    [
      "users: [ada@acme.example]",
      "error wrong-type org.yaml:2:8 `users` must be a map, not a list (write each name as a key, with what it holds after the colon)",
    ],
    [
      "groups: {g: {users: ada@acme.example}}",
      "error wrong-type org.yaml:2:21 `users` must be a list, not `ada@acme.example` (put it in brackets: `[ada@acme.example]`)",
    ],
    [
      "groups: {g: {users: {ada@acme.example: member}}}",
      "error wrong-type org.yaml:2:21 `users` must be a list, not a map (begin each item with a dash, or put them in brackets: `[a, b]`)",
    ],
    [
      "groups: {g: {service_accounts: [indexer]}}",
      "error wrong-type org.yaml:2:32 `service_accounts` must be a map, not a list (write each name as a key, with what it holds after the colon)",
    ],
    [
      "groups: {g: {previously: old}}",
      "error wrong-type org.yaml:2:26 `previously` must be a list, not `old` (put it in brackets: `[old]`)",
    ],
    [
      'projects: {S: {spend_limit: {monthly_usd: "2500"}}}',
      "error wrong-type org.yaml:2:43 `monthly_usd` must be a number, not the text `2500` (write the number itself: what stands in quotes, and what a variable gives, is text)",
    ],
    [
      "projects: {S: {spend_limit: {monthly_usd: 0}}}",
      "error bad-value org.yaml:2:43 `monthly_usd` must be at least 0.01, not the number 0 (Dollars a month, with at most two decimals.)",
    ],
    [
      "projects: {S: {spend_limit: {monthly_usd: 1.005}}}",
      "error bad-value org.yaml:2:43 `monthly_usd` must be a multiple of 0.01, not the number 1.005 (Dollars a month, with at most two decimals.)",
    ],
    [
      "projects: {S: {spend_limit: {monthly_usd: .nan}}}",
      "error wrong-type org.yaml:2:43 `monthly_usd` must be a number, not `.nan` (Dollars a month, with at most two decimals.)",
    ],
    [
      "projects: {S: {spend_limit: {}}}",
      "error missing-key org.yaml:2:16 `monthly_usd` is missing here (Dollars a month, with at most two decimals.)",
    ],
    ["projects: {S: {spend_limit: unsett}}", "error bad-value org.yaml:2:29 `spend_limit` cannot be `unsett` (did you mean `unset`?)"],
    [
      "projects: {S: {hosted_tool_permissions: unset}}",
      "error wrong-type org.yaml:2:41 `hosted_tool_permissions` must be a map, not `unset` (Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.)",
    ],
    [
      "projects: {S: {hosted_tool_permissions: {mcp: yes}}}",
      "error wrong-type org.yaml:2:47 `mcp` must be `true` or `false`, not `yes` (write `true`)",
    ],
    [
      "projects: {S: {residency: EU_STORAGE}}",
      "error bad-value org.yaml:2:27 `residency` cannot be `EU_STORAGE` (did you mean `EU_STORAGE_PROCESSING`?)",
    ],
    ["projects: {S: {archived: false}}", "error bad-value org.yaml:2:26 `archived` cannot be `false` (leave it out instead)"],
    [
      "projects: {S: {users: {ada@acme.example: [member]}}}",
      "error wrong-type org.yaml:2:42 `ada@acme.example` must be a map, `owner` or `member`, not a list",
    ],
    ["projects: {S: {groups: {g: member}}}", "error wrong-type org.yaml:2:28 `g` must be a map or a list, not `member`"],
    [
      "projects: {S: {rate_limits: {gpt-5: {max_requests_per_1_minute: 1.5}}}}",
      "error wrong-type org.yaml:2:65 `max_requests_per_1_minute` must be a whole number, not the number 1.5 (Requests a minute.)",
    ],
    [
      "projects: {S: {rate_limits: {gpt-5: {max_requests_per_1_minute: 12345678901234567890}}}}",
      "error inexact-number org.yaml:2:65 12345678901234567890 is too large a number to be kept exactly (if it is a name, put it in quotes)",
    ],
    [
      "policy: {unmanaged: {project: delete}}\nroles: {}",
      "error bad-value org.yaml:2:31 `project` cannot be `delete` (Always kept: it goes by `archived: true` in its own entry alone.)",
    ],
    [
      "policy: {unmanaged: {project_group_role: delete}}\nroles: {}",
      "error unknown-key org.yaml:2:22 unknown key `project_group_role` here (its list is exact: what is not on it is deleted)",
    ],
    [
      "roles: {a: {permissions: [x, y, x]}}",
      "error listed-twice org.yaml:2:33 `x` is listed twice; first on line 2 [org.yaml:2:27] (take one of them out)",
    ],
    ["roles: {a: {permission: [x]}}", "error unknown-key org.yaml:2:13 unknown key `permission` here (did you mean `permissions`?)"],
    [
      "roles: {a: {description: x}}",
      "error missing-key org.yaml:2:9 `permissions` is missing here (What the role allows, as the API names it.)",
    ],
    [
      "absent: [user/a, user/a]\nroles: {}",
      "error listed-twice org.yaml:2:18 `user/a` is listed twice; first on line 2 [org.yaml:2:10] (take one of them out)",
    ],
  ])("%s", (text, ...expected) => expect(problems(text)).toEqual(expected));

  test("the version is not optional, and there is one", () => {
    expect(problemsIn(load("roles: {}\n"))).toEqual([
      "error missing-key org.yaml:1:1 `version` is missing here (begin the file with `version: 1`)",
    ]);
    expect(problemsIn(load("version: 2\nroles: {}\n"))).toEqual([
      "error bad-value org.yaml:1:10 `version` cannot be the number 2 (use `1`)",
    ]);
    expect(problemsIn(load("- version: 1\n"))).toEqual([
      "error wrong-type org.yaml:1:1 a file is a map of sections (begin it with `version: 1`)",
    ]);
  });
});

describe("entries beside each other", () => {
  test.each([
    [
      "groups: {SRE: {}, sre: {}}",
      "error same-name org.yaml:2:19 group/sre and group/SRE (on line 2) differ by case alone [org.yaml:2:10] (make one of them; two that are both live need another key, with `name` and `id`)",
    ],
    [
      "groups: {sre: {}, sre : {}}",
      "error duplicate-key org.yaml:2:19 `sre` is given twice; first on line 2 [org.yaml:2:10] (make one of the two)",
    ],
    [
      'groups: {sre: {}, " sre": {}}',
      "error same-name org.yaml:2:19 group/sre is given twice; first on line 2 [org.yaml:2:10] (make one of the two)",
    ],
    [
      "users: {ada@acme.example: owner, Ada@acme.example: owner}",
      "error same-name org.yaml:2:34 user/ada@acme.example is given twice; first on line 2 [org.yaml:2:9] (make one of the two)",
    ],
    [
      "groups: {g: {users: [ada@acme.example, Ada@acme.example]}}",
      "error listed-twice org.yaml:2:40 group/g/user/ada@acme.example is given twice; first on line 2 [org.yaml:2:22] (make one of the two)",
    ],
    [
      "groups: {a: {id: group_1}, b: {id: group_1}}",
      "error claimed-twice org.yaml:2:28 group/b and group/a both claim the id `group_1` [org.yaml:2:10] (one live resource belongs to one entry; `id` tells two of one name apart)",
    ],
    [
      "groups: {a: {}, b: {name: a}}",
      "error claimed-twice org.yaml:2:17 group/b and group/a both claim the name `a` [org.yaml:2:10] (one live resource belongs to one entry; `id` tells two of one name apart)",
    ],
    [
      "groups: {a: {previously: [old]}, b: {previously: [old]}}",
      "error claimed-twice org.yaml:2:34 group/b and group/a both claim the previous name `old` [org.yaml:2:10] (one live resource belongs to one entry; `id` tells two of one name apart)",
    ],
    [
      "roles: {owner: {permissions: [x]}}",
      "error predefined-name org.yaml:2:9 `owner` is the name of a predefined role (choose another name)",
    ],
    [
      "roles: {x: {permissions: [x], name: Reader}}",
      "error predefined-name org.yaml:2:9 `Reader` is the name of a predefined role (choose another name)",
    ],
    [
      "users: {ada@acme.example: owner}\nprojects: {S: {users: {ada@acme.example: member}}}",
      'error implicit-place org.yaml:3:42 project/S/user/ada@acme.example: `role` is "owner" by itself through user/ada@acme.example, and cannot be "member" [org.yaml:2:9] (take this entry out)',
    ],
    [
      "projects: {S: {roles: {tuner: {permissions: [x]}}, groups: {sre: [tunr, member, tuner]}}}",
      "warning not-declared org.yaml:2:67 project/S/role/tunr is not declared, though `roles` is (did you mean `tuner`?)",
    ],
    ["projects: {S: {roles: {tuner: {permissions: [x]}}, groups: {sre: [made-by-hand]}}}"],
    [
      "policy: {unmanaged: {group: delete}}\ngroups: {}\nprojects: {S: {groups: {sre: [member]}}}",
      "warning not-declared org.yaml:4:25 group/sre is not declared, though `groups` is (declare it under `groups`)",
    ],
    [
      "absent: [group/sre]\nprojects: {S: {groups: {sre: [member]}}}",
      "warning refers-to-absent org.yaml:3:25 group/sre is wanted absent (listed in absent), and what refers to it goes with it (take the reference out)",
    ],
    [
      "absent: [user/ada@acme.example]\nusers: {Ada@acme.example: owner}",
      "error declared-and-absent org.yaml:2:10 user/ada@acme.example is declared, and listed in `absent` [org.yaml:3:9] (take one of the two out)",
    ],
  ])("%s", (text, ...expected) => expect(problems(text)).toEqual(expected));

  test("two of one name are no mistake where ids tell them apart", () => {
    expect(problems("projects: {S: {}, S (second): {name: S, id: proj_2}}")).toEqual([]);
  });
});

describe("addresses in `absent`", () => {
  test.each([
    ["usr/ada@acme.example", "error unknown-kind org.yaml:2:10 `usr` is no kind in `usr/ada@acme.example` (did you mean `user`?)"],
    ["user", "error bad-address org.yaml:2:10 `user` ends before the name of a user (go on with its name: `user/…`)"],
    ["user/", "error bad-address org.yaml:2:10 `user/` ends before the name of a user (go on with its name: `user/…`)"],
    ["spend_limit/x", "error bad-address org.yaml:2:10 `spend_limit/x` goes on where nothing is below (a `/` in a name is written `%2F`)"],
    ["project/S/usr/ada", "error unknown-kind org.yaml:2:10 `usr` is no kind in `project/S/usr/ada` (did you mean `user`?)"],
    ["project/S", "error cannot-be-absent org.yaml:2:10 project/S is not deleted by its address (write `archived: true` in its entry)"],
    ["role/owner", "error cannot-be-absent org.yaml:2:10 role/owner is predefined and cannot be deleted (take this line out)"],
    [
      "project/S/rate_limit/gpt-5",
      "error cannot-be-absent org.yaml:2:10 project/S/rate_limit/gpt-5 cannot be deleted: the API has no call for it (take this line out)",
    ],
    ["", "error bad-value org.yaml:2:10 item 1 of `absent` must not be empty"],
  ])("%s", (address, ...expected) => expect(problems(`absent: [${JSON.stringify(address)}]`)).toEqual(expected));
});

test("an entry is not told of the mistakes of another whose name begins like its own", () => {
  const tiers = "{service_tier_settings: {enabled_tiers: 5}}";
  expect(problemsIn(load(`version: 1\nprojects:\n  P1: ${tiers}\n  P10: ${tiers}\n`)).map((line) => line.split(" (")[0])).toEqual([
    "error bad-value org.yaml:3:47 `enabled_tiers` has none of the forms that it may have",
    "error bad-value org.yaml:4:48 `enabled_tiers` has none of the forms that it may have",
  ]);
});
