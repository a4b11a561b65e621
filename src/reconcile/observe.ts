import { decode } from "../api/codec.ts";
import { detailRequest, readRequest } from "../api/endpoint.ts";
import type { ApiRequest, ReadClient } from "../api/client.ts";
import { ApiError } from "../api/error.ts";
import { grouped } from "../diff/grouped.ts";
import { identify } from "../diff/identify.ts";
import type { Candidate } from "../diff/matching.ts";
import { referencesOf } from "../diff/references.ts";
import { addressOf, collectionKey, parentOf, type Address, type CollectionKey, type RemoteId } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Spec, Wire } from "../model/field.ts";
import { canonicalId, segmentOf, type Kind } from "../model/kind.ts";
import type { Collection, DesiredState, Live, LiveState, Reading } from "../model/resource.ts";
import { isIn, type Scope } from "../model/scope.ts";
import { candidateOf, isBelow, parentsShown, predefinedName, referringFields, type Place } from "./candidate.ts";
import { Inquiry } from "./inquiry.ts";
import { customTarget, isDoomed, mayJoin, targetsNamed } from "./interest.ts";
import { Listings } from "./listings.ts";

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
  /** Reads what this part of the file needs, and nothing else. */
  readonly scope?: Scope;
  /**
   * What was asked before. Whoever gives it asks for names with its `find`, and observes again, until there is nothing to find:
   * until then rows that are asked for by their names are missing.
   */
  readonly listings?: Listings;
  /** In a scope: parents among whose children those are looked for of whom a row does not say where they are. */
  readonly among?: ReadonlySet<Address> | undefined;
  /** Another state, for which the same part will be observed: what its entries name is asked for along. */
  readonly beside?: DesiredState;
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
  readonly #listings: Listings;
  readonly #inquiry: Inquiry;
  readonly #readings = new Map<CollectionKey, Promise<Reading | undefined>>();

  readonly #rows = new Map<Reading, ReadonlyMap<Address, Live>>();
  readonly #specs = new Map<Address, Spec>();
  /** Parents whose pins spare their listing. */
  readonly #believed = new Map<Address, { readonly place: Place; readonly row: Live }>();

  constructor(desired: DesiredState, options: ObserveOptions) {
    this.#desired = desired;
    this.#options = options;
    this.#listings = options.listings ?? new Listings(options);
    this.#inquiry = new Inquiry(desired, options, this.#listings);
    for (const [key, reading] of options.known ?? []) this.#readings.set(key, Promise.resolve(reading));
  }

  async run(): Promise<LiveState> {
    try {
      return await this.#readAll();
    } finally {
      if (this.#options.listings === undefined) this.#listings.stop();
    }
  }

  async #readAll(): Promise<LiveState> {
    if (this.#options.everything)
      for (const kind of this.#options.kinds) if (kind.parent === undefined) void this.#start({ kind, ancestors: [] });
    for (const collection of this.#desired.values()) if (this.#inquiry.portion(collection) !== undefined) void this.#start(collection);
    const live = new Map<CollectionKey, Reading>();
    // What is read starts more reading, so the map grows while it is walked; a Map's iterator sees that.
    for (const [key, promise] of this.#readings) {
      const reading = await promise;
      if (reading !== undefined) live.set(key, reading);
    }
    this.#failIfNothingWasRead(live);
    for (const { place, row } of this.#believed.values()) addBelieved(live, place, row);
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
    this.#readTargets(place);
    const ids = new Map<Address, RemoteId>();
    for (const ancestor of await this.#parents(place)) {
      if (ancestor?.id === undefined || ancestor.standing === "absent") return undefined;
      ids.set(ancestor.address, ancestor.id);
    }
    if (collection === undefined && (await this.#holdsNothing(place))) return { kind, ancestors, rows: [], unclear: [] };
    const isFound = this.#inquiry.isFound(place);
    if (isFound && !this.#inquiry.areAnswered(place)) return { kind, ancestors, rows: [], unclear: [], partial: true };
    const request = (): ApiRequest => readRequest(kind, ancestors, (address) => ids.get(address)!);
    const answer = isFound ? this.#listings.found(kind) : await this.#listings.rows(kind, request());
    if (answer instanceof ApiError) return { kind, ancestors, unread: unreadable(place, answer) };
    const { rows: wires, at } = answer;
    const wanted = isFound ? this.#inquiry.answeredEntries(place) : (collection?.wanted ?? new Map());
    const parentId = parent && ids.get(parent);
    const own = wires.filter((wire) => (kind.belongs?.(wire) ?? true) && isBelow(parentId, wire, kind));
    const whole = await this.#inDoubt(place, own);
    if (whole instanceof ApiError) return { kind, ancestors, unread: unreadable(place, whole) };
    const candidates = await this.#candidates(place, whole);
    if ("unread" in candidates) return { kind, ancestors, unread: candidates.unread };
    const identified = identify({ kind, ancestors, wanted, ...(parent && { parent }) }, candidates.rows);
    for (const { address, spec } of identified.rows) this.#specs.set(address, spec);
    this.#readOn(place, identified.rows);
    return { kind, ancestors, at, ...identified, ...(isFound && { partial: true as const }) };
  }

  /** Of what people hold only custom roles count: where there are none, no listing of anybody's could tell of one. */
  async #holdsNothing(place: Place): Promise<boolean> {
    const target = this.#options.everything && customTarget(place.kind);
    if (!target) return false;
    const [where] = await this.#targetPlaces(target, place, new Set());
    const reading = where && (await this.#start(where));
    return reading !== undefined && "rows" in reading && reading.rows.every(({ standing }) => standing !== "ours");
  }

  /** What the rows of a collection give reason to read. */
  #readOn(place: Place, rows: readonly Live[]): void {
    const asked = this.#inquiry.asked(place);
    const portion = this.#inquiry.portion(place);
    this.#readChildren(
      rows.filter(({ address }) => isIn(portion, address)),
      asked,
    );
    this.#readLookalikes(rows, asked);
    const { joinsBy } = place.kind;
    if (joinsBy === undefined || asked === undefined || !mayJoin(asked, { rows, portion })) return;
    void this.#start({ kind: joinsBy.kind, ancestors: [] });
    if (this.#options.scope === undefined) return;
    const there = new Set(rows.map(({ address }) => address));
    for (const entry of asked.wanted.values()) {
      if (there.has(entry.address)) continue;
      // What an invitation names has to be there, wherever it stands in the file.
      for (const address of referencesOf(joinsBy.kind, joinsBy.spec(entry, this.#desired))) void this.#locateTop(joinsBy.kind, address);
    }
  }

  /** What the entries name. Those of the other state are asked for along, so that names are looked for together. */
  #readTargets(place: Place): void {
    for (const { kind, address } of [...targetsNamed(this.#inquiry.asked(place)), ...targetsNamed(this.#inquiry.beside(place))]) {
      const above = parentOf(address);
      const target: Place = { kind, ancestors: above === undefined ? [] : [above], ...(above && { parent: above }) };
      this.#inquiry.askFor(target, address);
      void this.#start(target);
    }
  }

  /** The rows of all ancestors, from the top down; undefined for one that is not there. */
  async #parents({ kind, ancestors }: Place): Promise<readonly (Live | undefined)[]> {
    if (kind.parent === undefined) return [];
    const above = ancestors.slice(0, -1);
    const own = ancestors.at(-1);
    const parent = above.at(-1);
    const place: Place = { kind: kind.parent, ancestors: above, ...(parent && { parent }) };
    const row = own && (await this.#locate(place, own));
    return [...(await this.#parents(place)), row];
  }

  async #locate(place: Place, address: Address): Promise<Live | undefined> {
    const row = this.#inquiry.believed(place, address);
    if (row !== undefined) this.#believed.set(address, { place, row });
    if (row !== undefined) return row;
    this.#inquiry.askFor(place, address);
    const reading = await this.#start(place);
    return reading && this.#rowsOf(reading).get(address);
  }

  async #locateTop(from: Kind, address: Address): Promise<void> {
    const target = referringFields(from).find(([, kind]) => segmentOf(kind) === address.split("/").at(-2))?.[1];
    if (target !== undefined) await this.#locate({ kind: target, ancestors: [] }, address);
  }

  #rowsOf(reading: Reading): ReadonlyMap<Address, Live> {
    const known = this.#rows.get(reading);
    if (known !== undefined) return known;
    const rows = new Map(("unread" in reading ? [] : reading.rows).map((row) => [row.address, row]));
    this.#rows.set(reading, rows);
    return rows;
  }

  async #candidates(place: Place, own: readonly Wire[]): Promise<{ rows: readonly Candidate[] } | { unread: Diagnostic }> {
    const { kind } = place;
    const asked = this.#inquiry.asked(place);
    const names = new Map<string, Address>();
    for (const [field, refersTo] of referringFields(kind)) {
      if (!this.#mustResolve(field, place, asked)) continue;
      const unresolved = own.filter((wire) => this.#isUnknown(wire, kind, field));
      if (unresolved.length === 0) continue;
      const shown = parentsShown(unresolved, { kind, field, names });
      for (const target of await this.#targetPlaces(refersTo, place, shown)) {
        if (this.#inquiry.isFound(target)) this.#inquiry.askForShown(refersTo, unresolved);
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
    const whole = async (wire: Wire): Promise<Wire | ApiError> => {
      const detail = await this.#listings.row(detailRequest(kind, wire));
      return detail instanceof ApiError ? detail : { ...wire, ...detail };
    };
    const answers = await Promise.all(
      [...alike.values()].flatMap((group) => group.map((wire) => (group.length > 1 ? whole(wire) : Promise.resolve(wire)))),
    );
    const refused = answers.find((answer) => answer instanceof ApiError);
    return refused ?? answers.flatMap((answer) => (answer instanceof ApiError ? [] : [answer]));
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

  /** The collections in which the targets of a reference are found. `shown`: where the rows themselves say that they are. */
  async #targetPlaces(target: Kind, place: Place, shown: ReadonlySet<Address>): Promise<readonly Place[]> {
    const { ancestors } = place;
    const { parent } = target;
    if (parent === undefined) return [{ kind: target, ancestors: [] }];
    const segment = segmentOf(parent);
    const depth = ancestors.findIndex((address) => address.split("/").at(-2) === segment);
    if (depth !== -1) return [{ kind: target, parent: ancestors[depth]!, ancestors: ancestors.slice(0, depth + 1) }];
    const all = [...targetsNamed(this.#inquiry.asked(place)), ...targetsNamed(this.#inquiry.beside(place))];
    const named = all.flatMap(({ kind, address }) => (kind === target ? (parentOf(address) ?? []) : []));
    const others = this.#options.everything ? await this.#present(parent) : this.#declared(parent);
    // In a scope a row that says nothing stays a stranger: it would take every listing there is to tell whose it is.
    const looked =
      this.#options.scope === undefined ? others : others.filter((address) => shown.has(address) || this.#options.among?.has(address));
    return [...new Set([...named, ...looked])].map((address) => ({ kind: target, parent: address, ancestors: [address] }));
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

  /** Where an entry is missing and strangers are there, what is in the strangers tells whether one of them has another name now. */
  #readLookalikes(rows: readonly Live[], collection: Collection | undefined): void {
    const { alikeBy } = collection?.kind ?? {};
    if (collection === undefined || alikeBy === undefined || collection.unmanaged === "leave") return;
    const there = new Set(rows.map(({ address }) => address));
    const isMissing = [...collection.wanted.values()].some(({ address, presence }) => presence === "present" && !there.has(address));
    const strangers = rows.filter(({ address, standing }) => standing === "ours" && !collection.wanted.has(address));
    const parts = this.#options.kinds.filter(({ parent, section }) => parent === collection.kind && alikeBy.parts.includes(section));
    if (!isMissing) return;
    // Each costs a request on a route: among many strangers a rename is looked for no more.
    for (const { address, ancestors } of strangers.slice(0, mostLookalikes[alikeBy.then]))
      for (const kind of parts) void this.#start({ kind, parent: address, ancestors: [...ancestors, address] });
  }

  /** Where nothing at all could be read it is not a section that is unreadable: one sentence says what is. */
  #failIfNothingWasRead(live: LiveState): void {
    const { failure } = this.#listings;
    const isUnread = (reading: Reading): boolean => "unread" in reading || (reading.partial === true && reading.rows.length === 0);
    if (failure !== undefined && [...live.values()].every(isUnread)) throw failure;
  }
}

function addBelieved(live: Map<CollectionKey, Reading>, { kind, parent, ancestors }: Place, row: Live): void {
  const key = collectionKey(parent, kind.name);
  const reading = live.get(key) ?? { kind, ancestors, rows: [], unclear: [], partial: true };
  // What was read after all knows better.
  if ("rows" in reading && reading.partial) live.set(key, { ...reading, rows: [...reading.rows, row] });
}

/** A minute's requests are enough for a word; a twin of a group would cost more than three. */
const mostLookalikes = { tell: 7, refuse: 20 };

function unreadable({ kind, parent }: Place, error: ApiError): Diagnostic {
  return {
    severity: "error",
    code: "unreadable-section",
    message: `${kind.section} of ${parent ?? "the organization"} could not be read: ${error.message}`,
    hint: "nothing in it is created or deleted, nor anything that its entries may depend on",
    ...(parent && { address: parent }),
  };
}
