import type { Kind } from "../../model/kind.ts";

/** The kinds that one waits for when both are created: its parent, and what its fields refer to. */
export function awaitedBy(kind: Kind): readonly Kind[] {
  const fields = Object.values(kind.fields).flatMap((field) => [field, ...Object.values(field.items ?? {})]);
  return [...new Set([...(kind.parent ? [kind.parent] : []), ...fields.flatMap(({ refersTo }) => refersTo ?? [])])];
}

/** How many kinds, at most, are created one after the other before this one. */
function levelOf(kind: Kind): number {
  return awaitedBy(kind).reduce((level, earlier) => Math.max(level, levelOf(earlier) + 1), 0);
}

/** Who waits for whom, as text: a line for each kind, below all that it waits for. */
export function levelPicture(kinds: readonly Kind[]): string {
  const levels = [...new Set(kinds.map(levelOf))].toSorted((a, b) => a - b);
  const width = Math.max(...kinds.map(({ name }) => name.length));
  const lines = levels.flatMap((level) => {
    const here = kinds.filter((kind) => levelOf(kind) === level);
    return here.map((kind, index) => `${index === 0 ? level : " "}  ${lineFor(kind, width)}`.trimEnd());
  });
  return ["```text", ...lines, "```"].join("\n");
}

function lineFor(kind: Kind, width: number): string {
  const earlier = awaitedBy(kind).map(({ name }) => name);
  return earlier.length === 0 ? kind.name : `${kind.name.padEnd(width)}  waits for  ${earlier.join(", ")}`;
}
