import type { Block, Written } from "../write/values.ts";

/** What is to become of a value in a file. */
export type Patch = Given | Gone | Parts | Items;

/** This, whatever is there. */
interface Given {
  readonly is: "given";
  readonly value: Written;
  /** Only where nothing is, not even a word that says that it is not to be; or only where something is. */
  readonly where?: "missing" | "present";
}
/** Nothing; where a template gives it, the word that drops it. */
interface Gone {
  readonly is: "gone";
}
/** A map of which only some keys change. */
export interface Parts {
  readonly is: "parts";
  readonly parts: Map<string, Patch>;
  /** Names are the user's and stand in lines of their own; words are the format's. */
  readonly keys: "names" | "words";
  /** Where a new key belongs. */
  readonly order: (a: string, b: string) => number;
  /** A key as it is compared. */
  readonly fold: (key: string) => string;
  /** The key that a bare value in its place stands for. */
  readonly brief?: string | undefined;
  /** All of it, for a place where it cannot be changed in part: one that another place shares, or that is replaced as a whole. */
  readonly whole: () => Written | undefined;
  /** Whether, in a place where nothing is yet, a part of it means that part alone. */
  readonly merges: boolean;
  /** Whether a template may give what is not here, so that it takes a word to be rid of it. */
  readonly canOmit: boolean;
}
/** A list of which only some items change. */
export interface Items {
  readonly is: "items";
  /** Values of items, folded, or their positions. */
  readonly gone: Set<string | number>;
  readonly added: Written[];
  /** Whether new items have a sorted place; otherwise they come last. */
  readonly isSorted: boolean;
  readonly at: Map<number, Parts>;
  readonly fold: (item: string) => string;
  /** All of it, where not every value that is to go can be found: some are made of variables. */
  readonly whole: () => Written | undefined;
  /** Whether what cannot be found matters. */
  readonly mustMatch: boolean;
}

export const given = (value: Written): Given => ({ is: "given", value });
export const gone: Gone = { is: "gone" };

/**
 * What a patch writes where nothing is yet; undefined for nothing. In a map that inherits by `<<`, a part would hide all
 * that is inherited beside it, so there it is written whole.
 */
export function newValue(
  patch: Patch,
  { inherits, canOmit }: { readonly inherits: boolean; readonly canOmit: boolean },
): Written | undefined {
  switch (patch.is) {
    case "given":
      return patch.where === "present" ? undefined : patch.value;
    case "gone":
      return canOmit ? "omit" : undefined;
    case "items":
      // A template's list that nothing is left of.
      return patch.whole() ?? (patch.gone.size > 0 && patch.mustMatch ? [] : undefined);
    case "parts": {
      if (!patch.merges || inherits) return patch.whole() ?? (canOmit ? "omit" : undefined);
      const pairs = [...patch.parts].map(([key, part]) => [key, newValue(part, { inherits, canOmit: patch.canOmit })] as const);
      const block: Block = new Map(
        pairs.filter((pair): pair is readonly [string, Written] => pair[1] !== undefined).toSorted(([a], [b]) => patch.order(a, b)),
      );
      if (block.size === 0) return undefined;
      return patch.keys === "names" ? { byName: block } : block;
    }
    default:
      return patch satisfies never;
  }
}
