import { escaped } from "../escape.ts";

/** Characters of one name or value; what is longer is cut, so that none of them can fill the page. */
const longest = 400;

/**
 * Text as it is, as a code span: the one place where hosts look for no mention, reference, link, emoji or formula, and where
 * nothing is markup. `<code>` would not do: what looks like an address of mail or of a page becomes a link even there
 * (https://github.github.com/gfm/#autolinks-extension-).
 */
export function code(text: string): string {
  const shown = shortened(escaped(text)) || " ";
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  // One blank at each end is taken off again: https://spec.commonmark.org/0.31.2/#code-spans
  const pad = /^[ `]|[ `]$/.test(shown) && shown.trim() !== "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The same where Markdown is not read: inside of HTML, such as a summary. */
export function htmlCode(text: string): string {
  return `<code>${shortened(escaped(text)).replaceAll(/[^\p{L}\p{M}\p{N} .,()-]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** A sentence that quotes names: words stay words, and whatever could be more than a word becomes code. */
export function prose(text: string): string {
  const tokens = [...escaped(text).matchAll(/"(?:[^"\\]|\\.)*"\S*|\S+/g)].map(([token]) => token);
  const parts: { text: string; isCode: boolean }[] = [];
  for (const token of tokens) {
    const isCode = !isWord(token);
    const last = parts.at(-1);
    // Names in a list are each a name of its own.
    if (last?.isCode === isCode && !(isCode && /[,;]$/.test(last.text))) last.text += ` ${token}`;
    else parts.push({ text: token, isCode });
  }
  // Never nothing at all: a line that is broken with a backslash needs one after it.
  return parts.length === 0 ? code(text) : parts.map((part) => (part.isCode ? quoted(part.text) : part.text)).join(" ");
}

/** Letters and numbers, with the marks of a sentence around them. No dot inside, which could be a page; no hash of a commit; no `GH-12`. */
const words = /^\(?(?:[\p{L}\p{M}]+(?:['’-]\p{L}+)*|\d[\d,]*|%|[→·])[).,;:!?]*$/u;
const isWord = (token: string): boolean => words.test(token) && !/^\(?[0-9a-f]{7,}/.test(token);

/** Marks that end a clause stand outside; backticks of our own sentences are what a code span is. */
function quoted(text: string): string {
  const [, inner = text, end = ""] = /^(.*?)([.,;:!?)]*)$/s.exec(text) ?? [];
  if (inner === "") return code(text);
  const [, own = inner] = /^`([^`]+)`$/.exec(inner) ?? [];
  return `${code(own)}${end}`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}
