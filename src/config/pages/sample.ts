import { stringify } from "yaml";
import type { Field, JsonSchema } from "../../model/field.ts";
import { keyTarget, segmentOf, type Kind } from "../../model/kind.ts";
import type { Shape } from "../shape.ts";

/** A small file that shows a kind in its place: every section above it, one entry, and a value for each of its fields. */
export function sampleFile(shape: Shape, above: readonly Shape[]): string {
  const content = [...above].reduceRight<unknown>(
    (inner, parent, index) => inside(parent, { [(above[index + 1] ?? shape).kind.section]: inner }),
    sectionSample(shape),
  );
  const outermost = above[0] ?? shape;
  return stringify({ version: 1, [outermost.kind.section]: content }, { lineWidth: 100, flowCollectionPadding: false });
}

/** What an entry needs anyway, and the section in it. */
function inside(parent: Shape, section: object): unknown {
  const needed = [...parent.fields].filter(([, { required }]) => required);
  const block = { ...Object.fromEntries(needed.map(fieldSample)), ...section };
  return parent.form === "setting" || parent.form === "rule" ? block : { [nameSample(parent.kind)]: block };
}

function sectionSample(shape: Shape): unknown {
  const { kind, form, groupedBy } = shape;
  switch (form) {
    case "setting":
    case "rule":
      return blockSample(shape);
    case "keyed":
      return { [nameSample(kind)]: blockSample(shape) };
    case "nameless":
      return [blockSample(shape)];
    case "edge":
      return groupedBy ? { [nameSample(groupedBy)]: [nameSample(kind)] } : [nameSample(kind)];
    default:
      return form satisfies never;
  }
}

function blockSample({ fields, sections }: Shape): unknown {
  const children = [...sections.values()].filter(({ form, groupedBy }) => form === "edge" && !groupedBy);
  const written = [...fields].filter(([, { writeAt }]) => writeAt !== "never");
  return {
    ...Object.fromEntries(written.map(fieldSample)),
    ...Object.fromEntries(children.map((child) => [child.kind.section, sectionSample(child)])),
  };
}

function fieldSample([name, { schema, refersTo, fromFile }]: readonly [string, Field]): readonly [string, unknown] {
  if (fromFile !== undefined) return [fromFile, "certs/example.pem"];
  return [name, refersTo ? nameSample(refersTo) : valueSample(schema)];
}

/** A name as an entry of that kind bears it; what exists everywhere is named rather than something made up. */
function nameSample(kind: Kind): string {
  const target = keyTarget(kind);
  if (target) return nameSample(target);
  const schema = kind.key === undefined ? {} : (kind.fields[kind.key]?.schema ?? {});
  const given: unknown = Array.isArray(schema["examples"]) ? schema["examples"][0] : undefined;
  if (typeof given === "string") return given;
  return schema["format"] === "email" ? "ada@acme.example" : `example-${segmentOf(kind).replaceAll("_", "-")}`;
}

function valueSample(schema: JsonSchema): unknown {
  const { type, enum: values, examples, const: only, items, minimum, format } = schema;
  const alternatives = [schema["oneOf"], schema["anyOf"]].find(Array.isArray) as readonly JsonSchema[] | undefined;
  if (alternatives?.[0]) return valueSample(alternatives[0]);
  const choice: unknown = only ?? [examples, values].find(Array.isArray)?.[0];
  if (choice !== undefined) return choice;
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return Math.max(100, Number(minimum ?? 0));
  if (type === "array") return [valueSample((items ?? {}) as JsonSchema)];
  if (type === "object") return objectSample(schema);
  return { email: "ada@acme.example", uri: "https://issuer.example" }[String(format)] ?? "…";
}

function objectSample({ properties = {}, required }: JsonSchema): unknown {
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  const needed = Object.entries(properties as Readonly<Record<string, JsonSchema>>).filter(([name]) => names.includes(name));
  return Object.fromEntries(needed.map(([name, schema]) => [name, valueSample(schema)]));
}
