import { unknownOwnership } from "../diff/guards/ownership.ts";
import { collectionKey } from "../model/address.ts";
import type { Collection, DesiredState } from "../model/resource.ts";
import type { PlanDraft } from "./plan.ts";

/** Collections that guards have to see though the file says nothing of them: to be read, and never compared. */
export function besideOf({ changes, live, kinds }: Pick<PlanDraft, "changes" | "live" | "kinds">): DesiredState {
  const unknown = unknownOwnership(changes, live, kinds).filter(
    ({ unknown: { kind, parent } }) => !live.has(collectionKey(parent, kind.name)),
  );
  return new Map(
    unknown.map(({ unknown: { kind, parent, ancestors } }) => {
      const collection: Collection = { kind, ancestors, unmanaged: "leave", wanted: new Map(), ...(parent && { parent }) };
      return [collectionKey(parent, kind.name), collection];
    }),
  );
}
