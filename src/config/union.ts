import type { JsonSchema } from "../model/field.ts";

/**
 * A block, or what may stand in its place: a bare value, or a word. The type of the value decides which of them judges it:
 * `anyOf` would try all, and tell of a misspelt key in the block that a block is no list.
 */
export function byType(block: JsonSchema, bare: JsonSchema | undefined, words: readonly JsonSchema[]): JsonSchema {
  const other = withWords(bare, words);
  return other === undefined ? block : { type: ["object", ...typesOf(other)], ...choose({ type: "object" }, block, other) };
}

export function choose(test: JsonSchema, one: JsonSchema, other: JsonSchema): JsonSchema {
  // oxlint-disable-next-line unicorn/no-thenable -- it is JSON Schema's word
  return { if: test, then: one, else: other };
}

function withWords(bare: JsonSchema | undefined, words: readonly JsonSchema[]): JsonSchema | undefined {
  const [word, ...more] = words;
  if (word === undefined) return bare;
  if (bare === undefined) return withWords(word, more);
  const types = [...new Set([...typesOf(word), ...typesOf(bare)])];
  return withWords({ type: types, ...choose({ const: word["const"] }, word, bare) }, more);
}

/** The JSON types that a schema admits, by what it says itself. */
function typesOf({ type, enum: values, const: value }: JsonSchema): readonly string[] {
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type as readonly string[];
  return [...new Set((Array.isArray(values) ? values : [value]).map((each: unknown) => typeof each))];
}
