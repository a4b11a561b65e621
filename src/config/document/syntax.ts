import type { ErrorCode, YAMLError } from "yaml";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";

interface Sentence {
  readonly message?: string;
  readonly hint?: string;
}

/** The parser's errors that people meet, in their words. */
const sentences: Partial<Record<ErrorCode, Sentence>> = {
  TAB_AS_INDENT: { message: "a tab indents this line", hint: "YAML indents with spaces" },
  BAD_INDENT: { message: "a bracket is not closed before here, or its content not indented", hint: "close it, or indent this line" },
  BLOCK_AS_IMPLICIT_KEY: { message: "this line holds a second `key: value`", hint: "check the indentation, or put the value in quotes" },
  MULTILINE_IMPLICIT_KEY: { message: "this is neither a key nor a value", hint: "is a `:` missing after the key, or the indentation off?" },
  BAD_SCALAR_START: { message: "a value cannot begin with this character", hint: "put the value in quotes" },
  UNEXPECTED_TOKEN: { message: "this does not belong to what stands before it", hint: "check the indentation and the brackets" },
  BAD_DQ_ESCAPE: { hint: "in double quotes a backslash begins an escape: use single quotes, or write `\\\\`" },
};

/** The parser has one code for all that is missing. */
const missing: readonly (readonly [beginning: string, sentence: Sentence])[] = [
  ["Missing closing", { message: "a quote is not closed before here", hint: "end the text with the quote that it begins with" }],
  ["Missing , or :", { message: "a comma or a colon is missing before this", hint: "in brackets commas part what stands side by side" }],
  ["Implicit map keys", { message: "this is neither a key nor a value", hint: "is a `:` missing after the key?" }],
];

/** Within brackets a brace is YAML's, where it is not in quotes. */
const unquoted: Sentence = {
  message: "a variable stands in brackets without quotes",
  hint: 'put the text that holds it in quotes: "${…}"',
};

/** What makes a text no YAML. Only the first such error of a file is worth reading; the rest follows from it. */
export function syntaxError({ code, message: original, pos }: YAMLError, text: string, place: (offset: number) => Source): Diagnostic {
  const isVariable = text.startsWith("${", pos[0] - 1);
  const found = isVariable ? unquoted : (sentences[code] ?? missing.find(([beginning]) => original.startsWith(beginning))?.[1]);
  const { message = lowered(original), hint } = found ?? {};
  return {
    severity: "error",
    code: "syntax",
    message,
    ...(hint !== undefined && { hint }),
    source: place(isVariable ? pos[0] - 1 : pos[0]),
  };
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
