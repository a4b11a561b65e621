import { addressOf, type Address } from "../../model/address.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { segmentOf } from "../../model/kind.ts";
import { decodedName, identityOf } from "../names.ts";
import { didYouMean } from "../nearest.ts";
import { itemsOf, textOf, type Node } from "../document/node.ts";
import { listed, type Report } from "../report.ts";
import { wantedAbsent, type Place, type Resolver } from "./resolve.ts";
import type { Shape, Shapes } from "../shape.ts";

interface Named {
  readonly shape: Shape;
  readonly address: Address;
  /** The key's value. Settings have none. */
  readonly key?: string;
  readonly place: Place;
}
interface Refusal {
  readonly code: "unknown-kind" | "bad-address" | "cannot-be-absent";
  readonly message: string;
  readonly hint?: string;
}

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

/** Reads an address that a person wrote: segments are kinds' own words, the names between them as in the file. */
function namedBy(text: string, shapes: Shapes): Named | Refusal {
  const parts = text.split("/");
  let place: Place = { ancestors: [], policies: [] };
  let here = shapes;
  for (let index = 0; ;) {
    const segment = parts[index] ?? "";
    const shape = [...here.values()].find(({ kind }) => segmentOf(kind) === segment);
    if (!shape) return unknownKind(segment, text, here);
    const name = shape.form === "setting" ? undefined : parts[index + 1];
    if (name === "" || (name === undefined && shape.form !== "setting")) {
      const hint = `go on with its name: \`${text.replace(/\/$/, "")}/…\``;
      return { code: "bad-address", message: `\`${text}\` ends before the name of a ${shape.kind.name}`, hint };
    }
    const own = name === undefined ? { address: addressOf(place.address, segment) } : identityOf(shape.kind, decodedName(name), place);
    index += name === undefined ? 1 : 2;
    if (index >= parts.length) return { shape, ...own, place };
    place = { address: own.address, ancestors: [...place.ancestors, own.address], policies: [] };
    here = shape.sections;
  }
}

function unknownKind(segment: string, text: string, here: Shapes): Refusal {
  const known = [...here.values()].map(({ kind }) => segmentOf(kind));
  if (known.length === 0)
    return { code: "bad-address", message: `\`${text}\` goes on where nothing is below`, hint: "a `/` in a name is written `%2F`" };
  const hint = didYouMean(segment, known) ?? `an address goes on with ${listed(known)} here`;
  return { code: "unknown-kind", message: `\`${segment}\` is no kind in \`${text}\``, hint };
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
