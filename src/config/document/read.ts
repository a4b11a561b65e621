import { Composer, Lexer, Parser, type CST, type Document } from "yaml";
import { isError, type Diagnostic, type Source } from "../../model/diagnostic.ts";
import { Converter, deepest } from "./convert.ts";
import type { MapNode } from "./node.ts";
import { placesOf } from "./places.ts";
import type { Report } from "../report.ts";
import { syntaxError } from "./syntax.ts";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Bytes of a file, and characters of a text: people write a hundredth of it. */
export const largest = 16 * 1024 * 1024;
/** Words, brackets, blanks, ends of lines: the largest organization that the API allows takes half of them. */
const mostLexemes = 2_000_000;

/**
 * A file as one positioned map, or nothing where it cannot be understood as YAML; then exactly one diagnostic says why.
 * Never throws, whatever the text is.
 */
export function read(file: TextFile, report: Report): MapNode | undefined {
  if (file.text.length > largest) return tooLarge(report, { file: file.path, line: 1, column: 1 });
  const text = file.text.replace(/^\uFEFF/, "");
  const place = placesOf(file.path, text);
  const problems: Diagnostic[] = [];
  if (text !== file.text) {
    const message = "the file begins with a byte order mark";
    problems.push({ severity: "warning", code: "byte-order-mark", message, hint: "save it as UTF-8 without one", source: place(0) });
  }
  const document = documentOf(text, place, (problem) => problems.push(problem));
  const contents = document?.contents ?? undefined;
  const root = contents && new Converter(place, (problem) => problems.push(problem)).nodeOf(contents);
  if (root && root.is !== "map") {
    problems.push({
      severity: "error",
      code: "wrong-type",
      message: "a file is a map of sections",
      hint: "begin it with `version: 1`",
      source: root.at,
    });
  }
  for (const problem of problems) report(problem);
  if (root?.is === "map") return root;
  return problems.some(isError) ? undefined : { is: "map", at: place(0), entries: new Map() };
}

/** The text's only YAML document; undefined after reporting why there is none. */
function documentOf(text: string, place: (offset: number) => Source, report: Report): Document.Parsed | undefined {
  const control = text.search(/[^\P{Cc}\t\n\r\x7F-\x9F]/u);
  if (control !== -1) {
    return refuse(
      "bad-character",
      [`a control character (code ${text.charCodeAt(control)}) stands here`, "save the file as plain text"],
      control,
    );
  }
  const tokens = tokensOf(text);
  if (tokens === undefined) return tooLarge(report, place(0));
  const deep = tooDeep(tokens);
  if (deep !== undefined)
    return refuse("too-deep", [`this nests more than ${deepest} levels deep`, "no section needs that: check the brackets"], deep);
  const [document, second] = new Composer(composing).compose(tokens, true, text.length);
  if (document === undefined) return undefined;
  const { errors, warnings } = document;
  const tag = warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED");
  const error = errors[0] ?? warnings.find((warning) => warning !== tag);
  if (error) report(syntaxError(error, text, place));
  else if (second)
    refuse(
      "several-documents",
      ["a file holds one document; a second one begins here", "make it two files, or one document"],
      second.range[0],
    );
  else if (tag)
    refuse(
      "unknown-tag",
      [`the tag \`${text.slice(...tag.pos)}\` means nothing here`, "write the value itself, or put it in quotes"],
      tag.pos[0],
    );
  else return document;
  return undefined;

  function refuse(
    code: "bad-character" | "too-deep" | "several-documents" | "unknown-tag",
    [message, hint]: readonly [string, string],
    offset: number,
  ): undefined {
    report({ severity: "error", code, message, hint, source: place(offset) });
  }
}

function tooLarge(report: Report, source: Source): undefined {
  const hint = "part it: in a folder, any number of files may hold `projects`";
  report({ severity: "error", code: "too-large", message: "this file is too large to be read", hint, source });
}

/** Whatever version and tags a file claims: those of YAML 1.1 make dates and sets of what is written, which no section takes. */
const composing = { uniqueKeys: false, prettyErrors: false, schema: "core", resolveKnownTags: false, merge: false } as const;

/**
 * Up to the first that is wrong, for only the first mistake is told. Undefined for more than anybody writes: each costs
 * memory, and a text of nothing but brackets would take all there is.
 */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if ((lexemes += 1) > mostLexemes) return undefined;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (tokens.at(-1)?.type === "error") return tokens;
  }
  return [...tokens, ...parser.end()];
}

/** Where the first value stands that is nested too deep. Without recursion: this is what keeps the recursion after it safe. */
function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level[0]; depth += 1) {
    if (depth > deepest) return level[0].offset;
    const below: CST.Token[] = [];
    for (const token of level) enterChildren(token, below);
    level = below;
  }
  return undefined;
}

function enterChildren(token: CST.Token, children: CST.Token[]): void {
  if (token.type === "document" && token.value) children.push(token.value);
  if (!("items" in token)) return;
  for (const { key, value } of token.items) {
    if (key && "items" in key) children.push(key);
    if (value && "items" in value) children.push(value);
  }
}
