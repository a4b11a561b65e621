import { asAddress, lastName, parentOf, type Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { impliedBy, type Action, type Change, type Estimate, type Plan, type Withheld } from "../model/plan.ts";
import { escaped } from "./escape.ts";
import { deferredItem, drawer, heldItem, waitingItem, withheldItem, type Item } from "./item.ts";
import { tree } from "./tree.ts";

/**
 * A plan as its reviewer reads it, from top to bottom: one order and one wording for every renderer. It decides nothing:
 * every change of the plan is in it exactly once.
 */
export interface PlanView {
  readonly organization: Named;
  /** What is carried out: the grave first, then the organization, then project by project. */
  readonly changes: readonly Section[];
  /** What is not carried out now, and why. */
  readonly others: readonly Section[];
  readonly unmanaged: readonly Unmanaged[];
  readonly diagnostics: readonly Diagnostic[];
  readonly tally: Tally;
  readonly requests: Estimate;
  readonly complete: boolean;
  readonly digest: string;
}

/** Which organization, and where. */
export interface Named {
  readonly title: string;
  /** Says that this is not the real API. */
  readonly warning?: string;
}

export interface Section {
  readonly title: string;
  readonly isGrave: boolean;
  readonly items: readonly Item[];
}

/** What the file does not declare, of one kind. */
export interface Unmanaged {
  readonly kind: string;
  readonly count: number;
  /** By where they are; undefined is the organization itself. */
  readonly places: ReadonlyMap<string | undefined, readonly string[]>;
}

export interface Tally extends Readonly<Record<Action, number>> {
  /** What comes or goes with another change. */
  readonly implied: number;
  readonly deferred: number;
  readonly withheld: number;
  readonly held: number;
  readonly waiting: number;
}

export function viewOf(plan: Plan): PlanView {
  const { organization, changes, unmanaged, diagnostics, requests, complete, digest } = plan;
  return {
    organization: named(organization),
    changes: sectionsOf(changes),
    others: othersOf(plan),
    unmanaged: Object.entries(unmanaged).map(([kind, addresses]) => unmanagedOf(kind, addresses)),
    diagnostics,
    tally: tallyOf(plan),
    requests,
    complete,
    digest,
  };
}

const usualHost = "api.openai.com";

export function named({ id, host }: Plan["organization"]): Named {
  const title = `${id === undefined ? "an organization that has not named itself" : escaped(id)} at ${escaped(host)}`;
  return host === usualHost ? { title } : { title, warning: `${escaped(host)} is not ${usualHost}.` };
}

/** What a reviewer must not overlook, and what concerns everybody, in this order before the projects. */
const deleted = "Deleted";
const irreversible = "Cannot be undone";
const organizationWide = "Organization";
const first: readonly string[] = [deleted, irreversible, organizationWide];

function sectionsOf(changes: readonly Change[]): readonly Section[] {
  const created = new Set(changes.flatMap(({ action, address }) => (action === "create" ? [address] : [])));
  const brought = new Set(
    changes.flatMap((change) => (change.action === "create" && impliedBy(change) !== undefined ? [change.address] : [])),
  );
  const places = new Map<string, Change[]>();
  for (const change of changes) {
    const place = placeOf(change);
    places.set(place, [...(places.get(place) ?? []), change]);
  }
  return [...places]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([place, own]) => {
      const base = first.includes(place) ? undefined : asAddress(place);
      const title = base !== undefined && created.has(base) ? `${place} (created above)` : place;
      return { title: escaped(title), isGrave: place === deleted || place === irreversible, items: tree(own, drawer(brought), base) };
    });
}

function placeOf(change: Change): string {
  if (change.action === "delete" || change.action === "replace") return deleted;
  if (change.irreversible !== undefined) return irreversible;
  const [segment, name] = change.address.split("/");
  return segment === "project" && name !== undefined ? `${segment}/${name}` : organizationWide;
}

const rank = (place: string): number => (first.includes(place) ? first.indexOf(place) : first.length);

function othersOf({ withheld, held, waiting, deferred }: Plan): readonly Section[] {
  const sections = [
    ...[...grouped(withheld)].map(([guard, own]) => ({ title: withheldTitle(guard, own), isGrave: true, items: own.map(withheldItem) })),
    { title: "Held: not written until the hold ends", isGrave: false, items: held.map(heldItem) },
    { title: "Waiting: declared, and up to somebody else", isGrave: false, items: waiting.map(waitingItem) },
    { title: "Deferred: set in a second pass", isGrave: false, items: deferred.map(deferredItem) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function grouped(withheld: readonly Withheld[]): ReadonlyMap<string, readonly Withheld[]> {
  const groups = new Map<string, Withheld[]>();
  for (const each of withheld) groups.set(each.guard, [...(groups.get(each.guard) ?? []), each]);
  return groups;
}

function withheldTitle(guard: string, own: readonly Withheld[]): string {
  const approval = own.find((each) => each.approval !== undefined)?.approval;
  const way = approval === undefined ? "" : `; if it is meant: --approve ${approval}`;
  return `Withheld by ${guard}: not carried out, nor is what depends on it${way}`;
}

function unmanagedOf(kind: string, addresses: readonly Address[]): Unmanaged {
  const places = new Map<string | undefined, string[]>();
  for (const address of addresses) {
    const parent = parentOf(address);
    const place = parent === undefined ? undefined : escaped(parent);
    places.set(place, [...(places.get(place) ?? []), escaped(lastName(address))]);
  }
  return { kind, count: addresses.length, places };
}

function tallyOf({ changes, deferred, withheld, held, waiting }: Plan): Tally {
  const own = changes.filter((change) => impliedBy(change) === undefined);
  const count = (action: Action): number => own.filter((change) => change.action === action).length;
  return {
    create: count("create"),
    update: count("update"),
    replace: count("replace"),
    delete: count("delete"),
    implied: changes.length - own.length,
    deferred: deferred.length,
    withheld: new Set(withheld.map(({ address }) => address)).size,
    held: held.length,
    waiting: waiting.length,
  };
}
