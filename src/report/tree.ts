import type { Address } from "../model/address.ts";
import type { Change } from "../model/plan.ts";

export type Branch<T> = T & { readonly children: readonly Branch<T>[] };

/** What stands for a change. `label` is the rest of its address below `above`, the change it stands under, or below the base. */
export type Draw<T> = (change: Change, label: string, above: Change | undefined) => T;

interface Node {
  readonly change: Change;
  readonly above: Node | undefined;
  readonly children: Node[];
}

/**
 * Puts each change under the nearest one above it in the organization, and orders by address, parents first. What stands
 * under `base` stands under the title that names it, and that base's own change is one among them.
 */
export function tree<T extends object>(changes: readonly Change[], draw: Draw<T>, base?: Address): readonly Branch<T>[] {
  const branchOf = ({ change, above, children }: Node): Branch<T> => {
    const label = below(change.address, above?.change.address ?? base);
    return { ...draw(change, label, above?.change), children: children.map(branchOf) };
  };
  return rootsOf(changes, base).map(branchOf);
}

function rootsOf(changes: readonly Change[], base: Address | undefined): readonly Node[] {
  const roots: Node[] = [];
  let last: Node | undefined;
  for (const change of changes.toSorted(byAddress)) {
    // In this order the nearest change above is the last one seen, or one that the last one stands under.
    while (last !== undefined && !change.address.startsWith(`${last.change.address}/`)) last = last.above;
    const node: Node = { change, above: last, children: [] };
    (last?.children ?? roots).push(node);
    if (change.address !== base) last = node;
  }
  return roots;
}

function below(address: Address, above: Address | undefined): string {
  if (address === above) return "itself";
  return above !== undefined && address.startsWith(`${above}/`) ? address.slice(above.length + 1) : address;
}

/** Segment by segment: a project's children follow it at once, also where another's name begins with the same letters. */
function byAddress({ address: a }: Change, { address: b }: Change): number {
  const [first, second] = [a.replaceAll("/", "\0"), b.replaceAll("/", "\0")];
  return first < second ? -1 : first > second ? 1 : 0;
}
