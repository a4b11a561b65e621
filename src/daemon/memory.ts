import type { Address } from "../model/address.ts";
import type { Withheld } from "../model/plan.ts";
import type { Policy } from "../model/policy.ts";
import type { Pause, Quarantine } from "./status.ts";

/** An address that was put right, and when, in milliseconds. */
export interface Correction {
  readonly address: Address;
  readonly at: number;
}

/** A change that a guard withheld, and a person accepted while the files say what they say. */
export interface Accepted extends Pick<Withheld, "guard" | "address" | "action" | "fields"> {
  /** Of the revision. */
  readonly content: string;
}

/** What a loop knows from earlier runs, and should still know after a restart. */
export interface Remembered {
  /** Of the last revision that the organization was made equal to, as far as the modes go. */
  readonly converged?: string;
  /** What is in force: that of this revision; before there was one, of the first that was carried out. */
  readonly policy?: Policy;
  readonly pause?: Pause;
  readonly quarantine: readonly Quarantine[];
  /** What people have approved, change by change: it counts until the organization is equal to what the files say. */
  readonly accepted: readonly Accepted[];
  readonly corrections: readonly Correction[];
}

export interface Memory {
  read(): Remembered;
  /** Whole or not at all. */
  write(remembered: Remembered): void;
}

export const nothingRemembered: Remembered = { quarantine: [], accepted: [], corrections: [] };
