import type { Diagnostic } from "../../model/diagnostic.ts";
import { nodeAt, type Node, type Path } from "../document/node.ts";
import { didYouMean } from "../nearest.ts";
import { listed } from "../report.ts";
import { allShapes, hasUnmanaged, type Shapes } from "../shape.ts";
import type { SchemaError } from "../validator.ts";

interface Context {
  readonly path: Path;
  readonly shapes: Shapes;
}

/** A key that means nothing where it stands: what was probably meant, or where it belongs. */
export function unknownKey({ params, parentSchema }: SchemaError, map: Node, { path, shapes }: Context): Diagnostic {
  const key = String(params["additionalProperty"]);
  const properties = parentSchema?.["properties"];
  const known = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  const all = known.length > 0 ? `known here: ${listed(known, "and")}` : "take it out: nothing may stand here";
  const hint = policyHint(key, known, { path, shapes }) ?? didYouMean(key, known) ?? homeOf(key, path, shapes) ?? all;
  const source = nodeAt(map, [key])?.at ?? map.at;
  return { severity: "error", code: "unknown-key", message: `unknown key \`${key}\` here`, hint, source };
}

/** For kinds that `policy.unmanaged` has no say in. */
function policyHint(key: string, known: readonly string[], { path, shapes }: Context): string | undefined {
  const shape = path.at(-1) === "unmanaged" ? allShapes(shapes).find(({ kind }) => kind.name === key) : undefined;
  if (shape === undefined) return undefined;
  const near = known.find((each) => each.endsWith(`_${key}`));
  if (near !== undefined) return `did you mean \`${near}\`? \`${key}\` belongs in the policy of the organization`;
  if (hasUnmanaged(shape)) return "it belongs in the policy of the organization";
  return shape.kind.exact ? "its list is exact: what is not on it is deleted" : "nothing of it is ever deleted for not being mentioned";
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
