import { isDeepStrictEqual } from "node:util";
import { Lexer, visit } from "yaml";
import type { ConfigFile } from "./document/files.ts";
import { plainOf, type MapNode } from "./document/node.ts";
import { read } from "./document/read.ts";
import { rowsOf } from "./edit/layout.ts";
import { isError, type Diagnostic } from "../model/diagnostic.ts";
import { pageOf, withEnding, type Page } from "./edit/page.ts";
import { Splices } from "./edit/splices.ts";
import { blockText, footText, leadOf, leadText } from "./format/block.ts";
import { flowText } from "./format/flow.ts";
import { senseOf } from "./format/sense.ts";
import type { Shapes } from "./shape.ts";

/**
 * The text of a file in order: sections as the kinds come, entries by name, what says the same in any order by the
 * alphabet; indented by two, in double quotes. Every comment stays with what it belongs to, and nothing means anything else.
 * A text that is no YAML, or says one thing twice, is returned as it is.
 */
export function format(file: ConfigFile, shapes: Shapes): string {
  const problems: Diagnostic[] = [];
  const root = read(file, (problem) => problems.push(problem));
  const page = root && pageOf(file);
  if (root === undefined || page === undefined || problems.some(isError)) return file.text;
  const text = withEnding(tidied(inDoubleQuotes(page), shapes), page);
  // A bug of ours must not cost anybody a comment or a meaning.
  const before = { root, text: file.text };
  const after = { root: read({ ...file, text }, () => {}), text };
  if (!isDeepStrictEqual(meaningOf(before), meaningOf(after))) throw new Error(`${file.path} would not say the same any more`);
  return text;
}

/** Single quotes become double ones where that changes nothing else. */
function inDoubleQuotes(page: Page): Page {
  const splices = new Splices(page.text);
  visit(page.document, {
    Scalar: (_, { type, range }) => {
      const source = range ? page.text.slice(range[0], range[1]) : "";
      if (range && type === "QUOTE_SINGLE" && /^'[^"\\\n']*'$/.test(source)) splices.add([range[0], range[1], `"${source.slice(1, -1)}"`]);
    },
  });
  return splices.isEmpty ? page : (pageOf({ path: page.path, text: splices.applied() }) ?? page);
}

function tidied(page: Page, shapes: Shapes): string {
  const { root, text } = page;
  const sense = senseOf(shapes);
  if (root.flow === true)
    return `${text.slice(0, root.range[0])}${flowText(root, sense, page)}${text.slice(root.range[1])}`.trimEnd() + "\n";
  const rows = rowsOf(root, { text, open: 0 });
  const [first] = rows ?? [];
  const last = rows?.at(-1);
  if (first === undefined || last === undefined) return text;
  const open = headerEnd(text, first.line);
  const body = blockText(root, sense, { page, open, close: last.to, column: 0 }) ?? text.slice(open, last.to);
  const header = leadText(leadOf(text.slice(0, open)), 0).trimStart();
  const foot = footText(leadOf(text.slice(last.to)), { text: body, column: 0 }).trimEnd();
  return `${header}${body}${foot === "" ? "" : `${foot}\n`}`;
}

/** What stands above everything stays there: to the last blank line, to the line that names the schema, or to `---`. */
function headerEnd(text: string, line: number): number {
  const lines = text.slice(0, line).split("\n");
  const last = lines
    .slice(0, -1)
    .findLastIndex((each) => each.trim() === "" || !each.startsWith("#") || each.includes("yaml-language-server:"));
  return lines.slice(0, last + 1).join("\n").length + (last === -1 ? 0 : 1);
}

function meaningOf({ root, text }: { readonly root: MapNode | undefined; readonly text: string }): unknown {
  return { plain: root && unordered(plainOf(root)), comments: commentsIn(text.replaceAll("\r\n", "\n")).toSorted() };
}

/** Lists of words without their order: which of them are sets, the schema knows, and which are not stays as it is anyway. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(unordered);
    return items.every((item) => typeof item !== "object" || item === null) ? items.toSorted() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => [key, unordered(each)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** The lexer marks what is a value by a token before it; only a comment begins with `#` otherwise. */
function commentsIn(text: string): readonly string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens.flatMap((token, index) => (token.startsWith("#") && tokens[index - 1] !== "\u001F" ? [token.trim()] : []));
}
