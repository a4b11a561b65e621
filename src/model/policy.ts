import type { Address } from "./address.ts";
import type { Source } from "./diagnostic.ts";

/** What the operator allows. Plain data: a saved plan carries the one it was judged by. */
export interface Policy {
  readonly deletions: {
    /** In the whole plan, those that a parent takes along included. More stop everything. */
    readonly max: number;
    /** Of each kind, over all of that kind that was read; three or fewer are never stopped by it. */
    readonly percent: number;
  };
  /** How many one run may create, by section, of what can never be deleted again. */
  readonly creations: Readonly<Record<string, number>>;
  /** A limit that is cut by more needs approval. */
  readonly reductions: { readonly percent: number };
  /** `domains`: where those who are invited must have their address; anywhere where nothing is said. */
  readonly invitations: { readonly max: number; readonly domains?: readonly string[] };
  readonly owners: { readonly at_least: number; readonly always: readonly Address[] };
  /** Nothing at or below is deleted, replaced, renamed or switched off. */
  readonly protect: readonly Pattern[];
  /** Not compared. */
  readonly ignore: readonly Pattern[];
  /** Nothing at or below is written. */
  readonly hold: readonly Hold[];
  /** What becomes of what the file does not declare, by kind, for the organization and for parents that say it for themselves. */
  readonly unmanaged: readonly Unmanaged[];
}

/** An address, or one with `*` in the place of (parts of) names. It covers what it names and all that is below. */
export interface Pattern {
  readonly address: string;
  readonly source?: Source;
}

export interface Hold extends Pattern {
  /** As the file says it, and in milliseconds. None: until the line is taken out. */
  readonly until?: string;
  readonly ends_at?: number;
  readonly reason?: string;
}

export interface Unmanaged {
  readonly below?: Address;
  /** By kind, and `default`. */
  readonly words: Readonly<Record<string, "keep" | "delete">>;
}

/** What holds where the file says nothing. */
export const defaultPolicy: Policy = {
  deletions: { max: 10, percent: 25 },
  creations: { projects: 10 },
  reductions: { percent: 50 },
  invitations: { max: 20 },
  owners: { at_least: 2, always: [] },
  protect: [],
  ignore: [],
  hold: [],
  unmanaged: [],
};

const compiled = new Map<string, RegExp>();

/** Whether the address is what the pattern names, or lies below it. */
export function covers({ address: pattern }: Pattern, address: Address): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    const parts = pattern.split("/").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\*+/g, "[^/]*"));
    expression = new RegExp(`^${parts.join("/")}(?:/|$)`, "u");
    compiled.set(pattern, expression);
  }
  return expression.test(address);
}

/** The first pattern that covers the address. */
export function covering<P extends Pattern>(patterns: readonly P[], address: Address): P | undefined {
  return patterns.find((pattern) => covers(pattern, address));
}
