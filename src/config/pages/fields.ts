import type { Field, JsonSchema } from "../../model/field.ts";
import type { Shape } from "../shape.ts";
import { table } from "./table.ts";

/** What a block of a kind may hold: value, meaning, and the name that the API has for it. */
export function fieldTable({ fields, form }: Shape): string {
  const rows = [...fields].map(([name, field]) => [`\`${name}\``, typeText(field), meaningText(field), wireText(name, field)]);
  const isSent = form !== "rule";
  return table(["field", "value", "meaning", ...(isSent ? ["in the API"] : [])], isSent ? rows : rows.map((row) => row.slice(0, -1)));
}

function typeText({ schema, refersTo }: Field): string {
  return refersTo ? `name, of [${refersTo.name}](${refersTo.name}.md)` : jsonType(schema);
}

function jsonType({ type, items, const: only, enum: values, oneOf, anyOf }: JsonSchema): string {
  const alternatives = [oneOf, anyOf].find(Array.isArray) as readonly JsonSchema[] | undefined;
  if (alternatives) return [...new Set(alternatives.map(jsonType))].join(", or ");
  const words: readonly unknown[] = only === undefined ? (Array.isArray(values) ? values : []) : [only];
  if (words.length > 0) return words.map((word) => `\`${typeof word === "string" ? word : JSON.stringify(word)}\``).join(", ");
  if (type === "array") return `list of ${jsonType((items ?? {}) as JsonSchema)}`;
  const nouns: Readonly<Record<string, string>> = {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "`true`, `false`",
    object: "map",
  };
  return nouns[String(type)] ?? String(type);
}

function meaningText({ schema, required, requiredToCreate, writeAt, unreadable, unordered, fromFile }: Field): string {
  const remarks = [
    required && "Required.",
    requiredToCreate && "Needed to create one.",
    fromFile !== undefined && `Given by \`${fromFile}\`, the path of a file that holds it.`,
    writeAt === "create" && "Taken at creation only.",
    writeAt === "update" && "Set right after creation.",
    writeAt === "never" && "Not sent.",
    unreadable && "The API does not give it back, so it is not compared.",
    unordered && "The order means nothing.",
  ];
  const description = typeof schema["description"] === "string" ? schema["description"] : "";
  return [description, ...remarks]
    .filter((remark) => typeof remark === "string" && (remark === description || !description.includes(remark)))
    .join(" ");
}

function wireText(name: string, { wire = name, writeAt }: Field): string {
  if (typeof wire === "string") return `\`${wire}\``;
  return writeAt === "never" ? `\`${wire.read}\`` : `\`${wire.write}\`, answered as \`${wire.read}\``;
}
