import type { Wire } from "../model/field.ts";
import type { Failure } from "./error.ts";

/** Time as the client waits by it. */
export interface Reply {
  readonly wire: Wire;
  readonly status: number;
  readonly requestId?: string;
}

/** How one attempt ended. */
export type Attempt = Reply | Failure;

export interface Patience {
  /** How often a request is sent in all. Refusals by a throttle do not count. */
  readonly attempts: number;
  /** For how long a throttle may keep one request waiting from its first refusal on. */
  readonly throttledMs: number;
}
