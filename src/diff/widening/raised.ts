import { lastName } from "../../model/address.ts";
import { segmentOf, type Kind } from "../../model/kind.ts";
import { listed } from "../../model/listing.ts";
import type { FieldChange, Update, Widening } from "../../model/plan.ts";
import { edgeOf, rankedField } from "./edges.ts";
import { everything } from "./given.ts";
import { holdersText, nameOf, scopeName } from "./reach.ts";
import type { Scene } from "./scene.ts";

interface Context {
  readonly change: Update;
  readonly kind: Kind;
  readonly scene: Scene;
}

/** What a field grants more of than before. */
export function raised(field: FieldChange, context: Context): Widening | undefined {
  const { field: name, before, after } = field;
  const { grants } = context.kind.fields[name] ?? {};
  switch (grants) {
    case undefined:
      return undefined;
    case "limit":
      return isMore(before, after) ? { what: after === null ? notLimited([name]) : `${name} is raised` } : undefined;
    case "on":
      return after === true && before !== true ? { what: `${name} is switched on` } : undefined;
    case "members":
      return gained(field, context);
    default:
      return grants.includes(after) && grants.indexOf(after) > grants.indexOf(before) ? risen(field, context) : undefined;
  }
}

export const notLimited = (names: readonly string[]): string => `${listed(names)} is not limited any more`;

/** None at all is the most. */
function isMore(before: unknown, after: unknown): boolean {
  return typeof before === "number" && (after === null || (typeof after === "number" && after > before));
}

function gained({ before, after }: FieldChange, { change, kind, scene }: Context): Widening | undefined {
  const [was, is] = [before, after].map((value) => (Array.isArray(value) ? (value as readonly string[]) : []));
  const members = (is ?? []).filter((member) => !was?.includes(member));
  if (members.length === 0) return undefined;
  const what = `${segmentOf(kind)} ${lastName(change.address)} gains ${listed(members)}`;
  return { what, reach: holdersText(change.address, kind, scene.access) };
}

function risen({ before, after }: FieldChange, { change, kind, scene }: Context): Widening {
  const edge = edgeOf({ ...change, spec: { ...scene.rows.get(change.address)?.spec, ...change.spec } }, kind);
  const who = edge?.is === "place" ? scene.who(edge.who) : { address: change.address, kind };
  const where = edge?.is === "place" ? ` in ${scopeName(edge.scope)}` : "";
  const was = typeof before === "string" ? `, was ${before}` : "";
  const reach = kind.isOwner?.({ [rankedField(kind) ?? ""]: after }) === true ? everything : scene.members(who);
  return { what: `${nameOf(who)} becomes ${String(after)}${where}${was}`, ...(reach !== undefined && { reach }) };
}
