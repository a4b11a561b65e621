import type { Wire } from "../model/field.ts";
import { isObject } from "./agent.ts";
import type { ApiRequest } from "./client.ts";
import type { ApiError } from "./error.ts";
import type { Reply } from "./attempt.ts";

const MOST_PAGES = 10_000;
/** A listing that moves while it is read is read again, so often in all. */
const MOST_READINGS = 3;

export interface Listing {
  readonly request: ApiRequest;
  readonly send: (page: ApiRequest) => Promise<Reply>;
  /** The error for an answer that cannot be used. */
  readonly odd: (reply: Pick<Reply, "status" | "requestId">, what: string) => ApiError;
}

/** Every row, in either cursor style. @throws ApiError rather than end early */
export async function listOf(listing: Listing): Promise<readonly Wire[]> {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const rows = await rowsOf(listing);
    if (rows === undefined) continue;
    const flaw = listing.request.flawIn?.(rows);
    if (flaw !== undefined) throw listing.odd({ status: 200 }, flaw);
    return rows;
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
