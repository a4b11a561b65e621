import { lastName } from "../model/address.ts";
import { positionOf } from "../model/diagnostic.ts";
import type { ExplainedSection, Explanation, NotDeclared, Omitted, Origin, Said, Unmentioned } from "../model/explanation.ts";
import { escaped, escapedJson } from "./escape.ts";
import { lengthOf } from "./phrase.ts";
import { plain, type Palette } from "./palette.ts";

/** A line as the file would say it, and a remark beside it. */
interface Line {
  readonly depth: number;
  readonly text: string;
  readonly remarks: readonly string[];
}

/** So far to the right do remarks stand where lines are short enough; longer ones push their own aside. */
const widest = 60;

/** What the file means for one resource, as the file could say it, with the origin of each line behind it. */
export function renderExplanation(explanation: Explanation, palette: Palette = plain): string {
  const { address, word } = explanation;
  const head = {
    depth: 0,
    text: word === undefined ? `${scalar(address)}:` : `${scalar(address)}: ${word}`,
    remarks: remarksOn(explanation),
  };
  return `${aligned([head, ...blockOf(explanation, 1)], palette).join("\n")}\n`;
}

function aligned(lines: readonly Line[], palette: Palette): readonly string[] {
  const texts = lines.map(({ depth, text }) => escaped(`${"  ".repeat(depth)}${text}`));
  const widths = texts.map(lengthOf).filter((width) => width <= widest);
  const column = Math.max(0, ...widths) + 2;
  return lines.map(({ depth, remarks }, index) => {
    const text = texts[index] ?? "";
    if (remarks.length === 0) return depth === 0 ? palette.bold(text) : text;
    const gap = " ".repeat(Math.max(2, column - lengthOf(text)));
    return `${depth === 0 ? palette.bold(text) : text}${gap}${palette.dim(`# ${escaped(remarks.join("; "))}`)}`;
  });
}

function blockOf({ fields, sections, omitted, not_managed: rest }: Explanation, depth: number): readonly Line[] {
  return [
    ...fields.flatMap((said) => saidLines(said, depth)),
    ...sections.flatMap((section) => sectionLines(section, depth)),
    ...omitted.map((word) => omittedLine(word, depth)),
    ...(rest.length === 0 ? [] : [{ depth, text: `# not managed: ${rest.join(", ")}`, remarks: [] }]),
  ];
}

function sectionLines(section: ExplainedSection, depth: number): readonly Line[] {
  const { name, form, entries, omitted, unmentioned } = section;
  const [only] = entries;
  if (form === "one" && only) return entryLines(name, only, depth);
  const remarks = unmentioned ? [unmentionedText(unmentioned)] : [];
  if (entries.length + omitted.length === 0) {
    return [{ depth, text: `${name}: ${form === "list" ? "[]" : "{}"}`, remarks: [originText(section.origin), ...remarks] }];
  }
  return [
    { depth, text: `${name}:`, remarks },
    ...entries.flatMap((entry) => (form === "list" ? itemLines(entry, depth + 1) : entryLines(lastName(entry.address), entry, depth + 1))),
    ...omitted.map((word) => omittedLine(word, depth + 1)),
  ];
}

/** An entry under its name: its block, or in brief where the file could say it so. */
function entryLines(name: string, entry: Explanation, depth: number): readonly Line[] {
  const { fields, sections, omitted, brief, word } = entry;
  const key = scalar(name);
  if (word !== undefined) return [{ depth, text: `${key}: ${word}`, remarks: [originText(entry.origin), "taken away"] }];
  const [field, ...more] = fields;
  const isBrief = field !== undefined && field.name === brief && more.length + sections.length + omitted.length === 0;
  if (isBrief) return [{ depth, text: `${key}: ${valueText(field.value)}`, remarks: remarksOn(entry, field.origin) }];
  const block = blockOf({ ...entry, not_managed: [] }, depth + 1);
  if (block.length === 0) return [{ depth, text: `${key}: {}`, remarks: remarksOn(entry) }];
  return [{ depth, text: `${key}:`, remarks: entry.presence === "absent" ? remarksOn(entry) : [] }, ...block];
}

/** An item of a list: a name, or a block behind a dash. */
function itemLines(entry: Explanation, depth: number): readonly Line[] {
  const [first, ...more] = blockOf({ ...entry, not_managed: [] }, depth + 1);
  if (first === undefined) return [{ depth, text: `- ${scalar(lastName(entry.address))}`, remarks: remarksOn(entry) }];
  return [{ ...first, depth, text: `- ${first.text}` }, ...more];
}

const saidLines = ({ name, value, origin }: Said, depth: number): readonly Line[] => [
  { depth, text: `${name}: ${valueText(value)}`, remarks: [originText(origin)] },
];

function omittedLine({ name, origin, drops }: Omitted, depth: number): Line {
  const from = drops.template === undefined ? "" : `what template ${drops.template} gives at `;
  return { depth, text: `${scalar(name)}: omit`, remarks: [originText(origin), `not managed: drops ${from}${positionOf(drops.source)}`] };
}

function remarksOn({ origin, presence, because }: Explanation, value: Origin = origin): readonly string[] {
  const wish = presence === "present" ? [] : [because === undefined ? "goes with what it hangs on" : `wanted absent: ${because}`];
  const variables = value.variables ?? [];
  return [originText({ ...origin, ...(variables.length > 0 && { variables }) }), ...wish];
}

/** `org.yaml:41:3`, `template production at org.yaml:12:5`, with the variables that were read. */
function originText({ source, template, variables = [] }: Origin): string {
  const place = template === undefined ? positionOf(source) : `template ${template} at ${positionOf(source)}`;
  return variables.length === 0 ? place : `${place}, from ${variables.join(", ")}`;
}

function unmentionedText({ word, by, source }: Unmentioned): string {
  if (by === "exact") return "exact: others are deleted";
  const fate = word === "delete" ? "others are deleted" : "others are kept";
  if (source === undefined) return `${fate} (default)`;
  return `${fate} (policy of the ${by}, ${positionOf(source)})`;
}

/** A value on one line, as YAML would have it. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${scalar(key)}: ${valueText(each)}`)
      .join(", ")}}`;
  }
  return typeof value === "string" ? scalar(value) : String(value);
}

/** Text in quotes where YAML would read something else without them. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}_/.](?:[\p{L}\p{N}_@./~+%*()$<>=;-]|:(?! |$)| (?=[^ #]))*$/u.test(text);
  const isOther = /^(?:true|false|null|\.nan|[-+]?(?:\.inf|0x[\da-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))$/i.test(text);
  return isPlain && !isOther ? text : JSON.stringify(text);
}

/** Names that are worth reading. */
const mostSiblings = 20;

/** That nothing is declared there, what was probably meant, and what is declared beside it. */
export function renderNotDeclared({ address, nearest, parent, siblings }: NotDeclared, palette: Palette = plain): string {
  const shown = siblings.slice(0, mostSiblings).map((each) => `  ${shellWord(each)}`);
  const more = siblings.length > mostSiblings ? [`  and ${siblings.length - mostSiblings} more`] : [];
  const beside = parent === undefined ? "Declared beside it:" : `Declared in ${parent}:`;
  const lines = [
    `${palette.bold(escaped(address))} is not declared.`,
    ...(nearest === undefined ? [] : [`Did you mean ${palette.cyan(escaped(shellWord(nearest)))}?`]),
    ...(siblings.length === 0 ? [] : [escaped(beside), ...[...shown, ...more].map(escaped)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** As it can be pasted into a shell: in quotes where it would be more than one word. */
const shellWord = (text: string): string => (/^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** For machines. Its member names are a contract: they change with `format_version` only. */
export function explanationJson(explanation: Explanation): string {
  return `${escapedJson(JSON.stringify({ format_version: "1", ...explanation }, undefined, 2))}\n`;
}
