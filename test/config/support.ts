import { compileValidator } from "../../src/config/compile.ts";
import { loadTexts, type Loaded, type LoadedDocument, type LoadOptions } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { positionOf, type Diagnostic } from "../../src/model/diagnostic.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Desired } from "../../src/model/resource.ts";

const validate = compileValidator(kinds);

/** Loads one file, `org.yaml`, or several by their paths. */
export function load(files: string | Readonly<Record<string, string>>, options: Partial<LoadOptions> = {}): LoadedDocument {
  const texts = typeof files === "string" ? { "org.yaml": files } : files;
  const list = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return loadTexts(list, { kinds, validate, environment: {}, now: Date.UTC(2026, 0, 1), ...options });
}

/** A diagnostic on one line, as tests compare it: `error unknown-key org.yaml:2:1 unknown key …`. */
export function lineFor({ severity, code, message, source, related = [], hint }: Diagnostic): string {
  const places = related.map(positionOf).join(", ");
  return [
    `${severity} ${code} ${source ? positionOf(source) : "-"} ${message}`,
    ...(places === "" ? [] : [`[${places}]`]),
    ...(hint === undefined ? [] : [`(${hint})`]),
  ].join(" ");
}

export const problemsIn = (loaded: Loaded): readonly string[] => loaded.diagnostics.map(lineFor);

/** All entries by address; fails the test where the file has an error. */
export function entriesIn(loaded: Loaded): ReadonlyMap<string, Desired> {
  if (!loaded.desired) throw new Error(problemsIn(loaded).join("\n"));
  return new Map([...loaded.desired.values()].flatMap(({ wanted }) => [...wanted]));
}

export function kindNamed(name: string): Kind {
  const found = kinds.find((kind) => kind.name === name);
  if (!found) throw new Error(`there is no kind ${name}`);
  return found;
}

/** Codes as they are given to diagnostics: `code: "syntax"`, and the choices of a type: `code: "a" | "b"`. */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/\bcode: ("[a-z0-9-]+"(?: \| "[a-z0-9-]+")*)/g)].flatMap(([, words = ""]) =>
    words.split(" | ").map((word) => word.slice(1, -1)),
  );
}
