import { figure } from "../../../model/listing.ts";
import { markup, type Markup } from "../../../report/html/markup.ts";
import type { Counts, RunRecord } from "../../status.ts";
import { endingWords, lasted, runPathOf, time, triggerWords } from "./words.ts";

export function runsOf(name: string, runs: readonly RunRecord[]): Markup {
  if (runs.length === 0) return markup``;
  return markup`<section aria-labelledby="runs"><h2 id="runs">Runs</h2> <span class="count">${runs.length}</span>
<div class="scroll" role="region" aria-labelledby="runs" tabindex="0"><table>
<thead><tr><th scope="col">Began</th><th scope="col">Ended</th><th scope="col">Changes</th><th scope="col">Because of</th><th scope="col">Took</th><th scope="col">Requests</th></tr></thead>
<tbody>
${runs.map((run) => row(name, run))}</tbody></table></div></section>`;
}

function row(name: string, { id, startedAt, endedAt, ending, counts, triggers, requests, message }: RunRecord): Markup {
  const { word, tone } = endingWords[ending];
  const why = message === undefined ? undefined : markup`<br><span class="soft">${message}</span>`;
  return markup`<tr><th scope="row"><a id="run-${id}" href="${runPathOf(name, id)}">${time(startedAt)}</a></th><td><span class="${tone}">${word}</span>${why}</td><td>${countWords(counts)}</td><td>${triggers.map((each) => triggerWords[each]).join(", ")}</td><td>${lasted(endedAt - startedAt)}</td><td>${requests}</td></tr>\n`;
}

/** Nothing that there is none of. */
export function countWords(counts: Counts): string {
  const told = (["pending", "applied", "failed", "blocked", "cancelled", "withheld"] as const).filter((each) => counts[each] > 0);
  return told.length === 0 ? "none" : told.map((each) => `${figure(counts[each])} ${each}`).join(", ");
}
