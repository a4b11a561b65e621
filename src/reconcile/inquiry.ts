import { ApiError } from "../api/error.ts";
import { collectionKey, lastName, type Address } from "../model/address.ts";
import type { Wire } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Collection, Desired, DesiredState, Live } from "../model/resource.ts";
import { portionOf, type Portion, type Scope } from "../model/scope.ts";
import { believed, shownName, type Place } from "./candidate.ts";
import { namesIn, portioned } from "./interest.ts";
import type { Listings } from "./listings.ts";

interface Asked {
  readonly scope?: Scope;
  readonly beside?: DesiredState;
  readonly everything?: true;
}

/**
 * What an observation asks for. Without a scope that is all that the file says. With one, of a kind that can be found by name
 * (people, of whom there may be thousands) only those are asked for whom the scope or a listing that was read names, and a
 * pinned parent is believed to be there.
 */
export class Inquiry {
  readonly #desired: DesiredState;
  readonly #asked: Asked;
  readonly #listings: Listings;

  constructor(desired: DesiredState, asked: Asked, listings: Listings) {
    this.#desired = desired;
    this.#asked = asked;
    this.#listings = listings;
  }

  portion(place: Place): Portion | undefined {
    return this.#asked.everything ? "all" : portionOf(this.#asked.scope, place);
  }

  /** What the file says in this place, as far as it is in the scope. */
  asked(place: Place): Collection | undefined {
    return this.#inScope(place, this.#desired);
  }

  /** The same of the other state. */
  beside(place: Place): Collection | undefined {
    return this.#inScope(place, this.#asked.beside);
  }

  #inScope(place: Place, state: DesiredState | undefined): Collection | undefined {
    const collection = state?.get(collectionKey(place.parent, place.kind.name));
    const portion = this.portion(place);
    return collection === undefined || portion === undefined ? undefined : portioned(collection, portion);
  }

  /** Whether rows are asked for by their names, and all others left alone. */
  isFound(place: Place): boolean {
    return this.#asked.scope !== undefined && place.kind.api.find !== undefined && this.portion(place) !== "all";
  }

  /** Asks for what an entry names, where that is found by its name. */
  askFor(place: Place, address: Address): void {
    if (this.isFound(place)) this.#listings.ask(place.kind, this.#namesOf(place, address));
  }

  /** Whether it is known of all in the scope whether they are there. Asks for those of whom it is not. */
  areAnswered(place: Place): boolean {
    const { kind } = place;
    const portion = this.portion(place);
    const names = portion === undefined || portion === "all" ? [] : [...portion].flatMap((address) => this.#namesOf(place, address));
    const isKnown = (): boolean => names.every((name) => this.#listings.isAnswered(kind, name));
    this.#listings.ask(kind, names);
    const found = this.#listings.found(kind);
    if (!isKnown() || found instanceof ApiError) return isKnown();
    const ids = new Set(found.rows.map(({ id }) => id));
    const entries = [...(this.asked(place)?.wanted.values() ?? [])];
    // Pinned, and not found under the names that the file knows: under which one it goes, only the whole listing tells.
    if (entries.some(({ claims }) => claims.id !== undefined && !ids.has(claims.id))) this.#listings.askForAll(kind);
    return isKnown();
  }

  /** The entries of whom it is known whether they are there. */
  answeredEntries(place: Place): ReadonlyMap<Address, Desired> {
    const wanted = this.#desired.get(collectionKey(place.parent, place.kind.name))?.wanted ?? new Map<Address, Desired>();
    return new Map([...wanted].filter(([, entry]) => namesIn(entry).every((name) => this.#listings.isAnswered(place.kind, name))));
  }

  /** A listing that names people shows their names too. One whom it shows is there: if not found by that name, names do not do. */
  askForShown(kind: Kind, wires: readonly Wire[]): void {
    const found = this.#listings.found(kind);
    const ids = new Set(found instanceof ApiError ? [] : found.rows.map(({ id }) => id));
    for (const wire of wires) {
      const name = shownName(wire, kind);
      if (name === undefined || ids.has(wire["id"])) continue;
      if (this.#listings.isAnswered(kind, name)) this.#listings.askForAll(kind);
      else this.#listings.ask(kind, [name]);
    }
  }

  /** A pinned parent that is not asked for itself needs no listing: where its id is wrong, whatever is below it cannot be read. */
  believed(place: Place, address: Address): Live | undefined {
    const { kind, parent } = place;
    if (this.#asked.scope === undefined || this.portion(place) !== undefined || kind.api.find !== undefined) return undefined;
    const entry = this.#desired.get(collectionKey(parent, kind.name))?.wanted.get(address);
    return entry?.presence === "present" && entry.claims.id !== undefined ? believed(entry, entry.claims.id) : undefined;
  }

  /** All names under which the files know what the address stands for. */
  #namesOf(place: Place, address: Address): readonly string[] {
    const key = collectionKey(place.parent, place.kind.name);
    const entries = [this.#desired, this.#asked.beside].flatMap((state) => state?.get(key)?.wanted.get(address) ?? []);
    return [...new Set(entries.length === 0 ? [lastName(address)] : entries.flatMap(namesIn))];
  }
}
