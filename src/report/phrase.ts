import { counted } from "../model/listing.ts";

/** Roughly, as people say it: `under a minute`, `about 3 minutes`, `about 2 h 10 min`. */
export function roughly(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 1) return "under a minute";
  if (minutes < 90) return `about ${counted(minutes, "minute")}`;
  const rest = minutes % 60;
  return `about ${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${rest} min`}`;
}

/** Breaks at blanks, so that no line is wider than asked for where a word allows it. Further lines are indented alike. */
export function wrapped(
  text: string,
  { width, indent }: { readonly width: number | undefined; readonly indent: string },
): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    const isFirst = line.length === indent.length;
    if (!isFirst && width !== undefined && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** In characters: an emoji is one, though JavaScript holds it as two. */
export const lengthOf = (text: string): number => Array.from(text).length;
