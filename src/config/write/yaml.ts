import { commentOf, ownStyle, pairLines } from "./render.ts";
import type { Block } from "./values.ts";

/** YAML as a person would write it: small blocks on one line, names on lines of their own. `head` stands above it as comments. */
export function yamlOf(content: Block, head: readonly string[]): string {
  const sections = [...content].map(([key, value]) => pairLines(key, value, { style: ownStyle, column: 0 }));
  // What takes several lines stands by itself.
  const body = sections.map((lines, index) => (index > 0 && [sections[index - 1]!, lines].some(isLong) ? `\n${lines}` : lines));
  return [...head.map((line) => `${commentOf(line)}\n`), ...body].join("");
}

const isLong = (lines: string): boolean => lines.indexOf("\n") < lines.length - 1;
