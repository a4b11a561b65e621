import { counted, figure } from "../../../model/listing.ts";
import { markup, type Markup } from "../../../report/html/markup.ts";
import type { Running } from "../../status.ts";
import { phaseWords, time, triggerWords } from "./words.ts";

export function progressOf({ phase, startedAt, requests, done, total, triggers }: Running): Markup {
  const step = `${phaseWords[phase]}${total === 0 ? "" : `: ${figure(done)} of ${counted(total, "change")}`}`;
  const bar =
    total === 0
      ? markup`<progress aria-label="${step}"></progress>`
      : markup`<progress aria-label="${step}" max="${String(total)}" value="${String(done)}"></progress>`;
  const why = triggers.map((trigger) => triggerWords[trigger]).join(", ");
  return markup`<div class="running">${bar}<p><b>${step}</b> · ${counted(requests, "request")} · began ${time(startedAt)} (${why})</p></div>\n`;
}
