import type { Source } from "../../model/diagnostic.ts";
import { mergeBlocks, type Block } from "./merge.ts";
import { didYouMean } from "../nearest.ts";
import { entriesOf, isWord, itemsOf, textOf, type Entry, type MapNode, type Node } from "../document/node.ts";
import type { Report } from "../report.ts";
import type { Shape, Shapes } from "../shape.ts";

/** The root with every `use` and `omit` carried out, and no templates left. Values from a template keep their place in it. */
export function applyTemplates(root: MapNode, shapes: Shapes, report: Report): MapNode {
  const shape = [...shapes.values()].find(({ kind }) => kind.templates);
  const templates = entriesOf(root.entries.get("templates")?.value);
  const entries = new Map(root.entries);
  entries.delete("templates");
  const section = shape && entries.get(shape.kind.section);
  if (section?.value.is === "map" && shape) {
    const using = { shape, templates, report };
    const applied = [...section.value.entries].map(([name, { at, value }]) => [name, { at, value: applyTo(value, using) }] as const);
    entries.set(shape.kind.section, { at: section.at, value: { ...section.value, entries: new Map(applied) } });
  }
  return { ...root, entries };
}

interface Using {
  readonly shape: Shape;
  readonly templates: ReadonlyMap<string, Entry>;
  readonly report: Report;
}

function applyTo(entry: Node, using: Using): Node {
  const { shape, report } = using;
  const word = shape.kind.absentWord;
  // What is wanted absent holds nothing, so nothing is added to it; a `use` in it will be found out of place.
  if (entry.is !== "map" || (word !== undefined && isWord(entry.entries.get(word)?.value, true))) return entry;
  const used = itemsOf(entry.entries.get("use")?.value).flatMap((item) => templateNamed(item, using));
  const base = used.reduce<Block>((below, above) => mergeBlocks(shape, below, { above, onNothing: () => {} }), new Map());
  const own = new Map([...entry.entries].filter(([key]) => key !== "use"));
  const onNothing = (name: string, source: Source): void => {
    const message = `no template gives \`${name}\` here, so there is nothing to omit`;
    report({ severity: "error", code: "nothing-to-omit", message, hint: "leave the key out", source });
  };
  return { ...entry, entries: mergeBlocks(shape, base, { above: own, onNothing }) };
}

/** The template that a name in `use` means, without what no template may hold. */
function templateNamed(item: Node, { shape, templates, report }: Using): readonly Block[] {
  const name = textOf(item);
  if (name === undefined) return [];
  const found = templates.get(name);
  const isContent = (key: string): boolean => shape.fields.has(key) || shape.sections.has(key);
  if (found) return [new Map([...entriesOf(found.value)].filter(([key]) => isContent(key)))];
  const hint = didYouMean(name, templates.keys());
  report({
    severity: "error",
    code: "unknown-template",
    message: `there is no template \`${name}\``,
    ...(hint && { hint }),
    source: item.at,
  });
  return [];
}
