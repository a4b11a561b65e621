import type { JsonSchema } from "../model/field.ts";

/**
 * A block, or what may stand in its place: a bare value, or a word. The type of the value decides which of them judges it:
 * `anyOf` would try all, and tell of a misspelt key in the block that a block is no list.
 */
export function byType(block: JsonSchema, bare: JsonSchema | undefined, words: readonly JsonSchema[]): JsonSchema {
  const other = withWords(bare, words);
  if (other === undefined) return block;
  return { type: ["object", ...typesOf(other)], if: { type: "object" }, then: block, else: other };
}

function withWords(bare: JsonSchema | undefined, words: readonly JsonSchema[]): JsonSchema | undefined {
  const [word, ...more] = words;
  if (word === undefined) return bare;
  if (bare === undefined) return withWords(word, more);
  return withWords({ type: [...new Set([...typesOf(word), ...typesOf(bare)])], if: { const: word["const"] }, then: word, else: bare }, more);
}

/** The JSON types that a schema admits, by what it says itself. */
function typesOf({ type, enum: values, const: value }: JsonSchema): readonly string[] {
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type as readonly string[];
  return [...new Set((Array.isArray(values) ? values : [value]).map((each: unknown) => typeof each))];
}
