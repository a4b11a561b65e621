import { describe, expect, test } from "vitest";
import type { Collection } from "../../src/model/resource.ts";
import { entriesIn, load, problemsIn } from "./support.ts";

const text = `version: 1
organization: {id: org-8f2cA1}
policy: {unmanaged: {default: delete, group_user: keep}}
absent: [user/mallory@contractor.example, project/Search/role/old]
roles:
  usage-auditor: {permissions: [api.usage.read], description: "May look at cost"}
users:
  Ada@Acme.example: owner
  bo@acme.example: {role: reader, previously: [Robert@acme.example]}
groups:
  ml-platform: {users: [Bo@acme.example], service_accounts: {Search: [indexer], "a/b": ["c%d/e"]}}
  everyone-sso: {managed_by: identity_provider}
external_keys:
  eu: {type: aws, kms_arn: arn}
projects:
  Search:
    id: proj_4f7Q
    previously: [Search Beta]
    residency: EU_STORAGE_PROCESSING
    external_key: eu
    users: {ada@acme.example: owner, bo@acme.example: {role: member}}
    groups: {ml-platform: [member, tuner]}
    roles: {tuner: {permissions: [api.fine_tuning.write]}}
    service_accounts: {indexer: member}
    rate_limits: {gpt-5: {max_requests_per_1_minute: 500}}
    spend_limit: {monthly_usd: 2500.07}
    policy: {unmanaged: {default: keep, project_role: delete, project_service_account: delete}}
  Old Experiment: {archived: true}
  Search (second): {id: proj_abc123, name: Search, recreate: true, spend_limit: unset, roles: {}, groups: {ml-platform: {}}}
`;

describe("a file", () => {
  const loaded = load(text);
  const entries = entriesIn(loaded);
  const collections = [...(loaded.desired?.values() ?? [])];

  test("says which organization it is about, and has no mistakes", () => {
    expect(problemsIn(loaded)).toEqual([]);
    expect(loaded.organization).toEqual({ id: "org-8f2cA1" });
  });

  test("declares entries by address, with their fields and their keys", () => {
    const specs = Object.fromEntries([...entries].map(([address, { spec }]) => [address, spec]));
    expect(specs).toEqual({
      "role/usage-auditor": { name: "usage-auditor", permissions: ["api.usage.read"], description: "May look at cost" },
      "user/ada@acme.example": { email: "ada@acme.example", role: "owner" },
      "user/bo@acme.example": { email: "bo@acme.example", role: "reader" },
      "user/mallory@contractor.example": { email: "mallory@contractor.example" },
      "group/ml-platform": { name: "ml-platform" },
      "group/ml-platform/user/bo@acme.example": { user: "user/bo@acme.example" },
      "group/ml-platform/service_account/Search%2Findexer": { service_account: "project/Search/service_account/indexer" },
      "group/ml-platform/service_account/a%252Fb%2Fc%2525d%252Fe": { service_account: "project/a%2Fb/service_account/c%25d%2Fe" },
      "group/everyone-sso": { name: "everyone-sso", managed_by: "identity_provider" },
      "external_key/eu": { name: "eu", type: "aws", kms_arn: "arn", validated: true },
      "project/Search": { name: "Search", residency: "EU_STORAGE_PROCESSING", external_key: "external_key/eu" },
      "project/Search/user/ada@acme.example": { user: "user/ada@acme.example", role: "owner" },
      "project/Search/user/bo@acme.example": { user: "user/bo@acme.example", role: "member" },
      "project/Search/group/ml-platform": { group: "group/ml-platform" },
      "project/Search/group/ml-platform/role/member": { role: "project/Search/role/member" },
      "project/Search/group/ml-platform/role/tuner": { role: "project/Search/role/tuner" },
      "project/Search/role/tuner": { name: "tuner", permissions: ["api.fine_tuning.write"] },
      "project/Search/role/old": { name: "old" },
      "project/Search/service_account/indexer": { name: "indexer", role: "member" },
      "project/Search/rate_limit/gpt-5": { model: "gpt-5", max_requests_per_1_minute: 500 },
      "project/Search/spend_limit": { monthly_usd: 2500.07 },
      "project/Old Experiment": { name: "Old Experiment" },
      "project/Search (second)": { name: "Search" },
      "project/Search (second)/spend_limit": {},
      "project/Search (second)/group/ml-platform": { group: "group/ml-platform" },
    });
  });

  test("claims identities", () => {
    expect(entries.get("project/Search")?.claims).toEqual({ id: "proj_4f7Q", previously: ["Search Beta"] });
    expect(entries.get("project/Search (second)")?.claims).toEqual({ id: "proj_abc123", name: "Search", previously: [], recreate: true });
    expect(entries.get("user/bo@acme.example")?.claims).toEqual({ previously: ["robert@acme.example"] });
  });

  test("wants some absent, and says why", () => {
    const absent = [...entries].filter(([, { presence }]) => presence === "absent").map(([address, { because }]) => [address, because]);
    expect(Object.fromEntries(absent)).toEqual({
      "user/mallory@contractor.example": "listed in absent",
      "project/Search/role/old": "listed in absent",
      "project/Old Experiment": "archived",
      "project/Search (second)/spend_limit": "unset",
    });
  });

  test("knows where everything stands", () => {
    expect(entries.get("project/Search/user/bo@acme.example")?.sources).toEqual({
      "": { file: "org.yaml", line: 21, column: 38 },
      role: { file: "org.yaml", line: 21, column: 62 },
    });
    expect(entries.get("group/ml-platform/user/bo@acme.example")?.sources).toEqual({ "": { file: "org.yaml", line: 11, column: 25 } });
    expect(entries.get("user/ada@acme.example")?.sources["role"]).toEqual({ file: "org.yaml", line: 8, column: 21 });
  });

  test("hangs collections below each other, one for each section that is given", () => {
    const below = (parent: string): readonly string[] =>
      collections.filter((each) => each.parent === parent).map(({ kind }) => kind.section);
    expect(below("project/Search")).toEqual(["users", "groups", "roles", "service_accounts", "rate_limits", "spend_limit"]);
    expect(below("project/Search (second)")).toEqual(["groups", "roles", "spend_limit"]);
    expect(below("project/Old Experiment")).toEqual([]);
    expect(below("project/Search/group/ml-platform")).toEqual(["roles"]);
    expect(below("project/Search (second)/group/ml-platform")).toEqual([]);
    const roles = collections.find(({ parent }) => parent === "project/Search/group/ml-platform");
    expect(roles?.ancestors).toEqual(["project/Search", "project/Search/group/ml-platform"]);
  });

  test("keeps the unmanaged or deletes it, by the nearest word that reaches the kind", () => {
    const unmanaged = (kind: string, parent?: string): Collection["unmanaged"] | undefined =>
      collections.find((each) => each.kind.name === kind && each.parent === parent)?.unmanaged;
    expect(unmanaged("role")).toBe("delete");
    expect(unmanaged("user")).toBe("keep");
    expect(unmanaged("external_key")).toBe("keep");
    expect(unmanaged("project")).toBe("keep");
    expect(unmanaged("group_user", "group/ml-platform")).toBe("keep");
    expect(unmanaged("group_service_account", "group/ml-platform")).toBe("delete");
    expect(unmanaged("project_user", "project/Search")).toBe("keep");
    expect(unmanaged("project_role", "project/Search")).toBe("delete");
    expect(unmanaged("project_service_account", "project/Search")).toBe("delete");
    expect(unmanaged("project_role", "project/Search (second)")).toBe("delete");
    expect(unmanaged("project_group_role", "project/Search/group/ml-platform")).toBe("delete");
  });
});

describe("absence", () => {
  test("of a section is hands off, an empty one is managed", () => {
    const { desired } = load("version: 1\nusers: {}\nprojects: {S: {groups: {}, roles: {}}}");
    expect([...(desired?.keys() ?? [])]).toEqual(["/user", "/project", "project/S/project_group", "project/S/project_role"]);
  });

  test("listed for what no section mentions makes a collection that leaves the rest alone, untold", () => {
    const { desired } = load(
      "version: 1\npolicy: {unmanaged: {user: delete, default: delete}}\nabsent: [USER@x.org, user/A@x.org, project/S/group/g/role/member]",
    );
    expect(desired).toBeUndefined();
    const sound = load(
      "version: 1\npolicy: {unmanaged: {user: delete, default: delete}}\nabsent: [user/A@x.org, project/S/group/g/role/member]",
    );
    expect([...(sound.desired?.values() ?? [])].map(({ kind, unmanaged, ancestors }) => [kind.name, unmanaged, ancestors])).toEqual([
      ["user", "leave", []],
      ["project_group_role", "leave", ["project/S", "project/S/group/g"]],
    ]);
    expect(entriesIn(sound).get("project/S/group/g/role/member")?.spec).toEqual({ role: "project/S/role/member" });
  });

  test("of a person is absence from every list that names them", () => {
    const entries = entriesIn(
      load(`version: 1
absent: [user/eve@x.org]
groups: {g: {users: [eve@x.org, bo@x.org]}}
projects:
  S: {users: {eve@x.org: member}, groups: {g: [member]}}
  Old: {archived: true}
`),
    );
    const wantedAbsent = [...entries]
      .filter(([, { presence }]) => presence === "absent")
      .map(([address, { because }]) => `${address}: ${because}`);
    expect(wantedAbsent).toEqual([
      "group/g/user/eve@x.org: user/eve@x.org is wanted absent: listed in absent",
      "project/Old: archived",
      "project/S/user/eve@x.org: user/eve@x.org is wanted absent: listed in absent",
      "user/eve@x.org: listed in absent",
    ]);
  });

  test("of a group takes what hangs on its places along", () => {
    const { desired } = load("version: 1\nabsent: [group/g]\nprojects: {S: {groups: {g: [member]}}}");
    expect([...(desired?.keys() ?? [])]).toEqual(["/project", "project/S/project_group", "/group"]);
  });
});
