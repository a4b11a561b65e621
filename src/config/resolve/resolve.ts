import { addressOf, collectionKey, type Address, type CollectionKey } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import { segmentOf } from "../../model/kind.ts";
import type { Unmanaged } from "../../model/policy.ts";
import type { Collection, Desired } from "../../model/resource.ts";
import { blockOf, desiredOf, type Block, type Given } from "./entry.ts";
import { encodedName, folded, identityOf, type Anchor } from "../names.ts";
import type { Field, Spec } from "../../model/field.ts";
import { entriesOf, isWord, itemsOf, plainOf, textOf, type Entry, type Node } from "../document/node.ts";
import type { Circumstances } from "./presence.ts";
import { unmanagedIn, unmanagedOf, wordsOf, type Policies } from "./policy.ts";
import { whereIs } from "../report.ts";
import type { Shape, Shapes } from "../shape.ts";

/** Where in the organization a block stands. */
export interface Place extends Anchor {
  readonly policies: Policies;
}

export interface OpenCollection extends Collection {
  readonly wanted: Map<Address, Desired>;
}

/**
 * Turns sections into collections and names into addresses. Templates are applied already. What the schema found wrong is
 * passed over, so that what only this step can see is reported in the same run.
 */
export class Resolver {
  readonly collections = new Map<CollectionKey, OpenCollection>();
  /** What entries say for themselves of that which they do not mention. */
  readonly unmanaged: Unmanaged[] = [];
  /** Where the section of each collection stands. */
  readonly sites = new Map<CollectionKey, Entry>();
  readonly #circumstances: Circumstances;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
  }

  sections(shapes: Shapes, block: Block, place: Place): void {
    for (const [section, shape] of shapes) {
      const entry = block.get(section);
      if (entry) this.#section(shape, entry, place);
    }
  }

  /** The collection of a kind in a place; what `absent` alone mentions has one too, and it keeps what it does not name. */
  collection({ kind }: Shape, { address, ancestors }: Place, unmanaged: Collection["unmanaged"]): OpenCollection {
    const key = collectionKey(address, kind.name);
    const found = this.collections.get(key);
    if (found) return found;
    const { joining } = this.#circumstances;
    const more = { ...(address && { parent: address }), ...(kind.joinsBy && { joining }) };
    const made = { kind, ancestors, unmanaged, wanted: new Map<Address, Desired>(), ...more };
    this.collections.set(key, made);
    return made;
  }

  #section(shape: Shape, site: Entry, place: Place): void {
    const collection = this.collection(shape, place, unmanagedOf(shape, place.policies));
    const key = collectionKey(place.address, shape.kind.name);
    this.sites.set(key, site);
    if (shape.form === "rule") this.collections.set(key, { ...collection, rule: ruleOf(shape, site.value) });
    else for (const given of givenIn(shape, site, place)) this.#enter(given, collection, place);
  }

  #enter(given: Given, { wanted }: OpenCollection, place: Place): void {
    const { shape, address, ancestors, block } = given;
    const twin = wanted.get(address);
    if (twin) return this.#circumstances.report(sameName(given, twin));
    const entry = given.word === undefined ? desiredOf(given, this.#circumstances) : wantedAbsent(given, given.word);
    wanted.set(address, entry);
    if (entry.presence === "absent" || block === undefined || !holdsAny(block, shape)) return;
    const own = shape.kind.templates ? [unmanagedIn(block.get("policy")?.value)] : [];
    for (const words of own) if (words.size > 0) this.unmanaged.push({ below: address, words: wordsOf(words) });
    this.sections(shape.sections, block, { address, ancestors: [...ancestors, address], policies: [...own, ...place.policies] });
  }
}

/** Most entries hold no sections. */
function holdsAny(block: Block, { sections, kind }: Shape): boolean {
  for (const name of block.keys()) if (sections.has(name) || (kind.templates && name === "policy")) return true;
  return false;
}

/** The entries of a section, whatever its form. */
export function givenIn(shape: Shape, { at, value }: Entry, place: Anchor): readonly Given[] {
  const { kind, form } = shape;
  const { ancestors } = place;
  const keyed = (name: string, at: Source, block: Block | undefined): Given => {
    const { address, key } = identityOf(kind, name, place);
    return { shape, address, ancestors, key, at, block };
  };
  switch (form) {
    case "setting":
      return [oneIn(shape, { at, value }, place)];
    case "keyed":
      return Array.from(entriesOf(value), ([name, entry]) => keyed(name, entry.at, blockOf(shape, entry.value)));
    case "edge":
      return namesOf(shape, value).map(({ name, at }) => keyed(name, at, new Map()));
    case "nameless":
      return itemsOf(value).map((item, index) => {
        const address = addressOf(place.address, segmentOf(kind), String(index + 1));
        return { shape, address, ancestors, at: item.at, block: blockOf(shape, item) };
      });
    case "rule":
      return [];
    default:
      return form satisfies never;
  }
}

/** What a section says that holds no entries. */
export function oneIn(shape: Shape, { at, value }: Entry, { address: parent, ancestors }: Anchor): Given {
  const given = { shape, address: addressOf(parent, segmentOf(shape.kind)), ancestors, at, block: blockOf(shape, value) };
  return shape.unset && isWord(value, "unset") ? { ...given, word: "unset" } : given;
}

/** What a rule demands; names in it are folded like those that it is held against. */
function ruleOf({ fields }: Shape, value: Node): Spec {
  const demands = [...fields].flatMap(([name, field]) => {
    const given = entriesOf(value).get(name)?.value;
    return given === undefined ? [] : [[name, foldedIn(field, plainOf(given))] as const];
  });
  return Object.fromEntries(demands);
}

function foldedIn(field: Field, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => foldedIn(field, item));
  return typeof value === "string" ? folded(field, value) : value;
}

/** The names in an edge's list; grouped ones come with their group's name before them. */
function namesOf({ groupedBy }: Shape, value: Node): readonly { name: string; at: Source }[] {
  const named = (node: Node, group?: string) =>
    itemsOf(node).flatMap((item) => {
      const text = textOf(item);
      if (text === undefined) return [];
      return { name: group === undefined ? text : `${encodedName(group)}/${encodedName(text)}`, at: item.at };
    });
  return groupedBy ? [...entriesOf(value)].flatMap(([group, entry]) => named(entry.value, group)) : named(value);
}

export function wantedAbsent({ shape: { kind }, address, ancestors, key, at }: Given, because: string): Desired {
  const spec = kind.key === undefined ? {} : { [kind.key]: key };
  return { kind, address, ancestors, spec, presence: "absent", because, claims: { previously: [] }, sources: { "": at } };
}

function sameName({ shape, address, at }: Given, { sources }: Desired): Diagnostic {
  const first = sources[""] ?? at;
  const message = `${address} is given twice; first ${whereIs(first, at)}`;
  const what = shape.form === "edge" ? ({ code: "listed-twice" } as const) : ({ code: "same-name" } as const);
  return { severity: "error", ...what, message, hint: "make one of the two", source: at, related: [first], address };
}
