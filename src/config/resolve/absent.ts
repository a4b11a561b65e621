import type { Diagnostic } from "../../model/diagnostic.ts";
import { itemsOf, textOf, type Node } from "../document/node.ts";
import type { Report } from "../report.ts";
import { namedBy, type Named, type Refusal } from "./addressed.ts";
import { wantedAbsent, type Resolver } from "./resolve.ts";
import type { Shapes } from "../shape.ts";

/** Enters what `absent` lists; to be called when all sections are in. */
export function enterAbsent(list: Node | undefined, shapes: Shapes, { resolver, report }: { resolver: Resolver; report: Report }): void {
  for (const item of itemsOf(list)) {
    const text = textOf(item);
    const named = text === undefined || text === "" ? undefined : namedBy(text, shapes);
    const problem = named && ("code" in named ? named : refusalOf(named));
    if (problem) report({ severity: "error", ...problem, source: item.at });
    else if (named && !("code" in named)) enter(named, item, resolver).forEach(report);
  }
}

function enter({ shape, address, key, place }: Named, item: Node, resolver: Resolver): readonly Diagnostic[] {
  const { wanted } = resolver.collection(shape, place, "leave");
  const declared = wanted.get(address);
  if (declared?.presence === "present") {
    const related = Object.values(declared.sources).slice(0, 1);
    const message = `${address} is declared, and listed in \`absent\``;
    const hint = "take one of the two out";
    return [{ severity: "error", code: "declared-and-absent", message, hint, source: item.at, related, address }];
  }
  const given = { shape, address, ancestors: place.ancestors, ...(key !== undefined && { key }), at: item.at, block: new Map() };
  if (!declared) wanted.set(address, wantedAbsent(given, "listed in absent"));
  return [];
}

/** Why something cannot be wanted absent by its address. */
function refusalOf({ shape: { kind, form }, address, key }: Named): Refusal | undefined {
  const refuse = (message: string, hint: string): Refusal => ({ code: "cannot-be-absent", message, hint });
  if (kind.absentWord !== undefined)
    return refuse(`${address} is not deleted by its address`, `write \`${kind.absentWord}: true\` in its entry`);
  if (kind.api.delete === undefined) return refuse(`${address} cannot be deleted: the API has no call for it`, "take this line out");
  if (form === "nameless") return refuse(`${address} has no name to be called by`, "leave it out of its list");
  if (key !== undefined && Object.hasOwn(kind.predefined ?? {}, key))
    return refuse(`${address} is predefined and cannot be deleted`, "take this line out");
  return undefined;
}
