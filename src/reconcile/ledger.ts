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
  /** Creations of earlier runs of which nobody knows whether they took effect, by address: when the last one was sent, in milliseconds. */
  readonly open: ReadonlyMap<Address, number>;
  /** From when on all that was written is recorded, in milliseconds: of what a killed run may have sent before, nothing is known. */
  readonly since: number;
  /** Returns once it is on the disk. */
  intend(intent: Intent): number;
  end(intent: number, ending: Ending, detail?: string): void;
  /** What a creation made whose answer nobody saw was found: nothing is open about this address any more. */
  adopt(address: Address): void;
}

/** For a server that nobody else writes to, and that forgets with the process. */
export const noLedger: Ledger = { open: new Map(), since: -Infinity, intend: () => 0, end() {}, adopt() {} };
