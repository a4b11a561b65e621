import { describe, expect, test } from "vitest";
import { explain } from "../../src/config/explain/explain.ts";
import { loadDocument, type LoadOptions } from "../../src/config/load.ts";
import { compileValidator } from "../../src/config/compile.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Explanation } from "../../src/model/explanation.ts";
import { explanationJson, renderExplanation, renderNotDeclared } from "../../src/report/explanation.ts";
import { load, problemsIn } from "./support.ts";

function shown(text: string, address: string, options: Partial<LoadOptions> = {}): string {
  const found = explained(text, address, options);
  return "siblings" in found ? renderNotDeclared(found) : "code" in found ? `${found.message} (${found.hint})` : renderExplanation(found);
}

function explained(text: string, address: string, options: Partial<LoadOptions> = {}): ReturnType<typeof explain> {
  const loaded = load(`version: 1\n${text}`, options);
  const { document, desired } = loaded;
  if (document === undefined || desired === undefined) throw new Error(problemsIn(loaded).join("\n"));
  return explain(address, { document, desired }, kinds);
}

/** Without the columns that remarks are aligned to. */
const lines = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/ +# /, " # "));

// After a change that is meant: `npx vitest run test/config/explain -u`, and read the difference.
test.each(["Search", "Payments", "Search Next"])("the tour's project %s reads as it should", async (name) => {
  const options = { kinds, validate: compileValidator(kinds), environment: {}, now: Date.UTC(2027, 0, 1) };
  const { document, desired } = loadDocument(["examples/org.yaml"], options);
  if (document === undefined || desired === undefined) throw new Error("the tour has a mistake");
  const found = explain(`project/${name}`, { document, desired }, kinds) as Explanation;
  const file = name.toLowerCase().replace(" ", "-");
  await expect(renderExplanation(found)).toMatchFileSnapshot(`../golden/tour/show-${file}.txt`);
  if (name === "Search") await expect(explanationJson(found)).toMatchFileSnapshot(`../golden/tour/show-${file}.json`);
});

describe("a value says where it comes from", () => {
  const templates = `templates:
  production:
    spend_limit: {monthly_usd: 100}
    hosted_tool_permissions: {web_search: false, mcp: false}
    rate_limits: {gpt-5: {max_requests_per_1_minute: 1, max_tokens_per_1_minute: 2}}
  cheap:
    spend_limit: {monthly_usd: 10}
    hosted_tool_permissions: {web_search: omit}
`;

  test("the entry, or the template that won", () => {
    const project = "projects:\n  S:\n    use: [production, cheap]\n    rate_limits: {gpt-5: {max_tokens_per_1_minute: 9}}";
    expect(lines(shown(`${templates}${project}`, "project/S")).slice(0, -1)).toEqual([
      "project/S: # org.yaml:11:3",
      "  use: [production, cheap] # org.yaml:12:5",
      "  rate_limits:",
      "    gpt-5:",
      "      max_requests_per_1_minute: 1 # template production at org.yaml:6:27",
      "      max_tokens_per_1_minute: 9 # org.yaml:13:27",
      "  hosted_tool_permissions:",
      "    mcp: false # template production at org.yaml:5:50",
      "    web_search: omit # template cheap at org.yaml:9:31; not managed: drops what template production gives at org.yaml:5:31",
      "  spend_limit:",
      "    monthly_usd: 10 # template cheap at org.yaml:8:19",
    ]);
  });

  test("what is dropped and given again is given", () => {
    const project =
      "projects: {S: {use: [cheap, production], spend_limit: omit}, T: {use: [production, cheap], hosted_tool_permissions: {web_search: true}}}";
    const s = lines(shown(`${templates}${project}`, "project/S"));
    expect(s).toContain("    web_search: false # template production at org.yaml:5:31");
    expect(s).toContain("  spend_limit: omit # org.yaml:10:42; not managed: drops what template production gives at org.yaml:4:5");
    expect(s.join("\n")).not.toContain("web_search: omit");
    const t = lines(shown(`${templates}${project}`, "project/T"));
    expect(t).toContain("    web_search: true # org.yaml:10:118");
    expect(t.join("\n")).not.toContain("omit");
  });

  test("variables by their names, and never more of the environment", () => {
    const environment = { ORGFORM_VAR_TEAM: "sre", ORGFORM_VAR_DOMAIN: "acme.example", ORGFORM_VAR_ROLE: "reader" };
    const text = `groups: {g: {users: ["bo@\${ORGFORM_VAR_DOMAIN}", ada@acme.example]}}
users: {ada@acme.example: "\${ORGFORM_VAR_ROLE}", bo@acme.example: reader}
roles:
  a: {permissions: [x, "\${ORGFORM_VAR_TEAM}.\${ORGFORM_VAR_TEAM}"], description: "$\${literal} of \${ORGFORM_VAR_TEAM}"}`;
    expect(lines(shown(text, "role/a", { environment }))).toEqual([
      "role/a: # org.yaml:5:3",
      "  permissions: [x, sre.sre] # org.yaml:5:7, from ORGFORM_VAR_TEAM",
      '  description: "${literal} of sre" # org.yaml:5:68, from ORGFORM_VAR_TEAM',
    ]);
    expect(lines(shown(text, "user/ada@acme.example", { environment }))).toContain("  role: reader # org.yaml:3:27, from ORGFORM_VAR_ROLE");
    expect(lines(shown(text, "group/g", { environment })).slice(1, 4)).toEqual([
      "  users: # others are kept (default)",
      "    - bo@acme.example # org.yaml:2:22, from ORGFORM_VAR_DOMAIN",
      "    - ada@acme.example # org.yaml:2:50",
    ]);
  });

  test("an anchor is where it stands, and the entry's own even if a template has it too", () => {
    const text = "templates: {t: &t {spend_limit: {monthly_usd: 1}}}\nprojects: {A: {use: [t]}, B: {<<: *t, use: [t]}}";
    expect(lines(shown(text, "project/A/spend_limit"))[1]).toBe("  monthly_usd: 1 # template t at org.yaml:2:34");
    expect(lines(shown(text, "project/B/spend_limit"))[1]).toBe("  monthly_usd: 1 # org.yaml:2:34");
  });

  test("in whichever of several files it stands", () => {
    const loaded = load({
      "org.yaml": "version: 1\ntemplates: {t: {spend_limit: {monthly_usd: 1}}}\n",
      "teams/search.yaml": "projects: {S: {use: [t]}}",
    });
    const { document, desired } = loaded;
    if (document === undefined || desired === undefined) throw new Error(problemsIn(loaded).join("\n"));
    expect(lines(renderExplanation(explain("project/S", { document, desired }, kinds) as Explanation)).slice(0, 4)).toEqual([
      "project/S: # teams/search.yaml:1:12",
      "  use: [t] # teams/search.yaml:1:16",
      "  spend_limit:",
      "    monthly_usd: 1 # template t at org.yaml:2:31",
    ]);
  });
});

describe("what a section does not mention", () => {
  const text = (own: string, organization: string): string =>
    `policy: {unmanaged: {${organization}}}\nprojects:\n  S:\n    policy: {unmanaged: {${own}}}\n    users: {bo@acme.example: owner}\n    service_accounts: {}\n    groups: {sre: [member]}`;
  const remarks = (own: string, organization: string): readonly string[] =>
    lines(shown(text(own, organization), "project/S")).filter((line) => /^ {2}(users|service_accounts|groups):/.test(line));

  test("is kept where nobody says otherwise", () => {
    expect(remarks("", "")).toEqual([
      "  users: # others are kept (default)",
      "  groups: # others are kept (default)",
      "  service_accounts: {} # org.yaml:7:5; others are kept (default)",
    ]);
  });

  test("goes by the project's word, its default, the organization's word and its default, in this order", () => {
    expect(remarks("project_user: delete", "project_user: keep, default: delete")).toEqual([
      "  users: # others are deleted (policy of the project, org.yaml:5:26)",
      "  groups: # others are deleted (policy of the organization, org.yaml:2:42)",
      // A default does not reach it.
      "  service_accounts: {} # org.yaml:7:5; others are kept (default)",
    ]);
    expect(remarks("default: keep", "project_service_account: delete, default: delete")).toEqual([
      "  users: # others are kept (policy of the project, org.yaml:5:26)",
      "  groups: # others are kept (policy of the project, org.yaml:5:26)",
      "  service_accounts: {} # org.yaml:7:5; others are deleted (policy of the organization, org.yaml:2:22)",
    ]);
  });

  test("is deleted from exact lists, whatever policy says", () => {
    expect(shown(text("", ""), "project/S/group/sre")).toMatch(/^ {2}roles: +# exact: others are deleted$/m);
  });
});

describe("what is wanted absent says why", () => {
  const text = `absent: [user/mallory@acme.example]
users: {eve@acme.example: {role: reader, until: 2020-03-31}, ada@acme.example: owner}
projects:
  S: {users: {eve@acme.example: member, ada@acme.example: owner}, spend_limit: unset}
  Old: {archived: true}`;

  test.each([
    ["user/mallory@acme.example", "user/mallory@acme.example: # org.yaml:2:10; wanted absent: listed in absent"],
    ["user/eve@acme.example", "user/eve@acme.example: # org.yaml:3:9; wanted absent: until 2020-03-31"],
    ["project/Old", "project/Old: # org.yaml:6:3; wanted absent: archived"],
    ["project/S/spend_limit", "project/S/spend_limit: unset # org.yaml:5:67; wanted absent: unset"],
    [
      "project/S/user/eve@acme.example",
      "project/S/user/eve@acme.example: # org.yaml:5:15; wanted absent: user/eve@acme.example is wanted absent: until 2020-03-31",
    ],
  ])("%s", (address, head) => expect(lines(shown(text, address))[0]).toBe(head));
});

describe("addresses", () => {
  const text = `groups: {"a/b": {}, 50%: {}}
users: {Ada@Acme.example: owner}
projects:
  Search Next: {users: {ada@acme.example: owner}, rate_limits: {gpt-5: {max_requests_per_1_minute: 5}}, api_keys: {max_age: 90d}}
spend_alerts: [{monthly_usd: 5, recipients: [ada@acme.example]}]`;

  test.each([
    ["group/a%2Fb", "group/a%2Fb: # org.yaml:2:10"],
    ["group/50%25", "group/50%25: # org.yaml:2:21"],
    ["group/50%", "group/50%25: # org.yaml:2:21"],
    ["user/ADA@acme.example", "user/ada@acme.example: # org.yaml:3:9"],
    ["project/Search Next/user/ada@acme.example", "project/Search Next/user/ada@acme.example: # org.yaml:5:25"],
    ["project/Search Next/rate_limit/gpt-5", "project/Search Next/rate_limit/gpt-5: # org.yaml:5:65"],
    ["project/Search Next/api_key", "project/Search Next/api_key: # org.yaml:5:105"],
    ["spend_alert/1", "spend_alert/1: # org.yaml:6:16"],
    ["project/Search Next/usr/x", "`usr` is no kind in `project/Search Next/usr/x` (did you mean `user`?)"],
    ["project", "`project` ends before the name of a project (go on with its name: `project/…`)"],
  ])("%s", (address, head) => expect(lines(shown(text, address))[0]).toBe(head));

  test("that nothing declares: the nearest, and what is there", () => {
    expect(shown(text, "project/Search Nxet/user/ada@acme.example")).toBe(
      "project/Search Nxet/user/ada@acme.example is not declared.\nDid you mean 'project/Search Next/user/ada@acme.example'?\nDeclared beside it:\n  'project/Search Next'\n",
    );
    expect(shown(text, "project/Search Next/user/zoe@acme.example")).toBe(
      "project/Search Next/user/zoe@acme.example is not declared.\nDeclared in project/Search Next:\n  'project/Search Next/user/ada@acme.example'\n",
    );
    expect(shown(text, "group/a/b")).toContain("`b` is no kind");
    expect(shown(text, "group/ab")).toContain("Did you mean group/a%2Fb?");
    expect(shown(text, "certificate/x")).toBe(
      "certificate/x is not declared.\nDeclared beside it:\n  user/ada@acme.example\n  group/a%2Fb\n  group/50%25\n  spend_alert/1\n  'project/Search Next'\n",
    );
    const many = `groups: {${Array.from({ length: 25 }, (_, n) => `team-${n}: {}`).join(", ")}}`;
    expect(shown(many, "group/x").split("\n").slice(-3)).toEqual(["  group/team-19", "  and 5 more", ""]);
  });
});

describe("values are written as a file could have them", () => {
  test.each([
    ["2027-03-31", "2027-03-31"],
    ["https://x.example/a?b=c", '"https://x.example/a?b=c"'],
    ["arn:aws:iam::1:role/x", "arn:aws:iam::1:role/x"],
    ["12", '"12"'],
    ["1e3", '"1e3"'],
    ["true", '"true"'],
    ["a: b", '"a: b"'],
    ["a #b", '"a #b"'],
    ["- a", '"- a"'],
    ["[a]", '"[a]"'],
    ["a, b", '"a, b"'],
    [" a", '" a"'],
    ["May look at cost", "May look at cost"],
    ["bo\u202E@acme", '"bo\\u202E@acme"'],
    ["two\nlines", '"two\\nlines"'],
  ])("%j", (description, written) => {
    const text = `roles: {a: {permissions: [x], description: ${JSON.stringify(description)}}}`;
    expect(lines(shown(text, "role/a"))[2]).toMatch(/^ {2}description: /);
    expect(lines(shown(text, "role/a"))[2]?.replace(/ # org.*$/, "")).toBe(`  description: ${written}`);
  });
});

test("machines get the same, under a version", () => {
  const found = explained("users: {ada@acme.example: owner}", "user/ada@acme.example") as Explanation;
  expect(JSON.parse(explanationJson(found))).toEqual({
    format_version: "1",
    address: "user/ada@acme.example",
    kind: "user",
    origin: { source: { file: "org.yaml", line: 2, column: 9 } },
    presence: "present",
    brief: "role",
    fields: [{ name: "role", value: "owner", origin: { source: { file: "org.yaml", line: 2, column: 27 } } }],
    sections: [],
    omitted: [],
    not_managed: ["roles"],
  });
});

test("every kind that the tour declares can be shown by the address that it has", () => {
  const options = { kinds, validate: compileValidator(kinds), environment: {}, now: Date.UTC(2027, 0, 1) };
  const { document, desired } = loadDocument(["examples/org.yaml"], options);
  if (document === undefined || desired === undefined) throw new Error("the tour has a mistake");
  const addresses = [...desired.values()].flatMap(({ wanted }) => [...wanted.keys()]);
  const found = addresses.map((address) => explain(address, { document, desired }, kinds));
  expect(found.map((each) => ("address" in each && !("siblings" in each) ? each.address : each))).toEqual(addresses);
});
