import { stringify } from "yaml";

/** Which quotes a file uses where some are needed; a file that is JSON uses them everywhere. */
export type Quote = "single" | "double" | "json";

/** Words that read the same anywhere and need no second look; most of a file. */
const plain = /^[A-Za-z][\w@.+/-]*$/;
const meaning = /^(?:true|false|null|nan|inf)$/i;

/** A value on one line. In a flow collection, commas and brackets need quotes too. `${` means something in a file, unless it is doubled. */
export function scalarOf(value: string | number | boolean, { where, quote }: { where: "block" | "flow"; quote: Quote }): string {
  if (typeof value !== "string") return String(value);
  const text = value.replaceAll("${", () => "$${");
  if (quote === "json") return JSON.stringify(text);
  if (plain.test(text) && !meaning.test(text)) return text;
  const options = {
    lineWidth: 0,
    singleQuote: quote === "single",
    ...(/[\n\r]/.test(text) && { defaultStringType: "QUOTE_DOUBLE" as const }),
  };
  if (where === "block") return stringify({ key: text }, { ...options, defaultKeyType: "PLAIN" }).slice("key: ".length, -1);
  return stringify([text], { ...options, collectionStyle: "flow", flowCollectionPadding: false }).slice(1, -2);
}

/** A value in quotes whether or not it needs them. */
export function quoted(value: string, quote: Quote): string {
  const type = quote === "single" && !/[\n\r]/.test(value) ? "QUOTE_SINGLE" : "QUOTE_DOUBLE";
  return stringify([value.replaceAll("${", () => "$${")], {
    lineWidth: 0,
    defaultStringType: type,
    collectionStyle: "flow",
    flowCollectionPadding: false,
  }).slice(1, -2);
}

/** Keys are read as they are written, but for `<<`, which has a meaning unless it is quoted. */
export function keyOf(name: string, quote: Quote): string {
  if (quote === "json") return JSON.stringify(name);
  if (plain.test(name) && !meaning.test(name)) return name;
  const type = name === "<<" || /[\n\r\t]/.test(name) ? ({ defaultKeyType: "QUOTE_DOUBLE" } as const) : {};
  return stringify(new Map([[name, 1]]), { lineWidth: 0, singleQuote: quote === "single", ...type }).slice(0, -": 1\n".length);
}
