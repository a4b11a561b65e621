import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { VirtualOrganization } from "../support/virtual-organization.ts";

const second = 1_000;
const seed: Seed = {
  users: [{ email: "ada@acme.example", role: "owner" }, { email: "bo@acme.example", role: "owner" }, { email: "cy@acme.example" }],
  keyOwner: "ada@acme.example",
  groups: [{ name: "old" }],
};
const oldIsAbsent = "version: 1\nabsent: [group/old]";

const said = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map((outcome) => `${outcome.change.address}: ${outcome.status === "failed" ? outcome.failure.message : outcome.status}`);

const error = (message: string, status: number): Response =>
  Response.json({ error: { message, type: "invalid_request_error", param: null, code: null } }, { status });

/** Answers in place of the API where one is given. */
const instead = (answer: (request: Request) => Response | undefined) => ({
  seed,
  answer: async (request: Request, simulator: Simulator) => answer(request.clone()) ?? simulator.handle(request),
});

describe("a deletion", () => {
  it("that is answered with 404 and did nothing has failed: a key that lacks a scope is answered so, too", async () => {
    const organization = new VirtualOrganization(instead(({ method }) => (method === "DELETE" ? error("Not found", 404) : undefined)));
    const startedAt = organization.clock.now();
    const { outcomes } = await organization.run(oldIsAbsent);
    expect(said(outcomes)).toEqual([expect.stringMatching(/^group\/old: DELETE .* answered 404: Not found/)]);
    expect(organization.clock.now() - startedAt).toBe(30 * second);
  });

  it("that is answered with 404 and worked is done", async () => {
    const organization = new VirtualOrganization({ seed, faults: [{ match: { method: "DELETE" }, then: "effect-then-404" }] });
    const { outcomes } = await organization.run(oldIsAbsent);
    expect(said(outcomes)).toEqual(["group/old: applied"]);
  });

  it("that is answered with 404 is done where the list shows it for a while", async () => {
    let isDeleted = false;
    const organization = new VirtualOrganization({
      seed,
      answer: async (request, simulator) => {
        if (request.method === "DELETE") {
          isDeleted = true;
          await simulator.handle(request);
          return error("Not found", 404);
        }
        const answer = await simulator.handle(request);
        const isLate = isDeleted && organization.clock.now() < deletedAt + 10 * second;
        return isLate && new URL(request.url).pathname.endsWith("/groups") ? Response.json(listed) : answer;
      },
    });
    const deletedAt = organization.clock.now();
    const group = organization.simulator.state().groups[0]!;
    const row = { id: group.id, name: group.name, is_scim_managed: false, created_at: 1 };
    const listed = { object: "list", data: [row], has_more: false, next: null };
    const { outcomes } = await organization.run(oldIsAbsent);
    expect(said(outcomes)).toEqual(["group/old: applied"]);
  });

  it("that says that nothing was deleted has failed", async () => {
    const organization = new VirtualOrganization(
      instead(({ method }) => (method === "DELETE" ? Response.json({ id: "g", object: "group.deleted", deleted: false }) : undefined)),
    );
    const { outcomes } = await organization.run(oldIsAbsent);
    expect(said(outcomes)).toEqual([expect.stringContaining("answered 200 with `deleted: false`")]);
  });
});

describe("an error with a status of success", () => {
  it("is an error: what waits for the change is not done", async () => {
    const { id } = new VirtualOrganization({ seed }).simulator.state().users.find(({ email }) => email === "cy@acme.example")!;
    const organization = new VirtualOrganization(
      instead(({ method, url }) => (method === "POST" && url.endsWith(`/users/${id}`) ? error("You cannot do that", 200) : undefined)),
    );
    const { outcomes } = await organization.run("version: 1\nusers: {bo@acme.example: reader, cy@acme.example: owner}");
    expect(said(outcomes)).toEqual([
      expect.stringContaining("answered 200 with an error in place of what was asked for"),
      "user/bo@acme.example: blocked",
    ]);
    const owners = organization.simulator.state().users.filter(({ role }) => role === "owner");
    expect(owners.map(({ email }) => email).toSorted()).toEqual(["ada@acme.example", "bo@acme.example"]);
  });
});
