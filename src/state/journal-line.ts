import type { Counts, Ending, Intent } from "./journal.ts";

/** Whose run it was. */
export interface Scope {
  readonly host: string;
  /** Unknown where no answer named it. */
  readonly organization?: string;
}

export type Entry =
  | ({ readonly event: "begin" } & Scope)
  | ({ readonly event: "intend"; readonly number: number } & Intent)
  | ({ readonly event: "end"; readonly number: number; readonly ending: Ending; readonly detail?: string } & Pick<Intent, "address">)
  | ({ readonly event: "adopt" } & Pick<Intent, "address">)
  | ({ readonly event: "close" } & Counts);

/** One line of the journal. `time` is an ISO time; `run` is the same in all lines of a run. */
export type Line = { readonly time: string; readonly run: string } & Entry;

const LONGEST_DETAIL = 500;

/** What a terminal would obey or hide, and people's names may hold. */
const treacherous = /[\p{C}\p{Zl}\p{Zp}]/gu;

export function written(line: Line): string {
  const short = "detail" in line ? { ...line, detail: line.detail.slice(0, LONGEST_DETAIL) } : line;
  return `${JSON.stringify(short).replaceAll(treacherous, escaped)}\n`;
}

/** By UTF-16 unit, as JSON has it. */
function escaped(character: string): string {
  return [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

/** Undefined for what is no line of a journal. */
export function lineIn(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Judges what decides something: the rest is for people. */
function isLine(value: unknown): value is Line {
  if (typeof value !== "object" || value === null) return false;
  const { time, run, event, host, organization, number, address, verb, ending } = value as Readonly<Record<string, unknown>>;
  if (typeof time !== "string" || Number.isNaN(Date.parse(time)) || typeof run !== "string") return false;
  switch (event) {
    case "begin":
      return typeof host === "string" && (organization === undefined || typeof organization === "string");
    case "intend":
      return typeof number === "number" && typeof address === "string" && verbs.has(verb);
    case "end":
      return typeof number === "number" && endings.has(ending);
    case "adopt":
      return typeof address === "string";
    default:
      return event === "close";
  }
}

const verbs: ReadonlySet<unknown> = new Set(["create", "update", "delete"] satisfies Intent["verb"][]);
const endings: ReadonlySet<unknown> = new Set(["done", "refused", "lost"] satisfies Ending[]);
