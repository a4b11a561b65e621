import type { Address } from "../model/address.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Action } from "../model/plan.ts";

/** One request that writes, about to be sent. */
export interface Intent {
  readonly verb: "create" | "update" | "delete";
  readonly address: Address;
  readonly kind: string;
  /** What the plan calls the change of which this request is a step. */
  readonly action: Action;
  /** Method and route: `POST /organization/projects`. No body, no query. */
  readonly request: string;
}

/** What became of it. `lost`: it may have taken effect. `refused`: certainly without effect. */
export type Ending = "done" | "refused" | "lost";

/** How many changes came to which end. */
export type Counts = Readonly<Record<Outcome["status"], number>>;

/** What was about to be written and what became of it: on the disk before each call returns, so that it outlives a crash. */
export interface Journal {
  /**
   * Creations of earlier runs that may exist and not show yet, by address: when something was last heard of each, in milliseconds.
   * Those of which nobody knows whether they took effect are among them, and those that did, however long ago.
   */
  readonly unseen: ReadonlyMap<Address, number>;
  /** From when on all that was written is recorded, in milliseconds: of what a killed run may have sent before, nothing is known. */
  readonly since: number;
  /** To be called before the request is sent. @returns its number @throws StateError, and then it must not be sent */
  intend(intent: Intent): number;
  /** @param detail one sentence, free of secrets @throws StateError */
  end(number: number, ending: Ending, detail?: string): void;
  /** What a creation has made, in this run or an earlier one, was found: it is not among the unseen any more. @throws StateError */
  adopt(address: Address): void;
  /** The run is over. @throws StateError */
  close(counts: Counts): void;
}
