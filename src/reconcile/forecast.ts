import { readRequest } from "../api/endpoint.ts";
import { grouped } from "../diff/grouped.ts";
import { asRemoteId, type CollectionKey } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Kind } from "../model/kind.ts";
import type { Collection, DesiredState, LiveState, Reading } from "../model/resource.ts";
import { perMinute, secondsFor, type Allowances } from "./estimate.ts";

/** What reading one section takes everywhere it is managed, at least: how many pages there are is not known before. */
export interface SectionCost {
  readonly kind: Kind;
  readonly requests: number;
  /** At what its route allows; sections are read side by side. */
  readonly seconds: number;
}

/** Dearest first. */
export function forecast(desired: DesiredState, allowances: Allowances = () => undefined): readonly SectionCost[] {
  const sections = grouped(desired.values(), ({ kind }) => kind);
  return [...sections]
    .map(([kind, collections]) => costOf(kind, collections, allowances))
    .sort((a, b) => b.seconds - a.seconds || b.requests - a.requests || (a.kind.name < b.kind.name ? -1 : 1));
}

function costOf(kind: Kind, collections: readonly Collection[], allowances: Allowances): SectionCost {
  const route = kind.api.list ?? kind.api.read ?? "";
  // One listing of the whole organization serves the parents all at once.
  const paths = new Set(collections.map(pathOf));
  return { kind, requests: paths.size, seconds: secondsFor(paths.size, allowances(route) ?? perMinute) };
}

/** The path of the listing that a collection is read by, or of the setting; with names in the place of ids. */
export const pathOf = ({ kind, ancestors }: Collection): string => readRequest(kind, ancestors, asRemoteId).path;

export interface Affordable {
  readonly desired: DesiredState;
  /** The readings that are not made, each with why. */
  readonly unread: LiveState;
}

/** What can be read in the time, cheap sections first; with a section goes what hangs below it. */
export function within(seconds: number, desired: DesiredState, allowances?: Allowances): Affordable {
  const dear = new Map(forecast(desired, allowances).flatMap((cost) => (cost.seconds > seconds ? [[cost.kind, cost] as const] : [])));
  const reasons = new Map([...dear].map(([kind, cost]) => [kind, notRead(cost, seconds)] as const));
  const affordable = new Map<CollectionKey, Collection>();
  const unread = new Map<CollectionKey, Reading>();
  for (const [key, collection] of desired) {
    const { kind, ancestors } = collection;
    const why = lineOf(kind)
      .map((each) => reasons.get(each))
      .find((reason) => reason !== undefined);
    if (why === undefined) affordable.set(key, collection);
    else unread.set(key, { kind, ancestors, unread: why });
  }
  return { desired: affordable, unread };
}

const lineOf = (kind: Kind): readonly Kind[] => (kind.parent === undefined ? [kind] : [...lineOf(kind.parent), kind]);

function notRead({ kind, requests, seconds }: SectionCost, budget: number): Diagnostic {
  const minutes = (each: number): string => `${Math.ceil(each / 60)} min`;
  return {
    severity: "warning",
    code: "not-read",
    message: `${kind.section} (${kind.name}) were not read: ${requests} requests take ${minutes(seconds)}, and --budget is ${minutes(budget)}`,
    hint: "nothing in them is compared, created or deleted",
  };
}
