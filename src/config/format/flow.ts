import { isMap, isPair, isSeq, type CST, type ParsedNode } from "yaml";
import { membersOf, type Collection } from "../edit/layout.ts";
import { nameOf, saidBy } from "../edit/look.ts";
import type { Page } from "../edit/page.ts";
import { byText } from "../write/values.ts";
import { arranged } from "./arrange.ts";
import type { Sense } from "./sense.ts";

/** A value in brackets or braces with its members in order; all that stands between them stays where it is. */
export function flowText(node: ParsedNode, sense: Sense, page: Page): string {
  const { text } = page;
  const [start, end] = node.range;
  const members = isMap(node) || isSeq(node) ? membersOf(node) : undefined;
  if (members === undefined || members.length === 0) return text.slice(start, end);
  const collection = node as Collection;
  const texts = members.map((member, index) => {
    const item = collection.items[index]!;
    const value = isPair(item) ? item.value : item;
    if (value === null || value.range[1] !== member.end) return text.slice(member.start, member.end);
    const below = sense.below(isPair(item) ? nameOf(item.key, page) : "");
    return `${text.slice(member.start, value.range[0])}${flowText(value, below, page)}`;
  });
  const order = hasComments(collection) ? [...members.keys()] : orderOf(collection, sense, page);
  const between = members.slice(1).map(({ start: next }, index) => text.slice(members[index]!.end, next));
  const parts = order.flatMap((member, position) => [position === 0 ? "" : between[position - 1]!, texts[member]!]);
  return `${text.slice(start, members[0]!.start)}${parts.join("")}${text.slice(members.at(-1)!.end, end)}`;
}

/** The positions of the members in their order. A set whose items are more than words is nobody's to sort. */
export function orderOf(collection: Collection, { order, isSet }: Sense, page: Page): readonly number[] {
  const asTheyAre = [...collection.items.keys()];
  if (isMap(collection)) {
    if (order === undefined) return asTheyAre;
    const first = (a: string, b: string): number => Number(b === "<<") - Number(a === "<<") || order(a, b);
    const pairs = collection.items.map((pair) => ({ key: nameOf(pair.key, page), node: pair }));
    return arranged(pairs, first);
  }
  const said = collection.items.map((item) => saidBy(item, page));
  if (!isSet || said.includes(undefined)) return asTheyAre;
  return arranged(
    collection.items.map((node, index) => ({ key: said[index]!, node })),
    byText,
  );
}

/** A comment in braces belongs to what it stands beside, and moves with nothing. */
function hasComments({ srcToken }: Collection): boolean {
  if (srcToken === undefined || !("items" in srcToken)) return false;
  const isComment = ({ type }: CST.SourceToken): boolean => type === "comment";
  const inItems = srcToken.items.some(({ start, sep = [] }) => [...start, ...sep].some(isComment));
  return inItems || ("end" in srcToken && srcToken.type === "flow-collection" && endsWithComment(srcToken, isComment));
}

function endsWithComment({ end }: CST.FlowCollection, isComment: (token: CST.SourceToken) => boolean): boolean {
  const close = end.findIndex(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
  return end.slice(0, close).some(isComment);
}
