import { readFileSync } from "node:fs";
import { lineIn, type Line } from "../../../src/state/journal-line.ts";

export type Intent = Extract<Line, { readonly event: "intend" }>;

/** What the last run wrote down. */
export function linesIn(path: string): readonly Line[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text) => lineIn(text) ?? []);
  return lines.slice(lines.findLastIndex(({ event }) => event === "begin"));
}

export const intentsIn = (lines: readonly Line[]): readonly Intent[] => lines.flatMap((line) => (line.event === "intend" ? [line] : []));

/** Of which nobody was told what became: in a run that was killed, what it was killed at. */
export function underWayIn(lines: readonly Line[]): readonly Intent[] {
  const ended = new Set(lines.flatMap((line) => (line.event === "end" ? [line.number] : [])));
  return intentsIn(lines).filter(({ number }) => !ended.has(number));
}
