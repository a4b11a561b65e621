import type { Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Organization, Plan, Withheld } from "../model/plan.ts";

/** `detect` reports what differs and writes nothing; `enforce` makes the organization as the file says. */
export type Mode = "detect" | "enforce";

/** Why a run began. Several may lead to one. */
export type Trigger = "start" | "schedule" | "source" | "webhook" | "signal" | "request" | "approval" | "resumed";

/**
 * How an organization stands, of which one holds at a time; the first that is true:
 *
 * `failing`: the last run came to no plan, or could not carry out what it meant to. `invalid`: the source cannot be fetched, or what
 * it holds is no configuration; what is known of the organization is from before. `refused`: a guard withholds changes. `drifted`:
 * changes are pending. `in_sync`: nothing is to be done. `unknown`: no run has ended yet.
 */
export type State = "failing" | "invalid" | "refused" | "drifted" | "in_sync" | "unknown";

/** What the configuration was read from. */
export interface Revision {
  /** A commit, or a digest of the files. */
  readonly id: string;
  /** A digest of the files that count: two revisions of one content mean the same. */
  readonly content: string;
  /** As a person says it: the ref, or the paths. */
  readonly name: string;
  /** Milliseconds: when it was fetched first. */
  readonly seenAt: number;
}

export interface Running {
  readonly triggers: readonly Trigger[];
  /** Milliseconds. */
  readonly startedAt: number;
  /** What it does right now. */
  readonly phase: "fetching" | "reading" | "applying";
  /** Requests that went out. */
  readonly requests: number;
  /** Changes: those that are done with, of all that the plan holds. Both 0 until something is applied. */
  readonly done: number;
  readonly total: number;
}

/** Nothing is written until a person resumes or the time has come. What differs is still told. */
export interface Pause {
  readonly reason: string;
  /** Milliseconds; none: until somebody resumes. */
  readonly until?: number;
}

/** A time in which nothing is written. What differs is still told. */
export interface Freeze {
  readonly name: string;
  /** Milliseconds. */
  readonly until: number;
}

/** Changes that a guard refused. They are not attempted again until their digest is approved, or the files say something else. */
export interface Quarantine {
  /** Of the revision. */
  readonly content: string;
  readonly guard: string;
  /** What accepts them; none, where no approval helps. */
  readonly approval?: string;
  readonly changes: readonly Withheld[];
  /** Milliseconds. */
  readonly since: number;
}

/** Something that was put right again and again, and that somebody keeps changing back. */
export interface Contested {
  readonly address: Address;
  /** How often it was put right within the time that counts. */
  readonly times: number;
  /** Milliseconds: the last time. */
  readonly at: number;
}

/** When a section was read last, everywhere that it is managed. */
export interface SectionAge {
  readonly kind: string;
  /** Milliseconds; none: not yet. */
  readonly readAt?: number;
}

/** How many changes became what. */
export interface Counts {
  readonly pending: number;
  readonly applied: number;
  readonly failed: number;
  readonly blocked: number;
  readonly cancelled: number;
  readonly withheld: number;
}

/** How a run ended. `skipped`: it was not to run, or somebody else was writing. */
export type Ending = "in_sync" | "drifted" | "corrected" | "refused" | "failed" | "invalid" | "skipped";

/** One run, as it is kept. */
export interface RunRecord {
  /** Unique, and sorts by time. */
  readonly id: string;
  readonly triggers: readonly Trigger[];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly revision?: string;
  readonly mode: Mode;
  readonly ending: Ending;
  readonly counts: Counts;
  /** Of the plan, where there was one: `Fleet.plan` has it as long as it is kept. */
  readonly digest?: string;
  /** What happened, as a sentence, where that is more than the counts say. */
  readonly message?: string;
  readonly requests: number;
}

/** What is told of one organization: the page, the metrics and the notifications know no more. Plain data, without secrets. */
export interface Status {
  /** In the fleet; for a single one, the host's name. */
  readonly name: string;
  readonly organization: Organization;
  readonly mode: Mode;
  readonly state: State;
  /** Milliseconds: since when `state` is what it is. */
  readonly since: number;
  /** What explains `failing`, `invalid` or `refused`, as a sentence. */
  readonly message?: string;
  /** The last one that was good. */
  readonly revision?: Revision;
  /** What is wrong with a newer one. */
  readonly problems: readonly Diagnostic[];
  /** Of the last run that came to one. */
  readonly plan?: Plan;
  readonly running?: Running;
  /** When a run last ended with the organization looked at and all done that was to be done. */
  readonly lastSuccessAt?: number;
  readonly nextRunAt?: number;
  readonly pause?: Pause;
  readonly freeze?: Freeze;
  readonly quarantine: readonly Quarantine[];
  readonly contested: readonly Contested[];
  readonly sections: readonly SectionAge[];
  /** Whether this process may write, and if not, who may: another replica, or a person at the command line. */
  readonly writer: { readonly isUs: boolean; readonly holder?: string; readonly standsBy?: true };
  /** Newest first. */
  readonly runs: readonly RunRecord[];
}

/** What a person may ask of one organization's loop. Each takes effect soon, not at once. */
export interface Control {
  runNow(trigger: Trigger): void;
  /** Holds even where it cannot be kept. @throws what says so */
  pause(pause: Pause): void;
  resume(): void;
  /** Accepts what a guard withholds, by the digest that the plan tells, and runs. False: nothing that is withheld has this digest. */
  approve(digest: string): boolean;
}

/** All organizations of one process: what the page, the metrics and the webhooks talk to. */
export interface Fleet {
  /** In the order of the fleet file. */
  statuses(): readonly Status[];
  control(name: string): Control | undefined;
  /** The plan and the outcomes of a run that is still kept. */
  run(name: string, id: string): KeptRun | undefined;
  /** A repository has changed, as a webhook says: its loops run soon. All of them that have a repository, where the name is none of theirs. */
  changed(repository: string): void;
  /** Called after any change of the organization's status; not more often than a few times a second. @returns what ends it */
  subscribe(listener: (name: string) => void): () => void;
}

export interface KeptRun {
  readonly record: RunRecord;
  readonly plan?: Plan;
  readonly outcomes: readonly Outcome[];
}
