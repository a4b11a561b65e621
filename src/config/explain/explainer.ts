import { collectionKey } from "../../model/address.ts";
import type { Source } from "../../model/diagnostic.ts";
import type { ExplainedSection, Explanation, Omitted, Said, Unmentioned } from "../../model/explanation.ts";
import type { DesiredState } from "../../model/resource.ts";
import { entriesOf, itemsOf, plainOf, type Entry, type Node, type Path } from "../document/node.ts";
import type { Given } from "../resolve/entry.ts";
import type { Block } from "../resolve/merge.ts";
import { unmanagedIn, unmanagedOf, type Policies } from "../resolve/policy.ts";
import { givenIn, oneIn, type Place } from "../resolve/resolve.ts";
import { hasUnmanaged, type Shape } from "../shape.ts";
import type { Origins } from "./origins.ts";

/** What the word `omit` drops. */
export interface Dropped {
  /** Below the section at the top. */
  readonly path: Path;
  /** Where the word's key stands. */
  readonly at: Source;
  readonly entry: Entry;
}

interface Explaining {
  readonly desired: DesiredState;
  readonly origins: Origins;
  readonly dropped: readonly Dropped[];
}

/** Where something stands: in the organization, and below the section at the top. */
interface Site {
  readonly place: Place;
  readonly path: Path;
  /** The text in a list that stands for the whole entry. */
  readonly item?: Node;
}

/** Tells what sections mean, by the same reading as `resolve`, and where each part of them comes from. */
export class Explainer {
  readonly #explaining: Explaining;

  constructor(explaining: Explaining) {
    this.#explaining = explaining;
  }

  section(shape: Shape, { at, value }: Entry, { place, path }: Site): ExplainedSection {
    const { kind, form } = shape;
    const isOne = form === "setting" || form === "rule";
    const names = form === "keyed" ? [...entriesOf(value).keys()] : [];
    const given = form === "rule" ? [oneIn(shape, { at, value }, place)] : givenIn(shape, { at, value }, place);
    const items = form === "edge" ? textsIn(value) : [];
    const entries = given.map((each, index) => {
      const item = items.find(({ at: there }) => there === each.at);
      return this.#entry(each, { place, path: form === "keyed" ? [...path, names[index] ?? ""] : path, ...(item && { item }) });
    });
    const unmentioned = isOne ? undefined : unmentionedIn(shape, place.policies);
    return {
      name: kind.section,
      form: isOne ? "one" : form === "keyed" ? "named" : "list",
      origin: this.#explaining.origins.of(at),
      ...(unmentioned && { unmentioned }),
      entries,
      omitted: isOne ? [] : this.#omittedAt(path, entriesOf(value)),
    };
  }

  #entry({ shape, address, ancestors, at, block = new Map<string, Entry>(), word }: Given, { place, path, item }: Site): Explanation {
    const { kind } = shape;
    const wanted = this.#explaining.desired.get(collectionKey(place.address, kind.name))?.wanted.get(address);
    const isPresent = shape.form === "rule" || wanted?.presence === "present";
    const own = kind.templates ? [unmanagedIn(block.get("policy")?.value)] : [];
    const omitted = this.#omittedAt(path, block);
    const isSaid = (name: string): boolean => block.has(name) || omitted.some((word) => word.name === name);
    const below = { address, ancestors: [...ancestors, address], policies: [...own, ...place.policies] };
    return {
      address,
      kind: kind.name,
      origin: this.#explaining.origins.of(at, item),
      presence: isPresent ? "present" : "absent",
      ...(wanted?.because !== undefined && { because: wanted.because }),
      ...(word !== undefined && { word }),
      ...(kind.brief !== undefined && { brief: kind.brief }),
      fields: this.#said(shape, block),
      sections: [...shape.sections].flatMap(([name, inner]) => {
        const entry = block.get(name);
        return entry ? [this.section(inner, entry, { place: below, path: [...path, name] })] : [];
      }),
      omitted,
      not_managed: isPresent ? [...shape.sections.keys()].filter((name) => !isSaid(name)) : [],
    };
  }

  /** Who it is, how long, what it uses, and what it is like. */
  #said({ claims, kind, fields }: Shape, block: Block): readonly Said[] {
    const files = [...fields.values()].flatMap(({ fromFile }) => fromFile ?? []);
    const words = [...claims, ...(kind.absentWord === undefined ? [] : [kind.absentWord]), "until", "use", "policy"];
    return [...words, ...files, ...fields.keys()].flatMap((name) => {
      const entry = block.get(name);
      return entry ? [{ name, value: plainOf(entry.value), origin: this.#explaining.origins.of(entry.at, entry.value) }] : [];
    });
  }

  /** What stands directly below the path and is dropped for good: a later template, or the entry, may give it again. */
  #omittedAt(path: Path, block: Block): readonly Omitted[] {
    const { dropped, origins } = this.#explaining;
    return dropped.flatMap(({ path: full, at, entry }) => {
      const name = full.at(-1);
      const isHere = full.length === path.length + 1 && path.every((step, index) => step === full[index]);
      if (!isHere || name === undefined || block.has(name)) return [];
      return [{ name, origin: origins.of(at), drops: origins.of(entry.at, entry.value) }];
    });
  }
}

/** The items of a list, or of lists by groups. */
const textsIn = (value: Node): readonly Node[] => [value, ...[...entriesOf(value).values()].map((entry) => entry.value)].flatMap(itemsOf);

/** The nearest word, as `unmanagedOf` finds it, with its place. */
function unmentionedIn(shape: Shape, policies: Policies): Unmentioned | undefined {
  const { kind } = shape;
  if (kind.exact) return { word: "delete", by: "exact" };
  if (!hasUnmanaged(shape)) return undefined;
  const word = unmanagedOf(shape, policies);
  const said = policies.map((words) => words.get(kind.name) ?? (kind.deleteByName ? undefined : words.get("default")));
  const index = said.findIndex((entry) => entry !== undefined);
  const source = said[index]?.at;
  if (source === undefined) return { word, by: "default" };
  return { word, by: index === policies.length - 1 ? "organization" : "project", source };
}
