import { asAddress, collectionKey, lastName, type Address } from "../../model/address.ts";
import type { Field, Spec } from "../../model/field.ts";
import type { DesiredState, Live, LiveState } from "../../model/resource.ts";
import { decodedName, lineOf } from "../names.ts";
import type { Shape, Shapes } from "../shape.ts";
import { aboutEntry, aboutSection } from "./about.ts";
import type { LeftOut } from "./left-out.ts";
import { Names } from "./naming.ts";
import { byText, isSayable, writtenOf, type Block, type Written } from "./values.ts";

type Pairs = readonly (readonly [name: string, value: Written])[];

export interface SectionsOptions {
  /** What a file calls things already. */
  readonly declared?: DesiredState;
  /** Those who have not accepted yet. */
  readonly invited?: ReadonlySet<Address>;
  /** Whether a section belongs in the entries of this file; all do where nothing is said. */
  readonly isWanted?: (shape: Shape) => boolean;
  /** What a file's policy wants nobody to look at. */
  readonly isIgnored?: (address: Address) => boolean;
  /** Milliseconds; for the ages of keys. */
  readonly now: number;
}

/** Turns rows into sections: the way back from `resolve`, by the same shapes. */
export class Sections {
  readonly #live: LiveState;
  readonly #names: Names;
  readonly #specs: ReadonlyMap<Address, Spec>;
  readonly #referred: ReadonlySet<Address>;
  readonly #leftOut = new Map<string, LeftOut>();
  readonly #options: SectionsOptions;

  constructor(live: LiveState, options: SectionsOptions) {
    this.#live = live;
    this.#options = options;
    this.#names = new Names(live, options.declared);
    const rows = [...live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : []));
    this.#specs = new Map(rows.map(({ address, spec }) => [address, spec]));
    const foreign = new Set(rows.flatMap(({ address, standing }) => (standing === "foreign" ? [address] : [])));
    const isSpoken = (row: Live): boolean =>
      !row.kind.internal && this.#isSpokenOf(row) && !(row.kind.needsOwnParent && foreign.has(row.ancestors.at(-1)!));
    this.#referred = new Set(rows.filter(isSpoken).flatMap(referencesOf));
  }

  /** What was asked for and a file cannot say, for whoever reads it. */
  get leftOut(): readonly LeftOut[] {
    return [...this.#leftOut.values()];
  }

  /** The sections below a parent, in the order of the kinds. One that holds nothing is left out: then it need not be read. */
  below(shapes: Shapes, parent?: Live): Block {
    const sections = new Map<string, Written>();
    for (const [name, shape] of shapes) {
      if (this.#options.isWanted?.(shape) === false) continue;
      const section = this.section(shape, parent);
      if (section !== undefined) sections.set(name, section);
    }
    return sections;
  }

  /** One section; undefined where it holds nothing. */
  section(shape: Shape, parent?: Live): Written | undefined {
    if (parent?.standing === "foreign" && shape.kind.needsOwnParent) return undefined;
    const rows = this.#rowsOf(shape, parent?.address);
    switch (shape.form) {
      case "setting":
        return rows.flatMap((row) => this.#written(shape, row, []))[0];
      case "keyed": {
        const entries = rows.flatMap((row) => this.entry(shape, row) ?? []);
        return aboutSection(
          shape,
          rows,
          byName(
            entries.map(({ key, value }) => [key, value]),
            shape,
          ),
        );
      }
      case "edge":
        return shape.groupedBy ? this.#groups(rows) : list(rows.flatMap((row) => this.#keyNameOf(row)).toSorted(byText));
      case "rule":
        // What these must be like is for people to say.
        return undefined;
      case "nameless":
        return list(rows.flatMap((row) => this.#written(shape, row, [])));
      default:
        return shape.form satisfies never;
    }
  }

  /** The entry of a row with a key; undefined where there is none to be had. */
  entry(shape: Shape, row: Live): { readonly key: string; readonly value: Written } | undefined {
    const naming = this.#names.of(row);
    if (naming === undefined) {
      if (row.standing === "ours") this.#leaveOut(row, "it has no name that an entry could bear");
      return undefined;
    }
    const { key, namesakes: _, ...claims } = naming;
    const [value] = this.#written(shape, row, Object.entries(claims));
    if (value === undefined) return undefined;
    const notes = aboutEntry(row, { naming, shape, live: this.#live, ...this.#options });
    return { key, value: notes.length === 0 ? value : { notes, value } };
  }

  /** What stands for a row in a list without keys: a name, or a block. */
  item(shape: Shape, row: Live): { readonly group?: string; readonly value: Written } | undefined {
    const [value] = shape.form === "edge" ? this.#keyNameOf(row) : this.#written(shape, row, []);
    if (value === undefined) return undefined;
    if (!shape.groupedBy) return { value };
    const [group = "", name = ""] = this.#lineOf(row);
    return { group, value: name };
  }

  /** One field as a file says it. */
  field(shape: Shape, row: Live, name: string): Written | undefined {
    const field = shape.fields.get(name);
    return field && this.#field(row, { name, field, shape })[0]?.[1];
  }

  #rowsOf({ kind }: Shape, parent: Address | undefined): readonly Live[] {
    const reading = this.#live.get(collectionKey(parent, kind.name));
    if (reading === undefined || "unread" in reading) return [];
    return reading.rows.filter((row) => this.#isSpokenOf(row));
  }

  #isSpokenOf({ kind, standing, spec, address }: Live): boolean {
    const isGiven = kind.implicit?.(spec, (each) => this.#specs.get(each)) !== undefined;
    return standing !== "absent" && !isGiven && this.#options.isIgnored?.(address) !== true;
  }

  #groups(rows: readonly Live[]): Written | undefined {
    const groups = new Map<string, string[]>();
    for (const row of rows.filter((each) => this.#keyNameOf(each).length > 0)) {
      const [group = "", name = ""] = this.#lineOf(row);
      groups.set(group, [...(groups.get(group) ?? []), name]);
    }
    return byName([...groups].map(([group, names]) => [group, names.toSorted(byText)]));
  }

  /** What an edge points at is called, below what it lies in. */
  #lineOf(row: Live): readonly (string | undefined)[] {
    return lineOf(keyOf(row))
      .slice(-2)
      .map((each) => this.#names.called(each));
  }

  /** What an edge's list calls it. */
  #keyNameOf(row: Live): readonly string[] {
    const key = this.#names.of(row)?.key;
    return key === undefined ? this.#leaveOut(row, "what it refers to is not known") : [key];
  }

  /** A block, or the bare value that says as much; nothing for what is not ours, carries nothing of ours and is named by nothing of ours. */
  #written(shape: Shape, row: Live, claims: Pairs): readonly Written[] {
    const unmet = Object.entries(shape.kind.fields).find(
      ([name, { always, unreadable }]) => always !== undefined && !unreadable && row.spec[name] !== always,
    );
    if (unmet !== undefined) return this.#leaveOut(row, `it is not \`${unmet[0]}\`, and an entry would make it so`);
    const sections = this.below(shape.sections, row);
    const isForeign = row.standing === "foreign";
    const fields = [...shape.fields].filter(([, { writeAt, unreadable }]) => !unreadable && (!isForeign || writeAt === "never"));
    const values = fields.flatMap(([name, field]) => this.#field(row, { name, field, shape }));
    if (isForeign && sections.size + values.length === 0 && !this.#referred.has(row.address)) return [];
    const block = new Map<string, Written>([...claims, ...values, ...sections]);
    const [lacking] = fields.find(([name, { required }]) => required && !block.has(name)) ?? [];
    if (lacking !== undefined) return this.#leaveOut(row, `its \`${lacking}\` is not known`);
    const brief = shape.kind.brief === undefined || block.size > 1 ? undefined : block.get(shape.kind.brief);
    return [brief === undefined || brief === "unset" ? block : brief];
  }

  #field(row: Live, { name, field, shape }: { readonly name: string; readonly field: Field; readonly shape: Shape }): Pairs {
    const value = row.spec[name];
    if (value === undefined || value === null) return [];
    const target = field.refersTo;
    const wholeName = (each: unknown): unknown => (target ? this.#names.reference(row.kind, target, asAddress(String(each))) : each);
    const nameOf = (each: unknown): unknown => (field.below === undefined ? wholeName(each) : lastOf(wholeName(each)));
    const said = Array.isArray(value) ? value.map(nameOf) : nameOf(value);
    const isWord = shape.merge === "key by key" && said === "omit";
    if (isWord || !isSayable(field.schema, said))
      return this.#leaveOut(row, `\`${name}\` is ${JSON.stringify(value)}, which a file cannot say`);
    return [[name, writtenOf(field.unordered && Array.isArray(said) ? said.toSorted(byText) : said)]];
  }

  #leaveOut({ address }: Live, reason: string): readonly [] {
    this.#leftOut.set(`${address} ${reason}`, { address, reason });
    return [];
  }
}

/** Where another field names what it lies below, its own name is enough. */
const lastOf = (name: unknown): unknown => (typeof name === "string" ? decodedName(name.slice(name.lastIndexOf("/") + 1)) : name);

/** What a row names in its fields, except what exists everywhere. */
function referencesOf({ kind, spec }: Live): readonly Address[] {
  return Object.entries(kind.fields).flatMap(([name, { refersTo }]) => {
    const value = spec[name];
    const named = Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
    return refersTo === undefined ? [] : named.map(asAddress).filter((each) => !Object.hasOwn(refersTo.predefined ?? {}, lastName(each)));
  });
}

const keyOf = ({ kind, spec }: Live): Address => asAddress(String(spec[kind.key ?? ""]));

/** Nothing instead of an empty list or map. */
const list = (items: readonly Written[]): Written | undefined => (items.length === 0 ? undefined : items);

/** Those that can use templates are long enough to be set off. */
function byName(pairs: Pairs, { kind }: Partial<Shape> = {}): Written | undefined {
  const sorted = new Map(pairs.toSorted(([a], [b]) => byText(a, b)));
  return pairs.length === 0 ? undefined : { byName: sorted, ...(kind?.templates && { isSpaced: true }) };
}
