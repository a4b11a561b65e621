import { appendFileSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { asAddress } from "../../src/model/address.ts";
import { openJournal } from "../../src/state/file-journal.ts";
import { StateError } from "../../src/state/files.ts";
import type { Ending, Intent, Journal } from "../../src/state/journal.ts";
import { newFolder, running } from "./support.ts";

let folder: string;
let file: string;
let time: number;
let runs: number;
beforeEach(() => {
  folder = newFolder();
  file = join(folder, "journal.jsonl");
  time = Date.parse("2026-08-02T09:30:00Z");
  runs = 0;
});

interface Whose {
  readonly host?: string;
  readonly organization?: string | undefined;
}

/** Every call takes a second. */
const now = (): number => (time += 1_000);
function begin(whose: Whose = {}, where = folder): Journal {
  beganAfter = time;
  return openJournal(where, { host: "api.openai.com", organization: "org-1", ...whose, now, run: `run-${(runs += 1)}` });
}
let beganAfter: number;

/** Of the last one begun: whether nothing is recorded from before it, and what may not show yet. */
const told = ({ since, unseen }: Journal) => ({ isNew: since > beganAfter, unseen });

const address = asAddress("project/Search");
const creation: Intent = { verb: "create", address, kind: "project", action: "create", request: "POST /organization/projects" };
const deletion: Intent = { ...creation, verb: "delete", action: "replace", request: "DELETE /organization/projects/{project}" };
const none = { applied: 0, failed: 0, blocked: 0, cancelled: 0 };

/** One creation with these endings, in a run of its own. */
function ran(endings: readonly (Ending | "adopted")[], intent = creation, whose: Whose = {}): void {
  const journal = begin(whose);
  const number = journal.intend(intent);
  for (const ending of endings) {
    if (ending === "adopted") journal.adopt(intent.address);
    else journal.end(number, ending);
  }
  journal.close(none);
}

const lines = (): readonly string[] => readFileSync(file, "utf8").split("\n").slice(0, -1);
/** When the last line of this kind was written. */
const said = (event: "intend" | "end"): number =>
  Date.parse((JSON.parse(lines().findLast((line) => line.includes(`"event":"${event}"`))!) as { time: string }).time);
const unseenNow = (whose?: Whose): ReadonlyMap<string, number> => begin(whose).unseen;

describe("the journal", () => {
  it("is one line of plain words for each thing that was about to happen, and for what became of it", () => {
    const journal = begin();
    const first = journal.intend(creation);
    const second = journal.intend({
      ...deletion,
      address: asAddress("group/ml/user/bo@acme.example"),
      kind: "group_user",
      action: "delete",
    });
    journal.end(second, "refused", "answered 403: no permission");
    journal.end(first, "done");
    journal.close({ applied: 1, failed: 1, blocked: 2, cancelled: 3 });
    const told = '"time":"2026-08-02T09:30:0';
    expect(lines()).toEqual([
      `{${told}1.000Z","run":"run-1","event":"begin","host":"api.openai.com","organization":"org-1"}`,
      `{${told}2.000Z","run":"run-1","event":"intend","number":1,"verb":"create","address":"project/Search","kind":"project","action":"create","request":"POST /organization/projects"}`,
      `{${told}3.000Z","run":"run-1","event":"intend","number":2,"verb":"delete","address":"group/ml/user/bo@acme.example","kind":"group_user","action":"delete","request":"DELETE /organization/projects/{project}"}`,
      `{${told}4.000Z","run":"run-1","event":"end","number":2,"address":"group/ml/user/bo@acme.example","ending":"refused","detail":"answered 403: no permission"}`,
      `{${told}5.000Z","run":"run-1","event":"end","number":1,"address":"project/Search","ending":"done"}`,
      `{${told}6.000Z","run":"run-1","event":"close","applied":1,"failed":1,"blocked":2,"cancelled":3}`,
    ]);
  });

  it("is for this user's eyes alone, and so is the folder made for it", () => {
    begin();
    expect([file, folder].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(["600", "700"]);
  });

  it("shows what would move a reader's cursor or hide from him, and keeps its lines short", () => {
    const journal = begin();
    const hostile = asAddress("group/\u202Ea\u009B31mb\u2028c\u{E0041}Zürich");
    journal.end(journal.intend({ ...creation, address: hostile }), "lost", "x".repeat(10_000));
    expect(lines()[1]).toContain('"group/\\u202ea\\u009b31mb\\u2028c\\udb40\\udc41Zürich"');
    expect(lines()[2]!.length).toBeLessThan(800);
    expect([...unseenNow().keys()]).toEqual([hostile]);
  });

  it("takes nothing for a number that it did not give, and nothing at all once it is closed", () => {
    const journal = begin();
    expect(() => journal.end(1, "done")).toThrow("nothing was intended as number 1");
    journal.close(none);
    expect(() => journal.intend(creation)).toThrow("closed");
  });

  it("takes a thousand lines", () => {
    const journal = begin();
    for (let count = 0; count < 500; count += 1) journal.end(journal.intend(creation), "done");
    expect(lines()).toHaveLength(1_001);
  });
});

describe("what earlier runs have made and may not show yet", () => {
  it("is nothing where there were none", () => {
    expect(told(begin())).toEqual({ isNew: true, unseen: new Map() });
    expect(told(begin())).toEqual({ isNew: false, unseen: new Map() });
  });

  it("are the creations that a killed process had begun or done, with the time when it did", async () => {
    const program = `
      const { openJournal } = await state("file-journal");
      let time = 0;
      const options = { host: "api.openai.com", organization: "org-1", now: () => (time += 1000), run: "killed" };
      const journal = openJournal(process.argv[1], options);
      for (const [verb, name] of [["create", "A"], ["create", "B"], ["update", "C"], ["delete", "D"]])
        journal.intend({ verb, address: "project/" + name, kind: "project", action: verb, request: "POST /x" });
      journal.end(1, "done");
      console.log("written");
      setInterval(() => {}, 1000);`;
    const process = running(program, [folder]);
    await process.said("written");
    await process.kill();
    const journal = begin();
    expect(told(journal)).toEqual({
      isNew: false,
      unseen: new Map([
        ["project/A", 6_000],
        ["project/B", 3_000],
      ]),
    });
    // They stay so until something else is known of them.
    expect(unseenNow()).toEqual(journal.unseen);
  });

  it.each([
    [[], true],
    [["lost"], true],
    [["done"], true],
    [["refused"], false],
    [["lost", "adopted"], false],
    [["done", "adopted"], false],
    [["lost", "lost"], true],
  ] as const)("with the endings %j: a creation is among them, %s", (endings, isUnseen) => {
    ran(endings);
    expect(unseenNow().has(address)).toBe(isUnseen);
  });

  it.each(["done", "lost"] as const)("are as old as the word that they are %s, for they may have come about just before", (ending) => {
    ran([ending]);
    expect(said("end")).toBeGreaterThan(said("intend"));
    expect(unseenNow().get(address)).toBe(said("end"));
  });

  it("stay among them when they are updated: what is known by its id may not be listed", () => {
    ran(["done"]);
    const made = said("end");
    ran(["done"], { ...creation, verb: "update" });
    expect(unseenNow().get(address)).toBe(made);
  });

  it("is told by the last of several", () => {
    ran(["lost"]);
    const before = said("end");
    ran([]);
    expect(said("intend")).toBeGreaterThan(before);
    expect(unseenNow().get(address)).toBe(said("intend"));
  });

  it.each([
    ["a later creation that was found", ["lost", "adopted"], creation, false],
    ["an update, which knew its id", ["done"], { ...creation, verb: "update" }, false],
    ["a later deletion", ["done"], deletion, false],
    ["a later deletion of which nobody knows", ["lost"], deletion, true],
    ["a later creation that was refused, which tells nothing about the earlier one", ["refused"], creation, true],
    ["what was done elsewhere", ["done"], { ...creation, address: asAddress("project/Labs") }, true],
  ] as const)("and were lost are so still after %s: %#", (_, endings, intent, isUnseen) => {
    ran(["lost"]);
    const first = said("end");
    ran(endings, intent);
    expect(unseenNow().get(address)).toBe(isUnseen ? first : undefined);
  });

  it.each([
    ["of another organization", { organization: "org-2" }, false, true],
    ["of another host", { host: "127.0.0.1:8080" }, false, true],
    ["when the organization is not known", { organization: undefined }, true, true],
  ] as const)("%s", (_, whose, isUnseen, isNew) => {
    ran(["lost"]);
    const journal = begin(whose);
    expect([journal.unseen.has(address), told(journal).isNew]).toEqual([isUnseen, isNew]);
  });

  it("when the organization was not known then, and is now or is still not", () => {
    ran(["lost"], creation, { organization: undefined });
    expect(told(begin())).toEqual({ isNew: true, unseen: new Map([[address, expect.any(Number)]]) });
    expect(told(begin({ organization: undefined }))).toEqual({ isNew: false, unseen: new Map([[address, expect.any(Number)]]) });
  });

  it("was never sent later than now, whatever a clock said", () => {
    time += 86_400_000;
    ran([]);
    time -= 86_400_000;
    expect(unseenNow().get(address)).toBeLessThanOrEqual(time);
  });
});

describe("a journal that is not as it was written", () => {
  it("goes on from wherever a crash has cut it, and forgets nothing that was written before", () => {
    const names = ["Zürich", "B"];
    const first = begin();
    const numbers = names.map((name) => first.intend({ ...creation, address: asAddress(`project/${name}`) }));
    first.end(numbers[0]!, "done");
    first.end(numbers[1]!, "lost");
    const whole = readFileSync(file);
    // A line that lacks nothing but its end is one.
    const endOf = (text: string): number => whole.indexOf("\n", whole.indexOf(text));
    for (let length = 0; length <= whole.length; length += 1) {
      const where = join(folder, String(length));
      mkdirSync(where);
      const path = join(where, "journal.jsonl");
      writeFileSync(path, whole.subarray(0, length));
      const { unseen, isNew } = told(begin({}, where));
      const isUnseen = (name: string): boolean => endOf(`"address":"project/${name}","kind"`) <= length;
      expect([length, isNew, [...unseen.keys()]]).toEqual([
        length,
        length < endOf('"begin"'),
        names.filter(isUnseen).map((name) => `project/${name}`),
      ]);
      const text = readFileSync(path, "utf8");
      expect(text).toMatch(/"event":"begin","host":"api.openai.com","organization":"org-1"\}\n$/);
      for (const line of text.split("\n").slice(0, -1)) expect(() => void JSON.parse(line), line).not.toThrow();
    }
  });

  it("skips lines that somebody has damaged, and takes what else it says", () => {
    ran(["lost"]);
    const [first, second, ...rest] = lines();
    writeFileSync(file, [first, second, "{", "\0\0\0\0", "[]", '{"time":"yesterday"}', ...rest, ""].join("\n"));
    expect(told(begin())).toEqual({ isNew: false, unseen: new Map([[address, expect.any(Number)]]) });
  });

  it("is not new to anybody where a line is damaged: it may be the one that began a run of theirs", () => {
    ran([]);
    writeFileSync(file, [lines()[0]!.slice(1), ...lines().slice(1), ""].join("\n"));
    expect(told(begin({ organization: "org-2" }))).toEqual({ isNew: false, unseen: new Map([[address, expect.any(Number)]]) });
  });

  it("does not take one run for another of the same name", () => {
    runs = 0;
    ran([]);
    runs = 0;
    ran(["done"], { ...creation, address: asAddress("project/Labs") }, { organization: "org-2" });
    expect([...unseenNow().keys()]).toEqual([address]);
    expect([...begin({ organization: "org-2" }).unseen.keys()]).toEqual(["project/Labs"]);
  });
});

describe("a journal that has grown", () => {
  const filler = `{"time":"2026-08-02T09:30:00.000Z","run":"RUN","event":"end","number":99,"address":"a/b","ending":"done"}\n`;
  const fill = (run: string, bytes: number): void => appendFileSync(file, filler.replace("RUN", run).repeat(bytes / filler.length));

  it("is cut down to its last runs, what may or may not have been made, and who had been there", () => {
    ran(["done"], creation, { organization: "org-2" });
    ran(["lost"]);
    ran(["done"], { ...creation, address: asAddress("project/Labs") });
    fill("run-3", 5_000_000);
    ran(["done"]);
    fill("run-4", 3_000_000);
    ran(["lost"], { ...creation, address: asAddress("project/Old") });
    const unseen = new Map(unseenNow());
    fill("run-6", 1_000_000);
    expect(unseen.size).toBe(3);
    expect(begin().unseen).toEqual(unseen);
    const kept = lines().map((line) => (JSON.parse(line) as { run: string }).run);
    const counted = Object.fromEntries([...new Set(kept)].map((run) => [run, kept.filter((other) => other === run).length]));
    const filled = (bytes: number): number => Math.floor(bytes / filler.length);
    // The first one was the only run about its organization.
    expect(counted).toEqual({ "run-1": 1, "run-4": filled(3_000_000) + 4, "run-5": 4, "run-6": filled(1_000_000) + 1, "run-7": 1 });
    // What was made so many lines ago shows.
    unseen.delete(asAddress("project/Labs"));
    expect(told(begin())).toEqual({ isNew: false, unseen });
    expect(told(begin({ organization: "org-2" }))).toEqual({ isNew: false, unseen: new Map() });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("keeps what may or may not have been made of a run that is too long to be kept", () => {
    ran(["lost"]);
    fill("run-1", 9_000_000);
    ran(["done"], { ...creation, address: asAddress("project/Labs") });
    // The last one is kept, whatever its size.
    expect(statSync(file).size).toBeGreaterThan(8_900_000);
    const unseen = unseenNow();
    expect([...unseen.keys()]).toEqual([address, "project/Labs"]);
    expect(statSync(file).size).toBeLessThan(10_000);
    expect(unseenNow()).toEqual(unseen);
  });
});

describe("a state directory that cannot be written", () => {
  it("is refused where something else stands in the journal's place", () => {
    mkdirSync(file, { recursive: true });
    expect(() => begin()).toThrow(
      new StateError(
        `${file} cannot be read and written: something else stands in its place (EISDIR). Mend that, or name another folder with --state-dir.`,
      ),
    );
    const where = newFolder();
    mkdirSync(where);
    symlinkSync("/dev/zero", join(where, "journal.jsonl"));
    expect(() => begin({}, where)).toThrow(StateError);
  });

  it("leaves no half line when the disk is full in the middle of one", async () => {
    const program = `
      const { openJournal } = await state("file-journal");
      const journal = openJournal(process.argv[1], { host: "h", organization: "o", now: Date.now, run: "r" });
      const intent = { verb: "create", address: "project/A", kind: "project", action: "create", request: "POST /organization/projects" };
      let count = 0;
      try {
        for (;;) { journal.intend(intent); count += 1; }
      } catch (error) {
        console.log(error.name + ": " + error.message.replace(process.argv[1], "") + " " + count);
      }`;
    const said = await running(program, [folder], 8).output;
    expect(said).toMatch(/^StateError: \/journal.jsonl cannot be read and written: the file may not grow further \(EFBIG\)\. .* \d+\n$/);
    expect(readFileSync(file, "utf8").endsWith("\n")).toBe(true);
    expect(lines()).toHaveLength(1 + Number(/(\d+)\n/.exec(said)![1]));
  });
});
