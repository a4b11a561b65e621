// Lines of a text by offsets into it. A line ends behind its newline; the last one may have none.

export const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1);

export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Behind the line in which content ends; content that took its newline along, as a block scalar does, ends there itself. */
export const lineEndAfter = (text: string, end: number): number => (end > 0 && text[end - 1] === "\n" ? end : lineEnd(text, end));

/** What stands on the line that begins here, without its newline. */
export const lineAt = (text: string, start: number): string => text.slice(start, lineEnd(text, start)).replace(/\r?\n$/, "");

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

export const isBlank = (line: string): boolean => line.trim() === "";
export const isComment = (line: string): boolean => line.trimStart().startsWith("#");

/** Behind the comment lines below a line end, and the blank ones between them, that are indented by at least so much. */
export function behindComments(text: string, from: number, { indent, limit }: { readonly indent: number; readonly limit: number }): number {
  let behind = from;
  for (let at = from; at < limit; at = lineEnd(text, at)) {
    const line = lineAt(text, at);
    if (isComment(line) && line.length - line.trimStart().length >= indent) behind = lineEnd(text, at);
    else if (!isBlank(line)) break;
  }
  return behind;
}
