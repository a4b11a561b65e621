import { dirname } from "node:path/posix";
import type { Shapes } from "../shape.ts";
import { fileNames } from "../write/split.ts";
import type { Written } from "../write/values.ts";
import { yamlOf } from "../write/yaml.ts";
import { nameOf } from "./look.ts";
import { newValue, type Parts, type Patch } from "./patch.ts";
import type { Page } from "./page.ts";

/** A tree of changes, by the file that each belongs to; and files that are new. */
export interface Spread {
  readonly pages: ReadonlyMap<Page, Parts>;
  readonly made: readonly { readonly path: string; readonly text: string }[];
}

/** What a file has already changes there. What is new goes to where its kind is, or into a file of its own where each has one. */
export function spread(root: Parts, pages: readonly Page[], shapes: Shapes): Spread {
  const found = new Map(pages.map((page) => [page, { ...root, parts: new Map<string, Patch>() }]));
  const made: { path: string; text: string }[] = [];
  const put = (page: Page | undefined, key: string, patch: Patch): void => void (page && found.get(page)?.parts.set(key, patch));
  for (const [section, patch] of root.parts) {
    const holders = pages.filter((page) => has(page, section));
    if (patch.is !== "parts" || patch.keys === "words" || holders.length === 0) {
      const targets = holders.length > 0 ? holders : pages.slice(0, 1);
      if (patch.is === "items" || holders.length > 0 || patch.is !== "gone") for (const page of targets) put(page, section, patch);
      continue;
    }
    const owned = new Map(holders.map((page) => [page, new Map<string, Patch>()]));
    const homeless = new Map<string, Patch>();
    for (const [name, part] of patch.parts) {
      const owner = holders.find((page) => namesBelow(page, section).some((other) => patch.fold(other) === patch.fold(name)));
      if (owner !== undefined) owned.get(owner)?.set(name, part);
      else if (part.is !== "gone") homeless.set(name, part);
    }
    const isOneEach =
      shapes.get(section)?.kind.templates === true && holders.every((page) => page.isFragment && namesBelow(page, section).length <= 1);
    if (isOneEach) made.push(...filesFor(homeless, { section, holders, pages }));
    else for (const [name, part] of homeless) owned.get(largest(holders, section))?.set(name, part);
    for (const [page, parts] of owned) if (parts.size > 0) put(page, section, { ...patch, parts });
  }
  return { pages: found, made };
}

const has = ({ root, document }: Page, section: string): boolean => root.items.some(({ key }) => nameOf(key, { document }) === section);

function namesBelow({ root, document }: Page, section: string): readonly string[] {
  const value = root.items.find(({ key }) => nameOf(key, { document }) === section)?.value;
  if (value === undefined || value === null || !("items" in value)) return [];
  return value.items.flatMap((item) => ("key" in item ? [nameOf(item.key, { document })] : []));
}

const largest = (pages: readonly Page[], section: string): Page =>
  pages.reduce((most, page) => (namesBelow(page, section).length > namesBelow(most, section).length ? page : most));

interface Holders {
  readonly section: string;
  readonly holders: readonly Page[];
  readonly pages: readonly Page[];
}

/** A file for each, beside the others and with the first line that they have. */
function filesFor(entries: ReadonlyMap<string, Patch>, { section, holders, pages }: Holders): readonly { path: string; text: string }[] {
  const model = holders.at(-1)!;
  const folder = dirname(model.path.replaceAll("\\", "/"));
  const names = fileNames(
    entries.keys(),
    pages.map(({ path }) => path.replaceAll("\\", "/").split("/").at(-1) ?? ""),
  );
  const head = /^# (yaml-language-server:.*)$/m.exec(model.text)?.[1];
  return [...entries].flatMap(([name, patch]) => {
    const entry = newValue(patch, { inherits: false, canOmit: false });
    if (entry === undefined) return [];
    const content = new Map<string, Written>([
      ["version", 1],
      [section, { byName: new Map([[name, entry]]) }],
    ]);
    return [{ path: `${folder}/${names.get(name)}`, text: yamlOf(content, head === undefined ? [] : [head]) }];
  });
}
