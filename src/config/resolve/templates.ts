import type { Source } from "../../model/diagnostic.ts";
import { mergeBlocks, type Block } from "./merge.ts";
import { mostUnfolded } from "../document/convert.ts";
import { didYouMean } from "../nearest.ts";
import { entriesOf, isWord, itemsOf, sizeOf, textOf, type Entry, type MapNode, type Node } from "../document/node.ts";
import { listed, type Report } from "../report.ts";
import type { Shape, Shapes } from "../shape.ts";
import { mostUsed } from "../words.ts";

/** The root with every `use` and `omit` carried out, and no templates left. Values from a template keep their place in it. */
export function applyTemplates(root: MapNode, shapes: Shapes, report: Report): MapNode {
  const shape = templatedIn(shapes);
  const entries = new Map(root.entries);
  entries.delete("templates");
  const section = shape && entries.get(shape.kind.section);
  if (section?.value.is === "map" && shape) {
    const using = { shape, templates: templatesIn(root), report, bases: new Map<string, Block>(), mayUnfold: allowance(report) };
    const applied = [...section.value.entries].map(([name, { at, value }]) => [name, { at, value: applyTo(value, using) }] as const);
    entries.set(shape.kind.section, { at: section.at, value: { ...section.value, entries: new Map(applied) } });
  }
  return { ...root, entries };
}

/** The kind whose entries may `use` templates. */
export const templatedIn = (shapes: Shapes): Shape | undefined => [...shapes.values()].find(({ kind }) => kind.templates);

export const templatesIn = (root: MapNode): Block => entriesOf(root.entries.get("templates")?.value);

export interface Using {
  readonly shape: Shape;
  readonly templates: Block;
  readonly report: Report;
}

/** What a template that an entry uses says of it. */
export interface Layer {
  readonly template: string;
  readonly block: Block;
}

interface UsingMany extends Using {
  /** What templates give together, by their names: most entries use the same ones. */
  readonly bases: Map<string, Block>;
  /** Whether what templates give together may be unfolded once more, in an entry that stands there. */
  readonly mayUnfold: (base: Block, at: Source) => boolean;
}

/** For as many values as a file may come to; whoever asks for more is told once. */
function allowance(report: Report): UsingMany["mayUnfold"] {
  const sizes = new Map<Block, number>();
  let left = mostUnfolded;
  return (base, source) => {
    if (left < 0) return false;
    const size = sizes.get(base) ?? [...base.values()].reduce((sum, { value }) => sum + sizeOf(value), 0);
    sizes.set(base, size);
    left -= size;
    const message = `the templates of this file unfold to more than ${mostUnfolded} values`;
    if (left < 0) report({ severity: "error", code: "too-large", message, hint: "use them in fewer entries, or part the file", source });
    return left >= 0;
  };
}

function applyTo(entry: Node, using: UsingMany): Node {
  const { shape, report, bases, mayUnfold } = using;
  if (entry.is !== "map" || isGone(entry, shape)) return entry;
  const layers = layersOf(entry, using);
  const key = JSON.stringify(layers.map(({ template }) => template));
  const base = bases.get(key) ?? layers.reduce<Block>((below, { block }) => mergeBlocks(shape, below, { above: block }), new Map());
  bases.set(key, base);
  if (!mayUnfold(base, entry.at)) return entry;
  const onNothing = (name: string, source: Source): void => {
    const message = `no template gives \`${name}\` here, so there is nothing to omit`;
    report({ severity: "error", code: "nothing-to-omit", message, hint: "leave the key out", source });
  };
  return { ...entry, entries: mergeBlocks(shape, base, { above: ownOf(entry), onNothing }) };
}

/** What is wanted absent holds nothing, so nothing is added to it; a `use` in it will be found out of place. */
export function isGone({ entries }: MapNode, { kind: { absentWord } }: Shape): boolean {
  return absentWord !== undefined && isWord(entries.get(absentWord)?.value, true);
}

/** What an entry says itself. */
export const ownOf = ({ entries }: MapNode): Block => new Map([...entries].filter(([key]) => key !== "use"));

/** The templates that an entry uses, the first one lowest, without what no template may hold. */
export function layersOf({ entries }: MapNode, { shape, templates, report }: Using): readonly Layer[] {
  const used = itemsOf(entries.get("use")?.value).slice(0, mostUsed);
  return used.flatMap((item) => {
    const template = textOf(item);
    const found = template === undefined ? undefined : templates.get(template);
    if (template !== undefined && found === undefined) report(unknownTemplate(template, item.at, templates));
    return template !== undefined && found ? [{ template, block: contentOf(found, shape) }] : [];
  });
}

function contentOf({ value }: Entry, { fields, sections }: Shape): Block {
  const keys = [...entriesOf(value).keys()];
  // The same object for all who use it, where nothing in it is out of place.
  if (keys.every((key) => fields.has(key) || sections.has(key))) return entriesOf(value);
  return new Map([...entriesOf(value)].filter(([key]) => fields.has(key) || sections.has(key)));
}

function unknownTemplate(name: string, source: Source, templates: Block) {
  const known = [...templates.keys()];
  const few = known.length < 10 ? `there is ${listed(known, "and")}` : undefined;
  const hint = known.length === 0 ? "declare it under `templates`" : (didYouMean(name, known) ?? few);
  return {
    severity: "error",
    code: "unknown-template",
    message: `there is no template \`${name}\``,
    ...(hint && { hint }),
    source,
  } as const;
}
