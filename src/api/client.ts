import type { Wire } from "../model/field.ts";

/** One call, ready to be sent. `route` is the endpoint with its placeholders: what the API throttles by. */
export interface ApiRequest {
  readonly method: "GET" | "POST" | "DELETE";
  readonly route: string;
  /** Below the base URL, placeholders filled and percent-encoded. */
  readonly path: string;
  /** A list is sent as one parameter for each of its members. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Wire;
  /** Requests to one path that have this may be sent as one, their ids together. */
  readonly batch?: { readonly ids: string; readonly max: number };
  /** A POST that may be sent again although its answer was lost: an update. GET and DELETE always may; a create never. */
  readonly idempotent?: boolean;
  /** What is wrong with the rows of a listing, or with the one object of any other answer: such an answer is not used. */
  readonly flawIn?: (rows: readonly Wire[]) => string | undefined;
  /** Called right before each attempt goes out. What it throws keeps the attempt from being made. */
  readonly onSend?: () => void;
}

/** GET alone: all that a planner ever holds. */
export interface ReadClient {
  /** @throws ApiError */
  get(request: ApiRequest, signal: AbortSignal): Promise<Wire>;
  /** Every page up to the explicit last one, in either cursor style. @throws ApiError rather than end early */
  list(request: ApiRequest, signal: AbortSignal): Promise<readonly Wire[]>;
}

/** For executors only. */
export interface WriteClient extends ReadClient {
  /**
   * The answer's body; `{}` for an empty one. Stopping takes back a request that still waits for its turn, and finishes
   * one that is on its way.
   *
   * @throws ApiError, or the signal's reason where it is certain that nothing was written
   */
  send(request: ApiRequest, signal: AbortSignal): Promise<Wire>;
}
