import type { Node, ScalarNode } from "../document/node.ts";
import { nearestOf } from "../nearest.ts";
import { listed } from "../report.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** What to write instead of a value whose type is wrong, where that can be told from the value. */
export function typeHint(value: Node, types: readonly string[], schema: Schema): string | undefined {
  const [only, more] = types;
  const wantsList = only === "array" && more === undefined;
  if (value.is === "scalar") return scalarHint(value, wantsList ? "array" : only, types);
  if (value.is === "list" && isSchema(schema["additionalProperties"]))
    return "write each name as a key, with what it holds after the colon";
  return value.is === "map" && wantsList ? "begin each item with a dash, or put them in brackets: `[a, b]`" : undefined;
}

function scalarHint({ value, written }: ScalarNode, wanted: string | undefined, types: readonly string[]): string | undefined {
  if (typeof value !== "string" && types.includes("string")) return `put it in quotes: "${written}"`;
  if (isNumberInText(value, types)) return "write the number itself: what stands in quotes, and what a variable gives, is text";
  if (wanted === "array" && types.length === 1) return `put it in brackets: \`[${written ?? String(value)}]\``;
  // In YAML 1.2 these are text.
  if (wanted === "boolean" && /^(yes|on)$/i.test(String(value))) return "write `true`";
  return wanted === "boolean" && /^(no|off)$/i.test(String(value)) ? "write `false`" : undefined;
}

/** Shown as it is it would look right. */
export const isNumberInText = (value: unknown, types: readonly string[]): boolean =>
  typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) && types.some((type) => /^(number|integer)$/.test(type));

/** The nearest choice, or all of them; where one word is all there is, why that is so. */
export function choiceHint(schema: Schema, value: Node): string | undefined {
  const words = wordsOf(schema);
  const near = value.is === "scalar" && typeof value.value === "string" ? nearestOf(value.value, words) : undefined;
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (words.length > 1) return `use ${listed(words)}`;
  if (schema["const"] === true) return "leave it out instead";
  return "const" in schema ? `use ${listed(words)}` : descriptionOf(schema);
}

const descriptionOf = ({ description }: Schema): string | undefined => (typeof description === "string" ? description : undefined);

/** What a value is like, where there is nothing better to say: its example, or what it means. */
export function explanationIn(schema: Schema = {}): string | undefined {
  const example: unknown = Array.isArray(schema["examples"]) ? schema["examples"][0] : undefined;
  return typeof example === "string" ? `write it like \`${example}\`` : descriptionOf(schema);
}

/** Words that a schema names in its choices, through the alternatives that it spells out. */
export function wordsOf(schema: Schema): readonly string[] {
  const own = "const" in schema ? [schema["const"]] : Array.isArray(schema["enum"]) ? schema["enum"] : [];
  const inner = [schema["then"], schema["else"]].flatMap((each) => (isSchema(each) ? wordsOf(each) : []));
  return [...own.map(String), ...inner];
}

export function typesOf({ type }: Schema): readonly string[] {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return [...new Set(types.filter((each) => typeof each === "string"))];
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
