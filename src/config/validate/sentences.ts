import type { Node } from "../document/node.ts";
import { choiceHint, isNumberInText, typeHint, typesOf, wordsOf } from "./hints.ts";
import type { SchemaError } from "../validator.ts";

/** What a diagnostic says of a value that is not as it should be. */
export interface Sentence {
  readonly code: "wrong-type" | "no-value" | "bad-value";
  readonly message: string;
  readonly hint?: string;
}

const nouns: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
};

const formats: Readonly<Record<string, string>> = { email: "an e-mail address", uri: "an address that begins with `https://` or the like" };

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
  const hint = typeHint(value, types, parentSchema);
  const isText = value.is === "scalar" && isNumberInText(value.value, types);
  return {
    code: "wrong-type",
    message: `${label} must be ${either(expected)}, not ${isText ? "the text " : ""}${foundOf(value)}`,
    ...(hint !== undefined && { hint }),
  };
}

function badValue({ keyword, params, parentSchema = {}, message = "is not right" }: SchemaError, label: string, value: Node): Sentence {
  const found = foundOf(value);
  const say = (text: string, hint?: string): Sentence => ({ code: "bad-value", message: text, ...(hint !== undefined && { hint }) });
  switch (keyword) {
    case "const":
    case "enum":
      return say(`${label} cannot be ${found}`, choiceHint(parentSchema, value));
    case "format":
      return say(`${found} is not ${formats[String(params["format"])] ?? String(params["format"])}`);
    case "anyOf":
    case "oneOf":
      return say(`${label} has none of the forms that it may have`);
    case "pattern":
      return say(`${label} cannot be ${found}`);
    case "minLength":
    case "minItems":
      return say(`${label} must not be empty`);
    case "maxItems":
      return say(`${label} must not hold more than ${String(params["limit"])}`);
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

export function foundOf(value: Node): string {
  if (value.is !== "scalar") return nouns[value.is === "map" ? "object" : "array"] ?? value.is;
  if (typeof value.value === "string") return `\`${value.value.length > 60 ? `${value.value.slice(0, 59)}…` : value.value}\``;
  return Number.isFinite(value.value) ? `the number ${value.written}` : `\`${value.written}\``;
}

function either(choices: readonly string[]): string {
  return choices.length < 2 ? (choices[0] ?? "something else") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
