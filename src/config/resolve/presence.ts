import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Collection } from "../../model/resource.ts";
import { isWord, textOf, type Node } from "../document/node.ts";
import { listed, type Report } from "../report.ts";
import { endOf } from "./dates.ts";
import type { Given } from "./entry.ts";

export interface Circumstances {
  readonly report: Report;
  /** How people join, as the file's policy says. */
  readonly joining: NonNullable<Collection["joining"]>;
  /** The content of a file that an entry names; undefined where it cannot be had, which is reported. */
  readonly contentOf: (path: Node) => string | undefined;
  /** Milliseconds. */
  readonly now: number;
}

/** Why an entry is wanted absent: its word says so, or its time is over. Undefined where it is wanted present. */
export function absentBecause(given: Given, { report, now }: Pick<Circumstances, "report" | "now">): string | undefined {
  const word = given.shape.kind.absentWord;
  if (word === undefined || !isWord(given.block?.get(word)?.value, true)) return expiry(given, { report, now });
  reportContent(given, word, report);
  return word;
}

function expiry(given: Given, { report, now }: Pick<Circumstances, "report" | "now">): string | undefined {
  const { shape, block } = given;
  const until = shape.kind.expires ? block?.get("until")?.value : undefined;
  const text = textOf(until);
  if (until === undefined || text === undefined) return undefined;
  const end = endOf(text);
  if (end !== undefined) {
    if (end > now) return undefined;
    report(ended(given, text, until.at));
    return `until ${text}`;
  }
  const message = `\`${text}\` is not a day, nor a time with a zone`;
  report({ severity: "error", code: "bad-date", message, hint: "write `2027-03-31`, or `2027-03-31T18:00:00+02:00`", source: until.at });
  return undefined;
}

function ended({ address }: Given, day: string, source: Source): Diagnostic {
  const message = `${address} ended with ${day}, and is wanted absent`;
  const hint = "take the entry out once it is gone, or move the date";
  return { severity: "warning", code: "ended", message, hint, source, address };
}

/** One diagnostic for all that is too much. */
function reportContent({ shape, block, address }: Given, word: string, report: Report): void {
  const content = [...(block ?? [])].filter(([key]) => key !== word && !shape.claims.some((claim) => claim === key));
  const [source, ...related] = content.map(([, { at }]) => at);
  const keys = content.map(([key]) => key);
  const message = `${listed(keys, "and")} cannot stand beside \`${word}: true\``;
  const problem = {
    severity: "error",
    code: "absent-with-content",
    message,
    hint: "what is wanted absent holds nothing",
    address,
  } as const;
  if (source) report({ ...problem, source, ...(related.length > 0 && { related }) });
}
