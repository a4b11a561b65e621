import type { YAMLSeq } from "yaml";
import { flowOf, isInline, itemLines, pairLines } from "../write/render.ts";
import { keyOf } from "../write/scalar.ts";
import type { Written } from "../write/values.ts";
import { flowSplices } from "./flow.ts";
import { membersOf, rowsOf, type Collection, type MapNode } from "./layout.ts";
import { columnOf } from "./lines.ts";
import { formOf } from "./look.ts";
import type { Parts } from "./patch.ts";
import { insertionAfter, removalOf } from "./rows.ts";
import type { Scene } from "./scene.ts";
import { valueSplices } from "./value.ts";

export interface MapChange {
  readonly leaving: ReadonlySet<number>;
  /** Sorted; each with the position behind which it belongs. */
  readonly coming: readonly { readonly key: string; readonly value: Written; readonly after: number }[];
  readonly names: readonly string[];
  readonly keys: Parts["keys"];
  /** In braces, what is said otherwise beside that: all of it at once, or the map would say something that nobody means. */
  readonly changed?: ReadonlyMap<number, Written>;
}

/** How long a line may become before a map in braces is written in lines of its own. */
const wide = 120;

/** Takes pairs out of a map, and puts others in, the way its neighbours stand there. */
export function restructureMap(map: MapNode, change: MapChange, scene: Scene): void {
  const { leaving, coming, keys } = change;
  const { style, text } = scene.page;
  if (leaving.size + coming.length === 0) return;
  if (map.flow === true) {
    if (mustUnfold(map, change, scene)) return unfold(map, change, scene);
    const said = coming.map(({ key, value, after }) => ({ after, text: `${keyOf(key, style.quote)}: ${flowOf(value, style)}` }));
    const members = membersOf(map)!;
    const keyAt = (index: number): string => text.slice(members[index]!.start, members[index]!.colon);
    const changed = new Map([...(change.changed ?? [])].map(([index, value]) => [index, `${keyAt(index)} ${flowOf(value, style)}`]));
    return void scene.splices.add(...flowSplices(map, { text, style, leaving, changed, coming: said }));
  }
  const column = columnOf(text, membersOf(map)![0]!.start);
  const form = keys === "names" ? formOf(map.items.map(({ value }) => value)) : undefined;
  const lines = coming.map(({ key, value, after }) => ({ after, lines: pairLines(key, value, { style, column, form }) }));
  restructureRows(map, { leaving, lines, nothing: " {}" }, scene);
}

/** Takes items out of a list, and puts others in. */
export function restructureList(
  list: YAMLSeq.Parsed,
  {
    leaving,
    coming,
  }: { readonly leaving: ReadonlySet<number>; readonly coming: readonly { readonly value: Written; readonly after: number }[] },
  scene: Scene,
): void {
  const { style, text } = scene.page;
  if (leaving.size + coming.length === 0) return;
  if (list.flow === true) {
    const said = coming.map(({ value, after }) => ({ after, text: flowOf(value, style) }));
    return void scene.splices.add(...flowSplices(list, { text, style, leaving, coming: said }));
  }
  const column = columnOf(text, membersOf(list)![0]!.start);
  const form = formOf(list.items);
  const lines = coming.map(({ value, after }) => ({ after, lines: itemLines(value, { style, column, form }) }));
  restructureRows(list, { leaving, lines, nothing: " []" }, scene);
}

interface Lines {
  readonly leaving: ReadonlySet<number>;
  readonly lines: readonly { readonly after: number; readonly lines: string }[];
  /** What says that nothing is left. */
  readonly nothing: string;
}

function restructureRows(
  collection: Collection,
  { leaving, lines, nothing }: Lines,
  { page: { text }, splices, open, owner }: Scene,
): void {
  const rows = rowsOf(collection, { text, open })!;
  for (const index of leaving) splices.add(...removalOf(index, { text, rows, leaving }));
  for (const each of lines) splices.add(insertionAfter(each.after, each.lines, { text, rows, leaving }));
  const head = owner?.member.head;
  if (leaving.size === rows.length && lines.length === 0 && head !== undefined) splices.add([head, head, nothing]);
}

/** Whether what comes into braces does not fit there. */
function mustUnfold(map: MapNode, { coming, keys }: MapChange, { page: { style, text }, owner }: Scene): boolean {
  const [start, end] = map.range;
  if (owner === undefined || owner.isFlow || text.slice(start, end).includes("\n")) return false;
  // Braces that hold nothing say nothing of how they like to be filled.
  if (map.items.length === 0 && keys === "names") return true;
  const more = coming.reduce((sum, { key, value }) => sum + key.length + flowOf(value, style).length + 4, 0);
  return coming.some(({ value }) => !isInline(value)) || columnOf(text, end) + more > wide;
}

/** A map in braces in lines of its own. What it held is repeated as it was. */
function unfold(map: MapNode, { leaving, coming, names, changed }: MapChange, { page: { style, text }, splices, owner }: Scene): void {
  const { member, node } = owner!;
  const own = membersOf(map)!.map(({ colon, end }, index) => ({
    key: names[index]!,
    value: changed?.get(index) ?? { yaml: text.slice(colon ?? end, end).trim() },
    index,
  }));
  const staying = own.filter(({ index }) => !leaving.has(index));
  const first = coming.filter(({ after }) => after < 0);
  const pairs = [...first, ...staying.flatMap((each) => [each, ...coming.filter(({ after }) => after === each.index)])];
  const block = { byName: new Map(pairs.map(({ key, value }): [string, Written] => [key, value])) };
  if (member.head === undefined) return;
  splices.add(
    ...valueSplices({ text, member: { ...member, head: member.head }, node }, block, { style, column: columnOf(text, member.start) }),
  );
}
