import { ancestorsOf, segmentOf, type Call, type Kind } from "../../model/kind.ts";
import { awaitedBy } from "./levels.ts";
import { fieldTable } from "./fields.ts";
import { meaningOf } from "./meaning.ts";
import { sampleFile } from "./sample.ts";
import { table } from "./table.ts";
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

function factsOf(shape: Shape): readonly string[] {
  const { kind, claims, form } = shape;
  const { create, update, delete: deletion, leftOut } = meaningOf(shape);
  const earlier = awaitedBy(kind).map(({ name }) => `[${name}](${name}.md)`);
  const predefined = Object.keys(kind.predefined ?? {}).map((name) => `\`${name}\``);
  const hasEntries = form !== "rule";
  const facts: readonly (readonly [boolean, string])[] = [
    [hasEntries, `Declared and not there: ${create}.`],
    [hasEntries, `Declared otherwise than it is: ${update}.`],
    [hasEntries, `Taken away: ${deletion}.`],
    [hasEntries, `Left out: ${leftOut}.`],
    [!hasEntries, "The section holds one rule in place of entries. What breaks it is reported, and nothing is done about it."],
    [earlier.length > 0 && hasEntries, `It waits for: ${earlier.join(", ")}.`],
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

function callTable({ api, fields }: Kind): string {
  const { list, detail, read, create, update, delete: deletion } = api;
  const verbs = Object.entries({ list, "read one": detail, read, create, update, delete: deletion });
  const toggles = Object.entries(fields).flatMap(([name, { toggle }]) =>
    toggle === undefined
      ? []
      : ([
          [`set \`${name}\``, toggle.on],
          [`unset \`${name}\``, toggle.off],
        ] as const),
  );
  const rows = [...verbs, ...toggles].flatMap(([verb, call]) => (call === undefined ? [] : [[verb, `\`${endpointOf(call)}\``]]));
  return table(["to", "call"], rows);
}

const endpointOf = (call: Call): string => (typeof call === "string" ? call : call.send);

function addressPattern(kind: Kind): string {
  const own = kind.key === undefined && kind.match === undefined ? segmentOf(kind) : `${segmentOf(kind)}/…`;
  return kind.parent ? `${addressPattern(kind.parent)}/${own}` : own;
}

function sectionPath(kind: Kind): string {
  return kind.parent ? `${sectionPath(kind.parent)}.….${kind.section}` : kind.section;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
