import type { Source } from "../../model/diagnostic.ts";

/**
 * The file as data that knows where it stands. Everything between reading and resolving works on nodes, so a value keeps
 * its place through merges, anchors and templates. Maps are Maps: a name like `constructor` is a name.
 */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly is: "map";
  readonly at: Source;
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface Entry {
  /** Where the key stands. */
  readonly at: Source;
  readonly value: Node;
}
interface ListNode {
  readonly is: "list";
  readonly at: Source;
  readonly items: readonly Node[];
}
export interface ScalarNode {
  readonly is: "scalar";
  readonly at: Source;
  readonly value: string | number | boolean | null;
  /** As written, where that is not the value itself: `012` for 12. */
  readonly written?: string;
}

export type Path = readonly string[];

/** The plain value: what JSON Schema judges and a spec holds. `__proto__` is never among the keys: reading refuses it. */
export function plainOf(node: Node): unknown {
  switch (node.is) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plainOf);
    case "map": {
      const plain: Record<string, unknown> = {};
      for (const [key, { value }] of node.entries) plain[key] = plainOf(value);
      return plain;
    }
    default:
      return node satisfies never;
  }
}

/** How many values it is made of, itself included. */
export function sizeOf(node: Node): number {
  if (node.is === "scalar") return 1;
  const inner = node.is === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return inner.reduce((sum, value) => sum + sizeOf(value), 1);
}

/** Forgiving readers: a value of another shape is an error that the schema reports; here it reads as nothing. */
export const entriesOf = (node: Node | undefined): ReadonlyMap<string, Entry> =>
  node?.is === "map" ? node.entries : new Map<string, Entry>();
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.is === "list" ? node.items : []);
export const textOf = (node: Node | undefined): string | undefined =>
  node?.is === "scalar" && typeof node.value === "string" ? node.value : undefined;
export const isWord = (node: Node | undefined, word: string | boolean): boolean => node?.is === "scalar" && node.value === word;

/** The node at a path of keys and positions, and where its key stands (for a list item and the root: where it begins itself). */
export function nodeAt(root: Node, path: Path): Entry | undefined {
  let found: Entry | undefined = { at: root.at, value: root };
  for (const step of path) found = found && childAt(found.value, step);
  return found;
}

function childAt(node: Node, step: string): Entry | undefined {
  if (node.is === "map") return node.entries.get(step);
  const item = node.is === "list" ? node.items[Number(step)] : undefined;
  return item && { at: item.at, value: item };
}
