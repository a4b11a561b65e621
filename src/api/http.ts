import { setTimeout as sleep } from "node:timers/promises";
import type { Wire } from "../model/field.ts";
import { connect, exchange, hostOf, isObject, read, type FetchLike, type Host } from "./agent.ts";
import type { ApiRequest, ReadClient, WriteClient } from "./client.ts";
import { errorOf, type ApiError } from "./error.ts";
import { paceBook, unpaced, type PaceBook } from "./pace.ts";
import { senderOf, type Attempt, type Clock, type Patience, type Reply } from "./retry.ts";

/** What happens on the wire, for status lines and for counting. `route` stands with its placeholders. */
export type RequestEvent = { readonly method: ApiRequest["method"]; readonly route: string } & (
  | { readonly type: "sent" }
  /** Without a status where no answer came. `organization` is the one that the answer says it speaks for. */
  | { readonly type: "answered"; readonly status?: number; readonly organization?: string }
  /** So many requests stand in line for the route, and none of them starts before that time. */
  | { readonly type: "waiting"; readonly untilMs: number; readonly requests: number }
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
    onWait: ({ method, route }, untilMs, requests) => onRequest({ type: "waiting", method, route, untilMs, requests }),
    clock: options.clock ?? { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, { signal }) },
    patience: { attempts: 5, throttledMs: 600_000, ...options.patience },
    random: options.random ?? Math.random,
    concurrency,
  });
  return {
    get: async (request, signal) => (await send(onlyGet(request), signal)).wire,
    list: async (request, signal) => listOf({ request: onlyGet(request), send: (page) => send(page, signal), odd: oddPage(host, request) }),
    send: async (request, signal) => (await send(request, signal)).wire,
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
    return { status, ...read(answer, { method, quote: host.quote }), ...(requestId && { requestId }) };
  };
}

/** A write that is on its way is waited for, stopped run or not: half of what it does might be done. */
const finishing = new AbortController().signal;

function oddPage(host: Host, { method, route }: ApiRequest): Listing["odd"] {
  return (reply, what) =>
    errorOf(
      { kind: "garbled", ...reply, message: `answered ${reply.status} with ${what}` },
      { method, route, host, attempts: 1, ambiguous: false },
    );
}

const MOST_PAGES = 10_000;
/** A listing that moves while it is read is read again, so often in all. */
const MOST_READINGS = 3;

interface Listing {
  readonly request: ApiRequest;
  readonly send: (page: ApiRequest) => Promise<Reply>;
  /** The error for a page that no list can be trusted with. */
  readonly odd: (reply: Pick<Reply, "status" | "requestId">, what: string) => ApiError;
}

async function listOf(listing: Listing): Promise<readonly Wire[]> {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const rows = await rowsOf(listing);
    if (rows !== undefined) return rows;
  }
  throw listing.odd({ status: 200 }, `the same row on two pages, ${MOST_READINGS} times: the list moved while it was read`);
}

/** All rows up to the page that says it is the last; undefined where a row came twice, so that another may have been skipped. */
async function rowsOf({ request, send, odd }: Listing): Promise<readonly Wire[] | undefined> {
  const rows: Wire[] = [];
  const [cursors, seen] = [new Set<string>(), new Set<string>()];
  let next: string | undefined;
  while (cursors.size < MOST_PAGES) {
    const reply = await send(next === undefined ? request : { ...request, query: { ...request.query, after: next } });
    const page = pageOf(reply.wire);
    if (typeof page === "string") throw odd(reply, page);
    if (cursors.has(page.next ?? "")) throw odd(reply, "a cursor that leads back");
    const ids = page.rows.map((row) => (typeof row["id"] === "string" ? row["id"] : JSON.stringify(row)));
    if (ids.some((id) => seen.has(id))) return undefined;
    for (const id of ids) seen.add(id);
    for (const row of page.rows) rows.push(row);
    if (page.next === undefined) return rows;
    next = page.next;
    cursors.add(next);
  }
  throw odd({ status: 200 }, `more than ${MOST_PAGES} pages`);
}

/** The rows of a page and the cursor to the next one; or what is wrong with it. */
function pageOf(wire: Wire): { readonly rows: readonly Wire[]; readonly next?: string } | string {
  const { data, has_more: hasMore } = wire;
  if (!Array.isArray(data) || !data.every(isObject)) return "a list whose rows are missing or are not objects";
  if (typeof hasMore !== "boolean") return "a list that does not say whether more follows";
  if (!hasMore) return { rows: data };
  if (data.length === 0) return "an empty page before the last one";
  // Lists with an opaque cursor have rows without an id; the others may leave the cursor out, and then it is the last row's id.
  const next = "next" in wire ? wire["next"] : (wire["last_id"] ?? data.at(-1)?.["id"]);
  return typeof next === "string" && next !== "" ? { rows: data, next } : "a page that more follow, without a cursor to them";
}
