import type { Address } from "../../model/address.ts";
import type { Kind } from "../../model/kind.ts";
import type { Change } from "../../model/plan.ts";
import type { LiveState, Reading } from "../../model/resource.ts";
import type { Guard, Objection } from "./guard.ts";

export const distrustIncompleteView: Guard = {
  name: "incomplete-view",
  judge: ({ changes, live }) => ({ objections: incompleteView(changes, live) }),
};

/**
 * Objects to what an incomplete view might get wrong. A listing that could not be read, or in which an entry could be
 * more than one row, may hide what a deletion would break or what a creation would double: so creations and deletions
 * in it, deletions of its ancestors and of whatever its kind may refer to are withheld, and nothing else.
 */
function incompleteView(changes: readonly Change[], live: LiveState): readonly Objection[] {
  return [...live.values()].flatMap((reading) => {
    const why = flawOf(reading);
    if (why === undefined) return [];
    const { kind, ancestors } = reading;
    const targets = Object.values(kind.fields).flatMap(({ refersTo }) => refersTo ?? []);
    return changes.flatMap((change) => {
      const inside = change.kind === kind.name && change.ancestors.at(-1) === ancestors.at(-1) && change.action !== "update";
      const above = ancestors.includes(change.address);
      const referred = targets.some((target) => target.name === change.kind && isInScope(target, change, ancestors));
      const objected = inside || (change.action === "delete" && (above || referred));
      return objected ? [{ change, reason: why, isApprovable: false }] : [];
    });
  });
}

function flawOf(reading: Reading): string | undefined {
  const where = `the ${reading.kind.section} of ${reading.ancestors.at(-1) ?? "the organization"}`;
  if ("unread" in reading) return `${where} could not be read`;
  return reading.unclear.some(({ code }) => code === "ambiguous-identity") ? `${where} are ambiguous` : undefined;
}

/** A target below a parent is in scope below that very parent; one whose parent is not ours at all may be anywhere. */
function isInScope(target: Kind, change: Change, ancestors: readonly Address[]): boolean {
  const parent = change.ancestors.at(-1);
  return (
    target.parent === undefined ||
    parent === undefined ||
    ancestors.includes(parent) ||
    !ancestors.some((address) => sameSegment(address, parent))
  );
}

const sameSegment = (a: Address, b: Address): boolean => a.split("/").at(-2) === b.split("/").at(-2);
