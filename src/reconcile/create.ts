import { idIn } from "../api/codec.ts";
import { ApiError } from "../api/error.ts";
import { keyId, requestOf } from "../api/steps.ts";
import { collectionKey, type RemoteId } from "../model/address.ts";
import type { Wire } from "../model/field.ts";
import { isSetting, keyTarget, type Kind } from "../model/kind.ts";
import { send, type Place } from "./send.ts";

export interface Made {
  readonly id: RemoteId | undefined;
  readonly isAdopted: boolean;
}

/**
 * A creation is sent once. Where an earlier run may have sent it, or where its answer is lost, the organization is looked at
 * instead: what is found once is adopted, and what is not found is not sent again before it had all the time to show.
 */
export async function create(place: Place): Promise<Made> {
  const { kind, change, step, run } = place;
  const { idOf } = run.identities;
  const idFrom = (wire: Wire): RemoteId | undefined => idIn(kind, wire) ?? keyId(kind, change, idOf);
  const since = doubtSince(place);
  if (since !== undefined) {
    run.onDoubt?.(change, since + run.settleMs);
    const found = await run.seeker.lookAfter(kind, change, since + run.settleMs);
    if (found.length > 0) {
      run.found.set(change.address, since);
      return { id: idFrom(only(found, place)), isAdopted: true };
    }
  }
  try {
    const answer = await send(requestOf(kind, step, { change, idOf, id: undefined }), place);
    return { id: idFrom(answer), isAdopted: false };
  } catch (error) {
    if (!(error instanceof ApiError) || !error.ambiguous || run.stop.aborted) throw error;
    // From now on, which is later than when it was sent: an answer may be a while in getting lost.
    const found = await searched(place, run.clock.now() + run.settleMs, error);
    return { id: idFrom(only(found, place)), isAdopted: true };
  }
}

/** When an earlier run may last have made this without its showing; undefined where none has, or where it would have shown. */
function doubtSince({ kind, change, run }: Place): number | undefined {
  const { ledger, identities, live, settleMs } = run;
  const parent = change.ancestors.at(-1);
  // Who made the parent may have gone on to what is below.
  const above = parent === undefined ? undefined : run.found.get(parent);
  if (parent !== undefined && above === undefined && identities.isFresh(parent)) return undefined;
  const known = ledger.unseen.get(change.address) ?? above ?? (canBeTwice(kind) ? ledger.since : undefined);
  // A time that is yet to come was written by a clock that went wrong: nobody waits until then.
  const since = known && Math.min(known, run.clock.now());
  const reading = live.get(collectionKey(parent, change.kind));
  const readAt = reading !== undefined && "rows" in reading ? (reading.at ?? 0) : 0;
  return since === undefined || readAt >= since + settleMs ? undefined : since;
}

/** A second edge to one thing, or a second setting, is the first one. */
const canBeTwice = (kind: Kind): boolean => keyTarget(kind) === undefined && !isSetting(kind);

async function searched({ kind, change, run }: Place, until: number, lost: ApiError): Promise<readonly Wire[]> {
  const notFound = (what: string): ApiError => new ApiError(`${lost.message}; ${what}`, { ...facts(lost), ambiguous: true });
  const next = "It is not created again in this run; the next one looks first.";
  try {
    const found = await run.seeker.watch(kind, change, until);
    if (found.length > 0) return found;
  } catch (error) {
    if (error instanceof ApiError) throw notFound(`looking for it failed: ${error.message}. ${next}`);
    throw run.stop.aborted ? notFound(`the run was stopped before it showed. ${next}`) : error;
  }
  throw notFound(`it did not show within ${Math.round(run.settleMs / 1_000)} s. ${next}`);
}

function only(found: readonly Wire[], { kind, change, run }: Place): Wire {
  const [first, second] = found;
  if (first !== undefined && second === undefined) {
    run.ledger.adopt(change.address);
    return first;
  }
  const ids = found.map((wire) => idIn(kind, wire)).join(", ");
  throw new ApiError(`${change.address} has appeared ${found.length} times (${ids}): the file must say which one it is`, {
    ambiguous: true,
  });
}

function facts({ status, code, requestId }: ApiError): { status?: number; code?: string; requestId?: string } {
  return { ...(status !== undefined && { status }), ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
}
