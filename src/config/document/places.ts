import type { Source } from "../../model/diagnostic.ts";

/** Where in a file an offset is. Columns count characters: an emoji is one, though JavaScript holds it as two. */
export function placesOf(file: string, text: string): (offset: number) => Source {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  const pairs: number[] = [];
  const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  while (pair.test(text)) pairs.push(pair.lastIndex);
  // A reader goes from top to bottom: most questions are about the line of the last one.
  let line = 0;
  return (offset) => {
    if (!((starts[line] ?? 0) <= offset && offset < (starts[line + 1] ?? Infinity))) line = atMost(starts, offset) - 1;
    const start = starts[line] ?? 0;
    const paired = pairs.length === 0 ? 0 : atMost(pairs, offset) - atMost(pairs, start);
    return { file, line: line + 1, column: offset - start - paired + 1 };
  };
}

/** How many of the numbers, which rise, do not exceed the limit. A line may be a whole file, so nothing in it is counted anew for each place. */
function atMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rising[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
