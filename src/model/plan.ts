import type { Address, RemoteId } from "./address.ts";
import type { Diagnostic, Source } from "./diagnostic.ts";
import type { Spec } from "./field.ts";
import type { Policy } from "./policy.ts";

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How access grows by a change: two clauses, the second of which explains the first. */
export interface Widening {
  /** Who or what may do more, and what: `bo@acme.example joins group ml-platform`. */
  readonly what: string;
  /** Whom or what that reaches beyond the change itself: `becomes owner in 3 projects (Labs, Payments, Search) through it`. */
  readonly reach?: string;
}

interface Common {
  /** The kind's name: a plan is plain data and survives being written to a file. */
  readonly kind: string;
  readonly address: Address;
  readonly ancestors: readonly Address[];
  /** Addresses of changes in this plan that must be done before this one. */
  readonly after: readonly Address[];
  /** One clause: `declared`, `no longer declared`, `renamed from Search Beta`. Never to be used for decisions. */
  readonly reason: string;
  readonly source?: Source;
  /** What cannot be undone about it, as a sentence. */
  readonly irreversible?: string;
  /** How it lets somebody do more than before. For readers: decides nothing. */
  readonly widens?: Widening;
  /** Holds that it reaches from outside of them: what they cover refers to it. */
  readonly reaches?: readonly string[];
}

/** `implied`: happens by another change of this plan; nothing is sent for it. */
export interface Create extends Common {
  readonly action: "create";
  readonly spec: Spec;
  readonly implied?: Address;
}
export interface Update extends Common {
  readonly action: "update";
  readonly id?: RemoteId;
  /** What is sent where the update replaces everything; otherwise only `fields` are. */
  readonly spec: Spec;
  readonly fields: readonly FieldChange[];
  /** The values before our first change ever, where the API has none to go back to. For readers: decides nothing. */
  readonly first_seen?: Spec;
}
export interface Replace extends Common {
  readonly action: "replace";
  readonly id?: RemoteId;
  readonly spec: Spec;
  readonly fields: readonly FieldChange[];
}
export interface Delete extends Common {
  readonly action: "delete";
  readonly id?: RemoteId;
  /** What is lost. */
  readonly spec: Spec;
  readonly implied?: Address;
  /** The file does not mention it (`undeclared`), or said when it ends and that time has come (`expired`). */
  readonly cause?: "undeclared" | "expired";
}

/** One step of a plan. Plain data, all of it. */
export type Change = Create | Update | Replace | Delete;
export type Action = Change["action"];

/** Will be set by a second pass, once `until` has happened; that pass may set nothing else. */
export interface Deferred {
  readonly kind: string;
  readonly action: "update" | "delete";
  readonly address: Address;
  readonly ancestors: readonly Address[];
  /** What will be set; for a deletion, what will be lost if it is still there. */
  readonly spec: Spec;
  readonly until: Address;
  readonly reason: string;
  readonly source?: Source;
}

/** A change that something stands in the way of. It is not carried out, nor is what depends on it. One for each guard that objects. */
export interface Withheld {
  readonly guard: string;
  readonly kind: string;
  readonly address: Address;
  readonly ancestors: readonly Address[];
  readonly action: Action;
  readonly id?: RemoteId;
  readonly fields: readonly FieldChange[];
  readonly reason: string;
  readonly source?: Source;
  readonly widens?: Widening;
  /** Accepts all that this guard objects to, and nothing else. None: no approval helps, or it follows from another one. */
  readonly approval?: string;
}

/** A change that a hold keeps back. It will come when the hold ends. */
export interface Held {
  readonly kind: string;
  readonly address: Address;
  readonly action: Action;
  readonly fields: readonly FieldChange[];
  readonly reason: string;
  readonly source?: Source;
}

/** A change that is not wanted in this run. It is still to be done. */
export interface Skipped {
  readonly kind: string;
  readonly address: Address;
  readonly action: Action;
  readonly reason: string;
  readonly source?: Source;
}

/** What of a plan is wanted in this run, where that is not all of it. */
export interface PlanSelection {
  /** Addresses and patterns, as are those of `exclude`. */
  readonly target: readonly string[];
  readonly exclude: readonly string[];
  readonly no_delete: boolean;
  /** Changes that no target covers, and that one needs. */
  readonly taken_along: readonly Address[];
}

/** Declared, and brought by somebody else: an identity provider, the API itself. Not a pending change. */
export interface Waiting {
  readonly kind: string;
  readonly address: Address;
  readonly reason: string;
  readonly source?: Source;
}

export interface Estimate {
  /** GETs that this plan took. */
  readonly read: number;
  /** Requests that applying it takes, deferred ones included. */
  readonly apply: number;
  /** Seconds that applying takes at `per_minute` requests a minute on each route. */
  readonly seconds: number;
  readonly per_minute: number;
  /** The three sections that cost the most requests, reading and applying together, dearest first. */
  readonly dearest: readonly { readonly kind: string; readonly requests: number }[];
}

/** Which organization a plan is about, as far as the API proved it. */
export interface Organization {
  readonly id?: string;
  readonly host: string;
}

export interface Basis {
  /** When it was made, as an ISO time. */
  readonly at: string;
  /** By which it was judged. */
  readonly policy: Policy;
  /** Which judged along, for it holds until the file's does. */
  readonly in_force?: Policy;
  /** How many of each kind were read: what percentages are taken of. */
  readonly totals: Readonly<Record<string, number>>;
  /** Not all that the file manages was compared: `totals` names the kinds of which all was, and no percentage is taken of another. */
  readonly partial?: true;
}

/** What a request was planned against. */
export interface PlanBase {
  /** As it was given: a revision, or a file. */
  readonly name: string;
  /** The commit that the revision is. */
  readonly commit?: string;
}

/**
 * A difference between the organization and the base: somebody changed it outside of the file, or it was never applied.
 * `restored`: a change of this plan puts it right. `changed`: the request gives it yet another value. `adopted`: the request says
 * what is there, and nothing is left to do. `left`: neither, for something stands in the way.
 */
export interface Drift {
  readonly kind: string;
  readonly address: Address;
  /** What would make it as the base says. */
  readonly action: Action;
  readonly fields: readonly FieldChange[];
  readonly fate: "restored" | "changed" | "adopted" | "left";
}

/** Declared in the base, not declared any more, and not deleted: from now on nobody's. */
export interface Released {
  readonly kind: string;
  readonly address: Address;
  readonly ancestors: readonly Address[];
  /** As it is live. */
  readonly spec: Spec;
  /** Where the base declares it. */
  readonly source?: Source;
}

/** What a request does, where a plan is of the head of one against its base. */
export interface PlanRequest {
  readonly base: PlanBase;
  /** When all that the file manages was compared last, as an ISO time; null where nothing is known of that. Decides nothing. */
  readonly last_full_check: string | null;
  /** The changes of the plan that the request asks for. The others put right what differed before. */
  readonly own: readonly Address[];
  readonly drift: readonly Drift[];
  readonly released: readonly Released[];
}

/** Where the file's policy is not the one in force. */
export interface PolicyChange {
  /** `deletions.max`, `protect`. */
  readonly field: string;
  /** Of a list, only what goes and what comes. */
  readonly before: unknown;
  readonly after: unknown;
  /** What is looser counts once it is in force itself, what is stricter counts at once. */
  readonly effect: "looser" | "stricter";
}

/** JSON as it stands: what is shown is the very object that is carried out. */
export interface Plan {
  readonly format_version: string;
  readonly organization: Organization;
  /** In an order that satisfies every `after`. */
  readonly changes: readonly Change[];
  readonly deferred: readonly Deferred[];
  readonly withheld: readonly Withheld[];
  readonly waiting: readonly Waiting[];
  readonly held: readonly Held[];
  /** Where a run was asked for a part of its changes. */
  readonly selection?: PlanSelection;
  /** What that leaves out. */
  readonly skipped?: readonly Skipped[];
  /** What the file does not declare and policy keeps, by kind. */
  readonly unmanaged: Readonly<Record<string, readonly Address[]>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Where another policy than the file's is known to be in force, and differs. */
  readonly policy_changes?: readonly PolicyChange[];
  /** Where the plan is of a request. */
  readonly request?: PlanRequest;
  /** Where anything was compared, if not everywhere: collections by what is in them, `project/Search/user/*`, or single resources. */
  readonly scope?: readonly string[];
  readonly requests: Estimate;
  /** What it was made from, for whoever carries it out later. */
  readonly basis: Basis;
  /** False when a managed section could not be read. */
  readonly complete: boolean;
  /** Over organization, changes and deferred as printed: unrelated movement does not change it. */
  readonly digest: string;
}

/** The values of any change in one form: what is created has none before, what is deleted none after. */
export function fieldsOf(change: Change): readonly FieldChange[] {
  switch (change.action) {
    case "create":
      return Object.entries(change.spec).map(([field, after]) => ({ field, before: null, after }));
    case "delete":
      return Object.entries(change.spec).map(([field, before]) => ({ field, before, after: null }));
    case "update":
    case "replace":
      return change.fields;
    default:
      return change satisfies never;
  }
}

/** The id of what it is about. None: it is not there yet, or the only one of its kind in its place. */
export const idOf = (change: Change): RemoteId | undefined => (change.action === "create" ? undefined : change.id);

/** The change of the plan by which this one happens: nothing is sent for it. */
export function impliedBy(change: Change): Address | undefined {
  return change.action === "create" || change.action === "delete" ? change.implied : undefined;
}
