import type { Address } from "./address.ts";
import type { Change } from "./plan.ts";

/** Why a call failed, as data. */
export interface Failure {
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The request may have taken effect although its answer was never seen. */
  readonly ambiguous: boolean;
}

export type Outcome =
  /** `adopted`: the answer of its creation was lost, and what it made was found. */
  | { readonly status: "applied"; readonly change: Change; readonly adopted?: true }
  | { readonly status: "failed"; readonly change: Change; readonly failure: Failure }
  | { readonly status: "blocked"; readonly change: Change; readonly by: Address }
  | { readonly status: "cancelled"; readonly change: Change };
