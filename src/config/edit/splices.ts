/** A part of a text, and what takes its place. */
export type Splice = readonly [from: number, to: number, text: string];

/** Changes to a text that do not touch each other, by offsets into the text as it was. */
export class Splices {
  readonly #text: string;
  readonly #made: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#made.length === 0;
  }

  /** All of them or none: false where a part of it is changed already. One change after the other, then. */
  add(...splices: readonly Splice[]): boolean {
    if (splices.some((splice) => this.#made.some((other) => clash(splice, other)))) return false;
    // What changes nothing would only stand in the way of what does.
    this.#made.push(...splices.filter(([from, to, text]) => this.#text.slice(from, to) !== text));
    return true;
  }

  /** Whether an offset lies in what is taken out. */
  covers(offset: number): boolean {
    return this.#made.some(([from, to]) => from <= offset && offset < to);
  }

  /** Insertions at one place stand in the order in which they were made, and before what is replaced there. */
  applied(): string {
    const ordered = this.#made
      .map((splice, index) => ({ splice, index }))
      .toSorted((a, b) => a.splice[0] - b.splice[0] || a.splice[1] - b.splice[1] || a.index - b.index);
    let at = 0;
    const parts = ordered.flatMap(({ splice: [from, to, text] }) => {
      const part = [this.#text.slice(at, from), text];
      at = to;
      return part;
    });
    return [...parts, this.#text.slice(at)].join("");
  }
}

function clash([from, to]: Splice, [otherFrom, otherTo]: Splice): boolean {
  if (from === to) return otherFrom < from && from < otherTo;
  if (otherFrom === otherTo) return from < otherFrom && otherFrom < to;
  return otherFrom < to && from < otherTo;
}
