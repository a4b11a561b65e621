import { isMap, isScalar, parseDocument, visit, type Document } from "yaml";
import type { ConfigFile } from "../document/files.ts";
import { ownStyle, type Style } from "../write/render.ts";
import type { MapNode } from "./layout.ts";
import { columnOf } from "./lines.ts";

/** One file of a configuration, to be changed where it stands. Line ends are those of Unix; `textOf` gives it its own again. */
export interface Page {
  readonly path: string;
  /** A file in a folder that is not the `org.yaml` at its root. */
  readonly isFragment: boolean;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly root: MapNode;
  readonly style: Style;
  readonly ending: "\n" | "\r\n";
}

/** Undefined for a text that is no map in block style, or none at all: there is no place in it to change. */
export function pageOf({ path, text: whole, fragment }: ConfigFile): Page | undefined {
  const ending = /^[^\n]*\r\n/.test(whole) ? "\r\n" : "\n";
  const text = whole.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return undefined;
  return { path, isFragment: fragment === true, text, document, root, style: styleOf(text, document), ending };
}

/** A text of the page's with the line ends of its file. */
export const withEnding = (text: string, { ending }: Page): string => (ending === "\n" ? text : text.replaceAll("\n", ending));

/** What most of a file does where YAML leaves the choice; what it never does is done our way. */
function styleOf(text: string, document: Document.Parsed): Style {
  const steps: number[] = [];
  const listIndents: number[] = [];
  const paddings: ("" | " ")[] = [];
  const quotes: Style["quote"][] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !key.range || value === null || typeof value !== "object" || !("items" in value) || !("range" in value)) return;
      const [start] = (value.range ?? [0]) as readonly [number];
      if ("flow" in value && value.flow === true) return;
      const deeper = columnOf(text, start) - columnOf(text, key.range[0]);
      (isMap(value) ? steps : listIndents).push(deeper);
    },
    Map: (_, { flow, range }) => {
      if (flow === true && range && text[range[0] + 1] !== "}") paddings.push(text[range[0] + 1] === " " ? " " : "");
    },
    Scalar: (_, { type }) => {
      if (type === "QUOTE_SINGLE") quotes.push("single");
      if (type === "QUOTE_DOUBLE") quotes.push("double");
    },
  });
  return {
    step: Math.max(1, usual(steps) ?? ownStyle.step),
    listIndent: usual(listIndents) ?? ownStyle.listIndent,
    padding: usual(paddings) ?? ownStyle.padding,
    quote: isJson(document) ? "json" : (usual(quotes) ?? ownStyle.quote),
  };
}

/** Every key in double quotes, in braces: other programs may read it as JSON. */
function isJson({ contents }: Document.Parsed): boolean {
  return isMap(contents) && contents.flow === true && contents.items.every(({ key }) => isScalar(key) && key.type === "QUOTE_DOUBLE");
}

/** The most frequent one; of several, the one seen first. */
function usual<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
