import { lastName, parentOf, type Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { impliedBy, type Action, type Estimate, type Plan } from "../model/plan.ts";
import { escaped } from "./escape.ts";
import type { Item } from "./item.ts";
import { changeParts, notesOf, otherParts } from "./request.ts";

/**
 * A plan as its reviewer reads it, from top to bottom: one order and one wording for every renderer. It decides nothing:
 * every change of the plan is in it exactly once.
 */
export interface PlanView {
  readonly organization: Named;
  /** What is carried out, in parts that are told one after the other. None: nothing. */
  readonly changes: readonly Part[];
  /** What is not carried out now, and why. */
  readonly others: readonly Part[];
  /** Sentences about the whole of it. */
  readonly notes: readonly string[];
  readonly unmanaged: readonly Unmanaged[];
  readonly diagnostics: readonly Diagnostic[];
  readonly tally: Tally;
  readonly requests: Estimate;
  /** When it was made, as an ISO time. */
  readonly at: string;
  readonly complete: boolean;
  /** Not all that the file says was compared. */
  readonly partial: boolean;
  readonly digest: string;
}

/** Which organization, and where. */
export interface Named {
  readonly title: string;
  readonly id?: string;
  readonly host: string;
  /** Says that this is not the real API. */
  readonly warning?: string;
}

/** Sections that have one cause. The title is there where there are several parts: what a request changes, what drifted before it. */
export interface Part {
  readonly title?: string;
  /** A sentence below the title. */
  readonly note?: string;
  readonly sections: readonly Section[];
}

export type SectionName =
  | "deleted"
  | "irreversible"
  | "widening"
  | "policy"
  | "organization"
  | "place"
  | "drift"
  | "withheld"
  | "waiting"
  | "held"
  | "deferred"
  | "skipped"
  | "released";

export interface Section {
  /** What cannot be overlooked comes first: see `changeSections`. */
  readonly is: SectionName;
  /** Of a place, its address. */
  readonly title: string;
  readonly note?: string;
  /** What accepts all that is in it. */
  readonly approval?: string;
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
  readonly irreversible: number;
  readonly widening: number;
  /** Lines of the policy that are not those in force. */
  readonly policy: number;
  readonly deferred: number;
  readonly withheld: number;
  readonly held: number;
  readonly waiting: number;
  readonly skipped: number;
}

export function viewOf(plan: Plan): PlanView {
  const { organization, unmanaged, diagnostics, requests, complete, digest, basis } = plan;
  return {
    organization: named(organization),
    changes: changeParts(plan),
    others: otherParts(plan),
    notes: notesOf(plan),
    unmanaged: Object.entries(unmanaged).map(([kind, addresses]) => unmanagedOf(kind, addresses)),
    diagnostics,
    tally: tallyOf(plan),
    requests,
    at: basis.at,
    complete,
    partial: basis.partial === true,
    digest,
  };
}

const usualHost = "api.openai.com";

export function named({ id, host }: Plan["organization"]): Named {
  const [own, where] = [id === undefined ? undefined : escaped(id), escaped(host)];
  return {
    title: `${own ?? "an organization that has not named itself"} at ${where}`,
    ...(own !== undefined && { id: own }),
    host: where,
    ...(host !== usualHost && { warning: `${where} is not ${usualHost}.` }),
  };
}

/** Changes that are told in a section, those that come or go with others included. */
export const countIn = (items: readonly Item[]): number => items.reduce((sum, { children }) => sum + 1 + countIn(children), 0);

function unmanagedOf(kind: string, addresses: readonly Address[]): Unmanaged {
  const places = new Map<string | undefined, string[]>();
  for (const address of addresses) {
    const parent = parentOf(address);
    const place = parent === undefined ? undefined : escaped(parent);
    const names = places.get(place) ?? [];
    names.push(escaped(lastName(address)));
    places.set(place, names);
  }
  return { kind, count: addresses.length, places };
}

function tallyOf({ changes, policy_changes: policy = [], deferred, withheld, held, waiting, skipped = [] }: Plan): Tally {
  const own = changes.filter((change) => impliedBy(change) === undefined);
  const count = (action: Action): number => own.filter((change) => change.action === action).length;
  return {
    create: count("create"),
    update: count("update"),
    replace: count("replace"),
    delete: count("delete"),
    implied: changes.length - own.length,
    irreversible: own.filter(({ irreversible }) => irreversible !== undefined).length,
    widening: own.filter(({ widens }) => widens !== undefined).length,
    policy: policy.length,
    deferred: deferred.length,
    withheld: new Set(withheld.map(({ address }) => address)).size,
    held: held.length,
    waiting: waiting.length,
    skipped: skipped.length,
  };
}
