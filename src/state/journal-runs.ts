import type { Address } from "../model/address.ts";
import type { Ending, Intent } from "./journal.ts";
import { lineIn, type Line, type Scope } from "./journal-line.ts";

interface Kept {
  readonly line: Line;
  readonly text: string;
}

/** The lines of one run. Its scope is unknown where the line that begins it is damaged. */
export interface Run {
  readonly scope?: Scope;
  readonly lines: Kept[];
}

/** The runs in a journal, oldest first. @returns also whether any line was skipped, because it is none */
export function runsIn(text: string): { readonly runs: readonly Run[]; readonly isDamaged: boolean } {
  const runs: Run[] = [];
  const latest = new Map<string, Run>();
  let isDamaged = false;
  for (const row of text.split("\n")) {
    if (row === "") continue;
    const line = lineIn(row);
    if (line === undefined) {
      isDamaged = true;
      continue;
    }
    let run = latest.get(line.run);
    if (run === undefined || line.event === "begin") {
      run = { lines: [], ...(line.event === "begin" && { scope: scopeOf(line) }) };
      runs.push(run);
      latest.set(line.run, run);
    }
    run.lines.push({ line, text: row });
  }
  return { runs, isDamaged };
}

const scopeOf = ({ host, organization }: Scope): Scope => ({ host, ...(organization !== undefined && { organization }) });

/** When the first run about this organization began, in milliseconds; undefined where there was none. */
export function beganAt(runs: readonly Run[], own: Scope): number | undefined {
  const first = runs.find(({ scope }) => isSame(scope, own))?.lines[0];
  return first && Date.parse(first.line.time);
}

/** Whether a run was surely about the same organization: what was learned of another one says nothing about this. */
export function isSame(scope: Scope | undefined, { host, organization }: Scope): boolean {
  return scope?.host === host && scope.organization === organization;
}

function mayBeSame(scope: Scope | undefined, { host, organization }: Scope): boolean {
  if (scope === undefined) return true;
  return scope.host === host && (scope.organization === organization || scope.organization === undefined || organization === undefined);
}

/** A creation that may exist although no listing has shown it. */
export interface Unseen {
  readonly intent: Kept;
  /** What was written of it last. */
  readonly heard: Kept;
  /** It certainly took effect. */
  readonly isDone: boolean;
}

/**
 * The creations that may not show yet, by address: the last of each of which nobody knows whether it took effect, or that did.
 * What was found, deleted or made anew settles what came before; a refusal says nothing but of itself, and an update of what
 * was just made nothing of what is listed.
 */
export function unseenIn(runs: readonly Run[], scope: Scope): ReadonlyMap<Address, Unseen> {
  const unseen = new Map<Address, readonly Unseen[]>();
  for (const { lines } of runs.filter((run) => mayBeSame(run.scope, scope))) {
    const intents = new Map<number, Intended>();
    for (const kept of lines) {
      const { line } = kept;
      if (line.event === "intend") {
        const { number, address, verb } = line;
        intents.set(number, { kept, address, verb });
        if (verb === "create") unseen.set(address, [...(unseen.get(address) ?? []), { intent: kept, heard: kept, isDone: false }]);
      }
      if (line.event === "adopt") unseen.delete(line.address);
      const intent = line.event === "end" ? intents.get(line.number) : undefined;
      if (line.event !== "end" || intent === undefined) continue;
      unseen.set(intent.address, after(unseen.get(intent.address) ?? [], { intent, heard: kept, ending: line.ending }));
    }
  }
  return new Map([...unseen].flatMap(([address, all]) => all.slice(-1).map((last) => [address, last] as const)));
}

interface Intended {
  readonly kept: Kept;
  readonly address: Address;
  readonly verb: Intent["verb"];
}

function after(
  unseen: readonly Unseen[],
  { intent: { kept: intent, verb }, heard, ending }: { intent: Intended; heard: Kept; ending: Ending },
): readonly Unseen[] {
  const others = unseen.filter((other) => other.intent !== intent);
  if (verb === "create")
    return ending === "refused" ? others : [...(ending === "lost" ? others : []), { intent, heard, isDone: ending === "done" }];
  if (ending !== "done") return unseen;
  return verb === "delete" ? [] : unseen.filter(({ isDone }) => isDone);
}

/**
 * The same journal, shorter: the last run, as many before it as fit into `size` characters, and of older ones what still decides
 * something: creations that may or may not have taken effect, and that there was a run about an organization at all.
 */
export function shortened(runs: readonly Run[], { scope: own, size }: { readonly scope: Scope; readonly size: number }): string {
  const all = [own, ...runs.flatMap(({ scope }) => (scope === undefined ? [] : [scope]))];
  const scopes = [...new Map(all.map((scope) => [`${scope.host} ${scope.organization ?? ""}`, scope])).values()];
  const unseen = scopes.flatMap((scope) => [...unseenIn(runs, scope).values()]);
  const open = new Set(unseen.flatMap(({ intent, heard, isDone }) => (isDone ? [] : [intent, heard])));
  const last = new Set(scopes.map((scope) => runs.findLast((run) => isSame(run.scope, scope))));
  let left = size;
  const kept = runs.toReversed().map((run, index) => {
    left -= run.lines.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (left >= 0 || index === 0) return run.lines;
    const essential = run.lines.filter((line) => open.has(line));
    const isNeeded = essential.length > 0 || last.has(run);
    return isNeeded ? [...run.lines.filter(({ line }) => line.event === "begin"), ...essential] : [];
  });
  const rows = kept.reverse().flat();
  return rows.map(({ text }) => `${text}\n`).join("");
}
