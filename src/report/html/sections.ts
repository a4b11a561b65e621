import { figure } from "../../model/listing.ts";
import { isError, positionOf, type Diagnostic } from "../../model/diagnostic.ts";
import type { FieldView, Item } from "../item.ts";
import { lengthOf } from "../phrase.ts";
import { countIn, type PlanView, type Section } from "../view.ts";
import { markup, type Content, type Markup } from "./markup.ts";

/** A section of the page, and what the contents say of it. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly isCode: boolean;
  readonly count: number;
  readonly tone: Tone;
  readonly body: Markup;
  /** Closed until somebody opens it. */
  readonly isFolded: boolean;
}

export type Tone = "red" | "amber" | "plain";

export function chapterOf(section: Section, id: string): Chapter {
  const { is, title, items } = section;
  const entries = items.map((item) => markup`<li data-entry>${entry(item)}</li>\n`);
  const body = markup`${noteOf(section)}<ul class="entries">\n${entries}</ul>`;
  return { id, title, isCode: is === "place", count: countIn(items), tone: toneOf(is), body, isFolded: false };
}

function noteOf({ is, note, approval }: Section): Markup | undefined {
  if (note === undefined) return undefined;
  const way = approval === undefined ? undefined : markup` If it is meant: <code>--approve ${approval}</code>.`;
  return markup`<p class="note">${is === "place" ? note : `${note[0]?.toUpperCase()}${note.slice(1)}.`}${way}</p>\n`;
}

function toneOf(is: Section["is"]): Tone {
  if (is === "deleted" || is === "irreversible") return "red";
  return is === "widening" || is === "policy" || is === "withheld" ? "amber" : "plain";
}

function entry({ action, label, why, where, warning, widens, fields, children }: Item): Markup {
  const word = action === undefined ? undefined : markup`<span class="action ${action}">${action}</span> `;
  const place = where === undefined ? undefined : markup` <code>${where}</code>`;
  const [only] = fields;
  const isBrief = fields.length === 1 && typeof only?.value === "string" && lengthOf(only.value) <= 40;
  const brief = isBrief ? markup`<span class="brief"><code>${only.name}</code> ${valueOf(only.value)}</span> ` : undefined;
  const parts: readonly (Markup | undefined)[] = [
    markup`<div class="head">${word}<code class="name">${label}</code> ${brief}<span class="why">${why}${place}</span></div>`,
    widens === undefined ? undefined : markup`<p class="widens">${widens.sentence}</p>`,
    warning === undefined ? undefined : markup`<p class="warning">${warning}</p>`,
    fields.length === 0 || isBrief ? undefined : markup`<dl class="fields">${fields.map(field)}</dl>`,
    children.length === 0 ? undefined : markup`<ul class="below">${children.map((child) => markup`<li>${entry(child)}</li>`)}</ul>`,
  ];
  return markup`${parts}`;
}

const field = ({ name, value }: FieldView): Markup => markup`<dt><code>${name}</code></dt><dd>${valueOf(value)}</dd>`;

function valueOf(value: FieldView["value"]): Content {
  if (typeof value === "string") return markup`<code>${value}</code>`;
  if ("before" in value) return markup`${lost("before", value.before)} → ${gained("after", value.after)}`;
  const moved = [
    ...value.gained.map((member) => markup`${gained("gained", `+ ${member}`)} `),
    ...value.lost.map((member) => markup`${lost("lost", `- ${member}`)} `),
  ];
  return markup`${moved}${value.kept === 0 ? undefined : `(${figure(value.kept)} unchanged)`}`;
}

/** Colour alone says nothing to whoever hears the page. */
const gained = (word: string, text: string): Markup => markup`<ins><span class="spoken">${word}: </span><code>${text}</code></ins>`;
const lost = (word: string, text: string): Markup => markup`<del><span class="spoken">${word}: </span><code>${text}</code></del>`;

/** All of them: this is the page that somebody keeps. */
export function unmanagedChapters({ unmanaged }: PlanView): readonly Chapter[] {
  if (unmanaged.length === 0) return [];
  const total = unmanaged.reduce((sum, { count }) => sum + count, 0);
  const entries = unmanaged.map(({ kind, count, places }) => {
    const rows = [...places].map(([place, names]) => {
      const where = place === undefined ? undefined : markup`<code>${place}</code>: `;
      return markup`<li>${where}${names.map((name, index) => markup`${index === 0 ? "" : ", "}<code>${name}</code>`)}</li>`;
    });
    return markup`<li data-entry><div class="head"><code class="name">${kind}</code> <span class="why">${count}</span></div><ul class="names">${rows}</ul></li>\n`;
  });
  const body = markup`<p class="note">Not in the file, and kept as they are.</p>\n<ul class="entries">\n${entries}</ul>`;
  return [{ id: "unmanaged", title: "Unmanaged", isCode: false, count: total, tone: "plain", body, isFolded: total > 50 }];
}

export function problemChapters(diagnostics: readonly Diagnostic[]): readonly Chapter[] {
  if (diagnostics.length === 0) return [];
  const sorted = diagnostics.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  const body = markup`<ul class="entries">\n${sorted.map(problem)}</ul>`;
  const tone = diagnostics.some(isError) ? "red" : "plain";
  return [{ id: "problems", title: "Problems", isCode: false, count: diagnostics.length, tone, body, isFolded: false }];
}

function problem(diagnostic: Diagnostic): Markup {
  const { severity, code, message, hint, source } = diagnostic;
  const word = markup`<span class="action ${isError(diagnostic) ? "delete" : "update"}">${severity}</span>`;
  const place = source === undefined ? undefined : markup` <span class="why"><code>${positionOf(source)}</code></span>`;
  const advice = hint === undefined ? undefined : markup`<p class="hint">${hint}</p>`;
  return markup`<li data-entry><div class="head">${word} <code class="name">${code}</code>${place}</div><p>${message}</p>${advice}</li>\n`;
}

export function chapterMarkup({ id, title, isCode, count, tone, body, isFolded }: Chapter, level: 2 | 3): Markup {
  const name = isCode ? markup`<code>${title}</code>` : title;
  const heading = level === 2 ? markup`<h2 id="${id}-title">${name}</h2>` : markup`<h3 id="${id}-title">${name}</h3>`;
  return markup`<section id="${id}" class="${tone}" aria-labelledby="${id}-title" data-section>
<details${isFolded ? undefined : markup` open`}>
<summary>${heading} <span class="count">${count}</span></summary>
${body}
</details>
</section>
`;
}
