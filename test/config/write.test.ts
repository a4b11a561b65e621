import { describe, expect, test } from "vitest";
import { addressOf, asAddress, asRemoteId, collectionKey } from "../../src/model/address.ts";
import type { Spec } from "../../src/model/field.ts";
import { segmentOf, type Standing } from "../../src/model/kind.ts";
import type { Live, LiveState, Reading } from "../../src/model/resource.ts";
import { lineOf } from "../../src/config/names.ts";
import { writeOrganization } from "../../src/config/write.ts";
import { kinds } from "../../src/kinds/index.ts";
import { entriesIn, kindNamed, load, problemsIn } from "./support.ts";

interface Row {
  readonly kind: string;
  readonly parent?: string;
  readonly name?: string;
  readonly spec: Spec;
  readonly id?: string;
  readonly standing?: Standing;
}

const now = Date.UTC(2026, 10, 21);

/** A live organization by hand; a row's address is what `identify` would give it. */
function liveOf(rows: readonly Row[]): LiveState {
  const live = new Map<string, Reading & { readonly rows: Live[] }>();
  for (const { kind: kindName, parent, name, spec, id, standing = "ours" } of rows) {
    const kind = kindNamed(kindName);
    const above = parent === undefined ? undefined : asAddress(parent);
    const ancestors = above === undefined ? [] : lineOf(above);
    const key = collectionKey(above, kindName);
    const own = name ?? (kind.key === undefined ? undefined : String(spec[kind.key]));
    const address = addressOf(above, segmentOf(kind), own);
    const reading = live.get(key) ?? { kind, ancestors, rows: [], unclear: [] };
    reading.rows.push({ kind, address, ancestors, spec, standing, ...(id !== undefined && { id: asRemoteId(id) }) });
    live.set(key, reading);
  }
  return live as unknown as LiveState;
}

const write = (rows: readonly Row[]): string => writeOrganization(liveOf(rows), { kinds, organizationId: "org-1", now }).files[0]!.text;

const organization: readonly Row[] = [
  { kind: "role", spec: { name: "owner", permissions: ["all"] }, id: "role-api-organization-owner", standing: "foreign" },
  { kind: "role", spec: { name: "usage-auditor", permissions: ["b", "a"], description: "May look: ${cost}" }, id: "role_1" },
  { kind: "user", spec: { email: "bo@acme.example", role: "reader" }, id: "user_2" },
  { kind: "user", spec: { email: "ada@acme.example", role: "owner" }, id: "user_1" },
  { kind: "user", spec: { email: "sso@acme.example", role: "reader" }, id: "user_3", standing: "foreign" },
  { kind: "user", name: "~user_9", spec: {}, id: "user_9", standing: "absent" },
  { kind: "group", spec: { name: "ml-platform" }, id: "group_1" },
  { kind: "group", spec: { name: "012" }, id: "group_2" },
  { kind: "group", spec: { name: "sso" }, id: "group_3", standing: "foreign" },
  { kind: "group_user", parent: "group/ml-platform", name: "bo@acme.example", spec: { user: "user/bo@acme.example" }, id: "user_2" },
  {
    kind: "group_service_account",
    parent: "group/ml-platform",
    name: "Search/indexer",
    spec: { service_account: "project/Search/service_account/indexer" },
    id: "svc_1",
  },
  { kind: "project", spec: { name: "Search", external_key: "external_key/eu" }, id: "proj_1" },
  { kind: "project", name: "Default project", spec: { name: "Default project" }, id: "proj_0", standing: "foreign" },
  { kind: "project", name: "Gone", spec: { name: "Gone" }, id: "proj_8", standing: "absent" },
  { kind: "external_key", spec: { name: "eu", type: "aws", kms_arn: "arn:aws:1", validated: true }, id: "key_1" },
  { kind: "project_user", parent: "project/Search", name: "ada@acme.example", spec: { user: "user/ada@acme.example", role: "owner" } },
  { kind: "project_user", parent: "project/Search", name: "bo@acme.example", spec: { user: "user/bo@acme.example", role: "member" } },
  { kind: "project_group", parent: "project/Search", name: "ml-platform", spec: { group: "group/ml-platform" } },
  {
    kind: "project_group_role",
    parent: "project/Search/group/ml-platform",
    name: "tuner",
    spec: { role: "project/Search/role/tuner" },
  },
  {
    kind: "project_group_role",
    parent: "project/Search/group/ml-platform",
    name: "member",
    spec: { role: "project/Search/role/member" },
  },
  { kind: "project_role", parent: "project/Search", spec: { name: "tuner", permissions: ["api.fine_tuning.write"] }, id: "r" },
  { kind: "project_service_account", parent: "project/Search", spec: { name: "indexer", role: "member" }, id: "svc_1" },
  { kind: "project_rate_limit", parent: "project/Search", spec: { model: "gpt-5", max_requests_per_1_minute: 500 }, id: "rl" },
  { kind: "project_spend_limit", parent: "project/Search", spec: { monthly_usd: 2500.5 } },
  { kind: "project_hosted_tool_permissions", parent: "project/Default project", spec: { web_search: true, mcp: false } },
];

/** The specs that a file wants, sets sorted. */
function wantedIn(text: string): Readonly<Record<string, Spec>> {
  const entries = [...entriesIn(load(text)).values()];
  return Object.fromEntries(entries.map(({ address, spec }) => [address, sorted(spec)]));
}

function sorted(spec: Spec): Spec {
  return Object.fromEntries(Object.entries(spec).map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value]));
}

test("an organization reads as a person would have written it", () => {
  expect(write(organization)).toBe(`# yaml-language-server: $schema=schema/org.schema.json
version: 1
organization: {id: org-1}

roles:
  usage-auditor: {permissions: [a, b], description: "May look: $\${cost}"}

users:
  ada@acme.example: owner
  bo@acme.example: reader

groups:
  "012": {}
  ml-platform:
    users: [bo@acme.example]
    service_accounts:
      Search: [indexer]

external_keys:
  eu: {type: aws, kms_arn: arn:aws:1}

projects:
  Default project:
    id: proj_0
    hosted_tool_permissions: {web_search: true, mcp: false}

  Search:
    id: proj_1
    external_key: eu
    users:
      bo@acme.example: member
    groups:
      ml-platform: [member, tuner]
    roles:
      tuner: {permissions: [api.fine_tuning.write]}
    service_accounts:
      indexer: member
    rate_limits:
      gpt-5: {max_requests_per_1_minute: 500}
    spend_limit: {monthly_usd: 2500.5}
`);
});

test("loaded again, the file wants what is live: ours, and others' that carry what is ours", () => {
  const expected = organization.filter(({ kind, spec, standing = "ours" }) => {
    const isImplied = kind === "project_user" && spec["user"] === "user/ada@acme.example";
    return (standing === "ours" && !isImplied) || spec["name"] === "Default project";
  });
  const specs = [...liveOf(expected).values()].flatMap((reading) => ("rows" in reading ? reading.rows : []));
  expect(wantedIn(write(organization))).toEqual(Object.fromEntries(specs.map(({ address, spec }) => [address, sorted(spec)])));
});

test("the file gives no cause for complaint", () => {
  expect(problemsIn(load(write(organization)))).toEqual([]);
});

test("alerts, rules, alternatives and references below another field are written as they are read", () => {
  const text = write([
    { kind: "certificate", spec: { name: "acme", active: true, valid_at: 1, expires_at: 2 }, id: "cert_1" },
    { kind: "spend_alert", name: "1", spec: { monthly_usd: 5, recipients: ["b@x.org", "a@x.org"] }, id: "alert_1" },
    { kind: "workload_identity_provider", spec: { name: "github", type: "oidc", issuer: "https://x.org", audience: "a" }, id: "wip_1" },
    {
      kind: "workload_identity_provider_federation_rule",
      parent: "workload_identity_provider/github",
      spec: {
        name: "deploy",
        project: "project/a%2Fb",
        service_account: "project/a%2Fb/service_account/c%2Fd",
        attribute_matchers: { sub: "repo:${x}", admin: true },
        permissions: { type: "restricted", scopes: ["s"] },
      },
    },
    { kind: "project", spec: { name: "a/b" }, id: "proj_1" },
    { kind: "project_service_account", parent: "project/a%2Fb", spec: { name: "c/d", role: "member" }, id: "svc_1" },
    { kind: "project_api_key", parent: "project/a%2Fb", spec: { name: "key", created_at: 1 }, id: "key_1" },
    { kind: "project_service_tier_settings", parent: "project/a%2Fb", spec: { default: "standard", enabled_tiers: ["flex"] } },
  ]);
  expect(text).toContain(`certificates:
  acme: {active: true}

spend_alerts:
  - {monthly_usd: 5, recipients: [a@x.org, b@x.org]}

workload_identity_providers:
  github:
    type: oidc
    issuer: https://x.org
    audience: a
    federation_rules:
      deploy:
        project: a/b
        service_account: c/d
        attribute_matchers: {sub: "repo:$\${x}", admin: true}
        permissions: {type: restricted, scopes: [s]}

projects:
  # \`api_keys\` older than a year:
  # - key (created_at 1970-01-01)
  a/b:
    id: proj_1
    service_accounts:
      c/d: member
    service_tier_settings: {default: standard, enabled_tiers: [flex]}
`);
  expect(problemsIn(load(text))).toEqual([]);
  expect(wantedIn(text)["workload_identity_provider/github/federation_rule/deploy"]).toMatchObject({
    service_account: "project/a%2Fb/service_account/c%2Fd",
    attribute_matchers: { sub: "repo:${x}", admin: true },
  });
});

test("two of one name are told apart by their ids", () => {
  const text = write([
    { kind: "project", spec: { name: "Search" }, id: "proj_1" },
    { kind: "project", name: "Search~proj_2", spec: { name: "Search" }, id: "proj_2" },
    { kind: "project", name: "Search (second)", spec: { name: "Search (second)" }, id: "proj_3" },
    { kind: "project_spend_limit", parent: "project/Search~proj_2", spec: { monthly_usd: 5 } },
    { kind: "group", spec: { name: "SRE" }, id: "group_1" },
    { kind: "group", spec: { name: "sre" }, id: "group_2" },
  ]);
  expect(text).toContain(`groups:
  # One of 2 of this name, told apart by their ids: which is which, and are all of them needed?
  SRE: {id: group_1}
  # One of 2 of this name, told apart by their ids: which is which, and are all of them needed?
  sre (second): {id: group_2, name: sre}

projects:
  # One of 2 of this name, told apart by their ids: which is which, and are all of them needed?
  Search: {id: proj_1}

  Search (second): {id: proj_3}

  # One of 2 of this name, told apart by their ids: which is which, and are all of them needed?
  Search (third):
    id: proj_2
    name: Search
    spend_limit: {monthly_usd: 5}
`);
  expect(problemsIn(load(text))).toEqual([]);
});

test("groups that the identity provider manages are written with what they carry, and with a word about them", () => {
  const rows: readonly Row[] = [
    { kind: "role", spec: { name: "auditor", permissions: [] }, id: "role_1" },
    { kind: "group", spec: { name: "sso", managed_by: "identity_provider" }, id: "group_1", standing: "foreign" },
    { kind: "group", spec: { name: "idle", managed_by: "identity_provider" }, id: "group_2", standing: "foreign" },
    { kind: "group_user", parent: "group/sso", name: "bo@acme.example", spec: { user: "user/bo@acme.example" } },
    { kind: "group_role", parent: "group/sso", name: "auditor", spec: { role: "role/auditor" } },
  ];
  const text = write(rows);
  expect(text)
    .toContain(`# 2 of these say \`managed_by\`. The identity provider creates, names, fills and deletes it; only its roles are ours.
groups:
  idle: {managed_by: identity_provider}
  sso: {managed_by: identity_provider, roles: [auditor]}
`);
});

test("what a file cannot say is left out and named at its head", () => {
  const text = write([
    { kind: "group", name: "~group_1", spec: { name: "" }, id: "group_1" },
    { kind: "project", spec: { name: "Search" }, id: "proj_1" },
    { kind: "project_user", parent: "project/Search", name: "bo@x.org", spec: { user: "user/bo@x.org", role: "viewer" } },
    { kind: "project_group", parent: "project/Search", name: "~group_9", spec: { group: "group/~group_9" } },
    { kind: "project_role", parent: "project/Search", spec: { name: "a", permissions: [], description: "omit" }, id: "role_1" },
    { kind: "project_role", parent: "project/Search", spec: { name: "b", permissions: [], description: "" }, id: "role_2" },
  ]);
  expect(text).toBe(`# yaml-language-server: $schema=schema/org.schema.json
#
# Not in this file:
# - group/~group_1, project/Search/group/~group_9: it has no name that an entry could bear
# - project/Search/user/bo@x.org: \`role\` is "viewer", which a file cannot say
# - project/Search/user/bo@x.org: its \`role\` is not known
# - project/Search/role/a: \`description\` is "omit", which a file cannot say
# - project/Search/role/b: \`description\` is "", which a file cannot say
version: 1
organization: {id: org-1}

projects:
  Search:
    id: proj_1
    roles:
      a: {permissions: []}
      b: {permissions: []}
`);
});

test("who is managed elsewhere is declared where something of ours names them, so that the file leaves no name open", () => {
  const text = write([
    { kind: "user", spec: { email: "ada@x.org", role: "owner" }, id: "user_1" },
    { kind: "user", spec: { email: "sso@x.org", role: "reader" }, id: "user_2", standing: "foreign" },
    { kind: "user", spec: { email: "other@x.org", role: "reader" }, id: "user_3", standing: "foreign" },
    { kind: "group", spec: { name: "theirs" }, id: "group_1", standing: "foreign" },
    { kind: "group_user", parent: "group/theirs", name: "other@x.org", spec: { user: "user/other@x.org" }, id: "user_3" },
    { kind: "project", spec: { name: "Search" }, id: "proj_1" },
    { kind: "project_user", parent: "project/Search", name: "sso@x.org", spec: { user: "user/sso@x.org", role: "owner" } },
  ]);
  expect(text).toContain("users:\n  ada@x.org: owner\n  sso@x.org: {}\n\nprojects:\n");
  expect(problemsIn(load(text))).toEqual([]);
});

test("what an entry would change by being there is left out and named", () => {
  const storage = (bucket: string, validated: boolean): Row => ({
    ...{ kind: "project_external_storage", parent: "project/Search", name: bucket, id: `storage_${bucket}` },
    spec: { type: "aws", bucket, role_arn: "arn:aws:iam::1:role/r", region: "eu", validated },
  });
  const text = write([{ kind: "project", spec: { name: "Search" }, id: "proj_1" }, storage("new", false), storage("old", true)]);
  expect(text).toContain("# - project/Search/external_storage/new: it is not `validated`, and an entry would make it so\n");
  expect(text.match(/bucket: \w+/g)).toEqual(["bucket: old"]);
});

describe("those who are invited and have not accepted", () => {
  const invited = (projects: readonly Spec[], role = "reader"): readonly Row[] => [
    { kind: "user", spec: { email: "ada@x.org", role: "owner" }, id: "user_1" },
    { kind: "user", spec: { email: "bo@x.org", role: "reader" }, id: "user_2" },
    { kind: "invite", name: "NIA@x.org", spec: { email: "NIA@x.org", role, projects, status: "pending" }, id: "invite_1" },
    { kind: "invite", name: "old@x.org", spec: { email: "old@x.org", role, projects, status: "expired" }, id: "i_2", standing: "absent" },
    { kind: "project", spec: { name: "Search" }, id: "proj_1" },
    { kind: "project", spec: { name: "Default project" }, id: "proj_0", standing: "foreign" },
    { kind: "project_user", parent: "project/Search", name: "bo@x.org", spec: { user: "user/bo@x.org", role: "member" } },
  ];

  test("are written as what they will be, with a word about it", () => {
    const text = write(invited([{ project: "project/Search", role: "owner" }]));
    expect(text).toContain(`users:
  ada@x.org: owner
  bo@x.org: reader
  # Invited, and has not accepted yet.
  nia@x.org: reader
`);
    expect(text).toContain("users:\n      bo@x.org: member\n      nia@x.org: owner\n");
    expect(problemsIn(load(text))).toEqual([]);
  });

  test("need no place in a project that they will own anyway", () => {
    const text = write(invited([{ project: "project/Search", role: "member" }], "owner"));
    expect(text).toContain("  nia@x.org: owner\n");
    expect(text).toContain("users:\n      bo@x.org: member\n");
    expect(text).not.toContain("      nia@x.org");
  });

  test("are left out where a file cannot promise what they were promised", () => {
    const text = write(invited([{ project: "project/Default project", role: "member" }]));
    expect(text).toContain("- invite/NIA@x.org: it promises a place in project/Default project, which a file cannot give\n");
    expect(text).not.toContain("nia@x.org:");
  });
});

describe("what most projects share", () => {
  const tools = { web_search: false, mcp: false };
  const project = (number: number, own: Spec = {}): readonly Row[] => [
    { kind: "project", spec: { name: `P${number}` }, id: `proj_${number}` },
    { kind: "project_hosted_tool_permissions", parent: `project/P${number}`, spec: { ...tools, ...own } },
    { kind: "project_rate_limit", parent: `project/P${number}`, spec: { model: "gpt-5", max_requests_per_1_minute: 5 } },
    { kind: "project_user", parent: `project/P${number}`, name: "bo@x.org", spec: { user: "user/bo@x.org", role: "member" } },
  ];
  const lone: Row = { kind: "project", spec: { name: "Lone" }, id: "proj_9" };
  const rows = [...project(1), ...project(2), ...project(3, { mcp: true }), lone];

  test("is shown in a comment, ready to be used", () => {
    expect(write(rows))
      .toContain(`# Most of this is the same: 3 of 4 could \`use: [shared]\` and say only in what they differ (\`rate_limits\` and \`hosted_tool_permissions\`).
# \`orgform export --templates\` writes a file in which they do, with
# templates:
#   shared:
#     rate_limits:
#       gpt-5: {max_requests_per_1_minute: 5}
#     hosted_tool_permissions: {web_search: false}
projects:
`);
  });

  test("becomes a template when asked for, and the file means the same", () => {
    const text = writeOrganization(liveOf(rows), { kinds, now, templates: true }).files[0]!.text;
    expect(text).toContain(`  P3:
    id: proj_3
    use: [shared]
    users:
      bo@x.org: member
    hosted_tool_permissions: {mcp: true}
`);
    expect(wantedIn(text)).toEqual(wantedIn(write(rows)));
  });

  test("is no template for less than three, and people are never part of one", () => {
    expect(write([...project(1), ...project(2), lone])).not.toContain("shared");
    expect(writeOrganization(liveOf(rows), { kinds, now, templates: true }).files[0]!.text).not.toMatch(/shared:[^]*?users[^]*?projects:/);
  });

  test("is said with `omit` where a project lacks it", () => {
    const limit = (number: number): Row => ({ kind: "project_spend_limit", parent: `project/P${number}`, spec: { monthly_usd: 5 } });
    const some = [...rows, limit(1), limit(2), ...project(4), limit(4)];
    const text = writeOrganization(liveOf(some), { kinds, now, templates: true }).files[0]!.text;
    expect(text).toContain("    hosted_tool_permissions: {mcp: true}\n    spend_limit: omit\n");
    expect(wantedIn(text)).toEqual(wantedIn(write(some)));
  });
});

describe("a file for each project", () => {
  const names = ["Search", "search", "Old Search", "old-search", "Äpfel & Birnen/2", "CON", "…", "a".repeat(200)];
  const rows: readonly Row[] = [
    { kind: "user", spec: { email: "ada@x.org", role: "owner" }, id: "user_1" },
    ...names.map((name, index): Row => ({ kind: "project", spec: { name }, id: `proj_${index}` })),
  ];
  const { files } = writeOrganization(liveOf(rows), { kinds, now, split: true });

  test("bears a name that every system takes, and none twice", () => {
    const paths = files.map(({ path }) => path).toSorted();
    expect(paths).toEqual([
      "org.yaml",
      `projects/${"a".repeat(60)}.yaml`,
      "projects/apfel-birnen-2.yaml",
      "projects/con-project.yaml",
      "projects/old-search-2.yaml",
      "projects/old-search.yaml",
      "projects/project.yaml",
      "projects/search-second.yaml",
      "projects/search.yaml",
    ]);
  });

  test("points at the schema from where it is, and all of them together mean what one would", () => {
    const search = files.find(({ path }) => path === "projects/search.yaml");
    expect(search?.text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/org\.schema\.json\nversion: 1\n\nprojects:\n/);
    const together = load(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const specs = Object.fromEntries([...entriesIn(together).values()].map(({ address, spec }) => [address, spec]));
    expect(specs).toEqual(wantedIn(writeOrganization(liveOf(rows), { kinds, now }).files[0]!.text));
  });
});

test("names cannot end a comment, or show it otherwise than it is", () => {
  const text = write([
    { kind: "project", spec: { name: "Search" }, id: "proj_1" },
    { kind: "project_api_key", parent: "project/Search", spec: { name: "a\nversion: 2\u202E\u0007", created_at: 1 }, id: "key_1" },
  ]);
  expect(text).toContain("# - a version: 2   (created_at 1970-01-01)\n");
  expect(problemsIn(load(text))).toEqual([]);
});

test("a section that could not be read is named, not written as empty", () => {
  const unread = { severity: "error", code: "unread", message: "the key lacks\nthe scope" } as const;
  const live = new Map([[collectionKey(undefined, "user"), { kind: kindNamed("user"), ancestors: [], unread }]]);
  const { files } = writeOrganization(live, { kinds, now, unread: ["`users` of the organization: the key lacks\nthe scope"] });
  expect(files[0]?.text).toBe(`# yaml-language-server: $schema=schema/org.schema.json
#
# Not in this file:
# - \`users\` of the organization: the key lacks the scope
version: 1
`);
});

const trickyNames = [
  "<<",
  "012",
  "true",
  "null",
  "~",
  "a: b",
  "# a",
  "a/b%2Fc",
  "${ORGFORM}",
  "- x",
  "line\nbreak",
  "ümlaut 😀",
  "constructor",
  " x",
  "'q\"",
];

test.each(trickyNames)("the name %j survives", (name) => {
  const rows: readonly Row[] = [
    { kind: "group", spec: { name: name.trim() }, id: "group_1" },
    { kind: "project", spec: { name: name.trim() }, id: "proj_1" },
    { kind: "project_service_account", parent: addressOf(undefined, "project", name.trim()), spec: { name: name.trim() }, id: "svc" },
    {
      kind: "group_service_account",
      parent: addressOf(undefined, "group", name.trim()),
      name: `${name.trim()}/${name.trim()}`,
      spec: { service_account: addressOf(addressOf(undefined, "project", name.trim()), "service_account", name.trim()) },
    },
  ];
  const wanted = wantedIn(write(rows));
  expect(Object.values(wanted).map((spec) => spec["name"] ?? spec["service_account"])).toEqual([
    name.trim(),
    rows[3]?.spec["service_account"],
    name.trim(),
    name.trim(),
  ]);
});
