import { nearestOf } from "./nearest.ts";
import type { Node } from "./document/node.ts";
import { listed } from "./report.ts";
import type { SchemaError } from "./validator.ts";

/** What a diagnostic says of a value that is not as it should be. */
export interface Sentence {
  readonly code: "wrong-type" | "no-value" | "bad-value";
  readonly message: string;
  readonly hint?: string;
}

type Schema = Readonly<Record<string, unknown>>;

const nouns: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
};

/** `label` is how the message calls the value: `role`, or item 2 of `users`. */
export function sentenceFor(error: SchemaError, label: string, value: Node): Sentence {
  if (value.is === "scalar" && value.value === null) return noValue(label);
  return error.keyword === "type" ? wrongType(error, label, value) : badValue(error, label, value);
}

function noValue(label: string): Sentence {
  const hint =
    "leave it out to not manage it, write `{}` or `[]` to manage it with nothing in it, `unset` to take a setting away, `omit` to drop what a template gave";
  return { code: "no-value", message: `${label} has no value`, hint };
}

function wrongType({ parentSchema = {} }: SchemaError, label: string, value: Node): Sentence {
  const words = wordsOf(parentSchema);
  const types = typesOf(parentSchema).filter((type) => type !== "string" || words.length === 0);
  const expected = [...types.map((type) => nouns[type] ?? type), ...words.map((word) => `\`${word}\``)];
  const hint = hintFor(value, types, parentSchema);
  return {
    code: "wrong-type",
    message: `${label} must be ${either(expected)}, not ${foundOf(value)}`,
    ...(hint !== undefined && { hint }),
  };
}

function hintFor(value: Node, types: readonly string[], schema: Schema): string | undefined {
  if (value.is === "scalar" && typeof value.value !== "string" && types.includes("string")) return `put it in quotes: "${value.written}"`;
  if (value.is === "list" && isSchema(schema["additionalProperties"]))
    return "write each name as a key, with what it holds after the colon";
  if (value.is === "map" && types.length === 1 && types[0] === "array")
    return "begin each item with a dash, or put them in brackets: `[a, b]`";
  return undefined;
}

function badValue({ keyword, params, parentSchema = {}, message = "is not right" }: SchemaError, label: string, value: Node): Sentence {
  const found = foundOf(value);
  const say = (text: string, hint?: string): Sentence => ({ code: "bad-value", message: text, ...(hint !== undefined && { hint }) });
  switch (keyword) {
    case "const":
    case "enum":
      return say(`${label} cannot be ${found}`, choiceHint(parentSchema, value));
    case "format":
      return say(`${found} is not ${params["format"] === "email" ? "an e-mail address" : `a ${String(params["format"])}`}`);
    case "minLength":
      return say(`${label} must not be empty`);
    case "minimum":
      return say(`${label} must be at least ${String(params["limit"])}, not ${found}`);
    case "maximum":
      return say(`${label} must be at most ${String(params["limit"])}, not ${found}`);
    case "multipleOf":
      return say(`${label} must be a multiple of ${String(params["multipleOf"])}, not ${found}`);
    default:
      return say(`${label} ${message}`);
  }
}

/** The choice, with the nearest one first; where there is no choice, why that is so. */
function choiceHint(schema: Schema, value: Node): string | undefined {
  const words = wordsOf(schema);
  const near = value.is === "scalar" && typeof value.value === "string" ? nearestOf(value.value, words) : undefined;
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (words.length > 1) return `use ${listed(words)}`;
  return typeof schema["description"] === "string" ? schema["description"] : `use ${listed(words)}`;
}

export function foundOf(value: Node): string {
  if (value.is !== "scalar") return nouns[value.is === "map" ? "object" : "array"] ?? value.is;
  if (typeof value.value === "string") return `\`${value.value.length > 60 ? `${value.value.slice(0, 59)}…` : value.value}\``;
  return typeof value.value === "number" ? `the number ${value.written}` : `\`${value.written}\``;
}

/** Words that a schema names in its choices, through the alternatives that it spells out. */
function wordsOf(schema: Schema): readonly string[] {
  const own = "const" in schema ? [schema["const"]] : Array.isArray(schema["enum"]) ? schema["enum"] : [];
  const inner = [schema["then"], schema["else"]].flatMap((each) => (isSchema(each) ? wordsOf(each) : []));
  return [...own.map(String), ...inner];
}

function typesOf({ type }: Schema): readonly string[] {
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

function either(choices: readonly string[]): string {
  return choices.length < 2 ? (choices[0] ?? "something else") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
