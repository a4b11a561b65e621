import type { Diagnostic } from "../../model/diagnostic.ts";
import { entriesOf, itemsOf, textOf, type MapNode } from "../document/node.ts";
import { templatedIn, templatesIn } from "../resolve/templates.ts";
import type { Shapes } from "../shape.ts";

/** Templates that no entry uses. Nothing is said where the files hold no entry that could. */
export function unusedTemplates(root: MapNode, shapes: Shapes): readonly Diagnostic[] {
  const section = templatedIn(shapes)?.kind.section;
  const entries = entriesOf(section === undefined ? undefined : root.entries.get(section)?.value);
  if (entries.size === 0) return [];
  const used = new Set([...entries.values()].flatMap(({ value }) => itemsOf(entriesOf(value).get("use")?.value).map(textOf)));
  return [...templatesIn(root)]
    .filter(([name]) => !used.has(name))
    .map(([name, { at: source }]) => {
      const message = `nothing in \`${section}\` uses the template \`${name}\``;
      return { severity: "warning", code: "unused-template", message, hint: "take it out, or name it under `use`", source };
    });
}
