import { type Address } from "../model/address.ts";
import type { Collection, Desired, DesiredState, Live, LiveState } from "../model/resource.ts";
import type { Draft } from "./draft.ts";

/**
 * Rows that look as if an entry that is not there had been renamed by hand: nobody's in the file, and with the very
 * members that the entry declares. Creating the entry would make a twin, and deleting the row would take access away from
 * those who are to have it, so neither is done until the file says which it is.
 */
export function lookalikes(
  collection: Collection,
  rows: readonly Live[],
  states: { desired: DesiredState; live: LiveState },
): ReadonlyMap<Desired, Live> {
  const { kind, wanted } = collection;
  if (kind.alikeBy === undefined) return new Map();
  const found = new Set(rows.map(({ address }) => address));
  const missing = [...wanted.values()].filter(({ address, presence }) => presence === "present" && !found.has(address));
  const strangers = rows.filter(({ address, standing }) => standing === "ours" && !wanted.has(address));
  return new Map(
    missing.flatMap((entry) => {
      const members = declaredBelow(entry.address, kind.alikeBy ?? "", states.desired);
      const twins =
        members === undefined ? [] : strangers.filter(({ address }) => membersBelow(address, kind.alikeBy ?? "", states.live) === members);
      return twins[0] === undefined ? [] : [[entry, twins[0]] as const];
    }),
  );
}

export function refuseLookalike(entry: Desired, row: Live, draft: Draft): void {
  draft.unclear.add(entry.address);
  const name = String(row.spec[row.kind.key ?? ""]);
  const message = `${entry.address} does not exist, and ${row.address} has the same ${row.kind.alikeBy}: somebody may have renamed it`;
  const hint = `write \`previously: [${JSON.stringify(name)}]\` to have it renamed back, or declare ${row.address} as well; until then neither is touched`;
  draft.refuse(entry, { code: "renamed-by-hand", message, hint });
}

/** Undefined where there is nothing to know it by. */
function declaredBelow(address: Address, section: string, desired: DesiredState): string | undefined {
  const below = [...desired.values()].find(({ parent, kind }) => parent === address && kind.section === section);
  const entries = [...(below?.wanted.values() ?? [])].filter(({ presence }) => presence === "present");
  return entries.length === 0 ? undefined : setOf(entries.map(({ spec, kind }) => spec[kind.key ?? ""]));
}

function membersBelow(address: Address, section: string, live: LiveState): string | undefined {
  const reading = [...live.values()].find(({ ancestors, kind }) => ancestors.at(-1) === address && kind.section === section);
  if (reading === undefined || "unread" in reading) return undefined;
  return setOf(reading.rows.filter(({ standing }) => standing === "ours").map(({ spec, kind }) => spec[kind.key ?? ""]));
}

const setOf = (values: readonly unknown[]): string => JSON.stringify(values.map(String).sort());
