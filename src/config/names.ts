import { addressOf, asAddress, edgeName, parentOf, type Address } from "../model/address.ts";
import { foldedText, type Field } from "../model/field.ts";
import { ancestorsOf, keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import { isInSight } from "./shape.ts";

/** Where a collection hangs; its ancestors from the top down, the address itself included. */
export interface Anchor {
  readonly address?: Address;
  readonly ancestors: readonly Address[];
}

/** A name as it is compared and addressed. */
export const folded = (field: Field | undefined, name: string): string => (field === undefined ? name : foldedText(field, name));

/** A key as it is compared: as the names of the kind itself are, or of the kind that it refers to. */
export function keyFolded(kind: Kind, name: string): string {
  const target = keyTarget(kind);
  if (target) return keyFolded(target, name);
  return folded(kind.key === undefined ? undefined : kind.fields[kind.key], name);
}

/** The address of an entry, and its key's value: its name, or the address that its name refers to. */
export function identityOf(kind: Kind, name: string, { address, ancestors }: Anchor): { readonly address: Address; readonly key: string } {
  const target = keyTarget(kind);
  const pointee = target && targetOf(name, target, { kind, ancestors });
  const own = pointee === undefined || target?.parent === undefined ? keyFolded(kind, name) : edgeName(pointee, ancestors);
  return { address: addressOf(address, segmentOf(kind), own), key: pointee ?? own };
}

/**
 * What a name in an entry refers to. In sight, the bare name is enough; out of sight the names are given from the top,
 * each with `/` and `%` percent-encoded: `Search/indexer`.
 */
export function targetOf(name: string, target: Kind, from: { readonly kind: Kind; readonly ancestors: readonly Address[] }): Address {
  if (!isInSight(target, from.kind)) return addressFrom([...ancestorsOf(target), target], name.split("/").map(decodedName));
  const parent = target.parent && from.ancestors[ancestorsOf(from.kind).indexOf(target.parent)];
  return addressOf(parent, segmentOf(target), keyFolded(target, name));
}

/** The way back, given what each resource is called in the file. */
export function nameFrom(
  kind: Kind,
  target: Kind,
  { address, nameOf }: { address: Address; nameOf: (address: Address) => string },
): string {
  if (isInSight(target, kind)) return nameOf(address);
  return lineOf(address)
    .map((each) => encodedName(nameOf(each)))
    .join("/");
}

/** An address with those above it, from the top down. Not for what lies below a setting. */
export function lineOf(address: Address): readonly Address[] {
  const parent = parentOf(address);
  return parent === undefined ? [address] : [...lineOf(parent), address];
}

/** One name for each kind; of names too many, the first ones are one that was not encoded. */
function addressFrom(kinds: readonly Kind[], names: readonly string[]): Address {
  const extra = Math.max(0, names.length - kinds.length);
  const fitting = [names.slice(0, extra + 1).join("/"), ...names.slice(extra + 1)];
  const segments = kinds.map((kind, index) => addressOf(undefined, segmentOf(kind), keyFolded(kind, fitting[index] ?? "")));
  return asAddress(segments.join("/"));
}

export const encodedName = (name: string): string => name.replaceAll("%", "%25").replaceAll("/", "%2F");
export const decodedName = (text: string): string => text.replaceAll("%2F", "/").replaceAll("%25", "%");
