import { isSetting, segmentOf, type Kind } from "../../model/kind.ts";
import type { Pattern } from "../../model/policy.ts";
import { textOf, type Node } from "../document/node.ts";
import { decodedName, encodedName, keyFolded } from "../names.ts";
import { didYouMean } from "../nearest.ts";
import { listed, type Report } from "../report.ts";

/** A pattern as addresses are written, its names folded like theirs; nothing where it could never match. */
export function patternOf(node: Node, kinds: readonly Kind[], report: Report): readonly Pattern[] {
  const text = textOf(node);
  if (text === undefined || text === "") return [];
  const parsed = parsePattern(text, kinds);
  if ("address" in parsed) return [{ ...parsed, source: node.at }];
  report({ severity: "error", code: "bad-pattern", ...parsed, source: node.at });
  return [];
}

/** The same of a text that stands in no file; or what is wrong with it. */
export function parsePattern(text: string, kinds: readonly Kind[]): Pattern | { readonly message: string; readonly hint?: string } {
  const parts = text.split("/");
  const written: string[] = [];
  let parent: Kind | undefined;
  for (let index = 0; index < parts.length;) {
    const segment = parts[index] ?? "";
    const here = kinds.filter((kind) => kind.parent === parent);
    const kind = here.find((each) => segmentOf(each) === segment);
    if (kind === undefined) return { message: badSegment(segment, text), ...hintFor(segment, here) };
    const name = isSetting(kind) ? undefined : parts[index + 1];
    if (name === "" || (name === undefined && !isSetting(kind))) {
      return { message: `\`${text}\` ends before the name of a ${kind.name}`, hint: "`*` stands for every name" };
    }
    written.push(segment, ...(name === undefined ? [] : [encodedName(keyFolded(kind, decodedName(name)))]));
    parent = kind;
    index += name === undefined ? 1 : 2;
  }
  return { address: written.join("/") };
}

const badSegment = (segment: string, text: string): string =>
  segment === "" ? `\`${text}\` holds an empty part` : `\`${segment}\` is no kind in \`${text}\``;

function hintFor(segment: string, here: readonly Kind[]): { readonly hint?: string } {
  const known = here.map(segmentOf);
  if (known.length === 0) return { hint: "nothing is below; a `/` in a name is written `%2F`" };
  return { hint: didYouMean(segment, known) ?? `an address goes on with ${listed(known)} here` };
}
