import type { Outcome } from "../../../model/outcome.ts";
import { markup, type Content, type Markup } from "../../../report/html/markup.ts";
import type { KeptRun, Status } from "../../status.ts";
import { documentOf, type Viewer } from "./document.ts";
import { planPart } from "./organization-page.ts";
import { part } from "./part.ts";
import { countWords } from "./runs.ts";
import { endingWords, lasted, pathOf, time, triggerWords } from "./words.ts";

export function runPage({ name }: Status, run: KeptRun, viewer: Viewer): string {
  const { record, plan, outcomes } = run;
  const crumbs = [
    { name: "Organizations", path: "/" },
    { name, path: pathOf(name) },
  ];
  const parts = [
    part("run", headOf(name, record)),
    part("outcomes", outcomesOf(outcomes)),
    part(
      "plan",
      plan === undefined ? markup`<p class="note">The plan of this run is not kept any more, or it came to none.</p>` : planPart(plan),
    ),
  ];
  return documentOf({
    title: `Run of ${new Date(record.startedAt).toISOString().slice(0, 16).replace("T", " ")} UTC`,
    viewer,
    crumbs,
    parts,
  });
}

function headOf(
  name: string,
  { startedAt, endedAt, ending, mode, triggers, revision, counts, requests, message }: KeptRun["record"],
): Markup {
  const { word, tone } = endingWords[ending];
  const facts: readonly (readonly [string, Content])[] = [
    ["Began", time(startedAt)],
    ["Took", lasted(endedAt - startedAt)],
    ["Because of", triggers.map((each) => triggerWords[each]).join(", ")],
    ["Mode", mode],
    ["Revision", revision === undefined ? "none" : markup`<code>${revision}</code>`],
    ["Changes", countWords(counts)],
    ["Requests", requests],
  ];
  return markup`<header>
<p class="kicker">Run</p>
<div class="line"><h1>${name}</h1> <span class="badge ${tone}">${word}</span></div>
${message === undefined ? undefined : markup`<p class="message">${message}</p>\n`}<dl class="facts">${facts.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>`;
}

function outcomesOf(outcomes: readonly Outcome[]): Markup {
  if (outcomes.length === 0)
    return markup`<section aria-labelledby="outcomes"><h2 id="outcomes">Outcomes</h2><p class="note">Nothing was attempted.</p></section>`;
  return markup`<section aria-labelledby="outcomes"><h2 id="outcomes">Outcomes</h2> <span class="count">${outcomes.length}</span>
<ul class="entries">\n${outcomes.map(outcomeOf)}</ul></section>`;
}

function outcomeOf(outcome: Outcome): Markup {
  const { status, change } = outcome;
  const tone = status === "applied" ? "create" : status === "failed" ? "delete" : "none";
  return markup`<li><div class="head"><span class="action ${tone}">${status}</span> <code class="name">${change.address}</code> <span class="why">${change.action}</span></div>${becauseOf(outcome)}</li>\n`;
}

function becauseOf(outcome: Outcome): Markup | undefined {
  switch (outcome.status) {
    case "failed": {
      const { message, requestId, ambiguous } = outcome.failure;
      const id = requestId === undefined || message.includes(requestId) ? "" : ` (request ${requestId})`;
      return markup`<p class="warning">${message}${id}</p>${ambiguous ? markup`<p class="hint">It may have taken effect all the same.</p>` : undefined}`;
    }
    case "blocked":
      return markup`<p class="hint">Waits for <code>${outcome.by}</code>.</p>`;
    case "applied":
      return outcome.adopted === true ? markup`<p class="hint">The answer was lost; what it made was found.</p>` : undefined;
    case "cancelled":
      return undefined;
    default:
      return outcome satisfies never;
  }
}
