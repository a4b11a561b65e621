export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null | undefined;
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a `$ref` within the document, or a path such as `/paths`, points at. */
export function pointedAt(document: Json, pointer: string): Json {
  const words = pointer.replace(/^#?\//, "").split("/");
  return words.reduce<Json>(
    (node, word) => (isObject(node) ? node[word.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
    document,
  );
}

/**
 * A copy of the document in which no object may have a property that its schema does not name. As published all of them are open, and a
 * misspelt property passes.
 *
 * The parts of an `allOf` must stay open, for each would refuse what the others name: they are copied in, and the whole is closed.
 */
export function closed(document: JsonObject): JsonObject {
  const close = (schema: Json): Json => {
    if (Array.isArray(schema)) return schema.map(close);
    if (!isObject(schema)) return schema;
    const parts = schema.allOf;
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === "allOf" ? value : close(value)]));
    if (Array.isArray(parts)) return { ...copy, allOf: parts.map((part: Json) => open(part)), unevaluatedProperties: false };
    return isObjectSchema(schema) ? { ...copy, unevaluatedProperties: false } : copy;
  };
  const open = (part: Json): Json => {
    const schema = isObject(part) && typeof part.$ref === "string" ? pointedAt(document, part.$ref) : part;
    return isObject(schema) ? { ...schema, properties: close(schema.properties) } : schema;
  };
  return close(document) as JsonObject;
}

/** One that names its properties and does not say itself that there may be others. */
const isObjectSchema = (schema: JsonObject): boolean =>
  schema.type === "object" && isObject(schema.properties) && schema.additionalProperties === undefined;
