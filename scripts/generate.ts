import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import standalone from "ajv/dist/standalone/index.js";
import { ajvWith } from "../src/config/compile.ts";
import { editorSchemaOf, schemaOf } from "../src/config/schema.ts";
import { kinds } from "../src/kinds/index.ts";

/** Everything that is written, by its path in the project. */
function outputs(): ReadonlyMap<string, string> {
  return new Map([
    ["schema/org.schema.json", `${JSON.stringify(editorSchemaOf(kinds), null, 2)}\n`],
    ["schema/validator.mjs", validatorSource()],
  ]);
}

function validatorSource(): string {
  const ajv = ajvWith({ code: { source: true, esm: true } });
  const source = standalone.default(ajv, ajv.compile(schemaOf(kinds)));
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
    minify: process.argv.includes('--min'),
  });
  return outputFiles[0]!.text;
}
for (const [p, t] of outputs()) { mkdirSync(dirname(p), { recursive: true }); writeFileSync(p, t); console.log(p, t.length); }
