import { markup, type Markup } from "../../../report/html/markup.ts";
import type { Session } from "../sessions.ts";
import type { Status } from "../../status.ts";
import { hidden } from "./document.ts";
import { pathOf } from "./words.ts";

/** How long a pause may be, as the form and scripts say it: a duration, or nothing. */
const pauses = [
  ["1h", "1 hour"],
  ["4h", "4 hours"],
  ["1d", "1 day"],
  ["1w", "1 week"],
  ["", "until resumed"],
] as const;

export interface Button {
  readonly session: Session;
  readonly name: string;
  readonly action: "run" | "resume" | "approve" | "pause";
  readonly label: string;
  readonly value?: readonly [name: string, value: string];
}

export function button({ session, name, action, label, value }: Button): Markup {
  const id = `${action}${value === undefined ? "" : `-${value[1]}`}`;
  const own = value === undefined ? undefined : hidden(...value);
  return markup`<form method="post" action="${pathOf(name)}/${action}">${hidden("form", session.formToken)}${own}<button id="${id}">${label}</button></form>`;
}

export function actionsOf({ name, pause }: Status, session: Session): Markup {
  const run = button({ session, name, action: "run", label: "Run now" });
  return markup`<section class="actions" aria-labelledby="actions"><h2 id="actions" class="spoken">Actions</h2>${run}${pause === undefined ? pauseForm(name, session) : undefined}</section>`;
}

function pauseForm(name: string, session: Session): Markup {
  const choices = pauses.map(([value, words]) => markup`<option value="${value}">${words}</option>`);
  return markup`<details id="pausing"><summary>Pause…</summary>
<form method="post" action="${pathOf(name)}/pause">${hidden("form", session.formToken)}
<label>Why <input id="pause-reason" name="reason" required maxlength="200" autocomplete="off"></label>
<label>For <select id="pause-for" name="for">${choices}</select></label>
<button id="pause">Pause</button></form></details>`;
}
