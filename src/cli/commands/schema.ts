import { exit, type ExitCode } from "../exit.ts";
import { schemaText } from "../schema-file.ts";
import type { Shell } from "../shell.ts";

/** Prints the JSON Schema of the file, as editors take it. */
export function schema({ out }: Shell): ExitCode {
  out.write(schemaText());
  return exit.done;
}
