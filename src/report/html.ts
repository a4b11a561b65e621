import { createHash } from "node:crypto";
import { counted } from "../model/listing.ts";
import { isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { costOf, counts, countsOf, nothingOf, type Count } from "./footer.ts";
import { markup, Markup, type Content } from "./html/markup.ts";
import { script } from "./html/script.ts";
import { chapterMarkup, chapterOf, problemChapters, unmanagedChapters, type Chapter, type Tone } from "./html/sections.ts";
import { style } from "./html/style.ts";
import { viewOf, type PlanView } from "./view.ts";

/** A plan as one page that needs nothing but itself: for whoever reads all of it, or keeps it. */
export function renderHtml(plan: Plan): string {
  return htmlOf(viewOf(plan));
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded, and nothing runs but what this file brings. */
const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;

export function htmlOf(view: PlanView): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Plan for ${view.organization.title}: ${counts(view)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#plan">Skip to the plan</a>
${headerOf(view)}
${pageOf(view)}
${footer}
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function headerOf(view: PlanView): Markup {
  const { id, host } = view.organization;
  const facts: readonly (readonly [string, Content])[] = [
    ["Host", markup`<code>${host}</code>`],
    ["Made", `${view.at.slice(0, 16).replace("T", " ")} UTC`],
    ["Digest", markup`<code>${view.digest}</code>`],
  ];
  return markup`<header>
<p class="kicker">Orgform plan</p>
<h1>${id === undefined ? "An organization that has not named itself" : markup`<code>${id}</code>`}</h1>
<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${noticesOf(view)}${tallyOf(view)}
<p class="cost">${costOf(view.requests)}</p>
</header>`;
}

function noticesOf(view: PlanView): readonly Markup[] {
  const { organization, changes, complete, diagnostics, notes } = view;
  const { warning } = organization;
  const errors = diagnostics.filter(isError).length;
  const grave = [
    ...(complete ? [] : ["Incomplete: a section that the file manages could not be read. "]),
    ...(errors === 0 ? [] : [markup`<a href="#problems">Read ${counted(errors, "error")} first.</a>`]),
  ];
  return [
    ...(warning === undefined ? [] : [markup`<p class="notice">${warning}</p>\n`]),
    ...(grave.length === 0 ? [] : [markup`<p class="notice grave">${grave}</p>\n`]),
    ...notes.map((note) => markup`<p class="notice">${note}</p>\n`),
    ...(changes.every(({ sections }) => sections.length === 0) ? [markup`<p class="notice calm">${nothingOf(view)}.</p>\n`] : []),
  ];
}

/** The ones that matter most come first, and lead to where they are told. */
function tallyOf({ tally, changes, others }: PlanView): Markup | undefined {
  const counts = countsOf(tally);
  if (counts.length === 0) return undefined;
  const ids = new Map<string, string>([
    ...changes
      .flatMap(({ sections }, part) => sections.map(({ is }, index) => [is, `change-${part + 1}-${index + 1}`] as const))
      .toReversed(),
    ...others
      .flatMap(({ sections }) => sections)
      .map(({ is }, index) => [is, `other-${index + 1}`] as const)
      .toReversed(),
  ]);
  const chips = counts.toSorted((a, b) => Number(tones[b.is] !== undefined) - Number(tones[a.is] !== undefined));
  return markup`<ul class="tally" aria-label="What the plan holds">${chips.map((count) => chip(count, ids))}</ul>`;
}

function chip({ is, count, words }: Count, ids: ReadonlyMap<string, string>): Markup {
  const text = markup`<b>${count}</b> ${words}`;
  const id = ids.get(is === "delete" || is === "replace" ? "deleted" : is);
  return markup`<li class="${tones[is] ?? "plain"}">${id === undefined ? text : markup`<a href="#${id}">${text}</a>`}</li>`;
}

const tones: Readonly<Partial<Record<Count["is"], Tone>>> = {
  delete: "red",
  replace: "red",
  irreversible: "red",
  widening: "amber",
  policy: "amber",
  withheld: "amber",
};

interface Told {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly chapters: readonly Chapter[];
}

function partsOf(view: PlanView): readonly Told[] {
  const changes = view.changes.map((part, place) => ({
    ...part,
    chapters: part.sections.map((section, index) => chapterOf(section, `change-${place + 1}-${index + 1}`)),
  }));
  let count = 0;
  const others = view.others.map((part) => ({
    ...part,
    chapters: part.sections.map((section) => chapterOf(section, `other-${(count += 1)}`)),
  }));
  const isParted = changes.some(({ title }) => title !== undefined);
  const untitled = others.filter(({ title }) => title === undefined).flatMap(({ chapters }) => chapters);
  const chapters = [...untitled, ...unmanagedChapters(view), ...problemChapters(view.diagnostics)];
  // Under a title of its own, for else it would stand under that of the part before it.
  const rest = { title: isParted && chapters.length > 0 ? "Beside the changes" : undefined, chapters };
  return [...changes, ...others.filter(({ title }) => title !== undefined), rest];
}

/** What the page of a plan holds, for a page that shows more than a plan and says above this, in a heading of level 2, what it is. */
export function planMarkup(view: PlanView): Markup {
  const body = partsOf(view).map(({ chapters }) => chapters.map((each) => chapterMarkup(each, 3)));
  return markup`${noticesOf(view)}${tallyOf(view)}<p class="cost">${costOf(view.requests)}</p>\n${body}`;
}

function pageOf(view: PlanView): Markup {
  const parts = partsOf(view);
  const isParted = parts.some(({ title }) => title !== undefined);
  const body = parts.map(({ title, note, chapters }) => [
    title === undefined ? undefined : markup`<h2 class="part">${title}</h2>\n`,
    note === undefined ? undefined : markup`<p class="note">${note}</p>\n`,
    chapters.map((each) => chapterMarkup(each, isParted ? 3 : 2)),
  ]);
  return markup`<div class="page">
${contentsOf(parts.flatMap(({ chapters }) => chapters))}
<main id="plan">
${search}
${body}</main>
</div>`;
}

const search = markup`<form role="search" hidden>
<label for="search">Search this plan</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="A name, a file, an action">
<output for="search"></output>
</form>`;

function contentsOf(chapters: readonly Chapter[]): Markup {
  const rows = chapters.map(({ id, title, isCode, count, tone }) => {
    const name = isCode ? markup`<code>${title}</code>` : title;
    return markup`<li><a class="${tone}" href="#${id}">${name} <span>${count}</span></a></li>\n`;
  });
  return markup`<nav aria-label="Contents">
<ol>
${rows}</ol>
</nav>`;
}

const footer = markup`<footer>
<p>From top to bottom: what is lost or cannot be undone; who may do more than before; what changes in the policy; then everything else, by place.
Each entry says why, and where the file says so. What is <em>withheld</em> a guard objects to: nothing of it is done without the approval that is
named with it.</p>
</footer>`;
