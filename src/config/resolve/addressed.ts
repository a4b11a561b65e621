import { addressOf, type Address } from "../../model/address.ts";
import { segmentOf } from "../../model/kind.ts";
import { decodedName, identityOf } from "../names.ts";
import { didYouMean } from "../nearest.ts";
import { listed } from "../report.ts";
import type { Shape, Shapes } from "../shape.ts";
import type { Place } from "./resolve.ts";

/** What an address that a person wrote means. */
export interface Named {
  readonly shape: Shape;
  readonly address: Address;
  /** The key's value. Settings and rules have none. */
  readonly key?: string;
  readonly place: Place;
}

/** Why something that a person wrote is no address, or none that fits. */
export interface Refusal {
  readonly code: "unknown-kind" | "bad-address" | "cannot-be-absent";
  readonly message: string;
  readonly hint?: string;
}

/** Reads an address that a person wrote: segments are kinds' own words, the names between them as in the file. */
export function namedBy(text: string, shapes: Shapes): Named | Refusal {
  const parts = text.split("/");
  let place: Place = { ancestors: [], policies: [] };
  let here = shapes;
  for (let index = 0; ;) {
    const segment = parts[index] ?? "";
    const shape = [...here.values()].find(({ kind }) => segmentOf(kind) === segment);
    if (!shape) return unknownKind(segment, text, here);
    const name = shape.form === "setting" ? undefined : parts[index + 1];
    if (name === "" || (name === undefined && shape.form !== "setting" && shape.form !== "rule")) {
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
