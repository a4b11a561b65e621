import type { Diagnostic } from "../model/diagnostic.ts";
import { didYouMean } from "./nearest.ts";
import { nodeAt, type Entry, type Node, type Path } from "./document/node.ts";
import { listed, whereIs } from "./report.ts";
import { foundOf, sentenceFor } from "./sentences.ts";
import { allShapes, type Shapes } from "./shape.ts";
import type { SchemaError } from "./validator.ts";

/** Keywords that only sum up errors which are told of themselves. */
const summaries = new Set(["if", "propertyNames"]);
/** Keywords about what a value holds: each occurrence is a mistake of its own. */
const contents = new Set(["additionalProperties", "uniqueItems", "required"]);

/** What the schema found wrong, in words and with places: one diagnostic for each mistake, and all of them. */
export function schemaProblems(errors: readonly SchemaError[], root: Node, shapes: Shapes): readonly Diagnostic[] {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (summaries.has(error.keyword)) continue;
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
  const others = group.filter(({ keyword, propertyName }) => !contents.has(keyword) && propertyName === undefined);
  return [
    ...group.flatMap((error) => contentProblem(error, found, context)),
    ...others.slice(0, 1).map((error) => valueProblem(error, found, context)),
  ];
}

function valueProblem(error: SchemaError, { at, value }: Entry, { label, path, shapes }: Context): Diagnostic {
  const isNothing = value.is === "scalar" && value.value === null;
  const sentence = sentenceFor(error, label, value);
  const { hint = sentence.code === "wrong-type" ? blockHint(path, shapes) : undefined } = sentence;
  return { severity: "error", ...sentence, ...(hint !== undefined && { hint }), source: isNothing ? at : value.at };
}

/** For a bare value in place of a block with one field: `spend_limit: 2500`. */
function blockHint(path: Path, shapes: Shapes): string | undefined {
  const shape = allShapes(shapes).find(({ kind, form }) => form === "setting" && kind.section === path.at(-1));
  const [field, more] = shape?.fields.keys() ?? [];
  return field === undefined || more !== undefined ? undefined : `write \`{${field}: …}\``;
}

function contentProblem(error: SchemaError, { value }: Entry, context: Context): readonly Diagnostic[] {
  const { keyword, params, propertyName } = error;
  if (propertyName !== undefined) {
    const source = nodeAt(value, [propertyName])?.at ?? value.at;
    const key: Node = { is: "scalar", at: source, value: propertyName };
    return [{ severity: "error", ...sentenceFor(error, `\`${propertyName}\``, key), source }];
  }
  if (keyword === "additionalProperties") return [unknownKey(error, value, context)];
  // What an entry lacks is known only once templates are applied: see entry.ts.
  if (keyword === "required" && context.path.length === 0) return [lacking(String(params["missingProperty"]), value)];
  if (keyword !== "uniqueItems" || value.is !== "list") return [];
  const [first, second] = [Number(params["i"]), Number(params["j"])].toSorted((a, b) => a - b).map((index) => value.items[index]);
  return second && first ? [listedTwice(second, first)] : [];
}

export function listedTwice(second: Node, first: Node): Diagnostic {
  const message = `${foundOf(second)} is listed twice; first ${whereIs(first.at, second.at)}`;
  return { severity: "error", code: "listed-twice", message, source: second.at, related: [first.at] };
}

function lacking(key: string, { at: source }: Node): Diagnostic {
  const hint = key === "version" ? "begin the file with `version: 1`" : undefined;
  return { severity: "error", code: "missing-key", message: `\`${key}\` is missing here`, ...(hint && { hint }), source };
}

function unknownKey({ params, parentSchema }: SchemaError, map: Node, { path, shapes }: Context): Diagnostic {
  const key = String(params["additionalProperty"]);
  const properties = parentSchema?.["properties"];
  const known = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  const few = known.length > 0 && known.length < 10 ? `known here: ${listed(known, "and")}` : undefined;
  const hint = policyHint(key, path, shapes) ?? didYouMean(key, known) ?? homeOf(key, path, shapes) ?? few;
  const source = nodeAt(map, [key])?.at ?? map.at;
  return { severity: "error", code: "unknown-key", message: `unknown key \`${key}\` here`, ...(hint !== undefined && { hint }), source };
}

/** For kinds that `policy.unmanaged` has no say in. */
function policyHint(key: string, path: Path, shapes: Shapes): string | undefined {
  const kind = path.at(-1) === "unmanaged" ? allShapes(shapes).find((shape) => shape.kind.name === key)?.kind : undefined;
  if (kind === undefined) return undefined;
  return kind.exact ? "its list is exact: what is not on it is deleted" : "nothing of it is ever deleted for not being mentioned";
}

const rootWords = new Set(["version", "organization", "templates", "absent"]);

/** Where a key that is known elsewhere belongs. */
function homeOf(key: string, path: Path, shapes: Shapes): string | undefined {
  if (path[0] === "templates" && path.length === 2) return "a template holds what many share; this belongs in the entry itself";
  const home = allShapes(shapes).find(({ kind, sections }) => kind.key !== undefined && sections.has(key));
  if (home && path.length === 0) return `it belongs in an entry of \`${home.kind.section}\``;
  const isOfRoot = shapes.has(key) || rootWords.has(key);
  return path.length > 0 && isOfRoot ? "it belongs at the top level of the file" : undefined;
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
