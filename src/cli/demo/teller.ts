import { Refusal } from "../exit.ts";
import type { Output } from "../output.ts";

/** Tells a story in numbered steps, and does not tell what is not so. */
export interface Teller {
  step(title: string, ...sentences: readonly string[]): void;
  say(...lines: readonly string[]): void;
  /** What a command would print. */
  quote(text: string): void;
  /** @throws Refusal where it does not hold */
  claim(sentence: string, holds: boolean): void;
  /** How wide a quotation may be. */
  readonly width: number;
}

const margin = "    ";
/** Where nobody's terminal says otherwise. */
const usualWidth = 120;

export function tellerOn(output: Output): Teller {
  const { bold, cyan, green } = output.palette;
  const say = (...lines: readonly string[]): void => output.write(lines.map((line) => `${line}\n`).join(""));
  let steps = 0;
  return {
    say,
    step: (title, ...sentences) => {
      steps += 1;
      say("", cyan(bold(`${steps}. ${title}`)), ...sentences.map((sentence) => (sentence === "" ? "" : `   ${sentence}`)));
    },
    quote: (text) =>
      say(
        "",
        ...text
          .trimEnd()
          .split("\n")
          .map((line) => (line === "" ? "" : `${margin}${line}`)),
        "",
      ),
    claim: (sentence, holds) => {
      if (!holds) throw new Refusal(`The demo does not show what it should, which is a bug: "${sentence}" is not so.`);
      say(`   ${green("✓")} ${sentence}`);
    },
    width: (output.width ?? usualWidth) - margin.length,
  };
}
