import type { LiveState } from "../../model/resource.ts";
import { observe } from "../observe.ts";
import type { Reader } from "../task.ts";

/** What reading takes. Whoever reads more than once brings a client that remembers. */
export type Observer = Pick<Reader, "client" | "kinds" | "signal" | "now">;

/** The whole organization, every section of every kind. @throws ApiError as `observe` does */
export const observeEverything = ({ client, kinds, signal, now }: Observer): Promise<LiveState> =>
  observe(new Map(), { client, kinds, signal, now, everything: true });
