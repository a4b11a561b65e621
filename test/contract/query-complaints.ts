import { isObject, type Json, type JsonObject } from "./closed-schemas.ts";
import type { Complaint } from "./openapi.ts";

interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonObject;
}

function parametersOf(operation: JsonObject): Parameter[] {
  const parameters = Array.isArray(operation.parameters) ? (operation.parameters as readonly Json[]) : [];
  return parameters.flatMap((each) =>
    isObject(each) && each.in === "query" && typeof each.name === "string" && isObject(each.schema)
      ? [{ name: each.name, required: each.required === true, schema: each.schema }]
      : [],
  );
}

/** An object is written `effective_at[gte]=1`. */
function findParameter(parameters: readonly Parameter[], name: string): JsonObject | undefined {
  const direct = parameters.find((parameter) => parameter.name === name);
  if (direct) return direct.schema;
  const [, outer, inner = ""] = /^(.+)\[(.+)\]$/.exec(name) ?? [];
  const properties = parameters.find((parameter) => parameter.name === outer)?.schema.properties;
  const member = isObject(properties) ? properties[inner] : undefined;
  return isObject(member) ? member : undefined;
}

function valueComplaint({ type, enum: words, minimum, maximum }: JsonObject, value: string): string | undefined {
  if (Array.isArray(words) && !words.includes(value)) return `is ${value}, not one of ${words.join(", ")}`;
  if (type === "boolean" && value !== "true" && value !== "false") return `is ${value}, not a boolean`;
  if (type !== "integer") return undefined;
  const number = Number(value);
  if (!Number.isInteger(number)) return `is ${value}, not an integer`;
  if (typeof minimum === "number" && number < minimum) return `is ${value}, less than ${minimum}`;
  return typeof maximum === "number" && number > maximum ? `is ${value}, more than ${maximum}` : undefined;
}

/** What the description has against a query string. @param path with its query */
export function queryComplaints(operation: JsonObject, path: string): Complaint[] {
  const parameters = parametersOf(operation);
  const search = new URLSearchParams(path.split("?")[1] ?? "");
  const missing = parameters.filter(({ name, required }) => required && !search.has(name));
  const wrong = [...search].flatMap(([name, value]) => {
    const schema = findParameter(parameters, name);
    const problem = schema ? valueComplaint(schema, value) : "is not described";
    return problem === undefined ? [] : [{ property: name, text: `the query parameter ${name} ${problem}` }];
  });
  return [...missing.map(({ name }) => ({ property: name, text: `the query parameter ${name} is missing` })), ...wrong];
}
