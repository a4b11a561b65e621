import { setTimeout as sleep } from "node:timers/promises";
import type { Wire } from "../model/field.ts";
import { connect, exchange, hostOf, read, type FetchLike, type Host } from "./agent.ts";
import type { ApiRequest, ReadClient, WriteClient } from "./client.ts";
import { errorOf } from "./error.ts";
import type { Wait } from "./line.ts";
import { listOf, type Listing } from "./pages.ts";
import { denialIn } from "./soundness.ts";
import { paceBook, unpaced, type PaceBook } from "./pace.ts";
import type { Clock } from "../model/clock.ts";
import type { Attempt, Patience, Reply } from "./attempt.ts";
import { senderOf } from "./retry.ts";

/** What happens on the wire, for status lines and for counting. `route` stands with its placeholders. */
export type RequestEvent = { readonly method: ApiRequest["method"]; readonly route: string } & (
  | { readonly type: "sent" }
  /** Without a status where no answer came. `organization` is the one that the answer says it speaks for. */
  | { readonly type: "answered"; readonly status?: number; readonly organization?: string }
  | ({ readonly type: "waiting" } & Wait)
);

export interface ClientOptions {
  /** https, or http to this very machine: the key goes nowhere in the clear. */
  readonly baseUrl: string;
  readonly adminKey: string;
  readonly fetch?: FetchLike;
  /** Requests under way at once. */
  readonly concurrency?: number;
  /** The paces of earlier runs, for this client alone; false for a server that does not throttle. */
  readonly pace?: PaceBook | boolean;
  /** Where a person finds the key, for what is said of it: a variable, or a file. */
  readonly keyPlace?: string;
  readonly clock?: Clock;
  readonly onRequest?: (event: RequestEvent) => void;
  /** In [0, 1), for the jitter of waits. */
  readonly random?: () => number;
  readonly patience?: Partial<Patience>;
  /** For one attempt; in real time. */
  readonly timeoutMs?: number;
}

/** @throws ApiError for a base URL or a key that cannot be used */
export function createClient(options: ClientOptions): WriteClient & { close(): Promise<void> } {
  const { concurrency = 8, timeoutMs = 30_000, pace = true, onRequest = () => {} } = options;
  const host = hostOf(options);
  const connection = connect({ connections: concurrency, timeoutMs });
  const book = pace === true ? paceBook() : pace;
  const send = senderOf({
    attempt: attemptsAt(host, { fetch: options.fetch ?? connection.fetch, timeoutMs, onRequest }),
    errorOf: ({ method, route }, failure, outcome) => errorOf(failure, { method, route, host, ...outcome }),
    paceOf: (endpoint) => (book === false ? unpaced() : book.paceOf(endpoint)),
    onWait: ({ method, route }, wait) => onRequest({ type: "waiting", method, route, ...wait }),
    clock: options.clock ?? { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, { signal }) },
    patience: { attempts: 5, throttledMs: 600_000, ...options.patience },
    random: options.random ?? Math.random,
    concurrency,
  });
  return {
    get: async (request, signal) => usable(await send(onlyGet(request), signal), request, host),
    list: async (request, signal) =>
      listOf({ request: onlyGet(request), send: (page) => send(page, signal), odd: oddAnswer(host, request) }),
    send: async (request, signal) => usable(await send(request, signal), request, host),
    close: () => connection.close(),
  };
}

/** A client that has no way to send anything but GET. */
export function readOnly(client: ReadClient): ReadClient {
  return Object.freeze<ReadClient>({
    get: (request, signal) => client.get(request, signal),
    list: (request, signal) => client.list(request, signal),
  });
}

function onlyGet(request: ApiRequest): ApiRequest {
  if (request.method !== "GET") throw new Error(`${request.method} ${request.route} does not read`);
  return request;
}

interface Wiring {
  readonly fetch: FetchLike;
  readonly timeoutMs: number;
  readonly onRequest: (event: RequestEvent) => void;
}

function attemptsAt(host: Host, { fetch, timeoutMs, onRequest }: Wiring): (request: ApiRequest, signal: AbortSignal) => Promise<Attempt> {
  return async (request, signal) => {
    const { method, route } = request;
    const sending = { url: host.urlOf(request), init: host.initOf(request), timeoutMs };
    onRequest({ type: "sent", method, route });
    const answer = await exchange(fetch, sending, method === "GET" ? signal : finishing);
    if ("kind" in answer) {
      onRequest({ type: "answered", method, route });
      return answer;
    }
    const { status, headers } = answer;
    const [requestId, organization] = ["x-request-id", "openai-organization"].map((name) => host.quote(headers.get(name) ?? ""));
    onRequest({ type: "answered", method, route, status, ...(organization && { organization }) });
    return { ...read(answer, { method, host }), ...(requestId && { requestId }) };
  };
}

/** A write that is on its way is waited for, stopped run or not: half of what it does might be done. */
const finishing = new AbortController().signal;

function usable(reply: Reply, request: ApiRequest, host: Host): Wire {
  const flaw = denialIn(reply.wire, request) ?? request.flawIn?.([reply.wire]);
  if (flaw !== undefined) throw oddAnswer(host, request)(reply, flaw);
  return reply.wire;
}

function oddAnswer(host: Host, { method, route }: ApiRequest): Listing["odd"] {
  return ({ status, requestId }, what) =>
    errorOf(
      { kind: "garbled", status, ...(requestId !== undefined && { requestId }), message: `answered ${status} with ${what}` },
      { method, route, host, attempts: 1, ambiguous: method !== "GET" },
    );
}
