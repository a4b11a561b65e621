import { byRank, entryWords } from "../edit/rank.ts";
import { listed } from "../report.ts";
import type { Shape } from "../shape.ts";
import { blockLines, ownStyle } from "./render.ts";
import { canonical, pairsOf, type Block, type Written } from "./values.ts";

/** What most entries of a section say alike, and which of them are shorter for not saying it themselves. */
export interface Shared {
  readonly name: string;
  readonly block: Block;
  readonly users: ReadonlySet<string>;
}

/** Fewer than these are no reason for a template. */
const fewest = 3;

/** Undefined where there is little to share: then every entry is better read by itself. */
export function sharedIn(entries: Block, shape: Shape): Shared | undefined {
  const parts = [...entries].map(([name, entry]) => ({ name, parts: partsOf(entry, shape) }));
  const common = new Map<string, Part>();
  for (const [path, values] of valuesByPath(parts.map((each) => each.parts))) {
    const [best] = [...values.values()].toSorted((a, b) => b.length - a.length);
    if (best !== undefined && best.length * 2 > entries.size) common.set(path, best[0]!);
  }
  const users = parts.filter(({ parts: own }) => savingOf(own, common) > 0).map(({ name }) => name);
  if (users.length < fewest) return undefined;
  return { name: "shared", block: blockOf([...common.values()]), users: new Set(users) };
}

/** Entries that use what is shared, and say what is theirs alone. */
export function usingShared(entries: Block, { name: shared, block, users }: Shared, shape: Shape): Block {
  const common = partsOf(block, shape);
  return new Map(
    [...entries].map(([name, entry]) => {
      if (!users.has(name)) return [name, entry];
      const own = partsOf(entry, shape);
      const theirs = [...own.values()].filter((part) => textOf(common.get(part.path)) !== textOf(part));
      const lacking = [...common.values()].filter(({ path }) => !own.has(path)).map((part) => ({ ...part, value: "omit" }));
      const said = blockOf([...theirs, ...lacking]);
      const others = [...pairsOf(entry)].filter(([key]) => !canShare(key, shape));
      const order = byRank(entryWords(shape));
      const value = new Map<string, Written>([...others, ["use", [shared]] as const, ...said].toSorted(([a], [b]) => order(a, b)));
      return [name, typeof entry === "object" && "notes" in entry ? { notes: entry.notes, value } : value];
    }),
  );
}

/** The same as a word to the reader. */
export function suggestionOf({ name, block, users }: Shared, all: number): readonly string[] {
  const templates = { byName: new Map<string, Written>([[name, block]]) };
  const lines = blockLines(new Map([["templates", templates]]), { style: ownStyle, column: 0 });
  return [
    `Most of this is the same: ${users.size} of ${all} could \`use: [${name}]\` and say only in what they differ (${listed([...block.keys()], "and")}).`,
    "`orgform export --templates` writes a file in which they do, with",
    ...lines.trimEnd().split("\n"),
  ];
}

/** The smallest piece that a template gives and an entry gives otherwise: a section, or one key in it. */
interface Part {
  readonly path: string;
  readonly section: string;
  readonly key?: string;
  readonly value: Written;
  /** How its section is written. */
  readonly isNames: boolean;
}

/** What every entry has of itself, and nobody adds to it: settings, lists that are exact, and what the API makes. */
function canShare(key: string, { sections }: Shape): boolean {
  const section = sections.get(key);
  return section !== undefined && (section.form === "setting" || section.kind.exact === true || section.kind.api.create === undefined);
}

function partsOf(entry: Written, shape: Shape): ReadonlyMap<string, Part> {
  const parts = [...pairsOf(entry)].flatMap(([section, value]): readonly Part[] => {
    if (!canShare(section, shape)) return [];
    const { form, merge } = shape.sections.get(section)!;
    const isNames = form === "keyed";
    const pairs = isNames || merge === "key by key" ? [...pairsOf(value)] : [];
    if (pairs.length === 0) return [{ path: section, section, value, isNames }];
    return pairs.map(([key, each]) => ({ path: `${section} ${key}`, section, key, value: each, isNames }));
  });
  return new Map(parts.map((part) => [part.path, part]));
}

function blockOf(parts: readonly Part[]): Block {
  const block = new Map<string, Written>();
  for (const { section, key, value, isNames } of parts) {
    if (key === undefined) block.set(section, value);
    else {
      const pairs = new Map([...pairsOf(block.get(section) ?? new Map()), [key, value]]);
      block.set(section, isNames ? { byName: pairs } : pairs);
    }
  }
  return block;
}

function valuesByPath(entries: readonly ReadonlyMap<string, Part>[]): ReadonlyMap<string, ReadonlyMap<string, readonly Part[]>> {
  const found = new Map<string, Map<string, Part[]>>();
  for (const part of entries.flatMap((parts) => [...parts.values()])) {
    const values = found.get(part.path) ?? new Map<string, Part[]>();
    values.set(textOf(part), [...(values.get(textOf(part)) ?? []), part]);
    found.set(part.path, values);
  }
  return found;
}

/** How many lines an entry is shorter for it; what it has not, it has to say. */
function savingOf(own: ReadonlyMap<string, Part>, common: ReadonlyMap<string, Part>): number {
  const all = [...common.values()];
  const same = all.filter((part) => textOf(own.get(part.path)) === textOf(part)).length;
  return same - all.filter(({ path }) => !own.has(path)).length;
}

const textOf = (part: Part | undefined): string => (part === undefined ? "" : canonical(part.value));
