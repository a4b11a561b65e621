import type { Row } from "./layout.ts";
import { isBlank, lineAt, lineEnd, lineStart } from "./lines.ts";
import type { Splice } from "./splices.ts";

/** The rows of one block collection, those that are taken out, and what is put between the others. */
export interface Rows {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly leaving: ReadonlySet<number>;
}

/** A row with the comments above it, and one of the blank lines that set it off. */
export function removalOf(index: number, { text, rows, leaving }: Rows): readonly Splice[] {
  const row = rows[index]!;
  const next = rows[index + 1];
  if (row.line === row.start && row.line !== lineStart(text, row.start)) {
    // It begins beside a dash, which the next one takes over.
    return next ? [[row.start, next.start, ""]] : [[row.start, row.end, "{}"]];
  }
  const isFirst = rows.slice(0, index).every((_, before) => leaving.has(before));
  const blanksBehind = behindBlanks(text, row.to);
  if (isFirst) return [[row.from, next && !leaving.has(index + 1) ? Math.min(blanksBehind, next.from) : row.to, ""]];
  const isSetOff = blanksBehind > row.to || next === undefined;
  return [[isSetOff && !leaving.has(index - 1) ? aboveBlanks(text, row.from) : row.from, row.to, ""]];
}

/**
 * New lines behind the row at a position, or before the first one at -1. Set off by a blank line where their neighbours are,
 * and at the top of a file where they are several.
 */
export function insertionAfter(index: number, lines: string, { text, rows }: Rows): Splice {
  const next = rows[index + 1];
  const previous = rows[index];
  const isTop = rows[0]?.start === rows[0]?.line && lineStart(text, rows[0]?.start ?? 0) === rows[0]?.start;
  const wantsRoom = isTop ? lines.indexOf("\n") < lines.length - 1 || isSparse({ text, rows }) : isSparse({ text, rows });
  if (previous === undefined) {
    const at = next?.from ?? text.length;
    return [at, at, `${lines}${wantsRoom ? "\n" : ""}`];
  }
  const at = previous.to;
  const isEnded = text[at - 1] === "\n";
  const isFollowed = next !== undefined && isBlank(lineAt(text, at));
  return [at, at, `${isEnded ? "" : "\n"}${wantsRoom ? "\n" : ""}${lines}${wantsRoom && next !== undefined && !isFollowed ? "\n" : ""}`];
}

/** Whether at least half of the rows have a blank line before the next. */
function isSparse({ text, rows }: Pick<Rows, "text" | "rows">): boolean {
  const gaps = rows.slice(1).map(({ from }, index) => text.slice(rows[index]!.to, from));
  return gaps.length > 0 && gaps.filter((gap) => /^[ \t]*\n/m.test(gap)).length * 2 >= gaps.length;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(lineAt(text, at))) at = lineEnd(text, at);
  return at;
}

function aboveBlanks(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(lineAt(text, lineStart(text, at - 1)))) at = lineStart(text, at - 1);
  return at;
}

/** The position behind which a key belongs: behind the last one that is smaller. */
export function placeFor(key: string, keys: readonly string[], order: (a: string, b: string) => number): number {
  return keys.findLastIndex((other) => order(other, key) < 0);
}
