/** A section that may have to be cut. All of its forms are complete by themselves. */
export interface Block {
  /** Lower ones get room first. */
  readonly priority: number;
  /** As it is called where it is left out. */
  readonly name: string;
  readonly count: number;
  /** The entries, whole. */
  readonly entries: readonly string[];
  /** The same without values. */
  readonly short: readonly string[];
  /** What stands around entries; `note` says what is missing. */
  frame(entries: readonly string[], note?: string): string;
}

export interface Fitted {
  /** In the order of the blocks. */
  readonly texts: readonly string[];
  /** Without values, in part, or not at all. */
  readonly short: readonly Block[];
  readonly partial: readonly Block[];
  readonly left: readonly Block[];
}

/** In bytes of UTF-8: never less than the characters that a host counts. */
export const sizeOf = (text: string): number => Buffer.byteLength(text);

/** What of the blocks finds room: those that matter most in full, the others without values, in part, or named. */
export function fitted(blocks: readonly Block[], room: number): Fitted {
  const chosen = new Map<Block, string>();
  const [short, partial, left]: [Block[], Block[], Block[]] = [[], [], []];
  let free = room;
  for (const block of blocks.toSorted((a, b) => a.priority - b.priority)) {
    const { text, form } = formOf(block, free);
    if (text !== undefined) chosen.set(block, text);
    free -= text === undefined ? 0 : sizeOf(text) + gap;
    if (form === "short") short.push(block);
    else if (form === "partial") partial.push(block);
    else if (form === "left") left.push(block);
  }
  return { texts: blocks.flatMap((block) => chosen.get(block) ?? []), short, partial, left };
}

/** Bytes between two blocks. */
export const gap = 2;

function formOf(block: Block, room: number): { readonly text?: string; readonly form: "whole" | "short" | "partial" | "left" } {
  const whole = block.frame(block.entries);
  if (sizeOf(whole) + gap <= room) return { text: whole, form: "whole" };
  const short = block.frame(block.short, "Without their values.");
  if (sizeOf(short) + gap <= room) return { text: short, form: "short" };
  const text = partOf(block, room / 2);
  return text === undefined ? { form: "left" } : { text, form: "partial" };
}

/** The first entries, and how many more there are: never more than half of the room, so that others are told too. */
function partOf({ short, frame }: Block, room: number): string | undefined {
  const noteFor = (count: number): string => `${count.toLocaleString("en-US")} more are left out here.`;
  let used = sizeOf(frame([], noteFor(short.length))) + gap;
  let count = 0;
  for (const entry of short) {
    used += sizeOf(entry) + 1;
    if (used > room) break;
    count += 1;
  }
  return count === 0 ? undefined : frame(short.slice(0, count), noteFor(short.length - count));
}
