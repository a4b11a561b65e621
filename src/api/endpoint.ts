import type { Address, RemoteId } from "../model/address.ts";
import type { Wire } from "../model/field.ts";
import { ancestorsOf, isSetting, segmentOf, type Endpoint, type Kind } from "../model/kind.ts";
import type { ApiRequest } from "./client.ts";
import { idIn, type IdOf } from "./codec.ts";
import { flawIn, flawInDetail } from "./soundness.ts";

export interface Place {
  readonly kind: Kind;
  readonly ancestors: readonly Address[];
  readonly idOf: IdOf;
  readonly id?: RemoteId;
}

/** The GET that reads a collection: its listing, or its one setting. */
export function readRequest(kind: Kind, ancestors: readonly Address[], idOf: IdOf): ApiRequest {
  const endpoint = kind.api.list ?? kind.api.read;
  if (endpoint === undefined) throw new Error(`${kind.name} has nothing to read`);
  const limit = kind.api.pageSize === undefined ? {} : { limit: String(kind.api.pageSize) };
  const query = isSetting(kind) ? {} : { ...kind.api.query, ...limit };
  const sound = { flawIn: (rows: readonly Wire[]) => flawIn(kind, rows) };
  return { ...request(endpoint, { kind, ancestors, idOf }), ...(Object.keys(query).length > 0 && { query }), ...sound };
}

/** The GET that reads the rows of these names, at most `find.max` of them, from an organization's listing. */
export function findRequest(kind: Kind, names: readonly string[]): ApiRequest {
  const { find } = kind.api;
  if (find === undefined) throw new Error(`${kind.name} cannot be asked for by name`);
  const all = readRequest(kind, [], unknown);
  return { ...all, query: { ...all.query, [find.query]: names } };
}

/** The GET that reads one row of an organization's listing whole. */
export function detailRequest(kind: Kind, wire: Wire): ApiRequest {
  const { detail, detailQuery: query } = kind.api;
  const id = idIn(kind, wire);
  if (detail === undefined || id === undefined) throw new Error(`${kind.name} has no detail to read`);
  const sound = { flawIn: ([whole = {}]: readonly Wire[]) => flawInDetail(kind, whole, id) };
  return { ...request(detail, { kind, ancestors: [], idOf: unknown, id }), ...(query && { query }), ...sound };
}

const unknown: IdOf = (address) => {
  throw new Error(`${address} is not known here`);
};

/** A call with its placeholders filled. */
export function request(endpoint: Endpoint, { kind, ancestors, idOf, id }: Place): ApiRequest {
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
