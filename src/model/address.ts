declare const brand: unique symbol;

/** A resource by names alone, from the file's keys: `project/Search/user/bo@acme.example`. Exists before the resource does. */
export type Address = string & { readonly [brand]: "Address" };

/** An id that the API gave. Opaque: carried, never compared with a name. */
export type RemoteId = string & { readonly [brand]: "RemoteId" };

/** One listing: a kind below one parent. Made by `collectionKey`; a string because objects are not found again in a Map. */
export type CollectionKey = string & { readonly [brand]: "CollectionKey" };

/** The one place where a brand is put on text that is known to be an address: parsed from a plan file or composed here. */
export const asAddress = (text: string): Address => text as Address;
export const asRemoteId = (text: string): RemoteId => text as RemoteId;

/**
 * The address of a resource: its parent's, its segment, and its name unless its parent has just one of it.
 * `/` and `%` in the name are percent-encoded, so an address splits at `/` without knowing any kind.
 */
export function addressOf(parent: Address | undefined, segment: string, name?: string): Address {
  const own = name === undefined ? segment : `${segment}/${encodeName(name)}`;
  return asAddress(parent === undefined ? own : `${parent}/${own}`);
}

export function collectionKey(parent: Address | undefined, kindName: string): CollectionKey {
  return `${parent ?? ""}/${kindName}` as CollectionKey;
}

/** The last name in an address, decoded: `bo@acme.example`. */
export function lastName(address: Address): string {
  return decodeName(address.slice(address.lastIndexOf("/") + 1));
}

/**
 * The name that an edge takes from what it points at: the target's last name, or all its names from the top
 * (`Search/indexer`) where the target lies below a parent that is not among the edge's own ancestors.
 */
export function edgeName(target: Address, ancestors: readonly Address[]): string {
  const parent = parentOf(target);
  if (parent === undefined || ancestors.includes(parent)) return lastName(target);
  // Still encoded, so that a name with a slash in it is no two names.
  const names = target.split("/").filter((_, index) => index % 2 === 1);
  return names.join("/");
}

/** The address without its last segment and name; undefined at the top. Not for settings, which have no name. */
export function parentOf(address: Address): Address | undefined {
  const end = address.lastIndexOf("/", address.lastIndexOf("/") - 1);
  return end === -1 ? undefined : asAddress(address.slice(0, end));
}

const encodeName = (name: string): string => name.replaceAll("%", "%25").replaceAll("/", "%2F");
const decodeName = (text: string): string => text.replaceAll("%2F", "/").replaceAll("%25", "%");
