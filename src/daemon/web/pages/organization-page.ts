import { markup, type Content, type Markup } from "../../../report/html/markup.ts";
import { planMarkup } from "../../../report/html.ts";
import type { Plan } from "../../../model/plan.ts";
import { viewOf } from "../../../report/view.ts";
import type { Status } from "../../status.ts";
import { attentionOf } from "./attention.ts";
import { documentOf, type Viewer } from "./document.ts";
import { actionsOf } from "./forms.ts";
import { badge } from "./index-page.ts";
import { part, type LivePart } from "./part.ts";
import { progressOf } from "./progress.ts";
import { runsOf } from "./runs.ts";
import { pathOf, time } from "./words.ts";

export function organizationPage(status: Status, viewer: Viewer, said: string | undefined): string {
  const { name } = status;
  const parts = organizationParts(status, viewer);
  return documentOf({ title: name, viewer, crumbs: [{ name: "Organizations", path: "/" }], said, parts, events: `${pathOf(name)}/events` });
}

export function organizationParts(status: Status, viewer: Viewer): readonly LivePart[] {
  const { running, plan, runs, name } = status;
  return [
    part("standing", standingOf(status)),
    part("running", running === undefined ? markup`` : progressOf(running)),
    part("actions", viewer.session === undefined ? markup`` : actionsOf(status, viewer.session)),
    part("attention", attentionOf(status, viewer)),
    part("plan", plan === undefined ? noPlan : planPart(plan)),
    part("runs", runsOf(name, runs)),
    part("sections", sectionsOf(status)),
  ];
}

function standingOf(status: Status): Markup {
  const { name, organization, mode, since, message, revision, lastSuccessAt, nextRunAt } = status;
  const seen = revision && markup`<code>${revision.id.slice(0, 12)}</code> (${revision.name})`;
  const facts: readonly (readonly [string, Content])[] = [
    ["Organization", organization.id === undefined ? "has not named itself" : markup`<code>${organization.id}</code>`],
    ["Host", markup`<code>${organization.host}</code>`],
    ["Mode", mode],
    ["Revision", seen ?? "none yet"],
    ["Last success", lastSuccessAt === undefined ? "none yet" : time(lastSuccessAt)],
    ["Next run", nextRunAt === undefined ? "when something happens" : time(nextRunAt)],
  ];
  return markup`<header>
<p class="kicker">Organization</p>
<div class="line"><h1>${name}</h1> ${badge(status)} <span class="since">since ${time(since)}</span></div>
${message === undefined ? undefined : markup`<p class="message">${message}</p>\n`}<dl class="facts">${facts.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>`;
}

const noPlan = markup`<section aria-labelledby="plan"><h2 id="plan">Plan</h2><p class="note">No run has come to a plan yet.</p></section>`;

/** A large one takes a while to draw, and is the same for everybody until the next run. */
const drawn = new WeakMap<Plan, Markup>();

export function planPart(plan: Plan): Markup {
  const known = drawn.get(plan);
  if (known !== undefined) return known;
  const made = markup`<section class="plan" aria-labelledby="plan"><h2 id="plan">Plan</h2> <span class="count"><code>${plan.digest}</code>, made ${time(Date.parse(plan.basis.at))}</span>
${planMarkup(viewOf(plan))}</section>`;
  drawn.set(plan, made);
  return made;
}

function sectionsOf({ sections }: Status): Markup {
  if (sections.length === 0) return markup``;
  const rows = sections.map(
    ({ kind, readAt }) =>
      markup`<tr><th scope="row"><code>${kind}</code></th><td>${readAt === undefined ? "not yet" : time(readAt)}</td></tr>\n`,
  );
  return markup`<section aria-labelledby="sections" data-section><details id="sections-details"><summary><h2 id="sections">Sections</h2> <span class="count">${sections.length}, and when each was read</span></summary>
<div class="scroll" role="region" aria-labelledby="sections" tabindex="0"><table><thead><tr><th scope="col">Section</th><th scope="col">Read</th></tr></thead><tbody>
${rows}</tbody></table></div></details></section>`;
}
