import { isAlias, isMap, isScalar, isSeq, Scalar, type Alias, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Source } from "../../model/diagnostic.ts";
import type { Entry, MapNode, Node } from "./node.ts";
import { whereIs, type Report } from "../report.ts";

export const deepest = 100;
/** What aliases, or templates, may add, all together: two thousand projects that share forty lines come to 80,000. */
export const mostUnfolded = 1_000_000;

/** A node with how many it holds and how deep they stand, both of which an alias multiplies. */
interface Measured {
  readonly node: Node;
  readonly size: number;
  readonly height: number;
}

/**
 * Turns one YAML document into nodes: keys become names, aliases and `<<` become what they stand for, and a key given
 * twice is reported with both of its places (the library's own search for those is quadratic).
 */
export class Converter {
  readonly #anchors = new Map<string, Measured | "open">();
  readonly #place: (offset: number) => Source;
  readonly #report: Report;
  #aliased = 0;
  #isRefused = false;

  constructor(place: (offset: number) => Source, report: Report) {
    this.#place = place;
    this.#report = report;
  }

  /** Undefined after reporting an alias that cannot be followed: what it stands for is not known. */
  nodeOf(yaml: ParsedNode): Node | undefined {
    const { node } = this.#measured(yaml, 0);
    return this.#isRefused ? undefined : node;
  }

  #measured(yaml: ParsedNode, depth: number): Measured {
    if (isAlias(yaml)) return this.#follow(yaml, depth);
    const { anchor } = yaml;
    if (anchor !== undefined) this.#anchors.set(anchor, "open");
    const measured = isMap(yaml) ? this.#map(yaml, depth) : isSeq(yaml) ? this.#list(yaml, depth) : leaf(this.#scalar(yaml));
    if (anchor !== undefined) this.#anchors.set(anchor, measured);
    return measured;
  }

  #follow(alias: Alias.Parsed, depth: number): Measured {
    const at = this.#placeOf(alias);
    const target = this.#anchors.get(alias.source);
    if (target === undefined)
      return this.#refused(
        "bad-alias",
        [`nothing above is named \`&${alias.source}\``, "an anchor stands above what refers to it, in the same file"],
        at,
      );
    if (target === "open")
      return this.#refused("bad-alias", [`\`*${alias.source}\` stands inside what it names`, "write out what is meant"], at);
    if (depth + target.height > deepest)
      return this.#refused("too-deep", [`this alias nests more than ${deepest} levels deep`, "write out what is meant"], at);
    this.#aliased += target.size;
    if (this.#aliased <= mostUnfolded) return target;
    return this.#refused(
      "too-large",
      [`the aliases of this file unfold to more than ${mostUnfolded} values`, "say once what many share under `templates`"],
      at,
    );
  }

  #map(yaml: YAMLMap.Parsed, depth: number): Measured {
    const at = this.#placeOf(yaml);
    const entries = new Map<string, Entry>();
    const inherited: MapNode[] = [];
    let [size, height] = [1, 0];
    for (const { key, value } of yaml.items) {
      const keyAt = this.#placeOf(key);
      const child = value === null ? leaf({ is: "scalar", at: keyAt, value: null }) : this.#measured(value, depth + 1);
      size += child.size;
      height = Math.max(height, child.height + 1);
      if (isMerge(key)) inherited.push(...this.#mapsOf(child.node, keyAt));
      else this.#enter(entries, key, { at: keyAt, value: child.node });
    }
    for (const { entries: more } of inherited) {
      for (const [name, entry] of more) if (!entries.has(name)) entries.set(name, entry);
    }
    return { node: { is: "map", at, entries }, size, height };
  }

  #list(yaml: YAMLSeq.Parsed, depth: number): Measured {
    const children = yaml.items.map((item) => this.#measured(item, depth + 1));
    const size = children.reduce((sum, child) => sum + child.size, 1);
    const height = children.reduce((most, child) => Math.max(most, child.height + 1), 0);
    return { node: { is: "list", at: this.#placeOf(yaml), items: children.map(({ node }) => node) }, size, height };
  }

  #scalar(yaml: Scalar.Parsed): Node {
    const at = this.#placeOf(yaml);
    const value = yaml.value as string | number | boolean | null;
    if (typeof value === "string") this.#reportHalves(value, at);
    if (typeof value === "string" || value === null) return { is: "scalar", at, value };
    const written = yaml.source;
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const hint = "if it is a name, put it in quotes";
      this.#report({
        severity: "error",
        code: "inexact-number",
        message: `${written} is too large a number to be kept exactly`,
        hint,
        source: at,
      });
    }
    return { is: "scalar", at, value, written };
  }

  #enter(entries: Map<string, Entry>, key: ParsedNode, entry: Entry): void {
    const name = this.#nameOf(key);
    if (name !== undefined) this.#reportHalves(name, entry.at);
    const first = name === undefined ? undefined : entries.get(name);
    if (name === undefined || name === "" || name === "__proto__") {
      const message = name === "__proto__" ? "`__proto__` cannot be a key" : "a key must be a name";
      const hint =
        name === "__proto__" ? "give the entry another key, with `name`" : "if it is a name with special characters, put it in quotes";
      this.#report({ severity: "error", code: "bad-key", message, hint, source: entry.at });
    } else if (first !== undefined) this.#report(duplicateKey(name, first.at, entry.at));
    else entries.set(name, entry);
  }

  /** An escape can write half of a character, which no request can carry. */
  #reportHalves(text: string, source: Source): void {
    const message = "this text holds half of a character";
    const hint = "a character beyond `\\uFFFF` takes two such escapes, or one with `\\U`";
    if (/\p{Cs}/u.test(text)) this.#report({ severity: "error", code: "bad-character", message, hint, source });
  }

  /** A key is what is written: `012`, `true` and `1e3` are names like any other. */
  #nameOf(key: ParsedNode): string | undefined {
    if (isScalar(key)) return typeof key.value === "string" ? key.value : key.source;
    const node = isAlias(key) ? this.#follow(key, 0).node : undefined;
    return node?.is === "scalar" ? (node.written ?? String(node.value)) : undefined;
  }

  #mapsOf(value: Node, at: Source): readonly MapNode[] {
    const values = value.is === "list" ? value.items : [value];
    const maps = values.filter((item) => item.is === "map");
    if (maps.length < values.length)
      this.#refused("bad-alias", ["`<<` takes a map, or a list of maps", "name a map by an anchor above, and write `<<: *name`"], at);
    return maps;
  }

  #placeOf(yaml: ParsedNode): Source {
    return this.#place(yaml.range[0]);
  }

  #refused(code: "bad-alias" | "too-deep" | "too-large", [message, hint]: readonly [string, string], source: Source): Measured {
    if (!this.#isRefused) this.#report({ severity: "error", code, message, hint, source });
    this.#isRefused = true;
    return nothing(source);
  }
}

const isMerge = (key: ParsedNode): boolean => isScalar(key) && key.value === "<<" && key.type === Scalar.PLAIN;
const leaf = (node: Node): Measured => ({ node, size: 1, height: 0 });
const nothing = (at: Source): Measured => leaf({ is: "map", at, entries: new Map() });

/** One key, two places: in a file, or in two files that are read as one. */
export function duplicateKey(name: string, first: Source, second: Source) {
  const message = `\`${name}\` is given twice; first ${whereIs(first, second)}`;
  return { severity: "error", code: "duplicate-key", message, hint: "make one of the two", source: second, related: [first] } as const;
}
