import type { Revision } from "../../config/edit/revision.ts";
import { nameIn } from "../../diff/fold.ts";
import type { Address } from "../../model/address.ts";
import type { Desired, DesiredState, Live } from "../../model/resource.ts";
import type { Observer } from "./everything.ts";
import { observe } from "../observe.ts";
import type { PlanDraft } from "../plan.ts";

const unclear: ReadonlySet<string> = new Set(["ambiguous-identity", "pin-is-gone"]);

/**
 * Which live thing an entry is from now on that could be several, or whose pin is gone. Of several, the first one: a file
 * that is about to be reviewed may guess, where a plan may not. A pin that is gone is replaced by the only one that bears
 * the name; otherwise the entry goes.
 */
export async function pinsFor({ desired, difference }: PlanDraft, { client, kinds, signal, now }: Observer): Promise<readonly Revision[]> {
  const codes = new Map(
    difference.diagnostics.flatMap(({ code, address }) => (address !== undefined && unclear.has(code) ? [[address, code] as const] : [])),
  );
  if (codes.size === 0) return [];
  const live = await observe(without(desired, codes), { client, kinds, signal, now, everything: true });
  const others = new Set([...desired.values()].flatMap(({ wanted }) => [...wanted.keys()]).filter((address) => !codes.has(address)));
  const rows = [...live.values()]
    .flatMap((reading) => ("rows" in reading ? reading.rows : []))
    .filter(({ address }) => !others.has(address));
  const entries = [...desired.values()].flatMap(({ wanted }) => [...wanted.values()]).filter(({ address }) => codes.has(address));
  const taken = new Set(entries.flatMap(({ claims }) => claims.id ?? []));
  return entries.flatMap((entry): readonly Revision[] => {
    const { address } = entry;
    const candidates = rows.filter((row) => isNamedBy(entry, row) && row.id !== undefined && !taken.has(row.id)).toSorted(byAddress);
    const [first, second] = candidates;
    if (first?.id === undefined || (codes.get(address) === "pin-is-gone" && second !== undefined)) return [{ do: "drop", address }];
    taken.add(first.id);
    return [{ do: "say", address, word: "id", value: first.id }];
  });
}

/** The state without some entries and what is below them: then what they might mean is nobody's. */
function without(desired: DesiredState, some: ReadonlyMap<Address, unknown>): DesiredState {
  const left = [...desired].filter(([, { ancestors }]) => !ancestors.some((address) => some.has(address)));
  return new Map(
    left.map(([key, collection]) => [
      key,
      { ...collection, wanted: new Map([...collection.wanted].filter(([address]) => !some.has(address))) },
    ]),
  );
}

function isNamedBy({ kind, ancestors, spec, claims }: Desired, row: Live): boolean {
  if (row.kind !== kind || row.standing === "absent" || row.ancestors.at(-1) !== ancestors.at(-1)) return false;
  const name = nameIn(kind, row.spec);
  return name !== undefined && [nameIn(kind, spec), ...claims.previously].includes(name);
}

const byAddress = (a: Live, b: Live): number => (a.address < b.address ? -1 : 1);
