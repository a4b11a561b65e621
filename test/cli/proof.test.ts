import { describe, expect, test } from "vitest";
import type { Wire } from "../../src/model/field.ts";
import { proveOrganization, refuseOther } from "../../src/cli/proof.ts";
import type { Session } from "../../src/cli/session.ts";
import { Traffic } from "../../src/cli/traffic.ts";
import { kinds } from "../../src/kinds/index.ts";

const owner = (organization: string): Wire => ({ id: `role-api-organization-owner__api-organization__${organization}`, name: "owner" });

/** A connection whose answers bear this header, to an organization with these roles. */
function connection({ header, roles = [] }: { header?: string; roles?: readonly Wire[] }): { session: Session; listings: () => number } {
  const traffic = new Traffic(kinds);
  let listings = 0;
  if (header !== undefined)
    traffic.hear({ type: "answered", method: "GET", route: "/organization/users", status: 200, organization: header });
  const client = traffic.overheard({ get: () => Promise.resolve({}), list: () => ((listings += 1), Promise.resolve(roles)) });
  const reader = {
    client,
    kinds,
    signal: new AbortController().signal,
    now: Date.now,
    organization: () => ({ host: "h" }),
    identity: () => Promise.reject(new Error("nobody asks")),
    requests: () => traffic.reads,
  };
  return { session: { reader, traffic, close: () => Promise.resolve() }, listings: () => listings };
}

describe("before anything is written", () => {
  test("a file that names no organization needs no proof", async () => {
    const { session, listings } = connection({});
    await expect(proveOrganization(undefined, session)).resolves.toBeUndefined();
    expect(listings()).toBe(0);
  });

  test("what an answer's header says is proof enough", async () => {
    const { session, listings } = connection({ header: "org-mine" });
    await expect(proveOrganization("org-mine", session)).resolves.toBeUndefined();
    expect(listings()).toBe(0);
  });

  test("a header with a readable name proves nothing; the ids of predefined roles do", async () => {
    const { session, listings } = connection({ header: "acme", roles: [{ id: "role_custom" }, owner("org-mine")] });
    await expect(proveOrganization("org-mine", session)).resolves.toBeUndefined();
    expect(listings()).toBe(1);
    await expect(proveOrganization("org-other", session)).rejects.toThrow(
      "The key belongs to org-mine, and the file is about org-other: nothing was written.",
    );
  });

  test("without any proof nothing is written", async () => {
    const { session } = connection({ header: "acme", roles: [{ id: "role_custom" }] });
    await expect(proveOrganization("org-mine", session)).rejects.toThrow("Nothing proves that the key belongs to org-mine");
  });

  test("answers that contradict each other are refused, whatever the file says", () => {
    const { session } = connection({ header: "org-one" });
    session.traffic.hear({ type: "answered", method: "GET", route: "/organization/users", status: 200, organization: "org-two" });
    for (const wanted of ["org-one", undefined]) expect(() => refuseOther(wanted, session)).toThrow("org-two");
  });
});

test("reads are counted by route, and a listing that two kinds share once, for the first of them", () => {
  const traffic = new Traffic(kinds);
  for (const method of ["GET", "GET", "POST"] as const) traffic.hear({ type: "sent", method, route: "/organization/groups/{group}/users" });
  traffic.hear({ type: "sent", method: "GET", route: "/organization/projects/{project}/spend_limit" });
  traffic.hear({ type: "answered", method: "GET", route: "/organization/groups/{group}/users", status: 429 });
  expect(traffic.reads).toEqual([
    { kind: "group_user", route: "GET /organization/groups/{group}/users", requests: 2 },
    { kind: "project_spend_limit", route: "GET /organization/projects/{project}/spend_limit", requests: 1 },
  ]);
});
