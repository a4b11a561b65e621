import type { JsonSchema } from "../model/field.ts";
import { allShapes, hasUnmanaged, type Shape, type Shapes } from "./shape.ts";
import * as words from "./words.ts";

/** Beside what a project may say for itself: brakes, owners, how people join, and what is not to be touched. */
export function organizationPolicySchema(shapes: Shapes): JsonSchema {
  const schema = policySchema(allShapes(shapes), "What Orgform may do.");
  const all = allShapes(shapes);
  const joins = all.some(({ kind }) => kind.joinsBy !== undefined);
  const forever = all.filter(({ kind }) => kind.irreversible?.create !== undefined).map(({ kind }) => kind.section);
  const { deletions, reductions, owners, protect, hold, ignore, joining, invitations } = words;
  const brakes = { deletions, ...(forever.length > 0 && { creations: words.creations(forever) }), reductions };
  const people = joins ? { owners, joining, invitations } : {};
  return { ...schema, properties: { ...(schema["properties"] as JsonSchema), ...brakes, ...people, protect, hold, ignore } };
}

/** What becomes of the unmanaged, for the kinds that this is a question for. */
export function policySchema(shapes: readonly Shape[], description: string): JsonSchema {
  const choice = (text: string, options = ["keep", "delete"]): JsonSchema => ({ enum: options, description: text });
  const wordOf = ({ kind }: Shape): JsonSchema => {
    if (kind.neverUnmanaged)
      return choice(`Always kept: it goes by \`${kind.absentWord ?? "absent"}: true\` in its own entry alone.`, ["keep"]);
    return choice(kind.deleteByName ? "Kept unless `delete` is asked for here: the default does not reach it." : kind.summary);
  };
  const named = shapes.filter(hasUnmanaged).map((shape) => [shape.kind.name, wordOf(shape)] as const);
  const unmanaged = {
    type: "object",
    description: "What becomes of that which a managed section does not mention: it is kept and listed in every plan, or deleted.",
    properties: { default: choice("For kinds that are not named here. Kept where nothing is said."), ...Object.fromEntries(named) },
    additionalProperties: false,
  };
  return { type: "object", description, properties: { unmanaged }, additionalProperties: false };
}
