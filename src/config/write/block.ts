import { asAddress, collectionKey, lastName, type Address } from "../../model/address.ts";
import type { Field, Spec } from "../../model/field.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Live, LiveState, Reading } from "../../model/resource.ts";
import { lineOf, nameFrom } from "../names.ts";
import type { Shape, Shapes } from "../shape.ts";
import type { Naming } from "./naming.ts";

/** What will stand in the file, before it is YAML. */
export type Written = string | number | boolean | readonly Written[] | WrittenMap;
export type WrittenMap = ReadonlyMap<string, Written>;

/** Turns rows into sections: the way back from `resolve`, by the same shapes. */
export class Sections {
  /** What could not be said in a file, for its reader to know. */
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

  /** The sections below a parent, without those that hold nothing. */
  below(shapes: Shapes, parent?: Live): WrittenMap {
    const sections = new Map<string, Written>();
    for (const [name, shape] of shapes) {
      const isTheirs = parent?.standing === "foreign" && shape.kind.needsOwnParent === true;
      const section = isTheirs ? undefined : this.#section(shape, parent?.address);
      if (section !== undefined) sections.set(name, section);
    }
    return sections;
  }
}
