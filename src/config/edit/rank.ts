import type { Shape, Shapes } from "../shape.ts";

/** The words of a file's top level, in the order in which a file reads best. */
export function topWords(shapes: Shapes): readonly string[] {
  const sections = [...shapes.values()].flatMap(({ kind }) => (kind.templates ? ["templates", kind.section] : [kind.section]));
  return ["version", "organization", "policy", "absent", ...sections];
}

/** The words of an entry: what says which one it is, then what it is like, then what is in it. */
export function entryWords({ kind, claims, fields, sections }: Shape): readonly string[] {
  const given = (words: readonly string[]): readonly string[] => words.filter((word) => claims.some((claim) => claim === word));
  const own = [...fields].flatMap(([name, { fromFile }]) => (fromFile === undefined ? [name] : [name, fromFile]));
  const past = given(["previously", "recreate"]);
  const like = kind.templates ? ["use", ...past, "policy", ...own] : [...own, ...past];
  return [
    ...(kind.absentWord === undefined ? [] : [kind.absentWord]),
    ...given(["id", "name"]),
    ...like,
    ...sections.keys(),
    ...(kind.expires ? ["until"] : []),
  ];
}

/** Orders words as a list has them; those that it has not come last, as they are. */
export function byRank(words: readonly string[]): (a: string, b: string) => number {
  const ranks = new Map(words.map((word, index) => [word, index]));
  const rankOf = (word: string): number => ranks.get(word) ?? words.length;
  return (a, b) => rankOf(a) - rankOf(b);
}
