import type { LiveState } from "../model/resource.ts";
import { contestedIn } from "./contest.ts";
import type { Ended } from "./ended.ts";
import type { Left } from "./estate.ts";
import { freezing } from "./freeze.ts";
import { Loop } from "./loop.ts";
import { nothingRemembered, type Remembered } from "./memory.ts";
import { mayEnforce } from "./modes.ts";
import { Newest } from "./newest.ts";
import type { World } from "./ports.ts";
import { approved } from "./quarantine.ts";
import { lastSuccessIn, levelOf, recordOf, sinceOf } from "./record.ts";
import { enforce, look, type Good, type Ran, type RunContext } from "./run.ts";
import { sectionsOf } from "./sections.ts";
import type { Settings } from "./settings.ts";
import type { Control, Pause, Running, RunRecord, Status, Trigger } from "./status.ts";

export interface Keeping {
  readonly settings: Settings;
  readonly world: World;
  /** Runs of earlier processes that are still kept, newest first. */
  readonly runs: readonly RunRecord[];
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly onChange: (status: Status) => void;
}

/** In one line of the log. */
const MOST_TOLD = 20;

/** A page shows no more. */
const MOST_RUNS = 100;

/** Keeps one organization in line, for as long as it turns. */
export class Keeper implements Control {
  readonly #keeping: Keeping;
  readonly #loop: Loop;
  readonly #newest: Newest;
  #status: Status;
  #remembered: Remembered;
  /** What was read for these files, where reading takes several runs. */
  #read: { readonly content: string; readonly live: LiveState } | undefined;
  readonly #frozenAt: ReturnType<typeof freezing>;
  /** Milliseconds: when what keeps the last run from writing ends by itself. */
  #heldUntil = Infinity;
  #number = 0;

  constructor(keeping: Keeping) {
    const { settings, world } = keeping;
    const { name, host, modes } = settings;
    const now = world.clock.now();
    // What is yet to come was written by a clock that went wrong.
    const runs = keeping.runs.filter(({ endedAt }) => endedAt <= now);
    this.#keeping = keeping;
    this.#remembered = world.memory.read();
    this.#newest = new Newest(world);
    this.#frozenAt = freezing(settings.freezes);
    this.#loop = new Loop({ clock: world.clock, run: (triggers, signal) => this.#run(triggers, signal), next: () => this.#nextAt() });
    const lastSuccessAt = lastSuccessIn(runs);
    this.#status = {
      name,
      organization: { host },
      mode: mayEnforce(modes) ? "enforce" : "detect",
      state: "unknown",
      since: now,
      problems: [],
      sections: [],
      writer: { isUs: true },
      runs,
      ...(lastSuccessAt !== undefined && { lastSuccessAt }),
      ...this.#said(),
    };
  }

  get status(): Status {
    const { pause: _, freeze: __, ...rest } = this.#status;
    return { ...rest, ...this.#held() };
  }

  /** Until aborted. @returns once what was under way has ended */
  async turn(signal: AbortSignal): Promise<void> {
    const unwatch = this.#keeping.world.source.watch(() => this.#loop.poke("source"));
    this.#loop.poke("start");
    try {
      await this.#loop.turn(signal);
    } finally {
      unwatch();
    }
  }

  /** Another replica leads, and does what is to be done: nothing is looked at here meanwhile. */
  standBy(holder: string | undefined): void {
    this.#tell({ writer: { isUs: false, standsBy: true, ...(holder !== undefined && { holder }) } });
  }

  /** What this process does is what counts. What another one has kept, where both share a folder, is taken over, or what it has left. */
  lead(left?: Left): void {
    this.#learn(left === undefined ? this.#keeping.world.memory.read() : { ...nothingRemembered, ...left });
    this.#tell({ writer: { isUs: true } });
  }

  /** For the replica that follows. */
  get left(): Left {
    const { pause, policy, converged } = this.#remembered;
    return { ...(pause && { pause }), ...(policy && { policy }), ...(converged !== undefined && { converged }) };
  }

  runNow(trigger: Trigger): void {
    this.#loop.poke(trigger);
  }

  // A pause holds even where it cannot be kept; what lets more happen does so only once it is.
  pause(pause: Pause): void {
    this.#remember({ ...this.#remembered, pause });
  }

  resume(): void {
    const { pause: _, ...rest } = this.#remembered;
    this.#keeping.world.memory.write(rest);
    this.#learn(rest);
    this.#loop.poke("resumed");
  }

  approve(digest: string): boolean {
    const remembered = approved(this.#remembered, digest);
    if (remembered === undefined) return false;
    this.#keeping.world.memory.write(remembered);
    this.#learn(remembered);
    this.#loop.poke("approval");
    return true;
  }

  /** When the next run is due, and a bit later: by the schedule, and when what has kept this one from writing ends. */
  #nextAt(): number {
    const { settings, world, random } = this.#keeping;
    const now = world.clock.now();
    const due = Math.min(settings.schedule.next(now), Math.max(this.#heldUntil, now));
    const nextRunAt = Math.round(due + random() * settings.jitter);
    this.#tell({ nextRunAt });
    return nextRunAt;
  }

  async #run(triggers: readonly Trigger[], signal: AbortSignal): Promise<void> {
    const { world, settings } = this.#keeping;
    let running: Running = { triggers, startedAt: world.clock.now(), phase: "fetching", requests: 0, done: 0, total: 0 };
    const tell = (progress: Partial<Running>): void => {
      running = { ...running, ...progress };
      this.#tell({ running });
    };
    tell({});
    this.#heldUntil = Infinity;
    const ended = await this.#ended({ settings, world, remembered: this.#remembered, earlier: new Map(), signal, tell });
    // A run that was stopped before it did anything has nothing to say about the organization.
    if (signal.aborted && ended.outcomes.length === 0) return this.#tellEnd({});
    const { state, since, mode, revision, runs } = this.#status;
    this.#number += 1;
    const record = recordOf(ended, { number: this.#number, mode, running, endedAt: world.clock.now(), revision: revision?.id });
    const { ending, counts, message } = record;
    const withheld = (ended.plan?.withheld ?? []).map(({ address, guard, approval }) => ({ address, guard, approval }));
    world.log(levelOf(ending, signal), `run ended: ${ending}`, {
      triggers,
      ...counts,
      ...(withheld.length > 0 && { refused: withheld.slice(0, MOST_TOLD) }),
      ...(message !== undefined && { message }),
    });
    this.#keepRun(record, ended);
    const isCalm = ended.state === "in_sync" || ended.state === "drifted" || ended.state === "refused";
    this.#tellEnd({
      state: ended.state,
      since: ended.state === state ? since : sinceOf(ended.state, record.endedAt, state === "unknown" ? runs : []),
      problems: ended.problems,
      runs: [record, ...runs].slice(0, MOST_RUNS),
      ...(message !== undefined && ended.state !== "in_sync" && { message }),
      ...(ended.plan && { plan: ended.plan, organization: ended.plan.organization }),
      ...(isCalm && { lastSuccessAt: record.endedAt }),
    });
  }

  /** A history that cannot be kept is no reason to let the organization go. */
  #keepRun(record: RunRecord, { before: plan, outcomes }: Ended): void {
    const { world } = this.#keeping;
    try {
      world.keep({ record, plan, outcomes });
    } catch (error) {
      const message = world.explain(error);
      if (message === undefined) throw error;
      world.log("error", message);
    }
  }

  async #ended(context: RunContext): Promise<Ended> {
    const { world, signal, tell } = context;
    try {
      const { good, problem: message, problems, notice } = await this.#newest.find(signal);
      if (good === undefined) return { state: "invalid", message, problems, outcomes: [] };
      this.#tell({ revision: good.revision });
      tell({ phase: "reading" });
      const { ran, because } = await this.#ran(good, { ...context, earlier: this.#earlier(good) }, message);
      const flaw = this.#keep(good, ran);
      const isInvalid = message !== undefined && ({ state: "invalid", message } as const);
      return {
        ...ran.ended,
        ...(flaw !== undefined && { state: "failing", message: flaw }),
        ...isInvalid,
        problems,
        because: because ?? ran.ended.because,
        notice,
      };
    } catch (error) {
      // Whatever waits is woken by what ends it.
      if (signal.aborted) return { state: "failing", message: "stopped", problems: [], outcomes: [] };
      const bug = (): string => `This is a bug in orgform: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      const message = world.explain(error) ?? bug();
      return { state: "failing", message, problems: [], outcomes: [] };
    }
  }

  async #ran(good: Good, context: RunContext, problem: string | undefined): Promise<{ ran: Ran; because?: string | undefined }> {
    const because = problem === undefined ? this.#whyNotWrite() : "the newest revision cannot be used";
    if (because !== undefined) return { ran: await look(good, context), because };
    const ran = await context.world.writing((writer) =>
      enforce(good, context, { ...writer, mayWrite: () => writer.mayWrite() && this.#whyNotWrite() === undefined }),
    );
    if (!("holder" in ran)) {
      this.#tell({ writer: { isUs: true } });
      return { ran };
    }
    this.#tell({ writer: { isUs: false, holder: ran.holder } });
    return { ran: await look(good, context), because: `somebody else is writing: ${ran.holder}` };
  }

  #whyNotWrite(): string | undefined {
    const { modes } = this.#keeping.settings;
    if (!mayEnforce(modes)) return "the mode is detect";
    const { pause, freeze } = this.#held();
    this.#heldUntil = (pause ?? freeze)?.until ?? Infinity;
    return pause === undefined ? freeze && `frozen: ${freeze.name}` : `paused: ${pause.reason}`;
  }

  #earlier({ revision }: Good): LiveState {
    const [read, now] = [this.#read, this.#keeping.world.clock.now()];
    if (read?.content !== revision.content) return new Map();
    // What a clock that went wrong calls new would not be read again until then.
    return new Map([...read.live].filter(([, reading]) => !("rows" in reading) || (reading.at ?? now) <= now));
  }

  /** @returns why what the run has found cannot be kept, as a sentence */
  #keep({ revision }: Good, { remember, live }: Ran): string | undefined {
    const { settings, world } = this.#keeping;
    if (settings.budget !== undefined) this.#read = { content: revision.content, live };
    this.#tell({ sections: sectionsOf(live) });
    try {
      this.#remember(remember(this.#remembered));
      return undefined;
    } catch (error) {
      const message = world.explain(error);
      if (message === undefined) throw error;
      return message;
    }
  }

  /** What people, and earlier runs, have said. */
  #said(): Pick<Status, "pause" | "freeze" | "quarantine" | "contested"> {
    const { quarantine, corrections } = this.#remembered;
    return { quarantine, contested: contestedIn(corrections, this.#keeping.world.clock.now()), ...this.#held() };
  }

  /** What keeps everything from being written now. */
  #held(): Pick<Status, "pause" | "freeze"> {
    const now = this.#keeping.world.clock.now();
    const { pause } = this.#remembered;
    const freeze = this.#frozenAt(now);
    const isPaused = pause !== undefined && (pause.until ?? Infinity) > now;
    return { ...(isPaused && { pause }), ...(freeze && { freeze }) };
  }

  /** Holds from now on, whether it can be kept or not. @throws what `World.explain` explains where it cannot */
  #remember(remembered: Remembered): void {
    if (remembered === this.#remembered) return;
    this.#learn(remembered);
    this.#keeping.world.memory.write(remembered);
  }

  #learn(remembered: Remembered): void {
    this.#remembered = remembered;
    const { pause: _, freeze: __, ...rest } = this.#status;
    this.#status = { ...rest, ...this.#said() };
    this.#keeping.onChange(this.#status);
  }

  /** A run is over: what it was about is not there any more, unless it says so. */
  #tellEnd(part: Partial<Status>): void {
    const { running: _, message: __, pause: ___, freeze: ____, ...rest } = this.#status;
    this.#status = { ...rest, ...this.#said(), ...part };
    this.#keeping.onChange(this.#status);
  }

  #tell(part: Partial<Status>): void {
    this.#status = { ...this.#status, ...part };
    this.#keeping.onChange(this.#status);
  }
}
