import { figure } from "../model/listing.ts";
import { escaped } from "./escape.ts";

/** A value as a reviewer reads it, on one line. `field` tells money, and times in Unix seconds, from other numbers. */
export function shown(field: string, value: unknown): string {
  if (value === null || value === undefined) return "unset";
  if (typeof value === "number") return numberShown(field, value);
  if (typeof value === "string") return value.length > longest ? abridged(value) : quotedWhereNeeded(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((item) => shown(field, item)).join(", ");
  if (typeof value === "object") return `{${Object.entries(value).map(memberShown).join(", ")}}`;
  return JSON.stringify(value);
}

/** What an update does to a list: only what comes and goes, for nobody finds one permission among forty. */
export interface Members {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly kept: number;
}

/** Undefined where the two lists hold the same members, or one of them is no list: then both are worth showing. */
export function membersOf(field: string, before: unknown, after: unknown): Members | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [old, next] = [before, after].map((list: readonly unknown[]) => list.map((item) => shown(field, item))) as [string[], string[]];
  const gained = next.filter((item) => !old.includes(item));
  const lost = old.filter((item) => !next.includes(item));
  return gained.length + lost.length === 0 ? undefined : { gained, lost, kept: next.length - gained.length };
}

function numberShown(field: string, value: number): string {
  if (field.endsWith("_usd")) return money(value);
  if (field.endsWith("_at")) return new Date(value * 1_000).toISOString().replace(/:00\.000Z$|\.000Z$/, "Z");
  return figure(value);
}

/** In characters. What is longer, such as a certificate, tells a reader nothing, and would fill the page. */
const longest = 200;

function abridged(text: string): string {
  const lines = text.trim().split("\n").length;
  return lines > 1 ? `(${lines} lines)` : `${quotedWhereNeeded(text.slice(0, longest))}… (${text.length} characters)`;
}

/** `$2,500`, `$2,500.50`. */
function money(dollars: number): string {
  if (Number.isSafeInteger(dollars) && dollars >= 0) return `$${figure(dollars)}`;
  const cents = Number.isInteger(dollars) ? 0 : 2;
  return dollars.toLocaleString("en-US", {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: cents,
    maximumFractionDigits: Math.max(cents, 2),
  });
}

const memberShown = ([name, value]: [string, unknown]): string => `${escaped(name)}: ${shown(name, value)}`;

/** Words of the report itself, numbers and text with blanks stand in quotes, so that nobody takes one for the other. */
function quotedWhereNeeded(text: string): string {
  const isPlain = /^[\p{L}_~][\p{L}\p{M}\p{N}_.@:/~+%-]*$/u.test(text) && !["unset", "none", "true", "false"].includes(text);
  return isPlain ? text : `"${escaped(text.replaceAll("\\", "\\\\").replaceAll('"', '\\"'))}"`;
}
