import { createHash } from "node:crypto";
import { markup, type Markup } from "../../../report/html/markup.ts";

/** A part of a page that is replaced as a whole when it has changed. */
export interface LivePart {
  readonly id: string;
  readonly html: Markup;
  /** Of `html`. */
  readonly hash: string;
}

const hashes = new WeakMap<Markup, string>();

export function part(id: string, html: Markup): LivePart {
  const hash = hashes.get(html) ?? createHash("sha256").update(html.text).digest("base64url").slice(0, 16);
  hashes.set(html, hash);
  return { id, html, hash };
}

export const partMarkup = ({ id, html, hash }: LivePart): Markup =>
  markup`<div id="part-${id}" data-part="${id}" data-hash="${hash}">${html}</div>\n`;
