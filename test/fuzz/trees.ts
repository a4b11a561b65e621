import * as fc from "fast-check";
import { stringify } from "yaml";

/** A YAML document as plain data. Maps are lists of pairs, so that a key may stand twice or be `__proto__`. */
export type Tree = null | boolean | number | string | readonly Tree[] | Pairs;
export interface Pairs {
  readonly pairs: readonly (readonly [key: string, value: Tree])[];
}

export const isPairs = (tree: Tree): tree is Pairs => typeof tree === "object" && tree !== null && "pairs" in tree;

export function treeOf(plain: unknown): Tree {
  if (Array.isArray(plain)) return plain.map(treeOf);
  if (typeof plain !== "object" || plain === null) return plain as Tree;
  return { pairs: Object.entries(plain).map(([key, value]) => [key, treeOf(value)] as const) };
}

/** Nodes below and including this one; a mutation picks one by its number. */
export const countOf = (tree: Tree): number => 1 + childrenOf(tree).reduce<number>((sum, child) => sum + countOf(child), 0);

const childrenOf = (tree: Tree): readonly Tree[] =>
  isPairs(tree) ? tree.pairs.map(([, value]) => value) : Array.isArray(tree) ? (tree as readonly Tree[]) : [];

/** The tree with its node of that number, in reading order, changed. */
export function changedAt(tree: Tree, number: number, change: (node: Tree) => Tree): Tree {
  if (number === 0) return change(tree);
  let left = number - 1;
  const inside = (child: Tree): Tree => {
    const [here, count] = [left, countOf(child)];
    left -= count;
    return here >= 0 && here < count ? changedAt(child, here, change) : child;
  };
  if (isPairs(tree)) return { pairs: tree.pairs.map(([key, value]) => [key, inside(value)] as const) };
  return Array.isArray(tree) ? (tree as readonly Tree[]).map(inside) : tree;
}

export function nodeOf(tree: Tree, number: number): Tree {
  let found: Tree = null;
  changedAt(tree, number, (node) => (found = node));
  return found;
}

/** How the same content may be written. */
export type Style = "block" | "flow" | "json";
export const style: fc.Arbitrary<Style> = fc.constantFrom<Style>("block", "flow", "json");

export function written(tree: Tree, as: Style): string {
  if (as === "json") return jsonOf(tree);
  return stringify(nodesOf(tree), { collectionStyle: as, aliasDuplicateObjects: false, lineWidth: 0 });
}

/** As Maps, in which a key may be anything. One that stands twice is lost: JSON alone writes it. */
function nodesOf(tree: Tree): unknown {
  if (isPairs(tree)) return new Map(tree.pairs.map(([key, value]) => [key, nodesOf(value)]));
  return Array.isArray(tree) ? (tree as readonly Tree[]).map(nodesOf) : tree;
}

function jsonOf(tree: Tree): string {
  if (isPairs(tree)) return `{${tree.pairs.map(([key, value]) => `${JSON.stringify(key)}: ${jsonOf(value)}`).join(", ")}}`;
  return Array.isArray(tree) ? `[${(tree as readonly Tree[]).map(jsonOf).join(", ")}]` : JSON.stringify(tree);
}

/** With the keys of every map the other way round. */
export function reordered(tree: Tree): Tree {
  if (isPairs(tree)) return { pairs: tree.pairs.map(([key, value]) => [key, reordered(value)] as const).toReversed() };
  return Array.isArray(tree) ? (tree as readonly Tree[]).map(reordered) : tree;
}
