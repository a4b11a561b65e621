import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import { nearestOf } from "../nearest.ts";
import type { Entry, MapNode, Node } from "../document/node.ts";
import type { Report } from "../report.ts";

export interface Variables {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: Report;
}

const prefix = "ORGFORM_VAR_";
/** A literal `$${`, a whole `${NAME}`, or the beginning of one that does not end. */
const pattern = /\$\$\{|\$\{([^{}]*)\}|\$\{/g;

/** The document with `${ORGFORM_VAR_…}` in its strings replaced. Keys are names, and names are not computed. */
export function applyVariables(root: MapNode, variables: Variables): MapNode {
  // Most of a file holds no variable, and is not copied.
  let entries: Map<string, Entry> | undefined;
  for (const [key, { at, value }] of root.entries) {
    if (key.includes(`\${${prefix}`)) variables.report(variableInKey(at));
    const replaced = nodeWith(value, variables);
    if (replaced !== value) entries = (entries ?? new Map(root.entries)).set(key, { at, value: replaced });
  }
  return entries ? { ...root, entries } : root;
}

function nodeWith(node: Node, variables: Variables): Node {
  switch (node.is) {
    case "scalar":
      if (typeof node.value !== "string" || !node.value.includes("${")) return node;
      return { ...node, value: textWith(node.value, node.at, variables), written: node.value };
    case "list": {
      const items = node.items.map((item) => nodeWith(item, variables));
      return items.some((item, index) => item !== node.items[index]) ? { ...node, items } : node;
    }
    case "map":
      return applyVariables(node, variables);
    default:
      return node satisfies never;
  }
}

/** The names of the variables that a text reads, each once. */
export function variablesIn(text: string): readonly string[] {
  const names = [...text.matchAll(pattern)].flatMap(([whole, name]) => (whole !== "$${" && name?.startsWith(prefix) ? [name] : []));
  return [...new Set(names)];
}

function variableInKey(source: Source): Diagnostic {
  const message = "a key is not computed: variables stand in values";
  return { severity: "error", code: "variable-in-key", message, hint: "write the name itself", source };
}

function textWith(text: string, source: Source, { environment, report }: Variables): string {
  return text.replaceAll(pattern, (whole: string, name: string | undefined) => {
    if (whole === "$${") return "${";
    const value = name?.startsWith(prefix) ? environment[name] : undefined;
    if (value === undefined) report({ severity: "error", ...problemWith(name, environment), source });
    return value ?? whole;
  });
}

function problemWith(name: string | undefined, environment: Variables["environment"]) {
  const literal = "write `$${` for a literal `${`";
  if (name === undefined) return { code: "bad-variable", message: "`${` is not closed here", hint: literal };
  if (!name.startsWith(prefix)) {
    const message = `\`\${${name}}\` cannot be read: only variables whose names begin with ${prefix} are`;
    return { code: "bad-variable", message, hint: literal };
  }
  const known = Object.keys(environment).flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
  const near = nearestOf(name.slice(prefix.length), known);
  const hint = near === undefined ? "set it; to nothing, if that is meant" : `did you mean \`${prefix}${near}\`?`;
  return { code: "unknown-variable", message: `the environment has no variable ${name}`, hint };
}
