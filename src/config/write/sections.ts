import { asAddress, collectionKey, lastName, type Address } from "../../model/address.ts";
import type { Field, Spec } from "../../model/field.ts";
import { keyTarget } from "../../model/kind.ts";
import type { Live, LiveState } from "../../model/resource.ts";
import { lineOf, nameFrom } from "../names.ts";
import type { Shape, Shapes } from "../shape.ts";
import type { Naming } from "./naming.ts";
import { escaped, isSayable } from "./values.ts";

/** What will stand in the file, before it is YAML. */
export type Written = string | number | boolean | readonly Written[] | WrittenMap;
export type WrittenMap = ReadonlyMap<string, Written>;
type Entries = readonly (readonly [name: string, value: Written])[];

/** Turns rows into sections: the way back from `resolve`, by the same shapes. */
export class Sections {
  /** What a file cannot say, for whoever reads it. */
  readonly notes: string[] = [];
  readonly #live: LiveState;
  readonly #namings: ReadonlyMap<Address, Naming>;
  readonly #specs: ReadonlyMap<Address, Spec>;

  constructor(live: LiveState, namings: ReadonlyMap<Address, Naming>) {
    this.#live = live;
    this.#namings = namings;
    const rows = [...live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : []));
    this.#specs = new Map(rows.map(({ address, spec }) => [address, spec]));
  }

  /** The sections below a parent, in the order of the kinds. One that holds nothing is left out, for then it need not be read. */
  below(shapes: Shapes, parent?: Live): WrittenMap {
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
    if ("unread" in reading) {
      this.notes.push(`${kind.section}${parent === undefined ? "" : ` of ${parent}`}: ${reading.unread.message}`);
      return [];
    }
    return reading.rows.filter(({ standing, spec }) => standing !== "absent" && !kind.implicit?.(spec, (address) => this.#specs.get(address)));
  }

  #section(shape: Shape, rows: readonly Live[]): Written | undefined {
    switch (shape.form) {
      case "setting":
        return rows.map((row) => this.#entry(shape, row, [])).find((entry) => entry !== undefined);
      case "keyed":
        return filled(new Map(sorted(rows.flatMap((row) => this.#keyed(shape, row)))));
      case "edge":
        return shape.groupedBy ? this.#groups(rows) : filled(rows.flatMap((row) => this.#keyNameOf(row)).toSorted(byName));
      case "nameless":
        return filled(rows.flatMap((row) => this.#entry(shape, row, []) ?? []).toSorted((a, b) => byName(JSON.stringify(a), JSON.stringify(b))));
      default:
        return shape.form satisfies never;
    }
  }

  #groups(rows: readonly Live[]): Written | undefined {
    const groups = new Map<string, string[]>();
    for (const row of rows) {
      const [group, name] = this.#keyNameOf(row).length === 0 ? [] : lineOf(keyOf(row)).slice(-2).map((each) => this.#called(each));
      if (group !== undefined && name !== undefined) groups.set(group, [...(groups.get(group) ?? []), name]);
    }
    return filled(new Map(sorted([...groups].map(([group, names]) => [group, names.toSorted(byName)]))));
  }

  #keyed(shape: Shape, row: Live): Entries {
    const naming = keyTarget(row.kind) ? this.#keyNameOf(row).map((key): Naming => ({ key })) : [this.#namings.get(row.address)];
    return naming.flatMap((found) => {
      if (found === undefined) return this.#leftOut(row, "it has no name that an entry could bear");
      const { key, ...claims } = found;
      const entry = this.#entry(shape, row, Object.entries(claims));
      return entry === undefined ? [] : [[key, entry] as const];
    });
  }

  /** A block, or the bare value that says as much; nothing for what is not ours and carries nothing of ours. */
  #entry(shape: Shape, row: Live, claims: Entries): Written | undefined {
    const sections = this.below(shape.sections, row);
    const isForeign = row.standing === "foreign";
    if (isForeign && sections.size === 0) return undefined;
    const written = [...shape.fields].filter(([, { writeAt, unreadable }]) => !unreadable && (!isForeign || writeAt === "never"));
    const block = new Map<string, Written>([...claims, ...written.flatMap(([name, field]) => this.#field(row, { name, field, shape })), ...sections]);
    const lacking = isForeign ? undefined : written.find(([name, { required }]) => required && !block.has(name));
    if (lacking) return void this.#leftOut(row, `its \`${lacking[0]}\` is not known`);
    const brief = shape.kind.brief === undefined || block.size !== 1 ? undefined : block.get(shape.kind.brief);
    return brief === undefined || brief === "unset" ? block : brief;
  }

  #field(row: Live, { name, field, shape }: { readonly name: string; readonly field: Field; readonly shape: Shape }): Entries {
    const value = row.spec[name];
    if (value === undefined || value === null) return [];
    const written = field.refersTo ? this.#references(field.refersTo, value, row) : value;
    const isWord = shape.merge === "key by key" && written === "omit";
    if (!isWord && isSayable(field.schema, written)) return [[name, escaped(field.unordered ? sortedSet(written) : written)]];
    return this.#leftOut(row, `\`${name}\` is ${JSON.stringify(value)}, which a file cannot say`);
  }
}
