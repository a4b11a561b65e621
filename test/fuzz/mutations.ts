import * as fc from "fast-check";
import { changedAt, countOf, isPairs, nodeOf, type Tree } from "./trees.ts";

const map = (key?: string, value: Tree = null): Tree => ({ pairs: key === undefined ? [] : [[key, value]] });
const deep = (levels: number): Tree => Array.from({ length: levels }).reduce<Tree>((inner) => map("a", inner), 1);

/** What nobody means to write, and what means something elsewhere. */
const oddValues: readonly Tree[] = [
  ...[null, true, false, 0, -1, 0.1, 1e21, -0, "", " ", "omit", "unset", "delete", "null", "~", "012", "1e3", ".nan", "*a", "&a x"],
  ...["${ORGFORM_VAR_A}", "${", "$${", "${HOME}", "${ORGFORM_VAR_NONE}", "a/b", "..", "../../etc/passwd", "/dev/zero", "\u0000", "a\nb"],
  ...["\u202Eevil", "\uFEFF", "\uD800", "e\u0301", "😀", "x".repeat(2_000), "ada@acme.example", "9999-99-99", "2027-02-30", "1970-01-01"],
  ...[[], [[]], [null], ["a", "a"], map(), map("__proto__", map("role", "owner")), deep(99), deep(150)],
];
const oddKeys: readonly string[] = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "<<", "", " ", "null", "true", "1", "0x1F", "~"],
  ...[
    "id",
    "name",
    "until",
    "use",
    "previously",
    "archived",
    "policy",
    "users",
    "roles",
    "projects",
    "absent",
    "version",
    "owner",
    "reader",
  ],
  ...["a/b", "a%2Fb", "%", "~role-1", "..", "\n", "\u202Eevil", "\uDC00", "😀", "k".repeat(2_000), "ADA@ACME.EXAMPLE", "- a", "a: b", "#"],
];

/** One change of a tree. `at` and `from` pick nodes, modulo how many there are. */
type TreeEdit = { readonly at: number } & (
  | { readonly does: "put"; readonly value: Tree }
  | { readonly does: "graft"; readonly from: number }
  | { readonly does: "rename" | "add" | "repeat"; readonly child: number; readonly key: string; readonly value: Tree }
  | { readonly does: "drop"; readonly child: number }
  | { readonly does: "wrap" | "list"; readonly key: string }
);

const at = fc.nat({ max: 100_000 });
const child = fc.nat({ max: 50 });
const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...oddKeys) }, fc.string({ maxLength: 8, unit: "binary" }));
const value: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddValues) },
  fc.string({ maxLength: 8, unit: "binary" }),
  fc.double(),
  fc.integer(),
);

const treeEdit: fc.Arbitrary<TreeEdit> = fc.oneof(
  fc.record({ does: fc.constant("put" as const), at, value }),
  fc.record({ does: fc.constant("graft" as const), at, from: at }),
  fc.record({ does: fc.constantFrom("rename" as const, "add" as const, "repeat" as const), at, child, key, value }),
  fc.record({ does: fc.constant("drop" as const), at, child }),
  fc.record({ does: fc.constantFrom("wrap" as const, "list" as const), at, key }),
);
export const treeEdits = fc.array(treeEdit, { minLength: 1, maxLength: 4 });

export const edited = (tree: Tree, edits: readonly TreeEdit[]): Tree => edits.reduce(changed, tree);

function changed(tree: Tree, edit: TreeEdit): Tree {
  return changedAt(tree, edit.at % countOf(tree), (node) => {
    switch (edit.does) {
      case "put":
        return edit.value;
      case "graft":
        return nodeOf(tree, edit.from % countOf(tree));
      case "wrap":
        return { pairs: [[edit.key, node]] };
      case "list":
        return [node];
      case "add":
      case "drop":
      case "rename":
      case "repeat":
        return withChild(node, edit);
      default:
        return edit satisfies never;
    }
  });
}

function withChild(node: Tree, edit: Extract<TreeEdit, { readonly child: number }>): Tree {
  if (Array.isArray(node))
    return edit.does === "drop" ? node.toSpliced(edit.child % (node.length || 1), 1) : [...(node as Tree[]), edit.child];
  if (!isPairs(node)) return node;
  const { pairs } = node;
  const index = edit.child % (pairs.length || 1);
  const found = pairs[index];
  if (edit.does === "drop") return { pairs: pairs.toSpliced(index, 1) };
  if (edit.does === "add" || found === undefined) return { pairs: [...pairs, [edit.key, edit.value]] };
  return edit.does === "rename" ? { pairs: pairs.with(index, [edit.key, found[1]]) } : { pairs: [...pairs, [edit.key, found[1]]] };
}

const tags = [
  "!!omap",
  "!!set",
  "!!pairs",
  "!!binary",
  "!!timestamp",
  "!!str",
  "!!float",
  "!!merge",
  "!include",
  "!",
  "!<tag:yaml.org,2002:omap>",
];
/** What belongs to YAML and not to its content. */
const pieces = [
  ..."{}[]:,-?&*!|>'\"%@`#~ \t\n\r\0\uFEFF".split(""),
  ...[
    "<<: *a",
    "&a ",
    "*a",
    "- ",
    "? ",
    ": ",
    "...\n",
    "---\n",
    "%YAML 1.1\n---\n",
    "%TAG ! tag:x,2000:\n---\n",
    "\u2028",
    "\u0085",
    "\uD800",
  ],
  ...tags.map((tag) => `${tag} `),
  ...["|\n", ">-\n", "|9+\n", '"\\uD800"', '"\\x00"', '"\\U0010FFFF"', "0o17", "1_000", "yes", "=", "[".repeat(200), "{a: ".repeat(200)],
];

/** One change of a text, by lines or by characters. */
type TextEdit = Insertion | LineEdit;
interface Insertion {
  readonly does: "insert" | "replace";
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}
interface LineEdit {
  readonly does: "indent" | "delete" | "duplicate" | "move" | "anchor" | "tag";
  readonly at: number;
  readonly length: number;
  readonly to: number;
}

const length = fc.nat({ max: 12 });
const textEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  fc.record({
    does: fc.constantFrom("insert" as const, "replace" as const),
    at,
    length,
    piece: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 6, unit: "binary" })),
  }),
  fc.record({
    does: fc.constantFrom("indent" as const, "delete" as const, "duplicate" as const, "move" as const, "anchor" as const, "tag" as const),
    at,
    length,
    to: at,
  }),
);
export const textEdits = fc.array(textEdit, { minLength: 1, maxLength: 5 });

export const rewritten = (text: string, edits: readonly TextEdit[]): string => edits.reduce(retouched, text);

function retouched(text: string, edit: TextEdit): string {
  if (!("piece" in edit)) return relined(text, edit);
  const start = edit.at % (text.length + 1);
  return text.slice(0, start) + edit.piece + text.slice(start + (edit.does === "replace" ? edit.length : 0));
}

function relined(text: string, edit: LineEdit): string {
  const lines = text.split("\n");
  const [from, to] = [edit.at % lines.length, edit.to % lines.length];
  const some = lines.slice(from, from + 1 + (edit.length % 4));
  const onLine = (index: number, change: (line: string) => string): string => lines.with(index, change(lines[index] ?? "")).join("\n");
  switch (edit.does) {
    case "indent":
      return [...lines.slice(0, from), ...some.map((line) => " ".repeat(edit.length) + line), ...lines.slice(from + some.length)].join(
        "\n",
      );
    case "delete":
      return lines.toSpliced(from, some.length).join("\n");
    case "duplicate":
      return lines.toSpliced(to, 0, ...some).join("\n");
    case "move":
      return lines
        .toSpliced(from, some.length)
        .toSpliced(to, 0, ...some)
        .join("\n");
    case "anchor":
      return onLine(from, (line) => line.replace(": ", ": &a ")).replace(`\n${lines[to]}\n`, (line) => line.replace(/: .*/, ": *a"));
    case "tag":
      return onLine(from, (line) => line.replace(/(?<=: |\[|\{|, )/, `${tags[edit.to % tags.length]} `));
    default:
      return edit.does satisfies never;
  }
}
