import { asAddress, lastName, parentOf, type Address } from "../../model/address.ts";
import type { Live } from "../../model/resource.ts";
import { keyFolded } from "../names.ts";
import type { Shape, Shapes } from "../shape.ts";
import type { Sections } from "../write/sections.ts";
import { canonical, writtenOf, type Block, type Written } from "../write/values.ts";
import { given, gone, type Patch } from "./patch.ts";
import { nameInList, shapeAt, Tree } from "./tree.ts";

/** One thing that a file is to say otherwise. */
export type Revision =
  /** A word of an entry; none: it says nothing of it any more. `from`: a set or a map as it is so far. `ifSaid`: it says nothing new. */
  | {
      readonly do: "say";
      readonly address: Address;
      readonly word: string;
      readonly value?: Written | undefined;
      readonly from?: unknown;
      readonly ifSaid?: true;
    }
  /** An entry for what is there, or an item of a list, or a setting; what stands for it so far goes. */
  | { readonly do: "declare"; readonly row: Live }
  /** A section that an entry does not have. One that says on purpose that it has not is left alone. */
  | { readonly do: "open"; readonly row: Live; readonly section: string }
  /** An entry goes. `key` is what an edge refers to. */
  | { readonly do: "drop"; readonly address: Address; readonly key?: Address | undefined }
  /** An address goes from the list of what must not exist. */
  | { readonly do: "unlist"; readonly address: Address };

export interface Revising {
  readonly shapes: Shapes;
  readonly sections: Sections;
  readonly rowAt: (address: Address) => Live | undefined;
}

/** Revisions as one tree of changes. */
export function treeOf(revisions: readonly Revision[], { shapes, sections, rowAt }: Revising): Tree {
  const tree = new Tree(shapes, {
    section: (shape, parent) => sections.section(shape, parent === undefined ? undefined : rowAt(parent)),
    entry: (shape, address) => {
      const row = rowAt(address);
      return row && sections.entry(shape, row)?.value;
    },
  });
  for (const revision of revisions) enter(revision, tree, { shapes, sections });
  return tree;
}

type Known = Pick<Revising, "shapes" | "sections">;

function enter(revision: Revision, tree: Tree, known: Known): void {
  switch (revision.do) {
    case "say":
      return say(revision, tree);
    case "declare":
      return declare(revision.row, tree, known);
    case "open": {
      const shape = shapeAt(known.shapes, revision.row.address)?.sections.get(revision.section);
      const value = shape && known.sections.section(shape, revision.row);
      if (value !== undefined) tree.setSection(revision.row.address, revision.section, { ...given(value), where: "missing" });
      return;
    }
    case "drop":
      return drop(revision, tree, known);
    case "unlist":
      return tree.unlist(revision.address);
    default:
      return revision satisfies never;
  }
}

function say({ address, word, value, from, ifSaid }: Revision & { readonly do: "say" }, tree: Tree): void {
  if (ifSaid && value !== undefined) return tree.setWord(address, word, { ...given(value), where: "present" });
  tree.setWord(address, word, value === undefined ? gone : changeTo(value, from));
}

/** A value in place of another one: of a set and of a map, only what differs. */
function changeTo(value: Written, from: unknown): Patch {
  const whole = (): Written => value;
  if (Array.isArray(value) && isTexts(value) && isTexts(from)) {
    const added = value.filter((item) => !from.includes(item));
    const items = { gone: new Set(from.filter((item) => !value.includes(item))), added, at: new Map(), fold: (item: string) => item };
    return { is: "items", isSorted: true, mustMatch: true, whole, ...items };
  }
  if (!(value instanceof Map) || !isRecord(from)) return given(value);
  const pairs: Block = value;
  const parts = new Map<string, Patch>();
  for (const key of Object.keys(from)) if (!pairs.has(key)) parts.set(key, gone);
  for (const [key, each] of pairs)
    if (from[key] === undefined || canonical(writtenOf(from[key])) !== canonical(each)) parts.set(key, changeTo(each, from[key]));
  return { is: "parts", parts, keys: "words", order: () => 0, fold: (key) => key, whole, merges: false, canOmit: false };
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === "string");
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function declare(row: Live, tree: Tree, { shapes, sections }: Known): void {
  const shape = shapeAt(shapes, row.address);
  if (shape === undefined) return;
  const parent = row.ancestors.at(-1);
  if (shape.form === "keyed") {
    const entry = sections.entry(shape, row);
    if (entry !== undefined) tree.setEntry(row.address, entry.key, given(entry.value));
  } else if (shape.form === "setting") {
    const value = sections.item(shape, row)?.value;
    if (value !== undefined) tree.setSection(parent, shape.kind.section, given(value));
  } else {
    const item = sections.item(shape, row);
    if (item !== undefined) tree.items(shape, parent, item.group)?.added.push(item.value);
  }
}

function drop({ address, key }: Revision & { readonly do: "drop" }, tree: Tree, { shapes }: Known): void {
  const shape = shapeAt(shapes, address);
  if (shape === undefined) return;
  const { form, kind } = shape;
  if (form === "keyed") return tree.setEntry(address, lastName(address), gone);
  const parent = shape.kind.parent === undefined ? undefined : parentAddress(address, shape);
  if (form === "setting") return tree.setSection(parent, kind.section, given("unset"));
  if (form === "nameless") return void tree.items(shape, parent)?.gone.add(Number(lastName(address)) - 1);
  const { group, name } = nameInList(key ?? address);
  tree.items(shape, parent, group)?.gone.add(keyFolded(kind, name));
}

/** A setting has no name in its address. */
function parentAddress(address: Address, { form }: Shape): Address | undefined {
  return form === "setting" ? asAddress(address.slice(0, address.lastIndexOf("/"))) : parentOf(address);
}
