import { isCollection, isPair, type CST, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import { behindComments, columnOf, isComment, lineAt, lineEndAfter, lineStart } from "./lines.ts";

export type MapNode = YAMLMap.Parsed;
export type Collection = MapNode | YAMLSeq.Parsed;

/** A pair of a map or an item of a list, as it stands in its text. */
export interface Member {
  /** Where its own text begins: its dash, its key, an anchor before that. */
  readonly start: number;
  /** Behind its content, before a comment on the same line. */
  readonly end: number;
  /** Behind its colon. None in lists. */
  readonly colon?: number;
  /** Behind its colon, and behind an anchor or a tag after that. None in lists. */
  readonly head?: number;
}

/** A member of a block collection with the lines that are its own. */
export interface Row extends Member {
  /** Where the comment lines directly above it begin, or its own line. */
  readonly from: number;
  /** Where its own line begins; behind the dash, for the first pair of a map that begins beside one. */
  readonly line: number;
  /** Behind its last line: a comment at its end and deeper ones below it included. */
  readonly to: number;
}

/** The members of a collection in the order of its items; undefined where the two do not correspond, as after a `?` without a key. */
export function membersOf(collection: Collection): readonly Member[] | undefined {
  const token = collection.srcToken;
  if (token === undefined || !("items" in token)) return undefined;
  const real = token.items.filter(isMember);
  const items: readonly (ParsedNode | Pair<ParsedNode, ParsedNode | null>)[] = collection.items;
  return real.length === items.length ? items.map((item, index) => memberOf(item, real[index]!)) : undefined;
}

const isMember = ({ start, key, sep, value }: CST.CollectionItem): boolean =>
  Boolean(key ?? sep ?? value) || start.some(({ type }) => type === "seq-item-ind");

const isText = ({ type }: CST.SourceToken): boolean => !["space", "newline", "comment", "comma"].includes(type);

function memberOf(node: ParsedNode | Pair<ParsedNode, ParsedNode | null>, { start, key, sep = [], value }: CST.CollectionItem): Member {
  const [first] = [...start.filter(isText), ...(key ? [key] : []), ...sep.filter(isText), ...(value ? [value] : [])];
  const last = [...start, ...sep].findLast(isText);
  const behind = last === undefined ? 0 : last.offset + last.source.length;
  const end = Math.max(behind, contentEnd(isPair(node) ? (node.value ?? node.key) : node));
  const colon = sep.find(({ type }) => type === "map-value-ind");
  return { start: first?.offset ?? end, end, ...(colon && { colon: colon.offset + 1, head: behind }) };
}

/** Behind the last character of a node; of a block collection, of its last member. */
export function contentEnd(node: Node | null): number {
  if (!node?.range) return 0;
  if (!isCollection(node) || node.flow === true) return node.range[1];
  return membersOf(node as Collection)?.at(-1)?.end ?? node.range[1];
}

export interface Region {
  readonly text: string;
  /** Where the lines of the collection begin: behind the line that names it. */
  readonly open: number;
}

/** The members of a block collection with their lines. */
export function rowsOf(collection: Collection, { text, open }: Region): readonly Row[] | undefined {
  const members = membersOf(collection);
  let before = open;
  return members?.map((member, index) => {
    const line = Math.max(lineStart(text, member.start), open);
    const from = attachedTo(line, { text, open: before });
    const next = members[index + 1];
    const limit = next ? lineStart(text, next.start) : text.length;
    const to = behindComments(text, lineEndAfter(text, member.end), { indent: columnOf(text, member.start) + 1, limit });
    before = to;
    return { ...member, from, line, to };
  });
}

/** Where the comment lines begin that stand directly above a line. */
function attachedTo(line: number, { text, open }: Region): number {
  let from = line;
  while (from > open && isComment(lineAt(text, lineStart(text, from - 1)))) from = lineStart(text, from - 1);
  return Math.max(from, open);
}
