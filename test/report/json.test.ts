import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { exit } from "../../src/cli/exit.ts";
import type { Selection } from "../../src/diff/select.ts";
import type { Plan } from "../../src/model/plan.ts";
import { formatVersion } from "../../src/reconcile/plan.ts";
import { planJson, resultJson } from "../../src/report/json.ts";
import type { Applied } from "../../src/report/summary.ts";
import { desiredOf, load, nobodysKey, Organization, permissive } from "../support/organization.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import { Dice } from "../reconcile/random/dice.ts";
import { earlier } from "../reconcile/random/edit.ts";

type Schema = { readonly [key: string]: unknown };

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schemas = ["plan", "result"].map((name) => JSON.parse(read(`schema/${name}.schema.json`)) as Schema & { readonly $id: string });
const ajv = new Ajv2020({ strict: true, strictTypes: true, strictRequired: true, allErrors: true, schemas });

/** What is wrong with it, in the words of ajv; a member of which the schema knows nothing is wrong too. */
function flawsOf(name: "plan" | "result", json: string): readonly string[] {
  const validate = ajv.getSchema(`${name}.schema.json`)!;
  if (validate(JSON.parse(json)) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

const golden = (name: string): Plan => JSON.parse(read(`test/golden/${name}/plan.json`)) as Plan;

const cases = readdirSync(new URL("../golden/", import.meta.url)).filter((name) =>
  existsSync(new URL(`../golden/${name}/plan.json`, import.meta.url)),
);

test.each(cases)("the plan %s is as the schema says", (name) => {
  expect(flawsOf("plan", planJson(golden(name)))).toEqual([]);
});

describe("random organizations", () => {
  const seen = new Set<string>();

  test.each(Array.from({ length: 30 }, (_, index) => index + 1))("number %i: plan and result are as the schemas say", async (number) => {
    const random = randomOrganization(number);
    const faults = number % 4 === 0 ? [{ rate: 0.2, then: "500" as const }] : [];
    const organization = new Organization({ seed: random.seed, faults }, { identity: nobodysKey });
    const prepared = await organization.plan(desiredOf(JSON.stringify(random.document)), number % 3 === 0 ? { approvals: [] } : {});
    expect(flawsOf("plan", planJson(prepared.plan))).toEqual([]);
    const result = await organization.carryOut(prepared);
    const applied: Applied = { plan: prepared.plan, postponed: prepared.plan.deferred, ...result };
    expect(flawsOf("result", resultJson(applied))).toEqual([]);
    for (const { status } of result.outcomes) seen.add(status);
    for (const { action } of prepared.plan.changes) seen.add(action);
    for (const part of ["deferred", "withheld", "waiting", "diagnostics"] as const) if (prepared.plan[part].length > 0) seen.add(part);
    if (prepared.plan.changes.some(({ widens }) => widens !== undefined)) seen.add("widens");
  });

  test("are worth it: they hold everything that the schemas tell of", () => {
    const all = [
      "create",
      "update",
      "replace",
      "delete",
      "applied",
      "failed",
      "blocked",
      "deferred",
      "withheld",
      "waiting",
      "diagnostics",
      "widens",
    ];
    expect(all.filter((each) => !seen.has(each))).toEqual([]);
  });
});

test("a plan that is judged by another policy than its own, and what holds keep back, are as the schema says", async () => {
  const file = `version: 1
policy: {deletions: {max: 3}, hold: [{address: group/sre, until: 2027-01-01, reason: later}], unmanaged: {user: delete}}
groups: {sre: {users: []}, ops: {}}`;
  const desired = desiredOf(file);
  const organization = new Organization({ seed: { groups: [{ name: "sre", users: [] }], roles: [] } }, { identity: nobodysKey });
  const { policy } = (await organization.plan(desired)).plan.basis;
  const inForce = { ...policy, protect: [{ address: "group/x" }], invitations: { max: 3, domains: ["acme.example"] } };
  const held = desiredOf(file.replace("sre: {users: []}", "sre: {service_accounts: {}}, later: {}").replace("group/sre", "group/later"));
  const { plan } = await organization.plan(held, {
    inForce: [inForce],
    policy: { ...policy, hold: [{ address: "group/later", until: "2027-01-01", ends_at: Date.UTC(2100, 0) }] },
  });
  expect(plan.held.length).toBeGreaterThan(0);
  expect(plan.policy_changes?.length).toBeGreaterThan(0);
  expect(flawsOf("plan", planJson(plan))).toEqual([]);
});

test("the plan of a request, of a part of it, and what became of it, are as the schemas say", async () => {
  const seen = new Set<string>();
  for (let number = 1; number <= 40; number += 1) {
    const { seed, document } = randomOrganization(number);
    const [base, head] = [document, earlier(document, new Dice(number))].map((each) => load(JSON.stringify(each)));
    if (base?.desired === undefined || head?.desired === undefined) continue;
    const organization = new Organization({ seed }, { identity: nobodysKey });
    const selection: Selection = { target: [], exclude: [{ address: "project/*" }], keeps: "what is deleted" };
    const prepared = await organization.plan(head.desired, {
      policy: permissive,
      approvals: [],
      inForce: [base.policy],
      base: { name: "main", commit: "0".repeat(40), desired: base.desired, policy: base.policy },
      ...(number % 2 === 0 && { selection }),
    });
    const { plan } = prepared;
    expect(flawsOf("plan", planJson(plan))).toEqual([]);
    const result = await organization.carryOut(prepared);
    expect(flawsOf("result", resultJson({ plan, postponed: plan.deferred, ...result }))).toEqual([]);
    for (const { fate } of plan.request?.drift ?? []) seen.add(fate);
    const parts = { ...plan, ...plan.request, ...plan.basis };
    for (const part of ["own", "released", "skipped", "scope", "partial", "in_force"] as const) {
      const told = parts[part];
      if (told !== undefined && !(Array.isArray(told) && told.length === 0)) seen.add(part);
    }
  }
  expect([...seen].toSorted()).toEqual(
    ["adopted", "changed", "in_force", "left", "own", "partial", "released", "restored", "scope", "skipped"].toSorted(),
  );
});

describe("the schemas are closed", () => {
  const tour = JSON.parse(planJson(golden("tour"))) as { changes: Record<string, unknown>[]; withheld: object[] };
  const [first, ...others] = tour.changes as [Record<string, unknown>, ...Record<string, unknown>[]];

  test.each([
    ["a member that is unknown", { ...tour, surprise: 1 }],
    ["a member of a change that is unknown", { ...tour, changes: [{ ...first, surprise: 1 }, ...others] }],
    ["a member that another action has", { ...tour, changes: [{ ...first, cause: "expired" }, ...others] }],
    ["an action that is unknown", { ...tour, changes: [{ ...first, action: "destroy" }, ...others] }],
    ["a member that is missing", { ...tour, changes: [{ ...first, address: undefined }, ...others] }],
    ["a format that is another one", { ...tour, format_version: "2.0" }],
  ])("%s is refused", (_, plan) => {
    expect(flawsOf("plan", JSON.stringify(plan)).length).toBeGreaterThan(0);
  });
});

test("docs/json.md explains every member, and tells of the present format", () => {
  const page = read("docs/json.md");
  const names = schemas.flatMap((schema) => [...membersIn(schema)]);
  expect(names.length).toBeGreaterThan(60);
  expect(
    [...new Set(names)].filter(
      (name) => !page.includes(`\`${name}\``) && !page.includes(`\`${name}[]\``) && !page.includes(`\`${name}{}\``),
    ),
  ).toEqual([]);
  expect(page).toContain(`\`${formatVersion}\``);
});

test("docs/json.md tells every exit code", () => {
  const page = read("docs/json.md");
  for (const code of Object.values(exit)) expect(page).toContain(`\n| ${code} | `);
});

test("every member has a description", () => {
  for (const schema of schemas) expect(undescribed(schema)).toEqual([]);
});

function* membersIn(schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") yield* Object.keys(value as object);
    yield* membersIn(value);
  }
}

function undescribed(schema: Schema): readonly string[] {
  const definitions = schema["$defs"] as Readonly<Record<string, Schema>>;
  const all = [["", schema] as const, ...Object.entries(definitions)];
  return all.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([member, own]) => {
      const isSaid = own["description"] !== undefined || own["$ref"] !== undefined || own["const"] !== undefined;
      return isSaid ? [] : [`${name}.${member}`];
    }),
  );
}
