import { compare } from "../diff/compare.ts";
import { collectionKey, type CollectionKey } from "../model/address.ts";
import { concernsOwners, ownershipAfter, type Ownership } from "../diff/guards/ownership.ts";
import { byName } from "../model/kind.ts";
import type { Change, Delete } from "../model/plan.ts";
import type { DesiredState, Reading } from "../model/resource.ts";
import { onlyRead } from "./beside.ts";
import { observe } from "./observe.ts";
import type { Prepared, Reader } from "./task.ts";

/** What a deletion depends on is read again when it is older: at the API's pace a plan may take hours. */
const staleAfterMs = 600_000;

export type RecheckOptions = Prepared & { readonly reader: Reader };

/**
 * Looks again at what deletions take away, and at who else is an owner where somebody loses it. Each listing serves all changes that
 * depend on it, until it is too old itself.
 */
export class Rechecks {
  readonly #options: RecheckOptions;
  readonly #ownership: Ownership;
  readonly #again = new Map<CollectionKey, { readonly at: number; readonly reading: Promise<Reading | undefined> }>();

  constructor(options: RecheckOptions) {
    const { plan, live, reader } = options;
    this.#options = options;
    this.#ownership = ownershipAfter(plan.changes, live, byName(reader.kinds));
  }

  /** Why the change is not what was planned any more; undefined where it is, or where the readings are recent. @throws ApiError */
  async movedSince(change: Change): Promise<string | undefined> {
    const gone = change.action === "delete" ? await this.#goneOrMoved(change) : undefined;
    return gone ?? (await this.#fewOwners(change));
  }

  /** Somebody else may have taken ownership from another one since: then this one stays. */
  async #fewOwners({ address }: Change): Promise<string | undefined> {
    const { live, reader, task } = this.#options;
    const kinds = byName(reader.kinds);
    const takers = [...new Set([...this.#ownership.takers.values()].flat())];
    if (!takers.some((change) => change.address === address)) return undefined;
    const known = [...live].filter(([, reading]) => concernsOwners(reading.kind, kinds));
    if (!known.some(([, reading]) => this.#isOld(reading))) return undefined;
    const now = new Map(live);
    for (const [key] of known) {
      const reading = await this.#readAgain(key);
      if (reading === undefined || "unread" in reading)
        return `${address}: who is an owner could not be read again, and was read too long ago`;
      now.set(key, reading);
    }
    const least = Math.max(...[task.policy, ...(task.inForce ?? [])].map(({ owners }) => owners.at_least));
    const { left } = ownershipAfter([...this.#ownership.givers, ...takers], now, kinds);
    return left.size < least
      ? `${address}: it would leave ${left.size} owners by now, and policy asks for ${least}; plan again`
      : undefined;
  }

  #isOld(reading: Reading | undefined): boolean {
    const at = reading !== undefined && "rows" in reading ? reading.at : undefined;
    return at !== undefined && !this.#isRecent(at);
  }

  async #goneOrMoved(change: Delete): Promise<string | undefined> {
    const { live } = this.#options;
    const key = collectionKey(change.ancestors.at(-1), change.kind);
    if (!this.#isOld(live.get(key))) return undefined;
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
    const { task, live, reader } = this.#options;
    const earlier = this.#again.get(key);
    if (earlier !== undefined && this.#isRecent(earlier.at)) return earlier.reading;
    const collection = task.desired.get(key) ?? (live.has(key) ? onlyRead(live.get(key)!) : undefined);
    const only: DesiredState = new Map(collection === undefined ? [] : [[key, collection]]);
    const known = new Map([...live].filter(([other]) => other !== key));
    const { client, kinds, signal, now } = reader;
    const reading = observe(only, { client, kinds, signal, now, known }).then((state) => state.get(key));
    this.#again.set(key, { at: reader.now(), reading });
    return reading;
  }
}
