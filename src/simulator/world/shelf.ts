import type { Random } from "../random.ts";

/** Where a thing stands in the listings it appears in. Kept when the thing is gone, for cursors outlive what they point at. */
export interface Place {
  /** Seconds, as `created_at`; with `sequence` the order of `order=asc`. */
  readonly at: number;
  readonly sequence: number;
  /** The order where the API promises none: random, but the same on every page. */
  readonly rank: number;
  /** Milliseconds; before that the thing exists but is not shown. */
  readonly shownAt: number;
}

/** What all shelves of a world share. */
export interface Shelving {
  readonly now: () => number;
  readonly random: Random;
  /** Milliseconds between creation and being shown. */
  lagMs: number;
  /** Grows with every addition and removal: what was derived before is then out of date. */
  changes: number;
}

export interface Entry<T> {
  readonly id: string;
  readonly item: T;
  readonly place: Place;
}

/** Rows of one listing, and the places of all that ever stood in it. */
export interface Listing<T> {
  readonly entries: readonly Entry<T>[];
  readonly placeOf: (id: string) => Place | undefined;
}

/** A collection that the API lists: a map that knows the order of its listing and the lag before a new thing shows. */
export class Shelf<T> {
  readonly #items = new Map<string, T>();
  readonly #places = new Map<string, Place>();
  readonly #shelving: Shelving;

  constructor(shelving: Shelving) {
    this.#shelving = shelving;
  }

  /** @param at creation time in seconds; now, if left out. */
  add(id: string, item: T, at?: number): T {
    const now = this.#shelving.now();
    this.#places.set(id, {
      at: at ?? Math.floor(now / 1000),
      sequence: (this.#shelving.changes += 1),
      rank: this.#shelving.random(),
      shownAt: now + this.#shelving.lagMs,
    });
    this.#items.set(id, item);
    return item;
  }

  /** What exists, shown or not: for the rules. */
  get(id: string): T | undefined {
    return this.#items.get(id);
  }

  /** What a GET sees. */
  shown(id: string): T | undefined {
    return this.#isShown(id) ? this.#items.get(id) : undefined;
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  delete(id: string): boolean {
    this.#shelving.changes += 1;
    return this.#items.delete(id);
  }

  clear(): void {
    this.#shelving.changes += 1;
    this.#items.clear();
  }

  get size(): number {
    return this.#items.size;
  }

  values(): IterableIterator<T> {
    return this.#items.values();
  }

  keys(): IterableIterator<string> {
    return this.#items.keys();
  }

  find(wanted: (item: T) => boolean): T | undefined {
    for (const item of this.#items.values()) if (wanted(item)) return item;
    return undefined;
  }

  placeOf(id: string): Place | undefined {
    return this.#places.get(id);
  }

  listing(wanted: (item: T) => boolean = () => true): Listing<T> {
    const entries: Entry<T>[] = [];
    for (const [id, item] of this.#items) {
      const place = this.#places.get(id);
      if (place && this.#isShown(id) && wanted(item)) entries.push({ id, item, place });
    }
    return { entries, placeOf: (id) => this.#places.get(id) };
  }

  #isShown(id: string): boolean {
    const place = this.#places.get(id);
    return place !== undefined && place.shownAt <= this.#shelving.now();
  }
}
