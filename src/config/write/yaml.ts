import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Block, Written } from "./values.ts";

/** What still reads better on one line with its key. */
const short = 90;

/** YAML as a person would write it: small blocks on one line, names on lines of their own. `head` and `foot` are comments. */
export function yamlOf(content: Block, { head, foot }: { readonly head: string; readonly foot: readonly string[] }): string {
  const root = mapOf(content, "block");
  const isLong = (index: number): boolean => root.items[index]?.value instanceof YAMLMap && root.items[index].value.flow === false;
  for (const [index, { key }] of root.items.entries()) key.spaceBefore = isLong(index) || isLong(index - 1);
  const body = new Document(root).toString({ lineWidth: 0, flowCollectionPadding: false });
  return [commented([head]), body, ...(foot.length > 0 ? ["\n", commented(foot)] : [])].join("");
}

type Content = Scalar | YAMLMap<Scalar> | YAMLSeq;

function nodeOf(value: Written): Content {
  if (typeof value !== "object") return new Scalar(typeof value === "string" ? value.replaceAll("${", () => "$${") : value);
  if ("byName" in value) return mapOf(value.byName, "block");
  return value instanceof Map ? mapOf(value, "short") : listOf(value as readonly Written[]);
}

function mapOf(value: Block, style: "block" | "short"): YAMLMap<Scalar, Content> {
  const map = new YAMLMap<Scalar, Content>();
  map.items = [...value].map(([key, each]) => new Pair(keyOf(key), nodeOf(each)));
  map.flow = style === "short" && map.items.every(({ value: each }) => isLeaf(each)) && JSON.stringify(map).length <= short;
  return map;
}

function listOf(value: readonly Written[]): YAMLSeq<Content> {
  const list = new YAMLSeq<Content>();
  list.items = value.map(nodeOf);
  list.flow = list.items.every(isLeaf) && JSON.stringify(list).length <= short;
  return list;
}

/** Keys are read as they are written, but for `<<`, which has a meaning unless it is quoted. */
function keyOf(name: string): Scalar<string> {
  const key = new Scalar(name);
  if (name === "<<" || /[\n\r\t]/.test(name)) key.type = Scalar.QUOTE_DOUBLE;
  return key;
}

const isLeaf = (node: Content | null): boolean => node instanceof Scalar || (node instanceof YAMLSeq && node.flow === true);

function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line.replaceAll(/\s+/g, " ")}\n`).join("");
}
