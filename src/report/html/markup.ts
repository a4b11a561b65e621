import { figure } from "../../model/listing.ts";
import { escaped } from "../escape.ts";

/** HTML that is ours. Text becomes part of it through `markup` alone, which escapes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = string | number | Markup | undefined | readonly Content[];

/** A template whose parts are text, or HTML made by it before. Nothing that a file or an API says can be more than text. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Content[]): Markup {
  return new Markup(strings.map((string, index) => `${string}${index < parts.length ? textOf(parts[index]) : ""}`).join(""));
}

function textOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "number") return figure(content);
  if (typeof content === "string") return escapedHtml(content);
  return content.map(textOf).join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** For text and for attributes in quotes. */
const escapedHtml = (text: string): string => escaped(text).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? "");
