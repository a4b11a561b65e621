import { asAddress, lastName, type Address } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Collection, Desired } from "../../model/resource.ts";
import { keyFolded } from "../names.ts";
import { whereIs } from "../report.ts";
import type { ByKind } from "./by-kind.ts";

/** Names that are somebody else's, or that two entries claim. */
export function nameProblems(kinds: ByKind): readonly Diagnostic[] {
  return [...kinds].flatMap(([kind, collections]) => [
    ...(kind.predefined ? collections.flatMap(predefinedNames) : []),
    ...(Object.values(kind.fields).some(({ customOnly }) => customOnly) ? collections.flatMap(predefinedReferences) : []),
    ...(kind.claims ? collections.flatMap((collection) => [...claimedTwice(collection), ...stillDeclared(collection)]) : []),
  ]);
}

/** Two names that differ by case alone are meant to be one, or will be confused. */
export function caseTwins({ wanted, kind }: Collection): readonly Diagnostic[] {
  // Where names are compared without case there are none.
  if (wanted.size < 2 || keyFolded(kind, "A") === "a") return [];
  const first = new Map<string, Desired>();
  return [...wanted.values()].flatMap((entry) => {
    const name = lastName(entry.address).toLowerCase();
    const other = first.get(name);
    if (other === undefined) first.set(name, entry);
    const { address, source } = placeOf(entry);
    const { source: there } = other ? placeOf(other) : {};
    if (other === undefined || source === undefined || there === undefined) return [];
    const message = `${address} and ${other.address} (${whereIs(there, source)}) differ by case alone`;
    const hint = kind.claims?.includes("id")
      ? "make one of them; two that are both live need another key, with `name` and `id`"
      : "make one of them";
    return [{ severity: "error", code: "same-name", message, hint, source, related: [there], address }];
  });
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
      const hint = `write \`role: ${said}\` beside the list`;
      return [{ severity: "error" as const, code: "predefined-name", message, hint, ...placeOf(entry) }];
    }),
  );
}

/** One live resource cannot be two entries. A name may stand twice as long as pins tell the two apart. */
function claimedTwice(collection: Collection): readonly Diagnostic[] {
  const { kind, wanted } = collection;
  if (wanted.size < 2) return [];
  const entries = presentIn(collection);
  const unpinned = kind.claims?.includes("name") ? entries.filter(({ claims }) => claims.id === undefined) : [];
  return [
    ...clashes(entries, { what: "the id", claimsOf: ({ claims: { id } }) => (id === undefined ? [] : [id]) }),
    ...clashes(unpinned, { what: "the name", claimsOf: (entry) => [nameOf(entry)] }),
    ...clashes(entries, { what: "the previous name", claimsOf: ({ claims }) => claims.previously }),
  ];
}

interface Claiming {
  readonly what: string;
  readonly claimsOf: (entry: Desired) => readonly string[];
}

function clashes(entries: readonly Desired[], { what, claimsOf }: Claiming): readonly Diagnostic[] {
  const first = new Map<string, Desired>();
  const found: Diagnostic[] = [];
  for (const entry of entries) {
    for (const claim of claimsOf(entry)) {
      const other = first.get(claim);
      if (other === undefined) first.set(claim, entry);
      if (other === undefined || other === entry) continue;
      const message = `${entry.address} and ${other.address} both claim ${what} \`${claim}\``;
      const hint = "one live resource belongs to one entry; `id` tells two of one name apart";
      found.push({ severity: "error", code: "claimed-twice", message, hint, ...placeOf(entry), related: relatedTo(other) });
    }
  }
  return found;
}

/**
 * Under an older name that another entry bears: what is live under it is that entry's, so nothing would be renamed and a second
 * one would be created. With a pin on either side there is no question.
 */
function stillDeclared({ wanted }: Collection): readonly Diagnostic[] {
  const renamed = [...wanted.values()].filter(({ claims }) => claims.previously.length > 0 && claims.id === undefined);
  if (renamed.length === 0) return [];
  const byName = new Map([...wanted.values()].flatMap((entry) => (entry.claims.id === undefined ? [[nameOf(entry), entry]] : [])));
  return renamed.flatMap((entry) =>
    entry.claims.previously.flatMap((old) => {
      const other = byName.get(old);
      if (other === undefined || other === entry) return [];
      const message = `${entry.address} was called \`${old}\`, and ${other.address} is declared by that name`;
      const hint = "once the rename is done, take it out of `previously`; until then, tell the two apart by `id`";
      const source = entry.sources["previously"];
      return [
        {
          severity: "error",
          code: "claimed-twice",
          message,
          hint,
          ...placeOf(entry),
          ...(source && { source }),
          related: relatedTo(other),
        },
      ];
    }),
  );
}

export const presentIn = ({ wanted }: Collection): readonly Desired[] =>
  [...wanted.values()].filter(({ presence }) => presence === "present");

/** The name that the live resource bears: the key, or what `name` says instead. */
function nameOf({ kind, spec }: Desired): string {
  const name = kind.key === undefined ? undefined : spec[kind.key];
  return typeof name === "string" ? name : "";
}

export function placeOf({ address, sources }: Desired): { readonly address: Address; readonly source?: Source } {
  const source = sources[""];
  return { address, ...(source && { source }) };
}

export const relatedTo = ({ sources }: Desired): readonly Source[] => Object.values(sources).slice(0, 1);
