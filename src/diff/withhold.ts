import type { Address } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Change, Withheld } from "../model/plan.ts";
import type { LiveState, Reading } from "../model/resource.ts";

/**
 * Objects to what an incomplete view might get wrong. A listing that could not be read, or in which an entry could be
 * more than one row, may hide what a deletion would break or what a creation would double: so creations and deletions
 * in it, deletions of its ancestors and of whatever its kind may refer to are withheld, and nothing else.
 */
export function incompleteView(changes: readonly Change[], live: LiveState): readonly Withheld[] {
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
      return objected ? [{ guard: "incomplete-view", address: change.address, action: change.action, reason: why }] : [];
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

/** Takes out what is objected to, and with it everything that waits for it. `changes` are in order. */
export function withhold(
  changes: readonly Change[],
  objections: readonly Withheld[],
): { readonly changes: readonly Change[]; readonly withheld: readonly Withheld[] } {
  const withheld = new Map<Address, Withheld>();
  for (const objection of objections) if (!withheld.has(objection.address)) withheld.set(objection.address, objection);
  for (const { address, action, after } of changes) {
    const earlier = after.find((other) => withheld.has(other));
    if (earlier !== undefined && !withheld.has(address)) {
      withheld.set(address, { guard: withheld.get(earlier)!.guard, address, action, reason: `it waits for ${earlier}, which is withheld` });
    }
  }
  // What would have come or gone with a withheld change is said with that one.
  const implied = new Set(changes.flatMap((change) => ("implied" in change && change.implied !== undefined ? [change.address] : [])));
  const said = [...withheld.values()].filter(({ address }) => !implied.has(address));
  return { changes: changes.filter(({ address }) => !withheld.has(address)), withheld: said };
}
