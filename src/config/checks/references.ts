import { collectionKey, lastName, parentOf, type Address } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Kind } from "../../model/kind.ts";
import type { Collection, Desired, DesiredState } from "../../model/resource.ts";
import { nearestOf, slipOf } from "../nearest.ts";
import type { ByKind } from "./by-kind.ts";
import { presentIn } from "./names.ts";

export interface Referring {
  readonly desired: DesiredState;
  /** Whether there is a mistake in what declares the collection: then what it lacks may be meant to be in it. */
  readonly isDoubtful: (collection: Collection) => boolean;
  /** Whether a mistake was found at this very place. */
  readonly isWrong: (place: Source) => boolean;
}

/** Something that is referred to, and not declared where it would be. */
interface Missing {
  readonly kind: Kind;
  readonly address: Address;
  /** Its entry, where that is wanted absent; else the collection that does not have it. */
  readonly found: Desired | Collection;
  /** Where it is referred to. */
  readonly places: Source[];
}

/**
 * References that the file itself makes doubtful: the section that would declare the target is there, and does not. One
 * diagnostic for each target, wherever it is named.
 */
export function danglingReferences(kinds: ByKind, referring: Referring): readonly Diagnostic[] {
  const targets = new Targets(referring);
  for (const [kind, collections] of kinds) {
    const references = Object.entries(kind.fields).filter(([, { refersTo }]) => refersTo !== undefined);
    for (const { spec, sources } of references.length === 0 ? [] : collections.flatMap(presentIn)) {
      for (const [name, { refersTo }] of references) {
        const place = sources[name] ?? sources[""];
        if (refersTo && place && !referring.isWrong(place)) targets.refer(refersTo, spec[name], place);
      }
    }
  }
  const names = new Names();
  return targets.missing().flatMap((missing) => problemWith(missing, names));
}

class Targets {
  readonly #referring: Referring;
  readonly #seen = new Map<Address, Missing | undefined>();

  constructor(referring: Referring) {
    this.#referring = referring;
  }

  refer(kind: Kind, value: unknown, place: Source): void {
    const addresses = Array.isArray(value) ? value : [value];
    for (const address of addresses) if (typeof address === "string") this.#judged(kind, address as Address)?.places.push(place);
  }

  missing(): readonly Missing[] {
    return [...new Set(this.#seen.values())].filter((missing) => missing !== undefined && missing.places.length > 0) as Missing[];
  }

  #judged(kind: Kind, address: Address): Missing | undefined {
    if (!this.#seen.has(address)) this.#seen.set(address, this.#judge(kind, address));
    return this.#seen.get(address);
  }

  /** What is missing of the target and those above it. Of a collection that the file does not manage nothing is known, nor below it. */
  #judge(kind: Kind, address: Address): Missing | undefined {
    const parent = parentOf(address);
    const above = kind.parent && parent && this.#judged(kind.parent, parent);
    if (above) return above;
    const { desired, isDoubtful } = this.#referring;
    const collection = desired.get(collectionKey(parent, kind.name));
    if (collection === undefined || Object.hasOwn(kind.predefined ?? {}, lastName(address))) return undefined;
    const entry = collection.wanted.get(address);
    if (entry?.presence === "present") return undefined;
    if (entry === undefined && (collection.unmanaged === "leave" || isDoubtful(collection))) return undefined;
    return { kind, address, found: entry ?? collection, places: [] };
  }
}

function problemWith({ kind, address, found, places }: Missing, names: Names): readonly Diagnostic[] {
  const [source, ...related] = places;
  const context = { address, ...(source && { source }), ...(related.length > 0 && { related: related.slice(0, mostPlaces) }) } as const;
  const more = related.length > mostPlaces ? `; it is named in ${places.length} places` : "";
  if ("presence" in found) {
    const message = `${address} is wanted absent (${found.because ?? "no longer declared"}), and what refers to it goes with it${more}`;
    return [{ severity: "warning", code: "refers-to-absent", message, hint: "take the reference out", ...context }];
  }
  const isDeleted = found.unmanaged === "delete";
  const isCertain = isDeleted || joins(kind);
  const meant = names.meantBy(lastName(address), found, isCertain ? nearestOf : slipOf);
  // What is kept may exist though the file does not say so, and is worth a word where it looks like a slip.
  if (!isCertain && meant === undefined) return [];
  const hint = meant === undefined ? `declare it under \`${kind.section}\`` : `did you mean \`${meant}\`?`;
  const isContradiction = isDeleted && joins(kind);
  const because = isContradiction ? `, and policy deletes what \`${kind.section}\` leaves out` : "";
  const message = `${address} is not declared, though \`${kind.section}\` is${because}${more}`;
  return [{ severity: isContradiction ? "error" : "warning", code: "not-declared", message, hint, ...context }];
}

/** Nobody invites those who are not declared, so what names them waits in vain unless they are members already. */
const joins = ({ joinsBy }: Kind): boolean => joinsBy !== undefined;

/** Places that are shown beside the first one. */
const mostPlaces = 3;

/** So many comparisons take about a tenth of a second; a file that lacks thousands of names is not helped by a guess at each. */
const mostComparisons = 500_000;

/** What the collections declare, by last names, for guesses at what was meant. */
class Names {
  readonly #known = new Map<Collection, readonly string[]>();
  #comparisons = 0;

  meantBy(name: string, collection: Collection, guess: (name: string, known: readonly string[]) => string | undefined): string | undefined {
    const known = this.#known.get(collection) ?? [...collection.wanted.keys()].map(lastName);
    this.#known.set(collection, known);
    this.#comparisons += known.length;
    return this.#comparisons > mostComparisons ? undefined : guess(name, known);
  }
}
