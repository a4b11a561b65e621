import { parsePattern } from "../config/resolve/patterns.ts";
import { kinds } from "../kinds/index.ts";
import type { Pattern } from "../model/policy.ts";
import { unmatched, type Selection } from "../diff/select.ts";
import type { Prepared, Task } from "../reconcile/task.ts";
import { baseOf } from "./base.ts";
import { Refusal } from "./exit.ts";
import { loadOptions, type Sound } from "./load.ts";
import type { GlobalOptions } from "./options.ts";
import type { Shell } from "./shell.ts";

/** What of a plan is asked for, and what it is held against. */
export interface PartOptions extends GlobalOptions {
  readonly base?: string;
  readonly target?: readonly string[];
  readonly exclude?: readonly string[];
  /** False: `--no-delete`. */
  readonly delete?: boolean;
}

/** What the files and the options ask for. @throws Refusal for what cannot be meant */
export async function taskOf(loaded: Sound, options: PartOptions, shell: Shell): Promise<Task> {
  const { desired, policy } = loaded;
  const selection = selectionOf(options);
  const { base: given, file: files } = options;
  if (given === undefined) return { desired, policy, selection };
  const { base, inForce, notes } = baseOf({ given, head: loaded, files, options: await loadOptions(shell) });
  return { desired, policy, selection, base, inForce, notes };
}

function selectionOf({ target = [], exclude = [], delete: deletes = true }: PartOptions): Selection | undefined {
  if (target.length + exclude.length === 0 && deletes) return undefined;
  return {
    target: target.map((text) => patternIn(text, "--target")),
    exclude: exclude.map((text) => patternIn(text, "--exclude")),
    keeps: deletes ? "nothing" : "what is deleted",
  };
}

function patternIn(text: string, option: string): Pattern {
  const parsed = parsePattern(text, kinds);
  if ("address" in parsed) return parsed;
  throw new Refusal(`${option}: ${parsed.message}.`, { details: parsed.hint === undefined ? [] : [parsed.hint] });
}

/** A misspelt name would leave out what is wanted, or let through what is not. @throws Refusal; to be called before anything is written */
export function refuseUnmatched({ task, live }: Prepared): void {
  const { selection, desired } = task;
  const [stray] = selection === undefined ? [] : unmatched(selection, { desired, live });
  if (stray === undefined) return;
  const option = selection?.target.includes(stray) ? "--target" : "--exclude";
  throw new Refusal(`${option} ${stray.address} stands for nothing that is declared, nor for anything that was read: nothing was written.`);
}
