import { collectionKey, lastName, type Address } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import { ancestorsOf, type Kind } from "../../model/kind.ts";
import type { Collection, Desired, DesiredState } from "../../model/resource.ts";
import { lineOf } from "../names.ts";
import { didYouMean, slipOf } from "../nearest.ts";

interface Target {
  readonly kind: Kind;
  readonly address: Address;
  /** Where it is referred to. */
  readonly places: readonly Source[];
}

/**
 * References that the file itself makes doubtful: the section that would declare the target is there, and does not. Where it
 * deletes what it does not declare, that is said of each; where it keeps, the target may well exist, and only what looks
 * like a slip of the pen is worth a word. One warning for each target, wherever it is named.
 */
export function danglingReferences(desired: DesiredState): readonly Diagnostic[] {
  const targets = new Map<Address, Target & { readonly places: Source[] }>();
  for (const { wanted } of desired.values()) {
    for (const { kind, address, places } of [...wanted.values()].flatMap(targetsOf)) {
      const known = targets.get(address);
      if (known) known.places.push(...places);
      else targets.set(address, { kind, address, places: [...places] });
    }
  }
  return [...targets.values()].flatMap((target) => problemWith(target, desired));
}

function targetsOf({ kind, spec, sources, presence }: Desired): readonly Target[] {
  if (presence === "absent") return [];
  return Object.entries(kind.fields).flatMap(([name, { refersTo }]) => {
    const place = sources[name] ?? sources[""];
    const addresses = [spec[name]].flat().filter((value) => typeof value === "string") as Address[];
    return refersTo ? addresses.map((address) => ({ kind: refersTo, address, places: place ? [place] : [] })) : [];
  });
}

/** Walks down to the target. A collection that the file does not manage ends the walk: nothing is known of it or below it. */
function problemWith({ kind, address, places }: Target, desired: DesiredState): readonly Diagnostic[] {
  const kinds = [...ancestorsOf(kind), kind];
  const addresses = lineOf(address);
  for (const [index, each] of kinds.entries()) {
    const own = addresses[index];
    const collection = desired.get(collectionKey(addresses[index - 1], each.name));
    if (own === undefined || collection === undefined || Object.hasOwn(each.predefined ?? {}, lastName(own))) return [];
    const entry = collection.wanted.get(own);
    if (entry?.presence !== "present") return dangling(own, entry ?? collection, places);
  }
  return [];
}

function dangling(address: Address, found: Desired | Collection, [source, ...related]: readonly Source[]): readonly Diagnostic[] {
  const context = { severity: "warning", address, ...(source && { source }), ...(related.length > 0 && { related }) } as const;
  if ("presence" in found) {
    const message = `${address} is wanted absent (${found.because ?? "no longer declared"}), and what refers to it goes with it`;
    return [{ ...context, code: "refers-to-absent", message, hint: "take the reference out" }];
  }
  const [name, known] = [lastName(address), [...found.wanted.keys()].map(lastName)];
  const slip = slipOf(name, known);
  if (found.unmanaged !== "delete" && slip === undefined) return [];
  const hint = slip === undefined ? (didYouMean(name, known) ?? `declare it under \`${found.kind.section}\``) : `did you mean \`${slip}\`?`;
  return [{ ...context, code: "not-declared", message: `${address} is not declared, though \`${found.kind.section}\` is`, hint }];
}
