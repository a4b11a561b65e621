import { canonical } from "../diff/canonical.ts";
import { grouped } from "../diff/grouped.ts";
import type { Address } from "../model/address.ts";
import { fieldsOf, type Change, type Plan, type Withheld } from "../model/plan.ts";
import type { Accepted, Remembered } from "./memory.ts";
import type { Quarantine } from "./status.ts";

/*
 * What a guard has refused once is not attempted again while the files say the same, even where the guard would let it through by now: twelve
 * deletions that were too many are still what nobody has looked at when somebody has done three of them by hand. It takes a person's
 * approval, or files that say something else: a commit that leaves them as they are ends nothing.
 */

/** What is kept back though no guard objects to it now, with why. */
export function quarantined({ quarantine }: Remembered, content: string, accepted: readonly Accepted[] = []): ReadonlyMap<Address, string> {
  const free = new Set(accepted.map(({ guard, address }) => `${guard} ${address}`));
  return new Map(
    quarantine
      .filter((each) => each.content === content)
      .flatMap(({ guard, changes }) =>
        changes
          .filter(({ address }) => !free.has(`${guard} ${address}`))
          .map(({ address }) => [address, `${guard} has refused it, and the files say the same since`] as const),
      ),
  );
}

/** After a run: what was refused in it, and what was refused before and is still to be done. */
export function refused(
  earlier: readonly Quarantine[],
  plan: Plan,
  { content, at }: { content: string; at: number },
): readonly Quarantine[] {
  const own = earlier.filter((each) => each.content === content);
  const groups = grouped(plan.withheld, ({ guard }) => guard);
  const fresh = [...groups].map(([guard, changes]): Quarantine => {
    const approval = changes.find((change) => change.approval !== undefined)?.approval;
    const since = own.find((each) => each.guard === guard)?.since ?? at;
    return { content, guard, changes, since, ...(approval !== undefined && { approval }) };
  });
  const pending = new Set([...plan.changes, ...plan.withheld].map(({ address }) => address));
  const again = new Set(plan.withheld.map(({ guard, address }) => `${guard} ${address}`));
  const still = own.flatMap((each) => {
    const changes = each.changes.filter(({ address }) => pending.has(address) && !again.has(`${each.guard} ${address}`));
    return changes.length === 0 ? [] : [{ ...each, changes }];
  });
  return [...fresh, ...still];
}

/** With an approval of what is in quarantine, by the digest that was told. Undefined where nothing has it. */
export function approved(remembered: Remembered, digest: string): Remembered | undefined {
  const entry = remembered.quarantine.find(({ approval }) => approval === digest);
  if (entry === undefined) return undefined;
  const { guard, content } = entry;
  const accepted = entry.changes.filter(({ approval }) => approval === digest).map((each) => ({ guard, content, ...nameOf(each) }));
  return {
    ...remembered,
    quarantine: remembered.quarantine.filter((each) => each !== entry),
    accepted: [...remembered.accepted, ...accepted],
  };
}

/** What still is exactly what was approved: the rest needs another look. */
export function stillAccepted({ accepted }: Remembered, content: string, changes: readonly Change[]): readonly Accepted[] {
  const now = new Set(changes.map((change) => canonical(nameOf({ ...change, fields: fieldsOf(change) }))));
  return accepted.filter((each) => each.content === content && now.has(canonical(nameOf(each))));
}

const nameOf = ({ address, action, fields }: Pick<Withheld, "address" | "action" | "fields">) => ({ address, action, fields });
