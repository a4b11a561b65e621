import { editorSchemaOf } from "../../config/editor-schema.ts";
import { kinds } from "../../kinds/index.ts";
import { exit, type ExitCode } from "../exit.ts";
import type { Shell } from "../shell.ts";

/** Prints the JSON Schema of the file, as editors take it. */
export function schema({ out }: Shell): ExitCode {
  out.write(`${JSON.stringify(editorSchemaOf(kinds), undefined, 2)}\n`);
  return exit.done;
}
