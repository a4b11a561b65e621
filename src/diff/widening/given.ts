import { asAddress, lastName } from "../../model/address.ts";
import type { Spec } from "../../model/field.ts";
import type { Kind } from "../../model/kind.ts";
import type { Create, Replace, Widening } from "../../model/plan.ts";
import { edgeOf, rankOf, type Edge, type Holding } from "./edges.ts";
import { nameOf, rolesText, scopeName } from "./reach.ts";
import type { Scene } from "./scene.ts";

/** Somebody new in a place or a group, a role that is given, an account that comes with a role. */
export function given(change: Create, kind: Kind, scene: Scene): Widening | undefined {
  const edge = edgeOf(change, kind);
  if (edge !== undefined) return byEdge(edge, { change, kind, scene });
  const role = kind.principal === undefined ? undefined : rankOf(kind, change.spec);
  return role === undefined ? undefined : { what: `${nameOf({ address: change.address, kind })} becomes ${role}` };
}

export const everything = "may do everything, in every project";

function byEdge(edge: Edge, { change, kind, scene }: { change: Create; kind: Kind; scene: Scene }): Widening {
  switch (edge.is) {
    case "membership": {
      const group = scene.who(edge.group);
      return { what: `${nameOf(scene.who(edge.who))} joins ${nameOf(group)}`, reach: scene.holdings(group) };
    }
    case "place": {
      const who = scene.who(edge.who);
      const role = edge.role ?? roleBrought(change.spec, kind);
      const as = role === undefined ? "enters" : `becomes ${role} in`;
      return widening(`${nameOf(who)} ${as} ${scopeName(edge.scope)}`, [scene.members(who)]);
    }
    case "role": {
      const who = scene.who(scene.access.whose(edge.below));
      const what = `${nameOf(who)} gets role ${lastName(edge.role)} in ${scopeName(edge.scope)}`;
      return widening(what, [scene.members(who), kind.makesOwners?.(change.spec) === true ? everything : undefined]);
    }
    default:
      return edge satisfies never;
  }
}

function widening(what: string, reach: readonly (string | undefined)[]): Widening {
  const clauses = reach.filter((clause) => clause !== undefined);
  return { what, ...(clauses.length > 0 && { reach: clauses.join("; ") }) };
}

/** The role that its first child is. */
function roleBrought(spec: Spec, { brings }: Kind): string | undefined {
  const role = spec[brings?.field ?? ""];
  return typeof role === "string" ? lastName(asAddress(role)) : undefined;
}

/** What an invitation carries is given when it is accepted. */
export function invited({ spec }: Create | Replace, kind: Kind, joining: Kind): Widening {
  const role = rankOf(kind, spec);
  const places = placesIn(spec, kind);
  const what = `${String(spec[kind.key ?? ""])} is invited${role === undefined ? "" : ` as ${role}`}`;
  const isOwner = joining.isOwner?.(spec) === true;
  return widening(what, [isOwner ? everything : undefined, places.length > 0 ? `becomes ${rolesText(places)} with it` : undefined]);
}

function placesIn(spec: Spec, { fields }: Kind): readonly Holding[] {
  return Object.entries(fields).flatMap(([name, { items }]): readonly Holding[] => {
    const list = spec[name];
    if (items === undefined || !Array.isArray(list)) return [];
    const reference = Object.keys(items).find((each) => items[each]?.refersTo !== undefined) ?? "";
    return (list as readonly Spec[]).map((item) => {
      const role = rankOf({ fields: items }, item);
      return { scope: asAddress(String(item[reference])), ...(role !== undefined && { role }) };
    });
  });
}
