import type { Address } from "../model/address.ts";
import type { FieldChange } from "../model/plan.ts";
import type { Collection, Desired, Live } from "../model/resource.ts";
import { compare } from "./compare.ts";
import { isDeletable, sourceOf, type Draft } from "./draft.ts";
import { givenAfter, giverNow, type ParentStanding } from "./place.ts";
import { referencesOf } from "./references.ts";

/** Wanted, and not there. `namesake`: one of that name which is gone for good and stands in the way. */
export function bring(entry: Desired, draft: Draft, { parent, namesake }: { parent: ParentStanding; namesake: Live | undefined }): void {
  const { kind, address, ancestors, spec } = entry;
  const above = ancestors.at(-1);
  if (isGiven(entry, draft))
    return void draft.given.set(
      address,
      ancestors.find((each) => draft.changes.get(each)?.action === "create"),
    );
  if (parent === "foreign")
    return draft.refuse(entry, { code: "not-ours", message: `${address} cannot be created: ${above} is not ours to fill` });
  const giver = giverNow(spec, kind, draft);
  if (giver !== undefined) return deferTo(giver, entry, draft);
  if (kind.api.create === undefined && parent === "to be created" && above !== undefined) {
    return draft.defer(entry, { until: above, because: `the API makes it together with ${above}` });
  }
  const absentee = referencesOf(kind, spec).find((target) => draft.awaited.has(target));
  const awaited = absentee === undefined ? kind.awaits?.(spec) : `${absentee} is waited for`;
  if (awaited !== undefined) return draft.waitFor(entry, awaited);
  if (kind.api.create === undefined) return draft.waitFor(entry, "the API does not let it be created");
  if (namesake !== undefined && !entry.claims.recreate) {
    const message = `${address} is not created: one of that name was ${kind.absentWord ?? "removed"} (${namesake.id})`;
    return draft.refuse(entry, {
      code: "gone-namesake",
      message,
      hint: "write `recreate: true` to have a second one, or give it another name",
    });
  }
  const lacking = Object.keys(kind.fields).find((field) => kind.fields[field]?.requiredToCreate && spec[field] === undefined);
  if (lacking !== undefined) {
    return draft.refuse(entry, {
      code: "nothing-to-create",
      message: `${address} does not exist, and the file gives no \`${lacking}\` to create it from`,
    });
  }
  const irreversible = kind.irreversible?.create;
  const why = { reason: reasonOf(entry), ...sourceOf(entry), ...(irreversible && { irreversible }) };
  draft.changes.set(address, { action: "create", kind: kind.name, address, ancestors, after: [], spec, ...why });
}

/** What gives a place now and will not afterwards has to change first; what the place carries comes later still. */
function deferTo(giver: Address, entry: Desired, draft: Draft): void {
  draft.given.set(entry.address, giver);
  draft.defer(entry, { until: giver, because: `${giver} gives it until that changes` });
}

/** Wanted and there. */
export function keep(entry: Desired, row: Live, draft: Draft): void {
  if (row.standing === "foreign") return respect(entry, row, draft);
  if (isGiven(entry, draft)) return;
  const giver = giverNow(row.spec, entry.kind, draft);
  if (giver !== undefined) return deferTo(giver, entry, draft);
  const fields = compare(entry.kind, entry.spec, row.spec);
  const fixed = fields.filter(({ field }) => isFixed(entry, field));
  for (const change of fixed) refuseFixed(entry, change, draft);
  const foreign = fields.filter(({ field, before }) => before === null && entry.kind.fields[field]?.ownOnly);
  for (const change of foreign) refuseForeign(entry, change, draft);
  const open = fields.filter((change) => !fixed.includes(change) && !foreign.includes(change));
  if (open.length > 0) update(entry, row, { draft, fields: open });
}

const isFixed = ({ kind }: Desired, field: string): boolean =>
  kind.fields[field]?.toggle === undefined && (kind.fields[field]?.writeAt === "create" || kind.api.update === undefined);

function refuseFixed(entry: Desired, { field, before, after }: FieldChange, draft: Draft): void {
  const message = `${entry.address}: \`${field}\` is ${print(before)} and cannot become ${print(after)}: it is taken at creation only`;
  const hint = "declare what is there; or add a new one under another name, move what uses it, and remove this one";
  draft.refuse(entry, { code: "immutable-field", message, hint, field });
}

function refuseForeign(entry: Desired, { field }: FieldChange, draft: Draft): void {
  const message = `${entry.address} has no \`${field}\`, and none can be set`;
  draft.refuse(entry, { code: "not-available", message, hint: "take it out", field });
}

function update(entry: Desired, row: Live, { draft, fields }: { draft: Draft; fields: readonly FieldChange[] }): void {
  const { kind, address, ancestors } = entry;
  const renamed = fields.find(({ field }) => field === kind.key);
  const reason = renamed === undefined ? reasonOf(entry) : `renamed from ${print(renamed.before)}`;
  // What replaces everything must say again what the file does not manage, or it is lost (octodns-bind 106).
  const spec = kind.api.updates === "whole" ? { ...row.spec, ...entry.spec } : entry.spec;
  const what = { action: "update", kind: kind.name, address, ancestors, after: [], reason, spec, fields } as const;
  const irreversible = fields.map((change) => kind.irreversible?.update?.(change)).find((sentence) => sentence !== undefined);
  const more = { ...(row.id && { id: row.id }), ...(irreversible && { irreversible }) };
  draft.changes.set(address, { ...what, ...more, ...sourceOf(entry, fields[0]?.field) });
}

/** Wanted, there, and somebody else's: it may be named and may carry what is ours. */
function respect(entry: Desired, row: Live, draft: Draft): void {
  for (const { field, before, after } of compare(entry.kind, entry.spec, row.spec)) {
    if (field === entry.kind.key) continue;
    const message = `${entry.address}: \`${field}\` is ${print(before)}, the file says ${print(after)}; it is managed elsewhere and left as it is`;
    draft.report({ severity: "warning", code: "managed-elsewhere", message, address: entry.address, ...sourceOf(entry, field) });
  }
}

/** Wanted absent. */
export function remove(entry: Desired, row: Live | undefined, draft: Draft): void {
  if (row === undefined) return;
  const giver = giverNow(row.spec, entry.kind, draft);
  // Where the giver itself goes, the place goes with it; where the giver changes, it can be taken only after.
  if (giver !== undefined && goes(giver, draft)) return;
  if (giver !== undefined && givenAfter(row.spec, entry.kind, draft) === undefined) {
    return draft.deferDeletion(row, { until: giver, because: `${entry.because ?? "wanted absent"}; ${giver} gives it until that changes` });
  }
  const isOurs = row.standing === "ours" && givenAfter(row.spec, entry.kind, draft) === undefined;
  if (!isOurs) return draft.refuse(entry, { code: "not-ours", message: `${entry.address} cannot be deleted: it is not ours` });
  draft.delete(row, entry.because ?? "wanted absent", { ...sourceOf(entry), ...(entry.until !== undefined && { cause: "expired" }) });
}

/** There, and not in the file. */
export function leave(row: Live, draft: Draft, { kind, unmanaged }: Collection): void {
  if (row.standing !== "ours" || givenAfter(row.spec, kind, draft) !== undefined) return;
  if (referencesOf(kind, row.spec).some((target) => draft.rows.get(target)?.supersededBy !== undefined) && isDeletable(kind)) {
    return draft.delete(row, "superseded by a newer version");
  }
  if (row.supersededBy !== undefined) retire(row, draft);
  if (unmanaged === "leave") return;
  if (unmanaged === "keep" || !isDeletable(kind)) return draft.keep(row);
  const giver = giverNow(row.spec, kind, draft);
  if (giver === undefined) draft.delete(row, "not declared", { cause: "undeclared" });
  else if (!goes(giver, draft)) draft.deferDeletion(row, { until: giver, because: `not declared; ${giver} gives it until that changes` });
}

const goes = (address: Address, draft: Draft): boolean => draft.changes.get(address)?.action === "delete";

/** An older version that is kept is switched off: the newer one has taken its place. */
function retire(row: Live, draft: Draft): void {
  const { kind, address, ancestors, spec, id } = row;
  const fields = Object.entries(kind.fields).flatMap(([field, { toggle }]) =>
    toggle !== undefined && spec[field] === true ? [{ field, before: true, after: false }] : [],
  );
  if (fields.length === 0) return;
  const off = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
  const what = { action: "update", kind: kind.name, address, ancestors, after: [], spec: { ...spec, ...off }, fields } as const;
  draft.changes.set(address, { ...what, ...(id && { id }), reason: `superseded by ${row.supersededBy}` });
}

/** Whether what the entry asks for is given anyway once this plan is done. Asking for something else is a mistake. */
function isGiven(entry: Desired, draft: Draft): boolean {
  const given = givenAfter(entry.spec, entry.kind, draft);
  if (given === undefined) return false;
  const [other] = compare(entry.kind, entry.spec, { ...entry.spec, ...given });
  if (other !== undefined) {
    const message = `${entry.address}: \`${other.field}\` is ${print(other.before)} by itself and cannot be ${print(other.after)}`;
    draft.refuse(entry, {
      code: "implicit-place",
      message,
      hint: "leave the entry out, or change what gives the place",
      field: other.field,
    });
  }
  return true;
}

const reasonOf = (entry: Desired): string => entry.because ?? "declared";
const print = (value: unknown): string => (value === null ? "unset" : JSON.stringify(value));
