import type { Address } from "./address.ts";
import type { Source } from "./diagnostic.ts";

/** Where something in the file comes from. */
export interface Origin {
  readonly source: Source;
  /** The template that gives it; none: the entry says it itself. */
  readonly template?: string;
  /** Variables of the environment that were read into it. */
  readonly variables?: readonly string[];
}

/** One key of an entry with its value, templates applied and variables read. */
export interface Said {
  readonly name: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** A key that says `omit`: what a template gave is not in force, and with it nothing is managed there. */
export interface Omitted {
  readonly name: string;
  readonly origin: Origin;
  /** What the word drops. */
  readonly drops: Origin;
}

/** What becomes of that which a collection does not mention, and whose word that is. `exact`: its list is, whatever policy says. */
export interface Unmentioned {
  readonly word: "keep" | "delete";
  readonly by: "project" | "organization" | "default" | "exact";
  readonly source?: Source;
}

/** A section of an entry. `one`: it holds no entries but says one thing, as settings and rules do. */
export interface ExplainedSection {
  readonly name: string;
  readonly form: "one" | "named" | "list";
  readonly origin: Origin;
  readonly unmentioned?: Unmentioned;
  readonly entries: readonly Explanation[];
  readonly omitted: readonly Omitted[];
}

/** What the file means for one resource, and all that hangs on it. Plain data. */
export interface Explanation {
  readonly address: Address;
  readonly kind: string;
  readonly origin: Origin;
  readonly presence: "present" | "absent";
  /** Why it is wanted absent. */
  readonly because?: string;
  /** The word that stands in place of a block: `unset`. */
  readonly word?: string;
  /** The field or section that a bare value in the file stands for. */
  readonly brief?: string;
  readonly fields: readonly Said[];
  readonly sections: readonly ExplainedSection[];
  readonly omitted: readonly Omitted[];
  /** Sections that the file says nothing of: what is there is neither read nor written. */
  readonly not_managed: readonly string[];
}

/** The file does not declare it. */
export interface NotDeclared {
  readonly address: Address;
  readonly nearest?: Address;
  /** What hangs where it would; undefined at the top. */
  readonly parent?: Address;
  readonly siblings: readonly Address[];
}
