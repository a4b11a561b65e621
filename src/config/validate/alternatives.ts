import type { SchemaError } from "../validator.ts";

/**
 * Errors without those of alternatives that were not meant. A field's own schema may say `oneOf` or `anyOf`, and Ajv then
 * tells what is wrong with each of them. Meant is the one whose constants and types fit. If all fail by the type of the
 * value, or by one constant in it, that is wrong; and if this does not tell either, one error says that none of them fits.
 */
export function chosen(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  if (choices.length === 0) return errors;
  const kept = new Set<SchemaError>();
  // By the value of each choice: a file may hold as many choices as errors.
  const inside = new Map(choices.map(({ instancePath }) => [instancePath, new Set<SchemaError>()]));
  const keep = (error: SchemaError): void => {
    kept.add(error);
    for (const path of pathsAbove(error.instancePath)) inside.get(path)?.add(error);
  };
  errors.forEach(keep);
  for (const choice of choices) {
    const within = [...(inside.get(choice.instancePath) ?? [])].filter((error) => kept.has(error) && branchOf(error, choice) !== undefined);
    for (const error of [choice, ...within]) kept.delete(error);
    meant(choice, within).forEach(keep);
  }
  return [...kept];
}

/** The path itself and those of all values that hold it: `/a/b`, `/a` and the empty one. */
function pathsAbove(path: string): readonly string[] {
  const steps = path.split("/");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** Which alternative of a choice an error in the same value belongs to: `0` for `…/oneOf/0/properties/type/const`. */
function branchOf({ schemaPath }: SchemaError, choice: SchemaError): string | undefined {
  return schemaPath.startsWith(`${choice.schemaPath}/`) ? schemaPath.slice(choice.schemaPath.length + 1).split("/")[0] : undefined;
}

function meant(choice: SchemaError, errors: readonly SchemaError[]): readonly SchemaError[] {
  const branches = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const branch = branchOf(error, choice) ?? "";
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const fitting = [...branches.values()].filter((branch) => !branch.some(({ keyword }) => keyword === "const" || keyword === "type"));
  const [only, other] = fitting;
  if (only && other === undefined) return only;
  const types = errors.filter(({ keyword, instancePath }) => keyword === "type" && instancePath === choice.instancePath);
  if (types.length === branches.size)
    return [{ ...choice, keyword: "type", parentSchema: { type: types.map(({ params }) => params["type"]) } }];
  const constants = errors.filter(({ keyword }) => keyword === "const");
  const [first] = constants;
  const isOneChoice = constants.length === branches.size && constants.every(({ instancePath }) => instancePath === first?.instancePath);
  if (first === undefined || !isOneChoice) return [choice];
  return [{ ...first, keyword: "enum", parentSchema: { enum: constants.map(({ params }) => params["allowedValue"]) } }];
}
