/** One state of the configuration that can be read. */
export interface Found {
  readonly revision: {
    /** A commit, or a digest of what is there: two revisions of one id hold the same. */
    readonly id: string;
    /** As a person says it: the ref, or the paths. */
    readonly name: string;
  };
  /** Files and folders to load. They stay as they are until `latest` finds another revision, and, once accepted, until another one is. */
  readonly paths: readonly string[];
  /** The folder that they are in, where it means nothing to a person: the files are named as they are below it. */
  readonly root?: string;
  /** What a person should know although nothing stands in the way, as a sentence: the ref was rewritten. Told once. */
  readonly notice?: string;
}

/** `problem`: why nothing newer can be had, as a sentence with what to do. */
export type Latest = { readonly found: Found } | { readonly problem: string };

/** Where the configuration of one organization comes from. Nothing of it is used by two callers at once. */
export interface Source {
  /** What is there now. Never throws; an abort is a problem too. */
  latest(signal: AbortSignal): Promise<Latest>;
  /** Whether the files are what `latest` found under this id, once they were read: somebody may save one meanwhile. */
  isStill(id: string): Promise<boolean>;
  /** Keeps what `latest` found under this id, across restarts where the source can, until another one is accepted. */
  accept(id: string): Promise<void>;
  /** What was accepted last, if it can still be read. */
  accepted(): Promise<Found | undefined>;
  /** Calls when there may be something new, which `latest` then tells. @returns what ends it */
  watch(onChange: () => void): () => void;
}

/** Why a source cannot be used, as a sentence. Becomes a `problem`. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** `20 files`, `1 file`. */
export const counted = (count: number, noun: string): string => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
