import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

/**
 * For later steps to read. The delimiter is one that no value can know, so that none of them ends early and sets another output.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function appendOutputs(path: string, outputs: Readonly<Record<string, string>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `end-of-${name}-${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(path, lines.join(""));
}

/** Characters: GitHub takes a mebibyte for each step, and one character may be four bytes. */
export const summaryLimit = 256 * 1_024;

export function appendSummary(path: string, markdown: string): void {
  appendFileSync(path, `${markdown}\n`);
}
