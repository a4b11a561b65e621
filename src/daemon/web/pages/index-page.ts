import { counted } from "../../../model/listing.ts";
import { markup, type Content, type Markup } from "../../../report/html/markup.ts";
import type { State, Status } from "../../status.ts";
import { documentOf, type Viewer } from "./document.ts";
import { part, type LivePart } from "./part.ts";
import { progressOf } from "./progress.ts";
import { pathOf, stateWords, time } from "./words.ts";

export function indexPage(statuses: readonly Status[], viewer: Viewer): string {
  return documentOf({ title: "Organizations", viewer, crumbs: [], parts: indexParts(statuses), events: "/events" });
}

export function indexParts(statuses: readonly Status[]): readonly LivePart[] {
  return [part("summary", summaryOf(statuses)), part("fleet", markup`<ul class="fleet">\n${statuses.map(row)}</ul>`)];
}

const order: readonly State[] = ["failing", "invalid", "refused", "drifted", "unknown", "in_sync"];

function summaryOf(statuses: readonly Status[]): Markup {
  const counts = order.flatMap((state) => {
    const count = statuses.filter((status) => status.state === state).length;
    return count === 0 ? [] : [markup`<li class="${stateWords[state].tone}"><b>${count}</b> ${stateWords[state].word.toLowerCase()}</li>`];
  });
  return markup`<header>
<p class="kicker">Orgform</p>
<h1>${counted(statuses.length, "organization")}</h1>
<ul class="tally states" aria-label="How they stand">${counts}</ul>
</header>`;
}

function row(status: Status): Markup {
  const { name, organization, mode, since, message, nextRunAt, running, pause, freeze, quarantine } = status;
  const id = organization.id === undefined ? undefined : markup`<code>${organization.id}</code> `;
  const facts: readonly Content[] = [
    markup`<span>${mode}</span>`,
    nextRunAt === undefined ? undefined : markup`<span>next run ${time(nextRunAt)}</span>`,
    pause === undefined ? undefined : markup`<span class="amber">paused</span>`,
    freeze === undefined ? undefined : markup`<span class="amber">frozen</span>`,
    quarantine.length === 0 ? undefined : markup`<span class="amber">${counted(quarantine.length, "refusal")} to approve</span>`,
  ];
  return markup`<li>
<div class="line"><h2><a id="${pathOf(name)}" href="${pathOf(name)}">${name}</a></h2> ${badge(status)} <span class="why">since ${time(since)}</span></div>
<p class="facts">${id}${facts}</p>
${message === undefined ? undefined : markup`<p class="message">${message}</p>\n`}${running === undefined ? undefined : progressOf(running)}</li>\n`;
}

/** What the script says aloud when it has changed. */
export function badge({ name, state }: Pick<Status, "name" | "state">): Markup {
  const { word, tone, sign } = stateWords[state];
  return markup`<span class="badge ${tone}" data-announce="${name}: ${word}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
