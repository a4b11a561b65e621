import { expect, it } from "vitest";
import { forecast, within } from "../../src/reconcile/forecast.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { desiredOf, Organization, taskOf } from "../support/organization.ts";

const names = Array.from({ length: 15 }, (_, index) => `P${index}`);
const projects = names.map((name) => `  ${name}: {users: {bo@acme.example: member}, groups: {ml: [member]}}`);
const file = `version: 1\nroles: {}\nprojects:\n${projects.join("\n")}\n`;

const costs = (allowances?: Parameters<typeof forecast>[1]) =>
  forecast(desiredOf(file), allowances).map(({ kind, requests, seconds }) => [kind.name, requests, seconds]);

it("what reading takes is told before anything is read, dearest first, at seven a minute where nothing is known", () => {
  expect(costs()).toEqual([
    ["project_group", 15, 120],
    ["project_group_role", 15, 120],
    ["project_user", 15, 120],
    ["project", 1, 0],
    ["role", 1, 0],
  ]);
});

it("at the pace that was learned", () => {
  const allowances = (route: string): number | undefined => (route.endsWith("/users") ? 5 : 100);
  expect(costs(allowances)[0]).toEqual(["project_user", 15, 120]);
  expect(costs(allowances)[1]).toEqual(["project_group", 15, 0]);
});

it("a budget leaves out what takes longer, with all that hangs below it", () => {
  const { desired, unread } = within(60, desiredOf(file), (route) => (route.endsWith("/groups") ? 7 : 100));
  expect([...new Set([...desired.values()].map(({ kind }) => kind.name))]).toEqual(["role", "project", "project_user"]);
  expect([...new Set([...unread.values()].map(({ kind }) => kind.name))]).toEqual(["project_group", "project_group_role"]);
});

it("a plan with a budget marks the rest not read, asks for none of it, and does nothing there", async () => {
  const users = [{ email: "ada@acme.example", role: "owner" } as const, { email: "bo@acme.example" }];
  const seed: Seed = { users, groups: [{ name: "ml" }], projects: names.map((name) => ({ name })) };
  const organization = new Organization({ seed });
  const { plan } = await organization.plan(desiredOf(file), { ...taskOf(file), budget: 60 });
  expect(plan.complete).toBe(false);
  expect(plan.changes).toEqual([]);
  expect(plan.diagnostics.map(({ code, severity, message }) => [severity, code, message.split(":")[0]])).toEqual([
    ["warning", "not-read", "groups (project_group) were not read"],
    ["warning", "not-read", "users (project_user) were not read"],
  ]);
  expect([...new Set(organization.simulator.requests().map(({ route }) => route))].toSorted()).toEqual([
    "/organization/projects",
    "/organization/roles",
  ]);
});
