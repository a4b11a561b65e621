import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { claimIn } from "../../src/state/holder.ts";
import { lineIn, written } from "../../src/state/journal-line.ts";

const page = readFileSync(new URL("../../docs/state.md", import.meta.url), "utf8");
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? "";

test("docs/state.md shows a journal as it is written, with every event and every ending but one", () => {
  const lines = block("jsonl").split("\n").slice(0, -1);
  const read = lines.flatMap((line) => lineIn(line) ?? []);
  expect(read.map(written).join("")).toBe(block("jsonl"));
  const said = new Set(read.map((line) => (line.event === "end" ? line.ending : line.event)));
  expect([...said]).toEqual(["begin", "intend", "done", "lost", "adopt", "close"]);
});

test("docs/state.md shows a lock as it is written", () => {
  expect(claimIn(block("json"))).toMatchObject({ pid: 4242, host: "build-7", doing: "apply" });
});
