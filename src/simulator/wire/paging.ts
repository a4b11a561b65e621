import type { Settings } from "../options.ts";
import { invalid } from "../refusal.ts";
import type { Entry, Listing, Place } from "../world/shelf.ts";
import { word, wholeNumber, string, type Parameter } from "./query.ts";

/**
 * How a list is cut into pages. There are two families: `ids` goes on after the id of the last object and names the first and the last one;
 * `next` goes on after an opaque cursor. Which list belongs to which is in the published description.
 */
export interface Pages {
  readonly family: "ids" | "next";
  readonly limit: { readonly min: number; readonly max: number; readonly standard: number };
  /** The default of the `order` parameter; `unsorted` where it has none; left out where there is no such parameter. */
  readonly order?: "asc" | "desc" | "unsorted";
  /** The order of a list that has one and no parameter for it. */
  readonly fixed?: "desc";
  /** Pages can be turned back as well. */
  readonly before?: true;
  /** The description requires `first_id` and `last_id`. */
  readonly requiresIds?: true;
}

export interface PageQuery {
  readonly limit?: number;
  readonly after?: string;
  readonly before?: string;
  readonly order?: "asc" | "desc";
}

/** A page that lies about what follows it: see faults. */
export type Distortion = "repeat-cursor" | "more-without-cursor";

export function pageParameters({ limit, order, before }: Pages): Readonly<Record<string, Parameter<unknown>>> {
  return {
    limit: wholeNumber(limit.min, limit.max),
    after: string,
    ...(order && { order: word("asc", "desc") }),
    ...(before && { before: string }),
  };
}

type Sorting = (a: Place, b: Place) => number;
const oldestFirst: Sorting = (a, b) => a.at - b.at || a.sequence - b.sequence;
const newestFirst: Sorting = (a, b) => oldestFirst(b, a);
const byRank: Sorting = (a, b) => a.rank - b.rank;

function sortingOf(pages: Pages, query: PageQuery): Sorting {
  const order = query.order ?? pages.fixed ?? pages.order;
  return order === "asc" ? oldestFirst : order === "desc" ? newestFirst : byRank;
}

const cursorOf = (id: string): string => `cur_${Buffer.from(id).toString("base64url")}`;
/** Lists of the second family take an object's id as well: their parameter is described as one, their answer as a cursor. */
const idOf = (cursor: string): string => (cursor.startsWith("cur_") ? Buffer.from(cursor.slice(4), "base64url").toString() : cursor);

/** @throws Refusal 400 for a cursor that never stood in this list. One whose object is gone keeps its place. */
function placeAt<T>(listing: Listing<T>, family: Pages["family"], cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const place = listing.placeOf(family === "next" ? idOf(cursor) : cursor);
  if (!place) throw invalid(`Invalid cursor '${cursor}'`);
  return place;
}

export interface Page<T> {
  readonly entries: readonly Entry<T>[];
  readonly hasMore: boolean;
}

/** @param largest never more rows than this, whatever the query says. @throws Refusal 400 for a cursor of another list */
export function pageOf<T>(
  listing: Listing<T>,
  query: PageQuery,
  { pages, largest }: { readonly pages: Pages; readonly largest: number },
): Page<T> {
  const sorting = sortingOf(pages, query);
  const after = placeAt(listing, pages.family, query.after);
  const before = placeAt(listing, pages.family, query.before);
  // What `limit=0` means is told nowhere, though some lists allow it: taken as no wish.
  const size = Math.min(query.limit || pages.limit.standard, largest);
  const rows = listing.entries
    .filter(({ place }) => (!after || sorting(place, after) > 0) && (!before || sorting(place, before) < 0))
    .sort((a, b) => sorting(a.place, b.place));
  const entries = before && !after ? rows.slice(-size) : rows.slice(0, size);
  return { entries, hasMore: rows.length > entries.length };
}

export interface Rendering {
  readonly pages: Pages;
  readonly settings: Settings;
  readonly distortion: Distortion | undefined;
}

export function renderPage<T>(
  { entries, hasMore }: Page<T>,
  data: readonly unknown[],
  { pages, settings, distortion }: Rendering,
): unknown {
  const silent = distortion === "more-without-cursor";
  const has_more = hasMore || distortion !== undefined;
  const lastId = entries.at(-1)?.id;
  if (pages.family === "next") {
    return { object: "list", data, has_more, next: has_more && !silent && lastId !== undefined ? cursorOf(lastId) : null };
  }
  if (settings.cursorIds === "absent" && !pages.requiresIds) return { object: "list", data, has_more };
  const hidden = silent || settings.cursorIds === "absent";
  return { object: "list", data, first_id: hidden ? null : (entries[0]?.id ?? null), last_id: hidden ? null : (lastId ?? null), has_more };
}
