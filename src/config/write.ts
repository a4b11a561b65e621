import { collectionKey } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { LiveState } from "../model/resource.ts";
import { shapesOf, type Shape } from "./shape.ts";
import { oldKeys } from "./write/about.ts";
import { expected } from "./write/invited.ts";
import { leftOutLines, listOf, type LeftOut } from "./write/left-out.ts";
import { Sections } from "./write/sections.ts";
import { sharedIn, suggestionOf, usingShared } from "./write/shared.ts";
import { fileNames } from "./write/split.ts";
import { pairsOf, type Block, type Written } from "./write/values.ts";
import { yamlOf } from "./write/yaml.ts";

export interface WriteOptions {
  readonly kinds: readonly Kind[];
  readonly organizationId?: string;
  /** Milliseconds; for the ages of keys. */
  readonly now: number;
  /** What could not be read, a clause each. */
  readonly unread?: readonly string[];
  /** Whether what many projects share is written as templates, instead of being told of in a comment. */
  readonly templates?: boolean;
  /** Whether each project gets a file of its own. */
  readonly split?: boolean;
}

export interface WrittenOrganization {
  /** Paths are relative to the folder of the configuration; the first is `org.yaml`. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The live organization as a file: loaded again, it wants what is there. Left out is what a file does not speak of: what
 * others manage and nothing of ours hangs on, places that are implied, sections without content. What it cannot speak of is
 * named in comments at its head.
 */
export function writeOrganization(live: LiveState, options: WriteOptions): WrittenOrganization {
  const { kinds, organizationId, now, unread = [] } = options;
  const all = expected(live, { kinds });
  const sections = new Sections(all.live, { invited: all.invited, now });
  const shapes = shapesOf(kinds);
  const written = sections.below(shapes);
  const leftOut = [...all.leftOut, ...sections.leftOut];
  const missing = [...unread, ...leftOutLines(leftOut)];
  const head = [
    schemaLine(""),
    ...paragraph(
      "Not in this file:",
      missing.map((line) => `- ${line}`),
    ),
    ...oldKeysIn(live, kinds, now),
  ];
  const body: Block = new Map<string, Written>([
    ["version", 1],
    ...(organizationId === undefined ? [] : [["organization", new Map([["id", organizationId]])] as const]),
    ...written,
  ]);
  const templated = [...shapes.values()].find(({ kind }) => kind.templates);
  return {
    files: filesOf(templated === undefined ? { body, head } : sharing({ body, head }, templated, options), templated, options),
    leftOut,
  };
}

const schemaLine = (folder: string): string => `yaml-language-server: $schema=${folder}schema/org.schema.json`;
const paragraph = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", title, ...lines]);

/** Keys of the organization itself; those of projects are told of beside them. */
function oldKeysIn(live: LiveState, kinds: readonly Kind[], now: number): readonly string[] {
  return kinds
    .filter(({ rule, parent }) => rule !== undefined && parent === undefined)
    .map(({ name, section }) => ({ section, old: oldKeys(live.get(collectionKey(undefined, name)), now) }))
    .flatMap(({ section, old }) => paragraph(`\`${section}\` older than a year:`, listOf(old)));
}

interface Draft {
  readonly body: Block;
  readonly head: readonly string[];
}

/** With a template for what most entries share, or with a word about it. */
function sharing({ body, head }: Draft, shape: Shape, { templates, split }: WriteOptions): Draft {
  const { section } = shape.kind;
  const entries = pairsOf(body.get(section) ?? new Map());
  const shared = sharedIn(entries, shape);
  if (shared === undefined) return { body, head };
  if (!templates) {
    const notes = suggestionOf(shared, entries.size);
    // In a folder, what is said of all projects stands where they are not.
    if (split) return { body, head: [...head, "", ...notes] };
    return { head, body: new Map([...body].map(([key, value]) => [key, key === section ? { notes, value } : value])) };
  }
  const using = { byName: usingShared(entries, shared, shape), isSpaced: true };
  const given = { byName: new Map([[shared.name, shared.block]]) };
  const pairs = [...body].flatMap(([key, value]) =>
    key === section ? [["templates", given] as const, [key, using] as const] : [[key, value] as const],
  );
  return { head, body: new Map<string, Written>(pairs) };
}

function filesOf({ body, head }: Draft, templated: Shape | undefined, { split }: WriteOptions): WrittenOrganization["files"] {
  const section = templated?.kind.section ?? "";
  const entries = pairsOf(body.get(section) ?? new Map());
  if (!split || entries.size === 0) return [{ path: "org.yaml", text: yamlOf(body, head) }];
  const main = new Map([...body].filter(([key]) => key !== section));
  const names = fileNames(entries.keys());
  const others = [...entries].map(([name, entry]) => {
    const content = new Map<string, Written>([
      ["version", 1],
      [section, { byName: new Map([[name, entry]]) }],
    ]);
    return { path: `${section}/${names.get(name)}`, text: yamlOf(content, [schemaLine("../")]) };
  });
  return [{ path: "org.yaml", text: yamlOf(main, head) }, ...others];
}
