import type { Source } from "../../model/diagnostic.ts";
import { keyFolded } from "../names.ts";
import { entriesOf, isWord, type Entry, type Node } from "../document/node.ts";
import type { Shape } from "../shape.ts";

export type Block = ReadonlyMap<string, Entry>;

/** What stands above wins. `onNothing` hears of an `omit` that has nothing below it to drop. */
interface Above<Content> {
  readonly above: Content;
  readonly onNothing: (name: string, at: Source) => void;
}

/** Two blocks of a kind as one, field by field and section by section. */
export function mergeBlocks(shape: Shape, below: Block, { above, onNothing }: Above<Block>): Block {
  const merged = new Map(below);
  for (const [name, { at, value }] of above) {
    const section = shape.sections.get(name);
    const canOmit = section !== undefined || shape.fields.has(name);
    if (!canOmit || !isWord(value, "omit")) {
      merged.set(name, { at, value: section ? mergeSections(section, merged.get(name)?.value, { above: value, onNothing }) : value });
    } else if (!merged.delete(name)) onNothing(name, at);
  }
  return merged;
}

function mergeSections(shape: Shape, below: Node | undefined, { above, onNothing }: Above<Node>): Node {
  if (above.is !== "map") return above;
  if (shape.form === "keyed") return { ...above, entries: mergeEntries(shape, entriesOf(below), { above: above.entries, onNothing }) };
  if (shape.form !== "setting" || shape.merge === "whole") return above;
  return { ...above, entries: mergeBlocks(shape, entriesOf(below), { above: above.entries, onNothing }) };
}

/** Entries meet by their names as these are compared: `Bo@acme.example` is `bo@acme.example`. */
function mergeEntries(shape: Shape, below: Block, { above, onNothing }: Above<Block>): Block {
  const merged = new Map(below);
  const twins = new Map([...below.keys()].map((name) => [keyFolded(shape.kind, name), name]));
  for (const [name, { at, value }] of above) {
    const twin = twins.get(keyFolded(shape.kind, name)) ?? name;
    const beneath = below.get(twin)?.value;
    merged.delete(twin);
    if (!isWord(value, "omit")) {
      const isMerged = shape.merge === "key by key" && value.is === "map";
      const entries = isMerged ? mergeBlocks(shape, entriesOf(beneath), { above: value.entries, onNothing }) : undefined;
      merged.set(name, { at, value: entries && value.is === "map" ? { ...value, entries } : value });
    } else if (beneath === undefined) onNothing(name, at);
  }
  return merged;
}
