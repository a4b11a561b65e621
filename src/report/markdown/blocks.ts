import type { Action } from "../../model/plan.ts";
import { counted, figure, listed, someOf } from "../../model/listing.ts";
import type { FieldView, Item } from "../item.ts";
import { lengthOf } from "../phrase.ts";
import { countIn, type Section } from "../view.ts";
import { code, htmlCode, prose } from "./code.ts";
import type { Block, Short } from "./fit.ts";

/** In the order in which they get room: what a reviewer must not miss, however long the rest is. */
const ranks: readonly Section["is"][] = [
  ...(["deleted", "irreversible", "widening", "policy", "withheld", "drift", "organization", "place"] as const),
  ...(["held", "waiting", "skipped", "released", "deferred"] as const),
];
export const rankOf = (is: Section["is"]): number => ranks.indexOf(is);

/** Told whole before the others are told at all. */
const first: readonly Section["is"][] = ["deleted", "irreversible", "policy", "withheld"];

/** Longer sections are folded; those of the first two kinds never are. */
const longest = { widening: 25, others: 12 } as const;

export function blockOf(section: Section): Block {
  const { is, title, items } = section;
  const count = countIn(items);
  const isOpen = is === "deleted" || is === "irreversible" || count <= (is === "widening" ? longest.widening : longest.others);
  const name = is === "place" ? code(title) : prose(title);
  return {
    priority: rankOf(is),
    isFirst: first.includes(is),
    name,
    count,
    entries: items.map((item) => entry(item, "")),
    short: [shortOf(items, (names) => ({ shown: names, more: 0 })), shortOf(items, someOf)],
    frame: (entries, note) => {
      const notes = [...notesOf(section), ...(note === undefined ? [] : [`*${note}*`])];
      const body = [...notes, entries.join("\n")].filter((part) => part !== "").join("\n\n");
      if (isOpen) return `#### ${name} (${figure(count)})\n\n${body}`;
      const summary = `<b>${is === "place" ? htmlCode(title) : htmlText(title)}</b>: ${summaryOf(items, count)}`;
      return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
    },
  };
}

function notesOf({ is, note, approval }: Section): readonly string[] {
  if (note === undefined) return [];
  const way = approval === undefined ? "" : ` If it is meant: ${code(`--approve ${approval}`)}`;
  return [is === "place" ? `*${note}*` : `${note[0]?.toUpperCase()}${note.slice(1)}.${way}`];
}

/** Titles are words of ours, but for the name of a guard that a file of a plan might bear. */
const htmlText = (text: string): string => text.replaceAll(/[^\p{L}\p{N} -]/gu, (character) => `&#${character.codePointAt(0)};`);

const doing = { create: "to create", update: "to update", replace: "to replace", delete: "to delete" } as const satisfies Record<
  Action,
  string
>;

function summaryOf(items: readonly Item[], count: number): string {
  const actions = new Map<Action, number>();
  const visit = (each: Item): void => {
    if (each.action !== undefined) actions.set(each.action, (actions.get(each.action) ?? 0) + 1);
    each.children.forEach(visit);
  };
  items.forEach(visit);
  const counts = [...actions].map(([action, number]) => `${figure(number)} ${doing[action]}`);
  return counts.length === 0 ? counted(count, "entry") : counts.join(", ");
}

const symbols = { create: "+", update: "~", replace: "±", delete: "-" } as const satisfies Record<Action, string>;

const signOf = ({ action }: Item): string => (action === undefined ? "" : `${code(symbols[action])} `);
const headOf = (item: Item): string => `${signOf(item)}${code(item.label)}`;

/** What is changed, and on lines below it by what and to what. A line that ends in a backslash is broken there. */
function entry(item: Item, indent: string): string {
  const { fields, why, where, warning, widens } = item;
  const [only] = fields;
  const isBrief = fields.length === 1 && typeof only?.value === "string" && lengthOf(only.value) <= 40;
  const head = [
    `${headOf(item)}${isBrief ? ` ${fieldText(only)}` : ""}`,
    ...(why === "" ? [] : [prose(why)]),
    ...(where === undefined ? [] : [code(where)]),
  ].join(" · ");
  const lines = [
    head,
    ...(widens === undefined ? [] : [`↑ ${prose(widens.sentence)}`]),
    ...(warning === undefined ? [] : [`**!** ${prose(warning)}`]),
    ...(isBrief ? [] : fields.map(fieldText)),
  ];
  const children = item.children.map((child) => entry(child, `${indent}  `));
  return [`${indent}- ${lines.join(`\\\n${indent}  `)}`, ...children].join("\n");
}

/** Without values, and with one line for all that are alike but for their names: forty people who join one group. */
function shortOf(items: readonly Item[], some: typeof someOf<string>): readonly Short[] {
  const alike = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify([item.action, folderOf(item.label), item.widens?.reach, item.children.length === 0 ? "" : item.label]);
    const own = alike.get(key);
    if (own === undefined) alike.set(key, [item]);
    else own.push(item);
  }
  return [...alike.values()].map((own) => ({ text: shortText(own, some), count: countIn(own) }));
}

function shortText(items: readonly Item[], some: typeof someOf<string>): string {
  const [item, second] = items;
  if (item === undefined) return "";
  const reach = item.widens?.reach === undefined ? "" : ` ↑ ${prose(item.widens.reach)}`;
  const below = item.children.length === 0 ? "" : ` and ${counted(countIn(item.children), "change")} below it`;
  if (second === undefined) return `- ${headOf(item)}${below}${reach}`;
  const folder = folderOf(item.label);
  const { shown, more } = some(items.map(({ label }) => code(label.slice(folder.length + 1))));
  const names = `${shown.join(" ")}${more === 0 ? "" : ` and ${figure(more)} more`}`;
  return `- ${signOf(item)}${figure(items.length)} ${code(folder)}${reach}: ${names}`;
}

/** `group/sre/user` for `group/sre/user/bo@acme.example`. */
const folderOf = (label: string): string => label.slice(0, Math.max(0, label.lastIndexOf("/")));

function fieldText({ name, value }: FieldView): string {
  if (typeof value === "string") return `${code(name)}: ${code(value)}`;
  if ("before" in value) return `${code(name)}: ${code(value.before)} → ${code(value.after)}`;
  const moved = [...value.gained.map((member) => `+ ${member}`), ...value.lost.map((member) => `- ${member}`)];
  const kept = value.kept === 0 ? "" : ` (${value.kept} unchanged)`;
  return `${code(name)}: ${moved.map(code).join(" ")}${kept}`;
}

/** `project/Search (4), project/Labs (2) and 3 more`. */
export function namesOf(blocks: readonly Block[]): string {
  return listed(blocks.map(({ name, count }) => `${name} (${figure(count)})`));
}
