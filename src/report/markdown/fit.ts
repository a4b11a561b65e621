import { figure } from "../../model/listing.ts";
/** A section that may have to be cut. Each of its forms is complete by itself. */
export interface Block {
  /** Lower ones get room first. */
  readonly priority: number;
  /** Told whole before anything else is told at all. */
  readonly isFirst: boolean;
  /** As it is called where it is left out. */
  readonly name: string;
  readonly count: number;
  readonly entries: readonly string[];
  /** The same in short, the longest form first, and how many changes each entry tells. */
  readonly short: readonly (readonly Short[])[];
  /** What stands around entries; `note` says what is missing. */
  frame(entries: readonly string[], note?: string): string;
}

export interface Short {
  readonly text: string;
  readonly count: number;
}

export interface Fitted {
  /** In the order of the blocks. */
  readonly texts: readonly string[];
  /** In short, in part, or not at all. */
  readonly short: readonly Block[];
  readonly partial: readonly Block[];
  readonly left: readonly Block[];
}

/** In bytes of UTF-8: never less than the characters that a host counts. */
export const sizeOf = (text: string): number => Buffer.byteLength(text);

/** Bytes between two blocks. */
export const gap = 2;

interface Form {
  readonly is: "whole" | "short" | "partial" | "left";
  readonly text: string;
  /** Bytes that it takes, the gap after it included. */
  readonly size: number;
}

const formOf = (is: Form["is"], text: string): Form => ({ is, text, size: sizeOf(text) + gap });
const nothing: Form = { is: "left", text: "", size: 0 };

/** A block with its forms, the longest first, made once however often they are tried. */
export interface Candidate {
  readonly block: Block;
  readonly forms: readonly Form[];
}

export function candidateOf(block: Block): Candidate {
  const { entries, short, frame } = block;
  const whole = formOf("whole", frame(entries));
  const shorter = short.map((own) => formOf("short", frame(textsOf(own), "In short.")));
  return { block, forms: [whole, ...shorter.filter(({ size }) => size < whole.size)] };
}

/**
 * What of the blocks finds room: first what must be told whole, then all the others as short as they can be, and with what room
 * is left then as much of them as possible, in the order of their priority. What finds none is left to be named.
 */
export function fitted(candidates: readonly Candidate[], room: number): Fitted {
  const chosen = new Map<Candidate, Form>();
  let free = room;
  const take = (each: Candidate, forms: readonly Form[]): void => {
    const before = chosen.get(each) ?? nothing;
    const form = forms.find(({ size }) => size <= free + before.size);
    if (form === undefined) return;
    free += before.size - form.size;
    chosen.set(each, form);
  };
  const sorted = candidates.toSorted((a, b) => a.block.priority - b.block.priority);
  const isFirst = ({ block }: Candidate): boolean => block.isFirst;
  for (const each of sorted.filter(isFirst)) take(each, [...each.forms, partOf(each.block, free / 2)]);
  for (const each of sorted.filter((other) => !isFirst(other))) take(each, [...each.forms.slice(-1), partOf(each.block, free / 2)]);
  for (const each of sorted) if (chosen.get(each)?.is === "short") take(each, each.forms);
  const named = (is: Form["is"]): readonly Block[] =>
    candidates.flatMap((each) => ((chosen.get(each) ?? nothing).is === is ? [each.block] : []));
  const texts = candidates.flatMap((each) => chosen.get(each)?.text || []);
  return { texts, short: named("short"), partial: named("partial"), left: named("left") };
}

/** The first entries, and how much more there is: never more than half of the room, so that others are told too. */
function partOf({ short: forms, count, frame }: Block, room: number): Form {
  const short = forms.at(-1) ?? [];
  const noteFor = (missing: number): string => `In short; ${figure(missing)} more are left out.`;
  let used = sizeOf(frame([], noteFor(count))) + gap;
  let told = 0;
  let length = 0;
  for (const entry of short) {
    used += sizeOf(entry.text) + 1;
    if (used > room) break;
    told += entry.count;
    length += 1;
  }
  return length === 0 ? nothing : formOf("partial", frame(textsOf(short.slice(0, length)), noteFor(count - told)));
}

const textsOf = (short: readonly Short[]): readonly string[] => short.map(({ text }) => text);
