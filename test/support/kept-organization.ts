import { createClient, readOnly } from "../../src/api/http.ts";
import { ApiError } from "../../src/api/error.ts";
import { paceBook } from "../../src/api/pace.ts";
import { looksLike } from "../../src/api/redacted.ts";
import { Keeper } from "../../src/daemon/keeper.ts";
import { nothingRemembered, type Remembered } from "../../src/daemon/memory.ts";
import type { Found, Latest } from "../../src/source/source.ts";
import type { Request as Wire, WritingConnection, World, Writing } from "../../src/daemon/ports.ts";
import type { Settings } from "../../src/daemon/settings.ts";
import type { RunRecord, Status } from "../../src/daemon/status.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import { identify } from "../../src/reconcile/identity.ts";
import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";
import { VirtualClock } from "../proofs/virtual-clock.ts";
import { MemoryJournal } from "./memory-journal.ts";
import { load } from "./organization.ts";

export interface Kept {
  readonly record: RunRecord;
  readonly plan?: Plan | undefined;
  readonly outcomes: readonly Outcome[];
}

interface Options {
  readonly simulator?: Omit<SimulatorOptions, "now"> | Simulator;
  /** Whether the client keeps to a pace that it learns; otherwise nothing throttles it. */
  readonly isPaced?: true;
  readonly settings?: Partial<Settings>;
  readonly clock?: VirtualClock;
  readonly writing?: (own: Writing) => Writing;
  readonly random?: () => number;
}

const HOUR = 3_600_000;

/** A simulated organization and the loop that keeps it in line, in one virtual time that begins at noon. */
export class KeptOrganization {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly journal: MemoryJournal;
  readonly kept: Kept[] = [];
  readonly logged: string[] = [];
  /** What was logged with each of them. */
  readonly facts: (object | undefined)[] = [];
  readonly statuses: Status[] = [];
  remembered: Remembered = nothingRemembered;
  /** What the source has: a text, or why there is none. */
  file: string | Latest = "";
  #savedMeanwhile: string | undefined;
  keeper: Keeper;
  /** Asked before each write of this process. */
  mayWrite = (): boolean => true;
  /** Asked before the simulator. */
  answer: ((request: Request) => Promise<Response> | undefined) | undefined;
  readonly world: World;
  #onChange: () => void = () => undefined;
  readonly #options: Options;
  readonly #paces = paceBook();

  constructor(options: Options = {}) {
    this.#options = options;
    this.clock = options.clock ?? new VirtualClock(Date.UTC(2026, 10, 21, 12));
    this.journal = new MemoryJournal(this.clock.now);
    const { simulator = {} } = options;
    this.simulator = "handle" in simulator ? simulator : createSimulator({ rateLimit: "off", ...simulator, now: this.clock.right });
    this.world = this.#world();
    this.keeper = this.start();
  }

  get status(): Status {
    return this.keeper.status;
  }

  /** A process of its own, which knows what is kept and nothing else. */
  start(): Keeper {
    const settings: Settings = {
      name: "acme",
      host: "simulator",
      modes: { default: "enforce", kinds: {} },
      schedule: { next: (after) => (Math.floor(after / HOUR) + 1) * HOUR },
      jitter: 0,
      freezes: [],
      settle: 30_000,
      ...this.#options.settings,
    };
    this.keeper = new Keeper({
      settings,
      world: this.world,
      runs: this.kept.map(({ record }) => record).toReversed(),
      random: this.#options.random ?? (() => 0),
      onChange: (status) => void this.statuses.push(status),
    });
    return this.keeper;
  }

  /** Lets the loop turn for so long, and then ends it. */
  async turn(ms: number): Promise<void> {
    const end = new AbortController();
    const turning = this.keeper.turn(end.signal);
    const ending = this.clock.sleep(ms).then(() => end.abort(new Error("the test is over")));
    await this.clock.pass(Promise.all([turning, ending]));
  }

  /** The source says that there may be something new. */
  push(file: KeptOrganization["file"]): void {
    this.file = file;
    this.#onChange();
  }

  /** Somebody saves the file each time that it is read. */
  saveMeanwhile(): void {
    if (typeof this.file === "string") this.#savedMeanwhile = revisionOf(this.file);
  }

  /** Of something else than the file: it says what it said. */
  commit(id: string): void {
    if (typeof this.file !== "string") throw new Error("there is no file that could stay as it is");
    this.file = { found: { revision: { id, name: "main" }, paths: [this.file] } };
  }

  #world(): World {
    const latest = (): Latest => {
      if (typeof this.file !== "string") return this.file;
      return { found: { revision: { id: revisionOf(this.file), name: "org.yaml" }, paths: [this.file] } };
    };
    let accepted: Found | undefined;
    return {
      clock: this.clock,
      source: {
        latest: () => Promise.resolve(latest()),
        isStill: (id) => Promise.resolve(id !== this.#savedMeanwhile),
        accept: () => {
          const now = latest();
          if ("found" in now) accepted = now.found;
          return Promise.resolve();
        },
        accepted: () => Promise.resolve(accepted),
        watch: (onChange) => {
          this.#onChange = onChange;
          return () => (this.#onChange = () => undefined);
        },
      },
      load: ({ paths: [text = ""] }) => Promise.resolve(load(text)),
      connectToRead: (wire) => this.#connected(wire),
      connect: (wire) => this.#connected(wire),
      writing: this.#options.writing?.(this.#writing) ?? this.#writing,
      memory: {
        read: () => this.remembered,
        write: (remembered) => (this.remembered = JSON.parse(JSON.stringify(remembered)) as Remembered),
      },
      keep: (run) => void this.kept.push(run),
      keepFirstSeen: () => undefined,
      explain: (error) => (error instanceof ApiError ? error.message : undefined),
      log: (level, message, facts) => {
        this.logged.push(`${level} ${message}`);
        this.facts.push(facts);
      },
    };
  }

  readonly #writing: Writing = (run) => run({ mayWrite: () => this.mayWrite(), record: (_, work) => work(this.journal.begin()) });

  #connected({ signal, onRequest }: Wire): WritingConnection {
    const client = createClient({
      baseUrl: "http://127.0.0.1/v1",
      adminKey: this.simulator.adminKey,
      pace: this.#options.isPaced === true && this.#paces,
      clock: this.clock,
      onRequest: ({ type }) => type === "sent" && onRequest(),
      fetch: async (url, init) => {
        const request = new Request(url, init);
        return (await this.answer?.(request)) ?? this.simulator.handle(request);
      },
    });
    const reading = readOnly(client);
    const reader = {
      client: reading,
      kinds,
      signal,
      now: this.clock.now,
      organization: () => ({ host: "simulator" }),
      identity: () => identify({ client: reading, isOurs: looksLike(this.simulator.adminKey), signal }),
      requests: () => [],
    };
    return { reader, client, prove: () => Promise.resolve(), close: () => client.close() };
  }
}

/** As git has it: the same for the same content. */
const revisionOf = (text: string): string => Buffer.from(text).toString("base64url").slice(-40);
