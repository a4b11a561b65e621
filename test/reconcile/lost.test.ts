import { describe, expect, it } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Entry } from "../../src/state/journal-line.ts";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { VirtualOrganization } from "../support/virtual-organization.ts";

const second = 1_000;
const accounts = "/organization/projects/{project_id}/service_accounts";

const seed: SimulatorOptions["seed"] = { projects: [{ name: "Search" }] };
const oneAccount = "version: 1\nprojects: {Search: {service_accounts: {indexer: {}}}}";
const oneProject = `version: 1
projects: {New: {service_accounts: {arm: {}, leg: {}}, spend_alerts: [{monthly_usd: 5, recipients: [a@acme.example]}]}}`;

const named = (organization: VirtualOrganization, project: string) =>
  organization.simulator.state().projects.filter(({ name }) => name === project);
const accountsOf = (organization: VirtualOrganization, project: string): readonly string[] =>
  named(organization, project).flatMap(({ service_accounts: own }) => own.map(({ name }) => name));
const creations = ({ simulator }: VirtualOrganization, route = accounts) =>
  simulator.requests().filter((request) => request.method === "POST" && request.route === route);
const statuses = (outcomes: readonly Outcome[]) => outcomes.map(({ status }) => status);
const failures = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.flatMap((outcome) => (outcome.status === "failed" ? [outcome.failure.message] : []));
const told = (organization: VirtualOrganization): readonly string[] =>
  organization.journal.lines.map((line: Entry) => (line.event === "end" ? line.ending : line.event));

describe("a creation whose answer was lost", () => {
  it("is adopted when it is found, and the journal says so", async () => {
    const organization = new VirtualOrganization({ seed, faults: [{ match: { method: "POST", route: accounts }, then: "lost-answer" }] });
    const { outcomes } = await organization.run(oneAccount);
    expect(outcomes).toMatchObject([{ status: "applied", adopted: true, change: { address: "project/Search/service_account/indexer" } }]);
    expect(accountsOf(organization, "Search")).toEqual(["indexer"]);
    expect(told(organization)).toEqual(["begin", "intend", "lost", "adopt"]);
    expect(organization.journal.lines.at(-1)).toMatchObject({ address: "project/Search/service_account/indexer" });
  });

  it("is known again though it was not finished, and is then", async () => {
    const storage = { type: "aws", bucket: "acme", role_arn: "arn:aws:iam::1:role/openai" };
    const organization = new VirtualOrganization({
      seed,
      faults: [{ match: { method: "POST", route: "/organization/external_storage" }, then: "lost-answer", times: 1 }],
    });
    const text = `version: 1\nprojects: {Search: {external_storage: [${JSON.stringify(storage)}], service_accounts: {indexer: member}}}`;
    const { outcomes } = await organization.run(text);
    expect(outcomes).toMatchObject([{ status: "applied", adopted: true }, { status: "applied" }]);
    expect(organization.simulator.state().external_storage).toMatchObject([{ status: "validated" }]);
  });

  it("is looked for as long as it may take to show", async () => {
    const organization = new VirtualOrganization({
      seed,
      lagMs: 25 * second,
      faults: [{ match: { method: "POST", route: accounts }, then: "lost-answer" }],
    });
    const { outcomes } = await organization.run(oneAccount);
    expect(outcomes).toMatchObject([{ status: "applied", adopted: true }]);
    expect(creations(organization)).toHaveLength(1);
  });

  it("that is found twice is nobody's to choose: both ids are said", async () => {
    const organization = new VirtualOrganization({
      seed,
      faults: [{ match: { method: "POST", route: accounts }, then: "lost-answer" }],
      answer: async (request, simulator) => {
        // Something in between that repeats what it should not.
        if (request.method === "POST") await simulator.handle(request.clone()).catch(() => undefined);
        return simulator.handle(request);
      },
    });
    const { outcomes } = await organization.run(oneAccount);
    const ids = named(organization, "Search").flatMap(({ service_accounts: own }) => own.map(({ id }) => id));
    expect(ids).toHaveLength(2);
    const [failure = ""] = failures(outcomes);
    expect(failure).toContain("project/Search/service_account/indexer has appeared 2 times (");
    for (const id of ids) expect(failure).toContain(id);
    expect(told(organization)).toEqual(["begin", "intend", "lost"]);
  });

  it("is not taken for another that looks like it", async () => {
    const alert = { monthly_usd: 5, recipients: ["a@acme.example"] };
    const route = "/organization/spend_alerts";
    const organization = new VirtualOrganization({ faults: [{ match: { method: "POST", route }, then: "500", times: 1 }] });
    const text = `version: 1\nspend_alerts: [${JSON.stringify(alert)}, ${JSON.stringify({ ...alert, subject_prefix: "[a]" })}]`;
    const { outcomes } = await organization.run(text);
    expect(statuses(outcomes).toSorted()).toEqual(["applied", "failed"]);
    expect(failures(outcomes)).toEqual([expect.stringContaining("it did not show")]);
    await organization.run(text);
    expect(
      organization.simulator
        .state()
        .spend_alerts.map(({ subject_prefix }) => subject_prefix)
        .toSorted(),
    ).toEqual(["[a]", null]);
  });

  it.each(["in this run", "in the last one"])("is told from another that looks like it, when both were lost %s", async (when) => {
    const alert = { monthly_usd: 5, recipients: ["a@acme.example"] };
    const text = `version: 1\nspend_alerts: [${JSON.stringify(alert)}, ${JSON.stringify({ ...alert, subject_prefix: "[a]" })}]`;
    const faults = [{ match: { method: "POST", route: "/organization/spend_alerts" }, then: "lost-answer" }] as const;
    const organization = when === "in this run" ? new VirtualOrganization({ faults }) : new VirtualOrganization({ lagMs: 20 * second });
    if (when === "in the last one") await organization.run(text);
    const { outcomes } = await organization.run(text);
    expect(outcomes).toMatchObject([
      { status: "applied", adopted: true },
      { status: "applied", adopted: true },
    ]);
    expect(organization.simulator.state().spend_alerts).toHaveLength(2);
  });

  it("that does not show is not repeated in this run, which says so; the next one creates it once", async () => {
    const organization = new VirtualOrganization({ seed, faults: [{ match: { method: "POST", route: accounts }, then: "500", times: 1 }] });
    const startedAt = organization.clock.now();
    const { outcomes } = await organization.run(oneAccount);
    expect(organization.clock.now() - startedAt).toBeGreaterThanOrEqual(30 * second);
    expect(failures(outcomes)).toEqual([
      expect.stringMatching(
        /; the request may have taken effect; it did not show within 30 s\. It is not created again in this run; the next one looks first\.$/,
      ),
    ]);
    expect(creations(organization)).toHaveLength(1);

    // It has been looked for until it was old enough.
    const againAt = organization.clock.now();
    const again = await organization.run(oneAccount);
    expect(again.outcomes).toMatchObject([{ status: "applied" }]);
    expect(organization.clock.now() - againAt).toBeLessThan(second);
    expect(creations(organization)).toHaveLength(2);
    expect(accountsOf(organization, "Search")).toEqual(["indexer"]);
  });

  it("is not looked for in vain when the run is stopped; the next one does", async () => {
    const organization = new VirtualOrganization({
      seed,
      lagMs: 20 * second,
      faults: [{ match: { method: "POST", route: accounts }, then: "lost-answer", times: 1 }],
      answer: async (request, simulator) => {
        if (request.method === "POST") organization.stop.abort(new Error("Ctrl-C"));
        return simulator.handle(request);
      },
    });
    const stopped = await organization.run(oneAccount);
    expect(failures(stopped.outcomes)).toEqual([expect.stringContaining("the request may have taken effect")]);
    expect(creations(organization)).toHaveLength(1);
    organization.simulator.clearRequests();
    const { outcomes } = await organization.run(oneAccount);
    expect(outcomes).toMatchObject([{ status: "applied", adopted: true }]);
    expect(creations(organization)).toEqual([]);
  });
});

describe("an archive whose answer was lost", () => {
  const text = "version: 1\nprojects: {Search: {archived: true}}";
  const match = { method: "POST", route: "/organization/projects/{project_id}/archive" } as const;

  it("is done, although the API refuses the next attempt", async () => {
    const organization = new VirtualOrganization({ seed, faults: [{ match, then: "lost-answer", times: 1 }] });
    const { outcomes } = await organization.run(text);
    expect(outcomes).toMatchObject([{ status: "applied" }]);
    expect(creations(organization, match.route).map(({ status }) => status)).toEqual([0, 400]);
  });

  it("failed where the project is still there", async () => {
    const organization = new VirtualOrganization({
      seed,
      answer: async (request, simulator) =>
        request.method === "POST" ? Response.json({ error: { message: "not today" } }, { status: 400 }) : simulator.handle(request),
    });
    const { outcomes } = await organization.run(text);
    expect(failures(outcomes)).toEqual([expect.stringContaining("answered 400: not today")]);
  });
});

describe("what a killed run had sent", () => {
  const address = asAddress("project/Search/service_account/indexer");
  const intent = { address, kind: "project_service_account", action: "create", verb: "create", request: "POST …" } as const;

  it("is not sent again before it is old enough to show", async () => {
    const organization = new VirtualOrganization({ seed });
    organization.journal.begin().intend(intent);
    const sentAt = organization.clock.now();
    await organization.clock.pass(organization.clock.sleep(5 * second));
    const { outcomes } = await organization.run(oneAccount);
    expect(outcomes).toMatchObject([{ status: "applied" }]);
    expect(outcomes[0]).not.toHaveProperty("adopted");
    const [created] = creations(organization);
    expect(created!.at).toBe(sentAt + 30 * second);
    expect(accountsOf(organization, "Search")).toEqual(["indexer"]);
  });

  it("is sent at once when it is older than that", async () => {
    const organization = new VirtualOrganization({ seed });
    organization.journal.begin().intend(intent);
    await organization.clock.pass(organization.clock.sleep(31 * second));
    const startedAt = organization.clock.now();
    await organization.run(oneAccount);
    expect(creations(organization)[0]!.at).toBe(startedAt);
  });

  it("is adopted when it shows meanwhile, and the journal says so", async () => {
    const organization = new VirtualOrganization({ seed, lagMs: 20 * second });
    organization.journal.begin().intend(intent);
    organization.simulator.act({ do: "create_service_account", project: "Search", name: "indexer" });
    const { outcomes } = await organization.run(oneAccount);
    expect(outcomes).toMatchObject([{ status: "applied", adopted: true }]);
    expect(organization.journal.lines.at(-1)).toMatchObject({ event: "adopt", address });
    expect(accountsOf(organization, "Search")).toEqual(["indexer"]);
  });
});

describe("a list that lags", () => {
  const lagMs = 20 * second;

  it("shows nothing of what the last run has made, and nothing is made twice", async () => {
    const organization = new VirtualOrganization({ lagMs });
    await organization.run(oneProject);
    organization.simulator.clearRequests();
    const { outcomes } = await organization.run(oneProject);
    expect(outcomes.map(({ change, ...outcome }) => [change.address, outcome])).toEqual(
      ["project/New", "project/New/service_account/arm", "project/New/service_account/leg", "project/New/spend_alert/1"].map((address) => [
        address,
        { status: "applied", adopted: true },
      ]),
    );
    expect(organization.simulator.requests().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it.each([
    [
      "a role",
      "roles",
      "users",
      "roles: {pilot: {permissions: [api.usage.read]}}\nusers: {ada@acme.example: {role: owner, roles: [pilot]}}",
    ],
    ["a group", "groups", "projects", "groups: {fresh: {}}\nprojects: {Search: {groups: {fresh: [member]}}}"],
  ])("shows %s where it is used before it shows the thing itself, which is not made again", async (_, own, users, file) => {
    const text = `version: 1\n${file}`;
    let isSecond = false;
    const organization = new VirtualOrganization({
      seed: { ...seed, users: [{ email: "ada@acme.example", role: "owner" }] },
      lagMs,
      // A reading takes minutes: its first listings know nothing of what its last ones show.
      answer: async (request, simulator) => {
        const isLate = isSecond && request.method === "GET" && new RegExp(`/${users}/[^/]+/${own}$`).test(new URL(request.url).pathname);
        if (isLate) await organization.clock.sleep(lagMs);
        return simulator.handle(request);
      },
    });
    await organization.run(text);
    isSecond = true;
    organization.simulator.clearRequests();
    const { outcomes } = await organization.run(text);
    expect(new Set(statuses(outcomes))).toEqual(new Set(["applied"]));
    expect(organization.simulator.requests().filter(({ method }) => method !== "GET")).toEqual([]);
  });

  const groups = "/organization/groups";
  it.each(["/organization/projects", accounts, groups])("nor when nothing is known of that run, and it ended at POST %s", async (last) => {
    let isEnding = true;
    const organization = new VirtualOrganization({
      lagMs,
      answer: async (request, simulator) => {
        const answer = await simulator.handle(request);
        if (isEnding && simulator.requests().at(-1)?.route === last && request.method === "POST")
          organization.stop.abort(new Error("stopped"));
        return answer;
      },
    });
    const text = `${oneProject}\ngroups: {g: {}}`;
    await organization.run(text);
    isEnding = false;
    organization.journal.forget();
    const { outcomes } = await organization.run(text);
    expect(new Set(statuses(outcomes))).toEqual(new Set(["applied"]));
    const [project, ...others] = named(organization, "New");
    expect(others).toEqual([]);
    expect(accountsOf(organization, "New").toSorted()).toEqual(["arm", "leg"]);
    expect(project?.spend_alerts).toHaveLength(1);
    expect(organization.simulator.state().groups).toHaveLength(1);
  });

  it("shows no settings of a new project either: they are waited for, and set in the same run", async () => {
    const organization = new VirtualOrganization({ lagMs });
    const text =
      "version: 1\nprojects: {New: {rate_limits: {gpt-5: {max_requests_per_1_minute: 50}}, hosted_tool_permissions: {mcp: false}}}";
    const { outcomes, waiting } = await organization.run(text);
    expect([statuses(outcomes), waiting]).toEqual([["applied", "applied", "applied"], []]);
    const limits = named(organization, "New").flatMap(({ rate_limits: own }) => own.filter(({ model }) => model === "gpt-5"));
    expect(limits).toMatchObject([{ max_requests_per_1_minute: 50 }]);
  });

  it("that never shows them is waited for no longer than anything, and the run says so", async () => {
    const organization = new VirtualOrganization();
    const startedAt = organization.clock.now();
    const { outcomes, waiting } = await organization.run(
      "version: 1\nprojects: {New: {rate_limits: {gpt-99: {max_requests_per_1_minute: 50}}}}",
    );
    expect([statuses(outcomes), waiting]).toMatchObject([["applied"], [{ address: "project/New/rate_limit/gpt-99" }]]);
    // Before the project, for there is no journal, and after it.
    expect(organization.clock.now() - startedAt).toBe(60 * second);
    const lists = organization.simulator.requests().filter(({ route }) => route.endsWith("/rate_limits"));
    expect(lists).toHaveLength(3);
  });
});
