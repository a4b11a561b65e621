import type { Kind } from "../model/kind.ts";
import type { LiveState } from "../model/resource.ts";
import { shapesOf } from "./shape.ts";
import { Sections } from "./write/sections.ts";
import type { Written } from "./write/values.ts";
import { yamlOf } from "./write/yaml.ts";

export interface WriteOptions {
  readonly kinds: readonly Kind[];
  readonly organizationId?: string;
}

const schemaLine = "yaml-language-server: $schema=schema/org.schema.json";

/**
 * The live organization as a file: loaded again, it wants what is there. Left out is what a file does not speak of: what
 * others manage and nothing of ours hangs on, places that are implied, sections without content. What it cannot speak of is
 * named in comments at its end.
 */
export function writeOrganization(live: LiveState, { kinds, organizationId }: WriteOptions): string {
  const sections = new Sections(live);
  const content = new Map<string, Written>([
    ["version", 1],
    ...(organizationId === undefined ? [] : [["organization", new Map([["id", organizationId]])] as const]),
    ...sections.below(shapesOf(kinds)),
  ]);
  const foot = sections.notes.length === 0 ? [] : ["Not in this file:", ...sections.notes.map((note) => `- ${note}`)];
  return yamlOf(content, { head: schemaLine, foot });
}
