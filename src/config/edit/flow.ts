import { isSeq } from "yaml";
import { flowOf, type Style } from "../write/render.ts";
import { membersOf, rowsOf, type Collection, type Row } from "./layout.ts";
import { columnOf, lineEnd, lineStart } from "./lines.ts";
import type { Splice } from "./splices.ts";

export interface FlowChange {
  readonly text: string;
  readonly style: Style;
  /** Members that go, and those that say something else. */
  readonly leaving: ReadonlySet<number>;
  readonly changed?: ReadonlyMap<number, string> | undefined;
  /** New ones, as they will stand there, each with the position behind which it belongs. */
  readonly coming: readonly { readonly after: number; readonly text: string }[];
}

/** A collection in brackets or braces with other members. What stands on lines of its own stays on them. */
export function flowSplices(collection: Collection, change: FlowChange): readonly Splice[] {
  const { text } = change;
  const [start, end] = collection.range;
  const rows = rowsOf(collection, { text, open: lineEnd(text, start) }) ?? [];
  return isTall(rows, collection, text) ? tall(rows, change) : [[start, end, flat(collection, change)]];
}

/** Whether each member begins a line, and so does what closes them. */
function isTall(rows: readonly Row[], { range: [start, end] }: Collection, text: string): boolean {
  const starts = [...rows.map((row) => row.start), end - 1];
  const ends = [start, ...rows.map((row) => row.end)];
  return (
    rows.length > 0 &&
    starts.every((each, index) => lineStart(text, each) > ends[index]! && text.slice(lineStart(text, each), each).trim() === "")
  );
}

function flat(collection: Collection, { text, style, leaving, changed, coming }: FlowChange): string {
  const parts = coming.filter(({ after }) => after < 0).map((each) => each.text);
  for (const [index, { start, end }] of (membersOf(collection) ?? []).entries()) {
    if (!leaving.has(index)) parts.push(changed?.get(index) ?? text.slice(start, end));
    parts.push(...coming.filter(({ after }) => after === index).map((each) => each.text));
  }
  if (isSeq(collection)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? flowOf(new Map(), style) : `{${style.padding}${parts.join(", ")}${style.padding}}`;
}

function tall(rows: readonly Row[], { text, leaving, changed = new Map(), coming }: FlowChange): readonly Splice[] {
  const margin = " ".repeat(columnOf(text, rows[0]!.start));
  const removed = [...leaving].map((index): Splice => [rows[index]!.from, rows[index]!.to, ""]);
  const replaced = [...changed].map(([index, said]): Splice => [rows[index]!.start, rows[index]!.end, said]);
  const added = coming.map(({ after, text: said }): Splice => {
    const at = after < 0 ? rows[0]!.from : rows[after]!.to;
    return [at, at, `${margin}${said},\n`];
  });
  const last = rows.at(-1)!;
  const isFollowed = coming.some(({ after }) => after === rows.length - 1);
  const needsComma = isFollowed && !leaving.has(rows.length - 1) && !/^\s*,/.test(text.slice(last.end));
  return [...(needsComma ? [[last.end, last.end, ","] as const] : []), ...removed, ...replaced, ...added];
}
