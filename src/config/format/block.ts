import { isCollection, isPair, isScalar, type ParsedNode } from "yaml";
import { rowsOf, type Collection, type Row } from "../edit/layout.ts";
import { columnOf, lineAt, lineEnd, lineStart } from "../edit/lines.ts";
import { nameOf } from "../edit/look.ts";
import type { Page } from "../edit/page.ts";
import { flowText, orderOf } from "./flow.ts";
import type { Sense } from "./sense.ts";

export interface Spot {
  readonly page: Page;
  /** Where its lines begin in the text, and where they end. */
  readonly open: number;
  readonly close: number;
  /** Where they are to begin in a line. */
  readonly column: number;
}

/** How much deeper everything stands than what it is in. */
const step = 2;

interface Chunk {
  /** Comments above it. */
  readonly lead: Lead;
  readonly body: string;
}
/** Lines of comment, and blank ones between them. */
interface Lead {
  readonly isSetOff: boolean;
  readonly lines: readonly string[];
}

/** A block collection as whole lines, its members in order, each with the comments that are its own. */
export function blockText(collection: Collection, sense: Sense, spot: Spot): string | undefined {
  const { page, open, close, column } = spot;
  const rows = rowsOf(collection, { text: page.text, open });
  if (rows === undefined || rows.length === 0) return undefined;
  const chunks = rows.map((row, index) => ({
    lead: leadOf(page.text.slice(rows[index - 1]?.to ?? open, row.line)),
    body: bodyOf(row, collection.items[index] as ParsedNode, { sense, spot }),
  }));
  const isBesideDash = columnOf(page.text, open) > 0;
  // What begins beside a dash has no line above it for a comment.
  const isFixed = isBesideDash && chunks.some(({ lead }) => lead.lines.length > 0);
  const order = isFixed ? [...rows.keys()] : orderOf(collection, sense, page);
  const foot = leadOf(page.text.slice(rows.at(-1)!.to, close));
  const text = joined(chunks, order, column);
  return `${text}${footText(foot, { text, column })}`;
}

function joined(chunks: readonly Chunk[], order: readonly number[], column: number): string {
  const gaps = chunks.slice(1).filter(({ lead }) => lead.isSetOff).length;
  const isSparse = chunks.length > 1 && gaps * 2 >= chunks.length - 1;
  return order
    .map((index, position) => {
      const { lead, body } = chunks[index]!;
      const before = chunks[order[position - 1] ?? -1]?.body;
      // Nothing is set off from what it begins; and what began it is set off as its new neighbours are.
      const isSetOff = before !== undefined && !keepsBlanks(before) && (index === 0 ? isSparse : lead.isSetOff);
      return `${leadText({ ...lead, isSetOff }, column)}${body}`;
    })
    .join("");
}

/** What stands below the last of a text. */
export function footText(foot: Lead, { text, column }: { readonly text: string; readonly column: number }): string {
  return leadText({ ...foot, isSetOff: foot.isSetOff && !keepsBlanks(text) }, column);
}

/** Whether it ends in a text that has every blank line behind it (`|+`): one more would be text. */
function keepsBlanks(body: string): boolean {
  let margin = Infinity;
  for (const line of body.split("\n").toReversed()) {
    const column = line.search(/\S/);
    if (column === -1 || column >= margin) continue;
    if (margin < Infinity && /(?:^|[:-]) +(?:[&!]\S+ +)*[|>](?:\d?\+|\+\d)\s*(?:#.*)?$/.test(line)) return true;
    margin = column;
  }
  return false;
}

/** One blank line is as good as several. */
export function leadOf(text: string): Lead {
  const lines =
    text === ""
      ? []
      : text
          .replace(/\n$/, "")
          .split("\n")
          .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  const kept = first === -1 ? [] : lines.slice(first, last + 2);
  return { isSetOff: lines[0] === "", lines: kept.filter((line, index) => line !== "" || kept[index - 1] !== "") };
}

export function leadText({ isSetOff, lines }: Lead, column: number): string {
  const margin = " ".repeat(column);
  return [...(isSetOff ? [""] : []), ...lines].map((line) => (line === "" ? "\n" : `${margin}${line}\n`)).join("");
}

interface Within {
  readonly sense: Sense;
  readonly spot: Spot;
}

/** A member as whole lines. */
function bodyOf(row: Row, item: ParsedNode, { sense, spot }: Within): string {
  const { page, column } = spot;
  const margin = " ".repeat(column);
  if (!isPair(item)) return itemText(row, item, { sense, spot });
  const value = item.value as ParsedNode | null;
  const { start, colon, head } = row;
  // A key behind a question mark may take lines of its own.
  if (colon === undefined || head === undefined || page.text.startsWith("?", start)) return shifted(row, spot);
  const key = page.text.slice(start, colon - 1).trimEnd();
  const props = page.text.slice(colon, head).trim();
  const words = [`${margin}${key}:`, ...(props === "" ? [] : [props])].join(" ");
  const below = sense.below(nameOf(item.key as ParsedNode, page));
  if (value === null) return `${words}${rest(head, page)}\n`;
  if (isBlock(value)) {
    const nested = blockText(value, below, { page, open: lineEnd(page.text, head), close: row.to, column: column + step });
    return nested === undefined ? shifted(row, spot) : `${words}${rest(head, page)}\n${nested}`;
  }
  const gap = page.text.slice(head, value.range[0]);
  if (gap.includes("\n")) return shifted(row, spot);
  return `${words} ${inlineText(row, value, { sense: below, spot })}`;
}

/** An item of a list, with its dash. */
function itemText(row: Row, item: ParsedNode, { sense, spot }: Within): string {
  const { page, column } = spot;
  const margin = " ".repeat(column);
  const gap = page.text.slice(row.start + 1, item.range[0]);
  if (!isBlock(item))
    return gap.includes("\n")
      ? shifted(row, spot)
      : `${margin}- ${gap.trim() === "" ? "" : `${gap.trim()} `}${inlineText(row, item, { sense: sense.below(""), spot })}`;
  if (gap.trim() !== "") return shifted(row, spot);
  const open = gap.includes("\n") ? lineEnd(page.text, row.start) : item.range[0];
  const nested = blockText(item, sense.below(""), { page, open, close: row.to, column: column + step });
  return nested === undefined || /^\s*#/.test(nested) ? shifted(row, spot) : `${margin}- ${nested.trimStart()}`;
}

const isBlock = (node: ParsedNode): node is ParsedNode & Collection => isCollection(node) && node.flow !== true;

/** What stands behind a head on its line: a comment, or nothing. */
function rest(head: number, { text }: Page): string {
  const said = lineAt(text, lineStart(text, head))
    .slice(head - lineStart(text, head))
    .trimEnd();
  return said.trim() === "" ? "" : said;
}

/** A value that begins on the line of its key, to the end of its last line. */
function inlineText({ start, end, to }: Row, value: ParsedNode, { sense, spot: { page, column } }: Within): string {
  const { text } = page;
  const said = isCollection(value) ? flowText(value, sense, page) : text.slice(value.range[0], end);
  const behind = text.slice(end, to).trimEnd();
  const isLiteral = isScalar(value) && (value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED");
  const by = column - columnOf(text, start);
  const [first = "", ...others] = `${said}${behind}`.split("\n");
  const moved = others.map((line) => (isLiteral ? shift(line, by) : indented(line, by)));
  return `${[first, ...moved].join("\n")}${isLiteral && said.endsWith("\n") && behind === "" ? "" : "\n"}`;
}

/** A row as it is, only further to the left or to the right. */
function shifted({ start, to }: Row, { page: { text }, column }: Spot): string {
  const by = column - columnOf(text, start);
  const [first = "", ...others] = text.slice(start, to).trimEnd().split("\n");
  return `${[`${" ".repeat(column)}${first}`, ...others.map((line) => shift(line, by))].join("\n")}\n`;
}

/** By so many columns, and not a blank more: in a block of text, blanks are text. */
function shift(line: string, by: number): string {
  if (line === "") return line;
  return by >= 0 ? `${" ".repeat(by)}${line}` : line.slice(Math.min(-by, line.length - line.trimStart().length));
}

/** A further line of a value for which only what is not blank counts. */
function indented(line: string, by: number): string {
  const said = line.trimStart();
  return said === "" ? "" : `${" ".repeat(Math.max(0, line.length - said.length + by))}${said}`;
}
