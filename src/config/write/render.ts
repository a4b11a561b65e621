import { keyOf, scalarOf, type Quote } from "./scalar.ts";
import { bareOf, pairsOf, type Block, type Written } from "./values.ts";

/** How a file likes its YAML. */
export interface Style {
  /** How much deeper a map stands than the one around it. */
  readonly step: number;
  /** How much deeper a list stands than its key. */
  readonly listIndent: number;
  /** Inside of braces: `{a: 1}` or `{ a: 1 }`. */
  readonly padding: "" | " ";
  readonly quote: Quote;
}

export const ownStyle: Style = { step: 2, listIndent: 2, padding: "", quote: "double" };

/** What still reads better on one line with its key. */
const short = 110;

/** What a value may stand in. `form` is asked for where neighbours have it; otherwise what is short stands on one line. */
export interface Spot {
  readonly style: Style;
  /** Of the key, or of the dash. */
  readonly column: number;
  readonly form?: "flow" | "block" | undefined;
}

/** A pair as whole lines. */
export function pairLines(key: string, value: Written, spot: Spot): string {
  const { column, style } = spot;
  const margin = " ".repeat(column);
  return `${notesAbove(value, margin)}${margin}${keyOf(key, style.quote)}:${valueBehind(value, spot)}`;
}

/** What follows a colon: on its line or on the next ones, to the end of the last. */
export function valueBehind(value: Written, { column, style, form }: Spot): string {
  const bare = bareOf(value);
  if (form === "flow" || isInline(bare, form)) return ` ${flowOf(bare, style, "block")}\n`;
  if (Array.isArray(bare)) return `\n${bare.map((item) => itemLines(item, { style, column: column + style.listIndent })).join("")}`;
  const isSpaced = typeof bare === "object" && "isSpaced" in bare && bare.isSpaced;
  const pairs = [...pairsOf(bare)].map(([key, each]) => pairLines(key, each, { style, column: column + style.step }));
  return `\n${pairs.join(isSpaced ? "\n" : "")}`;
}

/** The pairs of a map as whole lines. */
export function blockLines(block: Block, { style, column }: Spot): string {
  return [...block].map(([key, value]) => pairLines(key, value, { style, column })).join("");
}

/** An item of a block list as whole lines. */
export function itemLines(item: Written, { style, column, form }: Spot): string {
  const bare = bareOf(item);
  const margin = " ".repeat(column);
  const own = form === "flow" || isInline(bare, form) ? `${margin}  ${flowOf(bare, style, "block")}\n` : undefined;
  const lines = own ?? blockLines(pairsOf(bare), { style, column: column + 2 });
  return `${notesAbove(item, margin)}${margin}- ${lines.slice(column + 2)}`;
}

/** All of it on one line. */
export function flowOf(value: Written, style: Style, where: "block" | "flow" = "flow"): string {
  const bare = bareOf(value);
  if (typeof bare !== "object") return scalarOf(bare, { where, quote: style.quote });
  if ("yaml" in bare) return bare.yaml;
  if (Array.isArray(bare)) return `[${bare.map((item) => flowOf(item, style)).join(", ")}]`;
  const pairs = [...pairsOf(bare)].map(([key, each]) => `${keyOf(key, style.quote)}: ${flowOf(each, style)}`);
  return pairs.length === 0 ? "{}" : `{${style.padding}${pairs.join(", ")}${style.padding}}`;
}

/** A line of comment. What would end the line, or show it otherwise than it is, does not get into it. */
export const commentOf = (line: string): string => `# ${line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")}`.trimEnd();

function notesAbove(value: Written, margin: string): string {
  const notes = typeof value === "object" && "notes" in value ? value.notes : [];
  return notes.map((note) => `${margin}${commentOf(note)}\n`).join("");
}

/** Nothing can be deeper in it than a list of values, and nobody has asked for lines. */
export function isInline(value: Written, form?: Spot["form"]): boolean {
  if (typeof value !== "object" || "yaml" in value) return true;
  if ("notes" in value) return false;
  if (Array.isArray(value)) return value.length === 0 || (value.every((item) => isLeaf(item)) && isShort(value));
  const pairs = pairsOf(value);
  if (pairs.size === 0) return true;
  return form !== "block" && !("byName" in value) && [...pairs.values()].every(isLeaf) && isShort(value);
}

const isShort = (value: Written): boolean => flowOf(value, ownStyle).length <= short;

function isLeaf(value: Written): boolean {
  if (typeof value !== "object" || "yaml" in value) return true;
  return Array.isArray(value) && isInline(value);
}
