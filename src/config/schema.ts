import type { JsonSchema } from "../model/field.ts";
import { keyTarget, type Kind } from "../model/kind.ts";
import { organizationPolicySchema, policySchema } from "./policy-schema.ts";
import { allShapes, shapesOf, type Shape, type Shapes } from "./shape.ts";
import { byType, choose } from "./union.ts";
import * as words from "./words.ts";

/**
 * What a file may say, as JSON Schema (Draft 2020-12). Closed everywhere: a word that means nothing is a mistake, and is
 * told as one. Alternatives are chosen by the type of the value and not tried in turn, so each mistake is one error.
 */
export function schemaOf(kinds: readonly Kind[]): JsonSchema {
  const shapes = shapesOf(kinds);
  const templated = [...shapes.values()].find(({ kind }) => kind.templates);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Orgform",
    description: "An OpenAI organization as a file.",
    type: "object",
    properties: {
      version: words.version,
      organization: words.organization,
      policy: organizationPolicySchema(shapes),
      absent: words.absent,
      ...sectionSchemas(shapes),
      ...(templated && { templates: templatesSchema(templated) }),
    },
    required: ["version"],
    additionalProperties: false,
    $defs: Object.fromEntries(allShapes(shapes).map((shape) => [shape.kind.name, blockSchema(shape)])),
  };
}

function sectionSchemas(shapes: Shapes): JsonSchema {
  return Object.fromEntries(
    [...shapes].map(([section, shape]) => [section, shape.omittable ? orOmit(sectionSchema(shape)) : sectionSchema(shape)]),
  );
}

function sectionSchema(shape: Shape): JsonSchema {
  const { kind, form, groupedBy, omittable } = shape;
  const description = kind.summary;
  const entry = entrySchema(shape);
  switch (form) {
    case "setting":
    case "rule":
      return { description, ...entry };
    case "keyed":
      return { description, type: "object", propertyNames: keySchema(kind), additionalProperties: omittable ? orOmit(entry) : entry };
    case "edge": {
      const names = { type: "array", items: { ...keySchema(kind), type: "string", ...predefinedExamples(kind) }, uniqueItems: true };
      if (!groupedBy) return { description, ...names };
      const group = { description: `Those of one ${groupedBy.name}, by their names.`, ...names };
      return { description: `${description} By the name of the ${groupedBy.name}.`, type: "object", additionalProperties: group };
    }
    case "nameless":
      return { description, type: "array", items: refTo(kind) };
    default:
      return form satisfies never;
  }
}

/** One entry: its block, the bare value that stands for it, or a word. */
function entrySchema(shape: Shape): JsonSchema {
  const { kind, fields, sections, unset } = shape;
  const brief = kind.brief === undefined ? undefined : (fields.get(kind.brief)?.schema ?? section(sections.get(kind.brief)));
  return byType(refTo(kind), brief, unset ? [words.unset] : []);
}

const section = (shape: Shape | undefined): JsonSchema | undefined => shape && sectionSchema(shape);

function blockSchema(shape: Shape): JsonSchema {
  const { kind, claims, fields } = shape;
  const required = [...fields].filter(([, field]) => field.required === true).map(([name]) => name);
  return {
    title: kind.name,
    type: "object",
    description: kind.summary,
    properties: {
      ...Object.fromEntries(claims.map((claim) => [claim, words.claims[claim]])),
      ...(kind.absentWord !== undefined && { [kind.absentWord]: words.absentWord(kind) }),
      ...(kind.expires && { until: words.until }),
      ...(kind.templates && { use: words.use, policy: policySchema(allShapes(shape.sections), "What Orgform may do here.") }),
      ...contentSchemas(shape),
    },
    // For editors. What a template may complete, a file hold, or a pin make needless is judged where entries are resolved.
    ...(required.length > 0 && shape.merge !== "key by key" && !claims.includes("id") && { required }),
    additionalProperties: false,
  };
}

/** What a block says of the resource and not of its identity: all that a template may hold. */
function contentSchemas(shape: Shape): JsonSchema {
  const fields = [...shape.fields].map(([name, { schema }]) => [name, shape.merge === "key by key" ? orOmit(schema) : schema]);
  const files = [...shape.fields.values()].flatMap(({ fromFile }) => (fromFile === undefined ? [] : [[fromFile, words.file]]));
  return { ...Object.fromEntries([...fields, ...files]), ...sectionSchemas(shape.sections) };
}

function templatesSchema(shape: Shape): JsonSchema {
  return {
    description: `Parts of a ${shape.kind.name} to \`use\` in many.`,
    type: "object",
    additionalProperties: {
      title: "template",
      description: `Part of a ${shape.kind.name}.`,
      type: "object",
      properties: contentSchemas(shape),
      additionalProperties: false,
    },
  };
}

/** A key obeys its field, or where it refers to another kind, that kind's: what names a person is an e-mail address. */
function keySchema(kind: Kind): JsonSchema {
  const target = keyTarget(kind);
  if (target) return keySchema(target);
  const { description: _, type: __, ...rest } = (kind.key !== undefined && kind.fields[kind.key]?.schema) || {};
  // What an editor calls it.
  return { title: kind.key === "name" ? kind.name : kind.key, ...rest };
}

/** Names that an editor can offer, for they exist everywhere. */
function predefinedExamples(kind: Kind): JsonSchema {
  const { predefined = {} } = keyTarget(kind) ?? {};
  const isMeant = kind.key !== undefined && kind.fields[kind.key]?.customOnly !== true;
  return isMeant && Object.keys(predefined).length > 0 ? { examples: Object.keys(predefined) } : {};
}

const refTo = ({ name }: Kind): JsonSchema => ({ $ref: `#/$defs/${name}` });

function orOmit(schema: JsonSchema): JsonSchema {
  const { description, examples } = schema;
  return {
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
    ...choose({ const: "omit" }, words.omit, schema),
  };
}
