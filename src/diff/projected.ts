import { collectionKey, type Address, type CollectionKey, type RemoteId } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Live, LiveState, Reading } from "../model/resource.ts";
import { grouped } from "./grouped.ts";

/** The organization as it stands once these changes are done. `idOf` answers for what was created; without it new rows bear no id. */
export function projected(
  live: LiveState,
  changes: readonly Change[],
  { kinds, idOf }: { kinds: ReadonlyMap<string, Kind>; idOf?: (address: Address) => RemoteId | undefined },
): LiveState {
  const byCollection = grouped(changes, ({ kind, ancestors }) => collectionKey(ancestors.at(-1), kind));
  const after = new Map<CollectionKey, Reading>(live);
  for (const [key, own] of byCollection) {
    const [first] = own;
    const kind = first && kinds.get(first.kind);
    if (first === undefined || kind === undefined) continue;
    const reading = live.get(key) ?? { kind, ancestors: first.ancestors, rows: [], unclear: [] };
    if ("unread" in reading) continue;
    const rows = new Map(reading.rows.map((row) => [row.address, row]));
    for (const change of own) step(rows, change, { kind, id: idOf?.(change.address) });
    after.set(key, { ...reading, rows: [...rows.values()] });
  }
  return after;
}

function step(rows: Map<Address, Live>, change: Change, { kind, id }: { kind: Kind; id: RemoteId | undefined }): void {
  const { address, ancestors, spec } = change;
  const row = rows.get(address);
  if (change.action === "delete") rows.delete(address);
  else if (row === undefined) rows.set(address, { kind, address, ancestors, spec, standing: "ours", ...(id && { id }) });
  else rows.set(address, { ...row, spec: { ...row.spec, ...spec } });
}
