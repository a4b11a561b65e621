import type { Address } from "../model/address.ts";
import { fieldsOf, idOf, impliedBy, type Change, type Withheld } from "../model/plan.ts";
import { closure } from "./closure.ts";

/** What a guard says of a change. `approval` accepts it. */
export interface Objected {
  readonly guard: string;
  readonly change: Change;
  readonly reason: string;
  readonly approval?: string;
}

/** Takes out what is objected to, and with it everything that waits for it. `changes` are in order. */
export function withhold(
  changes: readonly Change[],
  objected: readonly Objected[],
): { readonly changes: readonly Change[]; readonly withheld: readonly Withheld[] } {
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const direct = new Map<Address, Map<string, Objected>>();
  for (const each of objected) {
    const lifted = liftedTo(each, byAddress);
    const own = direct.get(lifted.change.address) ?? new Map<string, Objected>();
    if (!own.has(each.guard) || lifted === each) own.set(each.guard, lifted);
    direct.set(lifted.change.address, own);
  }
  const first = new Map([...direct].map(([address, own]) => [address, [...own.values()][0]!] as const));
  const all = closure(changes, first, {
    upward: (_, value) => value,
    onward: (earlier, { guard, change }) => ({ guard, change, reason: `it waits for ${earlier}, which is withheld` }),
  });
  const withheld = changes.flatMap((change) => {
    const following = all.get(change.address);
    // What would have come or gone with a withheld change is said with that one.
    if (following === undefined || impliedBy(change) !== undefined) return [];
    const own = [...(direct.get(change.address)?.values() ?? [following])];
    return own.map(({ guard, reason, approval }) => withheldOf(change, { guard, reason, ...(approval !== undefined && { approval }) }));
  });
  return { changes: changes.filter(({ address }) => !all.has(address)), withheld };
}

export function withheldOf(change: Change, why: Pick<Withheld, "guard" | "reason" | "approval">): Withheld {
  const { kind, address, ancestors, action, source } = change;
  const id = idOf(change);
  return {
    guard: why.guard,
    kind,
    address,
    ancestors,
    action,
    ...(id !== undefined && { id }),
    fields: fieldsOf(change),
    reason: why.reason,
    ...(source && { source }),
    ...(why.approval && { approval: why.approval }),
  };
}

/** What happens by another change is objected to there. */
function liftedTo(objected: Objected, byAddress: ReadonlyMap<Address, Change>): Objected {
  let { change } = objected;
  for (let by = impliedBy(change); by !== undefined; by = impliedBy(change)) change = byAddress.get(by) ?? never(by);
  return change === objected.change
    ? objected
    : { ...objected, change, reason: `it takes ${objected.change.address} along: ${objected.reason}` };
}

function never(address: Address): never {
  throw new Error(`${address} is said to make something happen, and is not in the plan`);
}
