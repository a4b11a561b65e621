import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { flawIn } from "../../src/api/soundness.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Wire } from "../../src/model/field.ts";
import { isObject, pointedAt, type Json, type JsonObject } from "./closed-schemas.ts";
import { referenceFile } from "./openapi.ts";

/** Where we ask for more than is published, and why. */
const stricter: Readonly<Record<string, string>> = {
  // The name is optional there. None is made without one, and one that lost it would be made a second time.
  project: "a row (x) whose `name` is missing",
};

const file = referenceFile();

/** The barest answer that the description allows: what may be left out is, and what may be null is null. */
function barest(schema: Json, document: JsonObject): Json {
  if (!isObject(schema)) return null;
  if (typeof schema["$ref"] === "string") return barest(pointedAt(document, schema["$ref"]), document);
  const choices = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(choices))
    return choices.some((each: Json) => isObject(each) && each["type"] === "null") ? null : barest(choices[0], document);
  if (Array.isArray(schema["allOf"])) return Object.assign({}, ...schema["allOf"].map((part: Json) => barest(part, document))) as Json;
  if (Array.isArray(schema["enum"])) return schema["enum"][0] as Json;
  if (isObject(schema["properties"]) || schema["type"] === "object") return barestObject(schema, document);
  return { string: "x", integer: 1, number: 1, boolean: false, array: [] }[String(schema["type"])] ?? null;
}

function barestObject({ properties, required }: JsonObject, document: JsonObject): Json {
  const names = (Array.isArray(required) ? required : []) as readonly string[];
  return Object.fromEntries(names.map((name) => [name, barest(isObject(properties) ? properties[name] : undefined, document)]));
}

function rowsOf({ api }: Kind, document: JsonObject): readonly Wire[] | undefined {
  const [, route = ""] = (api.list ?? api.read ?? "").split(" ");
  const paths = Object.entries(document["paths"] as JsonObject);
  const blank = (path: string): string => path.replaceAll(/\{\w+\}/g, "{}");
  const found = paths.find(([path]) => blank(path) === blank(route))?.[1];
  const schema = pointedAt(found, "/get/responses/200/content/application~1json/schema");
  if (!isObject(schema)) return undefined;
  if (api.list === undefined) return [barest(schema, document) as Wire];
  const page = typeof schema["$ref"] === "string" ? pointedAt(document, schema["$ref"]) : schema;
  return [barest(pointedAt(page, "/properties/data/items"), document) as Wire];
}

test.skipIf(file === undefined)("no answer is refused that is as published, but for these", () => {
  const document = JSON.parse(readFileSync(file ?? "", "utf8")) as JsonObject;
  const judged = kinds.flatMap((kind) => {
    const rows = rowsOf(kind, document);
    return rows === undefined ? [] : [[kind.name, flawIn(kind, rows)] as const];
  });
  expect(judged.length).toBeGreaterThan(20);
  expect(Object.fromEntries(judged.filter(([, flaw]) => flaw !== undefined))).toEqual(stricter);
});
