import { lastName, type Address } from "../../model/address.ts";
import type { Spec } from "../../model/field.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";

/** Something that gives access: a row, or a change that makes one. */
export interface Grant {
  readonly ancestors: readonly Address[];
  readonly spec: Spec;
}

/** What it says. No `scope`: in the organization. */
export type Edge =
  | { readonly is: "membership"; readonly who: Address; readonly group: Address }
  | { readonly is: "place"; readonly who: Address; readonly scope: Address; readonly role?: string }
  | { readonly is: "role"; /** The principal, or its place. */ readonly below: Address; readonly role: Address; readonly scope?: Address };

/** Told by the shape of kinds alone: what a key refers to, and what stands above it. */
export function edgeOf({ ancestors, spec }: Grant, kind: Kind): Edge | undefined {
  const [above, target] = [kind.parent, keyTarget(kind)];
  const [parent, points] = [ancestors.at(-1), spec[kind.key ?? ""] as Address | undefined];
  if (above === undefined || target === undefined || parent === undefined || points === undefined) return undefined;
  if (isMembershipKind(kind)) return { is: "membership", who: points, group: parent };
  if (isPlaceKind(kind)) {
    const role = rankOf(kind, spec);
    return { is: "place", who: points, scope: parent, ...(role !== undefined && { role }) };
  }
  if (!isRoleKind(kind)) return undefined;
  const scope = above.principal === undefined ? ancestors.at(-2) : undefined;
  return { is: "role", below: parent, role: points, ...(scope !== undefined && { scope }) };
}

export const isMembershipKind = (kind: Kind): boolean => kind.parent?.principal === "group" && keyTarget(kind)?.principal !== undefined;

export const isPlaceKind = (kind: Kind): boolean =>
  kind.parent !== undefined && kind.parent.principal === undefined && keyTarget(kind)?.principal !== undefined;

/** From a principal, or from its place, to a role. */
export function isRoleKind(kind: Kind): boolean {
  const target = keyTarget(kind);
  return target !== undefined && target.principal === undefined && principalAbove(kind) !== undefined;
}

/** The kind of those who are given what stands below them, or below their places. */
export function principalAbove({ parent }: Kind): Kind | undefined {
  if (parent === undefined || parent.principal !== undefined) return parent;
  const target = keyTarget(parent);
  return target?.principal === undefined ? undefined : target;
}

/** The field that holds a predefined role by its rank. */
export const rankedField = ({ fields }: Pick<Kind, "fields">): string | undefined =>
  Object.keys(fields).find((name) => Array.isArray(fields[name]?.grants));

export function rankOf(kind: Pick<Kind, "fields">, spec: Spec): string | undefined {
  const value = spec[rankedField(kind) ?? ""];
  return typeof value === "string" ? value : undefined;
}

/** A role that somebody holds; none where only a place is known. No `scope`: in the organization. */
export interface Holding {
  readonly role?: string;
  readonly scope?: Address;
}

export function holdingBy(edge: Exclude<Edge, { is: "membership" }>): Holding {
  const role = edge.is === "role" ? lastName(edge.role) : edge.role;
  return { ...(role !== undefined && { role }), ...(edge.scope !== undefined && { scope: edge.scope }) };
}
