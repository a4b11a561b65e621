import type { Diagnostic } from "../../model/diagnostic.ts";
import { nodeAt, type Entry, type Node, type Path } from "../document/node.ts";
import { listed, listedTwice } from "../report.ts";
import { allShapes, type Shapes } from "../shape.ts";
import type { SchemaError } from "../validator.ts";
import { chosen } from "./alternatives.ts";
import { unknownKey } from "./keys.ts";
import { explanationIn, type Schema } from "./hints.ts";
import { foundOf, sentenceFor } from "./sentences.ts";

/** Keywords that only sum up errors which are told of themselves. */
const summaries = new Set(["if", "propertyNames"]);
/** Keywords about what a value holds: each occurrence is a mistake of its own. */
const contents = new Set(["additionalProperties", "uniqueItems", "required"]);
/** What a whole entry lacks is known only once templates are applied and files are read: see resolve/entry.ts. */
const isOfEntry = ({ schemaPath, instancePath }: SchemaError): boolean => schemaPath === "#/required" && instancePath !== "";

/** What the schema found wrong, in words and with places: one diagnostic for each mistake, and all of them. */
export function schemaProblems(errors: readonly SchemaError[], root: Node, shapes: Shapes): readonly Diagnostic[] {
  const groups = new Map<string, SchemaError[]>();
  for (const error of chosen(errors)) {
    if (summaries.has(error.keyword) || isOfEntry(error)) continue;
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return [...groups].flatMap(([pointer, group]) => {
    const path = pathOf(pointer);
    const found = nodeAt(root, path);
    return found ? problemsAt(found, group, { path, label: labelOf(root, path), shapes }) : [];
  });
}

interface Context {
  readonly path: Path;
  readonly label: string;
  readonly shapes: Shapes;
}

/** A value of the wrong type is told of that alone; a right one of each key and item in it that is wrong. */
function problemsAt(found: Entry, group: readonly SchemaError[], context: Context): readonly Diagnostic[] {
  const type = group.find(({ keyword, propertyName }) => keyword === "type" && propertyName === undefined);
  if (type) return [valueProblem(type, found, context)];
  const missing = group.filter(({ keyword }) => keyword === "required");
  const others = group.filter(({ keyword, propertyName }) => !contents.has(keyword) && propertyName === undefined);
  return [
    ...group.flatMap((error) => contentProblem(error, found, context)),
    ...(missing.length > 0 ? [lacking(missing, found.value)] : []),
    ...others.slice(0, 1).map((error) => valueProblem(error, found, context)),
  ];
}

function valueProblem(error: SchemaError, { at, value }: Entry, { label, path, shapes }: Context): Diagnostic {
  const isNothing = value.is === "scalar" && value.value === null;
  const sentence = sentenceFor(error, label, value);
  const block = sentence.code === "wrong-type" ? blockHint(path, shapes) : undefined;
  const hint = sentence.hint ?? block ?? explanationIn(error.parentSchema);
  return { severity: "error", ...sentence, ...(hint !== undefined && { hint }), source: isNothing ? at : value.at };
}

/** For a bare value in place of a block with one field: `spend_limit: 2500`. */
function blockHint(path: Path, shapes: Shapes): string | undefined {
  const shape = allShapes(shapes).find(({ kind, form }) => form === "setting" && kind.section === path.at(-1) && !kind.brief);
  const [field, more] = shape?.fields.keys() ?? [];
  return field === undefined || more !== undefined ? undefined : `write \`{${field}: …}\``;
}

function contentProblem(error: SchemaError, { value }: Entry, context: Context): readonly Diagnostic[] {
  const { keyword, params, propertyName } = error;
  if (propertyName !== undefined) {
    const source = nodeAt(value, [propertyName])?.at ?? value.at;
    const key: Node = { is: "scalar", at: source, value: propertyName };
    const sentence = sentenceFor(error, `\`${propertyName}\``, key);
    const hint = sentence.hint ?? explanationIn(error.parentSchema);
    return [{ severity: "error", ...sentence, ...(hint !== undefined && { hint }), source }];
  }
  if (keyword === "additionalProperties") return [unknownKey(error, value, context)];
  if (keyword !== "uniqueItems" || value.is !== "list") return [];
  const [first, second] = [Number(params["i"]), Number(params["j"])].toSorted((a, b) => a - b).map((index) => value.items[index]);
  return second && first ? [listedTwice(foundOf(second), first.at, second.at)] : [];
}

function lacking(errors: readonly SchemaError[], { at: source }: Node): Diagnostic {
  const keys = errors.map(({ params }) => String(params["missingProperty"]));
  const message = `${listed(keys, "and")} ${keys.length > 1 ? "are" : "is"} missing here`;
  const properties = errors[0]?.parentSchema?.["properties"] as Readonly<Record<string, Schema>> | undefined;
  const meanings = keys.flatMap((key) => explanationIn(properties?.[key]) ?? []).join(" ");
  const hint = keys.includes("version") ? "begin the file with `version: 1`" : meanings;
  return { severity: "error", code: "missing-key", message, ...(hint && { hint }), source };
}

function labelOf(root: Node, path: Path): string {
  const [parent, name] = [path.at(-2), path.at(-1)];
  if (name === undefined) return "the file";
  const inList = nodeAt(root, path.slice(0, -1))?.value.is === "list";
  return inList ? `item ${Number(name) + 1} of \`${parent}\`` : `\`${name}\``;
}

/** JSON Pointer: `~1` is a slash, `~0` a tilde. */
function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
