import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { LoadOptions } from "../../src/config/load.ts";
import { load, problemsIn } from "./support.ts";

const problems = (text: string, options?: Partial<LoadOptions>): readonly string[] => problemsIn(load(`version: 1\n${text}`, options));

describe("people who are named and not declared", () => {
  const place = "projects: {S: {users: {zoe@acme.example: member}}}";

  test("nothing is said where `users` is not in the file: they may well be there", () => {
    expect(problems(place)).toEqual([]);
    expect(problems(`absent: [user/eve@acme.example]\n${place}`)).toEqual([]);
  });

  test("a warning where it is: nobody invites them", () => {
    expect(problems(`users: {ada@acme.example: reader}\n${place}`)).toEqual([
      "warning not-declared org.yaml:3:24 user/zoe@acme.example is not declared, though `users` is (declare it under `users`)",
    ]);
  });

  test("an error where policy removes them", () => {
    expect(problems(`policy: {unmanaged: {user: delete}}\nusers: {zo@acme.example: reader}\n${place}`)).toEqual([
      "error not-declared org.yaml:4:24 user/zoe@acme.example is not declared, though `users` is, and policy deletes what `users` leaves out (did you mean `zo@acme.example`?)",
    ]);
  });

  test("once, however often they are named", () => {
    const many = Array.from({ length: 30 }, (_, index) => `  P${index}: {users: {zoe@acme.example: member}}`).join("\n");
    const [only, other] = problems(`users: {ada@acme.example: reader}\nprojects:\n${many}`);
    expect(other).toBeUndefined();
    expect(only).toBe(
      "warning not-declared org.yaml:4:16 user/zoe@acme.example is not declared, though `users` is; it is named in 30 places [org.yaml:5:16, org.yaml:6:16, org.yaml:7:16] (declare it under `users`)",
    );
  });

  test("one company's domain makes no two people alike", () => {
    const [warning] = problems(`users: {bob@acme.example: reader}\n${place}`);
    expect(warning).toContain("(declare it under `users`)");
  });

  test("thousands of them are told of in seconds", () => {
    const people = (from: number): string =>
      Array.from({ length: 4_000 }, (_, n) => `person${from + n}@acme.example: {role: reader}`).join(", ");
    const start = performance.now();
    const { diagnostics } = load(
      `version: 1\nusers: {${people(0)}}\nprojects: {S: {users: {${people(4_000).replaceAll("reader", "member")}}}}`,
    );
    expect(diagnostics.length).toBe(4_000);
    // A guess at each of them takes half a minute.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("names that look like slips", () => {
  test.each([
    ["sre", "SRE", true],
    ["platfrom", "platform", true],
    ["platfrm", "platform", true],
    ["team-2", "team-1", false],
    ["ops", "oops", false],
    ["research", "platform", false],
  ])("%s beside %s", (named, declared, isSlip) => {
    const found = problems(`groups: {${declared}: {}}\nprojects: {S: {groups: {${named}: [member]}}}`);
    expect(found).toEqual(
      isSlip
        ? [`warning not-declared org.yaml:3:25 group/${named} is not declared, though \`groups\` is (did you mean \`${declared}\`?)`]
        : [],
    );
  });
});

describe("a project without an owner", () => {
  const deleting = "policy: {unmanaged: {project_user: delete}}\n";
  const warning =
    "warning no-owner org.yaml:3:16 nobody is left in charge of project/S: `users` names no owner, and policy deletes what it does not name (make one of them `owner`, or a group, if the owners of the organization are not to do it all)";

  test("is told of where its list is complete", () => {
    expect(problems(`${deleting}projects: {S: {users: {bo@acme.example: member}}}`)).toEqual([warning]);
  });

  test.each([
    ["the list may be longer than the file says", "policy: {}\nprojects: {S: {users: {bo@acme.example: member}}}"],
    ["it has one", `${deleting}projects: {S: {users: {bo@acme.example: member, cy@acme.example: owner}}}`],
    ["a group is one", `${deleting}projects: {S: {users: {bo@acme.example: member}, groups: {sre: [member, owner]}}}`],
    ["nobody is to be in it", `${deleting}projects: {S: {users: {}}}`],
    ["it says nothing of people", `${deleting}projects: {S: {spend_limit: {monthly_usd: 5}}}`],
    [
      "an owner of the organization is declared, who owns every project",
      `${deleting}users: {ada@acme.example: owner, bo@acme.example: reader}\nprojects: {S: {users: {bo@acme.example: member}}}`,
    ],
  ])("is not where %s", (_, text) => expect(problems(text)).toEqual([]));

  test("is told of where the organization's declared people are no owners, and where the only one leaves", () => {
    const readers = `${deleting}projects: {S: {users: {bo@acme.example: member}}}\nusers: {bo@acme.example: reader}`;
    expect(problems(readers)).toEqual([warning]);
    const leaving = "projects: {S: {users: {bo@acme.example: member, cy@acme.example: {role: owner, until: 2020-01-01}}}}";
    expect(problems(`${deleting}${leaving}`)[0]).toBe(warning);
  });
});

describe("an alert above the limit", () => {
  const alert = (usd: number): string => `spend_alerts: [{monthly_usd: ${usd}, recipients: [finops@acme.example]}]`;

  test("is told of, in each scope by itself", () => {
    const text = `spend_limit: {monthly_usd: 10}\n${alert(11)}\nprojects: {S: {spend_limit: {monthly_usd: 5}, ${alert(5.01)}}, T: {${alert(99)}}}`;
    expect(problems(text)).toEqual([
      "warning never-reached org.yaml:3:30 spend_alert/1 is never reached: its `monthly_usd` of 11 is above the 10 of spend_limit [org.yaml:2:28] (lower it, or raise the limit)",
      "warning never-reached org.yaml:4:76 project/S/spend_alert/1 is never reached: its `monthly_usd` of 5.01 is above the 5 of project/S/spend_limit [org.yaml:4:43] (lower it, or raise the limit)",
    ]);
  });

  test("is no matter where it equals the limit, or the limit is taken away", () => {
    expect(problems(`spend_limit: {monthly_usd: 10}\n${alert(10)}`)).toEqual([]);
    expect(problems(`spend_limit: unset\n${alert(10)}`)).toEqual([]);
  });
});

describe("certificates", () => {
  const pem = readFileSync("examples/certs/acme-mtls.pem", "utf8");
  const text = `certificates:\n  mtls:\n    certificate: |\n${pem.replaceAll(/^/gm, "      ")}`;

  test("are right while they are valid, and told of before and after", () => {
    expect(problems(text, { now: Date.UTC(2027, 0, 1) })).toEqual([]);
    expect(problems(text, { now: Date.UTC(2000, 0, 1) })).toEqual([
      expect.stringMatching(
        /^warning certificate-too-early org\.yaml:4:18 certificate\/mtls: this certificate is not valid before \d{4}-\d\d-\d\d \(/,
      ),
    ]);
    expect(problems(text, { now: Date.UTC(2200, 0, 1) })).toEqual([
      expect.stringMatching(
        /^warning certificate-expired org\.yaml:4:18 certificate\/mtls: this certificate expired on \d{4}-\d\d-\d\d \(/,
      ),
    ]);
  });
});

test("recipients are compared without case", () => {
  const text = "spend_alerts: [{monthly_usd: 1, recipients: [Fin@acme.example, ops@acme.example, fin@Acme.example]}]";
  expect(problems(text)).toEqual([
    "error listed-twice org.yaml:2:82 `fin@Acme.example` is listed twice; first on line 2 [org.yaml:2:46] (take one of them out)",
  ]);
});

test("a role without permissions is told of where its list stands", () => {
  expect(problems("roles: {a: {description: d, permissions: []}}\nprojects: {S: {roles: {b: {permissions: []}}}}")).toEqual([
    "warning without-effect org.yaml:2:42 role/a has no permissions: who holds it may do nothing more than without it (give it some, or take it out)",
    "warning without-effect org.yaml:3:41 project/S/role/b has no permissions: who holds it may do nothing more than without it (give it some, or take it out)",
  ]);
});

describe("templates that nothing uses", () => {
  const templates = "templates: {a: {spend_limit: {monthly_usd: 1}}, b: {}}\n";

  test("are told of", () => {
    expect(problems(`${templates}projects: {S: {use: [a]}}`)).toEqual([
      "warning unused-template org.yaml:2:49 nothing in `projects` uses the template `b` (take it out, or name it under `use`)",
    ]);
  });

  test("are not where a mistake may be why, or where there are no projects", () => {
    expect(problems(`${templates}projects: {S: {use: [a, bb]}}`)).toEqual([
      "error unknown-template org.yaml:3:25 there is no template `bb` (there is `a` and `b`)",
    ]);
    expect(problems(templates)).toEqual([
      "error empty-configuration org.yaml:1:1 org.yaml: nothing is declared (declare at least one section, or check the path)",
    ]);
    expect(problems(`${templates}roles: {}`)).toEqual([]);
  });
});

describe("a previous name that another entry bears", () => {
  const hint = "once the rename is done, take it out of `previously`; until then, tell the two apart by `id`";

  test("is an error: nothing would be renamed, and another one made", () => {
    expect(problems("groups: {new: {previously: [old]}, old: {}}")).toEqual([
      `error claimed-twice org.yaml:2:28 group/new was called \`old\`, and group/old is declared by that name [org.yaml:2:36] (${hint})`,
    ]);
    expect(problems("projects: {New: {previously: [Old]}, Old: {archived: true}}")).toEqual([
      `error claimed-twice org.yaml:2:30 project/New was called \`Old\`, and project/Old is declared by that name [org.yaml:2:38] (${hint})`,
    ]);
    expect(problems("users: {a@x.org: {role: reader, previously: [B@x.org]}, b@x.org: reader}")).toHaveLength(1);
  });

  test("is none where a pin tells the two apart", () => {
    expect(problems("groups: {new: {id: g1, previously: [old]}, old: {}}")).toEqual([]);
    expect(problems("groups: {new: {previously: [old]}, old: {id: g1}}")).toEqual([]);
    expect(problems("groups: {new: {previously: [new, older]}, old: {}}")).toEqual([]);
  });
});

test("what has ended is wanted absent, and is told of where its end stands", () => {
  expect(problems("users: {eve@acme.example: {role: reader, until: 2025-12-31}}")).toEqual([
    "warning ended org.yaml:2:49 user/eve@acme.example ended with 2025-12-31, and is wanted absent (take the entry out once it is gone, or move the date)",
  ]);
  expect(problems("users: {eve@acme.example: {role: reader, until: 2026-01-01}}")).toEqual([]);
});

describe("one mistake is one message", () => {
  const places = "projects: {S: {users: {bo@acme.example: member, cy@acme.example: member}}}";

  test.each([
    ["a section of the wrong type", `users: [bo@acme.example]\n${places}`, ["wrong-type"]],
    ["a section without a value", `users:\n${places}`, ["no-value"]],
    ["a misspelt name in it", `users: {bo@acme.example: reader, cy.acme.example: reader}\n${places}`, ["bad-value"]],
    ["a section given twice", `users: {bo@acme.example: reader}\nusers: {cy@acme.example: reader}\n${places}`, ["duplicate-key"]],
    [
      "a template that is not there",
      "projects: {S: {use: [prod], roles: {a: {permissions: [x]}}, groups: {sre: [tuner]}}, T: {roles: {b: {permissions: [x]}}}}\npolicy: {unmanaged: {default: delete}}",
      ["unknown-template"],
    ],
    [
      "a variable that is not there",
      `users: {ada@acme.example: reader}\ngroups: {g: {users: ["\${ORGFORM_VAR_BO}"]}}`,
      ["unknown-variable"],
    ],
    ["a slip in a key", "users: {bo@acme.example: {rol: reader}}\nroles: {a: {permision: [x]}}", ["unknown-key", "unknown-key"]],
  ])("%s", (_, text, codes) => expect(load(`version: 1\n${text}`).diagnostics.map(({ code }) => code)).toEqual(codes));

  test("and other mistakes are told beside it", () => {
    const text = `policy: {unmanaged: {user: delete}}\nusers: {bo@acme.example: reader}\nroles: {a: {permission: [x]}}\n${places}`;
    expect(load(`version: 1\n${text}`).diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error unknown-key",
      "error not-declared",
    ]);
  });
});
