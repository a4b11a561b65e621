import { asAddress, type RemoteId } from "../model/address.ts";
import type { Spec, Wire } from "../model/field.ts";
import { keyTarget, type Call, type Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { ApiRequest } from "./client.ts";
import { encode, merged, type IdOf } from "./codec.ts";
import { request } from "./endpoint.ts";
import { flawInCreated } from "./soundness.ts";

/** One request of a change. `create` tells the new id in its answer; a `delete` of what is gone is done. */
export interface Step {
  readonly call: Call;
  readonly verb: "create" | "update" | "delete";
  body(idOf: IdOf): Wire | undefined;
}

export interface StepPlace {
  readonly change: Change;
  readonly idOf: IdOf;
  readonly id?: RemoteId | undefined;
}

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

/** A step as a request, once every id that it needs is known. `id` is the resource's own. */
export function requestOf(kind: Kind, { call, verb, body }: Step, { change, idOf, id }: StepPlace): ApiRequest {
  const { send, fixed, batch }: Exclude<Call, string> = typeof call === "string" ? { send: call } : call;
  const said = body(idOf);
  const own = batch === undefined ? said : { [batch.ids]: [id ?? keyId(kind, change, idOf)] };
  return {
    ...request(send, { kind, ancestors: change.ancestors, idOf, ...(id && { id }) }),
    ...(own && { body: merged(own, fixed ?? {}) }),
    ...(batch && { batch }),
    ...(verb === "create" && { flawIn: ([wire = {}]: readonly Wire[]) => flawInCreated(kind, wire) }),
    idempotent: verb !== "create" || batch !== undefined,
  };
}

/** Method and route of each request that a change takes, for estimates. What travels in batches counts as much as if it went alone. */
export function routesOf(kind: Kind, change: Change): readonly string[] {
  return stepsOf(kind, change).map(({ call }) => (typeof call === "string" ? call : call.send));
}

/** The id that was sent for what the key points at: an edge's own where the answer names none. */
export function keyId(kind: Kind, { spec }: Change, idOf: IdOf): RemoteId | undefined {
  const target = keyTarget(kind) === undefined ? undefined : spec[kind.key ?? ""];
  return typeof target === "string" ? idOf(asAddress(target)) : undefined;
}

function creation(kind: Kind, change: Change): readonly Step[] {
  const { spec } = change;
  const later = pick(spec, (field) => kind.fields[field]?.writeAt === "update");
  const steps: Step[] = [{ call: callOf(kind, "create"), verb: "create", body: (idOf) => creationBody(kind, change, idOf) }];
  if (Object.keys(later).length > 0)
    steps.push({ call: callOf(kind, "update"), verb: "update", body: (idOf) => encode(kind, later, idOf) });
  steps.push(...toggles(kind, wasOn(kind, spec), "on"));
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

const toggles = (kind: Kind, fields: readonly string[], to: "on" | "off"): readonly Step[] =>
  fields.flatMap((field) => {
    const call = kind.fields[field]?.toggle?.[to];
    return call === undefined ? [] : [{ call, verb: "update" as const, body: () => undefined }];
  });

const wasOn = (kind: Kind, spec: Spec): readonly string[] =>
  Object.entries(kind.fields).flatMap(([name, { toggle }]) => (toggle !== undefined && spec[name] === true ? [name] : []));

function creationBody(kind: Kind, { spec, ancestors }: Change, idOf: IdOf): Wire {
  const parent = ancestors.at(-1);
  const body = encode(kind, atCreation(kind, spec), idOf);
  return kind.parentIn === undefined || parent === undefined ? body : { [kind.parentIn]: idOf(parent), ...body };
}

const atCreation = (kind: Kind, spec: Spec): Spec => pick(spec, (name) => takes(kind, name, ["update", "never"]));

const writable = (kind: Kind, spec: Spec): Spec => pick(spec, (name) => takes(kind, name, ["create", "never"]));

const takes = ({ fields }: Kind, name: string, except: readonly string[]): boolean =>
  fields[name]?.toggle === undefined && !except.includes(fields[name]?.writeAt ?? "");

function pick(spec: Spec, wants: (field: string) => boolean): Spec {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => wants(name)));
}

function callOf(kind: Kind, verb: "create" | "update" | "delete"): Call {
  const call = kind.api[verb];
  if (call === undefined) throw new Error(`the API cannot ${verb} a ${kind.name}: the differ must not plan it`);
  return call;
}
