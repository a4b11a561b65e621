import { isAlias, isMap, isScalar, isSeq, type YAMLSeq } from "yaml";
import { flowOf } from "../write/render.ts";
import { byText, type Written } from "../write/values.ts";
import { resolved } from "./aliases.ts";
import { disinherit } from "./dissolve.ts";
import { membersOf, type MapNode } from "./layout.ts";
import { lineEnd } from "./lines.ts";
import { nameOf, saidBy } from "./look.ts";
import type { Page } from "./page.ts";
import { newValue, type Items, type Parts, type Patch } from "./patch.ts";
import { placeFor } from "./rows.ts";
import { Splices } from "./splices.ts";
import type { Around, Owner } from "./scene.ts";
import { restructureList, restructureMap, type MapChange } from "./structure.ts";
import { replaceValue } from "./value.ts";

/**
 * Changes a page where it stands: whatever a patch does not speak of stays as it is, to the last blank. What cannot be done
 * beside another change, because both touch the same characters, is left for the next time.
 */
export class Amender {
  readonly splices: Splices;
  /** Anchors on what was changed, or around it: their aliases change along. */
  readonly touched = new Set<string>();
  readonly #within: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.splices = new Splices(page.text);
  }

  amend(patch: Parts): void {
    this.#map(this.#page.root, patch, { open: 0 });
  }

  /** False where its text and what it holds do not correspond. */
  #map(map: MapNode, patch: Parts, around: Around): boolean {
    const members = membersOf(map);
    if (members === undefined) return false;
    const scene = { page: this.#page, splices: this.splices, ...around };
    const names = map.items.map(({ key }) => nameOf(key, this.#page));
    const folded = new Map(names.map((name, index) => [patch.fold(name), index]));
    const [here, missing] = [new Map<number, Patch>(), new Map<string, Patch>()];
    for (const [key, change] of patch.parts) {
      const index = folded.get(patch.fold(key));
      if (index === undefined) missing.set(key, change);
      else if (change.is !== "given" || change.where !== "missing") here.set(index, change);
    }
    // What is inherited cannot be taken out: it is written out first, and then taken out the next time.
    if (names.includes("<<") && [...missing.values()].some(({ is }) => is === "gone")) return disinherit(map, scene);
    const leaving = new Set([...here].flatMap(([index, { is }]) => (is === "gone" ? [index] : [])));
    const coming = comingInto(names, missing, patch);
    // In braces all is said at once, or they would say something in between that nobody means.
    const isAtOnce = map.flow === true && leaving.size + coming.length > 0;
    const changed = new Map<number, Written>();
    for (const [index, change] of here) {
      const owner = { member: members[index]!, node: map.items[index]!.value, key: names[index]!, isFlow: map.flow === true };
      if (change.is === "given" && isAtOnce) changed.set(index, change.value);
      else if (change.is !== "gone") this.#value(owner, change);
    }
    if (leaving.size + coming.length > 0) this.#touch();
    restructureMap(map, { leaving, coming, names, keys: patch.keys, changed }, scene);
    return true;
  }

  #value(owner: Owner, change: Exclude<Patch, { is: "gone" }>): void {
    const anchor = owner.node && "anchor" in owner.node ? owner.node.anchor : undefined;
    if (anchor !== undefined) this.#within.push(anchor);
    this.#valueIn(owner, change);
    if (anchor !== undefined) this.#within.pop();
  }

  #touch(): void {
    for (const anchor of this.#within) this.touched.add(anchor);
  }

  #valueIn(owner: Owner, change: Exclude<Patch, { is: "gone" }>): void {
    const { node, member } = owner;
    if (change.is === "given") return this.#replace(owner, change.value);
    if (isAlias(node)) return this.#replace(owner, resolved(node, this.#page));
    const around = { open: lineEnd(this.#page.text, member.head ?? member.end), owner };
    const isDone =
      (change.is === "items" && isSeq(node) && this.#list(node, change, around)) ||
      (change.is === "parts" && isMap(node) && this.#map(node, change, around)) ||
      (change.is === "parts" && (isScalar(node) || isSeq(node)) && this.#brief(owner, change));
    const whole = isDone ? undefined : change.whole();
    if (whole !== undefined) this.#replace(owner, whole);
  }

  /** A bare value that stands for one key of a map: still one, or from now on the map. */
  #brief(owner: Owner, { parts, brief, order }: Parts): boolean {
    if (brief === undefined) return false;
    const own = parts.get(brief);
    const others = [...parts].flatMap(([key, change]) => {
      const value = key === brief || change.is === "gone" ? undefined : newValue(change, { inherits: false, canOmit: false });
      return value === undefined ? [] : [[key, value] as const];
    });
    if (others.length === 0 && own?.is !== "gone") {
      if (own !== undefined) this.#value(owner, own);
      return true;
    }
    const source = this.#page.text.slice(owner.node!.range[0], owner.node!.range[1]);
    if (own === undefined && source.includes("\n")) return false;
    const said = own === undefined ? { yaml: source } : own.is === "given" ? own.value : newValue(own, { inherits: false, canOmit: false });
    const block = [...(said === undefined || own?.is === "gone" ? [] : [[brief, said] as const]), ...others];
    this.#replace(owner, new Map<string, Written>(block.toSorted(([a], [b]) => order(a, b))));
    return true;
  }

  #list(list: YAMLSeq.Parsed, { gone, added, isSorted, at, fold, mustMatch }: Items, around: Around): boolean {
    const members = membersOf(list);
    if (members === undefined) return false;
    const said = list.items.map((item) => saidBy(item, this.#page) ?? "");
    const known = new Set(said.map(fold));
    if (mustMatch && [...gone].some((each) => typeof each === "string" && !known.has(each))) return false;
    const leaving = new Set([...said.keys()].filter((index) => gone.has(index) || gone.has(fold(said[index]!))));
    for (const [index, patch] of at) {
      const item = list.items[index];
      if (leaving.has(index)) continue;
      if (isAlias(item)) this.splices.add([item.range[0], item.range[1], flowOf(resolved(item, this.#page), this.#page.style)]);
      else if (isMap(item)) this.#item(item, patch);
    }
    const after = (value: Written): number => (isSorted && typeof value === "string" ? placeFor(value, said, byText) : said.length - 1);
    const coming = (isSorted ? added.toSorted(byText) : added).map((value) => ({ value, after: after(value) }));
    if (leaving.size + coming.length > 0) this.#touch();
    restructureList(list, { leaving, coming }, { page: this.#page, splices: this.splices, ...around });
    return true;
  }

  #item(item: MapNode, patch: Parts): void {
    if (item.anchor !== undefined) this.#within.push(item.anchor);
    this.#map(item, patch, { open: item.range[0] });
    if (item.anchor !== undefined) this.#within.pop();
  }

  #replace(owner: Owner, value: Written): void {
    this.#touch();
    replaceValue(owner, value, { page: this.#page, splices: this.splices });
  }
}

/** New pairs, sorted, each with the position behind which it belongs. */
function comingInto(names: readonly string[], missing: ReadonlyMap<string, Patch>, { order, canOmit }: Parts): MapChange["coming"] {
  const inherits = names.includes("<<");
  const coming = [...missing].flatMap(([key, change]) => {
    const value = newValue(change, { inherits, canOmit });
    return value === undefined ? [] : [{ key, value }];
  });
  const place = (a: string, b: string): number => (a === "<<" ? -1 : order(a, b));
  return coming.toSorted((a, b) => order(a.key, b.key)).map((each) => ({ ...each, after: placeFor(each.key, names, place) }));
}
