import type { Address, CollectionKey, RemoteId } from "./address.ts";
import type { Diagnostic, Source } from "./diagnostic.ts";
import type { Spec } from "./field.ts";
import type { Kind, Standing } from "./kind.ts";

/** An entry of the file, templates applied, references as addresses. */
export interface Desired {
  readonly kind: Kind;
  readonly address: Address;
  /** From the top down. */
  readonly ancestors: readonly Address[];
  readonly spec: Spec;
  readonly presence: "present" | "absent";
  /** Why it is wanted absent, or why at all, where that is not simply "declared": `until 2027-03-31`. */
  readonly because?: string;
  /** When it ends by itself, in milliseconds. */
  readonly until?: number;
  /** Where it stood before the file that it is held against gave it another name. */
  readonly formerly?: Address;
  readonly claims: { readonly id?: RemoteId; readonly name?: string; readonly previously: readonly string[]; readonly recreate?: true };
  /** Where each field stands; "" is the entry itself. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** A row of the live organization under its address. */
export interface Live {
  readonly kind: Kind;
  readonly address: Address;
  readonly ancestors: readonly Address[];
  readonly spec: Spec;
  /** None for settings, of which a parent has one. */
  readonly id?: RemoteId;
  readonly standing: Standing;
  /** The entry whose name it bears as another version: it goes once that entry's version is in its place. */
  readonly supersededBy?: Address;
}

export interface Collection {
  readonly kind: Kind;
  readonly parent?: Address;
  readonly ancestors: readonly Address[];
  /** What becomes of rows that are nobody's. `leave`: the section is not in the file, so they are not even told of. */
  readonly unmanaged: "keep" | "delete" | "leave";
  readonly wanted: ReadonlyMap<Address, Desired>;
  /** For kinds that join by another: whether we invite, and how often an invitation that expired is renewed. */
  readonly joining?: { readonly mode: "invite" | "wait"; readonly renew: number };
  /** For kinds with a rule: what the file demands of every row. */
  readonly rule?: Spec;
}

/** What the file says. A collection without a key is not managed. */
export type DesiredState = ReadonlyMap<CollectionKey, Collection>;

/** What was found where a collection was looked for. */
export type Reading = {
  readonly kind: Kind;
  /** From the top down; the last one is the collection's parent. */
  readonly ancestors: readonly Address[];
} & (
  | {
      readonly rows: readonly Live[];
      /** When the listing was asked for, in milliseconds. None where it was not read but follows from what was done. */
      readonly at?: number;
      /** Entries that no row, or more than one, could be told to be: untouched. */
      readonly unclear: readonly Diagnostic[];
      /** It holds what was asked for and not all there is: that something is missing in it says nothing about the rest. */
      readonly partial?: true;
    }
  | { readonly unread: Diagnostic }
);

/** What the organization is. Collections that nobody asked for are not in it; that of a parent to be created is not either. */
export type LiveState = ReadonlyMap<CollectionKey, Reading>;
