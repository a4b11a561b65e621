import type { Batches } from "../api/batches.ts";
import type { WriteClient } from "../api/client.ts";
import type { Address } from "../model/address.ts";
import type { Clock } from "../model/clock.ts";
import type { Kind } from "../model/kind.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Change } from "../model/plan.ts";
import type { LiveState } from "../model/resource.ts";
import type { Identities } from "./identities.ts";
import type { Ledger } from "./ledger.ts";
import type { Seeker } from "./seek.ts";

/** What carrying out changes takes. */
export interface Execution {
  readonly client: WriteClient;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly identities: Identities;
  /** What the plan was made from. */
  readonly live: LiveState;
  readonly ledger: Ledger;
  /** Aborted: what is in flight is finished, nothing new is begun. */
  readonly stop: AbortSignal;
  readonly clock: Clock;
  /** How long what was created may stay hidden from the calls that need it, and a creation whose answer was lost from every list, in milliseconds. */
  readonly settleMs: number;
  /** Asked before each write: whether nobody else has become the writer. */
  readonly mayWrite?: () => boolean;
  /** Asked before each change: why it is not what was planned any more. @throws ApiError */
  readonly recheck?: (change: Change) => Promise<string | undefined>;
  readonly onStart?: (change: Change) => void;
  /** A creation waits until that time, in milliseconds: an earlier run may have made it, and it would have shown by then. */
  readonly onDoubt?: (change: Change, until: number) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
}

export interface Running extends Execution {
  readonly batches: Batches;
  readonly seeker: Seeker;
  /** What an earlier run has made and this one has found, by address: when that run was last heard of, in milliseconds. */
  readonly found: Map<Address, number>;
}
