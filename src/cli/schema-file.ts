import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { editorSchemaOf } from "../config/editor-schema.ts";
import { kinds } from "../kinds/index.ts";
import { writeNewFile } from "./replace-file.ts";

/** The schema that the first line of a new file names for editors. Undefined where one is there already. @throws Refusal */
export function writeSchemaBeside(path: string): string | undefined {
  const schema = join(dirname(path), "schema", "org.schema.json");
  if (existsSync(schema)) return undefined;
  writeNewFile(schema, schemaText());
  return schema;
}

/** As editors take it. */
export const schemaText = (): string => `${JSON.stringify(editorSchemaOf(kinds), undefined, 2)}\n`;
