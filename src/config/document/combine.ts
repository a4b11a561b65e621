import type { Diagnostic } from "../../model/diagnostic.ts";
import { duplicateKey } from "./convert.ts";
import type { Entry, MapNode, Node } from "./node.ts";
import type { Report } from "../report.ts";
import type { Shapes } from "../shape.ts";

/** One file that was read. A part, in a folder, holds entries of the sections that many may own, and nothing else. */
export interface Part {
  readonly root: MapNode;
  readonly isFragment: boolean;
}

/** Several files as one: sections meet key by key, and one key in two places is an error that names both. */
export function combine(parts: readonly Part[], shapes: Shapes, report: Report): MapNode | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const entries = new Map<string, Entry>();
  for (const { root, isFragment } of parts) {
    for (const [key, entry] of root.entries) {
      if (isFragment && !mayStandInFragment(key, shapes)) report(misplaced(key, entry));
      const before = entries.get(key);
      entries.set(key, before ? { at: before.at, value: together(key, [before, entry], report) } : entry);
    }
  }
  return { ...first.root, entries };
}

const mayStandInFragment = (key: string, shapes: Shapes): boolean => key === "version" || shapes.get(key)?.kind.templates === true;

function misplaced(key: string, { at }: Entry): Diagnostic {
  const message = `\`${key}\` does not belong in this file`;
  const hint = "in a folder, only the `org.yaml` at its root speaks for the whole organization";
  return { severity: "error", code: "misplaced-section", message, hint, source: at };
}

function together(key: string, [before, after]: readonly [Entry, Entry], report: Report): Node {
  const [one, two] = [before.value, after.value];
  // Every file may bear the version: the first that is not the right one is what the schema complains of.
  if (key === "version") return one.is === "scalar" && one.value === 1 ? two : one;
  if (key === "absent" && one.is === "list" && two.is === "list") return { ...one, items: [...one.items, ...two.items] };
  // What is no map where the other is one has the wrong type, and the schema will say so.
  if (one.is !== "map" || two.is !== "map") {
    if (one.is === two.is) report(duplicateKey(key, before.at, after.at));
    return one.is === "map" ? two : one;
  }
  const entries = new Map(one.entries);
  for (const [name, entry] of two.entries) {
    const first = entries.get(name);
    if (first) report(duplicateKey(name, first.at, entry.at));
    else entries.set(name, entry);
  }
  return { ...one, entries };
}
