import { asAddress, lastName, type Address } from "../../model/address.ts";
import { segmentOf } from "../../model/kind.ts";
import { keyFolded, lineOf } from "../names.ts";
import type { Shape, Shapes } from "../shape.ts";
import { byText, type Written } from "../write/values.ts";
import type { Items, Parts, Patch } from "./patch.ts";
import { byRank, entryWords, topWords } from "./rank.ts";

/** What stands for a thing where only the whole of it can be written. */
export interface Wholes {
  section(shape: Shape, parent: Address | undefined): Written | undefined;
  entry(shape: Shape, address: Address): Written | undefined;
}

/** One step of an address: a setting has no name. */
interface Step {
  readonly shape: Shape;
  readonly address: Address;
  readonly name?: string;
}

/** The changes to a file as one tree, made up address by address. */
export class Tree {
  readonly root: Parts;
  readonly #shapes: Shapes;
  readonly #wholes: Wholes;

  constructor(shapes: Shapes, wholes: Wholes) {
    this.#shapes = shapes;
    this.#wholes = wholes;
    this.root = partsOf({ order: byRank(topWords(shapes)), whole: () => undefined });
  }

  /** A word of an entry, or of a setting. */
  setWord(address: Address, word: string, patch: Patch): void {
    set(this.#block(stepsTo(this.#shapes, address)), word, patch);
  }

  /** A whole section below an entry, or at the top. */
  setSection(parent: Address | undefined, section: string, patch: Patch): void {
    set(parent === undefined ? this.root : this.#block(stepsTo(this.#shapes, parent)), section, patch);
  }

  /** An entry with a key. */
  setEntry(address: Address, key: string, patch: Patch): void {
    const steps = stepsTo(this.#shapes, address);
    set(this.#names(steps), key, patch);
  }

  /** The items of a list section, those of a group where it is grouped. */
  items(shape: Shape, parent: Address | undefined, group?: string): Items | undefined {
    const { kind, form, groupedBy } = shape;
    const above = parent === undefined ? this.root : this.#block(stepsTo(this.#shapes, parent));
    const whole = (): Written | undefined => this.#wholes.section(shape, parent);
    const list = { fold: (item: string) => keyFolded(kind, item), isSorted: form === "edge" };
    if (groupedBy === undefined) return itemsIn(above, kind.section, { ...list, whole });
    const groups = child(above, kind.section, () => partsOf({ keys: "names", order: byText, whole, merges: true }));
    return groups === undefined || group === undefined ? undefined : itemsIn(groups, group, list);
  }

  /** An address goes from the list of those that must not exist. */
  unlist(address: Address): void {
    const list = { fold: (item: string) => item.toLowerCase(), isSorted: false, whole: () => undefined, mustMatch: false };
    itemsIn(this.root, "absent", list)?.gone.add(address.toLowerCase());
  }

  /** The block of an entry or a setting. */
  #block(steps: readonly Step[]): Parts | undefined {
    const last = steps.at(-1);
    if (last === undefined) return undefined;
    const { shape, address, name } = last;
    if (shape.form === "nameless") return this.#item(shape, steps.at(-2)?.address, Number(name) - 1);
    const whole = (): Written | undefined =>
      name === undefined ? this.#wholes.section(shape, steps.at(-2)?.address) : this.#wholes.entry(shape, address);
    const make = (): Parts =>
      partsOf({
        order: byRank(entryWords(shape)),
        brief: shape.kind.brief,
        whole,
        merges: shape.merge === "key by key",
        canOmit: shape.merge === "key by key",
      });
    return name === undefined ? child(this.#above(steps), shape.kind.section, make) : child(this.#names(steps), name, make);
  }

  /** A block in a list, by its position. */
  #item(shape: Shape, parent: Address | undefined, index: number): Parts | undefined {
    const at = this.items(shape, parent)?.at;
    const known = at?.get(index);
    if (known !== undefined || at === undefined) return known;
    const made = partsOf({ order: byRank(entryWords(shape)), whole: () => undefined });
    at.set(index, made);
    return made;
  }

  /** The map of names that an entry stands in. */
  #names(steps: readonly Step[]): Parts | undefined {
    const { shape } = steps.at(-1)!;
    const whole = (): Written | undefined => this.#wholes.section(shape, steps.at(-2)?.address);
    const fold = (key: string): string => keyFolded(shape.kind, key);
    const canOmit = shape.omittable === true;
    return child(this.#above(steps), shape.kind.section, () =>
      partsOf({ keys: "names", order: byText, fold, whole, merges: true, canOmit }),
    );
  }

  #above(steps: readonly Step[]): Parts | undefined {
    return steps.length === 1 ? this.root : this.#block(steps.slice(0, -1));
  }
}

/** From the top down; none for what no file speaks of. */
function stepsTo(top: Shapes, address: Address): readonly Step[] {
  const steps: Step[] = [];
  const parts = address.split("/");
  let shapes = top;
  for (let index = 0; index < parts.length;) {
    const shape = [...shapes.values()].find(({ kind }) => segmentOf(kind) === parts[index]);
    if (shape === undefined) return [];
    const isSetting = shape.form === "setting";
    index += isSetting ? 1 : 2;
    const own = asAddress(parts.slice(0, index).join("/"));
    steps.push({ shape, address: own, ...(!isSetting && { name: lastName(own) }) });
    shapes = shape.sections;
  }
  return steps;
}

export const shapeAt = (shapes: Shapes, address: Address): Shape | undefined => stepsTo(shapes, address).at(-1)?.shape;

type Made = Partial<Omit<Parts, "is" | "parts">> & Pick<Parts, "order" | "whole">;

const partsOf = (made: Made): Parts => ({
  is: "parts",
  parts: new Map(),
  keys: "words",
  fold: (key) => key,
  merges: false,
  canOmit: false,
  ...made,
});

/** What changes everything below it leaves nothing to change there. */
function child(above: Parts | undefined, key: string, make: () => Parts): Parts | undefined {
  const known = above?.parts.get(key);
  if (known !== undefined) return known.is === "parts" ? known : undefined;
  const made = above === undefined ? undefined : make();
  if (made !== undefined) above?.parts.set(key, made);
  return made;
}

interface ListOf {
  readonly fold: (item: string) => string;
  readonly isSorted: boolean;
  /** None: what is added is all there is. */
  readonly whole?: () => Written | undefined;
  readonly mustMatch?: boolean;
}

function itemsIn(
  above: Parts | undefined,
  key: string,
  { fold, isSorted, whole, mustMatch = whole !== undefined }: ListOf,
): Items | undefined {
  if (above === undefined) return undefined;
  const known = above.parts.get(key);
  if (known !== undefined) return known.is === "items" ? known : undefined;
  const added: Written[] = [];
  const made: Items = {
    ...{ is: "items", gone: new Set(), added, isSorted, at: new Map(), fold },
    ...{ whole: whole ?? (() => added.toSorted(byText)), mustMatch },
  };
  above.parts.set(key, made);
  return made;
}

function set(parts: Parts | undefined, key: string, patch: Patch): void {
  parts?.parts.set(key, patch);
}

/** What a list calls what an edge refers to, and the group that it stands in where lists are grouped. */
export function nameInList(key: Address): { readonly group: string; readonly name: string } {
  const line = lineOf(key).map(lastName);
  return { group: line.at(-2) ?? "", name: line.at(-1) ?? "" };
}
