import { isMap } from "yaml";
import type { ConfigFile } from "./document/files.ts";
import { looseAliases, usedAnchors } from "./edit/aliases.ts";
import { Amender } from "./edit/amend.ts";
import { dissolve } from "./edit/dissolve.ts";
import { treeOf, type Revising, type Revision } from "./edit/revision.ts";
import { pageOf, withEnding, type Page } from "./edit/page.ts";
import type { Parts } from "./edit/patch.ts";
import { spread } from "./edit/spread.ts";

/**
 * Files in which these things are said otherwise, and all else is as it was, to the last blank. Two revisions that touch
 * the same characters cannot both be made at once: who needs both asks again, with what the files say then.
 */
export function revise(files: readonly ConfigFile[], revisions: readonly Revision[], revising: Revising): readonly ConfigFile[] {
  const tree = treeOf(revisions, revising);
  const pages = new Map(files.map((file) => [file, pageOf(file)]));
  const { pages: changes, made } = spread(
    tree.root,
    [...pages.values()].filter((page) => page !== undefined),
    revising.shapes,
  );
  const revised = files.map((file) => {
    const page = pages.get(file);
    const change = page && changes.get(page);
    return page && change && change.parts.size > 0 ? { ...file, text: withEnding(amended(page, change), page) } : file;
  });
  return [...revised, ...made.map((file) => ({ ...file, fragment: true as const }))];
}

/** Files in a folder that held something before and hold nothing now are gone. */
export function withoutEmptied(files: readonly ConfigFile[], before: readonly ConfigFile[]): readonly ConfigFile[] {
  return files.filter((file) => {
    const earlier = before.find(({ path }) => path === file.path);
    return !file.fragment || earlier === undefined || earlier.text === file.text || !isEmpty(file);
  });
}

function isEmpty(file: ConfigFile): boolean {
  const page = pageOf(file);
  return page?.root.items.every(({ value }) => !isMap(value) || value.items.length === 0) === true;
}

/**
 * Where a change would change or take away what another place shares, that place is made independent first, and the change
 * comes next time.
 */
function amended(page: Page, change: Parts): string {
  const amender = new Amender(page);
  amender.amend(change);
  const text = amender.splices.applied();
  const after = pageOf({ path: page.path, text });
  const shared = new Set([...usedAnchors(page)].filter((name) => amender.touched.has(name)));
  for (const name of after ? looseAliases(after) : []) shared.add(name);
  return shared.size === 0 ? text : dissolve(page, shared);
}
