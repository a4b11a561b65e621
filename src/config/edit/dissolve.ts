import { isAlias, isMap, isSeq, type ParsedNode } from "yaml";
import { flowOf } from "../write/render.ts";
import { inheritedBy, resolved } from "./aliases.ts";
import { membersOf, type MapNode } from "./layout.ts";
import { lineEnd } from "./lines.ts";
import { nameOf } from "./look.ts";
import type { Page } from "./page.ts";
import type { Around, Scene } from "./scene.ts";
import { Splices } from "./splices.ts";
import { restructureMap } from "./structure.ts";
import { replaceValue } from "./value.ts";

/** The text with these anchors' aliases written out: what bears the anchors can be changed or go, then. */
export function dissolve(page: Page, anchors: ReadonlySet<string>): string {
  const splices = new Splices(page.text);
  dissolveIn(page.root, anchors, { page, splices, open: 0 });
  return splices.applied();
}

/** What a map takes over by `<<` as pairs of its own. */
export function disinherit(map: MapNode, scene: Scene): true {
  const names = map.items.map(({ key }) => nameOf(key, scene.page));
  const leaving = new Set([...names.keys()].filter((index) => names[index] === "<<"));
  const inherited = [...inheritedBy(map, scene.page)].filter(([key]) => !names.includes(key));
  const coming = inherited.map(([key, value]) => ({ key, value, after: Math.max(...leaving) }));
  restructureMap(map, { leaving, coming, names, keys: "words" }, scene);
  return true;
}

function dissolveIn(node: ParsedNode | null, anchors: ReadonlySet<string>, scene: Scene): void {
  const { page, splices } = scene;
  if (isSeq<ParsedNode>(node)) {
    for (const item of node.items) {
      if (isAlias(item) && anchors.has(item.source)) splices.add([item.range[0], item.range[1], flowOf(resolved(item, page), page.style)]);
      else dissolveIn(item, anchors, { page, splices, open: item.range[0] });
    }
  }
  if (!isMap(node)) return;
  const members = membersOf(node) ?? [];
  for (const [index, member] of members.entries()) {
    const { key, value } = node.items[index]!;
    const owner = { member, node: value, key: nameOf(key, page), isFlow: node.flow === true };
    const around: Around = { open: lineEnd(page.text, member.head ?? member.end), owner };
    if (owner.key === "<<" && aliasesIn(value).some((name) => anchors.has(name))) disinherit(node, scene);
    else if (isAlias(value) && anchors.has(value.source)) replaceValue(owner, resolved(value, page), scene);
    else dissolveIn(value, anchors, { page, splices, ...around });
  }
}

const aliasesIn = (value: ParsedNode | null): readonly string[] =>
  (isSeq<ParsedNode>(value) ? value.items : [value]).flatMap((item) => (isAlias(item) ? [item.source] : []));
