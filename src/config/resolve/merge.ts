import type { Source } from "../../model/diagnostic.ts";
import { keyFolded } from "../names.ts";
import { entriesOf, isWord, type Entry, type Node, type Path } from "../document/node.ts";
import type { Shape } from "../shape.ts";

export type Block = ReadonlyMap<string, Entry>;

/** Who hears of each `omit` in what stands above. */
export interface Hearing {
  /** There is nothing below it to drop. */
  readonly onNothing?: (name: string, at: Source) => void;
  /** There is; the path leads to it. */
  readonly onOmit?: (path: Path, omitted: Omitted) => void;
  /** Where the two stand; left out, at the top. */
  readonly path?: Path;
}

export interface Omitted {
  /** Where the word's key stands. */
  readonly at: Source;
  readonly dropped: Entry;
}

interface Above<Content> extends Hearing {
  readonly above: Content;
}

/** Two blocks of a kind as one, field by field and section by section. What stands above wins. */
export function mergeBlocks(shape: Shape, below: Block, { above, ...hearing }: Above<Block>): Block {
  const merged = new Map(below);
  for (const [name, { at, value }] of above) {
    const section = shape.sections.get(name);
    const beneath = below.get(name);
    if (isWord(value, "omit") && (section !== undefined || shape.fields.has(name))) {
      merged.delete(name);
      tell(hearing, { name, at, dropped: beneath });
    } else if (section === undefined) merged.set(name, { at, value });
    else merged.set(name, { at, value: mergeSections(section, beneath?.value, { above: value, ...within(hearing, name) }) });
  }
  return merged;
}

function mergeSections(shape: Shape, below: Node | undefined, { above, ...hearing }: Above<Node>): Node {
  if (above.is !== "map" || (below === undefined && !holdsOmit(above))) return above;
  const { entries } = above;
  if (shape.form === "keyed") return { ...above, entries: mergeEntries(shape, entriesOf(below), { above: entries, ...hearing }) };
  if (shape.form !== "setting" || shape.merge === "whole") return above;
  return { ...above, entries: mergeBlocks(shape, entriesOf(below), { above: entries, ...hearing }) };
}

/** Entries meet by their names as these are compared: `Bo@acme.example` is `bo@acme.example`. */
function mergeEntries(shape: Shape, below: Block, { above, ...hearing }: Above<Block>): Block {
  const merged = new Map(below);
  const twins = new Map([...below.keys()].map((name) => [keyFolded(shape.kind, name), name]));
  for (const [name, { at, value }] of above) {
    const twin = twins.get(keyFolded(shape.kind, name)) ?? name;
    const beneath = below.get(twin);
    merged.delete(twin);
    if (isWord(value, "omit")) tell(hearing, { name, at, dropped: beneath });
    else if (shape.merge !== "key by key" || value.is !== "map") merged.set(name, { at, value });
    else {
      const entries = mergeBlocks(shape, entriesOf(beneath?.value), { above: value.entries, ...within(hearing, name) });
      merged.set(name, { at, value: { ...value, entries } });
    }
  }
  return merged;
}

/** Without it, what has nothing below stays as it is: most of a file. */
function holdsOmit(node: Node): boolean {
  if (node.is !== "map") return isWord(node, "omit");
  for (const { value } of node.entries.values()) if (holdsOmit(value)) return true;
  return false;
}

function tell(
  { onNothing, onOmit, path = [] }: Hearing,
  { name, at, dropped }: { name: string; at: Source; dropped: Entry | undefined },
): void {
  if (dropped) onOmit?.([...path, name], { at, dropped });
  else onNothing?.(name, at);
}

const within = ({ path = [], ...hearing }: Hearing, name: string): Hearing => ({ ...hearing, path: [...path, name] });
