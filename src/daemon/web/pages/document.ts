import { createHash } from "node:crypto";
import { markup, type Content, type Markup } from "../../../report/html/markup.ts";
import type { Session } from "../sessions.ts";
import { partMarkup, type LivePart } from "./part.ts";
import { pageScript } from "./script.ts";
import { pageStyle } from "./style.ts";

/** Who looks, and what they may do. */
export interface Viewer {
  readonly session: Session | undefined;
  /** Whether anybody can sign in at all. */
  readonly hasActions: boolean;
  /** What they look at: where they come back to once they have signed in. */
  readonly path: string;
}

export interface PageOptions {
  readonly title: string;
  readonly viewer: Viewer;
  /** Where the path leads back to; none on the first page. */
  readonly crumbs: readonly { readonly name: string; readonly path: string }[];
  /** What was just done, as a sentence. */
  readonly said?: string | undefined;
  readonly parts: readonly LivePart[];
  /** Where what changes of the parts is told; none: they stay as they are. */
  readonly events?: string;
}

const named = (text: string, ending: string): string => `/assets/${createHash("sha256").update(text).digest("hex").slice(0, 16)}.${ending}`;

/** By path. They bear what they hold in their name, and may be kept for good. */
export const assets: ReadonlyMap<string, { readonly type: string; readonly body: string }> = new Map([
  [named(pageStyle, "css"), { type: "text/css; charset=utf-8", body: pageStyle }],
  [named(pageScript, "js"), { type: "text/javascript; charset=utf-8", body: pageScript }],
]);
const [stylePath, scriptPath] = [named(pageStyle, "css"), named(pageScript, "js")];

export function documentOf(options: PageOptions): string {
  const { title, viewer, crumbs, said, parts, events } = options;
  const from = events === undefined ? undefined : markup` data-events="${events}"`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Orgform</title>
<link rel="stylesheet" href="${stylePath}">
<script src="${scriptPath}" defer></script>
</head>
<body${from}>
<a class="skip" href="#content">Skip to the content</a>
<div class="bar">
<nav class="crumbs" aria-label="Where you are"><ol>${crumbs.map(crumb)}<li aria-current="page">${title}</li></ol></nav>
${account(viewer)}
</div>
<main id="content" tabindex="-1">
${said === undefined ? undefined : markup`<p class="notice calm" role="status">${said}</p>\n`}${parts.map(partMarkup)}</main>
<footer>
<p>${events === undefined ? "This page stays as it is." : markup`<span id="live">Load this page again for news.</span>`}</p>
</footer>
<p class="spoken" id="announced" role="status"></p>
</body>
</html>
`.text;
}

const crumb = ({ name, path }: { readonly name: string; readonly path: string }): Markup => markup`<li><a href="${path}">${name}</a></li>`;

/** Where somebody signs in, to come back to what they look at. */
export const signInPath = ({ path }: Pick<Viewer, "path">): string => `/sign-in?to=${encodeURIComponent(path)}`;

function account(viewer: Viewer): Content {
  const { session, hasActions } = viewer;
  if (!hasActions) return markup`<p class="account">Read-only</p>`;
  if (session === undefined) return markup`<p class="account"><a href="${signInPath(viewer)}">Sign in</a></p>`;
  return markup`<form class="account" method="post" action="/sign-out">${hidden("form", session.formToken)}<span>${session.who}</span> <button class="quiet">Sign out</button></form>`;
}

export const hidden = (name: string, value: string): Markup => markup`<input type="hidden" name="${name}" value="${value}">`;
