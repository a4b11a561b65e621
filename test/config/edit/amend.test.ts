import { describe, expect, test } from "vitest";
import type { Revision } from "../../../src/config/edit/revision.ts";
import { revise } from "../../../src/config/revise.ts";
import { shapesOf } from "../../../src/config/shape.ts";
import { Sections } from "../../../src/config/write/sections.ts";
import { kinds } from "../../../src/kinds/index.ts";
import { addressOf, asAddress, collectionKey, type Address } from "../../../src/model/address.ts";
import type { Spec } from "../../../src/model/field.ts";
import { segmentOf } from "../../../src/model/kind.ts";
import type { Live, LiveState, Reading } from "../../../src/model/resource.ts";
import { lineOf } from "../../../src/config/names.ts";
import { kindNamed } from "../support.ts";

/** What is live: `project/Search/user bo@x.org {role: member}` as kind, parent, spec. */
type Row = readonly [kind: string, parent: string | undefined, spec: Spec];

function liveOf(rows: readonly Row[]): LiveState {
  const live = new Map<string, Reading & { readonly rows: Live[] }>();
  for (const [kindName, parent, spec] of rows) {
    const kind = kindNamed(kindName);
    const above = parent === undefined ? undefined : asAddress(parent);
    const ancestors = above === undefined ? [] : lineOf(above);
    const key = collectionKey(above, kindName);
    const reading = live.get(key) ?? { kind, ancestors, rows: [], unclear: [] };
    const name =
      kind.key === undefined ? (kind.match ? String(reading.rows.length + 1) : undefined) : String(spec[kind.key]).split("/").at(-1);
    reading.rows.push({ kind, address: addressOf(above, segmentOf(kind), name), ancestors, spec, standing: "ours" });
    live.set(key, reading);
  }
  return live as unknown as LiveState;
}

/** A file after some revisions. */
function revised(text: string, revisions: readonly Revision[], rows: readonly Row[] = []): string {
  const live = liveOf(rows);
  const sections = new Sections(live, { now: 0 });
  const rowAt = (address: Address) => rowsIn(live).find((row) => row.address === address);
  return revise([{ path: "org.yaml", text }], revisions, { shapes: shapesOf(kinds), sections, rowAt })[0]!.text;
}

const rowsIn = (live: LiveState): readonly Live[] => [...live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : []));
const say = (address: string, word: string, value?: string | number | boolean): Revision => ({
  do: "say",
  address: asAddress(address),
  word,
  ...(value !== undefined && { value }),
});
const drop = (address: string): Revision => ({ do: "drop", address: asAddress(address) });
const declare = (rows: readonly Row[], address: string): Revision => ({
  do: "declare",
  row: rowsIn(liveOf(rows)).find((row) => row.address === address)!,
});

const user = (email: string, role = "reader"): Row => ["user", undefined, { email, role }];

describe("a value", () => {
  test.each([
    ["plain", "users:\n  bo@x.org: reader # why\n", "users:\n  bo@x.org: owner # why\n"],
    ["in quotes", `users:\n  bo@x.org: "reader"\n`, `users:\n  bo@x.org: "owner"\n`],
    ["in single quotes, in braces", "users: {bo@x.org: {role: 'reader'}} # all\n", "users: {bo@x.org: {role: 'owner'}} # all\n"],
    ["on the line below", "users:\n  bo@x.org:\n    reader\n", "users:\n  bo@x.org: owner\n"],
    ["of several lines", "users:\n  bo@x.org: >-\n    reader\n  cy@x.org: owner\n", "users:\n  bo@x.org: owner\n  cy@x.org: owner\n"],
    ["in a block", "users:\n  bo@x.org:\n    # why\n    role: reader\n", "users:\n  bo@x.org:\n    # why\n    role: owner\n"],
    ["whose key is written in capitals", "users: {Bo@X.org: reader}\n", "users: {Bo@X.org: owner}\n"],
    ["with line ends of Windows", "users:\r\n  bo@x.org: reader\r\n", "users:\r\n  bo@x.org: owner\r\n"],
    ["in JSON", `{"users": {"bo@x.org": "reader"}}\n`, `{"users": {"bo@x.org": "owner"}}\n`],
  ])("%s is replaced, and nothing else", (_, before, after) => {
    expect(revised(before, [say("user/bo@x.org", "role", "owner")])).toBe(after);
  });

  test("that holds `${` is written so that it is read as it is", () => {
    const file = "roles:\n  a: {permissions: [], description: x}\n";
    expect(revised(file, [say("role/a", "description", "costs: ${x}")])).toBe(
      'roles:\n  a: {permissions: [], description: "costs: $${x}"}\n',
    );
  });

  test("that is gone takes its line along, and the comments directly above it", () => {
    const before = `roles:
  # what it is
  a:
    permissions: []

    # for whom
    # and why
    description: x # EOL
    # deeper things
  b: {permissions: [], description: y}
`;
    expect(revised(before, [say("role/a", "description"), say("role/b", "description")])).toBe(`roles:
  # what it is
  a:
    permissions: []
    # deeper things
  b: {permissions: []}
`);
  });

  test("that is new stands where its word belongs", () => {
    const before = `projects:
  Search:
    users: {bo@x.org: owner}
    spend_limit: {monthly_usd: 5} # agreed
  Labs: {id: proj_1}
`;
    expect(
      revised(before, [
        say("project/Search", "id", "proj_2"),
        say("project/Search", "external_key", "eu"),
        say("project/Labs", "name", "L"),
      ]),
    ).toBe(
      `projects:
  Search:
    id: proj_2
    external_key: eu
    users: {bo@x.org: owner}
    spend_limit: {monthly_usd: 5} # agreed
  Labs: {id: proj_1, name: L}
`,
    );
  });
});

describe("a bare value", () => {
  test("becomes a block when there is more to say, and stays one word otherwise", () => {
    const before = "users:\n  bo@x.org: reader # why\n  cy@x.org: reader\n";
    const rows: readonly Row[] = [["user_role", "user/bo@x.org", { role: "role/auditor" }], user("bo@x.org")];
    const open: Revision = { do: "open", row: rowsIn(liveOf(rows)).find(({ kind }) => kind.name === "user")!, section: "roles" };
    expect(revised(before, [open, say("user/cy@x.org", "role", "owner")], rows)).toBe(
      "users:\n  bo@x.org: {role: reader, roles: [auditor]} # why\n  cy@x.org: owner\n",
    );
  });

  test("that is gone leaves an empty block", () => {
    const before = "projects:\n  Search:\n    service_accounts: {indexer: member}\n";
    expect(revised(before, [say("project/Search/service_account/indexer", "role")])).toBe(
      "projects:\n  Search:\n    service_accounts: {indexer: {}}\n",
    );
  });
});

describe("an entry", () => {
  const rows = [user("bo@x.org"), user("dee@x.org", "owner")];
  const both = [declare(rows, "user/bo@x.org"), declare(rows, "user/dee@x.org")];

  test.each([
    [
      "lines",
      "users:\n  ada@x.org: owner # a\n  # about cy\n  cy@x.org: reader\n",
      "users:\n  ada@x.org: owner # a\n  bo@x.org: reader\n  # about cy\n  cy@x.org: reader\n  dee@x.org: owner\n",
    ],
    [
      "braces",
      "users: {ada@x.org: owner, cy@x.org: reader} # all\n",
      "users: {ada@x.org: owner, bo@x.org: reader, cy@x.org: reader, dee@x.org: owner} # all\n",
    ],
    ["padded braces", "users: { cy@x.org: reader }\n", "users: { bo@x.org: reader, cy@x.org: reader, dee@x.org: owner }\n"],
    ["empty braces", "users: {} # nobody\nversion: 1\n", "users: # nobody\n  bo@x.org: reader\n  dee@x.org: owner\nversion: 1\n"],
    [
      "braces of several lines",
      "users: {\n  # first\n  ada@x.org: owner,\n  cy@x.org: reader # last\n  }\n",
      "users: {\n  # first\n  ada@x.org: owner,\n  bo@x.org: reader,\n  cy@x.org: reader, # last\n  dee@x.org: owner,\n  }\n",
    ],
    [
      "lines with room between them",
      "users:\n  ada@x.org: owner\n\n  cy@x.org: reader\n\ngroups: {}\n",
      "users:\n  ada@x.org: owner\n\n  bo@x.org: reader\n\n  cy@x.org: reader\n\n  dee@x.org: owner\n\ngroups: {}\n",
    ],
    [
      "a file without a last line end",
      "users:\n  cy@x.org: reader",
      "users:\n  bo@x.org: reader\n  cy@x.org: reader\n  dee@x.org: owner\n",
    ],
    [
      "lines that are indented otherwise",
      "users:\n    cy@x.org: reader\n",
      "users:\n    bo@x.org: reader\n    cy@x.org: reader\n    dee@x.org: owner\n",
    ],
    ["JSON", `{"users":{"cy@x.org":"reader"}}`, `{"users":{"bo@x.org": "reader", "cy@x.org":"reader", "dee@x.org": "owner"}}`],
  ])("that is new gets its sorted place: in %s", (_, before, after) => {
    expect(revised(before, both, rows)).toBe(after);
  });

  test("looks like its neighbours: blocks among blocks, braces among braces", () => {
    const role: readonly Row[] = [["role", undefined, { name: "b", permissions: ["x"], description: "d" }]];
    const blocks = "roles:\n  a:\n    permissions: [x]\n";
    expect(revised(blocks, [declare(role, "role/b")], role)).toBe(`${blocks}  b:\n    permissions: [x]\n    description: d\n`);
    const braces = "roles:\n  a: { permissions: [x] }\n";
    expect(revised(braces, [declare(role, "role/b")], role)).toBe(`${braces}  b: { permissions: [x], description: d }\n`);
  });

  test("opens the braces that it does not fit in", () => {
    const project: readonly Row[] = [
      ["project", undefined, { name: "Search" }],
      ["project_user", "project/Search", { user: "user/bo@x.org", role: "owner" }],
    ];
    const row = rowsIn(liveOf(project)).find(({ kind }) => kind.name === "project")!;
    expect(
      revised("projects:\n  Search: {id: proj_1, archived: &no false} # why\n", [{ do: "open", row, section: "users" }], project),
    ).toBe("projects:\n  Search: # why\n    id: proj_1\n    archived: &no false\n    users:\n      bo@x.org: owner\n");
  });

  test.each([
    [
      "a line",
      "users:\n  # about ada\n  ada@x.org: owner\n  # about bo\n  bo@x.org: reader # bo\n  # about cy\n  cy@x.org: reader\n",
      "users:\n  # about ada\n  ada@x.org: owner\n  # about cy\n  cy@x.org: reader\n",
    ],
    ["the only one", "users: # people\n  bo@x.org: reader\n  # foot\ngroups: {}\n", "users: {} # people\n  # foot\ngroups: {}\n"],
    ["in braces, last", "users: {ada@x.org: owner, bo@x.org: {role: reader}} # all\n", "users: {ada@x.org: owner} # all\n"],
    ["in braces, first", "users: { bo@x.org: reader, cy@x.org: owner }\n", "users: { cy@x.org: owner }\n"],
    ["in braces, alone", "users: { bo@x.org: reader }\n", "users: {}\n"],
    [
      "in braces of several lines",
      "users: {\n  ada@x.org: owner, # a\n  # about bo\n  bo@x.org: reader # b\n  }\n",
      "users: {\n  ada@x.org: owner, # a\n  }\n",
    ],
    [
      "with room around it",
      "users:\n  ada@x.org: owner\n\n  bo@x.org: reader\n\n  cy@x.org: reader\n",
      "users:\n  ada@x.org: owner\n\n  cy@x.org: reader\n",
    ],
    ["first, with room below it", "users:\n  bo@x.org: reader\n\n  cy@x.org: reader\n", "users:\n  cy@x.org: reader\n"],
    [
      "below a comment that stands by itself",
      "users:\n  ada@x.org: owner\n\n  # the others\n\n  # bo\n  bo@x.org: reader\n",
      "users:\n  ada@x.org: owner\n\n  # the others\n",
    ],
  ])("that is gone takes its comments along, and nobody else's: %s", (_, before, after) => {
    expect(revised(before, [drop("user/bo@x.org")])).toBe(after);
  });
});

describe("an item of a list", () => {
  const rows: readonly Row[] = [
    ["group", undefined, { name: "a" }],
    ["group_user", "group/a", { user: "user/bo@x.org" }],
    ["group_user", "group/a", { user: "user/dee@x.org" }],
  ];
  const change = [declare(rows, "group/a/user/dee@x.org"), { ...drop("group/a/user/cy@x.org"), key: asAddress("user/cy@x.org") }] as const;

  test.each([
    ["brackets", "groups:\n  a: {users: [bo@x.org, cy@x.org, eve@x.org]}\n", "groups:\n  a: {users: [bo@x.org, dee@x.org, eve@x.org]}\n"],
    [
      "lines",
      "groups:\n  a:\n    users:\n      - bo@x.org # b\n      # about cy\n      - cy@x.org\n      - eve@x.org\n",
      "groups:\n  a:\n    users:\n      - bo@x.org # b\n      - dee@x.org\n      - eve@x.org\n",
    ],
    [
      "lines that are not indented",
      "groups:\n  a:\n    users:\n    - cy@x.org\n    - eve@x.org\n",
      "groups:\n  a:\n    users:\n    - dee@x.org\n    - eve@x.org\n",
    ],
    [
      "brackets of several lines",
      "groups:\n  a:\n    users: [\n      bo@x.org, # b\n      cy@x.org,\n      ]\n",
      "groups:\n  a:\n    users: [\n      bo@x.org, # b\n      dee@x.org,\n      ]\n",
    ],
    ["variables", 'groups:\n  a:\n    users: ["${ORGFORM_VAR_X}", bo@x.org]\n', "groups:\n  a:\n    users: [bo@x.org, dee@x.org]\n"],
  ])("comes and goes: in %s", (_, before, after) => {
    expect(revised(before, change, rows)).toBe(after);
  });

  test("without a name is found by its position", () => {
    const before =
      "spend_alerts: # all\n  - {monthly_usd: 5, recipients: [a@x.org]} # five\n  # six\n  - monthly_usd: 6\n    recipients: [a@x.org]\n";
    expect(revised(before, [say("spend_alert/2", "monthly_usd", 7)])).toBe(before.replace("monthly_usd: 6", "monthly_usd: 7"));
    expect(revised(before, [say("spend_alert/2", "monthly_usd")])).toBe(before.replace("monthly_usd: 6\n    ", ""));
    expect(revised(before, [drop("spend_alert/1")])).toBe(before.replace(/ {2}- \{.*\n/, ""));
    expect(revised(before, [drop("spend_alert/1"), drop("spend_alert/2")])).toBe("spend_alerts: [] # all\n");
  });

  test("goes from the list of what must not exist", () => {
    const before = "absent:\n  # left\n  - user/Bo@x.org\n  - user/cy@x.org\n";
    expect(revised(before, [{ do: "unlist", address: asAddress("user/bo@x.org") }])).toBe("absent:\n  - user/cy@x.org\n");
    expect(revised("version: 1\n", [{ do: "unlist", address: asAddress("user/bo@x.org") }])).toBe("version: 1\n");
  });
});

describe("a setting", () => {
  const rows: readonly Row[] = [
    ["project", undefined, { name: "Search" }],
    ["project_spend_limit", "project/Search", { monthly_usd: 7 }],
  ];

  test.each([
    ["a word", "projects:\n  Search:\n    spend_limit: unset # none\n", "projects:\n  Search:\n    spend_limit: {monthly_usd: 7} # none\n"],
    ["nothing", "projects:\n  Search:\n    use: [a]\n", "projects:\n  Search:\n    use: [a]\n    spend_limit: {monthly_usd: 7}\n"],
  ])("takes the place of %s", (_, before, after) => {
    expect(revised(before, [declare(rows, "project/Search/spend_limit")], rows)).toBe(after);
  });

  test("that is gone is said to be", () => {
    const before = "spend_limit:\n  # agreed\n  monthly_usd: 5\nversion: 1\n";
    expect(revised(before, [drop("spend_limit")])).toBe("spend_limit: unset\nversion: 1\n");
  });

  test("that a template gives is overridden in the entry, and the template left alone", () => {
    const before =
      "templates:\n  t: {spend_limit: {monthly_usd: 5}, hosted_tool_permissions: {mcp: false, web_search: true}}\nprojects:\n  Search: {use: [t]}\n";
    const more: readonly Row[] = [...rows, ["project_hosted_tool_permissions", "project/Search", { mcp: true, web_search: true }]];
    expect(
      revised(
        before,
        [say("project/Search/spend_limit", "monthly_usd", 7), say("project/Search/hosted_tool_permissions", "mcp", true)],
        more,
      ),
    ).toBe(before.replace("{use: [t]}", "{use: [t], hosted_tool_permissions: {mcp: true}, spend_limit: {monthly_usd: 7}}"));
    expect(revised(before, [say("project/Search/hosted_tool_permissions", "mcp")], more)).toBe(
      before.replace("{use: [t]}", "{use: [t], hosted_tool_permissions: {mcp: omit}}"),
    );
  });
});

describe("what places share by an anchor", () => {
  const before = "users:\n  ada@x.org: &r {role: reader} # one\n  bo@x.org: *r # two\n";

  test("is said by each for itself once they differ, wherever the difference is", () => {
    expect(revised(before, [say("user/bo@x.org", "role", "owner")])).toBe(before.replace("*r", "{role: reader}"));
    const apart = revised(before, [say("user/ada@x.org", "role", "owner")]);
    expect(apart).toBe(before.replace("*r", "{role: reader}"));
    expect(revised(apart, [say("user/ada@x.org", "role", "owner")])).toBe(apart.replace("&r {role: reader}", "&r {role: owner}"));
  });

  test("stays with the others when the place that bears the anchor goes", () => {
    const apart = revised(before, [drop("user/ada@x.org")]);
    expect(apart).toBe(before.replace("*r", "{role: reader}"));
    expect(revised(apart, [drop("user/ada@x.org")])).toBe("users:\n  bo@x.org: {role: reader} # two\n");
  });

  test("by `<<` is written out where a part of it is to go, variables as they are", () => {
    const file = 'roles:\n  a: &a {permissions: [x], description: "${ORGFORM_VAR_X}"}\n  b:\n    <<: *a # same\n    permissions: [y]\n';
    const out = revised(file, [say("role/b", "description")]);
    expect(out).toBe(file.replace("    <<: *a # same\n", '    description: "${ORGFORM_VAR_X}"\n'));
    expect(revised(out, [say("role/b", "description")])).toBe(out.replace(/^ {4}description.*\n/m, ""));
  });

  test("by `<<` is overridden beside it", () => {
    const file = "roles:\n  a: &a {permissions: [x], description: d}\n  b: {<<: *a}\n";
    expect(revised(file, [say("role/b", "description", "e")])).toBe(file.replace("{<<: *a}", "{<<: *a, description: e}"));
  });
});

test("what cannot be changed beside another change is left for the next time", () => {
  const rows: readonly Row[] = [
    ["project", undefined, { name: "Search" }],
    ["project_user", "project/Search", { user: "user/bo@x.org", role: "owner" }],
  ];
  const row = rowsIn(liveOf(rows)).find(({ kind }) => kind.name === "project")!;
  const both: readonly Revision[] = [say("project/Search/spend_limit", "monthly_usd", 7), { do: "open", row, section: "users" }];
  const once = revised("projects:\n  Search: {spend_limit: {monthly_usd: 5}}\n", both, rows);
  const twice = revised(once, both, rows);
  expect(twice).toBe("projects:\n  Search:\n    users:\n      bo@x.org: owner\n    spend_limit: {monthly_usd: 7}\n");
  expect(once).not.toBe(twice);
});

test("a file that is no map is left alone", () => {
  for (const text of ["", "# nothing\n", "- a\n", "a: [\n"]) expect(revised(text, [say("user/bo@x.org", "role", "owner")])).toBe(text);
});
