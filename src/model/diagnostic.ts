import type { Address } from "./address.ts";

/** A place in a file of the user's. Lines and columns count from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something a person must read: a mistake in the file, or a fact about the organization that stands in the way.
 * `code` is stable and has a section in docs/diagnostics.md; `message` is one sentence; `hint` says what to do.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly source?: Source;
  /** Other places that belong to it: the first of two entries with one key. */
  readonly related?: readonly Source[];
  readonly address?: Address;
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === "error";

/** `org.yaml:41:3` */
export const positionOf = ({ file, line, column }: Source): string => `${file}:${line}:${column}`;
