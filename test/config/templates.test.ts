import { describe, expect, test } from "vitest";
import { entriesIn, load, problemsIn } from "./support.ts";

const organization = (project: string): string => `version: 1
templates:
  production:
    residency: EU_STORAGE_PROCESSING
    hosted_tool_permissions: {web_search: false, mcp: false}
    model_permissions: {mode: allow_list, model_ids: [gpt-5, gpt-5-mini]}
    spend_limit: {monthly_usd: 100}
    users: {Ada@acme.example: owner, bo@acme.example: member}
    groups: {sre: [member, tuner]}
    roles: {tuner: {permissions: [a, b], description: Tunes}}
    rate_limits: {gpt-5: {max_requests_per_1_minute: 1, max_tokens_per_1_minute: 2}}
  cheap:
    spend_limit: {monthly_usd: 10}
    hosted_tool_permissions: {web_search: omit, code_interpreter: false}
projects:
  Search: ${project}
`;

/** What the project holds, by address below it. */
function specs(project: string): Readonly<Record<string, unknown>> {
  const entries = [...entriesIn(load(organization(project)))].filter(([address]) => address.startsWith("project/Search/"));
  return Object.fromEntries(entries.map(([address, { spec }]) => [address.slice("project/Search/".length), spec]));
}

const problems = (project: string): readonly string[] => problemsIn(load(organization(project)));

describe("a project that uses a template", () => {
  test("has what the template gives", () => {
    expect(specs("{use: [production]}")).toEqual({
      "user/ada@acme.example": { user: "user/ada@acme.example", role: "owner" },
      "user/bo@acme.example": { user: "user/bo@acme.example", role: "member" },
      "group/sre": { group: "group/sre" },
      "group/sre/role/member": { role: "project/Search/role/member" },
      "group/sre/role/tuner": { role: "project/Search/role/tuner" },
      "role/tuner": { name: "tuner", permissions: ["a", "b"], description: "Tunes" },
      "rate_limit/gpt-5": { model: "gpt-5", max_requests_per_1_minute: 1, max_tokens_per_1_minute: 2 },
      model_permissions: { mode: "allow_list", model_ids: ["gpt-5", "gpt-5-mini"] },
      spend_limit: { monthly_usd: 100 },
      hosted_tool_permissions: { web_search: false, mcp: false },
    });
  });

  test("adds to maps key by key", () => {
    const found = specs(
      "{use: [production], hosted_tool_permissions: {mcp: true}, rate_limits: {gpt-5: {max_tokens_per_1_minute: 9}, o3: {max_requests_per_1_minute: 3}}}",
    );
    expect(found["hosted_tool_permissions"]).toEqual({ web_search: false, mcp: true });
    expect(found["rate_limit/gpt-5"]).toEqual({ model: "gpt-5", max_requests_per_1_minute: 1, max_tokens_per_1_minute: 9 });
    expect(found["rate_limit/o3"]).toEqual({ model: "o3", max_requests_per_1_minute: 3 });
  });

  test("replaces lists, what the API takes whole, and what one person or group may do", () => {
    const found = specs(
      "{use: [production], roles: {tuner: {permissions: [c]}}, groups: {sre: [member]}, users: {bo@acme.example: {role: owner}}, spend_limit: unset}",
    );
    expect(found["role/tuner"]).toEqual({ name: "tuner", permissions: ["c"], description: "Tunes" });
    expect(Object.keys(found).filter((address) => address.startsWith("group/"))).toEqual(["group/sre", "group/sre/role/member"]);
    expect(found["user/bo@acme.example"]).toEqual({ user: "user/bo@acme.example", role: "owner" });
    expect(found["spend_limit"]).toEqual({});
    expect(problems("{use: [production], model_permissions: {mode: deny_list}}")).toEqual([
      "error missing-key org.yaml:16:31 `model_ids` is missing here (Models, as the API names them.)",
    ]);
  });

  test("meets names without regard to what does not tell them apart", () => {
    expect(specs("{use: [production], users: {ada@acme.example: member}}")["user/ada@acme.example"]).toMatchObject({ role: "member" });
  });

  test("uses several, the later over the earlier", () => {
    const found = specs("{use: [production, cheap]}");
    expect(found["spend_limit"]).toEqual({ monthly_usd: 10 });
    expect(found["hosted_tool_permissions"]).toEqual({ mcp: false, code_interpreter: false });
    expect(specs("{use: [cheap, production]}")["spend_limit"]).toEqual({ monthly_usd: 100 });
  });

  test("drops with `omit` a section, an entry and a field", () => {
    const found = specs(
      "{use: [production], spend_limit: omit, users: omit, groups: {sre: omit}, rate_limits: {gpt-5: {max_tokens_per_1_minute: omit}}, residency: omit}",
    );
    expect(Object.keys(found)).toEqual(["role/tuner", "rate_limit/gpt-5", "model_permissions", "hosted_tool_permissions"]);
    expect(found["rate_limit/gpt-5"]).toEqual({ model: "gpt-5", max_requests_per_1_minute: 1 });
  });

  test("keeps the templates' places", () => {
    const entries = entriesIn(load(organization("{use: [production], rate_limits: {gpt-5: {max_tokens_per_1_minute: 9}}}")));
    expect(entries.get("project/Search/rate_limit/gpt-5")?.sources).toMatchObject({
      "": { line: 16, column: 45 },
      max_requests_per_1_minute: { line: 11, column: 54 },
      max_tokens_per_1_minute: { line: 16, column: 78 },
    });
  });
});

describe("mistakes", () => {
  test.each([
    ["{use: [prodution]}", "error unknown-template org.yaml:16:18 there is no template `prodution` (did you mean `production`?)"],
    ["{use: production}", "error wrong-type org.yaml:16:17 `use` must be a list, not `production` (put it in brackets: `[production]`)"],
    [
      "{spend_limit: omit}",
      "error nothing-to-omit org.yaml:16:12 no template gives `spend_limit` here, so there is nothing to omit (leave the key out)",
    ],
    [
      "{use: [cheap], users: {bo@acme.example: omit}}",
      "error nothing-to-omit org.yaml:16:34 no template gives `bo@acme.example` here, so there is nothing to omit (leave the key out)",
    ],
    [
      "{use: [production], groups: {sre: {roles: omit}}}",
      "error wrong-type org.yaml:16:53 `roles` must be a list, not `omit` (put it in brackets: `[omit]`)",
    ],
    [
      "{use: [production], archived: true}",
      "error absent-with-content org.yaml:16:12 `use` cannot stand beside `archived: true` (what is wanted absent holds nothing)",
    ],
  ])("%s", (project, expected) => expect(problems(project)).toEqual([expected]));

  test("a mistake in a template is told once, where it stands, however many use it", () => {
    const text = `version: 1
templates:
  t: {spend_limit: {monthly_usd: much}, roles: {r: {description: d}}, id: proj_1}
projects:
  A: {use: [t]}
  B: {use: [t]}
`;
    expect(problemsIn(load(text))).toEqual([
      "error wrong-type org.yaml:3:34 `monthly_usd` must be a number, not `much` (Dollars a month, with at most two decimals.)",
      "error missing-key org.yaml:3:49 `permissions` is missing here (What the role allows, as the API names it.)",
      "error unknown-key org.yaml:3:71 unknown key `id` here (a template holds what many share; this belongs in the entry itself)",
    ]);
  });

  test("what a template leaves open, the project must give", () => {
    const text = `version: 1
templates: {t: {roles: {r: {description: d}}}}
projects:
  A: {use: [t], roles: {r: {permissions: [x]}}}
`;
    expect(problemsIn(load(text))).toEqual([]);
  });
});

test("a project uses fifty templates at most: each is merged with all before it", () => {
  const names = Array.from({ length: 51 }, (_, index) => `t${index}`);
  const templates = names.map((name) => `${name}: {users: {${name}@acme.example: member}}`).join(", ");
  const using = (used: readonly string[]) => load(`version: 1\ntemplates: {${templates}}\nprojects: {P: {use: [${used.join(", ")}]}}`);
  expect(entriesIn(using(names.slice(1))).size).toBe(51);
  expect(problemsIn(using(names))).toEqual([
    "error bad-value org.yaml:3:21 `use` must not hold more than 50 (Names of templates. A later one wins over an earlier one, and what stands here wins over all of them.)",
  ]);
});
