import { asAddress, asRemoteId, type Address, type RemoteId } from "../model/address.ts";
import type { Field, Fields, Spec, Wire } from "../model/field.ts";
import { canonicalId, keyTarget, type Kind } from "../model/kind.ts";

/** Ids of what an address names, for filling placeholders and references. @throws where the order of a plan is wrong: a bug of ours. */
export type IdOf = (address: Address) => RemoteId;
/** The address of what an id names; `~id` where nothing is known of it. */
export type AddressOf = (kind: Kind, id: RemoteId) => Address;

/** An answer's properties as fields, references as addresses. Properties that no field reads are dropped. */
export function decode(kind: Kind, wire: Wire, addressOf: AddressOf): Spec {
  return decodeFields(kind.fields, wire, addressOf);
}

function decodeFields(fields: Fields, wire: Wire, addressOf: AddressOf): Spec {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = decodeField(field, valueAt(wire, wireNames(name, field).read), addressOf);
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

function decodeField(field: Field, wire: unknown, addressOf: AddressOf): unknown {
  const value = field.convert === undefined ? wire : field.convert.read(wire);
  const { items } = field;
  // The API answers sets in any order; a plan tells them in one.
  if (field.unordered && items === undefined && Array.isArray(value))
    return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (items !== undefined && Array.isArray(value)) return value.map((item: Wire) => decodeFields(items, item, addressOf));
  return field.refersTo === undefined || typeof value !== "string" ? value : addressOf(field.refersTo, canonicalId(value));
}

/** The id by which calls name the row: its own, else that of what its key points at, else none (settings). */
export function idIn(kind: Kind, wire: Wire): RemoteId | undefined {
  if (typeof wire["id"] === "string") return asRemoteId(wire["id"]);
  return keyTarget(kind) === undefined ? undefined : keyIdIn(kind, wire);
}

/** The id of what the row's key points at. */
function keyIdIn(kind: Kind, wire: Wire): RemoteId | undefined {
  const id = keyIn(kind, wire);
  return typeof id === "string" ? canonicalId(id) : undefined;
}

/** What a row bears where the kind's key is read. */
export function keyIn(kind: Kind, wire: Wire): unknown {
  const field = kind.fields[kind.key ?? ""];
  return field && kind.key !== undefined ? valueAt(wire, wireNames(kind.key, field).read) : undefined;
}

export const encode = (kind: Kind, spec: Spec, idOf: IdOf): Wire => encodeFields(kind.fields, spec, idOf);

function encodeFields(fields: Fields, spec: Spec, idOf: IdOf): Wire {
  return Object.entries(fields).reduce<Wire>((body, [name, field]) => {
    const value = spec[name];
    if (value === undefined) return body;
    const sent = encodeField(field, value, idOf);
    return merged(body, nested(wireNames(name, field).write.split("."), field.convert === undefined ? sent : field.convert.write(sent)));
  }, {});
}

function encodeField({ refersTo, items }: Field, value: unknown, idOf: IdOf): unknown {
  if (items !== undefined && Array.isArray(value)) return value.map((item: Spec) => encodeFields(items, item, idOf));
  return refersTo === undefined || typeof value !== "string" ? value : idOf(asAddress(value));
}

const nested = (path: readonly string[], value: unknown): Wire =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Wire;

/** Objects are merged at every depth; for anything else the second one wins. */
export function merged(a: Wire, b: Wire): Wire {
  const both = Object.entries(b).map(([name, value]) => {
    const other = a[name];
    return [name, isRecord(other) && isRecord(value) && !Array.isArray(value) ? merged(other, value) : value];
  });
  return { ...a, ...Object.fromEntries(both) };
}

export function wireNames(name: string, { wire }: Field): { readonly read: string; readonly write: string } {
  return typeof wire === "object" ? wire : { read: wire ?? name, write: wire ?? name };
}

export function valueAt(wire: Wire, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), wire);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
