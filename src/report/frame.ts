import type { Source } from "../model/diagnostic.ts";
import { escaped } from "./escape.ts";
import type { Palette } from "./palette.ts";
import { lengthOf } from "./phrase.ts";

/** How much of a line is shown; a file of one long line must not fill the screen. */
const widest = 120;

/**
 * The line that a source names with the one above it, and a caret below the column:
 *
 *     40 |   Search:
 *     41 |     rate_limit: {}
 *        |     ^
 */
export function frameOf(lines: readonly string[], { line, column }: Pick<Source, "line" | "column">, palette: Palette): readonly string[] {
  const found = lines[line - 1];
  if (found === undefined) return [];
  const digits = String(line).length;
  const margin = (number: number | string): string => palette.dim(`${String(number).padStart(digits + 2)} |`);
  const row = (number: number, content: string): string => `${margin(number)} ${escaped(content)}`.trimEnd();
  const { shown, caret, from } = windowed(found, column - 1);
  const above = lines[line - 2];
  return [
    ...(above === undefined ? [] : [row(line - 1, part(above, from, from + widest))]),
    row(line, shown),
    `${margin("")} ${" ".repeat(caret)}${palette.red("^")}`,
  ];
}

/** A file's lines as sources count them: a byte order mark is no column. */
export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, "").split(/\r?\n/);

/** The part of a line around a column, and where the column is in it as it is shown. */
function windowed(line: string, column: number): { readonly shown: string; readonly caret: number; readonly from: number } {
  const from = column < widest - 20 ? 0 : column - Math.floor(widest / 2);
  const shown = part(line, from, from + widest);
  return { shown, caret: lengthOf(escaped(part(shown, 0, column - from))), from };
}

/** In characters. A line may be a whole file, with a mistake in every word: it is taken apart only where a character is not one unit. */
function part(line: string, from: number, to: number): string {
  return /[\uD800-\uDFFF]/.test(line) ? Array.from(line).slice(from, to).join("") : line.slice(from, to);
}
