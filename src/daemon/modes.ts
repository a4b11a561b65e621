import type { Change, Deferred } from "../model/plan.ts";
import type { Mode } from "./status.ts";

/** What may be done by itself: by kind, and there by what is done to it. What is said nearest counts. */
export interface Modes {
  readonly default: Mode;
  readonly kinds: Readonly<Record<string, Mode | Readonly<Partial<Record<Direction, Mode>>>>>;
}

/** `replace` deletes. */
export type Direction = "create" | "update" | "delete";

type Step = Pick<Change | Deferred, "kind" | "action">;

export function modeFor({ kind, action }: Step, { default: usual, kinds }: Modes): Mode {
  const own = kinds[kind];
  if (own === undefined || typeof own === "string") return own ?? usual;
  return own[action === "replace" ? "delete" : action] ?? usual;
}

/** The least careful of all: whether anything may be written at all. */
export function mayEnforce({ default: usual, kinds }: Modes): boolean {
  return [usual, ...Object.values(kinds).flatMap((own) => (typeof own === "string" ? [own] : Object.values(own)))].includes("enforce");
}
