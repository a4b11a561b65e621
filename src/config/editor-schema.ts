import type { JsonSchema } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import { schemaOf } from "./schema.ts";

/**
 * The schema as editors take it. It judges alike, but for fractional steps, which editors check by a remainder of binary
 * fractions and so find 2500 to be no multiple of 0.01. And it offers: an editor that completes a value does not look
 * behind a condition, so what stands there is said once more where it looks.
 */
export function editorSchemaOf(kinds: readonly Kind[]): JsonSchema {
  return forEditors(schemaOf(kinds)) as JsonSchema;
}

function forEditors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forEditors);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => !(key === "multipleOf" && typeof each === "number" && each < 1));
  const schema = Object.fromEntries(kept.map(([key, each]) => [key, key === "description" ? plain(each) : forEditors(each)])) as JsonSchema;
  if (Array.isArray(schema["oneOf"])) return { ...schema, ...choiceIn(schema["oneOf"] as readonly JsonSchema[]) };
  const offered = "if" in schema ? offersIn(schema) : [];
  return offered.length === 0 ? schema : { ...schema, anyOf: [anything, ...offered] };
}

/** What any value passes: the alternatives beside it are there to be offered, and judge nothing. A title, or editors take others for it. */
const anything: JsonSchema = { title: "Orgform" };

/** Without Markdown, which editors show as it is written. A property may be called `description` too. */
const plain = (description: unknown): unknown =>
  typeof description === "string" ? description.replaceAll("`", "") : forEditors(description);

/** The words that may stand for a value, each as it is explained. */
function offersIn(schema: JsonSchema): readonly JsonSchema[] {
  const { then: one, else: other, description, const: only, enum: words, type } = schema;
  if ("if" in schema) return [one, other].flatMap((each) => offersIn(each as JsonSchema));
  if (only !== undefined) return [{ const: only, description }];
  if (words !== undefined) return [{ enum: words, description }];
  return type === "boolean" ? [{ type, description }] : [];
}

/** The property by which blocks of several forms are told apart, with all of its words: an editor takes one form to be meant before it is chosen. */
function choiceIn(forms: readonly JsonSchema[]): JsonSchema {
  const properties = forms.map((form) => Object.entries((form["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>));
  const [[name, first] = [], ...others] = properties.map((each) => each.find(([, schema]) => "const" in schema));
  const words = [first, ...others.map((found) => found?.[1])].map((schema) => schema?.["const"]);
  if (name === undefined || words.includes(undefined)) return {};
  return { properties: { [name]: { enum: words, description: `Which of the forms it has: ${words.join(", ")}.` } } };
}
