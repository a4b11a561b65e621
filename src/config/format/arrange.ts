import { isAlias, visit, type ParsedNode, type Pair } from "yaml";

/** What is to be put in order: its key, and the node that it is. */
export interface Piece {
  readonly key: string;
  readonly node: ParsedNode | Pair<ParsedNode, ParsedNode | null>;
}

/**
 * Positions in the order that is asked for. What bears an anchor and what uses it stay as they are to each other: an alias
 * means the last one before it.
 */
export function arranged(pieces: readonly Piece[], order: (a: string, b: string) => number): readonly number[] {
  const before = constraintsIn(pieces);
  const left = [...pieces.keys()].toSorted((a, b) => order(pieces[a]!.key, pieces[b]!.key) || a - b);
  const placed: number[] = [];
  while (left.length > 0) {
    const next = left.findIndex((index) => [...(before.get(index) ?? [])].every((earlier) => placed.includes(earlier)));
    placed.push(...left.splice(Math.max(next, 0), 1));
  }
  return placed;
}

/** Whom each has to follow; empty for most files. */
function constraintsIn(pieces: readonly Piece[]): ReadonlyMap<number, ReadonlySet<number>> {
  const mentions = new Map<string, number[]>();
  const given = new Set<string>();
  for (const [index, { node }] of pieces.entries()) {
    visit(node as ParsedNode, {
      Node: (_, each) => {
        const name = isAlias(each) ? each.source : "anchor" in each ? each.anchor : undefined;
        if (name === undefined) return;
        if (!isAlias(each)) given.add(name);
        mentions.set(name, [...(mentions.get(name) ?? []), index]);
      },
    });
  }
  const before = new Map<number, Set<number>>();
  for (const [name, indexes] of mentions) {
    if (!given.has(name)) continue;
    for (const [position, index] of indexes.entries()) {
      const earlier = indexes[position - 1];
      if (earlier !== undefined && earlier !== index) before.set(index, (before.get(index) ?? new Set()).add(earlier));
    }
  }
  return before;
}
