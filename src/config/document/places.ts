import type { Source } from "../../model/diagnostic.ts";

/** Where in a file an offset is. Columns count characters: an emoji is one, though JavaScript holds it as two. */
export function placesOf(file: string, text: string): (offset: number) => Source {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  const hasPairs = pair.test(text);
  // A reader goes from top to bottom: most questions are about the line of the last one.
  let line = 0;
  return (offset) => {
    if (!((starts[line] ?? 0) <= offset && offset < (starts[line + 1] ?? Infinity))) line = lastAtMost(starts, offset);
    const start = starts[line] ?? 0;
    const column = hasPairs ? charactersIn(text.slice(start, offset)) : offset - start;
    return { file, line: line + 1, column: column + 1 };
  };
}

/** The index of the last number that does not exceed the limit; the numbers rise and begin at 0. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;
const charactersIn = (text: string): number => text.length - (text.match(new RegExp(pair, "g"))?.length ?? 0);
