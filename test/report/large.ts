import type { Plan } from "../../src/model/plan.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { desiredOf, nobodysKey, Organization } from "../support/organization.ts";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const person = (index: number): string => `person-${String(index).padStart(3, "0")}@acme.example`;

/** What an organization of three hundred people becomes when a file for all of it is written at last: two thousand changes. */
export async function largePlan(): Promise<Plan> {
  const organization = new Organization({ seed }, { identity: nobodysKey });
  const { plan } = await organization.plan(desiredOf(JSON.stringify(document)));
  // What depends on made-up ids and on the day.
  return { ...plan, digest: "0000000000000000", basis: { ...plan.basis, at: "2026-11-22T08:00:00.000Z" } };
}

const seed: Seed = {
  users: [{ email: "ada@acme.example", role: "owner" }, ...numbers(300).map((index) => ({ email: person(index) }))],
  groups: numbers(20).map((index) => ({ name: `team-${index}`, users: [person(index), person(index + 20)] })),
  projects: numbers(100).map((index) => ({
    name: `Service ${index}`,
    users: [{ email: person(index), role: "member" as const }],
    groups: [{ group: `team-${index % 20}`, roles: ["viewer"] }],
    spend_limit: { threshold_amount: 100_000 },
  })),
};

/** JSON is YAML. */
const document = {
  version: 1,
  policy: { unmanaged: { group_user: "delete", project_user: "delete" } },
  groups: Object.fromEntries(
    numbers(20).map((team) => [`team-${team}`, { users: numbers(40).map((index) => person((team * 13 + index * 7) % 300)) }]),
  ),
  projects: Object.fromEntries([
    ...numbers(100).map((index) => [
      `Service ${index}`,
      {
        users: Object.fromEntries(numbers(4).map((each) => [person((index * 3 + each) % 300), each === 0 ? "owner" : "member"])),
        service_accounts: Object.fromEntries(numbers(index < 59 ? 2 : 1).map((each) => [`worker-${each}`, "member"])),
        groups: { [`team-${index % 20}`]: ["viewer"], [`team-${(index + 1) % 20}`]: ["member"] },
        rate_limits: { "gpt-5": { max_requests_per_1_minute: 100 + index } },
        spend_limit: { monthly_usd: 500 + index * 10 },
        hosted_tool_permissions: { web_search: index % 2 === 0, mcp: false },
      },
    ]),
    ...numbers(5).map((index) => [`Next ${index}`, { service_accounts: { worker: "member" }, spend_limit: { monthly_usd: 100 } }]),
  ]),
};
