import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Collection } from "../../model/resource.ts";
import type { Entry, MapNode, Node } from "../document/node.ts";
import type { Referring } from "./references.ts";

/**
 * What the errors found so far leave open. A section with a mistake in it may be meant to declare what it seems to lack, and
 * with a mistake in the templates so may every entry that can use one: to tell of that too would be one mistake told twice.
 */
export function doubtsFrom(
  errors: readonly Diagnostic[],
  root: MapNode,
  siteOf: (collection: Collection) => Entry | undefined,
): Pick<Referring, "isDoubtful" | "isWrong"> {
  const wrong = new Set(errors.flatMap(({ source, related = [] }) => [...(source ? [source] : []), ...related]));
  const templates = root.entries.get("templates");
  const areTemplatesWrong =
    errors.some(({ code }) => code === "unknown-template") || (templates !== undefined && touches(templates, wrong));
  return {
    isWrong: (place) => wrong.has(place),
    isDoubtful: (collection) => {
      const site = wrong.size > 0 ? siteOf(collection) : undefined;
      return (collection.parent !== undefined && areTemplatesWrong) || (site !== undefined && touches(site, wrong));
    },
  };
}

/** Places are told apart by identity: nodes keep theirs through merges and variables. */
function touches({ at, value }: Entry, places: ReadonlySet<Source>): boolean {
  return places.has(at) || holds(value, places);
}

function holds(node: Node, places: ReadonlySet<Source>): boolean {
  if (places.has(node.at)) return true;
  if (node.is === "list") return node.items.some((item) => holds(item, places));
  return node.is === "map" && [...node.entries.values()].some((entry) => touches(entry, places));
}
