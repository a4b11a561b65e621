/**
 * Writes what follows from the kinds: the schema, the validator compiled from it, the pages and tables of the documentation.
 * With `--check` nothing is written, and what is not current is named.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import standalone from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { ajvWith } from "../src/config/compile.ts";
import { levelPicture } from "../src/config/pages/levels.ts";
import { kindIndex, kindPage, kindTable } from "../src/config/pages/pages.ts";
import { fleetSchema } from "../src/config/fleet/schema.ts";
import { editorSchemaOf } from "../src/config/editor-schema.ts";
import { schemaOf } from "../src/config/schema.ts";
import { allShapes, shapesOf } from "../src/config/shape.ts";
import { kinds } from "../src/kinds/index.ts";

const validatorTypes = `import type { CompiledSchema } from "../src/config/validator.ts";

declare const validate: CompiledSchema;
export default validate;
`;

const pages = "docs/kinds";

/** Every file that is written, by its path below `root`; those that are written in part are read there. */
export function outputsIn(root: string): ReadonlyMap<string, string> {
  const shapes = shapesOf(kinds);
  return new Map([
    ["schema/org.schema.json", `${JSON.stringify(editorSchemaOf(kinds), null, 2)}\n`],
    ["schema/fleet.schema.json", `${JSON.stringify(fleetSchema, null, 2)}\n`],
    ["schema/validator.mjs", validatorSource(root)],
    ["schema/validator.d.mts", validatorTypes],
    [`${pages}/README.md`, kindIndex(shapes)],
    ...allShapes(shapes).map((shape) => [`${pages}/${shape.kind.name}.md`, kindPage(shape, shapes)] as const),
    ...between(root, "README.md", { name: "kinds", content: kindTable(shapes) }),
    ...between(root, "ARCHITECTURE.md", { name: "levels", content: levelPicture(kinds) }),
  ]);
}

/** What is there and differs, is missing, or belongs to a kind that is gone. */
export function staleIn(root: string): readonly string[] {
  const outputs = outputsIn(root);
  const differing = [...outputs].filter(([path, text]) => textAt(join(root, path)) !== text).map(([path]) => path);
  return [...differing, ...leftoversIn(root, outputs)];
}

function leftoversIn(root: string, outputs: ReadonlyMap<string, string>): readonly string[] {
  const there = existsSync(join(root, pages)) ? readdirSync(join(root, pages)).map((name) => `${pages}/${name}`) : [];
  return there.filter((path) => !outputs.has(path)).toSorted();
}

/** Ajv's own code asks for its helpers with `require`, so it becomes one module without imports. */
function validatorSource(root: string): string {
  const ajv = ajvWith({ code: { source: true, esm: true, lines: true } });
  const contents = standalone.default(ajv, ajv.compile(schemaOf(kinds)));
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = buildSync({
    stdin,
    bundle: true,
    format: "esm",
    platform: "neutral",
    minify: true,
    lineLimit: 140,
    write: false,
  });
  return `// Generated: npm run generate\n${outputFiles.map(({ text }) => text).join("")}`;
}

/** A file with what stands between two markers replaced; nothing where it has no such markers. */
function between(root: string, path: string, { name, content }: { name: string; content: string }): readonly (readonly [string, string])[] {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const text = textAt(join(root, path)) ?? "";
  const [before, rest] = split(text, begin);
  const [, after] = split(rest ?? "", end);
  return rest === undefined || after === undefined ? [] : [[path, `${before}${begin}\n${content}\n${end}${after}`]];
}

function split(text: string, mark: string): readonly [string, string | undefined] {
  const index = text.indexOf(mark);
  return index === -1 ? [text, undefined] : [text.slice(0, index), text.slice(index + mark.length)];
}

const textAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

function write(root: string): void {
  const outputs = outputsIn(root);
  for (const path of leftoversIn(root, outputs)) rmSync(join(root, path));
  for (const [path, text] of outputs) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function check(root: string): void {
  const stale = staleIn(root);
  for (const path of stale) console.error(`${path} is not current: run \`npm run generate\``);
  if (stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--check")) check(process.cwd());
  else write(process.cwd());
}
