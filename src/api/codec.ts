import type { Address, RemoteId } from "../model/address.ts";
import { asAddress, asRemoteId } from "../model/address.ts";
import type { Field, Fields, Spec, Wire } from "../model/field.ts";
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

/** The GET that reads one row of an organization's listing whole. */
export function detailRequest(kind: Kind, wire: Wire): ApiRequest {
  const { detail } = kind.api;
  const id = idIn(kind, wire);
  if (detail === undefined || id === undefined) throw new Error(`${kind.name} has no detail to read`);
  return request(detail, { kind, ancestors: [], idOf: unknown, id });
}

const unknown: IdOf = (address) => {
  throw new Error(`${address} is not known here`);
};

/**
 * The requests that a change takes, in order. `idOf` is asked for an id only when the request that needs it is made: one
 * that follows a creation is made after the answer has told the new id.
 */
export function stepsOf(kind: Kind, change: Change): readonly Step[] {
  if ("implied" in change && change.implied !== undefined) return [];
  switch (change.action) {
    case "create":
      return creation(kind, change);
    case "update":
      return update(kind, change);
    case "delete":
      return [...toggles(kind, wasOn(kind, change.spec), "off"), { call: callOf(kind, "delete"), body: () => undefined, verb: "delete" }];
    case "replace":
      return [{ call: callOf(kind, "delete"), verb: "delete", body: () => undefined }, ...creation(kind, change)];
    default:
      return change satisfies never;
  }
}

/** One request of a change. `create` tells the new id in its answer; a `delete` of what is gone is done. */
export interface Step {
  readonly call: Call;
  readonly verb: "create" | "update" | "delete";
  body(idOf: IdOf): Wire | undefined;
}

function creation(kind: Kind, change: Change): readonly Step[] {
  const { spec } = change;
  const later = pick(spec, (field) => kind.fields[field]?.writeAt === "update");
  const steps: Step[] = [{ call: callOf(kind, "create"), verb: "create", body: (idOf) => creationBody(kind, change, idOf) }];
  if (Object.keys(later).length > 0)
    steps.push({ call: callOf(kind, "update"), verb: "update", body: (idOf) => encode(kind, later, idOf) });
  steps.push(...toggles(kind, wasOn(kind, spec), "on"));
  if (kind.api.after !== undefined) steps.push({ call: kind.api.after, verb: "update", body: () => undefined });
  return steps;
}

function update(kind: Kind, { spec, fields }: Change & { readonly action: "update" }): readonly Step[] {
  const changed = new Set(fields.map(({ field }) => field));
  const plain = kind.api.updates === "whole" ? writable(kind, spec) : pick(writable(kind, spec), (field) => changed.has(field));
  const turned = (to: boolean): readonly string[] =>
    fields.flatMap(({ field, after }) => (kind.fields[field]?.toggle && after === to ? [field] : []));
  return [
    ...(Object.keys(plain).length > 0
      ? [{ call: callOf(kind, "update"), verb: "update" as const, body: (idOf: IdOf) => encode(kind, plain, idOf) }]
      : []),
    ...toggles(kind, turned(true), "on"),
    ...toggles(kind, turned(false), "off"),
  ];
}

const wasOn = (kind: Kind, spec: Spec): readonly string[] =>
  Object.entries(kind.fields).flatMap(([name, { toggle }]) => (toggle !== undefined && spec[name] === true ? [name] : []));

const toggles = (kind: Kind, fields: readonly string[], to: "on" | "off"): readonly Step[] =>
  fields.flatMap((field) => {
    const toggle = kind.fields[field]?.toggle;
    return toggle === undefined ? [] : [{ call: toggle[to], verb: "update" as const, body: () => ({}) }];
  });

/** A step as a request, once every id that it needs is known. `id` is the resource's own. */
export function requestOf(kind: Kind, { call, verb, body }: Step, { change, idOf, id }: StepPlace): ApiRequest {
  const { send, fixed, batch }: Exclude<Call, string> = typeof call === "string" ? { send: call } : call;
  const said = body(idOf);
  const own = batch === undefined ? said : { [batch.ids]: [id ?? keyId(kind, change, idOf)] };
  return {
    ...request(send, { kind, ancestors: change.ancestors, idOf, ...(id && { id }) }),
    ...(own && { body: merged(own, fixed ?? {}) }),
    ...(batch && { batch }),
    idempotent: verb !== "create" || batch !== undefined,
  };
}

export interface StepPlace {
  readonly change: Change;
  readonly idOf: IdOf;
  readonly id?: RemoteId | undefined;
}

/** The id that was sent for what the key points at: an edge's own where the answer names none. */
export function keyId(kind: Kind, { spec }: Change, idOf: IdOf): RemoteId | undefined {
  const target = keyTarget(kind) === undefined ? undefined : spec[kind.key ?? ""];
  return typeof target === "string" ? idOf(asAddress(target)) : undefined;
}

/** Method and route of each request that a change takes, for estimates. What travels in batches counts as much as if it went alone. */
export function routesOf(kind: Kind, change: Change): readonly string[] {
  return stepsOf(kind, change).map(({ call }) => (typeof call === "string" ? call : call.send));
}

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

function callOf(kind: Kind, verb: "create" | "update" | "delete"): Call {
  const call = kind.api[verb];
  if (call === undefined) throw new Error(`the API cannot ${verb} a ${kind.name}: the differ must not plan it`);
  return call;
}

const encode = (kind: Kind, spec: Spec, idOf: IdOf): Wire => encodeFields(kind.fields, spec, idOf);

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

const atCreation = (kind: Kind, spec: Spec): Spec => pick(spec, (name) => takes(kind, name, ["update", "never"]));
const writable = (kind: Kind, spec: Spec): Spec => pick(spec, (name) => takes(kind, name, ["create", "never"]));

const takes = ({ fields }: Kind, name: string, except: readonly string[]): boolean =>
  fields[name]?.toggle === undefined && !except.includes(fields[name]?.writeAt ?? "");

function pick(spec: Spec, wants: (field: string) => boolean): Spec {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => wants(name)));
}

function decodeField(field: Field, wire: unknown, addressOf: AddressOf): unknown {
  const value = field.convert === undefined ? wire : field.convert.read(wire);
  const { items } = field;
  if (items !== undefined && Array.isArray(value)) return value.map((item: Wire) => decodeFields(items, item, addressOf));
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
