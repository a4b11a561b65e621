import type { Address, RemoteId } from "../model/address.ts";
import { asAddress, asRemoteId } from "../model/address.ts";
import type { Field, Spec, Wire } from "../model/field.ts";
import { ancestorsOf, canonicalId, isSetting, keyTarget, segmentOf, type Call, type Endpoint, type Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { ApiRequest } from "./client.ts";

/** Ids of what an address names, for filling placeholders and references. @throws where the order of a plan is wrong: a bug of ours. */
export type IdOf = (address: Address) => RemoteId;
/** The address of what an id names; `~id` where nothing is known of it. */
export type AddressOf = (kind: Kind, id: RemoteId) => Address;

/** The GET that reads a collection: its listing, or its one setting. */
export function readRequest(kind: Kind, ancestors: readonly Address[], idOf: IdOf): ApiRequest {
  const endpoint = kind.api.list ?? kind.api.read;
  if (endpoint === undefined) throw new Error(`${kind.name} has nothing to read`);
  const limit = kind.api.pageSize === undefined ? {} : { limit: String(kind.api.pageSize) };
  const query = isSetting(kind) ? {} : { ...kind.api.query, ...limit };
  return { ...request(endpoint, { kind, ancestors, idOf }), ...(Object.keys(query).length > 0 && { query }) };
}

/** The requests that a change takes, without those that need an id which the first one gives (see `followUp`). */
export function changeRequest(kind: Kind, change: Change, idOf: IdOf): ApiRequest {
  const place = { kind, ancestors: change.ancestors, idOf, ...("id" in change && change.id !== undefined && { id: change.id }) };
  switch (change.action) {
    case "create":
      return send(callOf(kind, "create"), { ...place, body: creationBody(kind, change, idOf), isUpdate: false });
    case "update": {
      const changed = new Set(change.fields.map(({ field }) => field));
      const spec = kind.api.updates === "whole" ? writable(kind, change.spec) : pick(change.spec, (field) => changed.has(field));
      return send(callOf(kind, "update"), { ...place, body: encode(kind, spec, idOf), isUpdate: true });
    }
    case "delete":
      return send(callOf(kind, "delete"), { ...place, isUpdate: true });
    case "replace":
      throw new Error(`${change.address}: no kind of this version is replaced`);
    default:
      return change satisfies never;
  }
}

/** What creation does not take and an update right after it sets; undefined where there is nothing of the kind. */
export function followUp(kind: Kind, change: Change, { idOf, id }: { idOf: IdOf; id: RemoteId | undefined }): ApiRequest | undefined {
  if (!hasFollowUp(kind, change)) return undefined;
  const spec = pick(change.spec, (field) => kind.fields[field]?.writeAt === "update");
  return send(callOf(kind, "update"), {
    kind,
    ancestors: change.ancestors,
    idOf,
    ...(id && { id }),
    body: encode(kind, spec, idOf),
    isUpdate: true,
  });
}

export function hasFollowUp(kind: Kind, change: Change): boolean {
  return change.action === "create" && Object.keys(change.spec).some((field) => kind.fields[field]?.writeAt === "update");
}

/** Method and route of each request that a change takes, for estimates: no ids are needed. */
export function routesOf(kind: Kind, change: Change): readonly string[] {
  if ("implied" in change && change.implied !== undefined) return [];
  const verb = change.action === "replace" ? "update" : change.action;
  return [endpointOf(callOf(kind, verb)), ...(hasFollowUp(kind, change) ? [endpointOf(callOf(kind, "update"))] : [])];
}

/** An answer's properties as fields, references as addresses. Properties that no field reads are dropped. */
export function decode(kind: Kind, wire: Wire, addressOf: AddressOf): Spec {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([name, field]) => {
      const value = decodeField(field, valueAt(wire, wireNames(name, field).read), addressOf);
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

/** The id by which calls name the row: its own, else that of what its key points at, else none (settings). */
export function idIn(kind: Kind, wire: Wire): RemoteId | undefined {
  if (typeof wire["id"] === "string") return asRemoteId(wire["id"]);
  return keyTarget(kind) === undefined ? undefined : keyIdIn(kind, wire);
}

/** The id of what the row's key points at. */
export function keyIdIn(kind: Kind, wire: Wire): RemoteId | undefined {
  const field = kind.fields[kind.key ?? ""];
  const id = field && kind.key !== undefined ? valueAt(wire, wireNames(kind.key, field).read) : undefined;
  return typeof id === "string" ? canonicalId(id) : undefined;
}

interface Place {
  readonly kind: Kind;
  readonly ancestors: readonly Address[];
  readonly idOf: IdOf;
  readonly id?: RemoteId;
}

function send(call: Call, place: Place & { readonly body?: Wire; readonly isUpdate: boolean }): ApiRequest {
  const fixed = typeof call === "string" ? {} : (call.fixed ?? {});
  const body = place.body === undefined ? {} : { body: merged(place.body, fixed) };
  return { ...request(endpointOf(call), place), ...body, idempotent: place.isUpdate };
}

function request(endpoint: Endpoint, { kind, ancestors, idOf, id }: Place): ApiRequest {
  const [method, route] = splitEndpoint(endpoint);
  const segments = ancestorsOf(kind).map(segmentOf);
  const path = route.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const ancestor = ancestors[segments.indexOf(name)];
    const value = name === "id" ? id : ancestor && idOf(ancestor);
    if (value === undefined) throw new Error(`${endpoint}: nothing fills {${name}} for ${kind.name}`);
    return encodeURIComponent(value);
  });
  return { method, route, path };
}

function splitEndpoint(endpoint: Endpoint): readonly [ApiRequest["method"], string] {
  const space = endpoint.indexOf(" ");
  return [endpoint.slice(0, space) as ApiRequest["method"], endpoint.slice(space + 1)];
}

const endpointOf = (call: Call): Endpoint => (typeof call === "string" ? call : call.send);

function callOf(kind: Kind, verb: "create" | "update" | "delete"): Call {
  const call = kind.api[verb];
  if (call === undefined) throw new Error(`the API cannot ${verb} a ${kind.name}: the differ must not plan it`);
  return call;
}

function encode(kind: Kind, spec: Spec, idOf: IdOf): Wire {
  return Object.entries(kind.fields).reduce<Wire>((body, [name, field]) => {
    const value = spec[name];
    if (value === undefined) return body;
    const sent = field.refersTo === undefined || typeof value !== "string" ? value : idOf(asAddress(value));
    const path = wireNames(name, field).write.split(".");
    return merged(body, nested(path, field.convert === undefined ? sent : field.convert.write(sent)));
  }, {});
}

function creationBody(kind: Kind, { spec, ancestors }: Change, idOf: IdOf): Wire {
  const parent = ancestors.at(-1);
  const body = encode(kind, atCreation(kind, spec), idOf);
  return kind.parentIn === undefined || parent === undefined ? body : { [kind.parentIn]: idOf(parent), ...body };
}

const nested = (path: readonly string[], value: unknown): Wire =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Wire;

/** Objects are merged at every depth; for anything else the second one wins. */
function merged(a: Wire, b: Wire): Wire {
  const both = Object.entries(b).map(([name, value]) => {
    const other = a[name];
    return [name, isRecord(other) && isRecord(value) && !Array.isArray(value) ? merged(other, value) : value];
  });
  return { ...a, ...Object.fromEntries(both) };
}

const atCreation = (kind: Kind, spec: Spec): Spec => pick(spec, (name) => !["update", "never"].includes(kind.fields[name]?.writeAt ?? ""));
const writable = (kind: Kind, spec: Spec): Spec => pick(spec, (name) => !["create", "never"].includes(kind.fields[name]?.writeAt ?? ""));

function pick(spec: Spec, wants: (field: string) => boolean): Spec {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => wants(name)));
}

function decodeField(field: Field, wire: unknown, addressOf: AddressOf): unknown {
  const value = field.convert === undefined ? wire : field.convert.read(wire);
  return field.refersTo === undefined || typeof value !== "string" ? value : addressOf(field.refersTo, canonicalId(value));
}

function wireNames(name: string, { wire }: Field): { readonly read: string; readonly write: string } {
  return typeof wire === "object" ? wire : { read: wire ?? name, write: wire ?? name };
}

function valueAt(wire: Wire, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), wire);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
