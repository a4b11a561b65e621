import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flawsOf } from "../../src/kinds/check.ts";
import { kinds as registered } from "../../src/kinds/index.ts";
import { schemaOf } from "../../src/config/schema.ts";
import { desiredOf, Organization } from "../support/organization.ts";
import { projectWebhook } from "./toy/project-webhook.ts";
import { webhookRoutes } from "./toy/webhook-routes.ts";

/** What adding a kind takes: its file, and a line in the registry. */
const kinds = [...registered, projectWebhook];

const seed = {
  users: [{ email: "ada@acme.example", role: "owner" as const }],
  projects: [{ name: "Search", service_accounts: [{ name: "indexer" }] }],
};
const file = (url: string): string => `version: 1
projects:
  Search:
    webhooks:
      audit: {url: ${url}, events: [a, b], sender: indexer}
`;

describe("adding a kind", () => {
  it("keeps the rules for kinds, and puts it into the schema", () => {
    expect(flawsOf(kinds)).toEqual([]);
    expect(JSON.stringify(schemaOf(kinds))).toContain("Where a project's events are sent.");
    expect(JSON.stringify(schemaOf(registered))).not.toContain("webhooks");
  });

  it("is planned, applied, changed, deleted and exported by the engine as it is", async () => {
    const organization = new Organization({ seed }, { kinds, routes: webhookRoutes() });
    const desired = desiredOf(file("https://a.example"), kinds);
    const first = await organization.apply(desired);
    expect(first.plan.changes).toMatchObject([{ action: "create", address: "project/Search/webhook/audit" }]);
    expect(first.outcomes.map(({ status }) => status)).toEqual(["applied"]);
    expect((await organization.plan(desired)).plan.changes).toEqual([]);

    const changed = await organization.apply(desiredOf(file("https://b.example"), kinds));
    expect(changed.plan.changes).toMatchObject([
      { action: "update", fields: [{ field: "url", before: "https://a.example", after: "https://b.example" }] },
    ]);

    const text = await organization.export();
    expect(text).toContain("webhooks:");
    expect((await organization.plan(desiredOf(text, kinds))).plan.changes).toEqual([]);

    const gone = await organization.apply(
      desiredOf("version: 1\npolicy: {unmanaged: {default: delete}}\nprojects: {Search: {webhooks: {}}}", kinds),
    );
    expect(gone.plan.changes).toMatchObject([{ action: "delete", address: "project/Search/webhook/audit" }]);
    expect(gone.outcomes.map(({ status }) => status)).toEqual(["applied"]);
  });

  it("is told in CONTRIBUTING.md as it is done here", () => {
    const contributing = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
    expect(contributing).toContain("A kind is one file and one line.");
    expect(contributing).toContain("test/kinds/toy.test.ts");
  });
});
