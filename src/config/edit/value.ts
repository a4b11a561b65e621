import { isScalar, type ParsedNode } from "yaml";
import { flowOf, valueBehind, type Spot, type Style } from "../write/render.ts";
import { keyOf, quoted } from "../write/scalar.ts";
import type { Written } from "../write/values.ts";
import { contentEnd, type Member } from "./layout.ts";
import { columnOf, lineEnd, lineEndAfter } from "./lines.ts";
import type { Owner, Scene } from "./scene.ts";
import type { Splice } from "./splices.ts";

/** Gives a pair another value. */
export function replaceValue(
  { member, node, key, isFlow }: Owner,
  value: Written,
  { page, splices }: Pick<Scene, "page" | "splices">,
): void {
  const { style, text } = page;
  const { head } = member;
  if (!isFlow && head !== undefined) {
    splices.add(...valueSplices({ text, member: { ...member, head }, node }, value, { style, column: columnOf(text, member.start) }));
  } else if (isFlow) {
    const said = inQuotesOf(node, value, style) ?? flowOf(value, style);
    splices.add(
      head === undefined || node === null
        ? [member.start, member.end, `${keyOf(key, style.quote)}: ${said}`]
        : [node.range[0], member.end, said],
    );
  }
}

interface Target {
  readonly text: string;
  readonly member: Member & { readonly head: number };
  readonly node: ParsedNode | null;
}

/** Another value behind a colon. A comment on the line of the key stays there. */
export function valueSplices({ text, member, node }: Target, value: Written, spot: Spot): readonly Splice[] {
  const { head } = member;
  const start = node === null || node.range[0] === node.range[1] ? head : node.range[0];
  const end = Math.max(head, contentEnd(node));
  const isBelow = text.slice(head, start).includes("\n");
  const said = inQuotesOf(node, value, spot.style);
  const behind = said === undefined ? valueBehind(value, spot) : ` ${said}\n`;
  const [inline, lines] = behind.startsWith("\n") ? ["", behind.slice(1)] : [behind.slice(0, -1), ""];
  if (isBelow)
    return [
      [head, head, inline],
      [lineEnd(text, head), lineEndAfter(text, end), lines],
    ];
  // A block scalar ends with its last line.
  if (text[end - 1] === "\n") return [[head, end, behind]];
  const after = lineEndAfter(text, end);
  const newline = lines !== "" && text[after - 1] !== "\n" ? "\n" : "";
  return lines === ""
    ? [[head, end, inline]]
    : [
        [head, end, ""],
        [after, after, `${newline}${lines}`],
      ];
}

/** A text that was quoted, though it need not have been, stays so. */
function inQuotesOf(node: ParsedNode | null, value: Written, style: Style): string | undefined {
  if (!isScalar(node) || typeof value !== "string") return undefined;
  const { type } = node;
  if (type !== "QUOTE_DOUBLE" && type !== "QUOTE_SINGLE") return undefined;
  return /^["']/.test(flowOf(value, style, "block")) ? undefined : quoted(value, type === "QUOTE_SINGLE" ? "single" : "double");
}
