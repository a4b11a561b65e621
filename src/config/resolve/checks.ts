import { asAddress, lastName, type Address } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Collection, Desired, DesiredState } from "../../model/resource.ts";

/** What is wrong with entries beside each other, each being right by itself. Needs no organization to look at. */
export function contradictions(desired: DesiredState): readonly Diagnostic[] {
  const collections = [...desired.values()];
  return [
    ...collections.flatMap(predefinedNames),
    ...collections.flatMap(predefinedReferences),
    ...collections.flatMap(claimedTwice),
    ...implicitPlaces(collections),
  ];
}

function predefinedNames(collection: Collection): readonly Diagnostic[] {
  const { kind } = collection;
  const names = new Set(Object.keys(kind.predefined ?? {}));
  return presentIn(collection)
    .filter((entry) => names.has(nameOf(entry).toLowerCase()))
    .map((entry) => {
      const message = `\`${nameOf(entry)}\` is the name of a predefined ${kind.name}`;
      return { severity: "error", code: "predefined-name", message, hint: "choose another name", ...placeOf(entry) };
    });
}

/** Where only custom ones are meant: the predefined one is said by another word. */
function predefinedReferences(collection: Collection): readonly Diagnostic[] {
  const fields = Object.entries(collection.kind.fields).filter(([, { customOnly }]) => customOnly);
  return presentIn(collection).flatMap((entry) =>
    fields.flatMap(([name, { refersTo }]) => {
      const value = entry.spec[name];
      if (typeof value !== "string" || !Object.hasOwn(refersTo?.predefined ?? {}, lastName(asAddress(value)))) return [];
      const said = lastName(asAddress(value));
      const message = `${entry.address}: \`${said}\` is predefined, and this list holds custom ones`;
      return [
        {
          severity: "error" as const,
          code: "predefined-name",
          message,
          hint: `write \`role: ${said}\` beside the list`,
          ...placeOf(entry),
        },
      ];
    }),
  );
}

/** One live resource cannot be two entries. A name may stand twice as long as pins tell the two apart. */
function claimedTwice(collection: Collection): readonly Diagnostic[] {
  const entries = presentIn(collection);
  const unpinned = entries.filter(({ claims, kind }) => claims.id === undefined && kind.claims?.includes("name"));
  return [
    ...clashes(entries.flatMap((entry) => (entry.claims.id === undefined ? [] : [{ entry, claim: entry.claims.id, what: "the id" }]))),
    ...clashes(unpinned.map((entry) => ({ entry, claim: nameOf(entry), what: "the name" }))),
    ...clashes(entries.flatMap((entry) => entry.claims.previously.map((claim) => ({ entry, claim, what: "the previous name" })))),
  ];
}

interface Claimed {
  readonly entry: Desired;
  readonly claim: string;
  readonly what: string;
}

function clashes(claims: readonly Claimed[]): readonly Diagnostic[] {
  const first = new Map<string, Desired>();
  return claims.flatMap(({ entry, claim, what }) => {
    const other = first.get(claim);
    if (!other) first.set(claim, entry);
    if (!other || other === entry) return [];
    const message = `${entry.address} and ${other.address} both claim ${what} \`${claim}\``;
    const hint = "one live resource belongs to one entry; `id` tells two of one name apart";
    return [{ severity: "error", code: "claimed-twice", message, hint, ...placeOf(entry), related: relatedTo(other) }];
  });
}

/** What another entry gives already cannot be given differently. */
function implicitPlaces(collections: readonly Collection[]): readonly Diagnostic[] {
  const entries = collections.flatMap(presentIn);
  const specs = new Map<Address, Desired["spec"]>(entries.map(({ address, spec }) => [address, spec]));
  return entries.flatMap((entry) => {
    const given = entry.kind.implicit?.(entry.spec, (address) => specs.get(address)) ?? {};
    return Object.entries(given).flatMap(([field, value]) => {
      const wanted = entry.spec[field];
      if (wanted === undefined || wanted === value) return [];
      const message = `${entry.address}: \`${field}\` is ${JSON.stringify(value)} by itself, through another entry, and cannot be ${JSON.stringify(wanted)}`;
      const source = entry.sources[field];
      return [
        { severity: "error", code: "implicit-place", message, hint: "take this entry out", ...placeOf(entry), ...(source && { source }) },
      ];
    });
  });
}

const presentIn = ({ wanted }: Collection): readonly Desired[] => [...wanted.values()].filter(({ presence }) => presence === "present");

/** The name that the live resource bears: the key, or what `name` says instead. */
function nameOf({ kind, spec }: Desired): string {
  const name = kind.key === undefined ? undefined : spec[kind.key];
  return typeof name === "string" ? name : "";
}

function placeOf({ address, sources }: Desired): { readonly address: Address; readonly source?: Source } {
  const source = sources[""];
  return { address, ...(source && { source }) };
}

const relatedTo = ({ sources }: Desired): readonly Source[] => Object.values(sources).slice(0, 1);
