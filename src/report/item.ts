import { addressOf, asAddress, edgeName, lastName, type Address } from "../model/address.ts";
import type { Source } from "../model/diagnostic.ts";
import type { Spec } from "../model/field.ts";
import {
  impliedBy,
  type Action,
  type Change,
  type Deferred,
  type Drift,
  type FieldChange,
  type Held,
  type PolicyChange,
  type Released,
  type Waiting,
  type Widening,
  type Withheld,
} from "../model/plan.ts";
import { escaped } from "./escape.ts";
import type { Branch, Draw } from "./tree.ts";
import { membersOf, shown, type Members } from "./value.ts";

/** One line of a plan and what stands below it. All text in it is safe to show on a terminal; what else a renderer must escape is its own. */
export type Item = Branch<Line>;

interface Line {
  /** None where nothing is to be done. */
  readonly action?: Action;
  readonly label: string;
  readonly fields: readonly FieldView[];
  readonly why: string;
  /** Where the file says so: `org.yaml:41`. */
  readonly where?: string;
  /** What cannot be undone about it, and which holds it reaches. */
  readonly warning?: string;
  /** Who may do more by it, and how far that reaches; the reach also by itself, for many may share it. */
  readonly widens?: { readonly sentence: string; readonly reach?: string };
}

export interface FieldView {
  readonly name: string;
  /** A value that is set or lost, or the two sides of an update, or the members that a list gains and loses. */
  readonly value: string | { readonly before: string; readonly after: string } | Members;
}

/** Draws the changes of one plan, in the section that they stand in. */
export function drawer(changes: readonly Change[]): (section: string) => Draw<Line> {
  // What the plan's creations take along.
  const brought = new Set(
    changes.flatMap((change) => (change.action === "create" && impliedBy(change) !== undefined ? [change.address] : [])),
  );
  return (section) => (change, label, above) => {
    const { action, irreversible, source, widens } = change;
    const isUpdate = action === "update" || action === "replace";
    // What goes with another is warned of there.
    const grave = impliedBy(change) === undefined ? irreversible : undefined;
    const reaches = change.reaches === undefined ? undefined : `It reaches what is held by ${change.reaches.join(", ")}.`;
    const warnings = [grave, reaches].filter((each) => each !== undefined).join(" ");
    return {
      action,
      label: escaped(label),
      fields: isUpdate ? change.fields.map((each) => becomes(each, change)) : fieldsOf(change, brought),
      ...because(reasonOf(change, above), source),
      ...(warnings !== "" && { warning: escaped(warnings) }),
      ...(widens !== undefined && { widens: widening(widens, section === "widening" ? "" : "Widens access: ") }),
    };
  };
}

function widening({ what, reach }: Widening, prefix: string): NonNullable<Line["widens"]> {
  const sentence = `${prefix}${escaped(reach === undefined ? what : `${what}: ${reach}`)}`;
  return { sentence, ...(reach !== undefined && { reach: escaped(reach) }) };
}

/** With its values: a reviewer who is asked to approve must see what. */
export function withheldItem(withheld: Withheld): Item {
  const { action, address, reason, source, widens } = withheld;
  const wide = widens === undefined ? {} : { widens: widening(widens, "Would widen access: ") };
  return { action, label: escaped(address), fields: keptBack(withheld), ...because(reason, source), ...wide, children: [] };
}

export function heldItem(held: Held): Item {
  const { action, address, reason, source } = held;
  return { action, label: escaped(address), fields: keptBack(held), ...because(reason, source), children: [] };
}

function keptBack({ action, address, fields, ...of }: Withheld | Held): readonly FieldView[] {
  if (action === "update" || action === "replace") return fields.map(sides);
  const ancestors = "ancestors" in of ? of.ancestors : [];
  const values = fields.map(({ field, before, after }) => [field, action === "create" ? after : before] as const);
  return fieldsOf({ address, ancestors, spec: Object.fromEntries(values) }, new Set());
}

function sides({ field, before, after }: FieldChange): FieldView {
  return { name: escaped(field), value: membersOf(field, before, after) ?? { before: shown(field, before), after: shown(field, after) } };
}

export function waitingItem({ address, reason, source }: Waiting): Item {
  return { label: escaped(address), fields: [], ...because(reason, source), children: [] };
}

export function deferredItem(deferred: Deferred): Item {
  const { action, address, until, reason, source } = deferred;
  const why = reason.includes(until) ? reason : `after ${until}: ${reason}`;
  return { action, label: escaped(address), fields: fieldsOf(deferred, new Set()), ...because(why, source), children: [] };
}

/** From what the base says to what there is: somebody changed it, or it was never applied. */
export function driftItem({ address, fields, fate }: Drift): Item {
  const drifted = fields.map(({ field, before, after }) => sides({ field, before: after, after: before }));
  return { label: escaped(address), fields: drifted, why: fates[fate], children: [] };
}

const fates = {
  restored: "put back",
  changed: "the request gives it another value",
  adopted: "the request takes it as it is",
  left: "not put back now: see below",
} as const satisfies Record<Drift["fate"], string>;

export function releasedItem(released: Released): Item {
  return {
    label: escaped(released.address),
    fields: fieldsOf(released, new Set()),
    ...because("was declared", released.source),
    children: [],
  };
}

export const skippedItem = (addresses: string, reason: string): Item => ({
  label: escaped(addresses),
  fields: [],
  why: escaped(reason),
  children: [],
});

/** All that a file makes looser, or stricter. */
export function policyItem(effect: PolicyChange["effect"], changes: readonly PolicyChange[]): Item {
  const why = effect === "looser" ? "counts once it is in force" : "counts at once";
  return { action: "update", label: effect, fields: changes.map(sides), why, children: [] };
}

function reasonOf(change: Change, above: Change | undefined): string {
  const by = impliedBy(change);
  if (by === undefined) return change.reason;
  return `${change.action === "create" ? "comes" : "goes"} with ${by === above?.address ? "it" : by}`;
}

function because(reason: string, source?: Source): Pick<Line, "why" | "where"> {
  return { why: escaped(reason), ...(source !== undefined && { where: escaped(`${source.file}:${source.line}`) }) };
}

function becomes(change: FieldChange, { action, ...of }: Change): FieldView {
  const { field, before } = change;
  // Where the API has no value to go back to, the one from before our first change is.
  const first = action === "update" && "first_seen" in of ? of.first_seen?.[field] : undefined;
  const view = sides(change);
  if (first === undefined || first === before || typeof view.value === "string" || !("after" in view.value)) return view;
  return { ...view, value: { ...view.value, after: `${view.value.after} (first seen: ${shown(field, first)})` } };
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
