import { asAddress, collectionKey, lastName, type Address } from "../../model/address.ts";
import type { ExplainedSection, Explanation, NotDeclared } from "../../model/explanation.ts";
import { ancestorsOf, segmentOf, type Kind } from "../../model/kind.ts";
import type { DesiredState } from "../../model/resource.ts";
import { entriesOf, type Entry, type MapNode } from "../document/node.ts";
import { identityOf } from "../names.ts";
import { nearestOf } from "../nearest.ts";
import { namedBy, type Named, type Refusal } from "../resolve/addressed.ts";
import { mergeBlocks, type Block } from "../resolve/merge.ts";
import { unmanagedIn } from "../resolve/policy.ts";
import type { Place } from "../resolve/resolve.ts";
import { isGone, layersOf, ownOf, templatesIn } from "../resolve/templates.ts";
import { shapesOf, type Shape } from "../shape.ts";
import { Explainer, type Dropped } from "./explainer.ts";
import { Origins } from "./origins.ts";

/** Files without errors. */
export interface Declared {
  /** As one, variables read and templates not applied. */
  readonly document: MapNode;
  readonly desired: DesiredState;
}

/** What the files mean for the resource of an address: with what hangs on it, and where each part of it comes from. */
export function explain(text: string, declared: Declared, kinds: readonly Kind[]): Explanation | NotDeclared | Refusal {
  const shapes = shapesOf(kinds);
  const named = namedBy(text, shapes);
  if ("code" in named) return named;
  const { address, place } = named;
  const outermost = [...shapes.values()].find(({ kind }) => segmentOf(kind) === address.split("/")[0]);
  const section = outermost && sectionAround(place.ancestors[0] ?? address, outermost, declared);
  return (section && explanationOf(address, section)) ?? wantedAbsent(named, declared) ?? notDeclared(named, declared);
}

/** The section at the top that an address lies in, with no more in it than the entry that it lies in. */
function sectionAround(top: Address, shape: Shape, { document, desired }: Declared): ExplainedSection | undefined {
  const section = document.entries.get(shape.kind.section);
  if (section === undefined) return undefined;
  const place = { ancestors: [], policies: [unmanagedIn(document.entries.get("policy")?.value)] };
  if (shape.form !== "keyed") {
    return new Explainer({ desired, origins: new Origins(new Map(), []), dropped: [] }).section(shape, section, { place, path: [] });
  }
  const [name, entry] = entryAt(top, { shape, section, place }) ?? [];
  if (name === undefined || entry === undefined) return undefined;
  const { block, origins, dropped } = templated(entry, { shape, name, document });
  const value = { ...section.value, entries: new Map([[name, { at: entry.at, value: block }]]) } as MapNode;
  return new Explainer({ desired, origins, dropped }).section(shape, { at: section.at, value }, { place, path: [] });
}

function entryAt(
  address: Address,
  { shape: { kind }, section, place }: { readonly shape: Shape; readonly section: Entry; readonly place: Place },
): readonly [string, Entry] | undefined {
  return [...entriesOf(section.value)].find(([name]) => identityOf(kind, name, place).address === address);
}

/** An entry with what its templates give, and what it took from where. Its `use` stays, to be told. */
function templated(
  { value }: Entry,
  { shape, name, document }: { readonly shape: Shape; readonly name: string; readonly document: MapNode },
): { readonly block: Entry["value"]; readonly origins: Origins; readonly dropped: readonly Dropped[] } {
  if (value.is !== "map" || !shape.kind.templates || isGone(value, shape)) {
    return { block: value, origins: new Origins(new Map(), []), dropped: [] };
  }
  const dropped = new Map<string, Dropped>();
  const onOmit = (path: readonly string[], { at, dropped: entry }: { readonly at: Dropped["at"]; readonly dropped: Entry }): void =>
    void dropped.set(JSON.stringify(path), { path: [name, ...path], at, entry });
  const layers = layersOf(value, { shape, templates: templatesIn(document), report: () => {} });
  const given = layers.reduce<Block>((below, { block }) => mergeBlocks(shape, below, { above: block, onOmit }), new Map());
  const merged = mergeBlocks(shape, given, { above: ownOf(value), onOmit });
  const use = value.entries.get("use");
  const entries = use ? new Map([...merged, ["use", use]]) : merged;
  return { block: { ...value, entries }, origins: new Origins(value.entries, layers), dropped: [...dropped.values()] };
}

function explanationOf(address: Address, { entries }: ExplainedSection): Explanation | undefined {
  for (const entry of entries) {
    if (entry.address === address) return entry;
    for (const section of address.startsWith(`${entry.address}/`) ? entry.sections : []) {
      const found = explanationOf(address, section);
      if (found) return found;
    }
  }
  return undefined;
}

/** What `absent` lists and no section declares. */
function wantedAbsent({ shape: { kind }, address, place }: Named, { desired }: Declared): Explanation | undefined {
  const entry = desired.get(collectionKey(place.address, kind.name))?.wanted.get(address);
  const source = entry?.sources[""];
  if (entry === undefined || source === undefined) return undefined;
  const { presence, because } = entry;
  const empty = { fields: [], sections: [], omitted: [], not_managed: [] };
  return { address, kind: kind.name, origin: { source }, presence, ...(because !== undefined && { because }), ...empty };
}

/** What is missing may be above it. Beside that are those of its kind, and where there are none, all that hangs where it would. */
function notDeclared({ shape: { kind }, address, place }: Named, { desired }: Declared): NotDeclared {
  const isDeclared = (each: Address): boolean => [...desired.values()].some(({ wanted }) => wanted.has(each));
  const line = [...place.ancestors, address];
  const index = line.findIndex((each) => !isDeclared(each));
  const [missing = address, parent] = [line[index], line[index - 1]];
  const beside = [...desired.values()].filter((collection) => collection.parent === parent && collection.wanted.size > 0);
  const own = beside.filter((collection) => collection.kind === [...ancestorsOf(kind), kind][index]);
  const siblings = (own.length > 0 ? own : beside).flatMap(({ wanted }) => [...wanted.keys()]);
  const names = new Map(own.length > 0 ? siblings.map((each) => [lastName(each), each]) : []);
  const sibling = names.get(nearestOf(lastName(missing), names.keys()) ?? "");
  const whole = sibling && asAddress(`${sibling}${address.slice(missing.length)}`);
  const nearest = whole && isDeclared(whole) ? whole : sibling;
  return { address, ...(nearest && { nearest }), ...(parent && { parent }), siblings };
}
