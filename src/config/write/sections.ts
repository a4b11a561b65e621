import { asAddress, collectionKey, type Address } from "../../model/address.ts";
import type { Field, Spec } from "../../model/field.ts";
import type { Live, LiveState } from "../../model/resource.ts";
import { decodedName, lineOf } from "../names.ts";
import type { Shape, Shapes } from "../shape.ts";
import { Names } from "./naming.ts";
import { byText, isSayable, writtenOf, type Block, type Written } from "./values.ts";

type Pairs = readonly (readonly [name: string, value: Written])[];

/** Turns rows into sections: the way back from `resolve`, by the same shapes. */
export class Sections {
  /** What a file cannot say, for whoever reads it. */
  readonly notes: string[] = [];
  readonly #live: LiveState;
  readonly #names: Names;
  readonly #specs: ReadonlyMap<Address, Spec>;

  constructor(live: LiveState) {
    this.#live = live;
    this.#names = new Names(live);
    const rows = [...live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : []));
    this.#specs = new Map(rows.map(({ address, spec }) => [address, spec]));
  }

  /** The sections below a parent, in the order of the kinds. One that holds nothing is left out: then it need not be read. */
  below(shapes: Shapes, parent?: Live): Block {
    const sections = new Map<string, Written>();
    for (const [name, shape] of shapes) {
      if (parent?.standing === "foreign" && shape.kind.needsOwnParent) continue;
      const section = this.#section(shape, this.#rowsOf(shape, parent?.address));
      if (section !== undefined) sections.set(name, section);
    }
    return sections;
  }

  #rowsOf({ kind }: Shape, parent: Address | undefined): readonly Live[] {
    const reading = this.#live.get(collectionKey(parent, kind.name));
    if (reading === undefined) return [];
    if ("rows" in reading) {
      const isGiven = (spec: Spec): boolean => kind.implicit?.(spec, (address) => this.#specs.get(address)) !== undefined;
      return reading.rows.filter(({ standing, spec }) => standing !== "absent" && !isGiven(spec));
    }
    this.notes.push(`\`${kind.section}\`${parent === undefined ? "" : ` of ${parent}`}: ${reading.unread.message}`);
    return [];
  }

  #section(shape: Shape, rows: readonly Live[]): Written | undefined {
    switch (shape.form) {
      case "setting":
        return rows.flatMap((row) => this.#entry(shape, row, []))[0];
      case "keyed":
        return byName(rows.flatMap((row) => this.#keyed(shape, row)));
      case "edge":
        return shape.groupedBy ? this.#groups(rows) : list(rows.flatMap((row) => this.#keyNameOf(row)).toSorted(byText));
      case "rule":
        // What these must be like is for people to say; which there are, a person will want to see.
        this.notes.push(...rows.filter(({ standing }) => standing === "ours").map(inventoryOf));
        return undefined;
      case "nameless":
        return list(rows.flatMap((row) => this.#entry(shape, row, [])));
      default:
        return shape.form satisfies never;
    }
  }

  #groups(rows: readonly Live[]): Written | undefined {
    const groups = new Map<string, string[]>();
    for (const row of rows.filter((each) => this.#keyNameOf(each).length > 0)) {
      const [group = "", name = ""] = lineOf(keyOf(row))
        .slice(-2)
        .map((each) => this.#names.called(each));
      groups.set(group, groups.get(group) ?? []);
      groups.get(group)?.push(name);
    }
    return byName([...groups].map(([group, names]) => [group, names.toSorted(byText)]));
  }

  /** What an edge's list calls it. */
  #keyNameOf(row: Live): readonly string[] {
    const key = this.#names.of(row)?.key;
    return key === undefined ? this.#leaveOut(row, "what it refers to is not known") : [key];
  }

  #keyed(shape: Shape, row: Live): Pairs {
    const naming = this.#names.of(row);
    if (naming === undefined) return row.standing === "ours" ? this.#leaveOut(row, "it has no name that an entry could bear") : [];
    const { key, ...claims } = naming;
    return this.#entry(shape, row, Object.entries(claims)).map((entry) => [key, entry]);
  }

  /** A block, or the bare value that says as much; nothing for what is not ours and carries nothing of ours. */
  #entry(shape: Shape, row: Live, claims: Pairs): readonly Written[] {
    const sections = this.below(shape.sections, row);
    const isForeign = row.standing === "foreign";
    if (isForeign && sections.size === 0) return [];
    const fields = [...shape.fields].filter(([, { writeAt, unreadable }]) => !unreadable && (!isForeign || writeAt === "never"));
    const values = fields.flatMap(([name, field]) => this.#field(row, { name, field, shape }));
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
    this.notes.push(`${address}: ${reason}`);
    return [];
  }
}

/** A line for one that is judged and never written: its address, whose it is, and its dates as days. */
function inventoryOf({ address, spec, kind }: Live): string {
  const details = Object.entries(spec).filter(([name]) => name !== kind.key);
  const said = details.map(
    ([name, value]) => `${name} ${name.endsWith("_at") && typeof value === "number" ? dayOf(value) : String(value)}`,
  );
  return [address, said.join(", ")].filter(Boolean).join(": ");
}

const dayOf = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 10);

/** Where another field names what it lies below, its own name is enough. */
const lastOf = (name: unknown): unknown => (typeof name === "string" ? decodedName(name.slice(name.lastIndexOf("/") + 1)) : name);

const keyOf = ({ kind, spec }: Live): Address => asAddress(String(spec[kind.key ?? ""]));

/** Nothing instead of an empty list or map. */
const list = (items: readonly Written[]): Written | undefined => (items.length === 0 ? undefined : items);

function byName(pairs: Pairs): Written | undefined {
  return pairs.length === 0 ? undefined : { byName: new Map(pairs.toSorted(([a], [b]) => byText(a, b))) };
}
