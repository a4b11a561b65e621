import { addressOf, asAddress } from "../model/address.ts";
import { segmentOf } from "../model/kind.ts";
import { covers, type Pattern } from "../model/policy.ts";
import type { Collection, DesiredState } from "../model/resource.ts";
import { joined, type Portion, type Scope } from "../model/scope.ts";

/** The collections in which one of the patterns may cover something. */
export function metBy(patterns: readonly Pattern[], desired: DesiredState): Scope {
  return patterns
    .map((pattern): Scope => {
      const met = [...desired].flatMap(([key, collection]) => {
        const portion = portionMet(pattern, collection);
        return portion === undefined ? [] : [[key, portion] as const];
      });
      return new Map(met);
    })
    .reduce(joined, new Map());
}

function portionMet({ address }: Pattern, { kind, parent }: Collection): Portion | undefined {
  // An invitation is found where the person is declared.
  const invitation = kind.joinsBy === undefined ? undefined : `${segmentOf(kind.joinsBy.kind)}/`;
  const pattern = invitation !== undefined && address.startsWith(invitation) ? address.replace(invitation, `${segmentOf(kind)}/`) : address;
  const place = addressOf(parent, segmentOf(kind));
  if (covers({ address: pattern }, place)) return "all";
  const parts = pattern.split("/");
  const depth = place.split("/").length;
  const name = parts[depth];
  if (name === undefined || parts.length > depth + 1 || !covers({ address: parts.slice(0, depth).join("/") }, place)) return undefined;
  return kind.api.find === undefined || name.includes("*") ? "all" : new Set([asAddress(`${place}/${name}`)]);
}
