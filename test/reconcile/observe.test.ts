import { describe, expect, it } from "vitest";
import type { ApiRequest, ReadClient } from "../../src/api/client.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Wire } from "../../src/model/field.ts";
import { observe } from "../../src/reconcile/observe.ts";
import { desiredOf, Organization } from "../support/organization.ts";

const names = Array.from({ length: 50 }, (_, index) => `Project ${String(index).padStart(2, "0")}`);
const sections = `{users: {bo@acme.example: member}, groups: {a: [member, tuner]}, roles: {tuner: {permissions: []}}, service_accounts: {x: member},
    rate_limits: {gpt-5: {max_requests_per_1_minute: 5}}, model_permissions: unset, spend_limit: {monthly_usd: 5}, hosted_tool_permissions: {mcp: false}}`;
const text = `version: 1\nusers: {bo@acme.example: reader}\ngroups: {a: {users: [bo@acme.example]}}\nprojects:\n${names.map((name) => `  ${name}: ${sections}`).join("\n")}`;
const seed = {
  users: [
    { email: "ada@acme.example", role: "owner" as const },
    { email: "bo@acme.example", role: "reader" as const },
  ],
  groups: [{ name: "a" }],
  projects: names.map((name) => ({ name, groups: [{ group: "a", roles: ["member"] }] })),
};

/** Holds the answers to some requests back until told. */
function holding(client: ReadClient, isHeld: (request: ApiRequest) => boolean) {
  const asked: string[] = [];
  const release: (() => void)[] = [];
  const pass = async <T>(request: ApiRequest, answer: () => Promise<T>): Promise<T> => {
    asked.push(request.path);
    if (isHeld(request)) await new Promise<void>((resolve) => release.push(resolve));
    return answer();
  };
  const held: ReadClient = {
    get: (request, signal) => pass<Wire>(request, () => client.get(request, signal)),
    list: (request, signal) => pass<readonly Wire[]>(request, () => client.list(request, signal)),
  };
  return { asked, client: held, releaseAll: () => release.forEach((resolve) => resolve()) };
}

const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("reading 50 projects", () => {
  it("asks for no collection twice, and for nothing but GETs", async () => {
    const organization = new Organization({ seed });
    await organization.plan(desiredOf(text));
    const requests = organization.simulator.requests();
    expect(new Set(requests.map(({ path }) => path)).size).toBe(requests.length);
    expect(organization.writes()).toBe(0);
    // Three organization-level listings (people, groups, the group's members), the projects, and nine for each project.
    expect(requests).toHaveLength(4 + 9 * 50);
  });

  it("lists what hangs on a project while the people, whom its entries name, are still on their way", async () => {
    const organization = new Organization({ seed });
    const { asked, client, releaseAll } = holding(organization.client, ({ route }) => route === "/organization/users");
    const live = observe(desiredOf(text), { client, kinds, signal: new AbortController().signal, now: Date.now });
    await idle();
    const places = asked.filter((path) => /^\/organization\/projects\/[^/]+\/users$/.test(path));
    expect(places).toHaveLength(50);
    releaseAll();
    expect((await live).size).toBe(4 + 9 * 50);
  });

  it("lists a group's roles in one project while another project's groups are still on their way", async () => {
    const organization = new Organization({ seed });
    const slow = organization.simulator.state().projects.find(({ name }) => name === "Project 07")!.id;
    const { asked, client, releaseAll } = holding(organization.client, ({ path }) => path === `/organization/projects/${slow}/groups`);
    const live = observe(desiredOf(text), { client, kinds, signal: new AbortController().signal, now: Date.now });
    await idle();
    const roles = asked.filter((path) => /^\/projects\/[^/]+\/groups\/[^/]+\/roles$/.test(path));
    expect(roles).toHaveLength(49);
    releaseAll();
    await live;
  });

  it("asks for what is managed and named alone", async () => {
    const organization = new Organization({ seed });
    await organization.plan(desiredOf("version: 1\nprojects: {Project 01: {spend_limit: {monthly_usd: 5}}}"));
    expect(organization.simulator.requests().map(({ route }) => route)).toEqual([
      "/organization/projects",
      "/organization/projects/{project_id}/spend_limit",
    ]);
  });
});
