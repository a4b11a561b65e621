import { counted, listed, someOf } from "../model/listing.ts";
import type { Action, Plan } from "../model/plan.ts";
import { renderDiagnostics, type DiagnosticsOptions } from "./diagnostics.ts";
import { costOf, counts } from "./footer.ts";
import type { FieldView, Item } from "./item.ts";
import { plain, type Palette } from "./palette.ts";
import { lengthOf, wrapped } from "./phrase.ts";
import { viewOf, type Part, type PlanView, type Section } from "./view.ts";

export interface TextOptions extends DiagnosticsOptions {
  /** In characters. Left out: lines are as long as they are. */
  readonly width?: number;
}

interface Page {
  readonly palette: Palette;
  readonly width: number | undefined;
}

/** A plan for a terminal or a log, ending in a line break. */
export function renderPlan(plan: Plan, options: TextOptions = {}): string {
  return textOf(viewOf(plan), options);
}

export function textOf(view: PlanView, { palette = plain, texts = new Map(), width }: TextOptions = {}): string {
  const page: Page = { palette, width };
  const problems = renderDiagnostics(view.diagnostics, { palette, texts });
  const blocks = [
    heading(view, page),
    ...[...view.changes, ...view.others].flatMap((part) => partBlocks(part, page)),
    ...(view.unmanaged.length > 0 ? [unmanaged(view, page)] : []),
    ...(problems === "" ? [] : [[palette.bold("Problems"), problems.trimEnd()]]),
    footer(view, page),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading({ organization: { title, warning }, notes }: PlanView, { palette, width }: Page): readonly string[] {
  return [
    palette.bold(`Plan for ${title}`),
    ...(warning === undefined ? [] : [palette.yellow(`! ${warning}`)]),
    ...notes.flatMap((note) => wrapped(note, { width, indent: "" })),
  ];
}

function partBlocks({ title, note, sections }: Part, page: Page): readonly (readonly string[])[] {
  const blocks = sections.map((section) => block(section, page));
  if (title === undefined) return blocks;
  const notes = note === undefined ? [] : wrapped(note, { width: page.width, indent: "" });
  return [[page.palette.bold(`== ${title} ==`), ...notes], ...blocks];
}

function block(section: Section, page: Page): readonly string[] {
  const { bold } = page.palette;
  const { items } = section;
  const column = Math.min(Math.max(...items.map((item) => breadth(item, 1))), widestLabel) + 2;
  const tone = toneOf(section, page.palette);
  const title = wrapped(titleOf(section), { width: page.width, indent: "" }).map((line) => tone(bold(line)));
  return [...title, ...items.flatMap((item) => lines(item, { ...page, column, depth: 1 }))];
}

function titleOf({ is, title, note, approval }: Section): string {
  if (note === undefined) return title;
  if (is === "place") return `${title} (${note})`;
  return `${title}: ${note}${approval === undefined ? "" : `; if it is meant: --approve ${approval}`}`;
}

function toneOf({ is }: Section, { red, yellow }: Palette): (text: string) => string {
  if (is === "deleted" || is === "irreversible" || is === "withheld") return red;
  return is === "widening" || is === "policy" ? yellow : (text) => text;
}

/** Beyond this, a long name does not push the reasons of all others to the right. */
const widestLabel = 72;

interface Place extends Page {
  /** Where reasons begin. */
  readonly column: number;
  readonly depth: number;
}

const symbols = { create: "+", update: "~", replace: "±", delete: "-" } as const satisfies Record<Action, string>;

function lines(item: Item, place: Place): readonly string[] {
  const { palette, column, depth, width } = place;
  const head = headOf(item, depth);
  const indent = `${"  ".repeat(depth)}    `;
  const gap = " ".repeat(Math.max(2, column - lengthOf(head)));
  const why = item.where === undefined ? item.why : `${item.why}, ${item.where}`;
  const fits = width === undefined || lengthOf(head + gap + why) <= width;
  const paint = paintOf(item.action, palette);
  return [
    ...(fits ? [`${paint(head)}${gap}${palette.dim(why)}`] : [paint(head), ...wrapped(why, { width, indent }).map(palette.dim)]),
    ...(item.widens === undefined ? [] : wrapped(`↑ ${item.widens.sentence}`, { width, indent }).map(palette.yellow)),
    ...(item.warning === undefined ? [] : wrapped(`! ${item.warning}`, { width, indent }).map(palette.yellow)),
    ...(isBrief(item) ? [] : item.fields.map((field) => `${indent}${fieldText(field, palette)}`)),
    ...item.children.flatMap((child) => lines(child, { ...place, depth: depth + 1 })),
  ];
}

function headOf(item: Item, depth: number): string {
  const [only] = item.fields;
  const value = only !== undefined && isBrief(item) ? `  ${fieldText(only, plain)}` : "";
  return `${"  ".repeat(depth)}${item.action === undefined ? "·" : symbols[item.action]} ${item.label}${value}`;
}

/** One value fits beside the name; what changes is worth a line of its own. */
function isBrief({ fields, warning }: Item): boolean {
  const [only, second] = fields;
  return (
    only !== undefined && second === undefined && typeof only.value === "string" && warning === undefined && lengthOf(only.value) <= 24
  );
}

function breadth(item: Item, depth: number): number {
  return Math.max(lengthOf(headOf(item, depth)), ...item.children.map((child) => breadth(child, depth + 1)));
}

function fieldText({ name, value }: FieldView, { red, green, dim }: Palette): string {
  if (typeof value === "string") return `${name}: ${value}`;
  if ("before" in value) return `${name}: ${red(value.before)} ${dim("→")} ${green(value.after)}`;
  const moved = [...value.gained.map((member) => green(`+ ${member}`)), ...value.lost.map((member) => red(`- ${member}`))];
  return `${name}: ${moved.join("  ")}${value.kept === 0 ? "" : dim(`  (${value.kept} unchanged)`)}`;
}

function paintOf(action: Action | undefined, { green, yellow, red }: Palette): (text: string) => string {
  switch (action) {
    case "create":
      return green;
    case "update":
      return yellow;
    case "replace":
    case "delete":
      return red;
    case undefined:
      return (text) => text;
    default:
      return action satisfies never;
  }
}

function unmanaged({ unmanaged }: PlanView, { palette, width }: Page): readonly string[] {
  const rows = unmanaged.flatMap(({ kind, count, places }) => {
    const { shown, more } = someOf([...places]);
    const lines = shown.map(([place, names]) => `${place === undefined ? "" : `${place}: `}${listed(names)}`);
    const others = more === 0 ? [] : [`and in ${counted(more, "other place")}`];
    return [
      `  · ${count} ${kind}`,
      ...[...lines, ...others].flatMap((line) => wrapped(line, { width, indent: "      " })).map(palette.dim),
    ];
  });
  return [palette.bold("Unmanaged: not in the file, and kept as they are"), ...rows];
}

function footer(view: PlanView, { palette, width }: Page): readonly string[] {
  const missing = view.complete ? [] : [palette.red("Incomplete: a section that the file manages could not be read.")];
  const sentences = [costOf(view.requests), `Digest: ${view.digest}`];
  return [palette.bold(counts(view)), ...missing, ...sentences.flatMap((sentence) => wrapped(sentence, { width, indent: "" }))];
}
