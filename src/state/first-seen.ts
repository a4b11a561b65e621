import { join } from "node:path";
import type { Address } from "../model/address.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import { readKept, writeWhole } from "./files.ts";

/** Values as they were before our first change to them, by address. */
export type FirstSeen = ReadonlyMap<Address, Spec>;

type Kept = Record<string, Record<string, Spec>>;

const FILE = "first-seen.json";

/** What was there first, for values that the API cannot go back to. It is shown and decides nothing, so a file that cannot be read is no file. */
export function loadFirstSeen(folder: string, organization: string): FirstSeen {
  return new Map(Object.entries(read(folder)[organization] ?? {}) as [Address, Spec][]);
}

/** Keeps what these changes are about to overwrite, unless something earlier is kept already. To be called before they are applied. @throws StateError */
export function keepFirstSeen(
  folder: string,
  changes: readonly Change[],
  { organization, kinds }: { organization: string; kinds: readonly Kind[] },
): void {
  const keeping = new Set(kinds.flatMap(({ name, keepsFirst }) => (keepsFirst ? [name] : [])));
  const updates = changes.flatMap((change) => (change.action === "update" && keeping.has(change.kind) ? [change] : []));
  if (updates.length === 0) return;
  const kept = read(folder);
  const own = { ...kept[organization] };
  for (const { address, fields } of updates) {
    const before = fields.filter((field) => field.before !== null).map((field) => [field.field, field.before]);
    own[address] = { ...Object.fromEntries(before), ...own[address] };
  }
  writeWhole(folder, FILE, `${JSON.stringify({ ...kept, [organization]: own }, undefined, 2)}\n`);
}

function read(folder: string): Kept {
  try {
    const value: unknown = JSON.parse(readKept(join(folder, FILE)) ?? "");
    return typeof value === "object" && value !== null ? (value as Kept) : {};
  } catch {
    return {};
  }
}
