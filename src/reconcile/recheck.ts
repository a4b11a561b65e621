import { compare } from "../diff/compare.ts";
import { collectionKey, type CollectionKey } from "../model/address.ts";
import type { Delete } from "../model/plan.ts";
import type { DesiredState, LiveState, Reading } from "../model/resource.ts";
import { observe } from "./observe.ts";
import type { Reader } from "./task.ts";

/** What a deletion depends on is read again when it is older: at the API's pace a plan may take hours. */
const staleAfterMs = 600_000;

export interface RecheckOptions {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly reader: Reader;
}

/** Looks again at what deletions take away. Each listing serves all deletions from it, until it is too old itself. */
export class Rechecks {
  readonly #options: RecheckOptions;
  readonly #again = new Map<CollectionKey, { readonly at: number; readonly reading: Promise<Reading | undefined> }>();

  constructor(options: RecheckOptions) {
    this.#options = options;
  }

  /** Why the deletion is not what was planned any more; undefined where it is, or where the reading is recent. @throws ApiError */
  async movedSince(change: Delete): Promise<string | undefined> {
    const { live } = this.#options;
    const key = collectionKey(change.ancestors.at(-1), change.kind);
    const planned = live.get(key);
    const readAt = planned !== undefined && "rows" in planned ? planned.at : undefined;
    if (readAt === undefined || this.#isRecent(readAt)) return undefined;
    const now = await this.#readAgain(key);
    if (now === undefined || "unread" in now) return `${change.address} could not be read again, and its reading is too old to delete by`;
    const row = now.rows.find(({ address, id }) => address === change.address && id === change.id);
    // Gone already: the call that deletes it finds out, and that is as it should be.
    if (row === undefined) return undefined;
    const [moved] = compare(row.kind, change.spec, row.spec);
    return moved && `${change.address} is not deleted: its \`${moved.field}\` has changed since the plan was made; plan again`;
  }

  /** Either way: a reading from the future is of no known age since the clock was put right. */
  #isRecent(at: number): boolean {
    return Math.abs(this.#options.reader.now() - at) <= staleAfterMs;
  }

  #readAgain(key: CollectionKey): Promise<Reading | undefined> {
    const { desired, live, reader } = this.#options;
    const earlier = this.#again.get(key);
    if (earlier !== undefined && this.#isRecent(earlier.at)) return earlier.reading;
    const collection = desired.get(key);
    const only: DesiredState = new Map(collection === undefined ? [] : [[key, collection]]);
    const known = new Map([...live].filter(([other]) => other !== key));
    const { client, kinds, signal, now } = reader;
    const reading = observe(only, { client, kinds, signal, now, known }).then((state) => state.get(key));
    this.#again.set(key, { at: reader.now(), reading });
    return reading;
  }
}
