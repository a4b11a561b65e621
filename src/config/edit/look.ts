import { isAlias, isCollection, isMap, isScalar, type Node, type ParsedNode } from "yaml";
import type { Page } from "./page.ts";

/** A key is what is written, as it is where a file is read: `012` and `true` are names like any other. */
export function nameOf(key: Node | null, { document }: Pick<Page, "document">): string {
  const node = isAlias(key) ? key.resolve(document) : key;
  if (!isScalar(node)) return "";
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

/** What an item of a list says, where it is one value. */
export function saidBy(item: ParsedNode | null, { document }: Pick<Page, "document">): string | undefined {
  const node = isAlias(item) ? item.resolve(document) : item;
  return isScalar(node) ? String(node.value).replaceAll("$${", () => "${") : undefined;
}

/** Whether the maps and lists among some values mostly stand on one line; undefined where there are none to look at. */
export function formOf(values: readonly (ParsedNode | null)[]): "flow" | "block" | undefined {
  const maps = values.filter((value) => isMap(value) && value.items.length > 0);
  if (maps.length === 0) return undefined;
  const flow = maps.filter((value) => isCollection(value) && value.flow === true).length;
  return flow * 2 >= maps.length ? "flow" : "block";
}
