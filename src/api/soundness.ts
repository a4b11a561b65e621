import type { Field, Fields, JsonSchema, Wire } from "../model/field.ts";
import { isSetting, keyTarget, type Kind } from "../model/kind.ts";
import { isObject } from "./agent.ts";
import { idIn, valueAt, wireNames } from "./codec.ts";

/*
 * Whether an answer is one that the API gives. A damaged one is not used at all: a project whose name is lost looks like one
 * that is missing, and would be created a second time. Judged are types, and what the API always says; not words and ranges,
 * for the API may know more of them than we do.
 */

/** What is wrong with the rows of a listing, or with the one setting that was read, as what an answer came with; undefined where nothing is. */
export function flawIn(kind: Kind, rows: readonly Wire[]): string | undefined {
  const what = isSetting(kind) ? "a setting" : "a row";
  for (const wire of rows) {
    const flaw = flawInRow(kind, wire);
    if (flaw !== undefined) return `${what}${isId(wire["id"]) ? ` (${wire["id"]})` : ""} ${flaw}`;
  }
  return twinsIn(kind, rows);
}

/** The same for one row of a listing, read whole: it may say less of what the listing says already. */
export function flawInDetail(kind: Kind, wire: Wire, id: string): string | undefined {
  const flaw = misfitIn(kind.fields, wire) ?? (wire["id"] === id ? undefined : "whose `id` is another than was asked for");
  return flaw && `a row ${flaw}`;
}

/** The same for the answer to a creation, of which nothing is used but the id. */
export function flawInCreated(kind: Kind, wire: Wire): string | undefined {
  const { id } = wire;
  const needsId = !isSetting(kind) && keyTarget(kind) === undefined;
  const isGiven = id !== undefined && id !== null;
  return (isGiven || needsId) && !isId(id) ? "a row without an `id` that can be used" : undefined;
}

/** What an answer says against its own status: that it is an error, or that nothing was deleted. */
export function denialIn({ error, deleted, id, object }: Wire, { method }: { readonly method: string }): string | undefined {
  if (id === undefined && object === undefined && isObject(error) && typeof error["message"] === "string")
    return "an error in place of what was asked for";
  return method !== "GET" && deleted === false ? "`deleted: false`" : undefined;
}

function flawInRow(kind: Kind, wire: Wire): string | undefined {
  const flaw = misfitIn(kind.fields, wire) ?? misfit(kind.row ?? {}, wire);
  if (flaw !== undefined) return flaw;
  const missing = unsaid(kind, wire);
  if (missing !== undefined) return `whose \`${missing}\` is missing`;
  const { parentIn } = kind;
  if (parentIn !== undefined && !isId(wire[parentIn])) return `whose \`${parentIn}\` is no id`;
  const own = wire["id"];
  if (!isSetting(kind)) return isId(own ?? idIn(kind, wire)) ? undefined : "without an `id` that can be used";
  const isSilent = Object.entries(kind.fields).every(([name, field]) => isMissing(valueAt(wire, wireNames(name, field).read)));
  return isSilent ? "that says nothing of what was asked for" : undefined;
}

/** The property that is missing, and without which nobody could tell what the row is. What is gone may be nameless, and keys are only judged. */
function unsaid(kind: Kind, wire: Wire): string | undefined {
  const { fields, key, rule } = kind;
  const isNamed = rule === undefined && kind.standing?.(wire, [wire]) !== "absent";
  const lacking = Object.entries(fields).find(([name, field]) => {
    const value = valueAt(wire, wireNames(name, field).read);
    return (field.required || (name === key && isNamed)) && (field.nullable ? value === undefined : isMissing(value));
  });
  return lacking && wireNames(...lacking).read;
}

function misfitIn(fields: Fields, wire: Wire): string | undefined {
  return firstOf(Object.entries(fields), ([name, field]) => {
    const path = wireNames(name, field).read;
    return misfitAbove(wire, path) ?? misfitOf(field, valueAt(wire, path), path);
  });
}

/** What stands where a dotted path leads through. */
function misfitAbove(wire: Wire, path: string): string | undefined {
  const steps = path.split(".");
  return firstOf(steps.slice(1), (_, index) => {
    const above = steps.slice(0, index + 1).join(".");
    return misfit({ type: "object" }, valueAt(wire, above), above);
  });
}

function misfitOf({ convert, refersTo, items, schema }: Field, value: unknown, path: string): string | undefined {
  const flaw = misfit(convert?.wire ?? schema, value, path);
  if (flaw !== undefined || isMissing(value)) return flaw;
  if (refersTo !== undefined && !isId(value)) return `whose \`${path}\` is no id`;
  if (items === undefined || !Array.isArray(value)) return undefined;
  const references = Object.entries(items).filter(([, item]) => item.refersTo !== undefined);
  return firstOf(value as readonly unknown[], (item) => {
    if (!isObject(item)) return `whose \`${path}\` holds ${kindOf(item)}, not ${nouns["object"]}`;
    const isLost = references.some(([name, field]) => isMissing(valueAt(item, wireNames(name, field).read)));
    return misfitIn(items, item) ?? (isLost ? `whose \`${path}\` names nothing` : undefined);
  });
}

type Nouns = Readonly<Record<string, string>>;
const nouns: Nouns = {
  object: "an object",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** By types, and by what must be there; `path` is how the message calls the value. */
function misfit(schema: JsonSchema, value: unknown, path = ""): string | undefined {
  if (isMissing(value)) return undefined;
  const alternatives = schema["oneOf"] ?? schema["anyOf"];
  if (Array.isArray(alternatives)) {
    const flaws = alternatives.map((each: JsonSchema) => misfit(each, value, path));
    return flaws.includes(undefined) ? undefined : flaws[0];
  }
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => isOf(type, value)))
    return `whose \`${path}\` is ${kindOf(value)}, not ${types.map((type) => nouns[type] ?? type).join(" or ")}`;
  const { items, properties = {}, required = [], additionalProperties: others } = schema as Inner;
  if (Array.isArray(value)) return items && firstOf(value as readonly unknown[], (item) => misfit(items, item, path));
  if (!isObject(value)) return undefined;
  const below = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const missing = required.find((name) => isMissing(value[name]));
  if (missing !== undefined) return `whose \`${below(missing)}\` is missing`;
  return firstOf(Object.entries(value), ([name, inner]) => {
    const inside = Object.hasOwn(properties, name) ? properties[name] : isObject(others) ? others : undefined;
    return inside && misfit(inside, inner, below(name));
  });
}

interface Inner {
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

function typesOf({ type, enum: words, const: word }: JsonSchema): readonly string[] {
  if (type !== undefined) return (Array.isArray(type) ? type : [type]) as readonly string[];
  return (Array.isArray(words) ? words : word === undefined ? [] : [word]).map((each: unknown) => typeof each);
}

function isOf(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  return type === "object" ? isObject(value) : typeof value === type;
}

const kindOf = (value: unknown): string =>
  value === null ? "null" : (nouns[Array.isArray(value) ? "array" : typeof value] ?? typeof value);

/** An edge may be there twice, as long as one of the two does not count: a role that is given, and inherited too. */
function twinsIn(kind: Kind, rows: readonly Wire[]): string | undefined {
  const isEdge = keyTarget(kind) !== undefined;
  const seen = new Set<string>();
  return firstOf(rows, (wire) => {
    const id = isEdge && kind.standing?.(wire, rows) === "absent" ? undefined : idIn(kind, wire);
    if (id === undefined || seen.size < seen.add(id).size) return undefined;
    return `two rows of one id (${id})`;
  });
}

/** Visible ASCII, without what means something in a path: `..` would climb to another endpoint. */
const isId = (value: unknown): value is string => typeof value === "string" && /^(?!\.\.?$)(?:(?![/\\?#%])[!-~]){1,256}$/.test(value);

const isMissing = (value: unknown): boolean => value === undefined || value === null || (typeof value === "string" && value.trim() === "");

function firstOf<T>(values: readonly T[], flaw: (value: T, index: number) => string | undefined): string | undefined {
  for (const [index, value] of values.entries()) {
    const found = flaw(value, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
