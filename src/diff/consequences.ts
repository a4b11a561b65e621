import { collectionKey, parentOf, type Address } from "../model/address.ts";
import { segmentOf, type Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Desired, Live, LiveState } from "../model/resource.ts";
import { byAddress, type Draft } from "./draft.ts";
import { grouped } from "./grouped.ts";
import { giverNow } from "./place.ts";
import { isPredefined, referencesOf } from "./references.ts";

/** What enters together with its first child says which; the child's own creation is then implied. A child that points at what exists goes first. */
export function bringFirstChildren(draft: Draft): void {
  const children = grouped(draft.changes.values(), ({ ancestors }) => ancestors.at(-1));
  for (const change of [...draft.changes.values()]) {
    const brings = draft.wanted.get(change.address)?.kind.brings;
    if (change.action !== "create" || brings === undefined) continue;
    const [first] = (children.get(change.address) ?? [])
      .flatMap(({ address }) => draft.wanted.get(address) ?? [])
      .filter(({ kind }) => kind.section === brings.section)
      .sort((a, b) => Number(pointsAtNew(a, draft)) - Number(pointsAtNew(b, draft)) || byAddress(a, b));
    const child = first && draft.changes.get(first.address);
    if (first === undefined || child?.action !== "create") continue;
    const [target] = referencesOf(first.kind, first.spec);
    draft.changes.set(change.address, { ...change, spec: { ...change.spec, [brings.field]: target } });
    draft.changes.set(child.address, { ...child, implied: change.address });
  }
}

const pointsAtNew = ({ kind, spec }: Desired, draft: Draft): boolean =>
  referencesOf(kind, spec).some((target) => draft.changes.get(target)?.action === "create");

/** What goes with a deleted parent: shown, and waited for by what it refers to, but nothing is sent for it. */
export function loseChildren(draft: Draft): void {
  // A predefined role or an owner's implicit place is not lost with a project: it was never given there.
  const present = [...draft.rows.values()].filter((row) => row.standing === "ours" && giverNow(row.spec, row.kind, draft) === undefined);
  const children = grouped(present, ({ ancestors }) => ancestors.at(-1));
  const lose = ({ address }: Live, by: Address): void => {
    for (const child of (children.get(address) ?? []).sort(byAddress)) {
      // What does not go by itself has to go first, by its own call.
      if (child.kind.cascades === false) draft.delete(child, `${by} goes`);
      else draft.delete(child, `goes with ${by}`, { implied: by });
      lose(child, by);
    }
  };
  for (const change of [...draft.changes.values()]) {
    const row = draft.rows.get(change.address);
    if (change.action === "delete" && change.implied === undefined && row !== undefined) lose(row, change.address);
  }
}

/**
 * Drops changes that name something which is not there and will not be, or of which it cannot be told; and with each what
 * is below it. What is dropped may be what another change names, so it goes on until nothing more is dropped.
 */
export function checkReferences(draft: Draft, live: LiveState): void {
  for (let size = Infinity; draft.changes.size < size;) {
    size = draft.changes.size;
    for (const change of [...draft.changes.values()]) checkReferencesOf(change, draft, live);
  }
}

function checkReferencesOf(change: Change, draft: Draft, live: LiveState): void {
  const entry = draft.wanted.get(change.address);
  if (entry === undefined || change.action === "delete") return;
  const named = change.action === "update" ? Object.fromEntries(change.fields.map(({ field, after }) => [field, after])) : change.spec;
  const missing = referencesOf(entry.kind, named).find((target) => !isThere(target, entry.kind, draft));
  if (missing === undefined) return;
  dropBelow(change, draft);
  if (change.action === "create") keepBeside(change, draft);
  if (draft.unclear.has(missing) || isUnread(missing, entry.kind, live)) {
    draft.withhold(change, { guard: "incomplete-view", reason: `it cannot be told which one ${missing} is` });
    return;
  }
  draft.changes.delete(change.address);
  const message = `${change.address} refers to ${missing}, which ${draft.rows.has(missing) ? "this plan deletes" : "does not exist"}`;
  draft.refuse(entry, { code: "unknown-reference", message, hint: "declare it, or correct the name" });
}

function dropBelow({ address }: Change, draft: Draft): void {
  for (const below of [...draft.changes.values()]) if (below.ancestors.includes(address)) draft.changes.delete(below.address);
}

/** Where an entry cannot be had, what the file does not mention beside it stays: a name that is misspelt would take away what it means. */
function keepBeside({ kind, address, ancestors }: Change, draft: Draft): void {
  for (const other of [...draft.changes.values()]) {
    if (other.action !== "delete" || other.cause !== "undeclared" || other.implied !== undefined) continue;
    if (other.kind !== kind || other.ancestors.at(-1) !== ancestors.at(-1)) continue;
    dropBelow(other, draft);
    draft.withhold(other, { guard: "incomplete-view", reason: `${address} names what is not there, and may mean this` });
  }
}

/** What somebody uses stays, unless this plan takes every use away. */
export function keepWhatIsUsed(draft: Draft): void {
  for (const change of [...draft.changes.values()]) {
    const row = draft.rows.get(change.address);
    if (change.action !== "delete" || change.implied !== undefined || row === undefined) continue;
    const uses = row.kind.uses?.(row.spec) ?? 0;
    const released = [...draft.changes.values()].filter(
      (other) => other.action === "update" && other.fields.some(({ before }) => before === change.address),
    );
    if (uses <= released.length) continue;
    draft.changes.delete(change.address);
    const message = `${change.address} is to be deleted (${change.reason}) and stays: ${uses - released.length} more use it`;
    const hint = "it is deleted once nothing uses it";
    draft.report({
      severity: "warning",
      code: "in-use",
      message,
      hint,
      address: change.address,
      ...(change.source && { source: change.source }),
    });
  }
}

/** Whether the listing that would hold it, or a listing above that one, could not be read. */
function isUnread(target: Address, { fields }: Kind, live: LiveState): boolean {
  const segment = target.split("/").at(-2);
  const kind = Object.values(fields).find(({ refersTo }) => refersTo !== undefined && segmentOf(refersTo) === segment)?.refersTo;
  if (kind === undefined) return false;
  const parent = parentOf(target);
  const reading = live.get(collectionKey(parent, kind.name));
  if (reading !== undefined) return "unread" in reading;
  return (
    kind.parent !== undefined &&
    parent !== undefined &&
    isUnread(parent, { ...kind, fields: { parent: { schema: {}, refersTo: kind.parent } } }, live)
  );
}

function isThere(target: Address, { fields }: Kind, draft: Draft): boolean {
  const change = draft.changes.get(target);
  if (change !== undefined) return change.action !== "delete";
  if ((draft.rows.get(target)?.standing ?? "absent") !== "absent") return true;
  return Object.values(fields).some(({ refersTo }) => isPredefined(refersTo, target));
}
