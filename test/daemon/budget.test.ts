import { beforeEach, describe, expect, test } from "vitest";
import { KeptOrganization } from "../support/kept-organization.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const names = Array.from({ length: 30 }, (_, index) => `Project ${String(index + 1).padStart(2, "0")}`);

const seed = {
  users: [
    { email: "ada@acme.example", role: "owner" as const },
    { email: "bo@acme.example", role: "reader" as const },
  ],
  projects: names.map((name) => ({ name })),
};

const file = `version: 1
policy: {owners: {at_least: 1}}
projects:
${names.map((name) => `  ${name}: {users: {bo@acme.example: member}}`).join("\n")}
`;

const readingOfMembers = ({ simulator }: KeptOrganization): readonly string[] =>
  simulator.requests().flatMap(({ method, path }) => (method === "GET" && /\/projects\/[^/]+\/users(\?|$)/.test(path) ? [path] : []));

describe("an organization that takes longer to read than one run may", () => {
  let organization: KeptOrganization;
  beforeEach(async () => {
    organization = new KeptOrganization({ simulator: { seed }, settings: { budget: 60 } });
    organization.file = file;
    await organization.turn(MINUTE);
  });

  test("is read in turn, and is in sync only when all of it was", async () => {
    // Two minutes' worth of seven: the first seven go at once.
    expect(readingOfMembers(organization).length).toBeLessThanOrEqual(28);
    expect(organization.status.sections.find(({ kind }) => kind === "project_user")?.readAt).toBeUndefined();
    expect(organization.remembered.converged).toBeUndefined();
    await organization.turn(3 * HOUR);
    expect(new Set(readingOfMembers(organization)).size).toBe(30);
    expect(organization.status).toMatchObject({ state: "in_sync", plan: { complete: true, changes: [] } });
    expect(organization.remembered.converged).toBeDefined();
  });

  test("has what somebody changes by hand put right when its turn comes, by a reading that is fresh", async () => {
    await organization.turn(3 * HOUR);
    for (const project of names) organization.simulator.act({ do: "remove_project_user", project, email: "bo@acme.example" });
    await organization.turn(3 * HOUR);
    const state = organization.simulator.state();
    expect(state.projects.filter(({ users }) => users.some(({ email }) => email === "bo@acme.example"))).toHaveLength(30);
    expect(organization.status.state).toBe("in_sync");
  });

  test("is never written by what was read long ago", async () => {
    await organization.turn(3 * HOUR);
    organization.keeper.pause({ reason: "somebody sees to it" });
    for (const project of names) organization.simulator.act({ do: "remove_project_user", project, email: "bo@acme.example" });
    await organization.turn(3 * HOUR);
    expect(organization.status.plan?.changes).toHaveLength(30);
    // Until the last of it was read longer ago than what may be written by.
    await organization.turn(30 * MINUTE);
    for (const project of names) organization.simulator.act({ do: "add_project_user", project, email: "bo@acme.example", role: "member" });
    organization.simulator.clearRequests();
    organization.keeper.resume();
    await organization.turn(3 * HOUR);
    expect(organization.simulator.requests().filter(({ method }) => method !== "GET")).toEqual([]);
    expect(organization.status.state).toBe("in_sync");
  });

  test("is read anew when the clock was set back, for nothing then tells how old a reading is", async () => {
    await organization.turn(3 * HOUR);
    organization.clock.set(-24 * HOUR);
    for (const project of names) organization.simulator.act({ do: "remove_project_user", project, email: "bo@acme.example" });
    await organization.turn(3 * HOUR);
    const state = organization.simulator.state();
    expect(state.projects.filter(({ users }) => users.some(({ email }) => email === "bo@acme.example"))).toHaveLength(30);
  });

  test("is read no more often than its time allows, where nothing differs", async () => {
    await organization.turn(3 * HOUR);
    organization.simulator.clearRequests();
    await organization.turn(2 * HOUR);
    // Nothing differs, so nothing is read again but what is due.
    expect(readingOfMembers(organization).length).toBeLessThanOrEqual(3 * 14 + 1);
  });
});
