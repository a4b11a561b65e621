import { decode, idIn } from "../api/codec.ts";
import type { ReadClient } from "../api/client.ts";
import { readRequest } from "../api/endpoint.ts";
import { ApiError } from "../api/error.ts";
import { keyId } from "../api/steps.ts";
import { compare } from "../diff/compare.ts";
import { nameIn } from "../diff/fold.ts";
import { addressOf, type Address, type RemoteId } from "../model/address.ts";
import type { Wire } from "../model/field.ts";
import { isSetting, keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import { isBelow } from "./candidate.ts";
import type { Identities } from "./identities.ts";

export interface SeekOptions {
  readonly client: ReadClient;
  /** Of what was read before anything was created, and of what this run has created since. */
  readonly identities: Pick<Identities, "idOf" | "isKnown">;
  readonly clock: { now(): number; sleep(milliseconds: number, signal: AbortSignal): Promise<void> };
  readonly signal: AbortSignal;
}

interface Departing {
  readonly kind: Kind;
  readonly change: Change;
  readonly id: RemoteId | undefined;
}

const FIRST_PAUSE_MS = 500;

/**
 * Looks for what creations may have made whose answers nobody saw. Only what was not there before counts, and was not made
 * since by another creation of this run: an older namesake is somebody else's, and what has no name may look like another.
 */
export class Seeker {
  readonly #options: SeekOptions;
  /** By path, with the time at which each was asked for: many look at once, and one listing serves them all. */
  readonly #listings = new Map<string, { readonly at: number; readonly rows: Promise<readonly Wire[]> }>();

  constructor(options: SeekOptions) {
    this.#options = options;
  }

  /**
   * Again and again until it shows, and it alone: what has no name may look like what another creation has made, which is
   * looked for as well. The last time is not before `until`. @throws ApiError, or the signal's reason
   */
  async watch(kind: Kind, change: Change, until: number): Promise<readonly Wire[]> {
    const { clock, signal } = this.#options;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, 8_000)) {
      const beganAt = clock.now();
      const found = await this.#look(kind, change, beganAt);
      if (found.length === 1 || beganAt >= until) return found;
      await clock.sleep(Math.min(pauseMs, Math.max(0, until - clock.now())), signal);
    }
  }

  /** Once, or twice where it is not alone, and not before `until`. @throws ApiError, or the signal's reason */
  async lookAfter(kind: Kind, change: Change, until: number): Promise<readonly Wire[]> {
    const { clock, signal } = this.#options;
    if (clock.now() < until) await clock.sleep(until - clock.now(), signal);
    const found = await this.#look(kind, change, until);
    return found.length > 1 ? this.watch(kind, change, clock.now() + FIRST_PAUSE_MS) : found;
  }

  /**
   * Whether what a deletion takes away is not there any more, or not in any way that counts. A list may show it for a while: where it
   * does, the second look is at `until`. @throws ApiError, or the signal's reason
   */
  async isGone({ kind, change, id }: Departing, until: number): Promise<boolean> {
    const { clock, signal } = this.#options;
    const look = async (since: number): Promise<boolean> => {
      const rows = await this.#rows(kind, change, since);
      const row = rows.find((wire) => idIn(kind, wire) === id);
      return row === undefined || kind.standing?.(row, rows) === "absent";
    };
    if (await look(clock.now())) return true;
    const rest = until - clock.now();
    if (rest <= 0) return false;
    await clock.sleep(rest, signal);
    return look(until);
  }

  async #look(kind: Kind, change: Change, since: number): Promise<readonly Wire[]> {
    const rows = await this.#rows(kind, change, since);
    const parent = change.ancestors.at(-1);
    const { idOf, isKnown } = this.#options.identities;
    const parentId = parent === undefined ? undefined : idOf(parent);
    const own = rows.filter((wire) => (kind.belongs?.(wire) ?? true) && isBelow(parentId, wire, kind));
    const isOthers = (id: RemoteId | undefined): boolean => keyTarget(kind) === undefined && id !== undefined && isKnown(id);
    return own.filter((wire) => isLike(wire, { kind, change, idOf }) && !isOthers(idIn(kind, wire)));
  }

  #rows(kind: Kind, { ancestors }: Change, since: number): Promise<readonly Wire[]> {
    const { client, identities, clock, signal } = this.#options;
    const request = readRequest(kind, ancestors, identities.idOf);
    const running = this.#listings.get(request.path);
    if (running !== undefined && running.at >= since) return running.rows;
    const rows = isSetting(kind) ? setting(client.get(request, signal)) : client.list(request, signal);
    this.#listings.set(request.path, { at: clock.now(), rows });
    return rows;
  }
}

async function setting(answer: Promise<Wire>): Promise<readonly Wire[]> {
  try {
    return [await answer];
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return [];
    throw error;
  }
}

interface Wanted {
  readonly kind: Kind;
  readonly change: Change;
  readonly idOf: (address: Address) => RemoteId;
}

/** An edge by what it points at, a thing by its name, what has no name by all that it says. */
function isLike(wire: Wire, { kind, change, idOf }: Wanted): boolean {
  if (keyTarget(kind) !== undefined) return kind.standing?.(wire, [wire]) !== "absent" && idIn(kind, wire) === keyId(kind, change, idOf);
  const spec = decode(kind, wire, (target, id) => addressOf(undefined, segmentOf(target), id));
  if (kind.key !== undefined) return kind.standing?.(wire, [wire]) !== "absent" && nameIn(kind, spec) === nameIn(kind, change.spec);
  // What is switched on after the creation may not have been.
  const plain = Object.entries(change.spec).filter(([field]) => {
    const { refersTo, toggle } = kind.fields[field] ?? {};
    return refersTo === undefined && toggle === undefined;
  });
  return compare(kind, Object.fromEntries(plain), spec).length === 0;
}
