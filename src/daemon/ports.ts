import type { Diagnostic } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { Policy } from "../model/policy.ts";
import type { DesiredState } from "../model/resource.ts";
import type { Clock } from "../model/clock.ts";
import type { Ledger } from "../reconcile/ledger.ts";
import type { Reader, Means } from "../reconcile/task.ts";
import type { Found, Source } from "../source/source.ts";
import type { Memory } from "./memory.ts";
import type { RunRecord } from "./status.ts";

/** What the files mean; `desired` is there where they are right. */
export interface Meaning {
  readonly desired?: DesiredState | undefined;
  readonly policy: Policy;
  readonly organization: { readonly id?: string };
  readonly diagnostics: readonly Diagnostic[];
  /** What each file holds, by its name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A way to the API for one run. Holds no way to write. */
export interface Connection {
  readonly reader: Reader;
  close(): Promise<void>;
}

export interface WritingConnection extends Connection {
  readonly client: Means["client"];
  /** Makes sure that the key belongs to the organization that the files are about, if they say which. @throws what `explain` explains */
  prove(organization: string | undefined): Promise<void>;
}

/** What whoever may write holds. */
export interface Writer {
  readonly mayWrite: () => boolean;
  /** Runs with a journal of its own, and closes it. */
  record<T extends { readonly outcomes: readonly Outcome[] }>(plan: Plan, run: (ledger: Ledger) => Promise<T>): Promise<T>;
}

/** The one writer's right, for as long as `run` lasts; or who has it. */
export type Writing = <T>(run: (writer: Writer) => Promise<T>) => Promise<T | { readonly holder: string }>;

export interface Request {
  readonly onRequest: () => void;
  readonly signal: AbortSignal;
}

/** All that is outside of one organization's loop. */
export interface World {
  readonly clock: Clock;
  readonly source: Source;
  /** Reads and judges files. */
  load: (found: Found) => Promise<Meaning>;
  connectToRead(request: Request): Connection;
  connect(request: Request): WritingConnection;
  readonly writing: Writing;
  /** What is kept between runs; losing it loses nothing but history, and what people have said since. */
  readonly memory: Memory;
  /** Keeps what a run came to, for people to look at. */
  keep(run: { readonly record: RunRecord; readonly plan?: Plan | undefined; readonly outcomes: readonly Outcome[] }): void;
  /** To be called before a plan is carried out. */
  keepFirstSeen(plan: Plan): void;
  /** One sentence for what may happen to anybody; undefined for a bug of ours. */
  explain(error: unknown): string | undefined;
  readonly log: Log;
}

/** For those who run it. Facts are addresses, counts and revisions: never a body, a header or a key. */
export interface Log {
  (level: "info" | "warn" | "error", message: string, facts?: Readonly<Record<string, unknown>>): void;
}
