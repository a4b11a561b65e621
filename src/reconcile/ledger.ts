import type { Address } from "../model/address.ts";
import type { Action } from "../model/plan.ts";

/** One request that writes, about to be sent. */
export interface Intent {
  readonly address: Address;
  readonly kind: string;
  readonly action: Action;
  readonly verb: "create" | "update" | "delete";
  /** Method and route: `POST /organization/projects`. */
  readonly request: string;
}

/** What became of it. `lost`: it may have taken effect. `refused`: certainly without effect. */
export type Ending = "done" | "refused" | "lost";

/** Where what is written is written down first; src/state/journal.ts keeps one on disk. */
export interface Ledger {
  /**
   * Creations of earlier runs that may exist and not show yet, by address: when something was last heard of each, in milliseconds.
   * Those of which nobody knows whether they took effect are among them, and those that did, however long ago.
   */
  readonly unseen: ReadonlyMap<Address, number>;
  /** From when on all that was written is recorded, in milliseconds: of what a killed run may have sent before, nothing is known. */
  readonly since: number;
  /** Returns once it is on the disk. */
  intend(intent: Intent): number;
  end(intent: number, ending: Ending, detail?: string): void;
  /** What a creation has made, in this run or an earlier one, was found: it is not among the unseen any more. */
  adopt(address: Address): void;
}

/** For a server that nobody else writes to, and that forgets with the process. */
export const noLedger: Ledger = { unseen: new Map(), since: -Infinity, intend: () => 0, end() {}, adopt() {} };
