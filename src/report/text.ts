import type { Action, Plan } from "../model/plan.ts";
import { renderDiagnostics, type DiagnosticsOptions } from "./diagnostics.ts";
import { costOf, counts } from "./footer.ts";
import type { FieldView, Item } from "./item.ts";
import { plain, type Palette } from "./palette.ts";
import { lengthOf, wrapped } from "./phrase.ts";
import { viewOf, type Named, type PlanView, type Section } from "./view.ts";

export interface TextOptions extends DiagnosticsOptions {
  /** In characters. Left out: lines are as long as they are. */
  readonly width?: number;
}

interface Page {
  readonly palette: Palette;
  readonly width: number | undefined;
}

/** A plan for a terminal or a log, ending in a line break. */
export function renderPlan(plan: Plan, { palette = plain, texts = new Map(), width }: TextOptions = {}): string {
  const view = viewOf(plan);
  const page: Page = { palette, width };
  const problems = renderDiagnostics(view.diagnostics, { palette, texts });
  const blocks = [
    heading(view.organization, page),
    ...view.changes.map((section) => block(section, page)),
    ...view.others.map((section) => block(section, page)),
    ...(view.unmanaged.length > 0 ? [unmanaged(view, page)] : []),
    ...(problems === "" ? [] : [[palette.bold("Problems"), problems.trimEnd()]]),
    footer(view, page),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading({ title, warning }: Named, { palette }: Page): readonly string[] {
  return [palette.bold(`Plan for ${title}`), ...(warning === undefined ? [] : [palette.yellow(`! ${warning}`)])];
}

function block({ title, isGrave, items }: Section, page: Page): readonly string[] {
  const { bold, red } = page.palette;
  const column = Math.min(Math.max(...items.map((item) => breadth(item, 1))), widestLabel) + 2;
  return [isGrave ? red(bold(title)) : bold(title), ...items.flatMap((item) => lines(item, { ...page, column, depth: 1 }))];
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
  const fits = width === undefined || lengthOf(head + gap + item.why) <= width;
  const paint = paintOf(item.action, palette);
  return [
    ...(fits ? [`${paint(head)}${gap}${palette.dim(item.why)}`] : [paint(head), ...wrapped(item.why, { width, indent }).map(palette.dim)]),
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

/** More names than this, and more places, are counted; all of them are in the JSON. */
const most = { names: 4, places: 4 } as const;

function unmanaged({ unmanaged }: PlanView, { palette, width }: Page): readonly string[] {
  const rows = unmanaged.flatMap(({ kind, count, places }) => {
    const shown = [...places].slice(0, most.places).map(([place, names]) => `${place === undefined ? "" : `${place}: `}${someOf(names)}`);
    const more = places.size > most.places ? [`and in ${places.size - most.places} other places`] : [];
    return [`  · ${count} ${kind}`, ...[...shown, ...more].flatMap((line) => wrapped(line, { width, indent: "      " })).map(palette.dim)];
  });
  return [palette.bold("Unmanaged: not in the file, and kept as they are"), ...rows];
}

function someOf(names: readonly string[]): string {
  const more = names.length - most.names;
  return `${names.slice(0, most.names).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function footer(view: PlanView, { palette, width }: Page): readonly string[] {
  const missing = view.complete ? [] : [palette.red("Incomplete: a section that the file manages could not be read.")];
  const sentences = [costOf(view.requests), `Digest: ${view.digest}`];
  return [palette.bold(counts(view)), ...missing, ...sentences.flatMap((sentence) => wrapped(sentence, { width, indent: "" }))];
}
