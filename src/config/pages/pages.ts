import type { Field, JsonSchema } from "../../model/field.ts";
import { ancestorsOf, segmentOf, type Call, type Kind } from "../../model/kind.ts";
import { awaitedBy } from "./levels.ts";
import { meaningOf } from "./meaning.ts";
import { sampleFile } from "./sample.ts";
import { allShapes, type Shape, type Shapes } from "../shape.ts";

/** The documentation page of one kind, in Markdown. All of it follows from the kind's declaration. */
export function kindPage(shape: Shape, shapes: Shapes): string {
  const { kind } = shape;
  const above = ancestorsOf(kind).flatMap((parent) => allShapes(shapes).find((each) => each.kind === parent) ?? []);
  const parts = [
    "<!-- Generated: npm run generate -->",
    `# ${kind.name}`,
    kind.summary,
    `\`\`\`yaml\n${sampleFile(shape, above)}\`\`\``,
    `Its address: \`${addressPattern(kind)}\``,
    ...(shape.fields.size > 0 ? ["## Fields", fieldTable(shape)] : []),
    "## What happens",
    list(factsOf(shape)),
    "## Calls",
    callTable(kind),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The list of all pages. */
export function kindIndex(shapes: Shapes): string {
  const rows = allShapes(shapes).map(({ kind }) => [`[${kind.name}](${kind.name}.md)`, `\`${sectionPath(kind)}\``, kind.summary]);
  return `${["<!-- Generated: npm run generate -->", "# Kinds", table(["kind", "in the file", ""], rows)].join("\n\n")}\n`;
}

/** What can be done with each kind, for the README. */
export function kindTable(shapes: Shapes): string {
  const rows = allShapes(shapes).map((shape) => {
    const { create, update, delete: deletion, leftOut } = meaningOf(shape);
    return [
      `[${shape.kind.name}](docs/kinds/${shape.kind.name}.md)`,
      create.split(":")[0] ?? "",
      update.split(":")[0] ?? "",
      deletion,
      leftOut,
    ];
  });
  return table(["kind", "declared", "changed", "taken away", "left out of its section"], rows);
}

function fieldTable({ fields }: Shape): string {
  const rows = [...fields].map(([name, field]) => [`\`${name}\``, typeText(field), meaningText(field), wireText(name, field)]);
  return table(["field", "value", "meaning", "in the API"], rows);
}

function typeText({ schema, refersTo }: Field): string {
  if (refersTo) return `name, of [${refersTo.name}](${refersTo.name}.md)`;
  return Array.isArray(schema["enum"]) ? schema["enum"].map((value) => `\`${String(value)}\``).join(", ") : jsonType(schema);
}

function jsonType({ type, items }: JsonSchema): string {
  if (type === "array") return `list of ${jsonType((items ?? {}) as JsonSchema)}`;
  const nouns: Readonly<Record<string, string>> = { string: "text", integer: "whole number", number: "number", boolean: "`true`, `false`" };
  return nouns[String(type)] ?? String(type);
}

function meaningText({ schema, required, requiredToCreate, writeAt, unreadable, unordered, fromFile }: Field): string {
  const remarks = [
    required && "Required.",
    requiredToCreate && "Needed to create one.",
    fromFile !== undefined && `Given by \`${fromFile}\`, the path of a file that holds it.`,
    writeAt === "create" && "Taken at creation only.",
    writeAt === "update" && "Set right after creation.",
    writeAt === "never" && "Not sent.",
    unreadable && "The API does not give it back, so it is not compared.",
    unordered && "The order means nothing.",
  ];
  const description = typeof schema["description"] === "string" ? schema["description"] : "";
  return [description, ...remarks]
    .filter((remark) => typeof remark === "string" && (remark === description || !description.includes(remark)))
    .join(" ");
}

function wireText(name: string, { wire = name, writeAt }: Field): string {
  if (typeof wire === "string") return `\`${wire}\``;
  return writeAt === "never" ? `\`${wire.read}\`` : `\`${wire.write}\`, answered as \`${wire.read}\``;
}

function factsOf(shape: Shape): readonly string[] {
  const { kind, claims } = shape;
  const { create, update, delete: deletion, leftOut } = meaningOf(shape);
  const earlier = awaitedBy(kind).map(({ name }) => `[${name}](${name}.md)`);
  const predefined = Object.keys(kind.predefined ?? {}).map((name) => `\`${name}\``);
  const facts: readonly (readonly [boolean, string])[] = [
    [true, `Declared and not there: ${create}.`],
    [true, `Declared otherwise than it is: ${update}.`],
    [true, `Taken away: ${deletion}.`],
    [true, `Left out: ${leftOut}.`],
    [earlier.length > 0, `It waits for: ${earlier.join(", ")}.`],
    [predefined.length > 0, `Predefined, and only to be referred to: ${predefined.join(", ")}.`],
    [claims.length > 0, `An entry may say who it is: ${claims.map((claim) => `\`${claim}\``).join(", ")}.`],
    [kind.brief !== undefined, `In brief, a bare value stands for its \`${kind.brief}\`.`],
    [kind.expires === true, "An entry may end by itself: `until`."],
    [kind.templates === true, "An entry may `use` templates."],
    [kind.needsOwnParent === true, "Not written where its parent is managed by somebody else."],
    [kind.irreversible?.create !== undefined, `Creating it cannot be undone. ${kind.irreversible?.create}`],
    [kind.irreversible?.delete !== undefined, `Deleting it cannot be undone. ${kind.irreversible?.delete}`],
  ];
  return facts.filter(([holds]) => holds).map(([, fact]) => fact);
}

function callTable({ api }: Kind): string {
  const calls: readonly (readonly [string, Call | undefined])[] = [
    ["list", api.list],
    ["read", api.read],
    ["create", api.create],
    ["update", api.update],
    ["delete", api.delete],
  ];
  const rows = calls.flatMap(([verb, call]) => (call === undefined ? [] : [[verb, `\`${typeof call === "string" ? call : call.send}\``]]));
  return table(["to", "call"], rows);
}

function addressPattern(kind: Kind): string {
  const own = kind.key === undefined && kind.match === undefined ? segmentOf(kind) : `${segmentOf(kind)}/…`;
  return kind.parent ? `${addressPattern(kind.parent)}/${own}` : own;
}

function sectionPath(kind: Kind): string {
  return kind.parent ? `${sectionPath(kind.parent)}.….${kind.section}` : kind.section;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
