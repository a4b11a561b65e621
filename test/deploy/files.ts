import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
export const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };

export type Wire = Readonly<Record<string, unknown>>;

export const documentsIn = (path: string): readonly Wire[] =>
  parseAllDocuments(textOf(path)).map((document) => document.toJS({ maxAliasCount: 100 }) as Wire);

export function wireOf(value: unknown): Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Wire) : {};
}

export const listOf = (value: unknown): readonly Wire[] => (Array.isArray(value) ? (value as readonly Wire[]) : []);

/** `spec.template.spec`, as far as it is there. */
export const at = (value: unknown, path: string): unknown => path.split(".").reduce<unknown>((found, key) => wireOf(found)[key], value);
