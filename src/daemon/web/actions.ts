import type { IncomingMessage } from "node:http";
import { millisecondsOf } from "../../model/duration.ts";
import { StateError } from "../../state/files.ts";
import type { Control } from "../status.ts";
import { json, seeOther, sentence, type Answer } from "./answer.ts";
import { pathOf } from "./pages/words.ts";
import { actorOf, bearerOf } from "./signing.ts";
import type { Site } from "./site.ts";

/** What was done, as a page says it when it is shown next. */
export const said: Readonly<Record<string, string>> = {
  run: "A run was asked for, and begins soon.",
  pause: "Paused. Nothing is written until that ends, or somebody resumes.",
  "pause-unkept": "Paused, but only until this process ends or somebody resumes: the state directory cannot be written.",
  resume: "Resumed.",
  approve: "Approved. A run that carries it out begins soon.",
};

interface Asked {
  readonly name: string;
  readonly action: string;
  readonly form: URLSearchParams;
}

/** Does what a person asks for and says where to look then; scripts are told in a sentence. */
export function act(site: Site, request: IncomingMessage, { name, action, form }: Asked): Answer {
  const actor = actorOf(site, request, form);
  if (!("who" in actor)) return actor;
  const control = site.fleet.control(name);
  const writer = site.fleet.statuses().find((status) => status.name === name)?.writer;
  if (control === undefined || writer === undefined) return sentence(404, "There is no organization of this name.");
  // It would be taken here, and done nowhere.
  if (writer.standsBy === true)
    return sentence(409, `Not done: this replica stands by. Ask the one that leads: ${writer.holder ?? "it is not known which that is"}.`);
  const done = doneBy(control, { action, form, now: site.now() });
  if (done.refusal !== undefined) return sentence(done.status, done.refusal);
  site.log({ type: "action", organization: name, action, who: actor.who, ...(done.detail !== undefined && { detail: done.detail }) });
  const isScript = bearerOf(request) !== undefined;
  const what = done.said ?? action;
  return isScript ? json(202, { done: said[what] }) : seeOther(`${pathOf(name)}?done=${what}`);
}

type Done =
  | { readonly refusal: string; readonly status: number }
  | { readonly refusal?: undefined; readonly detail?: string; /** Where that is not what the action is called. */ readonly said?: string };

function doneBy(
  control: Control,
  { action, form, now }: { readonly action: string; readonly form: URLSearchParams; readonly now: number },
): Done {
  switch (action) {
    case "run":
      control.runNow("request");
      return {};
    case "resume":
      control.resume();
      return {};
    case "pause":
      return paused(control, form, now);
    case "approve":
      return approved(control, form.get("digest") ?? "");
    default:
      return { status: 404, refusal: "There is no such action: run, pause, resume and approve are." };
  }
}

function paused(control: Control, form: URLSearchParams, now: number): Done {
  const [reason, duration] = [(form.get("reason") ?? "").trim(), form.get("for") ?? ""];
  const milliseconds = millisecondsOf(duration);
  if (reason === "" || reason.length > 200) return { status: 400, refusal: "A pause takes a reason, of at most 200 characters: reason=…" };
  if (duration !== "" && (milliseconds === undefined || milliseconds > 366 * 86_400_000)) {
    return {
      status: 400,
      refusal: "A pause takes a duration like 30m, 4h, 2d or 1w, a year at most, or none, until somebody resumes: for=4h",
    };
  }
  const detail = `${reason} (${duration === "" ? "until resumed" : `for ${duration}`})`;
  try {
    control.pause({ reason, ...(milliseconds !== undefined && { until: now + milliseconds }) });
    return { detail };
  } catch (error) {
    // It holds all the same.
    if (error instanceof StateError) return { detail: `${detail}; it cannot be kept: ${error.message}`, said: "pause-unkept" };
    throw error;
  }
}

function approved(control: Control, digest: string): Done {
  if (digest !== "" && control.approve(digest)) return { detail: digest };
  return {
    status: 409,
    refusal:
      "Nothing that waits for an approval has this digest, or not any more: look at the page again. Where the mode is detect nothing does: use orgform apply --approve.",
  };
}
