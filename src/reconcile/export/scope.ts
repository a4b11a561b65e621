import type { Shape } from "../../config/shape.ts";
import { collectionKey, parentOf, type Address } from "../../model/address.ts";
import type { Kind } from "../../model/kind.ts";
import type { Desired, DesiredState } from "../../model/resource.ts";

/** Whether a file speaks of a kind, below a parent; of what is new to it, it will. */
export function isManaged(desired: DesiredState, { name, parent: parentKind }: Kind, parent: Address | undefined): boolean {
  if (parent === undefined || parentKind === undefined)
    return (desired.get(collectionKey(undefined, name))?.unmanaged ?? "leave") !== "leave";
  const above = desired.get(collectionKey(parentOf(parent), parentKind.name));
  return desired.has(collectionKey(parent, name)) || (above !== undefined && above.unmanaged !== "leave" && !above.wanted.has(parent));
}

/**
 * Which sections a file speaks of: those that any entry has; of what the API makes by itself, and so is in all of them, those
 * that most entries have. All of them, where there is no entry to go by.
 */
export function wantedIn(desired: DesiredState): (shape: Shape) => boolean {
  const known = new Map<Kind, boolean>();
  const isWanted = (kind: Kind): boolean => {
    const collections = [...desired.values()].filter((each) => each.kind === kind && each.unmanaged !== "leave").length;
    const entries = kind.parent === undefined ? 0 : presentIn(desired, kind.parent).length;
    return entries === 0 || (kind.api.create === undefined ? collections * 2 > entries : collections > 0);
  };
  return ({ kind }) => {
    if (!known.has(kind)) known.set(kind, isWanted(kind));
    return known.get(kind)!;
  };
}

const presentIn = (desired: DesiredState, kind: Kind): readonly Desired[] =>
  [...desired.values()].flatMap((each) =>
    each.kind === kind ? [...each.wanted.values()].filter(({ presence }) => presence === "present") : [],
  );
