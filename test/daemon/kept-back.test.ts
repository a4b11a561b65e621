import { mkdtempSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { fileMemory } from "../../src/daemon/file-memory.ts";
import type { Modes } from "../../src/daemon/modes.ts";
import { StateError } from "../../src/state/files.ts";
import { temporary } from "../support/closing.ts";
import { KeptOrganization } from "../support/kept-organization.ts";

const [MINUTE, HOUR] = [60_000, 3_600_000];
const groups = ["g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8"];
const people = groups.map((name) => `${name}@acme.example`);
const seed = {
  users: [{ email: "ada@acme.example", role: "owner" as const }, ...people.map((email) => ({ email, role: "reader" as const }))],
  groups: groups.map((name) => ({ name })),
  projects: [
    { name: "Search", spend_limit: { threshold_amount: 100_000 }, users: people.map((email) => ({ email, role: "member" as const })) },
  ],
};

interface File {
  readonly groups?: readonly string[];
  readonly people?: readonly string[];
  readonly max?: number;
  readonly percent?: number;
  /** In dollars; there it is 1,000. */
  readonly limit?: number;
}

const file = ({ groups: own = groups, people: members = people, max = 100, percent = 25, limit = 1_000 }: File): string => `version: 1
policy: {owners: {at_least: 1}, deletions: {max: ${max}, percent: ${percent}}, unmanaged: {group: delete, project_user: delete}}
groups: {${own.map((name) => `${name}: {}`).join(", ")}}
projects:
  Search: {spend_limit: {monthly_usd: ${limit}}, users: {${members.map((email) => `${email}: member`).join(", ")}}}
`;

const there = ({ simulator }: KeptOrganization): readonly string[] =>
  simulator
    .state()
    .groups.map(({ name }) => name)
    .toSorted();
const gone = (organization: KeptOrganization, ...names: readonly string[]): void => {
  for (const group of names) organization.simulator.act({ do: "delete_group", group });
};
const approvalOf = ({ status }: KeptOrganization, guard: string): string =>
  status.quarantine.find((each) => each.guard === guard)?.approval ?? `nothing of ${guard}`;

/** Somebody takes care of those who are too many: the organization is never equal to the file. */
const mixed: Modes = { default: "enforce", kinds: { project_user: { delete: "detect" } } };

describe("what a guard has refused", () => {
  let organization: KeptOrganization;
  beforeEach(() => void (organization = new KeptOrganization({ simulator: { seed } })));

  test("stays refused while the same guard refuses something else", async () => {
    organization.file = file({ groups: groups.slice(0, 4), people: people.slice(0, 4) });
    await organization.turn(MINUTE);
    gone(organization, "g8");
    await organization.turn(3 * HOUR);
    expect(there(organization)).toEqual(groups.slice(0, 7));
    const entry = organization.status.quarantine.find(({ changes }) => changes.some(({ address }) => address === "group/g7"));
    expect(entry?.guard).toBe("deletions-percent");
  });

  test("is not let through by an approval of what another guard has refused", async () => {
    organization.file = file({ groups: ["g1"], max: 5 });
    await organization.turn(MINUTE);
    expect(organization.keeper.approve(approvalOf(organization, "deletions"))).toBe(true);
    await organization.turn(MINUTE);
    gone(organization, "g2", "g3", "g4", "g5");
    await organization.turn(2 * HOUR);
    expect(there(organization)).toEqual(["g1", "g6", "g7", "g8"]);
    expect(organization.keeper.approve(approvalOf(organization, "deletions-percent"))).toBe(true);
    await organization.turn(MINUTE);
    expect(there(organization)).toEqual(["g1"]);
  });
});

describe("an approval", () => {
  test.each([
    ["where all is done by itself", undefined, {}],
    ["where something is only told", mixed, { people: people.slice(0, 7) }],
    ["where something else stays refused", undefined, { limit: 1 }],
  ])("counts once, %s", async (_, modes, more) => {
    const organization = new KeptOrganization({ simulator: { seed }, ...(modes && { settings: { modes } }) });
    organization.file = file({ groups: ["g1"], max: 5, percent: 100, ...more });
    await organization.turn(MINUTE);
    expect(organization.keeper.approve(approvalOf(organization, "deletions"))).toBe(true);
    await organization.turn(MINUTE);
    expect(there(organization)).toEqual(["g1"]);
    for (const name of groups.slice(1)) organization.simulator.act({ do: "create_group", name });
    await organization.turn(24 * HOUR);
    expect(there(organization)).toEqual(groups);
  });
});

describe("the policy in force", () => {
  test.each([
    ["and before anything was reached", undefined, { limit: 1 }],
    ["and where something is left to people", mixed, { people: people.slice(0, 7) }],
    ["and after a revision that was reached", undefined, {}],
  ])("cannot be loosened and used in one step, %s", async (_, modes, more) => {
    const organization = new KeptOrganization({ simulator: { seed }, ...(modes && { settings: { modes } }) });
    organization.file = file({ ...more, max: 2 });
    await organization.turn(2 * HOUR);
    organization.file = file({ ...more, groups: ["g1"], max: 1_000, percent: 100 });
    await organization.turn(2 * HOUR);
    expect(there(organization)).toEqual(groups);
    // Two people look at it: first at the policy, and then at what it is for.
    organization.file = file({ ...more, limit: 1_000, max: 1_000, percent: 100 });
    await organization.turn(HOUR);
    organization.file = file({ ...more, limit: 1_000, groups: ["g1"], max: 1_000, percent: 100 });
    await organization.turn(HOUR);
    expect(there(organization)).toEqual(["g1"]);
  });
});

describe("where nothing can be kept", () => {
  let organization: KeptOrganization;
  const full = new StateError(".orgform/daemon.json cannot be read and written: no space is left (ENOSPC).");
  beforeEach(() => {
    organization = new KeptOrganization({ simulator: { seed } });
    organization.file = file({ groups: ["g1"], max: 5, percent: 100 });
  });
  const fill = (): void => {
    organization.world.memory.write = () => {
      throw full;
    };
    organization.world.explain = (error) => (error === full ? full.message : undefined);
  };

  test("a pause holds all the same, and is not ended by what could not be kept", async () => {
    fill();
    expect(() => organization.keeper.pause({ reason: "migration" })).toThrow(full);
    expect(() => organization.keeper.resume()).toThrow(full);
    organization.file = file({ groups: [...groups, "g9"] });
    await organization.turn(HOUR);
    expect(there(organization)).toEqual(groups);
    expect(organization.status.pause).toEqual({ reason: "migration" });
  });

  test("an approval does not count, and it is told what was done and that it cannot be kept", async () => {
    await organization.turn(MINUTE);
    const approval = approvalOf(organization, "deletions");
    fill();
    expect(() => organization.keeper.approve(approval)).toThrow(full);
    gone(organization, "g2", "g3", "g4");
    organization.simulator.act({ do: "create_group", name: "g9" });
    organization.file = file({ groups: groups.slice(4).concat("g1") });
    await organization.turn(HOUR);
    expect(there(organization)).toEqual(["g1", "g5", "g6", "g7", "g8"]);
    expect(organization.status).toMatchObject({ state: "failing", message: full.message });
    expect(organization.kept.find(({ outcomes }) => outcomes.length > 0)?.outcomes[0]?.change.address).toBe("group/g9");
  });
});

describe("what is told", () => {
  test("of what is left to people is that it is, and of what was refused how it is approved", async () => {
    const organization = new KeptOrganization({ simulator: { seed }, settings: { modes: mixed } });
    organization.file = file({ people: people.slice(0, 7) });
    await organization.turn(MINUTE);
    expect(organization.status).toMatchObject({ state: "drifted", message: "the mode of 1 change is detect" });
    organization.file = file({ people: people.slice(0, 7), groups: ["g1"] });
    await organization.turn(MINUTE);
    expect(organization.status.state).toBe("refused");
    expect(organization.logged.at(-1)).toBe("warn run ended: refused");
    expect(organization.facts.at(-1)).toMatchObject({
      refused: expect.arrayContaining([
        { address: "group/g8", guard: "deletions-percent", approval: expect.stringMatching(/^[0-9a-f]{16}$/) },
      ]),
    });
  });

  test("of what was put right is that nothing is left to apply", async () => {
    const organization = new KeptOrganization({ simulator: { seed } });
    organization.file = file({ groups: [...groups, "g9"] });
    await organization.turn(MINUTE);
    expect(organization.status).toMatchObject({ state: "in_sync", plan: { changes: [], requests: { apply: 0, seconds: 0 } } });
  });

  test("since when it is so, is told through a restart", async () => {
    const organization = new KeptOrganization({ simulator: { seed } });
    organization.file = file({ groups: ["g1"] });
    await organization.turn(HOUR);
    const { since } = organization.status;
    organization.start();
    expect(organization.status.state).toBe("unknown");
    await organization.turn(MINUTE);
    expect(organization.status).toMatchObject({ state: "refused", since });
  });

  test("a ref that was rewritten is told where the run is", async () => {
    const organization = new KeptOrganization({ simulator: { seed } });
    const notice = "main was rewritten: 1a is not among the last commits that lead to 2b.";
    organization.file = { found: { revision: { id: "2b", name: "main" }, paths: [file({})], notice } };
    await organization.turn(MINUTE);
    expect(organization.status.runs[0]?.message).toBe(notice);
  });

  test("an end that was asked for is no failure to those who watch the log", async () => {
    const organization = new KeptOrganization({ simulator: { seed } });
    organization.file = file({ groups: [...groups, "g9", "g10"] });
    const end = new AbortController();
    organization.answer = ({ method }) => void (method === "POST" && end.abort(new Error("the end")));
    await organization.clock.pass(organization.keeper.turn(end.signal));
    expect(organization.logged.filter((line) => line.includes("run ended"))).toEqual(["info run ended: failed"]);
  });
});

test("a file that is saved while it is read is not used", async () => {
  const organization = new KeptOrganization({ simulator: { seed } });
  organization.file = file({});
  await organization.turn(MINUTE);
  organization.file = file({ groups: [...groups, "g9"] });
  organization.saveMeanwhile();
  await organization.turn(HOUR);
  expect(organization.status).toMatchObject({
    state: "invalid",
    message: "org.yaml was changed while it was read, and is read again soon.",
  });
  expect(there(organization)).toEqual(groups);
});

test("what is remembered of a disaster is read again, however large it is", () => {
  const memory = fileMemory(mkdtempSync(temporary()));
  const changes = Array.from({ length: 30_000 }, (_, index) => ({
    guard: "deletions",
    kind: "project_user",
    address: `project/Some project ${index}/user/person.number.${index}@acme.example`,
    action: "delete",
    fields: [{ field: "role", before: "member".repeat(20), after: null }],
    reason: "30,000 deletions and demotions, and policy allows 10 in one plan",
  })) as never;
  const quarantine = ["deletions", "deletions-percent"].map((guard) => ({ content: "c", guard, since: 1, changes }));
  const remembered = { quarantine, accepted: [], corrections: [], pause: { reason: "migration" } };
  memory.write(remembered);
  expect(memory.read()).toEqual(remembered);
});
