import { addressOf, asAddress, edgeName, lastName, type Address } from "../model/address.ts";
import type { Source } from "../model/diagnostic.ts";
import type { Spec } from "../model/field.ts";
import {
  impliedBy,
  type Action,
  type Change,
  type Deferred,
  type FieldChange,
  type Held,
  type Waiting,
  type Withheld,
} from "../model/plan.ts";
import { escaped } from "./escape.ts";
import type { Branch, Draw } from "./tree.ts";
import { membersOf, shown, type Members } from "./value.ts";

/** One line of a plan and what stands below it. All text in it is safe to show. */
export type Item = Branch<Line>;

interface Line {
  /** None where nothing is to be done. */
  readonly action?: Action;
  readonly label: string;
  readonly fields: readonly FieldView[];
  /** Why, and where the file says so: `declared, org.yaml:41`. */
  readonly why: string;
  /** What cannot be undone about it. */
  readonly warning?: string;
}

export interface FieldView {
  readonly name: string;
  /** A value that is set or lost, or the two sides of an update, or the members that a list gains and loses. */
  readonly value: string | { readonly before: string; readonly after: string } | Members;
}

/** `brought`: what the plan's creations take along. */
export function drawer(brought: ReadonlySet<Address>): Draw<Line> {
  return (change, label, above) => {
    const { action, irreversible, source } = change;
    const isUpdate = action === "update" || action === "replace";
    const fields = isUpdate ? change.fields.map((each) => becomes(each, change)) : fieldsOf(change, brought);
    // What goes with another is warned of there.
    const grave = impliedBy(change) === undefined ? irreversible : undefined;
    const reaches = change.reaches === undefined ? undefined : `It reaches what is held by ${change.reaches.join(", ")}.`;
    const warnings = [grave, reaches].filter((each) => each !== undefined).join(" ");
    const warning = warnings === "" ? {} : { warning: escaped(warnings) };
    return { action, label: escaped(label), fields, why: whyOf(reasonOf(change, above), source), ...warning };
  };
}

/** With its values where they change: a reviewer who is asked to approve must see what. */
export function withheldItem({ action, address, fields, reason, source }: Withheld): Item {
  return { action, label: escaped(address), fields: changed(action, fields), why: whyOf(reason, source), children: [] };
}

export function heldItem({ action, address, fields, reason, source }: Held): Item {
  return { action, label: escaped(address), fields: changed(action, fields), why: whyOf(reason, source), children: [] };
}

function changed(action: Action, fields: readonly FieldChange[]): readonly FieldView[] {
  if (action !== "update" && action !== "replace") return [];
  return fields.map(({ field, before, after }) => ({
    name: escaped(field),
    value: membersOf(field, before, after) ?? { before: shown(field, before), after: shown(field, after) },
  }));
}

export function waitingItem({ address, reason, source }: Waiting): Item {
  return { label: escaped(address), fields: [], why: whyOf(reason, source), children: [] };
}

export function deferredItem(deferred: Deferred): Item {
  const { action, address, until, reason, source } = deferred;
  const why = reason.includes(until) ? reason : `after ${until}: ${reason}`;
  return { action, label: escaped(address), fields: fieldsOf(deferred, new Set()), why: whyOf(why, source), children: [] };
}

function reasonOf(change: Change, above: Change | undefined): string {
  const by = impliedBy(change);
  if (by === undefined) return change.reason;
  return `${change.action === "create" ? "comes" : "goes"} with ${by === above?.address ? "it" : by}`;
}

function whyOf(reason: string, source?: Source): string {
  return escaped(source === undefined ? reason : `${reason}, ${source.file}:${source.line}`);
}

function becomes({ field, before, after }: FieldChange, change: Change): FieldView {
  // Where the API has no value to go back to, the one from before our first change is.
  const first = change.action === "update" ? change.first_seen?.[field] : undefined;
  const was = first === undefined || first === before ? "" : ` (first seen: ${shown(field, first)})`;
  const sides = { before: shown(field, before), after: `${shown(field, after)}${was}` };
  return { name: escaped(field), value: membersOf(field, before, after) ?? sides };
}

interface Valued {
  readonly address: Address;
  readonly ancestors: readonly Address[];
  readonly spec: Spec;
}

/** The values of what is created, lost or deferred, without those that its address, or that of a child it brings along, says already. */
function fieldsOf({ address, ancestors, spec }: Valued, brought: ReadonlySet<Address>): readonly FieldView[] {
  const isSaid = (value: unknown): boolean => {
    if (typeof value !== "string") return false;
    // How an edge to what the value names is addressed: `role/tuner` for `project/Search/role/tuner`.
    const edge = addressOf(undefined, value.split("/").at(-2) ?? "", edgeName(asAddress(value), ancestors));
    return value === lastName(address) || address.endsWith(`/${edge}`) || brought.has(asAddress(`${address}/${edge}`));
  };
  return Object.entries(spec)
    .filter(([, value]) => value !== undefined && !isSaid(value))
    .map(([field, value]) => ({ name: escaped(field), value: shown(field, value) }));
}
