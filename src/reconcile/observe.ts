import { decode } from "../api/codec.ts";
import { detailRequest, readRequest } from "../api/endpoint.ts";
import type { ReadClient } from "../api/client.ts";
import { ApiError } from "../api/error.ts";
import { grouped } from "../diff/grouped.ts";
import { identify } from "../diff/identify.ts";
import type { Candidate } from "../diff/matching.ts";
import { addressOf, collectionKey, parentOf, type Address, type CollectionKey, type RemoteId } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Spec, Wire } from "../model/field.ts";
import { canonicalId, isSetting, segmentOf, type Kind } from "../model/kind.ts";
import type { Collection, DesiredState, Live, LiveState, Reading } from "../model/resource.ts";
import { candidateOf, isBelow, predefinedName, referringFields, type Place } from "./candidate.ts";
import { isDoomed, mayJoin, targetsNamed } from "./interest.ts";

export interface ObserveOptions {
  readonly client: ReadClient;
  readonly kinds: readonly Kind[];
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
  /** Readings that need not be made again. */
  readonly known?: LiveState;
  /** Reads every collection of every kind, for `export`. Otherwise only what is managed, named, or about to be lost is read. */
  readonly everything?: true;
}

/**
 * Reads the organization as far as the file asks for it.
 *
 * The reading is dataflow: a collection is listed as soon as its parent's id is known, whatever its kind, and each
 * listing once; the pace of the API alone sets the speed. Everything else waits for values: the address of a row for
 * the rows of what it refers to, a child's listing for its parent's id. It ends in a value, and from there on all is pure.
 *
 * @throws ApiError where nothing could be read at all, or the way to the API is broken.
 */
export async function observe(desired: DesiredState, options: ObserveOptions): Promise<LiveState> {
  return new Observation(desired, options).run();
}

class Observation {
  readonly #desired: DesiredState;
  readonly #options: ObserveOptions;
  readonly #listings = new Map<string, Promise<readonly Wire[] | ApiError>>();
  readonly #readings = new Map<CollectionKey, Promise<Reading | undefined>>();

  readonly #rows = new Map<Reading, ReadonlyMap<Address, Live>>();
  #failure: ApiError | undefined;
  readonly #specs = new Map<Address, Spec>();
  readonly #stop = new AbortController();

  constructor(desired: DesiredState, options: ObserveOptions) {
    this.#desired = desired;
    this.#options = options;
    for (const [key, reading] of options.known ?? []) this.#readings.set(key, Promise.resolve(reading));
  }

  async run(): Promise<LiveState> {
    try {
      return await this.#readAll();
    } finally {
      // After a failure nobody waits for what is still under way.
      this.#stop.abort();
    }
  }

  async #readAll(): Promise<LiveState> {
    if (this.#options.everything)
      for (const kind of this.#options.kinds) if (kind.parent === undefined) void this.#start({ kind, ancestors: [] });
    for (const collection of this.#desired.values()) void this.#start(collection);
    const live = new Map<CollectionKey, Reading>();
    // What is read starts more reading, so the map grows while it is walked; a Map's iterator sees that.
    for (const [key, promise] of this.#readings) {
      const reading = await promise;
      if (reading !== undefined) live.set(key, reading);
    }
    this.#failIfNothingWasRead(live);
    return live;
  }

  /** Undefined: the parent does not exist yet, or could not be read itself. */
  #start(place: Place): Promise<Reading | undefined> {
    const key = collectionKey(place.parent, place.kind.name);
    const running = this.#readings.get(key);
    if (running !== undefined) return running;
    const reading = this.#read(place, this.#desired.get(key));
    // Failures are met where the readings are walked; until then nobody may call them unhandled.
    reading.catch(() => undefined);
    this.#readings.set(key, reading);
    return reading;
  }

  async #read(place: Place, collection: Collection | undefined): Promise<Reading | undefined> {
    const { kind, parent, ancestors } = place;
    for (const { kind: target, address } of targetsNamed(collection)) {
      const above = parentOf(address);
      void this.#start({ kind: target, ancestors: above === undefined ? [] : [above], ...(above && { parent: above }) });
    }
    const ids = new Map<Address, RemoteId>();
    for (const ancestor of await this.#parents(place)) {
      if (ancestor?.id === undefined || ancestor.standing === "absent") return undefined;
      ids.set(ancestor.address, ancestor.id);
    }
    const at = this.#options.now();
    const wires = await this.#list(place, ids);
    if (wires instanceof ApiError) return { kind, ancestors, unread: unreadable(place, wires) };
    const wanted = collection?.wanted ?? new Map();
    const parentId = parent && ids.get(parent);
    const own = wires.filter((wire) => (kind.belongs?.(wire) ?? true) && isBelow(parentId, wire, kind));
    const whole = await this.#inDoubt(place, own);
    if (whole instanceof ApiError) return { kind, ancestors, unread: unreadable(place, whole) };
    const candidates = await this.#candidates(place, whole, collection);
    if ("unread" in candidates) return { kind, ancestors, unread: candidates.unread };
    const identified = identify({ kind, ancestors, wanted, ...(parent && { parent }) }, candidates.rows);
    for (const { address, spec } of identified.rows) this.#specs.set(address, spec);
    this.#readChildren(identified.rows, collection);
    this.#readLookalikes(identified.rows, collection);
    const { joinsBy } = kind;
    if (joinsBy !== undefined && collection !== undefined && mayJoin(collection, identified.rows))
      void this.#start({ kind: joinsBy.kind, ancestors: [] });
    return { kind, ancestors, at, ...identified };
  }

  /** The rows of all ancestors, from the top down; undefined for one that is not there. */
  async #parents({ kind, ancestors }: Place): Promise<readonly (Live | undefined)[]> {
    if (kind.parent === undefined) return [];
    const above = ancestors.slice(0, -1);
    const own = ancestors.at(-1);
    const parent = above.at(-1);
    const reading = await this.#start({ kind: kind.parent, ancestors: above, ...(parent && { parent }) });
    const row = reading === undefined || own === undefined ? undefined : this.#rowsOf(reading).get(own);
    return [...(await this.#parents({ kind: kind.parent, ancestors: above })), row];
  }

  #rowsOf(reading: Reading): ReadonlyMap<Address, Live> {
    const known = this.#rows.get(reading);
    if (known !== undefined) return known;
    const rows = new Map(("unread" in reading ? [] : reading.rows).map((row) => [row.address, row]));
    this.#rows.set(reading, rows);
    return rows;
  }

  /** The rows of a listing; of a setting, one or none. Two kinds that share a listing share the request. */
  #list({ kind, ancestors }: Place, ids: ReadonlyMap<Address, RemoteId>): Promise<readonly Wire[] | ApiError> {
    const request = readRequest(kind, ancestors, (address) => ids.get(address)!);
    const name = JSON.stringify([request.path, request.query]);
    const running = this.#listings.get(name);
    if (running !== undefined) return running;
    const { client } = this.#options;
    const signal = AbortSignal.any([this.#options.signal, this.#stop.signal]);
    const answer = isSetting(kind) ? client.get(request, signal).then((wire) => [wire]) : client.list(request, signal);
    const listing = answer.catch((error: unknown) => {
      if (isSetting(kind) && error instanceof ApiError && error.status === 404 && kind.api.create !== undefined) return [];
      return this.#closing(error);
    });
    this.#listings.set(name, listing);
    return listing;
  }

  /** The error, where it closes one section. @throws it, where it is about more than that */
  #closing(error: unknown): ApiError {
    if (!(error instanceof ApiError) || isWrongKey(error)) throw error;
    // What we may not see is a section that is closed; anything else may be true of all that is asked.
    if (![401, 403, 404].includes(error.status ?? 0)) this.#failure ??= error;
    return error;
  }

  async #candidates(
    place: Place,
    own: readonly Wire[],
    collection: Collection | undefined,
  ): Promise<{ rows: readonly Candidate[] } | { unread: Diagnostic }> {
    const { kind } = place;
    const names = new Map<string, Address>();
    for (const [field, refersTo] of referringFields(kind)) {
      if (!this.#mustResolve(field, place, collection)) continue;
      const unresolved = own.some((wire) => this.#isUnknown(wire, kind, field));
      if (!unresolved) continue;
      for (const target of await this.#targetPlaces(refersTo, place, collection)) {
        const reading = await this.#start(target);
        if (reading !== undefined && "unread" in reading) return { unread: reading.unread };
        for (const row of reading?.rows ?? []) if (row.id !== undefined) names.set(`${refersTo.name} ${canonicalId(row.id)}`, row.address);
      }
    }
    const rows = own.map((wire) => candidateOf(wire, { place, own, names }));
    return { rows };
  }

  /** Rows that the listing leaves alike though they may be different versions are read one by one. */
  async #inDoubt({ kind }: Place, rows: readonly Wire[]): Promise<readonly Wire[] | ApiError> {
    if (kind.api.detail === undefined || kind.version === undefined) return rows;
    const nothing = (target: Kind, id: RemoteId): Address => addressOf(undefined, segmentOf(target), id);
    const alike = grouped(rows, (wire) => {
      const spec = decode(kind, wire, nothing);
      return JSON.stringify([kind.key ?? "", ...(kind.version ?? [])].map((field) => spec[field]));
    });
    const { client, signal } = this.#options;
    const whole = async (wire: Wire): Promise<Wire> => {
      const detail = await client.get(detailRequest(kind, wire), signal);
      return { ...wire, ...detail };
    };
    return Promise.all(
      [...alike.values()].flatMap((group) => (group.length > 1 ? group.map(whole) : group.map((wire) => Promise.resolve(wire)))),
    ).catch((error: unknown) => this.#closing(error));
  }

  #isUnknown(wire: Wire, kind: Kind, field: string): boolean {
    let unknown = false;
    decode({ ...kind, fields: { [field]: kind.fields[field]! } }, wire, (target, id) => {
      unknown ||= predefinedName(target, id) === undefined;
      return addressOf(undefined, segmentOf(target), id);
    });
    return unknown;
  }

  /** A key is always resolved, for it makes the address; another reference only where it is compared or exported. */
  #mustResolve(field: string, { kind }: Place, collection: Collection | undefined): boolean {
    if (field === kind.key || kind.internal || this.#options.everything) return true;
    return [...(collection?.wanted.values() ?? [])].some(({ spec }) => spec[field] !== undefined);
  }

  /** The collections in which the targets of a reference are found. */
  async #targetPlaces(target: Kind, { ancestors }: Place, collection: Collection | undefined): Promise<readonly Place[]> {
    if (target.parent === undefined) return [{ kind: target, ancestors: [] }];
    const segment = segmentOf(target.parent);
    const depth = ancestors.findIndex((address) => address.split("/").at(-2) === segment);
    if (depth !== -1) return [{ kind: target, parent: ancestors[depth]!, ancestors: ancestors.slice(0, depth + 1) }];
    const named = targetsNamed(collection).flatMap(({ kind, address }) => (kind === target ? (parentOf(address) ?? []) : []));
    const others = this.#options.everything ? await this.#present(target.parent) : this.#declared(target.parent);
    return [...new Set([...named, ...others])].map((parent) => ({ kind: target, parent, ancestors: [parent] }));
  }

  #declared(kind: Kind): readonly Address[] {
    const wanted = this.#desired.get(collectionKey(undefined, kind.name))?.wanted.values() ?? [];
    return [...wanted].flatMap(({ address, presence }) => (presence === "present" ? [address] : []));
  }

  async #present(kind: Kind): Promise<readonly Address[]> {
    const reading = await this.#start({ kind, ancestors: [] });
    return reading === undefined || "unread" in reading
      ? []
      : reading.rows.flatMap(({ address, standing }) => (standing === "absent" ? [] : [address]));
  }

  /** Children of what is about to be deleted are read too: the plan says what is lost, and what they refer to knows whom to wait for. */
  #readChildren(rows: readonly Live[], collection: Collection | undefined): void {
    for (const row of rows) {
      if (row.standing === "absent" || row.id === undefined) continue;
      const isGiven = row.kind.implicit?.(row.spec, (address) => this.#specs.get(address)) !== undefined;
      const doomed = collection !== undefined && !isGiven && isDoomed(row, collection);
      if (!doomed && !this.#options.everything) continue;
      for (const kind of this.#options.kinds) {
        if (kind.parent !== row.kind) continue;
        if (!this.#options.everything && (kind.api.list === undefined || kind.api.create === undefined)) continue;
        void this.#start({ kind, parent: row.address, ancestors: [...row.ancestors, row.address] });
      }
    }
  }

  /** Where an entry is missing and strangers are there, the strangers' members tell whether one of them was renamed by hand. */
  #readLookalikes(rows: readonly Live[], collection: Collection | undefined): void {
    const { alikeBy } = collection?.kind ?? {};
    if (collection === undefined || alikeBy === undefined) return;
    const there = new Set(rows.map(({ address }) => address));
    const isMissing = [...collection.wanted.values()].some(({ address, presence }) => presence === "present" && !there.has(address));
    const strangers = rows.filter(({ address, standing }) => standing === "ours" && !collection.wanted.has(address));
    const kind = this.#options.kinds.find(({ parent, section }) => parent === collection.kind && section === alikeBy);
    if (!isMissing || kind === undefined) return;
    // Each costs a request: among many strangers a rename is looked for no more.
    for (const { address, ancestors } of strangers.slice(0, 20))
      void this.#start({ kind, parent: address, ancestors: [...ancestors, address] });
  }

  /** Where nothing at all could be read it is not a section that is unreadable: one sentence says what is. */
  #failIfNothingWasRead(live: LiveState): void {
    if (this.#failure !== undefined && [...live.values()].every((reading) => "unread" in reading)) throw this.#failure;
  }
}

/** What no other section can be spared. A key that lacks a scope is another matter: that closes one section. */
const isWrongKey = ({ status, message }: ApiError): boolean => status === 401 && !message.includes("Missing scopes");

function unreadable({ kind, parent }: Place, error: ApiError): Diagnostic {
  return {
    severity: "error",
    code: "unreadable-section",
    message: `${kind.section} of ${parent ?? "the organization"} could not be read: ${error.message}`,
    hint: "nothing in it is created or deleted, nor anything that its entries may depend on",
    ...(parent && { address: parent }),
  };
}
