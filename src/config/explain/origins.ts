import type { Source } from "../../model/diagnostic.ts";
import type { Origin } from "../../model/explanation.ts";
import type { Node } from "../document/node.ts";
import type { Block } from "../resolve/merge.ts";
import type { Layer } from "../resolve/templates.ts";
import { variablesIn } from "../resolve/variables.ts";

/**
 * Tells where values come from. A value keeps its place through templates, and places are told apart by identity: what
 * stands in a template that an entry uses, and not in the entry itself, is the template's, the last one's that has it.
 */
export class Origins {
  readonly #templates = new Map<Source, string>();

  constructor(own: Block, layers: readonly Layer[]) {
    for (const { template, block } of layers) for (const place of placesIn(block)) this.#templates.set(place, template);
    for (const place of placesIn(own)) this.#templates.delete(place);
  }

  /** Of a key, and of the value that it stands for; none where that is told of by itself. */
  of(source: Source, value?: Node): Origin {
    const template = this.#templates.get(source);
    const variables = value ? variablesOf(value) : [];
    return { source, ...(template !== undefined && { template }), ...(variables.length > 0 && { variables }) };
  }
}

function placesIn(block: Block): readonly Source[] {
  return [...block.values()].flatMap(({ at, value }) => [at, ...placesOf(value)]);
}

function placesOf(node: Node): readonly Source[] {
  if (node.is === "map") return [node.at, ...placesIn(node.entries)];
  return node.is === "list" ? [node.at, ...node.items.flatMap(placesOf)] : [node.at];
}

function variablesOf(node: Node): readonly string[] {
  if (node.is === "list") return [...new Set(node.items.flatMap(variablesOf))];
  if (node.is === "map") return [...new Set([...node.entries.values()].flatMap(({ value }) => variablesOf(value)))];
  return node.is === "scalar" && typeof node.value === "string" && node.written !== undefined ? variablesIn(node.written) : [];
}
