import type { Diagnostic, Source } from "../model/diagnostic.ts";

/** Takes every problem found, in any order: a file is read to its end whatever it holds. */
export type Report = (diagnostic: Diagnostic) => void;

/** `a`, `b` or `c`, for messages. */
export function listed(words: readonly string[], conjunction = "or"): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? "nothing";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Where the first of two stands, as a message about the second says it: `on line 12`, `in org.yaml:12`. */
export function whereIs(first: Source, second: Source): string {
  return first.file === second.file ? `on line ${first.line}` : `in ${first.file}:${first.line}`;
}

/** One item, two places in a list. `item` as messages show it. */
export function listedTwice(item: string, first: Source, second: Source): Diagnostic {
  const message = `${item} is listed twice; first ${whereIs(first, second)}`;
  return { severity: "error", code: "listed-twice", message, hint: "take one of them out", source: second, related: [first] };
}

/** The first of each code and place, in the order in which a reader meets them. A name in a message may be as long as a file: its middle is left out. */
export function tidied(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.toReversed().map((diagnostic) => [keyOf(diagnostic), withShortMessage(diagnostic)]));
  const rank = new Map(files.map((file, index) => [file, index]));
  const fileRank = ({ source }: Diagnostic): number => (source === undefined ? -1 : (rank.get(source.file) ?? files.length));
  return [...unique.values()].toSorted(
    (a, b) =>
      fileRank(a) - fileRank(b) || (a.source?.line ?? 0) - (b.source?.line ?? 0) || (a.source?.column ?? 0) - (b.source?.column ?? 0),
  );
}

const longest = 600;

function withShortMessage(diagnostic: Diagnostic): Diagnostic {
  const { message } = diagnostic;
  if (message.length <= longest) return diagnostic;
  return { ...diagnostic, message: `${message.slice(0, longest / 2)} … ${message.slice(-longest / 2)}` };
}

function keyOf({ code, message, source }: Diagnostic): string {
  return source === undefined ? `${code}\0${message}` : `${code}\0${source.file}\0${source.line}\0${source.column}`;
}
