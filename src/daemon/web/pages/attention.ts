import { positionOf, isError, type Diagnostic } from "../../../model/diagnostic.ts";
import { counted } from "../../../model/listing.ts";
import { markup, type Content, type Markup } from "../../../report/html/markup.ts";
import type { Contested, Quarantine, Status } from "../../status.ts";
import { signInPath, type Viewer } from "./document.ts";
import { button } from "./forms.ts";
import { pathOf, time } from "./words.ts";

interface Drawn {
  readonly of: readonly unknown[];
  readonly made: Markup;
}

/** A refusal of thousands of changes takes a while to draw, and open pages are drawn several times a second while a run makes progress. */
const drawn = new WeakMap<readonly Quarantine[], Map<string, Drawn>>();
/** Of one status: those who have signed in each have forms of their own. */
const MOST_DRAWN = 16;

/** What keeps the organization from being as the file says, and what ends that. */
export function attentionOf(status: Status, viewer: Viewer): Markup {
  const { name, pause, freeze, quarantine, contested, problems, writer } = status;
  const of = [name, pause, freeze, contested, problems, writer.isUs, writer.holder];
  const own = drawn.get(quarantine) ?? new Map<string, Drawn>();
  const key = viewer.session?.formToken ?? `${viewer.hasActions} ${viewer.path}`;
  const known = own.get(key);
  if (known !== undefined && known.of.every((each, index) => each === of[index])) return known.made;
  const made = drawnOf(status, viewer);
  own.delete(key);
  const oldest = own.keys().next();
  if (own.size >= MOST_DRAWN && !oldest.done) own.delete(oldest.value);
  drawn.set(quarantine, own.set(key, { of, made }));
  return made;
}

function drawnOf(status: Status, viewer: Viewer): Markup {
  const { pause, freeze, quarantine, contested, problems, writer } = status;
  const entries: readonly Markup[] = [
    ...problems.map(problem),
    ...quarantine.map((each) => refusal(each, status, viewer)),
    ...(pause === undefined ? [] : [paused(pause, status, viewer)]),
    ...(freeze === undefined
      ? []
      : [
          entry(
            "frozen",
            markup`<b class="name">${freeze.name}</b>`,
            markup`<p>Nothing is written until ${time(freeze.until)}. What differs is still told.</p>`,
          ),
        ]),
    ...(writer.isUs
      ? []
      : [
          entry(
            "stands by",
            "",
            writer.holder === undefined
              ? markup`<p>It is not known who leads. Nothing is written here until this process does.</p>`
              : markup`<p>Another one writes: <code>${writer.holder}</code>. This process takes over when that one is gone.</p>`,
          ),
        ]),
    ...contested.map(tug),
  ];
  if (entries.length === 0) return markup``;
  return markup`<section class="amber" aria-labelledby="attention"><h2 id="attention">Needs attention</h2> <span class="count">${entries.length}</span>
<ul class="entries">\n${entries}</ul></section>`;
}

function entry(word: string, head: Content, body: Content): Markup {
  return markup`<li><div class="head"><span class="action warn">${word}</span> ${head}</div>${body}</li>\n`;
}

function problem(diagnostic: Diagnostic): Markup {
  const { code, message, hint, source } = diagnostic;
  const place = source === undefined ? undefined : markup`<span class="why"><code>${positionOf(source)}</code></span>`;
  const word = isError(diagnostic) ? "error" : "warning";
  return entry(
    word,
    markup`<code class="name">${code}</code> ${place}`,
    markup`<p>${message}</p>${hint === undefined ? undefined : markup`<p class="hint">${hint}</p>`}`,
  );
}

function refusal({ guard, approval, changes, since }: Quarantine, { name }: Status, viewer: Viewer): Markup {
  const rows = changes.map(
    ({ action, address, reason }) => markup`<li><span class="${action}">${action}</span> <code>${address}</code>: ${reason}</li>`,
  );
  const head = markup`<code class="name">${guard}</code> <span class="why">since ${time(since)}</span>`;
  const way =
    approval === undefined
      ? markup`<p class="hint">No approval helps here: change the file, or what stands in the way.</p>`
      : release(
          { name, action: "approve", label: `Approve ${approval}`, value: ["digest", approval] },
          viewer,
          markup`<p class="hint">If it is meant, by hand: <code>orgform apply --approve ${approval}</code></p>`,
        );
  return entry("refused", head, markup`<ul class="names">${rows}</ul>${way}`);
}

function paused({ reason, until }: NonNullable<Status["pause"]>, { name }: Status, viewer: Viewer): Markup {
  const end = until === undefined ? markup`until somebody resumes it` : markup`until ${time(until)}`;
  const way = release({ name, action: "resume", label: "Resume" }, viewer, undefined);
  return entry(
    "paused",
    markup`<b class="name">${reason}</b>`,
    markup`<p>Nothing is written ${end}. What differs is still told.</p>${way}`,
  );
}

interface Release {
  readonly name: string;
  readonly action: "resume" | "approve";
  readonly label: string;
  readonly value?: readonly [name: string, value: string];
}

/** The button for whoever may press it, and for others what takes its place. */
function release(way: Release, viewer: Viewer, byHand: Markup | undefined): Markup {
  const { session, hasActions } = viewer;
  if (session !== undefined) return markup`${button({ session, ...way })}${byHand}`;
  if (!hasActions)
    return byHand ?? markup`<p class="hint">This page is read-only: a token must be configured for it to resume anything.</p>`;
  const data = way.value === undefined ? "" : ` -d ${way.value.join("=")}`;
  const command = `curl -X POST -H "Authorization: Bearer $ORGFORM_TOKEN"${data} "$ORGFORM_URL"'${pathOf(way.name)}/${way.action}'`;
  return markup`<p class="hint"><a href="${signInPath(viewer)}">Sign in</a> for the button, or <code>${command}</code></p>${byHand}`;
}

const tug = ({ address, times, at }: Contested): Markup =>
  entry(
    "contested",
    markup`<code class="name">${address}</code>`,
    markup`<p>Put right ${counted(times, "time")}, and changed back each time; last ${time(at)}. Somebody else wants it otherwise: ask in the audit log who.</p>`,
  );
