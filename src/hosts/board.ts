/** A comment, a note or an issue of ours. */
export interface Note {
  readonly id: string;
  readonly body: string;
  /** Where a person reads it. */
  readonly url: string;
}

/** A place where plans are shown: a pull request, a merge request, the issues of a repository. Every method throws HostError. */
export interface Board {
  /** The most characters that a note may have. */
  readonly limit: number;
  /** Those that we wrote ourselves, oldest first: whoever may comment can copy a marker. */
  notes(): Promise<readonly Note[]>;
  create(body: string): Promise<Note>;
  update(note: Note, body: string): Promise<void>;
  remove(note: Note): Promise<void>;
  /** The commit that the request stands at now. Undefined where there is none to be late for. */
  head(): Promise<string | undefined>;
  sleep(ms: number): Promise<unknown>;
}
