import { shapeAt } from "../../config/edit/tree.ts";
import type { Revision } from "../../config/edit/revision.ts";
import type { Shapes } from "../../config/shape.ts";
import type { Sections } from "../../config/write/sections.ts";
import { compare } from "../../diff/compare.ts";
import { lastName, type Address } from "../../model/address.ts";
import { isSetting } from "../../model/kind.ts";
import type { Desired, Live } from "../../model/resource.ts";

export interface Correcting {
  readonly shapes: Shapes;
  readonly sections: Sections;
  /** What earlier rounds said without effect: it is not said again, but taken out. Without a word: whether they dropped the entry. */
  readonly inVain: (address: Address, word?: string) => boolean;
}

/** An entry that says what is live; undefined where it cannot, and has to go. */
export function corrections(entry: Desired, row: Live, { shapes, sections, inVain }: Correcting): readonly Revision[] | undefined {
  const { kind, address, spec } = entry;
  const shape = shapeAt(shapes, address);
  const found: Revision[] = [];
  for (const { field } of compare(kind, spec, row.spec)) {
    if (field === kind.key) return renaming(entry, row);
    const declared = kind.fields[field];
    // What every entry wants, none can say otherwise.
    if (declared?.always !== undefined) return undefined;
    const value = shape && !inVain(address, field) ? sections.field(shape, row, field) : undefined;
    if (value === undefined && declared?.required) return undefined;
    // Where order means something, a list is said anew.
    const from = Array.isArray(spec[field]) && !declared?.unordered ? undefined : spec[field];
    found.push({ do: "say", address, word: field, ...(value !== undefined && { value }), from });
  }
  return found;
}

/** The entry keeps its key, by which others refer to it, and says the name that the live one bears. */
export function renaming({ kind, address, claims }: Desired, { spec }: Live): readonly Revision[] | undefined {
  if (!kind.claims?.includes("name")) return undefined;
  const name = String(spec[kind.key ?? ""]);
  const isKey = name === lastName(address);
  const others = claims.previously.filter((old) => old !== name);
  return [
    { do: "say", address, word: "name", ...(!isKey && { value: name }) },
    ...(claims.previously.length === 0
      ? []
      : [{ do: "say", address, word: "previously", ...(others.length > 0 && { value: others }) } as const]),
  ];
}

/** An entry that is wanted absent, for one that is there. A person on the way has no row yet. */
export function revival({ kind, address }: Desired, row: Live | undefined, { shapes, sections }: Correcting): readonly Revision[] {
  const unlisted: Revision = { do: "unlist", address };
  if (row !== undefined && (kind.absentWord !== undefined || isSetting(kind))) return [unlisted, { do: "declare", row }];
  if (!kind.expires) return [unlisted];
  // What else such an entry says was not compared with anything.
  const shape = shapeAt(shapes, address);
  const words = row && shape ? [...shape.fields.keys()] : [];
  return [
    unlisted,
    { do: "say", address, word: "until" },
    ...words.flatMap((word): readonly Revision[] => {
      const value = sections.field(shape!, row!, word);
      return value === undefined ? [] : [{ do: "say", address, word, value, ifSaid: true }];
    }),
  ];
}

/** What an entry leaves to itself, said: of an invitation, that means the least that it can give. */
export function completion({ address, spec }: Desired, row: Live, { shapes, sections }: Correcting): readonly Revision[] {
  const shape = shapeAt(shapes, address);
  return [...(shape?.fields.keys() ?? [])].flatMap((word): readonly Revision[] => {
    const value = spec[word] === undefined ? sections.field(shape!, row, word) : undefined;
    return value === undefined ? [] : [{ do: "say", address, word, value }];
  });
}

/** The entry means the version that is there, whatever it would bring. */
export function oblivion({ address, kind }: Desired): readonly Revision[] {
  const words = Object.entries(kind.fields).flatMap(([field, { fromFile }]) => (fromFile === undefined ? [] : [field, fromFile]));
  return words.map((word) => ({ do: "say", address, word }));
}
