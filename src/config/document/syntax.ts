import type { ErrorCode, YAMLError } from "yaml";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";

interface Sentence {
  readonly message?: string;
  readonly hint: string;
}

/** The parser's errors that people meet, in their words. */
const sentences: Partial<Record<ErrorCode, Sentence>> = {
  TAB_AS_INDENT: { message: "a tab indents this line", hint: "YAML indents with spaces" },
  BAD_INDENT: { hint: "check the indentation, and that every bracket is closed" },
  BLOCK_AS_IMPLICIT_KEY: { message: "this line holds a second `key: value`", hint: "check the indentation, or put the value in quotes" },
  MULTILINE_IMPLICIT_KEY: { message: "this is neither a key nor a value", hint: "is a `:` missing after the key, or the indentation off?" },
  BAD_SCALAR_START: { message: "a value cannot begin with this character", hint: "put the value in quotes" },
  UNEXPECTED_TOKEN: { message: "this does not belong to what stands before it", hint: "check the indentation and the brackets" },
  BAD_DQ_ESCAPE: { hint: "in double quotes a backslash begins an escape: use single quotes, or write `\\\\`" },
};

/** What makes a text no YAML. Only the first such error of a file is worth reading; the rest follows from it. */
export function syntaxError(error: YAMLError, place: (offset: number) => Source): Diagnostic {
  const { message = lowered(error.message), hint } = sentences[error.code] ?? {};
  return { severity: "error", code: "syntax", message, ...(hint !== undefined && { hint }), source: place(error.pos[0]) };
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
