import { isError, type Diagnostic } from "../model/diagnostic.ts";
import type { LiveState } from "../model/resource.ts";
import { observe } from "./observe.ts";
import type { Reader } from "./sync.ts";

/** The whole organization, every section of every kind, and what of it could not be read. @throws ApiError as `observe` does */
export async function observeEverything({
  client,
  kinds,
  signal,
  now,
}: Pick<Reader, "client" | "kinds" | "signal" | "now">): Promise<{ readonly live: LiveState; readonly unread: readonly Diagnostic[] }> {
  const live = await observe(new Map(), { client, kinds, signal, now, everything: true });
  const unread = [...live.values()].flatMap((reading) => ("unread" in reading ? [reading.unread] : []));
  return { live, unread: [...new Set(unread)].filter(isError) };
}
