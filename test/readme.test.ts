import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPlan } from "../src/report/text.ts";
import { livedIn } from "../src/simulator/lived-in.ts";
import { load, Organization } from "./support/organization.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const block = (language: string, beginning: string): string =>
  new RegExp(`\`\`\`${language}\n(${beginning}[^]*?)\`\`\``).exec(readme)?.[1] ?? "";

/** Counted and hashed anew in every run. */
const stable = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !/^(Requests|Digest):/.test(line))
    .join("\n")
    .trim();

test("README.md shows what the plan of its file is, for the organization that the simulator begins with", async () => {
  const text = block("yaml", "# org.yaml");
  const { desired, texts } = load(text);
  if (desired === undefined) throw new Error("the file in README.md is wrong");
  const { plan } = await new Organization({ seed: livedIn }).plan(desired);
  const shown = renderPlan({ ...plan, organization: { id: livedIn.organization!.id!, host: "api.openai.com" } }, { texts });
  expect(stable(block("console", "\\$ orgform plan\n").replace("$ orgform plan\n", ""))).toBe(stable(shown));
});
