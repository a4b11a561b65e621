import { beforeEach, describe, expect, test } from "vitest";
import { scheduleOf } from "../../src/daemon/schedule.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { KeptOrganization } from "../support/kept-organization.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const seed = {
  users: [
    { email: "ada@acme.example", role: "owner" },
    { email: "bo@acme.example", role: "reader" },
    { email: "cy@acme.example", role: "reader" },
  ],
  groups: [{ name: "red" }, { name: "blue" }, { name: "green" }, { name: "grey" }],
  projects: [{ name: "Search" }, { name: "Labs" }],
} as const;

const text = ({ groups = "red: {}, blue: {}", bo = "member", more = "" } = {}): string =>
  `version: 1
policy: {owners: {at_least: 1}, deletions: {max: 1}, unmanaged: {group: delete, project_user: delete}}
${more}groups: {${groups}}
projects:
  Search: {users: {bo@acme.example: ${bo}}}
`;

const endings = ({ kept }: KeptOrganization): readonly string[] => kept.map(({ record }) => record.ending);
const addresses = (outcomes: readonly Outcome[]): readonly string[] => outcomes.map(({ change, status }) => `${status} ${change.address}`);
const groupsOf = ({ simulator }: KeptOrganization): readonly string[] =>
  simulator
    .state()
    .groups.map(({ name }) => name)
    .sort();
const writes = ({ simulator }: KeptOrganization): number => simulator.requests().filter(({ method }) => method !== "GET").length;

/** Four groups, and a file that knows all of them. */
const all = "red: {}, blue: {}, green: {}, grey: {}";

let organization: KeptOrganization;
const later = async (ms: number, work: () => void): Promise<void> => {
  await organization.clock.sleep(ms);
  work();
};
beforeEach(() => {
  organization = new KeptOrganization({ simulator: { seed } });
});

describe("what is looked at, and what is written", () => {
  test("the organization is made as the file says, and looked at each time it is due", async () => {
    organization.file = text({ groups: all });
    await organization.turn(3 * HOUR + MINUTE);
    expect(organization.kept.map(({ record }) => [record.triggers, record.ending])).toEqual([
      [["start"], "corrected"],
      [["schedule"], "in_sync"],
      [["schedule"], "in_sync"],
      [["schedule"], "in_sync"],
    ]);
    expect(organization.status).toMatchObject({ state: "in_sync", since: organization.kept[0]!.record.endedAt });
    expect(organization.status.plan?.changes).toEqual([]);
  });

  test("what somebody changes by hand is put right within one period", async () => {
    organization.file = text({ groups: all });
    await organization.turn(MINUTE);
    organization.simulator.act({ do: "remove_project_user", project: "Search", email: "bo@acme.example" });
    await organization.turn(HOUR);
    expect(endings(organization)).toEqual(["corrected", "corrected", "in_sync"]);
    expect(addresses(organization.kept[1]!.outcomes)).toEqual(["applied project/Search/user/bo@acme.example"]);
  });

  test("in detect mode everything is told and nothing can be written", async () => {
    organization = new KeptOrganization({ simulator: { seed }, settings: { modes: { default: "detect", kinds: {} } } });
    organization.file = text({ groups: all });
    await organization.turn(2 * HOUR + MINUTE);
    expect(endings(organization)).toEqual(["drifted", "drifted", "drifted"]);
    expect(organization.status.plan?.changes.map(({ address }) => address)).toEqual(["project/Search/user/bo@acme.example"]);
    expect(organization.kept[0]!.record.message).toBe("the mode is detect");
    expect(writes(organization)).toBe(0);
  });

  test("a kind may be told of in one direction and put right in the other", async () => {
    const modes = { default: "enforce", kinds: { group: { delete: "detect" }, project_user: "detect" } } as const;
    organization = new KeptOrganization({ simulator: { seed }, settings: { modes } });
    organization.file = text({ groups: "red: {}, blue: {}, green: {}, pink: {}" });
    await organization.turn(MINUTE);
    expect(groupsOf(organization)).toEqual(["blue", "green", "grey", "pink", "red"]);
    expect(organization.status).toMatchObject({ state: "drifted" });
    expect(organization.status.plan?.changes.map(({ address, action }) => `${action} ${address}`)).toEqual([
      "delete group/grey",
      "create project/Search/user/bo@acme.example",
    ]);
  });

  test("any number of triggers during a run lead to one more", async () => {
    organization.file = text({ groups: all });
    let calls = 0;
    organization.answer = () => {
      calls += 1;
      if (calls < 4) for (let time = 0; time < 10; time += 1) organization.keeper.runNow("webhook");
      return undefined;
    };
    await organization.turn(MINUTE);
    expect(organization.kept.map(({ record }) => record.triggers)).toEqual([["start"], ["webhook"]]);
  });
});

describe("what comes from git", () => {
  test("a new revision is carried out at once", async () => {
    organization.file = text({ groups: all });
    void later(10 * MINUTE, () => organization.push(text({ groups: `${all}, pink: {}` })));
    await organization.turn(11 * MINUTE);
    expect(organization.kept.map(({ record }) => record.triggers)).toEqual([["start"], ["source"]]);
    expect(groupsOf(organization)).toContain("pink");
  });

  test.each([
    ["cannot be fetched", { problem: "git cannot reach the repository" }, "git cannot reach the repository", 0],
    [
      "is no configuration",
      "version: 1\ngroups: {red: {usrs: []}}\n",
      /^org\.yaml \(.+\) is no configuration: 1 error, the first at \S+:2:16: .*usrs.* \(did you mean `users`\?\)$/,
      1,
    ],
    ["is empty", "version: 1\n", /is no configuration/, 1],
  ])("a revision that %s changes nothing, and what differs is still told", async (_, broken, message, problems) => {
    organization.file = text({ groups: all });
    let before = 0;
    void later(MINUTE, () => {
      before = writes(organization);
      organization.simulator.act({ do: "remove_project_user", project: "Search", email: "bo@acme.example" });
      organization.push(broken);
    });
    await organization.turn(5 * MINUTE);
    expect(writes(organization)).toBe(before);
    expect(organization.status).toMatchObject({ state: "invalid", revision: { seenAt: Date.UTC(2026, 10, 21, 12) } });
    expect(organization.status.message).toMatch(message);
    expect(organization.status.problems).toHaveLength(problems);
    expect(organization.status.plan?.changes.map(({ address }) => address)).toEqual(["project/Search/user/bo@acme.example"]);
  });
});

describe("what a guard refuses", () => {
  beforeEach(async () => {
    organization.file = text({ groups: "red: {}" });
    await organization.turn(MINUTE);
  });

  test("is attempted once for a revision, and the rest is done", () => {
    expect(organization.status).toMatchObject({ state: "refused", message: "4 changes withheld: deletions" });
    expect(groupsOf(organization)).toEqual(["blue", "green", "grey", "red"]);
    expect(organization.status.quarantine.map(({ guard, changes }) => [guard, changes.length])).toEqual([["deletions", 4]]);
  });

  test("stays refused when somebody has done so much of it that the guard would let the rest through", async () => {
    for (const group of ["blue", "green"]) organization.simulator.act({ do: "delete_group", group });
    await organization.turn(2 * HOUR);
    expect(groupsOf(organization)).toEqual(["grey", "red"]);
    expect(organization.status.state).toBe("refused");
    expect(organization.status.quarantine[0]?.changes.map(({ address }) => address)).toContain("group/grey");
  });

  test("is done once a person approves exactly that, also after a restart", async () => {
    const [entry] = organization.status.quarantine;
    organization.start();
    expect(organization.status.quarantine).toEqual([entry]);
    expect(organization.keeper.approve("0000000000000000")).toBe(false);
    expect(organization.keeper.approve(entry?.approval ?? "")).toBe(true);
    await organization.turn(MINUTE);
    expect(groupsOf(organization)).toEqual(["red"]);
    expect(organization.status).toMatchObject({ state: "in_sync", quarantine: [] });
  });

  test("stays refused after a commit that leaves the files as they are", async () => {
    organization.commit("0f1e2d");
    for (const group of ["blue", "green"]) organization.simulator.act({ do: "delete_group", group });
    await organization.turn(2 * HOUR);
    expect(groupsOf(organization)).toEqual(["grey", "red"]);
    expect(organization.status).toMatchObject({ state: "refused", revision: { id: "0f1e2d" } });
  });

  test("may be done in another revision", async () => {
    organization.simulator.act({ do: "delete_group", group: "blue" });
    organization.simulator.act({ do: "delete_group", group: "green" });
    organization.file = text({ groups: "red: {}", more: "# looked at by two people\n" });
    await organization.turn(MINUTE);
    expect(groupsOf(organization)).toEqual(["red"]);
  });

  test("is not done because its policy was loosened in the same step", async () => {
    organization.file = text({ groups: all });
    await organization.turn(MINUTE);
    organization.file = text({ groups: "red: {}" }).replace("max: 1", "max: 100");
    await organization.turn(MINUTE);
    expect(organization.status.state).toBe("refused");
    expect(groupsOf(organization)).toEqual(["blue", "green", "grey", "red"]);
  });
});

describe("when nothing is written", () => {
  test("a pause holds everything back until it ends by itself", async () => {
    organization.file = text({ groups: `${all}, pink: {}` });
    organization.keeper.pause({ reason: "migration, ask bo", until: organization.clock.now() + 90 * MINUTE });
    await organization.turn(80 * MINUTE);
    expect(organization.status).toMatchObject({ state: "drifted", pause: { reason: "migration, ask bo" } });
    expect(writes(organization)).toBe(0);
    organization.start();
    await organization.turn(15 * MINUTE);
    expect(organization.status).toMatchObject({ state: "in_sync" });
    expect(organization.status.pause).toBeUndefined();
  });

  test("a pause during a run stops before the next write", async () => {
    organization.file = text({ groups: `${all}, pink: {}, rose: {}, teal: {}` });
    organization.answer = (request) => {
      if (request.method !== "GET") organization.keeper.pause({ reason: "stop" });
      return undefined;
    };
    await organization.turn(MINUTE);
    expect(writes(organization)).toBeLessThan(5);
    expect(organization.kept[0]?.outcomes.filter(({ status }) => status === "cancelled").length).toBeGreaterThan(0);
  });

  test("a freeze holds everything back while it lasts", async () => {
    const freezes = [{ name: "lunch", begins: scheduleOf({ expression: "0 12 * * *", timeZone: "UTC" }), lasts: 90 * MINUTE }];
    organization = new KeptOrganization({ simulator: { seed }, settings: { freezes } });
    organization.file = text({ groups: `${all}, pink: {}` });
    await organization.turn(HOUR + MINUTE);
    expect(organization.status).toMatchObject({ state: "drifted", freeze: { name: "lunch", until: Date.UTC(2026, 10, 21, 13, 30) } });
    expect(writes(organization)).toBe(0);
    await organization.turn(HOUR);
    expect(groupsOf(organization)).toContain("pink");
  });

  test.each([
    ["a pause", {}, { reason: "migration", until: Date.UTC(2026, 10, 21, 12, 5) }],
    ["a freeze", { begins: scheduleOf({ expression: "0 12 * * *", timeZone: "UTC" }), lasts: 5 * MINUTE }, undefined],
  ])("%s that ends while a run is under way is over, and the next run follows at once", async (name, window, pause) => {
    const freezes = "begins" in window ? [{ name, ...window }] : [];
    organization = new KeptOrganization({ simulator: { seed }, settings: { freezes } });
    organization.file = text({ groups: `${all}, pink: {}` });
    if (pause !== undefined) organization.keeper.pause(pause);
    let first = true;
    organization.answer = (request) => {
      const wait = first ? organization.clock.sleep(10 * MINUTE) : undefined;
      first = false;
      return wait?.then(() => organization.simulator.handle(request));
    };
    const isHeld: boolean[] = [];
    for (const minutes of [4, 6])
      void later(minutes * MINUTE, () => isHeld.push((organization.status.pause ?? organization.status.freeze) !== undefined));
    await organization.turn(12 * MINUTE);
    expect(isHeld).toEqual([true, false]);
    expect(groupsOf(organization)).toContain("pink");
  });

  test("the end of a freeze is a reason to look", async () => {
    const freezes = [{ name: "lunch", begins: scheduleOf({ expression: "0 12 * * *", timeZone: "UTC" }), lasts: 5 * MINUTE }];
    organization = new KeptOrganization({ simulator: { seed }, settings: { freezes } });
    organization.file = text({ groups: `${all}, pink: {}` });
    await organization.turn(6 * MINUTE);
    expect(groupsOf(organization)).toContain("pink");
  });

  test("somebody else who writes is named, and what differs is told", async () => {
    organization = new KeptOrganization({
      simulator: { seed },
      writing: () => () => Promise.resolve({ holder: "apply, process 7 on ci" }),
    });
    organization.file = text({ groups: all });
    await organization.turn(MINUTE);
    expect(organization.status).toMatchObject({ state: "drifted", writer: { isUs: false, holder: "apply, process 7 on ci" } });
    expect(organization.kept[0]?.record.message).toBe("somebody else is writing: apply, process 7 on ci");
    expect(writes(organization)).toBe(0);
  });

  test("whoever loses the right to write stops before the next write", async () => {
    organization.file = text({ groups: `${all}, pink: {}, rose: {}, teal: {}` });
    organization.mayWrite = () => writes(organization) === 0;
    await organization.turn(MINUTE);
    expect(organization.status).toMatchObject({ state: "failing", message: "stopped before all was done" });
    expect(writes(organization)).toBeLessThan(5);
  });
});

describe("when something goes wrong", () => {
  test("a fault is told in one sentence, and the next run looks again", async () => {
    organization.file = text({ groups: all });
    let isDown = true;
    organization.answer = () =>
      isDown ? Promise.resolve(new Response("<html>", { status: 502, headers: { "content-type": "text/html" } })) : undefined;
    void later(50 * MINUTE, () => {
      isDown = false;
    });
    await organization.turn(HOUR + MINUTE);
    expect(endings(organization)).toEqual(["failed", "corrected"]);
    expect(organization.kept[0]?.record.message).toContain("502");
  });

  test("when it was last looked at successfully outlives the process", async () => {
    organization.file = text({ groups: all });
    await organization.turn(MINUTE);
    organization.answer = () => Promise.resolve(new Response("{}", { status: 401 }));
    await organization.turn(MINUTE);
    const { lastSuccessAt } = organization.status;
    organization.start();
    expect(organization.status).toMatchObject({ state: "unknown", lastSuccessAt });
    expect(lastSuccessAt).toBe(organization.kept[0]!.record.endedAt);
    // Else it would be younger than anything for as long as the clock was ahead.
    organization.clock.set(-24 * HOUR);
    organization.start();
    expect(organization.status).toMatchObject({ runs: [] });
    expect(organization.status.lastSuccessAt).toBeUndefined();
  });

  test("a bug of ours ends the run and not the loop", async () => {
    organization.file = text({ groups: all });
    let isBroken = true;
    const { load } = organization.world;
    organization.world.load = (found) => {
      if (isBroken) throw new TypeError("x is undefined");
      return load(found);
    };
    void later(50 * MINUTE, () => {
      isBroken = false;
    });
    await organization.turn(HOUR + MINUTE);
    expect(endings(organization)).toEqual(["failed", "corrected"]);
    expect(organization.kept[0]?.record.message).toMatch(/^This is a bug in orgform: TypeError: x is undefined/);
  });

  test("a disk that takes no history ends no loop", async () => {
    organization.file = text({ groups: all });
    const full = new Error("no space is left");
    organization.world.keep = () => {
      throw full;
    };
    organization.world.explain = (error) => (error === full ? "runs/ cannot be written: no space is left" : undefined);
    await organization.turn(2 * HOUR + MINUTE);
    expect(organization.status).toMatchObject({ state: "in_sync" });
    expect(organization.status.runs).toHaveLength(3);
    expect(organization.logged).toContain("error runs/ cannot be written: no space is left");
  });

  test("what somebody keeps changing back is put right, and told", async () => {
    organization.file = text({ groups: all });
    await organization.turn(MINUTE);
    for (let time = 0; time < 3; time += 1) {
      organization.simulator.act({ do: "remove_project_user", project: "Search", email: "bo@acme.example" });
      await organization.turn(HOUR);
    }
    expect(organization.status).toMatchObject({
      state: "in_sync",
      contested: [{ address: "project/Search/user/bo@acme.example", times: 3 }],
    });
    await organization.turn(37 * HOUR);
    expect(organization.status.contested).toEqual([]);
  });

  test("what somebody changes back each night is told, though it is looked at once a day", async () => {
    const DAY = 24 * HOUR;
    const schedule = { next: (after: number) => (Math.floor(after / DAY) + 1) * DAY };
    organization = new KeptOrganization({ simulator: { seed }, settings: { schedule } });
    organization.file = text({ groups: all });
    for (let day = 0; day < 4; day += 1)
      void later(day * DAY + HOUR, () =>
        organization.simulator.act({ do: "remove_project_user", project: "Search", email: "bo@acme.example" }),
      );
    await organization.turn(3 * DAY);
    expect(organization.status.contested).toMatchObject([{ address: "project/Search/user/bo@acme.example", times: 3 }]);
  });

  test("a clock that is set back, or forth, costs no run", async () => {
    organization.file = text({ groups: all });
    void later(30 * MINUTE, () => organization.clock.set(-10 * 365 * 24 * HOUR));
    await organization.turn(3 * HOUR + MINUTE);
    expect(endings(organization)).toEqual(["corrected", "in_sync", "in_sync", "in_sync"]);
    void later(10 * MINUTE, () => organization.clock.set(365 * 24 * HOUR + 50 * MINUTE));
    await organization.turn(12 * MINUTE);
    expect(organization.kept).toHaveLength(6);
    expect(organization.status.nextRunAt).toBeGreaterThan(organization.clock.now());
  });

  test("a run that is stopped closes its journal, and says nothing about the organization where it did nothing", async () => {
    organization.file = text({ groups: all });
    organization.answer = () => organization.clock.sleep(10 * MINUTE).then(() => new Response("{}", { status: 503 }));
    await organization.turn(MINUTE);
    expect(organization.status).toMatchObject({ state: "unknown" });
    expect(organization.status.running).toBeUndefined();
    expect(organization.kept).toEqual([]);
  });
});
