import { byRank, entryWords, topWords } from "../edit/rank.ts";
import type { Shape, Shapes } from "../shape.ts";
import { byText } from "../write/values.ts";

/** What a value of the file is, as far as its order goes. */
export interface Sense {
  /** Where the keys of a map belong. None: they stay as they are. */
  readonly order?: (a: string, b: string) => number;
  /** A list whose order says nothing is sorted by what its items say. */
  readonly isSet?: true;
  /** What stands under a key, or in a list under none. */
  below(key: string): Sense;
}

const opaque: Sense = { below: () => opaque };
const set: Sense = { isSet: true, below: () => opaque };

/** A whole file: sections in the order of the kinds. */
export function senseOf(shapes: Shapes): Sense {
  return {
    order: byRank(topWords(shapes)),
    below: (key) => {
      const shape = shapes.get(key);
      const templated = [...shapes.values()].find(({ kind }) => kind.templates);
      if (key === "absent") return set;
      if (key === "templates" && templated) return names(entry(templated));
      return shape === undefined ? opaque : section(shape);
    },
  };
}

const names = (each: Sense): Sense => ({ order: byText, below: () => each });

function section(shape: Shape): Sense {
  switch (shape.form) {
    case "keyed":
      return names(entry(shape));
    case "edge":
      return shape.groupedBy ? names(set) : set;
    case "nameless":
      return { below: () => entry(shape) };
    case "setting":
    case "rule":
      return entry(shape);
    default:
      return shape.form satisfies never;
  }
}

/** A block, or the list that stands for it. */
function entry(shape: Shape): Sense {
  const { kind, fields, sections } = shape;
  const under = (key: string): Sense => {
    const child = sections.get(key);
    if (child !== undefined) return section(child);
    return fields.get(key)?.unordered ? set : opaque;
  };
  const brief = kind.brief === undefined ? opaque : under(kind.brief);
  return { order: byRank(entryWords(shape)), ...(brief.isSet && { isSet: true }), below: under };
}
