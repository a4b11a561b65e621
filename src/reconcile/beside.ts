import { unknownOwnership } from "../diff/guards/ownership.ts";
import { collectionKey } from "../model/address.ts";
import type { Collection, DesiredState, Reading } from "../model/resource.ts";
import type { PlanDraft } from "./plan.ts";

/** Collections that guards have to see though the file says nothing of them: to be read, and never compared. */
export function besideOf({ changes, live, kinds }: Pick<PlanDraft, "changes" | "live" | "kinds">): DesiredState {
  const unknown = unknownOwnership(changes, live, kinds).filter(
    ({ unknown: { kind, parent } }) => !live.has(collectionKey(parent, kind.name)),
  );
  return new Map(unknown.map(({ unknown: place }) => [collectionKey(place.parent, place.kind.name), onlyRead(place)]));
}

/** The collection of a place of which the file says nothing. */
export function onlyRead({ kind, ancestors }: Pick<Reading, "kind" | "ancestors">): Collection {
  const parent = ancestors.at(-1);
  return { kind, ancestors, unmanaged: "leave", wanted: new Map(), ...(parent && { parent }) };
}
