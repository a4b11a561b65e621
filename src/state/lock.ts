/** Who has a lock, for a person to read. */
export interface Holder {
  readonly pid: number;
  /** The machine's name for itself. */
  readonly host: string;
  /** An ISO time. */
  readonly since: string;
  /** The command: `apply`. */
  readonly doing: string;
  /** Where its status page is, for other replicas: `10.1.2.3:8080`. */
  readonly address?: string;
}

export interface Held {
  /** Whether it is still ours. To be asked before each write: a lock can be lost, to somebody who removed it by hand for one. */
  isHeld(): boolean;
  release(): void;
}

/** `left`: what whoever had it before has left for whoever follows. `remedy`: what whoever finds it held can do about it, as a sentence. */
export type Taken = { readonly held: Held; readonly left?: string } | { readonly by: Holder; readonly remedy: string };

/** Lets one process write at a time. */
export interface Lock {
  /** At once, whether it is free or not. @throws StateError where that cannot be told */
  take(): Promise<Taken>;
}
