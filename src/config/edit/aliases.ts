import { isAlias, isMap, isScalar, isSeq, visit, type Node } from "yaml";
import type { Written } from "../write/values.ts";
import type { MapNode } from "./layout.ts";
import { nameOf } from "./look.ts";
import type { Page } from "./page.ts";

/** What a node says with nothing shared any more. Values stay as they are written, variables in them included. */
export function resolved(node: Node | null, page: Page): Written {
  if (isAlias(node)) return resolved(node.resolve(page.document) ?? null, page);
  if (isSeq<Node>(node)) return node.items.map((item) => resolved(item, page));
  if (isMap<Node, Node | null>(node)) {
    const own = node.items.map(({ key, value }) => [nameOf(key, page), resolved(value, page)] as const).filter(([key]) => key !== "<<");
    return new Map([...inheritedBy(node as MapNode, page), ...own]);
  }
  const source = isScalar(node) && node.range ? page.text.slice(node.range[0], node.range[1]) : "";
  // Several lines of text are said on one, with `${` as it was.
  return source.includes("\n") && isScalar(node) ? String(node.value).replaceAll("$${", () => "${") : { yaml: source };
}

/** What a map takes over by `<<`; of several, the first that gives a key. */
export function inheritedBy(map: MapNode, page: Page): ReadonlyMap<string, Written> {
  const inherited = new Map<string, Written>();
  for (const { key, value } of map.items) {
    if (nameOf(key, page) !== "<<") continue;
    const sources = isSeq<Node>(value) ? value.items : [value];
    for (const source of sources) {
      const given = resolved(source, page);
      if (given instanceof Map)
        for (const [name, each] of given as ReadonlyMap<string, Written>) if (!inherited.has(name)) inherited.set(name, each);
    }
  }
  return inherited;
}

/** Names that aliases use and nothing before them bears. */
export function looseAliases({ document }: Pick<Page, "document">): ReadonlySet<string> {
  const [open, loose] = [new Set<string>(), new Set<string>()];
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && "anchor" in node && node.anchor) open.add(node.anchor);
      if (isAlias(node) && !open.has(node.source)) loose.add(node.source);
    },
  });
  return loose;
}

export function usedAnchors({ document }: Pick<Page, "document">): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, { Alias: (_, { source }) => void used.add(source) });
  return used;
}
