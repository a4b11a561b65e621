import { markup, type Markup } from "../../../report/html/markup.ts";
import type { Ending, Running, State, Trigger } from "../../status.ts";

export type Tone = "red" | "amber" | "green" | "plain";

export const stateWords: Readonly<Record<State, { readonly word: string; readonly tone: Tone; readonly sign: string }>> = {
  failing: { word: "Failing", tone: "red", sign: "✕" },
  invalid: { word: "Source invalid", tone: "red", sign: "✕" },
  refused: { word: "Refused by a guard", tone: "amber", sign: "!" },
  drifted: { word: "Drifted", tone: "amber", sign: "≠" },
  in_sync: { word: "In sync", tone: "green", sign: "✓" },
  unknown: { word: "Not looked at yet", tone: "plain", sign: "…" },
};

export const endingWords: Readonly<Record<Ending, { readonly word: string; readonly tone: Tone }>> = {
  in_sync: { word: "in sync", tone: "green" },
  corrected: { word: "corrected", tone: "green" },
  drifted: { word: "drifted", tone: "amber" },
  refused: { word: "refused", tone: "amber" },
  failed: { word: "failed", tone: "red" },
  invalid: { word: "source invalid", tone: "red" },
  skipped: { word: "skipped", tone: "plain" },
};

export const triggerWords: Readonly<Record<Trigger, string>> = {
  start: "start",
  schedule: "schedule",
  source: "source changed",
  webhook: "webhook",
  signal: "signal",
  request: "asked for",
  approval: "approval",
  resumed: "resumed",
};

export const phaseWords: Readonly<Record<Running["phase"], string>> = {
  fetching: "Fetching the source",
  reading: "Reading the organization",
  applying: "Applying",
};

/** In UTC for everybody; the script says how long ago or ahead that is. */
export function time(at: number): Markup {
  const iso = new Date(at).toISOString();
  return markup`<time datetime="${iso}">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
}

/** `4 s`, `2 min 10 s`, `1 h 5 min`. */
export function lasted(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
}

/** One segment of a path, which stays one within a shell's single quotes too. */
const segment = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\uFFFD")).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const pathOf = (name: string): string => `/organizations/${segment(name)}`;
export const runPathOf = (name: string, id: string): string => `${pathOf(name)}/runs/${segment(id)}`;
