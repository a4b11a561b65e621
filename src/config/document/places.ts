import type { Source } from "../../model/diagnostic.ts";

/** Where in a file an offset is. Columns count characters: an emoji is one, though JavaScript holds it as two. */
export function placesOf(file: string, text: string): (offset: number) => Source {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    const before = text.slice(starts[line], offset);
    return { file, line: line + 1, column: charactersIn(before) + 1 };
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

function charactersIn(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return text.length - (pairs?.length ?? 0);
}
